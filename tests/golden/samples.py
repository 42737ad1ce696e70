"""Invented papers of every form, in both languages, as the reference pictures show them."""

import tomllib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.cover_sheet import Cover
from app.domain.paper_parts import (
    AttachmentKind,
    AttachmentLine,
    Bilingual,
    Office,
    PaperConfirmation,
    PaperLanguage,
    PowerLine,
    PrintMark,
    QueryOutcome,
    RefusalGround,
    Registry,
    RegistryQuery,
    SignatureBlock,
    SignatureCheck,
)
from app.domain.paper_register_rows import (
    Channel,
    DailyRegisterRow,
    Envelope,
    Reconciliation,
    RegisterKind,
)
from app.domain.papers import (
    AcceptanceReceiptPaper,
    ApplicationFormPaper,
    CourierRegisterPaper,
    CoverSheetsPaper,
    DailyRegisterPaper,
    DataUnavailablePaper,
    EnvelopeLabelsPaper,
    NotificationPaper,
    Paper,
    ReadBackPaper,
    ReasonedRefusalPaper,
    RefusalReceiptPaper,
)
from tests.receipt_codes import sealed

KK, RU = PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN
ZONE = ZoneInfo("Asia/Almaty")
DAY = date(2015, 3, 10)

WORDS: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("samples.toml").read_text(encoding="utf-8")
)
SERVICE = Bilingual(**WORDS["service"])
CENTER = Office(
    name=Bilingual("«Халыққа қызмет көрсету орталығы» РМК", "РГП «Центр обслуживания населения»"),
    branch=Bilingual("Астана қаласы бойынша филиалы", "Филиал по городу Астане"),
    department="3",
    genitive=Bilingual(
        "«Халыққа қызмет көрсету орталығы» РМК Астана қаласы бойынша филиалының",
        "филиала РГП «Центр обслуживания населения» по городу Астане",
    ),
    address=Bilingual(
        "Астана қаласы, Есіл ауданы, Тұран даңғылы, 18-үй",
        "Город Астана, Есильский район, проспект Туран, дом 18",
    ),
    phone="+77172550123",
    contact_centre="1414",
)
PROVIDER = Office(
    name=Bilingual(
        "«Астана қаласының Тұрғын үй басқармасы»", "ГУ «Управление жилья города Астаны»"
    ),
    branch=Bilingual("мемлекеттік мекемесі, Астана қаласының әкімдігі", "Акимат города Астаны"),
    address=Bilingual(
        "Астана қаласы, Сарыарқа ауданы, Бейбітшілік көшесі, 11-үй",
        "Город Астана, Сарыаркинский район, улица Бейбитшилик, дом 11",
    ),
    phone="+77172550440",
)
APPLICANT = "Сейтқазы Ержан Болатұлы"
HOME = Bilingual(
    "Астана қаласы, Есіл ауданы, Сығанақ көшесі, 24-үй, 57-пәтер",
    "Город Астана, Есильский район, улица Сыганак, дом 24, квартира 57",
)
OPERATOR = "Ахметова Айнұр Маратқызы"
NAMES = (
    "Абдрахманова Әсел Нұрланқызы",
    "Байжанов Дәурен Серікұлы",
    "Ғабдуллин Марат Қанатұлы",
    "Зейнолла Һадиша Мұратқызы",
    "Пак Елена",
    "Әбдірахманова-Жұмағалиева Гүлбаһрам Мұхамедғалиқызы",
    "Ұзақбаева Күлән Сәбитқызы",
)


def at(hour: int, minute: int, second: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=ZONE)


def mark(**changes: Any) -> PrintMark:
    given: dict[str, Any] = {
        "printed_at": at(10, 43),
        "printed_by": "Ахметова А. М.",
        "counter": "7",
    }
    return PrintMark(**{**given, **changes})


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


def signature(language: PaperLanguage, **changes: Any) -> SignatureBlock:
    given: dict[str, Any] = {
        "signer": "Оспанов Серік Қайратұлы",
        "post": Bilingual("басшы", "руководитель").of(language),
        "signed_at": at(16, 20, 11, date(2015, 4, 7)),
        "serial": "3C91075EA2441BD86F20",
        "valid_until": date(2015, 11, 12),
        "issuer": Bilingual(
            "Ұлттық куәландырушы орталық (ГОСТ)", "Национальный удостоверяющий центр (ГОСТ)"
        ).of(language),
        "digest": "a7" * 32,
        "result": SignatureCheck.VALID,
        "checked_at": at(9, 14, day=date(2015, 4, 8)),
    }
    return SignatureBlock(**{**given, **changes})


def _letter(language: PaperLanguage) -> dict[str, Any]:
    return {
        "language": language,
        "mark": mark(
            printed_at=at(9, 15, day=date(2015, 4, 8)), printed_by="Жұмабаева С. Е.", counter="2"
        ),
        "provider": PROVIDER,
        "letter_date": date(2015, 4, 7),
        "applied_on": DAY,
        "signature": signature(language),
    }


def notification(language: PaperLanguage = KK, **changes: Any) -> NotificationPaper:
    given: dict[str, Any] = {
        **_letter(language),
        "number": "2015-03-10/018",
        "letter_number": "05-12/2231",
        "applicant": APPLICANT,
        "address": HOME.of(language),
        "iin": "900215300007",
        "queue_number": 1248,
        "queue_list": Bilingual(
            "халықтың әлеуметтік осал топтары, көпбалалы отбасылар",
            "социально уязвимые слои населения, многодетные семьи",
        ).of(language),
        "numbered_on": date(2015, 4, 7),
        "confirmation": PaperConfirmation("Жұмабаева Сәуле Ерланқызы", date(2015, 4, 8)),
    }
    return NotificationPaper(**{**given, **changes})


