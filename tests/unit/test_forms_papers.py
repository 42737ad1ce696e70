"""The values of papers refuse what could not be printed truthfully."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from app.domain.errors import InputError
from app.domain.paper_parts import (
    AttachmentLine,
    Bilingual,
    Office,
    PaperLanguage,
    PrintMark,
    QueryOutcome,
    RefusalGround,
    Registry,
    RegistryQuery,
)
from app.domain.papers import DataUnavailablePaper, ReasonedRefusalPaper, RefusalReceiptPaper
from forms.words import Words, bound, iin, phone, zone

NOW = datetime(2015, 3, 10, 10, 43, tzinfo=timezone(timedelta(hours=6)))
MARK = PrintMark(printed_at=NOW, printed_by="Ахметова А. М.")
OFFICE = Office(name=Bilingual("ХҚО", "ЦОН"), address=Bilingual("Астана", "Астана"))
KK, RU = Words(PaperLanguage.KAZAKH), Words(PaperLanguage.RUSSIAN)


def refusal(number: str = "2015-03-10/002", missing: tuple[str, ...] = ("Өтініш",)) -> object:
    return RefusalReceiptPaper(
        number=number,
        language=PaperLanguage.KAZAKH,
        mark=MARK,
        office=OFFICE,
        service="Қызмет",
        applicant="Пак Елена",
        address="",
        missing=missing,
        employee="Ким Ольга",
        executor="Ким Ольга",
        executor_phone="",
        refused_on=date(2015, 3, 10),
    )


def unavailable(iin_digits: str, *queries: RegistryQuery) -> object:
    return DataUnavailablePaper(
        number="2015-03-10/004",
        language=PaperLanguage.KAZAKH,
        mark=MARK,
        office=OFFICE,
        service="Қызмет",
        applicant="Пак Елена",
        iin=iin_digits,
        queries=queries,
        operator="Ким Ольга",
        formed_at=NOW,
    )


def query(registry: Registry, outcome: QueryOutcome) -> RegistryQuery:
    return RegistryQuery(registry=registry, asked_at=NOW, answered_at=None, outcome=outcome)


IIN = "900215300007"
SILENT = query(Registry.GBD_FL, QueryOutcome.NO_ANSWER)
POWERLESS = query(Registry.ENIS, QueryOutcome.NOT_FOUND)


def groundless() -> object:
    return ReasonedRefusalPaper(
        number="1",
        language=PaperLanguage.KAZAKH,
        mark=MARK,
        provider=OFFICE,
        letter_number="1",
        letter_date=date(2015, 4, 7),
        applicant="Пак Елена",
        address="",
        iin="900215300007",
        applied_on=date(2015, 3, 10),
        service="Қызмет",
        grounds=(),
    )


@pytest.mark.parametrize(
    ("code", "field", "make"),
    [
        ("PAP-01", "number", lambda: refusal(number="Қ-2")),
        ("PAP-01", "number", lambda: refusal(number="")),
        ("PAP-03", "missing", lambda: refusal(missing=())),
        ("PAP-04", "missing", lambda: refusal(missing=("Өтініш", " "))),
        (
            "PAP-02",
            "printed_at",
            lambda: PrintMark(printed_at=NOW.replace(tzinfo=None), printed_by="А"),
        ),
        ("PAP-05", "copy", lambda: PrintMark(printed_at=NOW, printed_by="А", copy=0)),
        ("PAP-05", "attachments", lambda: AttachmentLine("Өтініш", 0)),
        ("PAP-06", "iin", lambda: unavailable("90021530000")),
        (
            "PAP-08",
            "queries",
            lambda: unavailable(IIN, SILENT),
        ),
        (
            "PAP-04",
            "power",
            lambda: unavailable(IIN, POWERLESS),
        ),
        ("PAP-09", "grounds", groundless),
        ("PAP-04", "grounds", lambda: RefusalGround("Негіз", "", "Дәлел")),
    ],
)
def test_refused(code: str, field: str, make: Callable[[], object]) -> None:
    with pytest.raises(InputError) as caught:
        make()
    assert (caught.value.code, caught.value.field) == (code, field)


def test_dates_in_words() -> None:
    assert KK.day(date(2015, 3, 1)).replace("\u00a0", " ") == "2015 жылғы 1 наурыз"
    assert KK.date_of(date(2015, 4, 9)).replace("\u00a0", " ") == "2015 жылғы 9 сәуірдегі"
    assert RU.date_of(date(2015, 9, 24)).replace("\u00a0", " ") == "24 сентября 2015 года"
    assert RU.date_quoted(date(2015, 3, 10)).replace("\u00a0", " ") == "«10» марта 2015 года"
    assert KK.date_weekday(date(2015, 3, 10)).endswith(", сейсенбі")


@pytest.mark.parametrize(
    ("count", "kazakh", "russian"),
    [
        (0, "нөл", "ноль"),
        (8, "сегіз", "восемь"),
        (11, "он бір", "одиннадцать"),
        (40, "қырық", "сорок"),
        (104, "жүз төрт", "сто четыре"),
        (215, "екі жүз он бес", "двести пятнадцать"),
        (1002, "бір мың екі", "одна тысяча два"),
        (12519, "он екі мың бес жүз он тоғыз", "двенадцать тысяч пятьсот девятнадцать"),
    ],
)
def test_counts_in_words(count: int, kazakh: str, russian: str) -> None:
    assert KK.number(count) == kazakh
    assert RU.number(count) == russian


@pytest.mark.parametrize(
    ("count", "noun"),
    [
        (1, "лист"),
        (2, "листа"),
        (5, "листов"),
        (11, "листов"),
        (12, "листов"),
        (21, "лист"),
        (104, "листа"),
    ],
)
def test_russian_nouns_after_numbers(count: int, noun: str) -> None:
    assert RU.counted("sheets", count) == f"{count}\u00a0{noun}"


def test_numbers_for_the_eye() -> None:
    assert iin("900215300007") == "900215\u00a0300007"
    assert phone("+77015550142").replace("\u00a0", " ") == "+7 701 555 01 42"
    assert phone("+77172550123").replace("\u00a0", " ") == "+7 7172 55 01 23"
    assert phone("8 (7172) 55-01-23").replace("\u00a0", " ") == "8 (7172) 55-01-23"
    assert zone(NOW) == "UTC+6"
    assert zone(NOW.astimezone(timezone(timedelta(hours=-3, minutes=-30)))) == "UTC-3:30"
    assert bound("№ 3 Ахметова А. М.") == "№\u00a03 Ахметова\u00a0А.\u00a0М."
