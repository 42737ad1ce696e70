"""The provider's letters (S 4): notification with the queue number, or reasoned refusal."""

import hashlib
from dataclasses import dataclass
from datetime import date

from app.domain.case import Case, ResultKind
from app.domain.case_number import CaseNumber
from app.domain.dossier import Dossier
from app.domain.e_document import ServiceResult
from app.domain.paper_parts import PaperConfirmation, PaperLanguage, RefusalGround, SignatureBlock
from app.domain.papers import NotificationPaper, ReasonedRefusalPaper
from app.domain.public_service import PublicService
from app.domain.result_fields import blanks, rows
from app.domain.settings import Settings
from app.domain.site_details import Purpose, demand_set
from app.services.paper_values import provider_office
from app.services.printing import Build


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a letter answers, and what was asked."""

    number: CaseNumber
    language: str
    name: str
    address: str
    iin: str
    category: str
    subcategory: str
    applied_on: date


def addressee_of_dossier(dossier: Dossier) -> Addressee:
    """The addressee as the provider knows them."""
    return Addressee(
        dossier.case_number,
        dossier.language,
        dossier.applicant_name,
        dossier.address,
        dossier.applicant_iin,
        dossier.category,
        dossier.subcategory,
        dossier.intake_at.date(),
    )


def addressee_of_case(case: Case) -> Addressee:
    """The addressee as the center knows them."""
    return Addressee(
        case.number,
        case.language,
        case.applicant_shown,
        case.value("applicant.address"),
        case.value("applicant.iin").replace(" ", ""),
        case.value("category"),
        case.value("subcategory"),
        (case.registered_at or case.opened_at).date(),
    )


def digest_of(paper: bytes) -> str:
    """SHA-256 of an electronic letter, hexadecimal."""
    return hashlib.sha256(paper).hexdigest()


class Letters:
    """Builds the two letters; on paper they carry the signature block and the stamp place."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def build(
        self,
        to: Addressee,
        service: PublicService,
        result: ServiceResult,
        block: SignatureBlock | None = None,
        confirmation: PaperConfirmation | None = None,
    ) -> Build:
        """The letter of a result, waiting for its print mark.

        Raises:
            Refused: SET-06 the site does not say who the provider is.
        """
        demand_set(self._settings, Purpose.LETTERS)
        if result.kind is ResultKind.REASONED_REFUSAL:
            return self._refusal(to, service, result, block)
        return self._notification(to, service, result, block, confirmation)

    def _notification(
        self,
        to: Addressee,
        service: PublicService,
        result: ServiceResult,
        block: SignatureBlock | None,
        confirmation: PaperConfirmation | None,
    ) -> Build:
        return lambda mark: NotificationPaper(
            number=to.number.text,
            language=PaperLanguage(to.language),
            mark=mark,
            provider=provider_office(self._settings.provider),
            letter_number=result.letter_number,
            letter_date=result.decided_at.date(),
            applicant=to.name,
            address=to.address,
            iin=to.iin,
            applied_on=to.applied_on,
            signature=block,
            queue_number=result.queue_number,
            queue_list=queue_list_shown(to, service),
            words=service.words_of("notification", to.language),
            numbered_on=result.decided_at.date(),
            values=blanks(service, result.values, to.language),
            rows=rows(service, result.values, to.language),
            confirmation=confirmation,
        )

    def _refusal(
        self,
        to: Addressee,
        service: PublicService,
        result: ServiceResult,
        block: SignatureBlock | None,
    ) -> Build:
        return lambda mark: ReasonedRefusalPaper(
            number=to.number.text,
            language=PaperLanguage(to.language),
            mark=mark,
            provider=provider_office(self._settings.provider),
            letter_number=result.letter_number,
            letter_date=result.decided_at.date(),
            applicant=to.name,
            address=to.address,
            iin=to.iin,
            applied_on=to.applied_on,
            signature=block,
            service=service.title.in_(to.language),
            words=service.words_of("reasoned_refusal", to.language),
            grounds=_grounds(to, service, result),
        )


def queue_list_shown(to: Addressee, service: PublicService) -> str:
    """The separate list, with the sub-category when there is one."""
    category = service.category(to.category)
    sub = service.subcategory(to.category, to.subcategory)
    titles = [choice.title.in_(to.language) for choice in (category, sub) if choice]
    return ", ".join(titles) or to.category


def _grounds(
    to: Addressee, service: PublicService, result: ServiceResult
) -> tuple[RefusalGround, ...]:
    """All grounds at once, each with its law, its fact and its reasoning."""
    found = [(service.ground(finding.ground), finding) for finding in result.findings]
    return tuple(
        RefusalGround(
            basis=f"{ground.law.in_(to.language)}: {ground.title.in_(to.language)}",
            circumstance=finding.fact,
            reasoning=finding.reasoning,
        )
        for ground, finding in found
        if ground
    )
