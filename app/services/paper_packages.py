"""The provider's end of the courier's way: a package on paper becomes a dossier (S 7.2, 11.8)."""

from collections.abc import Mapping
from uuid import uuid4

from app.domain.account import Permission, Session
from app.domain.deadline import due_at
from app.domain.dossier import Dossier
from app.domain.errors import Refused
from app.domain.paper_package import PaperPackage, read_package
from app.domain.public_service import PublicService
from app.domain.settings import Settings
from app.ports import Catalogue, Clock, Storage
from app.services.journaling import record


class PaperPackages:
    """Takes packages on paper into the provider's pile."""

    def __init__(
        self, storage: Storage, clock: Clock, catalogue: Catalogue, settings: Settings
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._settings = settings

    def take_in(self, session: Session, service_code: str, values: Mapping[str, str]) -> Dossier:
        """Make a dossier of what the registrar read off the papers; it waits to be registered.

        Args:
            session: the registrar.
            service_code: the public service asked for.
            values: as `read_package` takes them.

        Raises:
            InputErrors: every field that is wrong.
            Refused: DOS-05 the package of this case is here already.
            Unavailable: PAS-03 the version of the passport cannot be kept.
        """
        session.demand(Permission.REGISTER_DOSSIER)
        now = self._clock.now()
        service = self._catalogue.get(service_code)
        self._catalogue.keep(service)
        package = read_package(values, service, now)
        dossier = self._dossier(package, service)
        with self._storage.begin() as work:
            if work.dossiers.by_case(package.case_number.text) is not None:
                raise Refused("DOS-05", number=package.case_number.text)
            work.dossiers.add(dossier, b"")
            number = package.case_number.text
            record(work, session.actor, now, "take-in-paper", number, clause="7.2")
            work.commit()
        return dossier

    def _dossier(self, package: PaperPackage, service: PublicService) -> Dossier:
        now = self._clock.now()
        closes = self._settings.office.closes
        first = self._settings.count_intake_day
        return Dossier(
            id=uuid4(),
            case_number=package.case_number,
            service_code=service.code,
            applicant_iin=package.iin.digits,
            applicant_name=package.name.full,
            category=package.category.code if package.category else "",
            subcategory=package.subcategory,
            queue_list=package.category.queue_list if package.category else "",
            intake_at=package.intake_at,
            received_at=now,
            due_at=due_at(package.intake_at, service.term_days, closes, count_first_day=first),
            language=package.language,
            address=package.address,
            on_paper=True,
            state_since=now,
            service_digest=service.digest,
        )
