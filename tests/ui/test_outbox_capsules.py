"""The stick on the outbox screen: a capsule made, its age, and what came back taken in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.delivery import Stage
from tests.counter import Counter
from tests.posts import Post, post
from tests.ui.list_screens import LOW, NARROW, beyond_the_edge, entered, part, press, told
from ui.screens.outbox import view as outbox_view
from ui.screens.outbox.capsules_card import CapsulesCard
from ui.widgets.list_row import ListRow
from ui.widgets.text import Text

__all__ = ["post"]


def test_out_by_the_screen_and_back(
    qtbot: QtBot, counter: Counter, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = counter.queued()
    file, back = tmp_path / "1.capsule", tmp_path / "1.ack"
    paths: list[Path | None] = [None, file, tmp_path / "2.capsule", tmp_path / "2.capsule"]
    monkeypatch.setattr(outbox_view, "ask_file", lambda *_: paths.pop(0))
    monkeypatch.setattr(outbox_view, "ask_paper", lambda *_: back)
    view = entered(qtbot, counter, "outbox")
    press(view, "outbox.capsules.export")
    assert not file.exists()
    press(view, "outbox.capsules.export")
    assert told(view, "outbox.message")[0].startswith("1.capsule holds 1 message")
    row = part(view, ListRow, "outbox.capsules.0")
    assert row.accessibleName().startswith("1.capsule, 1 message")
    assert row.accessibleName().endswith("today")
    history = [text.text() for text in view.findChildren(Text) if text.parent()]
    assert "Put into a capsule: operator" in history
    press(view, "outbox.capsules.export")
    assert told(view, "outbox.message")[1] == "CAP-04"
    assert view.grab().save(str(tmp_path / "outbox.png"))
    press(view, "outbox.message.action")
    assert (tmp_path / "2.capsule").exists()
    assert "2 capsule" in part(view, Text, "outbox.capsules.lead").text()

    back.write_bytes(post.take_in(file.read_bytes()).acknowledgement)
    press(view, "outbox.capsules.take_in")
    assert "reached the gateway" in told(view, "outbox.message")[0]
    assert view.findChild(ListRow, "outbox.capsules.0") is None or not row.isVisible()
    assert [m.stage for m in counter.work.sending.waiting(counter.person())] == [Stage.AT_GATEWAY]
    assert counter.case(case).sent_at is not None
    press(view, "outbox.capsules.take_in")
    assert "taken in before" in told(view, "outbox.message")[0]
    back.write_bytes(b"hello")
    press(view, "outbox.capsules.take_in")
    assert told(view, "outbox.message")[1] == "CAP-05"


def test_nothing_of_it_is_cut_in_a_narrow_window(
    qtbot: QtBot, counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.queued()
    monkeypatch.setattr(outbox_view, "ask_file", lambda *_: tmp_path / "1.capsule")
    view = entered(qtbot, counter, "outbox")
    press(view, "outbox.capsules.export")
    for size in ((1274, 664), (NARROW, LOW)):
        view.resize(*size)
        # The words find their lines first, and the parts their places by that.
        QApplication.processEvents()
        QApplication.processEvents()
        assert beyond_the_edge(view) == []


def test_it_is_no_window_before_it_has_its_place(qtbot: QtBot) -> None:
    card = CapsulesCard(makes=True)
    qtbot.addWidget(card)
    assert not card.isVisible(), "a window of its own would take the keys"
