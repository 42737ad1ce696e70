"""Invented registers, and what goes with the courier."""

from datetime import date
from typing import Any

from app.domain.paper_parts import Bilingual, PaperLanguage
from app.domain.paper_register_rows import (
    Channel,
    DailyRegisterRow,
    Envelope,
    Reconciliation,
    RegisterKind,
)
from app.domain.papers import CourierRegisterPaper, DailyRegisterPaper, EnvelopeLabelsPaper
from tests.golden.sample_values import CENTER, DAY, KK, NAMES, OPERATOR, PROVIDER, at, mark


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
        "number": "2015-03-10/1",
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
