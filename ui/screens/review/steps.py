"""Which step of a dossier is whose."""

from app.domain.account import Role, Session
from app.domain.dossier import DossierState
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.screens.review.draft_panel import DraftPanel
from ui.screens.review.presenter import ReviewPresenter
from ui.screens.review.sign_panel import SignPanel
from ui.screens.review.simple_panels import RegisterPanel, ResolvePanel, SendPanel
from ui.screens.review.step_panel import StepPanel


def steps_of(
    presenter: ReviewPresenter, workplace: Workplace, session: Session, run: Run
) -> dict[tuple[Role, DossierState], StepPanel]:
    """The steps that somebody takes, by role and state of the dossier (S 7.2 to 7.6)."""
    role = session.account.role
    made: dict[tuple[Role, DossierState], StepPanel] = {}
    if role is Role.REGISTRAR:
        made[role, DossierState.RECEIVED] = RegisterPanel(presenter)
    if role is Role.HEAD:
        made[role, DossierState.REGISTERED] = ResolvePanel(presenter)
        made[role, DossierState.DRAFTED] = SignPanel(presenter, workplace, session, run)
    if role is Role.EXECUTOR:
        made[role, DossierState.RESOLVED] = DraftPanel(presenter)
    if role in {Role.REGISTRAR, Role.EXECUTOR}:
        made[role, DossierState.SIGNED] = SendPanel(presenter)
    return made
