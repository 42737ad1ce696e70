"""The courier's bag: envelopes counted by barcode, labels, and a hand-over of all or some."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from tests.counter import FORM, Counter
from tests.ui.list_screens import (
    ANOTHER,
    LOW,
    NARROW,
    beyond_the_edge,
    entered,
    part,
    press,
    printed,
    rows,
    saved_papers,
    told,
)
from ui.widgets.button import Button
from ui.widgets.text import Text
from ui.widgets.text_field import TextField


@pytest.fixture
def packed(counter: Counter) -> tuple[Case, Case]:
    """Two packages in the open bag."""
    cases = counter.registered()[0], counter.registered(FORM | ANOTHER)[0]
    for case in cases:
        counter.work.courier.dispatch(counter.person(), case.id)
    return cases


def test_all_go_when_none_was_counted(
    qtbot: QtBot, counter: Counter, packed: tuple[Case, Case]
) -> None:
    view = entered(qtbot, counter, "courier")
    assert [cells[1] for cells in rows(view, "courier.table")] == [c.number.text for c in packed]
    part(view, TextField, "courier.name").set_text("Бекұлы Марат")
    part(view, TextField, "courier.seal").set_text("П-17")
    press(view, "courier.hand_over")
    today = counter.work.clock.now().date()
    (bag,) = counter.work.courier.handed_on(counter.person(), today)
    assert (bag.courier, bag.seal) == ("Бекұлы Марат", "П-17")
    assert bag.case_numbers == tuple(case.number.text for case in packed)
    assert printed(counter, bag.number) == [("courier-register", 1), ("courier-register", 2)]
    assert any("courier-register" in name for name in saved_papers(counter))
    press(view, "courier.paper.back")
    assert rows(view, "courier.table") == []
    assert not part(view, Button, "courier.hand_over").isEnabled()
    assert bag.number in told(view, "courier.message")[0]


def test_what_the_courier_does_not_take_opens_the_next_bag(
    qtbot: QtBot, counter: Counter, packed: tuple[Case, Case]
) -> None:
    view = entered(qtbot, counter, "courier")
    barcode = part(view, QLineEdit, "courier.barcode.input")
    QTest.keyClicks(barcode, rows(view, "courier.table")[1][0])
    QTest.keyClick(barcode, Qt.Key.Key_Return)
    assert [cells[-1] for cells in rows(view, "courier.table")] == ["stays here", "goes"]
    assert part(view, Text, "courier.words").text().startswith("1 go with the courier, 1 stay")
    assert barcode.text() == ""
    press(view, "courier.hand_over")
    bag, envelopes = counter.work.courier.envelopes(counter.person())
    assert bag is not None
    assert [e.case_number for e in envelopes] == [packed[0].number.text]
    assert envelopes[0].number.endswith("-2-01")
    press(view, "courier.paper.back")
    assert [cells[-1] for cells in rows(view, "courier.table")] == ["goes"]


@pytest.mark.usefixtures("packed")
def test_a_strange_barcode_is_told_at_its_field(qtbot: QtBot, counter: Counter) -> None:
    view = entered(qtbot, counter, "courier")
    barcode = part(view, QLineEdit, "courier.barcode.input")
    QTest.keyClicks(barcode, "9999")
    QTest.keyClick(barcode, Qt.Key.Key_Return)
    fault = part(view, TextField, "courier.barcode").fault
    assert fault is not None
    assert fault.startswith("No envelope")
    assert [cells[-1] for cells in rows(view, "courier.table")] == ["goes", "goes"]


@pytest.mark.usefixtures("packed")
def test_labels_are_printed_by_the_envelope(qtbot: QtBot, counter: Counter) -> None:
    view = entered(qtbot, counter, "courier")
    press(view, "courier.print_labels")
    assert any("envelope-labels" in name for name in saved_papers(counter))
    assert told(view, "courier.paper.message")[0].startswith("Training: saved")


def test_an_empty_bag_goes_nowhere(qtbot: QtBot, counter: Counter) -> None:
    view = entered(qtbot, counter, "courier")
    assert not part(view, Button, "courier.hand_over").isEnabled()
    assert not part(view, Button, "courier.print_labels").isEnabled()


@pytest.mark.usefixtures("packed")
def test_nothing_is_cut_in_a_wide_and_in_a_narrow_window(
    qtbot: QtBot, counter: Counter, tmp_path: Path
) -> None:
    view = entered(qtbot, counter, "courier")
    assert beyond_the_edge(view) == []
    assert view.grab().save(str(tmp_path / "courier.png"))
    view.resize(NARROW, LOW)
    QApplication.processEvents()
    assert beyond_the_edge(view) == []
