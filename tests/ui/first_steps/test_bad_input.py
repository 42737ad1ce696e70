"""Whatever is thrown at the fields of the reception: a sentence at the field, nothing cut or changed."""

from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.domain.errors import InputError
from app.domain.letters import unprintable
from app.domain.person import Iin
from tests.ui.first_steps.hands import KNOWN
from tests.ui.first_steps.reception import Reception
from ui.widgets.text_field import TextField

ONE_SCREEN = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
# A clipboard ends a text at a zero, and half a character is none on any clipboard.
ANY = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40
)
LETTERS = st.text(st.sampled_from("АӘБЕҚÑéabz"), min_size=1, max_size=20)
GOOD_NAMES = st.one_of(
    st.builds("{}-{}".format, LETTERS, LETTERS),
    st.builds("{}'{}".format, LETTERS, LETTERS),
    st.builds("{} {}".format, LETTERS, LETTERS),
    LETTERS.map(lambda letters: (letters * 200)[:200]),
)
BAD_NAMES = st.one_of(
    LETTERS.map(lambda letters: (letters * 201)[:201]),
    st.builds("{}{}".format, LETTERS, st.sampled_from("🙂🧿€%")),
    st.builds(
        "{}{}{}".format, LETTERS, st.sampled_from("\t\n\r\x07\x1b\u2028\u202e\u200b"), LETTERS
    ),
    st.text(st.sampled_from("אבגدهو漢字"), min_size=1, max_size=20),
)


def paste(reception: Reception, name: str, text: str) -> TextField:
    """Replace what stands in a field from the clipboard, and leave it."""
    line = reception.part(f"{name}.input", QLineEdit)
    line.setFocus()
    line.selectAll()
    QGuiApplication.clipboard().setText(text)
    line.paste()
    line.clearFocus()
    return reception.part(name, TextField)


@pytest.fixture
def at_applicant(reception: Reception) -> Reception:
    """A reception at the applicant's step; a name needs its other half."""
    reception.open_case()
    reception.type_into("applicant.given_name", "Erzhan")
    return reception


@ONE_SCREEN
@given(GOOD_NAMES)
@example("О’Коннор-Әбдірахманұлы")
def test_a_name_people_have_is_kept_to_the_letter(at_applicant: Reception, name: str) -> None:
    field = paste(at_applicant, "applicant.surname", name)
    assert field.line.text() == name
    assert field.fault is None
    assert at_applicant.stored().value("applicant.surname") == name


@ONE_SCREEN
@given(BAD_NAMES)
@example("Сейт\tқазы")
@example("\tСейтқазы")
def test_what_is_no_name_has_its_sentence_and_stays(at_applicant: Reception, name: str) -> None:
    field = paste(at_applicant, "applicant.surname", name)
    assert field.line.text() == name
    assert field.fault
    assert at_applicant.stored().value("applicant.surname") == name
    at_applicant.press("applicant.continue")
    assert at_applicant.part("applicant").isVisible(), "it does not go on"


@ONE_SCREEN
@given(ANY)
@example("Астана қаласы,\nКөк тас көшесі")
@example("Астана\tКөк тас")
@example("ا" * 3)
@example("а" * 501)
def test_an_address_is_kept_or_told(at_applicant: Reception, address: str) -> None:
    field = paste(at_applicant, "applicant.address", address)
    assert field.line.text() == address
    kept = at_applicant.stored().value("applicant.address")
    assert kept == address.strip(" ")
    if kept:
        printable = not unprintable(kept) and len(kept) <= 500
        assert (field.fault is None) is printable


@ONE_SCREEN
@given(st.one_of(ANY, st.text(st.sampled_from("0123456789 -О٩"), min_size=1, max_size=14)))
@example("900215 300007")
@example("900215300008")
@example("9002153000070")
@example("900215300O07")
def test_every_shape_of_an_iin_is_right_or_told(at_applicant: Reception, text: str) -> None:
    paste(at_applicant, "applicant.iin", KNOWN)
    field = paste(at_applicant, "applicant.iin", text)
    assert field.line.text() == text
    try:
        Iin.parse(text)
    except InputError:
        assert field.fault or not text.strip()
    else:
        assert field.fault is None


@ONE_SCREEN
@given(
    st.one_of(
        st.dates(max_value=date(1899, 12, 31)),
        st.dates(min_value=date(2100, 1, 1)),
    ).map(lambda day: f"{day:%d.%m}.{day.year:04}")
)
@example("29.02.2015")
@example("15..02.1990")
@example("15.02.90")
@example("1990-02-15T00:00")
@example("١٥.٠٢.١٩٩٠")
@example("15.02.1990\t")
def test_a_day_nobody_was_born_on_has_its_sentence(at_applicant: Reception, text: str) -> None:
    field = paste(at_applicant, "applicant.birth_date", text)
    assert field.line.text() == text
    assert field.fault


@ONE_SCREEN
@given(ANY)
@example("+7 701 555 04 17\t8 701")
@example("8 (701) 555-04-17-99-00-11-22-33-44")
def test_a_phone_is_kept_as_it_was_entered(at_applicant: Reception, text: str) -> None:
    field = paste(at_applicant, "applicant.phone", text)
    assert field.line.text() == text
    assert at_applicant.stored().value("applicant.phone") == text.strip(" ")


@pytest.mark.parametrize("text", ["Б" * 21, "Б\t47", "🙂"])
def test_what_is_no_ticket_opens_no_case(reception: Reception, text: str) -> None:
    field = paste(reception, "service.ticket", text)
    reception.press("service.begin")
    assert (field.line.text(), bool(field.fault)) == (text, True)
    assert reception.presenter.case is None
