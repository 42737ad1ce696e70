"""Both sides with a feeder that takes one: the operator is led through turning the pile."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from app.domain.attachment import Page
from app.domain.case import Case, Step
from tests.ui.last_steps.hands import part, press
from tests.ui.last_steps.reception import Reception
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine


def lay_in(reception: Reception, sheets: int) -> None:
    folder: Path = reception.counter.site.scan_folder
    for old in folder.glob("*.jpg"):
        old.unlink()
    for number in range(sheets):
        # Some ink, or the page is set aside as a blank one.
        sheet = Image.new("L", (300, 400), 255)
        sheet.paste(0, (20, 100 + number, 280, 200))
        sheet.save(folder / f"{number}.jpg")


def by_hand(reception: Reception) -> Case:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    press(reception, "scan.settings")
    part(reception, QCheckBox, "scan.scanner.both_sides").setChecked(True)
    part(reception, QCheckBox, "scan.scanner.by_hand").setChecked(True)
    return case


def order(reception: Reception, case: Case) -> list[tuple[int, int]]:
    """Which pass each page came in with, of three sheets, and its place in it, as they lie now."""
    pages: tuple[Page, ...] = reception.counter.work.scanning.pages(
        reception.counter.person(), case.id
    )
    came = sorted(pages, key=lambda page: page.scanned_at)
    lying = sorted(pages, key=lambda page: page.position)
    return [(came.index(page) // 3 + 1, came.index(page) % 3 + 1) for page in lying]


def test_the_backs_go_behind_their_fronts(reception: Reception) -> None:
    case = by_hand(reception)
    lay_in(reception, 3)
    press(reception, "scan.scan")
    said = part(reception, MessageLine, "scan.message")
    assert said.isVisible()
    assert "3" in said.text
    assert order(reception, case) == [(1, 1), (1, 2), (1, 3)]
    lay_in(reception, 3)
    press(reception, "scan.scan")
    assert order(reception, case) == [(1, 1), (2, 3), (1, 2), (2, 2), (1, 3), (2, 1)]


def test_an_uneven_pile_is_said_and_nothing_is_lost(reception: Reception) -> None:
    case = by_hand(reception)
    lay_in(reception, 3)
    press(reception, "scan.scan")
    lay_in(reception, 2)
    press(reception, "scan.scan")
    assert order(reception, case) == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]
    said = part(reception, MessageLine, "scan.message")
    assert said.isVisible()
    assert said.text.startswith("3 front sides and 2 back sides")
    assert not part(reception, Button, "scan.scan").is_busy


def test_the_keys_go_to_the_scanner_when_it_is_asked_for_and_come_back(
    reception: Reception,
) -> None:
    case = reception.counter.marked(reception.counter.opened())
    reception.open(case, Step.SCAN)
    scan = part(reception, Button, "scan.scan")
    assert scan.hasFocus()
    QTest.keyClick(reception.window, Qt.Key.Key_F7)
    assert part(reception, QComboBox, "scan.scanner.device.input").hasFocus()
    QTest.keyClick(reception.window, Qt.Key.Key_Escape)
    assert scan.hasFocus()
    assert reception.view.step.isVisible()


def test_the_key_of_the_registration_never_scans(reception: Reception) -> None:
    case = reception.counter.marked(reception.counter.opened())
    lay_in(reception, 1)
    reception.open(case, Step.SCAN)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(reception.window, Qt.Key.Key_Return, control)
    assert reception.counter.work.scanning.pages(reception.counter.person(), case.id) == ()
