"""Invented papers for the applicant at the counter, and the sheets laid between what is scanned."""

from datetime import date
from typing import Any

from app.domain.cover_sheet import Cover
from app.domain.paper_parts import (
    AttachmentKind,
    AttachmentLine,
    Bilingual,
    PaperLanguage,
    PowerLine,
    QueryOutcome,
    Registry,
    RegistryQuery,
)
from app.domain.papers import (
    AcceptanceReceiptPaper,
    ApplicationFormPaper,
    CoverSheetsPaper,
    DataUnavailablePaper,
    ReadBackPaper,
    RefusalReceiptPaper,
)
from tests.golden.sample_values import (
    APPLICANT,
    CENTER,
    DAY,
    HOME,
    KK,
    OPERATOR,
    SERVICE,
    WORDS,
    at,
    mark,
)
from tests.receipt_codes import sealed


def attachments(language: PaperLanguage) -> tuple[AttachmentLine, ...]:
    return tuple(
        AttachmentLine(line[language], line["sheets"], AttachmentKind(line["kind"]))
        for line in WORDS["attachments"]
    )


def acceptance(language: PaperLanguage = KK, **changes: Any) -> AcceptanceReceiptPaper:
    given: dict[str, Any] = {
        "number": "2015-03-10/018",
        "language": language,
        "mark": mark(),
        "office": CENTER,
        "service": SERVICE.of(language),
        "accepted_at": at(10, 42),
        "attachments": attachments(language),
        "due_at": at(20, 0, day=date(2015, 4, 9)),
        "term_days": 30,
        "accepted_by": OPERATOR,
        "applicant": APPLICANT,
        "phones": ("+77015550142", "+77172550318"),
        "address": HOME.of(language),
    }
    return sealed(AcceptanceReceiptPaper(**{**given, **changes}))


def application(language: PaperLanguage = KK, **changes: Any) -> ApplicationFormPaper:
    given: dict[str, Any] = {
        "number": "2015-03-10/018",
        "language": language,
        "mark": mark(),
        "head_name": "Оспанов Серік Қайратұлы",
        "service": SERVICE.of(language),
        "applicant": APPLICANT,
        "address": HOME.of(language),
        "category": Bilingual("көпбалалы отбасылар", "многодетные семьи").of(language),
        "attachments": attachments(language)[1:],
        "applied_on": DAY,
    }
    return ApplicationFormPaper(**{**given, **changes})


def refusal_receipt(language: PaperLanguage = KK, **changes: Any) -> RefusalReceiptPaper:
    given: dict[str, Any] = {
        "number": "2015-03-10/002",
        "language": language,
        "mark": mark(printed_at=at(11, 26)),
        "office": CENTER,
        "service": SERVICE.of(language),
        "applicant": "Сапарбаева Гүлнұр Әділқызы",
        "address": Bilingual(
            "Астана қаласы, Алматы ауданы, Мәскеу көшесі, 40-үй, 112-пәтер",
            "Город Астана, Алматинский район, улица Московская, дом 40, квартира 112",
        ).of(language),
        "missing": tuple(name[language] for name in WORDS["missing"]),
        "employee": OPERATOR,
        "executor": OPERATOR,
        "executor_phone": "+77172550123",
        "refused_on": DAY,
    }
    return sealed(RefusalReceiptPaper(**{**given, **changes}))


def data_unavailable(language: PaperLanguage = KK, **changes: Any) -> DataUnavailablePaper:
    given: dict[str, Any] = {
        "number": "2015-03-10/004",
        "language": language,
        "mark": mark(printed_at=at(11, 5)),
        "office": CENTER,
        "service": SERVICE.of(language),
        "applicant": "Қалиева Гүлнұр Асқарқызы",
        "iin": "850731400126",
        "power": PowerLine(
            representative="Қалиев Марат Сәкенұлы", number="1-0427", issued_on=date(2015, 2, 16)
        ),
        "queries": (
            query(Registry.GBD_FL, QueryOutcome.FOUND, 15),
            query(Registry.ENIS, QueryOutcome.NOT_FOUND, 21),
        ),
        "operator": OPERATOR,
        "formed_at": at(11, 5),
    }
    return DataUnavailablePaper(**{**given, **changes})


def query(registry: Registry, outcome: QueryOutcome, second: int | None) -> RegistryQuery:
    answered = None if second is None else at(11, 3, second)
    return RegistryQuery(
        registry=registry, asked_at=at(11, 3, 12), answered_at=answered, outcome=outcome
    )


def cover_sheets(language: PaperLanguage = KK, **changes: Any) -> CoverSheetsPaper:
    number = "2015-03-10/0307-018-5"
    title = Bilingual("Тұрғылықты жерін растайтын құжат", "Документ о месте жительства")
    given: dict[str, Any] = {
        "number": number,
        "language": language,
        "mark": mark(printed_at=at(10, 42)),
        "office": CENTER,
        "service": SERVICE.of(language),
        "covers": ((title.of(language), Cover(number, "address").text),),
    }
    return CoverSheetsPaper(**{**given, **changes})


def read_back(language: PaperLanguage = KK, **over: Any) -> ReadBackPaper:
    given = {"lines": WORDS["large"][language], "mark": mark(printed_at=at(10, 44))} | over
    return ReadBackPaper(number="2015-03-10/0307-018-5", language=language, office=CENTER, **given)
