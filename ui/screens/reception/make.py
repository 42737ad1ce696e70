"""Makes the reception screen with its nine steps."""

from collections.abc import Callable
from functools import partial

from app.domain.account import Session
from app.domain.case import Step
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.screens.reception.applicant_form import ApplicantForm
from ui.screens.reception.applicant_step import ApplicantStep
from ui.screens.reception.check_step import CheckStep
from ui.screens.reception.documents_step import DocumentsStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.receipt_step import ReceiptStep
from ui.screens.reception.representative_step import RepresentativeStep
from ui.screens.reception.scan_step import ScanStep
from ui.screens.reception.send_step import SendStep
from ui.screens.reception.service_step import ServiceStep
from ui.screens.reception.sign_step import SignStep
from ui.screens.reception.step_view import StepView
from ui.screens.reception.view import ReceptionView

STEPS: dict[Step, Callable[[ReceptionPresenter], StepView]] = {
    Step.SERVICE: ServiceStep,
    Step.APPLICANT: ApplicantStep,
    Step.REPRESENTATIVE: RepresentativeStep,
    Step.CHECK: CheckStep,
    Step.DOCUMENTS: DocumentsStep,
    Step.SCAN: ScanStep,
    Step.SIGN: SignStep,
    Step.SEND: SendStep,
    Step.RECEIPT: ReceiptStep,
}


def begin_reception(workplace: Workplace, session: Session, run: Run) -> ReceptionView:
    """The reception screen of one operator, still without its steps."""
    return ReceptionView(ReceptionPresenter(workplace, session, run))


def step_makers(view: ReceptionView) -> list[Callable[[], None]]:
    """What makes the steps one by one, so that the event loop can turn in between."""
    form: list[ApplicantForm] = []
    # The longest of them is made in two pieces.
    steps = {**STEPS, Step.APPLICANT: lambda reception: ApplicantStep(reception, form.pop())}
    pieces = [partial(_add, view, place, make) for place, make in steps.items()]
    return [lambda: form.append(ApplicantForm()), *pieces]


def _add(view: ReceptionView, place: Step, make: Callable[[ReceptionPresenter], StepView]) -> None:
    view.add_step(place, make(view.presenter))


def make_reception(workplace: Workplace, session: Session, run: Run) -> ReceptionView:
    """The whole reception screen at once."""
    view = begin_reception(workplace, session, run)
    for make in step_makers(view):
        make()
    return view
