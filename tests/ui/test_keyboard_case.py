"""A whole case with no mouse at all: from the login to the next applicant, key by key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.case import CaseState
from tests.counter import Counter
from tests.training_sites import SiteWithStand
from tests.ui.keyboard_run import TICKET, clear_desk, receive
from tests.ui.station import Station, at_work

MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}


class Mousetrap(QObject):
    """Sees every event of the application and remembers what a mouse did."""

    def __init__(self) -> None:
        super().__init__()
        self.caught: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOUSE:
            self.caught.append(event.type())
        return False


@pytest.fixture
def station(qtbot: QtBot, shared_site: SiteWithStand) -> Iterator[Station]:
    clear_desk(shared_site)
    with at_work(qtbot, shared_site) as made:
        yield made


def test_a_whole_case_without_a_mouse(station: Station, qapp: QApplication) -> None:
    trap = Mousetrap()
    qapp.installEventFilter(trap)
    try:
        station.log_in()
        receive(station)
    finally:
        qapp.removeEventFilter(trap)
    assert trap.caught == []
    assert station.case is not None
    case, counter = station.case, Counter(station.site)
    assert counter.case(case).ticket == TICKET
    # Rounds of the exchange are far apart here: what was just sent does not wait for the next one.
    station.wait(lambda: counter.case(case).state is CaseState.SENT)
    assert station.focus == "receipt.finish"
    # The next ticket may be typed over the receipt.
    station.type("B-012")
    station.wait_focus("service.ticket.input")
    field = station.window.findChild(QLineEdit, "service.ticket.input")
    assert field is not None
    assert field.text() == "B-012"
