"""The outbox: what happened to a message in words, and every way to mend it."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.delivery import Stage
from app.domain.errors import AppError
from tests.counter import Counter
from tests.ui.list_screens import (
    LOW,
    NARROW,
    beyond_the_edge,
    entered,
    part,
    press,
    rows,
    signal,
    told,
)
from ui.screens.catalogue import Screen, make_screen
from ui.screens.outbox import view as outbox_view
from ui.widgets.button import Button
from ui.widgets.segment_item import SegmentItem
from ui.widgets.text import Text


def cut_off(counter: Counter) -> None:
    """An exchange while the gateway is in trouble."""
    with (
        counter.site.stand.faults.during("gateway", "http_500"),
        pytest.raises(AppError, match="GTW-03"),
    ):
        counter.work.exchange()


def stages(counter: Counter) -> list[Stage]:
    return [m.stage for m in counter.work.sending.waiting(counter.person())]


def test_trouble_and_next_try_are_told_in_words(qtbot: QtBot, counter: Counter) -> None:
    case = counter.queued()
    cut_off(counter)
    view = entered(qtbot, counter, "outbox")
    ((who, stage, happened, next_step),) = rows(view, "outbox.table")
    assert who == f"Сейтқазы Ержан Болатұлы\n{case.number.text}"
    assert stage == "In the queue"
    assert happened.startswith("The gateway has trouble of its own")
    assert next_step.endswith("goes by itself")
    sentence, code = told(view, "outbox.trouble")
    assert (happened in sentence, code) == (True, "GTW-03")
    history = [label.text() for label in view.findChildren(Text) if label.parent()]
    for told_before in ("Signed, the signature is checked", "Put into the queue", happened):
        assert told_before in history


def test_a_message_is_held_found_again_and_sent(qtbot: QtBot, counter: Counter) -> None:
    counter.queued()
    view = entered(qtbot, counter, "outbox")
    press(view, "outbox.hold")
    assert stages(counter) == [Stage.HELD]
    assert not part(view, Button, "outbox.hold").isEnabled()
    part(view, SegmentItem, "outbox.which.yours").click()
    assert rows(view, "outbox.table") == []
    part(view, SegmentItem, "outbox.which.held").click()
    assert len(rows(view, "outbox.table")) == 1
    with qtbot.waitSignal(signal(view, "exchange_asked")):
        press(view, "outbox.retry")
    assert stages(counter) == [Stage.QUEUED]
    counter.work.sending.deliver_due()
    part(view, SegmentItem, "outbox.which.all").click()
    view.refresh()
    assert rows(view, "outbox.table")[0][1] == "To the provider"
    assert not part(view, Button, "outbox.retry").isEnabled()


def test_all_go_again_but_what_is_on_hold(qtbot: QtBot, counter: Counter) -> None:
    counter.queued()
    counter.queued()
    first, _second = counter.work.sending.waiting(counter.person())
    counter.work.sending.hold(counter.person(), first.id)
    cut_off(counter)
    view = entered(qtbot, counter, "outbox")
    press(view, "outbox.retry_all")
    assert told(view, "outbox.message")[0].startswith("1 message")
    assert stages(counter) == [Stage.HELD, Stage.QUEUED]
    due = [m.id for m in counter.work.sending.waiting(counter.person()) if m.waits]
    assert due != [first.id]


def test_the_signed_message_is_saved_whole(
    qtbot: QtBot, counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = counter.queued()
    chosen: list[Path | None] = [None, tmp_path / "out"]
    monkeypatch.setattr(outbox_view, "ask_folder", lambda *_: chosen.pop(0))
    view = entered(qtbot, counter, "outbox")
    press(view, "outbox.export")
    assert list(tmp_path.glob("out/*")) == []
    press(view, "outbox.export")
    (saved,) = tmp_path.glob("out/*")
    assert case.number.text.replace("/", "-") in saved.name
    (message,) = counter.work.sending.waiting(counter.person())
    assert saved.read_bytes() == message.payload
    assert saved.name in told(view, "outbox.message")[0]


def test_a_folder_that_takes_nothing_is_told(
    qtbot: QtBot, counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = counter.queued()
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(outbox_view, "ask_folder", lambda *_: blocked)
    view = entered(qtbot, counter, "outbox")
    press(view, "outbox.export")
    assert told(view, "outbox.message")[1] == "FIL-01"
    told_to_journal = counter.work.outbox.history(counter.person(), case.number.text)
    assert "export" not in [entry.action for entry in told_to_journal]


def test_what_arrived_today_is_counted(qtbot: QtBot, counter: Counter, tmp_path: Path) -> None:
    view = entered(qtbot, counter, "outbox")
    assert part(view, Text, "outbox.table.totals").text().startswith("0 message")
    counter.queued()
    counter.exchange()
    view.refresh()
    assert part(view, Text, "outbox.table.totals").text().startswith("1 message")
    assert rows(view, "outbox.table") == []
    assert view.grab().save(str(tmp_path / "outbox.png"))


def test_nothing_is_cut_in_a_wide_and_in_a_narrow_window(qtbot: QtBot, counter: Counter) -> None:
    counter.queued()
    cut_off(counter)
    view = entered(qtbot, counter, "outbox")
    assert beyond_the_edge(view) == []
    view.resize(NARROW, LOW)
    QApplication.processEvents()
    assert beyond_the_edge(view) == []


def test_nothing_is_claimed_before_the_messages_are_read(qtbot: QtBot, counter: Counter) -> None:
    counter.queued()
    view = make_screen("outbox", counter.work, counter.person(), lambda *_: None)
    qtbot.addWidget(view)
    view.show()
    cast("Screen", view).enter()
    assert not part(view, QWidget, "outbox.nothing").isVisible()
    assert not part(view, Button, "outbox.retry_all").isEnabled()
    seen = [text.text() for text in view.findChildren(Text) if text.isVisible()]
    assert "0" not in "".join(seen)
