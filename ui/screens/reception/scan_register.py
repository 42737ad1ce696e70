"""The case is registered from the scan step, once its papers are pages."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.case import Case, Step
from app.services.printing import PrintedPaper
from ui.screens.reception.presenter import ReceptionPresenter
from ui.widgets.button import Button


class ScanRegister(QObject):
    """What the button that registers does.

    Args:
        reception: which case.
        button: shows that it is under way.
        failed: told why it could not be registered.
    """

    def __init__(
        self, reception: ReceptionPresenter, button: Button, failed: Callable[[Exception], None]
    ) -> None:
        super().__init__(button)
        self._reception = reception
        self._button = button
        self._failed = failed
        button.clicked.connect(self._on_register)

    def _on_register(self) -> None:
        case, session = self._reception.case, self._reception.session
        if case is None:
            return
        case_id, registration = case.id, self._reception.workplace.registration
        self._button.set_busy(self.tr("Registering…"))

        def job() -> tuple[Case, PrintedPaper]:
            return registration.register(session, case_id)

        self._reception.change_with(job, self._registered, self._not_registered)

    def _registered(self, paper: PrintedPaper) -> None:
        self._button.set_busy(None)
        self._reception.gathered.paper = paper
        self._reception.go_to(Step.SIGN)

    def _not_registered(self, error: Exception) -> None:
        self._button.set_busy(None)
        self._failed(error)
