"""Whatever is thrown at the fields of the reception: a sentence at the field, nothing cut or changed."""

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.domain.letters import unprintable
from app.domain.person import Iin
from tests.ui.first_steps.hands import KNOWN
from tests.ui.first_steps.reception import Reception
from tests.ui.first_steps.thrown import (
    ANY,
    BAD_DAYS,
    BAD_NAMES,
    BEFORE_1900,
    GOOD_NAMES,
    IIN_SHAPES,
    ONE_SCREEN,
    paste,
    written,
)


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
@given(IIN_SHAPES)
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
@given(st.one_of(BEFORE_1900, st.sampled_from(BAD_DAYS), st.just("tomorrow")))
@example("tomorrow")
@example("15.02.1990\t")
def test_a_day_nobody_was_born_on_has_its_sentence(at_applicant: Reception, text: str) -> None:
    if text == "tomorrow":
        now = at_applicant.presenter.workplace.clock.now()
        text = written(now.date() + timedelta(days=1))
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
