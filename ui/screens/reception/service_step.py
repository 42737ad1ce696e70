"""Step 1: which public service, told in plain words, and the ticket of the queue."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.kazakh_text import folded
from app.domain.public_service import PublicService
from app.domain.ticket import Ticket
from ui.messages import code_of, field_sentences, sentence
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.passport_card import PassportCard
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.step_view import StepNote
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.field_grid import FieldGrid
from ui.widgets.list_row import ListRow
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.text_field import TextField


class ServiceStep(ColumnStep):
    """Choose a passport, enter the ticket, begin."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="service")
        self._services: tuple[PublicService, ...] = ()
        self._chosen = ""
        self._begin_waits = False
        self._rows: dict[str, ListRow] = {}
        self._header = PageHeader(name="service.header")
        self._message = MessageLine(name="service.message")
        self._search = TextField(name="service.search", icon="search", key="F3")
        self._ticket = TextField(name="service.ticket")
        self._left = Button("", "quiet", name="service.left", icon="logout")
        self._list = Card(name="service.list", flush=True)
        self._nothing = EmptyState(name="service.nothing")
        self._passport = PassportCard(name="service.passport")
        self._begin = Button("", "primary", name="service.begin", key="Ctrl Enter",
                             icon="arrow-right")  # fmt: skip
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = FieldGrid()
        grid.add(self._search, 4)
        grid.add(self._ticket, 2)
        self._list.add(self._nothing)
        for part in (self._header, self._message, grid, self._list, self._passport):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._search.edited.connect(lambda _text: self._show_list())
        self._search.submitted.connect(self._take_first)
        self._ticket.edited.connect(self._on_ticket_edited)
        self._ticket.submitted.connect(self._call)
        self._ticket.left.connect(self._call)
        self._left.clicked.connect(self._on_left)
        self._begin.clicked.connect(self._on_begin)
        for row in (self._nothing, self._passport):
            row.hide()

    def title(self) -> str:
        """The step's name in the rail."""
        return self.tr("Service")

    def note(self) -> StepNote:
        """The service chosen."""
        service = self.reception.service
        return StepNote(service.short_title.in_(language()) if service else "")

    def lacking(self) -> tuple[str, ...]:
        """The choice, while there is none."""
        if self.reception.case is not None or self._current() is not None:
            return ()
        return (self.tr("Choose the service"),)

    def buttons(self) -> tuple[Button, ...]:
        """The ticket left, begin."""
        return (self._left, self._begin)

    def enter(self) -> None:
        """Empty fields, the list read anew."""
        self._begin_waits = False
        self._search.set_text("")
        self._ticket.set_text("")
        self._message.clear()
        intake, session = self.reception.workplace.intake, self.reception.session
        self.reception.run(lambda: intake.services(session), self._on_read, self._on_failed)

    def begin(self) -> None:
        """Begin with the service that is chosen; while none has been read yet, as soon as one is."""
        self._begin_waits = not self._services
        if self._begin.isEnabled():
            self._begin.click()

    def first_focus(self) -> QWidget | None:
        """The ticket: the only thing to type; the service used last is chosen already."""
        return self._ticket

    def move_on(self) -> bool:
        """Enter after the ticket begins."""
        at_ticket = self._ticket.control.hasFocus()
        if at_ticket:
            self.begin()
        return at_ticket

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose another service without leaving the ticket."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        shown = [code for code, row in self._rows.items() if not row.isHidden()]
        if step is None or self._chosen not in shown:
            super().keyPressEvent(event)
            return
        at = shown.index(self._chosen) + step
        self._choose(shown[max(0, min(at, len(shown) - 1))])

    def retranslate(self) -> None:
        """All words, the passports in the language of the program."""
        self._header.set_words(self.tr("Service"), self.tr("What the applicant came for"))
        self._search.set_label(self.tr("Find a service"))
        self._search.set_placeholder(self.tr("Name or part of it"))
        self._ticket.set_label(self.tr("Ticket"), self.tr("if any"))
        self._nothing.set_words(self.tr("No service is called so. Search by another word."))
        self._left.set_text(self.tr("Left without being served"))
        self._begin.set_text(self.tr("Begin"))
        self._show_list()

    def _current(self) -> PublicService | None:
        return next((s for s in self._services if s.code == self._chosen), None)

    def _on_read(self, services: tuple[PublicService, ...]) -> None:
        self._services = services
        if self._current() is None:
            self._chosen = services[0].code if services else ""
        self._put_in_order()
        self._show_list()
        self._tell_faults()
        self.reception.shell.show_case()
        first = self.first_focus()
        typing = bool(self._ticket.text() or self._search.text())
        if first is not None and self.isVisible() and not typing:
            first.setFocus()
        waits, self._begin_waits = self._begin_waits, False
        # Who went elsewhere meanwhile did not ask for a case behind another screen.
        if waits and self.isVisible():
            self.begin()

    def _on_failed(self, error: Exception) -> None:
        self._begin_waits = False
        at_ticket = field_sentences(error).get("ticket")
        if at_ticket:
            self._ticket.set_fault(at_ticket)
            self._ticket.focus_input()
            return
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def _show_list(self) -> None:
        wanted = folded(self._search.text())
        for service in self._services:
            row = self._rows.get(service.code) or self._make_row(service.code)
            title = service.short_title.in_(language())
            days = self.tr("%n calendar day(s)", "", service.term_days)
            row.set_words(title, service.provider.in_(language()), days)
            everywhere = (service.title, service.short_title, service.provider)
            words = " ".join(" ".join((t.kk, t.ru, t.en)) for t in everywhere)
            row.setVisible(wanted in folded(f"{words} {service.code}"))
            row.set_current(service.code == self._chosen)
        found = [code for code, row in self._rows.items() if not row.isHidden()]
        self._nothing.setVisible(bool(self._services) and not found)
        current = self._current()
        self._passport.setVisible(current is not None and current.code in found)
        if current is not None:
            self._passport.show_service(current)
        self._look()

    def _tell_faults(self) -> None:
        """A service that is not offered since its passport is faulty is missed at the counter."""
        for fault in self.reception.workplace.catalogue.faults()[:1]:
            self._message.show_message("warn", sentence(fault), code=code_of(fault))

    def _put_in_order(self) -> None:
        """The most likely stands first, also when the list was shown before."""
        for service in self._services:
            row = self._rows.get(service.code) or self._make_row(service.code)
            self._list.body.removeWidget(row)
            self._list.body.addWidget(row)

    def _make_row(self, code: str) -> ListRow:
        row = ListRow(name=f"service.row.{code}", icon="file-text", pressable=True)
        row.clicked.connect(lambda: self._choose(code))
        self._rows[code] = row
        self._list.add(row)
        return row

    def _choose(self, code: str) -> None:
        self._chosen = code
        self._show_list()

    def _take_first(self) -> None:
        first = next((code for code, row in self._rows.items() if not row.isHidden()), "")
        if first:
            self._choose(first)
            # After this Enter, or it would begin at once without a ticket.
            QTimer.singleShot(0, self, self._ticket.focus_input)

    def _look(self) -> None:
        current = self._current()
        row = self._rows.get(self._chosen)
        self._left.setEnabled(bool(self._ticket.text()))
        chosen = current is not None and row is not None and not row.isHidden()
        self._begin.allow(chosen, self.tr("Choose the service"))

    def _on_begin(self) -> None:
        current = self._current()
        if current is not None:
            self.reception.open_service(current.code, self._ticket.text(), self._on_failed)

    def _on_ticket_edited(self, _text: str) -> None:
        self._ticket.set_fault(None)
        self._look()

    def _call(self) -> None:
        """The ticket is at the window: its fifteen minutes run."""
        called = self.reception.ticket
        number = self._ticket.text()
        if number and self.reception.case is None and (not called or called.number != number):
            self.reception.call_ticket(number, self._on_failed)

    def _on_left(self) -> None:
        self.reception.drop_ticket(self._ticket.text(), self._on_gone, self._on_failed)

    def _on_gone(self, ticket: Ticket) -> None:
        self._ticket.set_text("")
        words = self.tr("Ticket {number} left without being served; the close of the day counts it")
        self._message.show_message("ok", words.format(number=ticket.number))
        self._look()
        self._ticket.focus_input()
