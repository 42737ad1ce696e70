"""The chosen message: its trouble, its history, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.delivery import OutboxMessage, Stage
from app.domain.proof import ProofState
from ui.proof_words import proof_words
from ui.screens.outbox.words import Happened, kind_words, mender_words, next_words, trouble_words
from ui.tokens import Space, Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.state_dot import StateDot
from ui.widgets.text import Text
from ui.widgets.view import View

_MENDABLE = frozenset({Stage.QUEUED, Stage.STOPPED, Stage.HELD})
_TONES: dict[Stage, Tone] = {Stage.STOPPED: "danger", Stage.HELD: "warn"}
SHOWN = 12


class MessageDetail(View):
    """Who, what happened, what happened before.

    Signals:
        retry_asked, hold_asked, export_asked: what is wanted of the chosen message.
    """

    retry_asked = Signal()
    hold_asked = Signal()
    export_asked = Signal()

    def __init__(self) -> None:
        super().__init__(name="outbox.detail")
        self._shown: OutboxMessage | None = None
        self._is_told = False
        self._nothing = EmptyState("", name="outbox.nothing")
        self._name = Text("", "section", wrap=True, name="outbox.applicant")
        self._about = Text("", "caption", "ink2", wrap=True, name="outbox.about")
        self._state: ProofState | None = None
        self._proof = Text("", "caption", "ink2", wrap=True, name="outbox.proof")
        self._trouble = MessageLine(name="outbox.trouble")
        self._heading = Text("", "label", "ink2")
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._retry = Button("", "primary", name="outbox.retry", key="F9", icon="refresh")
        self._hold = Button("", name="outbox.hold", icon="player-pause")
        self._export = Button("", name="outbox.export", icon="file-export")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = Card(name="outbox.card")
        card.body.setSpacing(Space.s)
        history = Scroll(self._lines)
        history.setMinimumHeight(96)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._parts = (self._name, self._about, self._proof, self._trouble, self._heading)
        card.add(self._nothing, 1)
        for part in self._parts:
            card.add(part)
        card.add(history, 1)
        self._acts = (self._retry, self._hold, self._export)
        for act in self._acts:
            card.add(act)
        self._history = history
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self._retry.clicked.connect(self.retry_asked)
        self._hold.clicked.connect(self.hold_asked)
        self._export.clicked.connect(self.export_asked)

    def show_chosen(self, message: OutboxMessage | None) -> None:
        """Show a message; None when nothing is chosen."""
        if message is None or self._shown is None or message.id != self._shown.id:
            self.show_history(())
            self.show_proof(None)
        self._shown, self._is_told = message, True
        self.retranslate()

    def show_proof(self, state: ProofState | None) -> None:
        """Say how far the proof of the signature has come."""
        self._state = state
        words = self.tr("Signature: {state}").format(state=proof_words(state))
        self._proof.setText(words if state is not None else "")
        self._proof.setVisible(state is not None)

    def show_history(self, lines: Sequence[Happened]) -> None:
        """Show what happened, the newest at the end."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, line in enumerate(lines[-SHOWN:]):
            self._add_line(number, line)
        self._grid.setRowStretch(SHOWN, 1)

    def _add_line(self, number: int, line: Happened) -> None:
        top = Qt.AlignmentFlag.AlignTop
        dot = StateDot("", name=f"outbox.history.{number}", state=line.state)
        self._grid.addWidget(Text(f"{line.at:%d.%m %H:%M}", "caption", "ink2"), number, 0, top)
        self._grid.addWidget(dot, number, 1, top)
        self._grid.addWidget(Text(line.words, "caption", wrap=True), number, 2)

    def retranslate(self) -> None:
        """All words of the message."""
        self._nothing.set_words(self.tr("Everything is at the other side"))
        self._heading.setText(self.tr("History"))
        self._retry.set_text(self.tr("Send again now"))
        self._hold.set_text(self.tr("Put on hold"))
        self._export.set_text(self.tr("Save to a file"))
        message = self._shown
        # Nothing is claimed before the messages have been read.
        self._nothing.setVisible(self._is_told and message is None)
        for part in (*self._parts, *self._acts, self._history):
            part.setVisible(message is not None)
        self.show_proof(self._state)
        self._trouble.clear()
        if message is not None:
            self._tell(message)

    def _tell(self, message: OutboxMessage) -> None:
        self._name.setText(message.subject)
        about = self.tr("{kind} · {number} · message {id} · tries: {attempts}").format(
            kind=kind_words(message.kind),
            number=message.case_number,
            id=str(message.id)[:8],
            attempts=message.attempts,
        )
        self._about.setText(about)
        tone = _TONES.get(message.stage, "unknown")
        when, who = next_words(message)
        if message.stage is Stage.STOPPED:
            who = mender_words(message.mender)
        words = self.tr("{trouble} Next: {when}, {who}.").format(
            trouble=_sentence(trouble_words(message)), when=when, who=who
        )
        self._trouble.show_message(tone, words, code=message.last_error)
        self._retry.allow(message.stage in _MENDABLE, self.tr("This message is on its way"))
        self._hold.setEnabled(message.stage in _MENDABLE - {Stage.HELD})


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."
