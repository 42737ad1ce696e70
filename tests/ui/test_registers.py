"""Registers: the table is the print; a difference is explained first; files hold the same rows."""

import csv
import io
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
    signal,
    told,
)
from ui.screens.registers import view as registers_view
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.segment_item import SegmentItem
from ui.widgets.text import Text


def test_each_kind_shows_its_own_cases(qtbot: QtBot, counter: Counter) -> None:
    sent = counter.queued()
    courier = counter.registered(FORM | ANOTHER)[0]
    counter.work.courier.dispatch(counter.person(), courier.id)
    counter.exchange()
    view = entered(qtbot, counter, "registers")
    found = {}
    for kind in ("accepted", "refused", "sent", "issued", "courier"):
        part(view, SegmentItem, f"registers.kind.input.{kind}").click()
        found[kind] = [cells[2] for cells in rows(view, "registers.table")]
    assert found == {
        "accepted": [sent.number.text, courier.number.text],
        "refused": [],
        "sent": [sent.number.text],
        "issued": [],
        "courier": [courier.number.text],
    }


def test_totals_and_tickets_stand_under_the_rows(qtbot: QtBot, counter: Counter) -> None:
    counter.registered()
    view = entered(qtbot, counter, "registers")
    assert "4 sheet" in part(view, Text, "registers.table.totals").text()
    tickets = part(view, Text, "registers.table.aside").text()
    assert tickets == "Tickets: 1 = 1 accepted + 0 refused + 0 left"


def test_an_unexplained_difference_does_not_print(qtbot: QtBot, counter: Counter) -> None:
    counter.opened()
    day = counter.work.clock.now().date()
    view = entered(qtbot, counter, "registers")
    press(view, "registers.print_register")
    assert told(view, "registers.message")[1] == "DAY-01"
    with qtbot.waitSignal(signal(view, "activity_asked")) as asked:
        press(view, "registers.message.action")
    assert asked.args == ["day_close"]
    counter.work.registers.explain(counter.person(), day, "Өтініш беруші терезеде отыр")
    press(view, "registers.print_register")
    assert printed(counter, f"{day.isoformat()}/1") == [("daily-register", 1)]
    assert any("daily-register" in name for name in saved_papers(counter))


def test_an_explanation_holds_for_its_difference_only(counter: Counter) -> None:
    counter.opened()
    day = counter.work.clock.now().date()
    registers, operator = counter.work.registers, counter.person()
    assert registers.explain(operator, day, "Бір жоба ашық").printable
    counter.opened()
    assert not registers.totals(operator, day).printable


def test_even_the_couriers_register_prints(qtbot: QtBot, counter: Counter) -> None:
    case = counter.registered()[0]
    counter.work.courier.dispatch(counter.person(), case.id)
    view = entered(qtbot, counter, "registers")
    part(view, SegmentItem, "registers.kind.input.courier").click()
    press(view, "registers.pdf")
    assert saved_papers(counter) == []
    press(view, "registers.paper.print")
    assert len(saved_papers(counter)) == 1


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_files_hold_what_the_table_shows(
    qtbot: QtBot,
    counter: Counter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    counter.registered(FORM | {"applicant.surname": "Сейтқазы-Әлі"})
    path = tmp_path / f"register.{kind}"
    monkeypatch.setattr(registers_view, "ask_file", lambda *_: path)
    view = entered(qtbot, counter, "registers")
    press(view, f"registers.{kind}")
    assert told(view, "registers.message")[0] == f"Saved as {path.name}"
    lines = from_csv(path) if kind == "csv" else from_xlsx(path)[1:]
    head, row, total = lines
    assert head[3] == "Surname, name, patronymic"
    assert tuple(row) == rows(view, "registers.table")[0]
    assert total[6] == "4"


def test_a_file_of_one_operator_says_whose_rows_it_holds(
    qtbot: QtBot, counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.registered()
    monkeypatch.setattr(registers_view, "ask_file", lambda *_: tmp_path / "register.xlsx")
    view = entered(qtbot, counter, "registers")
    part(view, ChoiceField, "registers.operator").chosen.emit("operator")
    press(view, "registers.xlsx")
    title = from_xlsx(tmp_path / "register.xlsx")[0][0]
    assert title.endswith(f", {counter.person().account.name.short}")


def from_csv(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def from_xlsx(path: Path) -> list[list[str]]:
    book = openpyxl.load_workbook(str(path))
    return [["" if c.value is None else str(c.value) for c in r] for r in book.active.iter_rows()]


def test_another_day_is_empty(qtbot: QtBot, counter: Counter) -> None:
    counter.registered()
    view = entered(qtbot, counter, "registers")
    yesterday = counter.work.clock.now().date() - timedelta(days=1)
    field = part(view, DateField, "registers.day")
    field.set_value(yesterday)
    field.date_changed.emit(yesterday)
    assert rows(view, "registers.table") == []


def test_nothing_is_cut_in_a_wide_and_in_a_narrow_window(
    qtbot: QtBot, counter: Counter, tmp_path: Path
) -> None:
    counter.registered()
    view = entered(qtbot, counter, "registers")
    assert beyond_the_edge(view) == []
    assert view.grab().save(str(tmp_path / "registers.png"))
    view.resize(NARROW, LOW)
    QApplication.processEvents()
    assert beyond_the_edge(view) == []
