"""Everything people at one workplace can do, put together once by `app.main`."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError, Unavailable
from app.domain.settings import Settings
from app.domain.site_details import NO_EXCHANGE, Purpose, missing
from app.ports import Catalogue, Clock, KeyStore, Phones, Secrets, Voice
from app.services.accounts import Accounts
from app.services.addresses import Addresses
from app.services.answers import Answers
from app.services.batch import Batch
from app.services.capsule_post import CapsulePost
from app.services.capsules import Capsules
from app.services.card_reading import CardReading
from app.services.case_tasks import CaseTasks
from app.services.cleaning import Cleaning
from app.services.clock_watch import ClockWatch
from app.services.confirmations import Confirmations
from app.services.corrections import Corrections
from app.services.courier import Courier
from app.services.cover_sheets import CoverSheets
from app.services.data_unavailable import DataUnavailable
from app.services.desk import Desk
from app.services.dossiers import Dossiers
from app.services.drafts import Drafts
from app.services.duplicates import Duplicates
from app.services.earlier import Earlier
from app.services.fitting import Fitting
from app.services.health import Health
from app.services.intake import Intake
from app.services.key_choice import KeyChoice
from app.services.letter_proving import LetterProving
from app.services.login import Login
from app.services.lookup import Lookup
from app.services.outbox import Outbox
from app.services.page_arranging import PageArranging
from app.services.page_reading import PageReading
from app.services.paper_packages import PaperPackages
from app.services.paper_results import PaperResults
from app.services.proving import Proving
from app.services.rechecks import Rechecks
from app.services.register_files import RegisterFiles
from app.services.registers import Registers
from app.services.registration import Registration
from app.services.results import Results
from app.services.review import Review
from app.services.scanning import Scanning
from app.services.sending import Sending
from app.services.signing import Signing
from app.services.site_passwords import SitePasswords
from app.services.site_settings import SiteSettings
from app.services.tickets import Tickets
from app.services.verifying import Verifying


@dataclass(frozen=True, slots=True)
class Workplace:
    """The services, and the few ports that screens read directly."""

    settings: Settings
    clock: Clock
    clock_watch: ClockWatch
    catalogue: Catalogue
    keys: KeyStore
    key_choice: KeyChoice
    secrets: Secrets
    login: Login
    accounts: Accounts
    desk: Desk
    addresses: Addresses
    phones: Phones
    intake: Intake
    registration: Registration
    lookup: Lookup
    duplicates: Duplicates
    drafts: Drafts
    tickets: Tickets
    earlier: Earlier
    rechecks: Rechecks
    corrections: Corrections
    case_tasks: CaseTasks
    data_unavailable: DataUnavailable
    scanning: Scanning
    cards: CardReading
    arranging: PageArranging
    cleaning: Cleaning
    reading: PageReading
    fitting: Fitting
    cover_sheets: CoverSheets
    signing: Signing
    proving: Proving
    letter_proving: LetterProving
    verifying: Verifying
    sending: Sending
    outbox: Outbox
    capsules: Capsules
    capsule_post: CapsulePost
    answers: Answers
    courier: Courier
    results: Results
    paper_results: PaperResults
    review: Review
    batch: Batch
    dossiers: Dossiers
    paper_packages: PaperPackages
    registers: Registers
    register_files: RegisterFiles
    health: Health
    site_settings: SiteSettings
    site_passwords: SitePasswords
    confirmations: Confirmations
    voice: Voice
    key_folder: Path | None = None
    papers_folder: Path | None = None

    def exchange(self) -> int:
        """One round with the gateway: bring what is due, take what came; returns how much moved.

        Raises:
            AppError: the first trouble, told when each part has had its turn; SET-07 where the site
                does not say where the gateway is: nothing is tried then, and all waits as it is.
        """
        if missing(self.settings, Purpose.EXCHANGE):
            raise Unavailable(NO_EXCHANGE)
        parts = [self.sending.deliver_due, self.answers.receive]
        if self.settings.provider_workplace:
            parts.append(self.dossiers.receive)
        parts.append(self.sending.confirm_deliveries)
        moved, troubles = 0, list[AppError]()
        for part in parts:
            try:
                moved += part()
            except AppError as error:
                troubles.append(error)
        if troubles:
            raise troubles[0]
        return moved

    def prove(self) -> int:
        """One round of proofs for kept signatures; returns how many are proved now."""
        proved = self.proving.round()
        return proved + (self.letter_proving.round() if self.settings.provider_workplace else 0)

    def hurry_proofs(self) -> None:
        """The network is back: the next round need not wait."""
        self.proving.hurry()
        self.letter_proving.hurry()
