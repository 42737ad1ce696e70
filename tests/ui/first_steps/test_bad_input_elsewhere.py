"""The same bad input at the representative, the family and the fields of a passport."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.clock import OfficeClock
from tests.ui.first_steps.hands import WIFE, add_member, to_representative
from tests.ui.first_steps.reception import Reception
from tests.ui.first_steps.thrown import (
    BAD_DAYS,
    BAD_IINS,
    BAD_LINES,
    BAD_NAMES,
    BEFORE_1900,
    GOOD_NAMES,
    ONE_SCREEN,
    paste,
    written,
)
from ui.widgets.text_field import TextField

ROW = "applicant.family_editor.1"
AFTER_TODAY = written(OfficeClock("Asia/Almaty").now().date() + timedelta(days=2))
BAD_POWER_DAYS = st.one_of(BEFORE_1900, st.sampled_from((*BAD_DAYS, "01.01.2999")))


def told(reception: Reception, name: str, text: str) -> TextField:
    """The field keeps the text to the letter and says what is wrong with it."""
    field = paste(reception, name, text)
    assert field.line.text() == text, name
    assert field.fault, (name, text)
    return field


@pytest.fixture
def at_power(reception: Reception) -> Reception:
    """A reception at a representative with a notarised power of attorney."""
    to_representative(reception)
    reception.press("representative.basis.input.notarised")
    reception.type_into("representative.surname", "Kovaleva")
    return reception


@ONE_SCREEN
@given(BAD_NAMES, BAD_LINES, BAD_POWER_DAYS, st.sampled_from(BAD_IINS))
def test_nothing_wrong_passes_at_the_representative(
    at_power: Reception, name: str, line: str, day: str, iin: str
) -> None:
    told(at_power, "representative.given_name", name)
    told(at_power, "representative.patronymic", name)
    told(at_power, "representative.iin", iin)
    for field in ("poa.number", "poa.notary", "poa.powers"):
        told(at_power, field, line)
        assert at_power.stored().value(field) == line.strip(" ")
    for field in ("poa.date", "poa.valid_until"):
        told(at_power, field, day)
    at_power.press("representative.continue")
    assert at_power.part("representative").isVisible(), "it does not go on"


@ONE_SCREEN
@given(GOOD_NAMES)
def test_a_name_people_have_passes_at_the_representative(at_power: Reception, name: str) -> None:
    field = paste(at_power, "representative.given_name", name)
    assert (field.line.text(), field.fault) == (name, None)
    assert at_power.stored().value("representative.given_name") == name


@pytest.fixture
def at_ground(reception: Reception) -> Reception:
    """A reception at a representative whose power of attorney is not entered."""
    to_representative(reception)
    reception.press("representative.basis.input.otherwise")
    return reception


@ONE_SCREEN
@given(BAD_LINES)
def test_the_ground_of_a_power_not_entered_is_one_line(at_ground: Reception, line: str) -> None:
    told(at_ground, "representative.note", line)


@pytest.fixture
def with_wife(reception: Reception) -> Reception:
    """A reception with one family member."""
    reception.open_case()
    reception.fill_applicant()
    reception.press("applicant.family")
    add_member(reception, 1, WIFE)
    return reception


@ONE_SCREEN
@given(BAD_NAMES, st.one_of(BEFORE_1900, st.sampled_from((*BAD_DAYS, AFTER_TODAY))))
def test_nothing_wrong_passes_at_the_family(with_wife: Reception, name: str, day: str) -> None:
    told(with_wife, f"{ROW}.name", f"Сейтқазы {name}")
    told(with_wife, f"{ROW}.marriage", day)
    for iin in BAD_IINS:
        told(with_wife, f"{ROW}.iin", iin)
    with_wife.press("applicant.continue")
    assert with_wife.part("applicant").isVisible(), "it does not go on"


@pytest.mark.parametrize(
    ("service", "field", "texts"),
    [
        (
            "housing-aid",
            "area",
            ("many", "-1", "1001", "1\n2", "🙂", "٩", "1e3", "1 2", "0", "١٢"),
        ),
        (
            "communal-dwelling-certificate",
            "earlier_name",
            ("а" * 201, "Сейт\tқазы", "а\nб", "\x1b[31m", "שלום", "🙂"),
        ),
        ("communal-dwelling-certificate", "moved_in", (*BAD_DAYS, "31.12.1899", AFTER_TODAY)),
    ],
)
def test_nothing_wrong_passes_at_the_fields_of_a_passport(
    reception: Reception, service: str, field: str, texts: tuple[str, ...]
) -> None:
    reception.open_case(service)
    for text in texts:
        told(reception, f"applicant.extra.{field}", text)
        kept = reception.stored().value(f"extra.{field}")
        assert text in {kept, ".".join(reversed(kept.split("-")))}
