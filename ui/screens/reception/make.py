"""Makes the reception screen with its nine steps."""

from app.domain.account import Session
from app.domain.case import Step
from app.services.workplace import Workplace
from ui.presenter import Run
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
from ui.screens.reception.view import ReceptionView


def make_reception(workplace: Workplace, session: Session, run: Run) -> ReceptionView:
    """The reception screen of one operator."""
    reception = ReceptionPresenter(workplace, session, run)
    return ReceptionView(
        reception,
        {
            Step.SERVICE: ServiceStep(reception),
            Step.APPLICANT: ApplicantStep(reception),
            Step.REPRESENTATIVE: RepresentativeStep(reception),
            Step.CHECK: CheckStep(reception),
            Step.DOCUMENTS: DocumentsStep(reception),
            Step.SCAN: ScanStep(reception),
            Step.SIGN: SignStep(reception),
            Step.SEND: SendStep(reception),
            Step.RECEIPT: ReceiptStep(reception),
        },
    )
