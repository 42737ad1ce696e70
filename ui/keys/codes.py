"""What a code read by the gun does: it opens a case, begins one, or fills the field that waits."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.account import Permission, Session
from app.domain.case import Case, Step
from app.domain.scanned_code import CodeKind, ScannedCode, read_code
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.screens.reception.service_step import ServiceStep
from ui.screens.reception.view import ReceptionView
from ui.widgets.iin_field import IinField
from ui.widgets.text_field import TextField

BARCODE_FIELDS = ("courier.barcode.input", "verify.code.input")
"""Fields that are there for a gun: what is read goes in as if typed."""


class Station(Protocol):
    """What the workstation does for a code."""

    @property
    def run(self) -> Run:
        """Does a job elsewhere."""

    @property
    def session(self) -> Session | None:
        """Who is at work, None at the login and behind the lock."""

    @property
    def reception_shown(self) -> ReceptionView | None:
        """The reception, while it is at the front."""

    def with_reception(self, then: Callable[[ReceptionView], None]) -> None:
        """Show the reception, then go on with it."""

    def open_found(self, case: Case) -> None:
        """Open a case where it is at work."""

    def search_for(self, text: str) -> None:
        """Search at the desk."""


class Codes(QObject):
    """Knows where a code belongs."""

    def __init__(self, parent: QObject, station: Station, workplace: Workplace) -> None:
        super().__init__(parent)
        self._station = station
        self._workplace = workplace
        self._iin = ""
        self._typed = ""

    def take(self, text: str) -> bool:
        """Act on a code; False when it means nothing here and must be typed after all."""
        session = self._station.session
        focus = QApplication.focusWidget()
        for_gun = focus is not None and focus.objectName() in BARCODE_FIELDS
        if session is None or for_gun or not session.account.may(Permission.RECEIVE):
            return False
        code = read_code(text)
        if code is None:
            return False
        if code.kind is CodeKind.TICKET:
            return self._take_ticket(code.value)
        if code.kind is CodeKind.PERSON:
            self._take_person(code, focus)
        else:
            self._find(session, code)
        return True

    def fill_waiting(self, view: ReceptionView) -> None:
        """A case was opened for a card read before: its IIN goes in."""
        case = view.presenter.case
        if self._iin and case is not None and case.step is Step.APPLICANT:
            field = _empty_iin(view.step)
            if field is not None:
                iin, self._iin = self._iin, ""
                field.line.setText(iin)

    def _take_ticket(self, ticket: str) -> bool:
        view = self._station.reception_shown
        if view is not None and view.presenter.case is not None:
            return False
        if view is not None:
            _put_ticket(view, ticket)
        else:
            self._station.with_reception(lambda shown: self._begin_with(shown, ticket))
        return True

    def begin_ticket(self, letter: str) -> None:
        """A ticket is typed where no field has the cursor: a new reception, what was typed in it."""
        session = self._station.session
        if session is not None and session.account.may(Permission.RECEIVE):
            # The reception may still be in the making: the next letters come here as well.
            self._typed += letter
            self._station.with_reception(self._begin_typed)

    def _begin_typed(self, view: ReceptionView) -> None:
        ticket, self._typed = self._typed, ""
        self._begin_with(view, ticket)

    def _begin_with(self, view: ReceptionView, ticket: str) -> None:
        view.presenter.begin()
        _put_ticket(view, ticket)

    def _take_person(self, code: ScannedCode, focus: QWidget | None) -> None:
        view = self._station.reception_shown
        if isinstance(focus, QLineEdit) and focus.objectName().endswith(".iin.input"):
            focus.setText(code.value)
            focus.textEdited.emit(code.value)
            return
        if view is not None:
            field = _empty_iin(view.step)
            if field is not None:
                field.line.setText(code.value)
                return
            if view.presenter.case is None and isinstance(view.step, ServiceStep):
                # The case is opened, and its first field is filled.
                self._iin = code.value
                view.step.begin()
                return
        session = self._station.session
        assert session is not None
        self._find(session, code)

    def _find(self, session: Session, code: ScannedCode) -> None:
        desk = self._workplace.desk
        self._station.run(
            lambda: desk.find(session, code.value),
            lambda cases: self._found(code, cases),
            lambda _error: self._station.search_for(code.value),
        )

    def _found(self, code: ScannedCode, cases: tuple[Case, ...]) -> None:
        if len(cases) == 1:
            self._station.open_found(cases[0])
        elif cases or code.kind is CodeKind.CASE:
            self._station.search_for(code.value)
        else:
            self._iin = code.value
            self._station.with_reception(lambda view: view.presenter.begin())


def _empty_iin(step: QWidget) -> IinField | None:
    fields = (f for f in step.findChildren(IinField) if f.isVisible() and not f.text())
    return next((field for field in fields if field.isEnabled()), None)


def _put_ticket(view: ReceptionView, ticket: str) -> None:
    field = view.step.findChild(TextField, "service.ticket")
    if field is not None:
        field.set_text(ticket)
        field.focus_input()
        field.line.end(False)
