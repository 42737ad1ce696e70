"""Health on the screen: what fails says what to do."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.attachment import Device, DeviceKind, ScannedImage, ScanProfile
from app.domain.errors import Cancelled, Unavailable
from app.services.device_watch import WatchedScanner
from tests.counter import Counter
from tests.ui.provider import Stage
from ui.widgets.message_line import MessageLine
from ui.widgets.state_dot import StateDot
from ui.widgets.text import Text


def test_a_gateway_that_is_down_says_what_to_do_until_it_answers(
    qtbot: QtBot, shared: Counter
) -> None:
    stage = Stage(qtbot, shared, "health", "administrator")
    shared.site.stand.faults.set("gateway", "down")
    stage.key(Qt.Key.Key_F5)
    assert stage.part("health.gateway.state", StateDot).state == "fails"
    advice = stage.part("health.gateway.what_to_do", MessageLine)
    assert (advice.code, len(advice.text) > 20) == ("GTW-01", True)
    shared.site.stand.faults.clear()
    stage.press("health.check")
    assert stage.part("health.gateway.state", StateDot).state == "works"
    assert not stage.has("health.gateway.what_to_do")


def test_what_was_never_asked_is_not_called_working(qtbot: QtBot, counter: Counter) -> None:
    stage = Stage(qtbot, counter, "health", "supervisor")
    assert stage.part("health.gbd_fl.state", StateDot).state == "unknown"


def test_what_fails_stands_first(qtbot: QtBot, shared: Counter) -> None:
    shared.work.health.heard("scanner", "SCN-01")
    stage = Stage(qtbot, shared, "health", "administrator")
    dots = [dot for dot in stage.view.findChildren(StateDot) if dot.isVisible()]
    first = min(dots, key=lambda dot: dot.mapTo(stage.view, dot.rect().topLeft()).y())
    assert first.objectName() == "health.scanner.state"


HALL = Device("http://192.0.2.7/eSCL", "HP Hall", DeviceKind.ESCL)
DESK = Device("desk", "Canon Desk", DeviceKind.SANE)
SILENT = "http://192.0.2.9/eSCL"


class Hall:
    """Plays `Scanner`: what answers now, and what goes wrong."""

    def __init__(self, *answering: Device) -> None:
        self.answering = answering
        self.errors: list[Exception] = [Unavailable("SCN-01"), Cancelled()]

    def devices(self) -> tuple[Device, ...]:
        return self.answering

    def scan(
        self, device: Device, profile: ScanProfile, cancelled: Callable[[], bool]
    ) -> Iterator[ScannedImage]:
        if self.errors:
            raise self.errors.pop(0)
        yield from ()


def lines(stage: Stage) -> list[tuple[str, str, str]]:
    """Each device's state, words, and last error."""
    found: list[tuple[str, str, str]] = []
    while stage.has(name := f"health.scanner.device{len(found)}"):
        error = f"{name}.error"
        found.append(
            (
                stage.part(f"{name}.state", StateDot).state,
                stage.part(f"{name}.name", Text).text(),
                stage.part(error, Text).text() if stage.has(error) else "",
            )
        )
    return found


def test_each_device_has_a_line_with_its_last_error(qtbot: QtBot, counter: Counter) -> None:
    hall = Hall(HALL, DESK)
    watched = WatchedScanner(hall, counter.work.health, [f"{HALL.id}", f"{SILENT}#00"])
    watched.devices()
    with suppress(Unavailable):
        list(watched.scan(DESK, ScanProfile(), lambda: False))
    with suppress(Cancelled):
        list(watched.scan(HALL, ScanProfile(), lambda: False))
    stage = Stage(qtbot, counter, "health", "administrator")
    assert [(state, words) for state, words, _ in lines(stage)] == [
        ("works", "HP Hall: answers"),
        ("works", "Canon Desk: answers"),
        ("fails", f"{SILENT}: silent"),
    ]
    errors = [error for *_, error in lines(stage)]
    assert [bool(error) for error in errors] == [False, True, False]
    assert "“Canon Desk”" in errors[1]
    hall.answering = (HALL, Device(SILENT, "Xerox", DeviceKind.ESCL))
    watched = WatchedScanner(hall, counter.work.health, [SILENT])
    watched.devices()
    stage.screen.refresh()
    assert [(state, words) for state, words, _ in lines(stage)] == [
        ("works", "HP Hall: answers"),
        ("fails", "Canon Desk: silent"),
        ("works", "Xerox: answers"),
    ]


def test_the_devices_of_the_workplace_are_known_once_they_were_looked_for(
    qtbot: QtBot, counter: Counter
) -> None:
    stage = Stage(qtbot, counter, "health", "administrator")
    assert lines(stage) == []
    stage.key(Qt.Key.Key_F5)
    assert ("works", "scans: answers", "") in lines(stage)
