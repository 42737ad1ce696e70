"""Step 8: electronically or by courier, and what happens then."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import Case, CaseAction, CaseState, Delivery, Step
from app.domain.public_service import Route
from ui.messages import code_of, sentence
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.step_view import StepNote
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.radio_row import RadioRow
from ui.widgets.text import Text
from ui.widgets.view import View

WAITING = frozenset({CaseState.REGISTERED, CaseState.SIGNED})


class SendStep(ColumnStep):
    """F9 sends the chosen way; the reception ends there."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="send")
        self._header = PageHeader(name="send.header")
        self._message = MessageLine(name="send.message")
        self._ways = Card(" ", name="send.ways")
        self._electronic = RadioRow(name="send.electronic", icon="send")
        self._by_courier = RadioRow(name="send.courier", icon="package")
        self._then = Card(" ", name="send.then")
        self._next_words = [
            Text("", "body", wrap=True, name=f"send.then.{number}") for number in (1, 2, 3)
        ]
        self._send = Button("", "primary", name="send.send", key="F9", icon="send")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        # Radio rows exclude each other only among siblings of one parent.
        choice = View(name="send.choice", ground="surface")
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.xs)
        column.addWidget(self._electronic)
        column.addWidget(self._by_courier)
        self._ways.add(choice)
        for text in self._next_words:
            self._then.add(text)
        rows = self.column
        rows.setSpacing(Space.card)
        for part in (self._header, self._message, self._ways, self._then):
            rows.addWidget(part)
        rows.addStretch(1)

    def _connect(self) -> None:
        self._electronic.toggled.connect(lambda _on: self._show_next())
        self._send.clicked.connect(self._on_send)

    # --- what the shell asks ----------------------------------------------------------------

    def title(self) -> str:
        """The step's name."""
        return self.tr("Sending")

    def note(self) -> StepNote:
        """Which way it went."""
        if self.case.delivery is Delivery.COURIER:
            return StepNote(self.tr("by courier"))
        return StepNote(self.tr("electronically") if self.case.delivery else "")

    def buttons(self) -> tuple[Button, ...]:
        """Send."""
        return (self._send,)

    def enter(self) -> None:
        """Preselect the way that fits the case."""
        self._message.clear()
        signed = self.case.may(CaseAction.QUEUE) and self._goes(Route.ELECTRONIC)
        carried = self._goes(Route.COURIER)
        courier = carried and (bool(self.case.data_unavailable) or not signed)
        self._electronic.setEnabled(signed)
        self._by_courier.setEnabled(carried)
        self._by_courier.setChecked(courier)
        self._electronic.setChecked(not courier)

    def first_focus(self) -> QWidget | None:
        """The way that is chosen."""
        return self._by_courier if self._by_courier.isChecked() else self._electronic

    def refresh(self) -> None:
        """The ways in words, and what happens then."""
        if self.reception.case is None:
            return
        self._send.allow(self.case.state in WAITING, self.tr("The package has left already"))
        self._name_ways()
        self._show_next()

    def _goes(self, route: Route) -> bool:
        service = self.reception.service
        return service is not None and route in service.routes

    def _name_ways(self) -> None:
        if not self._goes(Route.ELECTRONIC):
            how = self.tr("Not for this service")
        elif self.case.state is CaseState.REGISTERED:
            how = self.tr("Not possible: the request is not signed")
        else:
            how = self.tr("The signed request with all pages, through the gateway")
        self._electronic.set_words(self.tr("Electronically"), how)
        if not self._goes(Route.COURIER):
            why = self.tr("Not for this service")
        elif self.case.data_unavailable:
            why = self.tr("Proposed: a registry has no data, the provider needs the papers")
        else:
            why = self.tr("The papers themselves, in the courier's bag")
        self._by_courier.set_words(self.tr("By courier"), why)

    def _show_next(self) -> None:
        if self.reception.case is None:
            return
        words = self._courier_words() if self._by_courier.isChecked() else self._electronic_words()
        for text, said in zip(self._next_words, (*words, self._due_words()), strict=True):
            text.setText(said)

    def _electronic_words(self) -> tuple[str, str]:
        return (
            self.tr("The request goes to the gateway now, or as soon as there is a connection."),
            self.tr("The outbox shows every stage until the provider has registered it."),
        )

    def _courier_words(self) -> tuple[str, str]:
        return (
            self.tr("Put the papers into an envelope with the number of the case."),
            self.tr("The bag goes to the provider with a register in 2 copies."),
        )

    def _due_words(self) -> str:
        due = self.case.due_at
        if due is None:
            return ""
        day = QLocale().toString(QDate(due.year, due.month, due.day), QLocale.FormatType.LongFormat)
        return self.tr("On {day} the applicant comes for the result.").format(day=day)

    # --- what the operator does -------------------------------------------------------------

    def _on_send(self) -> None:
        self._message.clear()
        self._send.set_busy(self.tr("Sending…"))
        self.reception.change(self._job(), self._sent, self._fail)

    def _job(self) -> Callable[[], Case]:
        case_id, session = self.case.id, self.reception.session
        workplace = self.reception.workplace
        if self._by_courier.isChecked():
            return lambda: workplace.courier.dispatch(session, case_id)
        return lambda: workplace.sending.queue(session, case_id)

    def _sent(self, _case: Case) -> None:
        self._send.set_busy(None)
        self.reception.go_to(Step.RECEIPT)

    def _fail(self, error: Exception) -> None:
        self._send.set_busy(None)
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """All words of the step."""
        lead = self.tr("The package goes to the provider")
        self._header.set_words(self.tr("Sending"), lead)
        self._ways.set_title(self.tr("Which way"))
        self._then.set_title(self.tr("What happens next"))
        self._send.set_text(self.tr("Send"))
        self.refresh()
