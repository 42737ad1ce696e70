"""The outbox without a window: messages, their history, retry, hold, a copy as a file, capsules."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

from app.domain.account import Session
from app.domain.capsule_state import ExportedCapsule
from app.domain.delivery import MessageKind, OutboxMessage, Stage
from app.domain.journal import JournalEntry
from app.domain.proof import ProofState
from app.services.capsules import Exported, Settled
from app.services.verifying import file_bytes
from app.services.workplace import Workplace
from ui.presenter import Run

T = TypeVar("T")


class Which(StrEnum):
    """Which messages are listed."""

    ALL = "all"
    YOURS = "yours"
    HELD = "held"


@dataclass(frozen=True)
class Pile:
    """Messages on their way, and those that arrived today, read at one moment."""

    at: datetime
    messages: tuple[OutboxMessage, ...]
    delivered: tuple[OutboxMessage, ...]
    capsules: tuple[ExportedCapsule, ...] = ()

    def of(self, which: Which) -> tuple[OutboxMessage, ...]:
        """Only what waits for a person, or only what is on hold."""
        wanted = {Which.YOURS: Stage.STOPPED, Which.HELD: Stage.HELD}.get(which)
        return tuple(m for m in self.messages if wanted is None or m.stage is wanted)


class OutboxShown(Protocol):
    """What the screen of the outbox can show."""

    def show_pile(self, pile: Pile) -> None:
        """The messages."""

    def show_history(self, message_id: UUID, entries: tuple[JournalEntry, ...]) -> None:
        """What happened to the case of a message."""

    def show_proof(self, message_id: UUID, state: ProofState | None) -> None:
        """How far the proof of what a message carries has come; None where nothing is signed."""

    def show_again(self, count: int) -> None:
        """So many messages go again."""

    def show_held(self) -> None:
        """A message is on hold."""

    def show_saved(self, path: Path) -> None:
        """A copy was saved."""

    def show_capsule(self, made: Exported) -> None:
        """A capsule was made."""

    def show_settled(self, settled: Settled) -> None:
        """An acknowledgement was taken in."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class OutboxPresenter:
    """Every change is followed by a fresh look."""

    def __init__(self, view: OutboxShown, workplace: Workplace, session: Session, run: Run) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run

    def load(self) -> None:
        """Read the messages."""
        self._run(self._read, self._view.show_pile, self._view.show_error)

    def history(self, message: OutboxMessage) -> None:
        """Read what the journal tells of a message's case."""
        self._run(
            lambda: self._workplace.outbox.history(self._session, message.case_number),
            lambda entries: self._view.show_history(message.id, entries),
            self._view.show_error,
        )

    def proof(self, message: OutboxMessage) -> None:
        """Read how far the proof of what a message carries has come."""
        place, session = self._workplace, self._session
        ask = {
            MessageKind.REQUEST: place.proving.state_of,
            MessageKind.RESULT: place.letter_proving.state_of,
        }.get(message.kind)
        if ask is not None:
            self._run(
                lambda: ask(session, message.case_number),
                lambda state: self._view.show_proof(message.id, state),
                self._view.show_error,
            )

    def retry(self, message_id: UUID) -> None:
        """Send one message again now."""
        sending, session = self._workplace.sending, self._session
        self._change(lambda: sending.retry(session, message_id), lambda: self._view.show_again(1))

    def retry_all(self, count: int) -> None:
        """Send everything again now, except what is on hold."""
        sending, session = self._workplace.sending, self._session
        self._change(lambda: sending.retry_all(session), lambda: self._view.show_again(count))

    def hold(self, message_id: UUID) -> None:
        """Keep a message from going."""
        sending, session = self._workplace.sending, self._session
        self._change(lambda: sending.hold(session, message_id), self._view.show_held)

    def export(self, message_id: UUID, folder: Path) -> None:
        """Save the signed XML of a message in a folder."""
        self._run(
            lambda: self._workplace.outbox.export(self._session, message_id, folder),
            self._view.show_saved,
            self._view.show_error,
        )

    def export_capsule(self, path: Path, *, again: bool) -> None:
        """Put what waits into a capsule; again: also what is under way in one."""
        capsules, session = self._workplace.capsules, self._session
        self._then_look(
            lambda: capsules.export(session, path, again=again), self._view.show_capsule
        )

    def acknowledge(self, path: Path) -> None:
        """Take in the acknowledgement of a capsule."""
        capsules, session = self._workplace.capsules, self._session
        self._then_look(
            lambda: capsules.acknowledge(session, file_bytes(path)), self._view.show_settled
        )

    def _then_look(self, job: Callable[[], T], tell: Callable[[T], None]) -> None:
        def done(found: T) -> None:
            tell(found)
            self.load()

        self._run(job, done, self._view.show_error)

    def _change(self, job: Callable[[], None], tell: Callable[[], None]) -> None:
        self._then_look(job, lambda _none: tell())

    def _read(self) -> Pile:
        now = self._workplace.clock.now()
        waiting = self._workplace.sending.waiting(self._session)
        delivered = self._workplace.outbox.delivered_on(self._session, now.date())
        capsules = self._workplace.capsules.under_way(self._session)
        return Pile(now, waiting, delivered, capsules)
