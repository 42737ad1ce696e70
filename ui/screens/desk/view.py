"""The desk: four numbers, the cases at work, the results to hand over, the tickets of the day."""

from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QGridLayout, QVBoxLayout

from app.domain.account import Session
from app.domain.case import Case, CaseState, ResultKind
from app.services.desk import Today, case_number_in
from app.services.workplace import Workplace
from ui.keys.pressing import begins_ticket
from ui.keys.tab_stops import step_on, tab_stops
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.desk.presenter import DeskPresenter
from ui.screens.desk.tasks_card import TasksCard
from ui.screens.desk.words import age_words, is_unfinished, place_words
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_label import IconLabel
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.text_field import TextField
from ui.widgets.tile import Tile
from ui.widgets.view import View

SHOWN = 50


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
        self._only_overdue = self._to_first_case = False
        self._header = PageHeader("", "", name="desk.header")
        self._search = TextField("", name="desk.search", max_length=200)
        self._new = Button("", "primary", name="desk.new", key="F2", icon="plus")
        self._message = MessageLine(name="desk.message")
        self._mine = Tile("", name="desk.mine", icon="pencil")
        self._waiting = Tile("", name="desk.waiting", icon="send")
        self._ready = Tile("", name="desk.ready", icon="file-check")
        self._overdue = Tile("", name="desk.overdue", icon="alert-triangle", alarming=True)
        self._tasks = TasksCard(name="desk.tasks")
        self._work = Card(" ", name="desk.work", flush=True)
        self._results = Card(" ", name="desk.results", flush=True)
        self._tickets = IconLabel("ticket", "", role="strong", name="desk.tickets")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._header.add(self._search)
        self._header.add(self._new)
        self._search.setMinimumWidth(330)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(Space.l)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(Space.l)
        self._cards.addWidget(self._work, 5)
        self._cards.addWidget(self._results, 3)
        self._place_tiles(4)
        column = QVBoxLayout()
        column.setSpacing(14)
        for part in (self._header, self._message):
            column.addWidget(part)
        column.addLayout(self._tiles)
        column.addWidget(self._tasks)
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
        self._place_tiles(2 if narrow else 4)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(down if narrow else across)

    def _place_tiles(self, columns: int) -> None:
        for number, tile in enumerate((self._mine, self._waiting, self._ready, self._overdue)):
            self._tiles.removeWidget(tile)
            self._tiles.addWidget(tile, number // columns, number % columns)
        for column in range(4):
            self._tiles.setColumnStretch(column, 1 if column < columns else 0)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_reception_asked)
        self._search.submitted.connect(self._on_search)
        self._search.edited.connect(self._on_search_edited)
        QShortcut(QKeySequence("F3"), self).activated.connect(self._search.focus_input)
        self._tasks.kept.connect(self._presenter.keep)
        self._tasks.taken.connect(self._presenter.take)
        self._tasks.case_chosen.connect(self.case_chosen)
        self._mine.clicked.connect(lambda: self._list_cases(overdue=False))
        self._overdue.clicked.connect(lambda: self._list_cases(overdue=True))
        self._waiting.clicked.connect(lambda: self.activity_asked.emit("outbox"))
        self._ready.clicked.connect(lambda: self.activity_asked.emit("results"))

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
        tiles = (self._mine, self._waiting, self._ready, self._overdue)
        lists = (self._tasks, self._work, self._results)
        stops = [*tab_stops(self._header), *tiles, *(s for part in lists for s in tab_stops(part))]
        return step_on(stops, forward=forward) or super().focusNextPrevChild(forward)

    def enter(self) -> None:
        """Read the day; the primary button is the first thing to do."""
        self._only_overdue = False
        self.refresh()
        self._new.setFocus()

    def search_for(self, text: str) -> None:
        """Search as if it had been typed."""
        self._search.set_text(text)
        self._search.focus_input()
        self._presenter.search(text)

    def refresh(self) -> None:
        """Read the day again, unless a search is shown."""
        if not self._search.text().strip():
            self._presenter.load()

    def show_today(self, today: Today) -> None:
        """Fill tiles and lists."""
        self._today = today
        self._message.clear()
        self._show_tiles(today)
        self._tasks.show_tasks(today.tasks)
        focused = self._row_in_focus()
        if self._only_overdue:
            self._show_cases(today.overdue, self.tr("Nothing is overdue"))
        else:
            self._show_cases((*today.mine, *today.returning), self.tr("Nothing is at work"))
        self._show_results(today.ready)
        self._show_tickets(today)
        self.retranslate()
        self._put_focus_back(focused)

    def _list_cases(self, *, overdue: bool) -> None:
        """A tile was pressed: list what it counts and go to the first."""
        self._only_overdue, self._to_first_case = overdue, True
        self._search.set_text("")
        self._presenter.load()

    def _row_in_focus(self) -> str:
        now = QApplication.focusWidget()
        return now.objectName() if isinstance(now, ListRow) and self.isAncestorOf(now) else ""

    def _put_focus_back(self, name: str) -> None:
        """The rows are made anew with every change of the day; the keys stay where they were."""
        cards = (self._work, self._results)
        rows = [row for card in cards for row in _rows(card)]
        if self._to_first_case:
            self._to_first_case = False
            if first := next(iter(_rows(self._work)), None):
                _focus(first)
        elif name:
            same = (row for row in rows if row.objectName() == name)
            _focus(next(same, next(iter(rows), self._new)))

    def show_found(self, cases: tuple[Case, ...]) -> None:
        """What a search found takes the place of the cases at work; a paper's QR opens its case."""
        if len(cases) == 1 and case_number_in(self._search.text()):
            self._open(cases[0].id, cases[0].state)
            return
        self._only_overdue = False
        self._show_cases(
            cases[:SHOWN],
            self.tr("Nothing was found. Look for a number, an IIN, a name or a phone."),
        )
        self._name_list()

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
        self._search.set_placeholder(self.tr("Number, IIN, name, phone, barcode"))
        self._search.set_spoken_name(self.tr("Search"))
        self._new.set_text(self.tr("New reception"))
        self._new.setToolTip(self.tr("F2, or simply type the ticket"))
        self._mine.set_title(self.tr("At my work"))
        self._waiting.set_title(self.tr("Waiting to be sent"))
        self._ready.set_title(self.tr("Ready for hand-over"))
        self._overdue.set_title(self.tr("Overdue"))
        self._tasks.retranslate()
        self._name_list()
        self._results.set_title(self.tr("Results ready for hand-over"))

    def _name_list(self) -> None:
        """Say what the first list shows."""
        if self._search.text().strip():
            self._work.set_title(self.tr("Found"))
        else:
            overdue, mine = self.tr("Overdue"), self.tr("Cases at work")
            self._work.set_title(overdue if self._only_overdue else mine)

    def _show_tiles(self, today: Today) -> None:
        oldest = min((case.opened_at for case in today.mine), default=None)
        minutes = int((today.at - oldest).total_seconds() // 60) if oldest else 0
        age = self.tr("the oldest – {minutes} min").format(minutes=minutes) if oldest else ""
        self._mine.set_number(len(today.mine), age)
        next_try = min((m.next_try_at for m in today.waiting), default=None)
        soon = self.tr("next try at {hour}").format(hour=f"{next_try:%H:%M}") if next_try else ""
        self._waiting.set_number(len(today.waiting), soon)
        fresh = sum(
            c.result_at is not None and c.result_at.date() == today.at.date() for c in today.ready
        )
        self._ready.set_number(len(today.ready), self.tr("arrived today – {n}").format(n=fresh))
        late = self.tr("the provider has not answered") if today.overdue else ""
        self._overdue.set_number(len(today.overdue), late)

    def _show_cases(self, cases: tuple[Case, ...], nothing: str) -> None:
        _clear(self._work)
        for case in cases:
            self._work.add(self._case_row(case))
        if not cases:
            self._work.body.addStretch(1)
            self._work.add(EmptyState(nothing, name="desk.work.empty"))
        self._work.body.addStretch(1)

    def _case_row(self, case: Case) -> ListRow:
        words, state = place_words(case)
        ticket = self.tr("ticket {ticket}").format(ticket=case.ticket) if case.ticket else ""
        age = (
            age_words(self._today.at - case.opened_at)
            if self._today and is_unfinished(case)
            else ""
        )
        caption = " · ".join(part for part in (case.number.text, ticket, words, age) if part)
        row = ListRow(
            case.applicant_shown or self.tr("Name not entered yet"),
            name=f"desk.case.{case.number}",
            caption=caption,
            state=state,
            aside=f"{case.opened_at:%H:%M}",
            pressable=True,
        )
        row.clicked.connect(lambda: self._open(case.id, case.state))
        return row

    def _open(self, case_id: UUID, state: CaseState) -> None:
        if state is CaseState.RESULT_READY:
            self.result_chosen.emit(case_id)
        else:
            self.case_chosen.emit(case_id)

    def _show_results(self, ready: tuple[Case, ...]) -> None:
        _clear(self._results)
        for case in ready[:SHOWN]:
            row = ListRow(
                case.applicant_shown,
                name=f"desk.result.{case.number}",
                caption=self._result_words(case),
                aside=f"{case.result_at:%d.%m}" if case.result_at else "",
                pressable=True,
            )
            row.clicked.connect(lambda chosen=case.id: self.result_chosen.emit(chosen))
            self._results.add(row)
        if not ready:
            self._results.body.addStretch(1)
            self._results.add(EmptyState(self.tr("No results yet"), name="desk.results.empty"))
        self._results.body.addStretch(1)

    def _result_words(self, case: Case) -> str:
        if case.result_kind is ResultKind.REASONED_REFUSAL:
            return self.tr("Reasoned refusal")
        if case.queue_number is None:
            return self.tr("Notification")
        return self.tr("Notification · queue № {number}").format(number=case.queue_number)

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
            self._presenter.search(text)
        else:
            self._presenter.load()

    def _on_search_edited(self, text: str) -> None:
        if not text.strip():
            self._presenter.load()


def _focus(part: QAbstractButton) -> None:
    # A layout shows what is new in it only in the next turn of the event loop.
    part.show()
    part.setFocus()


def _rows(card: Card) -> list[ListRow]:
    """The rows of a list, from above."""
    items = (card.body.itemAt(at) for at in range(card.body.count()))
    parts = (item.widget() for item in items if item is not None)
    return [part for part in parts if isinstance(part, ListRow)]


def _clear(card: Card) -> None:
    """Take everything out but the heading."""
    while card.body.count() > 1:
        item = card.body.takeAt(1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.deleteLater()
