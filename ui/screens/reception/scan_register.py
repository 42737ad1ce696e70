"""The case is registered from the scan step, once its papers are pages; for the courier, too."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.case import Case, Step
from app.services.printing import PrintedPaper
from ui.screens.reception.presenter import ReceptionPresenter
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine


class ScanRegister(QObject):
    """What the button that registers does.

    Args:
        reception: which case.
        button: shows that it is under way.
        message: its action registers for the courier.
        failed: told why it could not be registered.
    """

    def __init__(
        self,
        reception: ReceptionPresenter,
        button: Button,
        message: MessageLine,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(button)
        self._reception = reception
        self._button = button
        self._failed = failed
        button.clicked.connect(lambda: self._register(by_courier=False))
        message.action_chosen.connect(lambda: self._register(by_courier=True))

    def _register(self, *, by_courier: bool) -> None:
        case, session = self._reception.case, self._reception.session
        if case is None:
            return
        case_id, registration = case.id, self._reception.workplace.registration
        self._button.set_busy(self.tr("Registering…"))

        def job() -> tuple[Case, PrintedPaper]:
            return registration.register(session, case_id, by_courier=by_courier)

        def registered(paper: PrintedPaper) -> None:
            self._button.set_busy(None)
            self._reception.gathered.paper = paper
            self._reception.go_to(Step.SEND if by_courier else Step.SIGN)

        self._reception.change_with(job, registered, self._not_registered)

    def _not_registered(self, error: Exception) -> None:
        self._button.set_busy(None)
        self._failed(error)
