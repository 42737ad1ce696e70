"""A person's pile: who waits, in which category, and how long the step may still take."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.review.dossier_detail import Waiting
from ui.screens.review.words import category_words, left_words, state_words
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_row import ListRow
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.view import View

WIDTH = 318


class PileCard(View):
    """The list at the left; the row whose dossier is shown is marked.

    Signals:
        chosen: a dossier was pressed; carries it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(name="review.pile", ground="none")
        self._pile: tuple[Waiting, ...] = ()
        self._rows: dict[UUID, ListRow] = {}
        self._current: UUID | None = None
        self._now: datetime | None = None
        self._card = Card(self.tr("My dossiers"), name="review.pile.card", flush=True)
        self._count = Text("", "caption", "ink2", name="review.pile.count")
        self._scroll = Scroll()
        self._card.add_to_head(self._count)
        self._card.add(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.retranslate()

    def show_pile(self, pile: tuple[Waiting, ...], now: datetime) -> None:
        """Show the pile as it is now, the step that is due first at the front."""
        self._pile = tuple(sorted(pile, key=_due))
        self._now = now
        self.retranslate()

    def set_current(self, chosen: UUID | None) -> None:
        """Mark the row of the dossier shown."""
        self._current = chosen
        for held, row in self._rows.items():
            row.set_current(held == chosen)

    def focus_first(self) -> None:
        """Focus the current row, or the first one."""
        row = self._rows.get(self._current) if self._current else None
        row = row or next(iter(self._rows.values()), None)
        if row is not None:
            row.setFocus()

    def go(self, step: int) -> None:
        """Choose the next dossier or the one before."""
        held = [each.dossier.id for each in self._pile]
        at = held.index(self._current) + step if self._current in held else 0
        if 0 <= at < len(held):
            self._rows[held[at]].setFocus()
            self.chosen.emit(self._pile[at].dossier)

    def retranslate(self) -> None:
        """The heading and every row."""
        self._card.set_title(self.tr("My dossiers"))
        self._count.setText(self.tr("%n dossier(s)", "", len(self._pile)) if self._pile else "")
        had_focus = any(row.hasFocus() for row in self._rows.values())
        self._fill()
        if had_focus:
            self.focus_first()

    def _fill(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        self._rows = {}
        for waiting in self._pile:
            row = self._row(waiting)
            self._rows[waiting.dossier.id] = row
            column.addWidget(row)
        if not self._pile and self._now is not None:
            nothing = self.tr("Nothing waits for you")
            column.addWidget(EmptyState(nothing, name="review.pile.empty"))
        column.addStretch(1)
        before = self._scroll.widget()
        self._scroll.set_content(content)
        if before is not None:
            before.deleteLater()
        self.set_current(self._current)

    def _row(self, waiting: Waiting) -> ListRow:
        dossier, service = waiting.dossier, waiting.service
        row = ListRow(
            _short(dossier.applicant_name),
            name=f"review.dossier.{dossier.case_number}",
            caption=category_words(service, dossier),
            pressable=True,
        )
        row.set_line(False)
        if self._now is not None:
            words, tone, icon = left_words(dossier, waiting.terms, self._now)
            if words:
                row.add(Chip(words, tone, icon=icon))
            parts = (row.text(), category_words(service, dossier), state_words(dossier.state))
            row.setAccessibleName(", ".join((*parts, words)))
        row.setToolTip(state_words(dossier.state))
        row.clicked.connect(lambda: self.chosen.emit(dossier))
        return row


def _due(waiting: Waiting) -> datetime:
    return waiting.dossier.step_due_at(waiting.terms) or waiting.dossier.due_at


def _short(name: str) -> str:
    """Surname and given name: the patronymic stands in the heading."""
    return " ".join(name.split()[:2])
