"""The two lists of the desk: cases at work, and results to hand over."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from PySide6.QtCore import Signal

from app.domain.case import Case, ResultKind
from ui.screens.desk.words import age_words, is_unfinished, place_words
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_row import ListRow

SHOWN = 50


class CaseCard(Card):
    """A list of cases; it says so when there are none.

    Signals:
        chosen: a case to go on with.
    """

    chosen = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__(" ", name=name, flush=True)
        self.rows: list[ListRow] = []

    def _fill(self, rows: Sequence[tuple[Case, ListRow]], nothing: str) -> None:
        self._clear()
        self.rows = [row for _case, row in rows]
        for case, row in rows:
            row.clicked.connect(lambda _on=False, case=case: self.chosen.emit(case))
            self.add(row)
        if not rows:
            self.body.addStretch(1)
            self.add(EmptyState(nothing, name=f"{self.objectName()}.empty"))
        self.body.addStretch(1)

    def _clear(self) -> None:
        """Take everything out but the heading."""
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()


class Listed(Enum):
    """Which cases the first list shows."""

    AT_WORK = "at work"
    OVERDUE = "overdue"
    FOUND = "found"


class WorkCard(CaseCard):
    """Cases somebody must come back to; in their place the overdue, or what a search found."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._listed = Listed.AT_WORK

    def show_at_work(self, cases: Sequence[Case], at: datetime) -> None:
        """The cases at work at some hour."""
        self._show(Listed.AT_WORK, cases, at, self.tr("Nothing is at work"))

    def show_overdue(self, cases: Sequence[Case], at: datetime) -> None:
        """The cases the provider has not answered in time."""
        self._show(Listed.OVERDUE, cases, at, self.tr("Nothing is overdue"))

    def show_found(self, cases: Sequence[Case], at: datetime | None) -> None:
        """The first of what a search found."""
        nothing = self.tr("Nothing was found. Look for a number, an IIN, a name or a phone.")
        self._show(Listed.FOUND, cases[:SHOWN], at, nothing)

    def retranslate(self) -> None:
        """The heading."""
        headings = {
            Listed.AT_WORK: self.tr("Cases at work"),
            Listed.OVERDUE: self.tr("Overdue"),
            Listed.FOUND: self.tr("Found"),
        }
        self.set_title(headings[self._listed])

    def _show(
        self, listed: Listed, cases: Sequence[Case], at: datetime | None, nothing: str
    ) -> None:
        self._listed = listed
        self._fill([(case, self._row(case, at)) for case in cases], nothing)
        self.retranslate()

    def _row(self, case: Case, at: datetime | None) -> ListRow:
        words, state = place_words(case)
        ticket = self.tr("ticket {ticket}").format(ticket=case.ticket) if case.ticket else ""
        age = age_words(at - case.opened_at) if at and is_unfinished(case) else ""
        caption = " · ".join(part for part in (case.number.text, ticket, words, age) if part)
        return ListRow(
            case.applicant_shown or self.tr("Name not entered yet"),
            name=f"desk.case.{case.number}",
            caption=caption,
            state=state,
            aside=f"{case.opened_at:%H:%M}",
            pressable=True,
        )


class ResultsCard(CaseCard):
    """Results that wait for their applicants."""

    def show_results(self, ready: Sequence[Case]) -> None:
        """The first of them."""
        rows = [(case, self._row(case)) for case in ready[:SHOWN]]
        self._fill(rows, self.tr("No results yet"))

    def retranslate(self) -> None:
        """The heading."""
        self.set_title(self.tr("Results ready for hand-over"))

    def _row(self, case: Case) -> ListRow:
        return ListRow(
            case.applicant_shown,
            name=f"desk.result.{case.number}",
            caption=self._result_words(case),
            aside=f"{case.result_at:%d.%m}" if case.result_at else "",
            pressable=True,
        )

    def _result_words(self, case: Case) -> str:
        if case.result_kind is ResultKind.REASONED_REFUSAL:
            return self.tr("Reasoned refusal")
        if case.queue_number is None:
            return self.tr("Notification")
        return self.tr("Notification · queue № {number}").format(number=case.queue_number)
