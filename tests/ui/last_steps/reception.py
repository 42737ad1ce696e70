"""A reception screen with the steps from the documents on, over a real workplace."""

from collections.abc import Callable
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from app.domain.case import Case, Step
from tests.counter import Counter
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.presenter import Run, run_at_once
from ui.screens.reception.documents_step import DocumentsStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.receipt_step import ReceiptStep
from ui.screens.reception.scan_step import ScanStep
from ui.screens.reception.send_step import SendStep
from ui.screens.reception.sign_step import SignStep
from ui.screens.reception.step_view import StepView
from ui.screens.reception.view import ReceptionView


class Earlier(StepView):
    """A step before the documents, of which these tests want nothing."""

    def title(self) -> str:
        return self.objectName()


@dataclass
class Reception:
    """The screen, and the case at it."""

    view: ReceptionView
    presenter: ReceptionPresenter
    counter: Counter
    window: MainWindow
    qtbot: QtBot

    def open(self, case: Case, step: Step) -> None:
        """A stored case at one of its steps."""
        self.counter.work.intake.go_to(self.counter.person(), case.id, step)
        self.presenter.open_case(case.id)
        self.settle()

    def settle(self) -> None:
        """Until the step shown has looked for scanners, where it does that."""
        shown = self.view.step
        if isinstance(shown, ScanStep):
            self.qtbot.waitUntil(lambda: shown.has_looked)

    @property
    def case(self) -> Case:
        """The case as it is stored now."""
        assert self.presenter.case is not None
        return self.counter.case(self.presenter.case)


STEPS: dict[Step, Callable[[ReceptionPresenter], StepView]] = {
    Step.SERVICE: lambda reception: Earlier(reception, name="service"),
    Step.APPLICANT: lambda reception: Earlier(reception, name="applicant"),
    Step.REPRESENTATIVE: lambda reception: Earlier(reception, name="representative"),
    Step.CHECK: lambda reception: Earlier(reception, name="check"),
    Step.DOCUMENTS: DocumentsStep,
    Step.SCAN: ScanStep,
    Step.SIGN: SignStep,
    Step.SEND: SendStep,
    Step.RECEIPT: ReceiptStep,
}


def make_reception(qtbot: QtBot, counter: Counter, run: Run = run_at_once) -> Reception:
    """The screen of the operator in its window."""
    presenter = ReceptionPresenter(counter.work, counter.person(), run)
    view = ReceptionView(presenter)
    for step, make in STEPS.items():
        view.add_step(step, make(presenter))
    window = MainWindow()
    Frame(window).show_screen(view)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Reception(view, presenter, counter, window, qtbot)
