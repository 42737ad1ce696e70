"""What stands around the screens: clocks, dots, counts, the band, and the exchange in the background."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.domain.deadline import NORMS, Process
from app.domain.errors import AppError
from app.domain.settings import OfficeSettings
from app.domain.ticket import Ticket
from app.services.health import Condition, PartHealth
from app.services.workplace import Workplace
from ui.clock_words import offset_words
from ui.frame import Frame
from ui.standing import Standing
from ui.tasks import Periodic, Tasks
from ui.tokens import State
from ui.widgets.status_bar import CONNECTIONS
from ui.widgets.top_bar import ClockValue

PROBE_SECONDS = 120.0
PROVE_SECONDS = 20.0
RECHECK_SECONDS = 30.0
_STATES: Mapping[Condition, State] = {
    Condition.WORKS: "works",
    Condition.FAILS: "fails",
    Condition.UNKNOWN: "unknown",
}
# Which clock beside the reception's is shown: the process that runs, the narrowest first.
_SHOWN = (
    Process.REFUSAL_TO_ACCEPT,
    Process.DATA_UNAVAILABLE,
    Process.LOOKUP,
    Process.DATA_CHECK,
    Process.REQUEST_FORM,
    Process.FILL_SCAN_SIGN,
    Process.SENDING,
)

translate = QCoreApplication.translate


class Surroundings(QObject):
    """Keeps the frame of the window true.

    Signals:
        moved: the exchange with the gateway moved something; lists may be read again.
    """

    moved = Signal()

    def __init__(self, frame: Frame, workplace: Workplace, tasks: Tasks) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workplace = workplace
        self._tasks = tasks
        self._session: Session | None = None
        self._case_id: UUID | None = None
        self._clocks: Mapping[Process, datetime] = {}
        self._told: dict[str, PartHealth] = {}
        self._standing = Standing(frame, workplace)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._rounds: Periodic | None = None

    def begin(self, session: Session) -> None:
        """A session began: name the office, start the clock and the exchange."""
        self._session = session
        self._standing.begin(session)
        self.retell()
        self._second.start()
        self._tick()
        if self._rounds is None:
            pause = self._workplace.settings.wire.exchange_seconds
            self._rounds = self._tasks.every(
                self, pause, self._exchange, self._on_exchanged, self._on_cut
            )
            self._tasks.every(self, PROVE_SECONDS, self._workplace.prove)
            self._tasks.every(self, PROBE_SECONDS, self._workplace.health.probe)
            self._tasks.every(
                self, RECHECK_SECONDS, self._workplace.rechecks.run, self._on_rechecked
            )

    def exchange_now(self) -> None:
        """Do not wait for the next round: somebody sent, or asked to send again.

        How many wait is told before, since the line may be slow.
        """
        if self._rounds is not None:
            self._tasks.run(self, self._workplace.sending.waiting_count, self._show_waiting)
            self._rounds.now()

    @property
    def leads_to(self) -> str:
        """Where the action of the band goes."""
        return self._standing.leads_to

    def retell(self) -> None:
        """Say the words of the frame again, in the language of the program."""
        self._frame.set_office(*_place_words(self._workplace.settings.office))
        self._standing.tell()

    def watch_case(self, case: Case | None) -> None:
        """Show the ticket and the clocks of a case."""
        if case is None:
            self.forget_case()
            return
        self._frame.set_ticket(case.ticket)
        self._case_id = case.id
        self._read_clocks()

    def watch_ticket(self, ticket: Ticket) -> None:
        """A ticket was called and has no case yet: its clock runs all the same."""
        self._case_id = None
        self._frame.set_ticket(ticket.number)
        self._clocks = {Process.RECEPTION: ticket.called_at}
        self._tell_clocks()

    def forget_case(self) -> None:
        """No case is at the counter."""
        self._case_id = None
        self._clocks = {}
        self._frame.set_ticket("")
        self._frame.set_clocks(None, None)

    def _read_clocks(self) -> None:
        case_id, session = self._case_id, self._session
        if case_id is None or session is None:
            return

        def read(clocks: Mapping[Process, datetime]) -> None:
            if case_id == self._case_id:
                self._clocks = clocks
                self._tell_clocks()

        self._tasks.run(self, lambda: self._workplace.intake.clocks(session, case_id), read)

    def _tick(self) -> None:
        now = self._workplace.clock.now()
        self._frame.set_clock(f"{now:%H:%M:%S}", offset_words(self._workplace.clock_watch.last))
        self._tell_health()
        if self._clocks:
            self._tell_clocks()

    def _tell_clocks(self) -> None:
        reception = self._clock(Process.RECEPTION, translate("Frame", "reception, 15 min"))
        running = next((process for process in _SHOWN if process in self._clocks), None)
        current = self._clock(running, _caption(running)) if running else None
        self._frame.set_clocks(reception, current)

    def _clock(self, process: Process, caption: str) -> ClockValue | None:
        started = self._clocks.get(process)
        if started is None:
            return None
        elapsed = int((self._workplace.clock.now() - started).total_seconds())
        limit = NORMS[process].limit
        return ClockValue(elapsed, int(limit.total_seconds()) if limit else None, caption)

    def _exchange(self) -> tuple[int, int]:
        moved = self._workplace.exchange()
        return moved, self._workplace.sending.waiting_count()

    def _on_exchanged(self, outcome: tuple[int, int]) -> None:
        moved, waiting = outcome
        self._show_waiting(waiting)
        self._workplace.health.heard("gateway")
        back = self._standing.is_offline
        if back:
            self._standing.restored()
            self._workplace.hurry_proofs()
        if moved or back:
            self.moved.emit()

    def _on_rechecked(self, came: int) -> None:
        if came:
            self.moved.emit()

    def _on_cut(self, error: Exception) -> None:
        """The line is cut: say since when, and how many wait; the work goes on."""
        if not isinstance(error, AppError):
            return
        self._workplace.health.heard("gateway", error.code)
        self._standing.cut(error.code)
        self._tasks.run(self, self._workplace.sending.waiting_count, self._on_waiting_offline)

    def _on_waiting_offline(self, waiting: int) -> None:
        self._show_waiting(waiting)
        self._standing.tell(waiting)
        self.moved.emit()

    def _show_waiting(self, waiting: int) -> None:
        self._frame.set_outbox_count(waiting)
        session = self._session
        if session is not None and session.account.may(Permission.MEND_DELIVERY):
            self._frame.set_badge("outbox", waiting)

    def _tell_health(self) -> None:
        for part in self._workplace.health.known():
            # What has no light in the bar is told by the screen "Health" alone.
            if part.part in CONNECTIONS and self._told.get(part.part) != part:
                self._told[part.part] = part
                hour = f"{part.at:%H:%M}" if part.at else ""
                self._frame.set_state(part.part, _STATES[part.condition], hour)


def _place_words(office: OfficeSettings) -> tuple[str, str]:
    """The office and the window; nothing where they have no numbers yet."""
    place = translate("Frame", "CSC department № {office}").format(office=office.office)
    counter = translate("Frame", "window {counter}").format(counter=office.counter)
    return place if office.office else "", counter if office.counter else ""


def _caption(process: Process) -> str:
    """The name of a process and its norm, under its clock."""
    return {
        Process.REFUSAL_TO_ACCEPT: translate("Frame", "refusal, 5 min"),
        Process.DATA_UNAVAILABLE: translate("Frame", "process 4, 2 min"),
        Process.LOOKUP: translate("Frame", "process 3, 2 min"),
        Process.DATA_CHECK: translate("Frame", "condition 1, 1 min"),
        Process.REQUEST_FORM: translate("Frame", "process 2, 5 min"),
        Process.FILL_SCAN_SIGN: translate("Frame", "process 5, no norm"),
        Process.SENDING: translate("Frame", "process 6, 2 min"),
    }[process]
