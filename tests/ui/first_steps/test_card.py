"""F7 on the applicant step: the card is read, its values are offered, and one key takes them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.account import Session
from app.domain.case import Source
from app.domain.errors import Unavailable
from app.domain.page_order import Spot
from app.services.card_reading import ROW, CardReading
from tests import card
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.hands import UNKNOWN
from tests.ui.first_steps.reception import Reception
from ui.widgets.message_line import MessageLine
from ui.widgets.text_field import TextField

WORDS = "\n".join(f"{label}\n{name}" for label, name in card.PRINTED)
PICTURES = (b"\x89PNG", b"\xff\xd8")
AtCounter = Callable[..., Reception]


class Reader:
    """Plays `CardReader`: reads what the test says is on the card."""

    def __init__(self, lines: str, *, installed: bool = True) -> None:
        self._lines = lines
        self._installed = installed

    def machine_lines(self, picture: bytes) -> str:
        assert picture.startswith(PICTURES)
        if not self._installed:
            raise Unavailable("CRD-03")
        return self._lines

    def printed_words(self, picture: bytes) -> str:
        assert picture.startswith(PICTURES)
        return WORDS


@pytest.fixture
def at_counter(site: SiteWithStand, operator: Session, tmp_path: Path) -> AtCounter:
    """Opens a case with the card's page in its row, read by a given reader."""
    work = site.workplace

    def open_case(reader: Reader, typed: str = "", *, scanned: bool = True) -> Reception:
        cards = CardReading(work.scanning, reader, work.intake)
        made = Reception(replace(work, cards=cards), operator)
        made.open_case()
        if typed:
            made.type_into("applicant.iin", typed)
        if scanned:
            file = tmp_path / "card.png"
            file.write_bytes(card.picture())
            list(work.scanning.add_file(operator, made.case.id, Spot(ROW), file))
        return made

    return open_case


def press(reception: Reception, key: Qt.Key) -> None:
    reception.window.activateWindow()
    assert QTest.qWaitForWindowActive(reception.window)
    QTest.keyClick(reception.window, key)


def told(reception: Reception) -> tuple[str, str]:
    line = reception.part("applicant.card", MessageLine)
    return line.text, line.code


def test_a_card_whose_page_was_cleaned_is_read(at_counter: AtCounter, site: SiteWithStand) -> None:
    reception = at_counter(Reader("\n".join(card.lines(UNKNOWN))))
    work, case = site.workplace, reception.case
    (page,) = work.scanning.pages(reception.presenter.session, case.id)
    work.cleaning.clean(reception.presenter.session, case.id, page.id)
    press(reception, Qt.Key.Key_F7)
    assert UNKNOWN in told(reception)[0]


def test_the_card_is_offered_and_one_key_takes_it(at_counter: AtCounter) -> None:
    reception = at_counter(Reader("\n".join(card.lines(UNKNOWN))))
    press(reception, Qt.Key.Key_F7)
    assert UNKNOWN in told(reception)[0]
    assert "Сейтқазы" in told(reception)[0]
    assert reception.stored().value("applicant.iin") == ""

    press(reception, Qt.Key.Key_F6)
    stored = reception.stored()
    for name, value in (("iin", UNKNOWN), ("surname", "Сейтқазы"), ("birth_date", "1990-02-15")):
        held = stored.fields[f"applicant.{name}"]
        assert (held.value, held.source, held.note) == (value, Source.SCAN, card.NUMBER)
    assert reception.part("applicant.surname", TextField).source == "scan"
    assert told(reception)[0] == ""


def test_another_iin_than_typed_is_said_and_changes_nothing(at_counter: AtCounter) -> None:
    reception = at_counter(Reader("\n".join(card.lines())), "850731400126")
    before = reception.stored()
    press(reception, Qt.Key.Key_F7)
    assert "another IIN" in told(reception)[0]
    assert reception.stored().fields == before.fields

    press(reception, Qt.Key.Key_F6)
    assert reception.stored().value("applicant.iin") == card.IIN
    assert reception.stored().value("applicant.surname") == "Сейтқазы"
    assert reception.stored().value("applicant.address") != "", "the register was asked anew"


def test_the_same_card_offers_nothing(at_counter: AtCounter) -> None:
    reception = at_counter(Reader("\n".join(card.lines())), card.IIN)
    press(reception, Qt.Key.Key_F7)
    assert told(reception)[0] == "The card says the same as the form."


def test_a_wrong_check_digit_is_said(at_counter: AtCounter) -> None:
    damaged = "\n".join(card.lines()).replace("900215300007", "900215300107")
    reception = at_counter(Reader(damaged))
    press(reception, Qt.Key.Key_F7)
    assert told(reception)[1] == "CRD-02"
    assert reception.stored().value("applicant.iin") == ""


def test_without_a_reader_it_is_explained(at_counter: AtCounter) -> None:
    reception = at_counter(Reader("", installed=False))
    press(reception, Qt.Key.Key_F7)
    assert told(reception)[1] == "CRD-03"


def test_without_a_page_one_is_scanned_into_its_row(
    at_counter: AtCounter, site: SiteWithStand, operator: Session
) -> None:
    for paper in site.scan_folder.glob("*.*"):
        paper.unlink()
    for name in ("1.png", "2.png"):
        (site.scan_folder / name).write_bytes(card.picture())
    reception = at_counter(Reader("\n".join(card.lines())), scanned=False)
    press(reception, Qt.Key.Key_F7)
    assert card.IIN in told(reception)[0]
    (page,) = site.workplace.scanning.pages(reception.presenter.session, reception.case.id)
    assert page.document_code == ROW
    assert [left.name for left in site.scan_folder.glob("*.png")] == ["2.png"]
