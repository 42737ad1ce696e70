"""Everything about one dossier, read in one go, away from the screen's thread."""

from dataclasses import dataclass

from app.domain.account import Account, Role, Session
from app.domain.attachment import Page
from app.domain.case import ResultKind
from app.domain.dossier import Dossier, DossierState
from app.domain.e_document import ServiceRequest
from app.domain.errors import AppError, Refused
from app.domain.proof import ProofState
from app.domain.public_service import PublicService
from app.domain.service_terms import Terms
from app.services.workplace import Workplace


@dataclass(frozen=True)
class DossierDetail:
    """Everything that is shown of one dossier, read in one go."""

    dossier: Dossier
    service: PublicService
    request: ServiceRequest | None
    fault: AppError | None
    pages: tuple[Page, ...]
    in_order: bool | None
    number: int
    executors: tuple[Account, ...]
    proof: ProofState | None = None


@dataclass(frozen=True)
class Waiting:
    """A dossier of the pile, and the passport it goes by; None where the site has none any more."""

    dossier: Dossier
    service: PublicService | None

    @property
    def terms(self) -> Terms:
        """What its steps may take."""
        return self.service.terms if self.service else {}


class DossierReader:
    """Reads what a person at the provider is shown of a dossier."""

    def __init__(self, workplace: Workplace, session: Session) -> None:
        self._workplace = workplace
        self._session = session

    def pile(self) -> tuple[Waiting, ...]:
        """What waits for this person, each with its passport."""
        pile = self._workplace.review.pile(self._session)
        return tuple(Waiting(dossier, self._passport(dossier)) for dossier in pile)

    def _passport(self, dossier: Dossier) -> PublicService | None:
        try:
            return self._workplace.review.passport_of(dossier)
        except Refused:
            return None

    def read(self, dossier: Dossier) -> DossierDetail:
        """The dossier with its request, pages, number and proof; faults of the request are told in it.

        The formal check of a registrar runs from here.
        """
        place, session = self._workplace, self._session
        if session.account.role is Role.REGISTRAR and dossier.state is DossierState.RECEIVED:
            place.review.begin_check(session, dossier.id)
        request, fault = self._request(dossier)
        return DossierDetail(
            dossier=dossier,
            service=place.review.passport_of(dossier),
            request=request,
            fault=fault,
            pages=tuple(p for p in place.scanning.pages(session, dossier.id) if p.goes_out),
            in_order=place.review.formal_check(session, dossier),
            number=self._number(dossier),
            executors=self._executors(dossier),
            proof=place.letter_proving.states(session, [dossier]).get(dossier.id),
        )

    def _number(self, dossier: Dossier) -> int:
        """The number in the queue, given or to be given; 0 for none."""
        refused = dossier.draft and dossier.draft.kind is ResultKind.REASONED_REFUSAL
        number = dossier.queue_number
        if number is None and not refused:
            number = self._workplace.review.number_of(self._session, dossier)
        return number or 0

    def _executors(self, dossier: Dossier) -> tuple[Account, ...]:
        """Whom the head may name; nobody when there is nothing to name."""
        resolves = self._session.account.role is Role.HEAD
        if not resolves or dossier.state is not DossierState.REGISTERED:
            return ()
        return self._workplace.review.executors(self._session)

    def _request(self, dossier: Dossier) -> tuple[ServiceRequest | None, AppError | None]:
        """The signed request, none of a package on paper; what cannot be read is told and shown."""
        if dossier.on_paper:
            return None, None
        try:
            return self._workplace.review.request_of(self._session, dossier), None
        except AppError as error:
            return None, error
