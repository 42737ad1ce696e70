"""The outbox: the messages, the chosen one, and the ways to mend it."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.account import Session
from app.domain.capsule import Outcome
from app.domain.delivery import OutboxMessage, Stage
from app.domain.journal import JournalEntry
from app.domain.proof import ProofState
from app.services.capsules import Exported, Settled
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.ask_path import ask_file, ask_folder, ask_paper
from ui.screens.list_page import LOWEST_LIST, TOOLS_BELOW, ListPage
from ui.screens.outbox.capsules_card import CapsulesCard
from ui.screens.outbox.detail import MessageDetail
from ui.screens.outbox.message_table import MessageTable
from ui.screens.outbox.presenter import OutboxPresenter, Pile, Which
from ui.screens.outbox.words import history_of
from ui.tokens import Space, Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.segment import Segment

UNREAD = "–"
"""In the place of a number that is not known yet."""
NOTHING_NEW = "CAP-04"
LOWEST_STICK = 80


class OutboxView(ListPage):
    """Messages on their way.

    Signals:
        exchange_asked: something may go now; the exchange need not wait for its turn.
    """

    exchange_asked = Signal()

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(workplace, run, name="outbox")
        self._presenter = OutboxPresenter(self, workplace, session, run)
        self._clock = workplace.clock
        self._pile: Pile | None = None
        self._chosen: OutboxMessage | None = None
        self._which = Segment(name="outbox.which", options=[(each, "") for each in Which])
        self._which.set_value(Which.ALL)
        self._again = Button("", name="outbox.retry_all", key="F5", icon="refresh")
        self._again.setEnabled(False)
        self._table = MessageTable(name="outbox.table")
        self._detail_pane = MessageDetail()
        self._capsules = CapsulesCard(makes=bool(workplace.settings.keys.capsule_recipient))
        self.set_panes(self._left(), self._detail_pane)
        self.add_tool(self._which)
        self.add_tool(self._again)
        self._connect()
        self.retranslate()

    def _left(self) -> QWidget:
        """The list, and the stick under it."""
        listed, left = Card(name="outbox.list_card", flush=True), QWidget()
        listed.add(self._table, 1)
        listed.setMinimumHeight(LOWEST_LIST - LOWEST_STICK)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        column.addWidget(listed, 1)
        column.addWidget(self._capsules)
        return left

    def _connect(self) -> None:
        self._capsules.export_asked.connect(self._on_capsule)
        self._capsules.take_in_asked.connect(self._on_acknowledgement)
        self.message.action_chosen.connect(lambda: self._on_capsule(again=True))
        self._which.chosen.connect(lambda _key: self._show_rows())
        self._again.clicked.connect(self._on_retry_all)
        self._table.row_chosen.connect(self._on_row)
        self._detail_pane.retry_asked.connect(self._on_retry)
        self._detail_pane.hold_asked.connect(self._on_hold)
        self._detail_pane.export_asked.connect(self._on_export)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words about the stick a line of their own in a narrow window."""
        super().resizeEvent(event)
        self._capsules.set_narrow(self.width() < TOOLS_BELOW)

    def enter(self) -> None:
        """Read the messages; the list has the focus."""
        super().enter()
        self._table.grid.setFocus()

    def refresh(self) -> None:
        """Read the messages again."""
        self._presenter.load()

    def retranslate(self) -> None:
        """Header, segment, columns, rows."""
        self.header.set_words(self.tr("Outbox"), self._lead())
        self._which.setAccessibleName(self.tr("Which messages"))
        self._which.set_options(self._options())
        self._again.set_text(self.tr("Send all again now"))
        self._table.set_label(self.tr("Messages on their way"))
        self._table.name_columns()
        if self._pile is not None:
            self._show_rows()
            self._show_delivered(self._pile)

    def _lead(self) -> str:
        pile = self._pile
        if pile is None:
            return ""
        count = len(pile.messages)
        lead = self.tr("%n message(s) on their way", "", count)
        if not count:
            return lead
        yours, held = len(pile.of(Which.YOURS)), len(pile.of(Which.HELD))
        words = self.tr("{lead}: {yours} wait for you, {held} on hold, {rest} go by themselves")
        rest = count - yours - held
        return words.format(lead=lead, yours=yours, held=held, rest=rest)

    def _options(self) -> list[tuple[str, str]]:
        counts = {each: len(self._pile.of(each)) if self._pile else UNREAD for each in Which}
        words = {
            Which.ALL: self.tr("All {count}"),
            Which.YOURS: self.tr("Wait for you {count}"),
            Which.HELD: self.tr("On hold {count}"),
        }
        return [(each.value, words[each].format(count=counts[each])) for each in Which]

    def show_pile(self, pile: Pile) -> None:
        """Show the messages, keeping the chosen one."""
        self._pile = pile
        self._capsules.show_capsules(pile.capsules, pile.at)
        self.retranslate()

    def show_history(self, message_id: UUID, entries: tuple[JournalEntry, ...]) -> None:
        """Show what happened to the chosen message."""
        if self._chosen is not None and self._chosen.id == message_id:
            self._detail_pane.show_history(history_of(entries))

    def show_proof(self, message_id: UUID, state: ProofState | None) -> None:
        """Say how far the proof of the chosen message's signature has come."""
        if self._chosen is not None and self._chosen.id == message_id:
            self._detail_pane.show_proof(state)

    def show_again(self, count: int) -> None:
        """Say that messages go again."""
        words = self.tr("%n message(s) will be sent again at once", "", count)
        self.message.show_message("accent", words)
        self.exchange_asked.emit()

    def show_held(self) -> None:
        """Say that a message is on hold."""
        self.message.show_message("warn", self.tr("On hold. Send it again when it may go."))

    def show_saved(self, path: Path) -> None:
        """Say where the copy is."""
        words = self.tr("The signed message is saved as {file}")
        self.message.show_message("ok", words.format(file=path.name))

    def show_capsule(self, made: Exported) -> None:
        """Say where the capsule is, and what is to be done with it."""
        words = self.tr(
            "{file} holds %n message(s). Carry it to a workplace with a line; its "
            "acknowledgement comes back here.",
            "",
            len(made.capsule.messages),
        ).format(file=made.capsule.name)
        if made.left:
            words += " " + self.tr("%n found no room: make another one.", "", made.left)
        self.message.show_message("warn" if made.left else "ok", words)

    def show_settled(self, settled: Settled) -> None:
        """Say what came of a capsule."""
        refused = settled.outcomes.get(Outcome.REFUSED, 0)
        if not settled.changed:
            words = self.tr("{file}: this acknowledgement was taken in before; nothing changed")
        elif refused:
            words = self.tr("{file}: %n message(s) refused; the list says why", "", refused)
        else:
            words = self.tr("{file}: everything in it has reached the gateway")
        tone: Tone = "warn" if refused else "ok"
        self.message.show_message(tone, words.format(file=settled.capsule.name))

    def show_error(self, error: Exception) -> None:
        """What went wrong; a stick that is lost can be made once more."""
        lost = code_of(error) == NOTHING_NEW and self._pile is not None and self._pile.capsules
        action = self.tr("Make it once more") if lost else ""
        words, code = sentence(error), code_of(error)
        self.message.show_message("warn" if lost else "danger", words, code=code, action=action)

    def _show_rows(self) -> None:
        if self._pile is None:
            return
        shown = self._pile.of(Which(self._which.value() or Which.ALL))
        self._table.show_messages(shown)
        chosen = self._chosen.id if self._chosen else None
        kept = next((m for m in shown if m.id == chosen), shown[0] if shown else None)
        self._choose(kept)
        mendable = {Stage.QUEUED, Stage.STOPPED}
        waiting = any(m.stage in mendable for m in self._pile.messages)
        if self._again.hasFocus() and not waiting:
            # Else Qt would put the focus on the first thing of the window, far from the list.
            self._table.setFocus()
        self._again.allow(waiting, self.tr("No message waits to be tried again"))

    def _show_delivered(self, pile: Pile) -> None:
        count = len(pile.delivered)
        words = self.tr("%n message(s) arrived today", "", count)
        hours = [m.delivered_at for m in pile.delivered if m.delivered_at]
        last = self.tr("the last at {hour}").format(hour=f"{max(hours):%H:%M}") if hours else ""
        self._table.set_totals(words, last)

    def _choose(self, message: OutboxMessage | None) -> None:
        self._chosen = message
        self._detail_pane.show_chosen(message)
        if message is not None:
            self._table.select(str(message.id))
            self._presenter.history(message)
            self._presenter.proof(message)

    def _on_row(self, key: str) -> None:
        messages = self._pile.messages if self._pile else ()
        found = next((m for m in messages if str(m.id) == key), None)
        if found is not None and (self._chosen is None or found.id != self._chosen.id):
            self.message.clear()
            self._choose(found)

    def _on_retry(self) -> None:
        if self._chosen is not None:
            self._presenter.retry(self._chosen.id)

    def _on_retry_all(self) -> None:
        pile = self._pile.messages if self._pile else ()
        self._presenter.retry_all(sum(m.stage in {Stage.QUEUED, Stage.STOPPED} for m in pile))

    def _on_hold(self) -> None:
        if self._chosen is not None:
            self._presenter.hold(self._chosen.id)

    def _on_capsule(self, *, again: bool = False) -> None:
        name = f"{self._clock.now():%Y-%m-%d-%H%M}.capsule"
        path = ask_file(self, self.tr("Where to save the capsule"), name)
        if path is not None:
            self._presenter.export_capsule(path, again=again)

    def _on_acknowledgement(self) -> None:
        kinds = self.tr("Acknowledgements (*.ack)")
        path = ask_paper(self, self.tr("Which acknowledgement came back"), kinds)
        if path is not None:
            self._presenter.acknowledge(path)

    def _on_export(self) -> None:
        folder = ask_folder(self, self.tr("Where to save the signed message"))
        if folder is not None and self._chosen is not None:
            self._presenter.export(self._chosen.id, folder)