GROUND = {language: RefusalGround(**WORDS["ground"][language]) for language in (KK, RU)}


def reasoned_refusal(language: PaperLanguage = KK, **changes: Any) -> ReasonedRefusalPaper:
    given: dict[str, Any] = {
        **_letter(language),
        "number": "2015-03-10/021",
        "letter_number": "05-12/2240",
        "applicant": "Қалиева Гүлнұр Асқарқызы",
        "address": Bilingual(
            "Астана қаласы, Алматы ауданы, Мәскеу көшесі, 40-үй, 112-пәтер",
            "Город Астана, Алматинский район, улица Московская, дом 40, квартира 112",
        ).of(language),
        "iin": "850731400126",
        "service": SERVICE.of(language),
        "grounds": (GROUND[language],),
    }
    return ReasonedRefusalPaper(**{**given, **changes})


def register_rows(count: int, language: PaperLanguage = KK) -> tuple[DailyRegisterRow, ...]:
    categories = (
        Bilingual("көпбалалы отбасы", "многодетная семья"),
        Bilingual("оралман", "оралман"),
        Bilingual("бюджеттік ұйым қызметкері", "работник бюджетной организации"),
        Bilingual("I–II топтағы мүгедек", "инвалид I–II группы"),
    )
    return tuple(
        DailyRegisterRow(
            at=at(9 + index * 5 // 60, index * 5 % 60),
            case_number=f"2015-03-10/{index + 1:03}",
            applicant=NAMES[index % len(NAMES)],
            category=categories[index % 4].of(language),
            documents=4 + index % 5,
            sheets=8 + index % 9,
            channel=Channel.COURIER if index % 5 == 4 else Channel.GATEWAY,
            due_on=date(2015, 4, 9),
            operator=("Ахметова А. М.", "Досмұрат Б. Қ.", "Ким О. В.")[index % 3],
        )
        for index in range(count)
    )


def daily_register(
    language: PaperLanguage = KK, count: int = 36, **changes: Any
) -> DailyRegisterPaper:
    given: dict[str, Any] = {
        "number": "2015-03-10",
        "language": language,
        "mark": mark(printed_at=at(20, 6)),
        "office": CENTER,
        "kind": RegisterKind.ACCEPTED,
        "day": DAY,
        "rows": register_rows(count, language),
        "reconciliation": Reconciliation(
            tickets=43, accepted=36, refused=4, left=3, signed=28, sent=26, waiting=2
        ),
        "journal_root": "bc459fe630faa9cc9509b4f7fd8800b9c130e219e7e6e72ceccd4be2b6d179f2",
        "compiled_by": OPERATOR,
        "checked_by": "Жұмабаева Сәуле Ерланқызы",
    }
    return DailyRegisterPaper(**{**given, **changes})


def envelopes(count: int) -> tuple[Envelope, ...]:
    return tuple(
        Envelope(
            number=f"2015-0310-{index + 1:02}",
            case_number=f"2015-03-10/{index + 15:03}",
            applicant=NAMES[index % len(NAMES)],
            sheets=7 + index * 5 % 11,
        )
        for index in range(count)
    )


def courier_register(
    language: PaperLanguage = KK, count: int = 8, **changes: Any
) -> CourierRegisterPaper:
    given: dict[str, Any] = {
        "number": "2015-03-10/1",
        "language": language,
        "mark": mark(printed_at=at(17, 30)),
        "office": CENTER,
        "day": DAY,
        "destination": Bilingual(
            "«Астана қаласының Тұрғын үй басқармасы» ММ", "ГУ «Управление жилья города Астаны»"
        ).of(language),
        "bag": "К-07",
        "seal": "004318",
        "envelopes": envelopes(count),
        "handed_by": OPERATOR,
        "courier": "Сәрсенов Нұржан Ерболұлы",
    }
    return CourierRegisterPaper(**{**given, **changes})


def envelope_labels(
    language: PaperLanguage = KK, count: int = 8, **changes: Any
) -> EnvelopeLabelsPaper:
    given: dict[str, Any] = {
        "number": "2015-03-10/1",
        "language": language,
        "mark": mark(printed_at=at(17, 30)),
        "office": CENTER,
        "destination": Bilingual(
            "«Астана қаласының Тұрғын үй басқармасы» мемлекеттік мекемесі",
            "Государственное учреждение «Управление жилья города Астаны»",
        ).of(language),
        "destination_address": PROVIDER.address.of(language),
        "envelopes": envelopes(count),
    }
    return EnvelopeLabelsPaper(**{**given, **changes})


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


SAMPLES: dict[str, Callable[..., Paper]] = {
    "application-form": application,
    "acceptance-receipt": acceptance,
    "refusal-receipt": refusal_receipt,
    "data-unavailable": data_unavailable,
    "notification": notification,
    "reasoned-refusal": reasoned_refusal,
    "daily-register": daily_register,
    "courier-register": courier_register,
    "envelope-labels": envelope_labels,
    "cover-sheets": cover_sheets,
    "read-back": read_back,
}
"""A paper of every form by its name; each takes the language."""
