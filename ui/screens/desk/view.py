"""The desk: four numbers, the cases at work, the results to hand over, the tickets of the day."""

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QVBoxLayout

from app.domain.account import Session
from app.domain.case import Case, CaseState
from app.services.desk import Today, case_number_in
from app.services.workplace import Workplace
from ui.keys.pressing import begins_ticket
from ui.keys.tab_stops import step_on, tab_stops
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.desk.case_cards import ResultsCard, WorkCard
from ui.screens.desk.day_tiles import DayTiles
from ui.screens.desk.presenter import DeskPresenter
from ui.screens.desk.tasks_card import TasksCard
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class DeskView(View):
    """Where an operator's day begins.

    Signals:
        new_reception_asked: a new reception is wanted.
        case_chosen: a case to open; carries its UUID.
        result_chosen: a result to hand over; carries the case's UUID.
        activity_asked: another activity; carries its name.
        ticket_begun: the first letter of a ticket was typed where no field had the cursor.
    """

    new_reception_asked = Signal()
    case_chosen = Signal(object)
    result_chosen = Signal(object)
    activity_asked = Signal(str)
    ticket_begun = Signal(str)

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="desk")
        self._session = session
        self._presenter = DeskPresenter(self, workplace, session, run)
        self._today: Today | None = None
        self._only_overdue = self._to_first_case = self._is_searching = False
        self._header = PageHeader("", "", name="desk.header")
        self._search = TextField("", name="desk.search", max_length=200)
        self._new = Button("", "primary", name="desk.new", key="F2", icon="plus")
        self._message = MessageLine(name="desk.message")
        self._tiles = DayTiles(name="desk.tiles")
        self._tasks = TasksCard(name="desk.tasks")
        self._work = WorkCard(name="desk.work")
        self._results = ResultsCard(name="desk.results")
        self._tickets = IconLabel("ticket", "", role="strong", name="desk.tickets")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._header.add(self._search)
        self._header.add(self._new)
        self._search.setMinimumWidth(330)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(Space.l)
        self._cards.addWidget(self._work, 5)
        self._cards.addWidget(self._results, 3)
        column = QVBoxLayout()
        column.setSpacing(14)
        for part in (self._header, self._message, self._tiles, self._tasks):
            column.addWidget(part)
        column.addLayout(self._cards, 1)
        column.addWidget(self._tickets)
        inner = View(name="desk.inner")
        inner.setLayout(column)
        column.setContentsMargins(32, 26, 32, 18)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two tiles beside each other instead of four, and the lists under each other."""
        super().resizeEvent(event)
        narrow = self.width() < Size.narrow_below - Size.nav
        self._tiles.place(2 if narrow else 4)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(down if narrow else across)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_reception_asked)
        self._search.submitted.connect(self._on_search)
        self._search.edited.connect(self._on_search_edited)
        QShortcut(QKeySequence("F3"), self).activated.connect(self._search.focus_input)
        self._tasks.kept.connect(self._presenter.keep)
        self._tasks.taken.connect(self._presenter.take)
        self._tasks.case_chosen.connect(self.case_chosen)
        self._tiles.mine.clicked.connect(lambda: self._list_cases(overdue=False))
        self._tiles.overdue.clicked.connect(lambda: self._list_cases(overdue=True))
        self._tiles.waiting.clicked.connect(lambda: self.activity_asked.emit("outbox"))
        self._tiles.ready.clicked.connect(lambda: self.activity_asked.emit("results"))
        self._work.chosen.connect(self._open)
        self._results.chosen.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever types a ticket here means a new reception; Esc leaves what was looked for."""
        if begins_ticket(event):
            self.ticket_begun.emit(event.text())
        elif event.key() == Qt.Key.Key_Escape and (self._search.text() or self._only_overdue):
            self._search.set_text("")
            self.enter()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on from the tiles to the cases, which were made after all other parts."""
        lists = (self._tasks, self._work, self._results)
        below = (stop for part in lists for stop in tab_stops(part))
        stops = [*tab_stops(self._header), *self._tiles.all, *below]
        return step_on(stops, forward=forward) or super().focusNextPrevChild(forward)

    def enter(self) -> None:
        """Read the day; the primary button is the first thing to do."""
        self._only_overdue = False
        if not self._search.text().strip():
            self._is_searching = False
        self.refresh()
        self._new.setFocus()

    def search_for(self, text: str) -> None:
        """Search as if it had been typed."""
        self._search.set_text(text)
        self._search.focus_input()
        self._is_searching = bool(text.strip())
        if self._is_searching:
            self._presenter.search(text)

    def refresh(self) -> None:
        """Read the day again, unless a search is shown."""
        if not self._search.text().strip():
            self._presenter.load()

    def show_today(self, today: Today) -> None:
        """Fill tiles and lists."""
        self._today = today
        self._message.clear()
        self._tiles.show_today(today)
        self._tasks.show_tasks(today.tasks)
        focused = self._row_in_focus()
        if self._is_searching:
            # Read before the search was asked for: what is found takes the place of it.
            pass
        elif self._only_overdue:
            self._work.show_overdue(today.overdue, today.at)
        else:
            self._work.show_at_work((*today.mine, *today.returning), today.at)
        self._results.show_results(today.ready)
        self._show_tickets(today)
        self.retranslate()
        if not self._is_searching:
            self._put_focus_back(focused)

    def _list_cases(self, *, overdue: bool) -> None:
        """A tile was pressed: list what it counts and go to the first."""
        self._only_overdue, self._to_first_case = overdue, True
        self._is_searching = False
        self._search.set_text("")
        self._presenter.load()

    def _row_in_focus(self) -> str:
        now = QApplication.focusWidget()
        return now.objectName() if isinstance(now, ListRow) and self.isAncestorOf(now) else ""

    def _put_focus_back(self, name: str) -> None:
        """The rows are made anew with every change of the day; the keys stay where they were."""
        if self._to_first_case:
            self._to_first_case = False
            if self._work.rows:
                _focus(self._work.rows[0])
        elif name:
            rows = [*self._work.rows, *self._results.rows]
            same = (row for row in rows if row.objectName() == name)
            _focus(next(same, next(iter(rows), self._new)))

    def show_found(self, cases: tuple[Case, ...]) -> None:
        """What a search found takes the place of the cases at work; a whole number opens its case."""
        looked_for = self._search.text().strip()
        numbered = cases[0].number.text == looked_for or case_number_in(looked_for) if cases else ""
        if len(cases) == 1 and numbered:
            self._to_first_case = False
            self._open(cases[0])
            return
        self._only_overdue = False
        self._work.show_found(cases, self._today.at if self._today else None)
        self._put_focus_back("")

    def show_task_fault(self, error: Exception) -> None:
        """A decision on a task was not accepted."""
        self._tasks.show_fault(sentence(error))

    def show_error(self, error: Exception) -> None:
        """What went wrong."""
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """The words that do not come with the data."""
        day = self._today.at.date() if self._today else None
        words = QLocale().toString(QDate(day.year, day.month, day.day)) if day else ""
        name = self._session.account.name.given_name
        self._header.set_words(self.tr("Good day, {name}").format(name=name), words)
        self._search.set_placeholder(self.tr("Number, ticket, IIN, name, phone, barcode"))
        self._search.set_spoken_name(self.tr("Search"))
        self._new.set_text(self.tr("New reception"))
        self._new.setToolTip(self.tr("F2, or simply type the ticket"))
        for part in (self._tasks, self._work, self._results):
            part.retranslate()

    def _open(self, case: Case) -> None:
        ready = case.state is CaseState.RESULT_READY
        (self.result_chosen if ready else self.case_chosen).emit(case.id)

    def _show_tickets(self, today: Today) -> None:
        totals = today.totals
        text = self.tr(
            "Tickets today: {tickets} = {accepted} accepted + {refused} refused + {left} left"
            " + {unfinished} at work"
        )
        self._tickets.set_content(
            "ticket",
            text.format(
                tickets=totals.tickets,
                accepted=totals.accepted,
                refused=totals.refused,
                left=totals.left,
                unfinished=totals.unfinished,
            ),
            "ink",
        )

    def _on_search(self) -> None:
        text = self._search.text().strip()
        if text:
            self._to_first_case = self._is_searching = True
            self._presenter.search(text)
        else:
            self._is_searching = False
            self._presenter.load()

    def _on_search_edited(self, text: str) -> None:
        if not text.strip():
            self._is_searching = False
            self._presenter.load()


def _focus(part: QAbstractButton) -> None:
    # A layout shows what is new in it only in the next turn of the event loop.
    part.show()
    part.setFocus()
