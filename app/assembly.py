"""Puts a workplace together: the only place, with `app.main`, that names concrete classes."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.adapters.catalogue import PassportShelf
from app.adapters.clock import OfficeClock
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.keys import Keys, keys_of
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.adapters.gateway.e_documents import XmlDocuments
from app.adapters.gateway.gateway import AsyncGateway
from app.adapters.gateway.quarantine import QuarantineFolder
from app.adapters.key_places import KeyPlacesFile
from app.adapters.out_files import OutFolder
from app.adapters.pages import thumbnails
from app.adapters.pages.page_workers import PageWorkers
from app.adapters.passwords import Argon2Passwords
from app.adapters.phones import NumberingPlans
from app.adapters.places_file import load_places
from app.adapters.receipt_picture import ReceiptPictures
from app.adapters.receipt_seal import OFFICES, OWN_FILE, KnownOffices, OfficeSeal
from app.adapters.register_files import RegisterFileMaker
from app.adapters.registries.enis import Enis
from app.adapters.registries.gbd_fl import GbdFl
from app.adapters.scanner.devices import Devices
from app.adapters.scanner.file_import import FileImport
from app.adapters.scanner.folder import FolderScanner
from app.adapters.scanner.kinds import machine_scanners
from app.adapters.settings_file import SettingsFile
from app.adapters.storage import SqlStorage, open_storage
from app.adapters.voice import SystemVoice
from app.assembly_counter import counter_part
from app.domain.delivery import MessageKind
from app.domain.errors import Unavailable
from app.domain.settings import Settings
from app.paths import Places, resource
from app.ports import Catalogue, Clock, Gateway, Scanner, Secrets, SignatureRaiser
from app.services.accounts import Accounts
from app.services.addresses import Addresses
from app.services.answers import Answers
from app.services.batch import Batch
from app.services.cleaning import Cleaning
from app.services.clock_watch import ClockWatch
from app.services.confirmations import Confirmations
from app.services.courier import Courier
from app.services.cover_sheets import CoverSheets
from app.services.data_unavailable import DataUnavailable
from app.services.desk import Desk
from app.services.dossiers import Dossiers
from app.services.fitting import Fitting
from app.services.health import Health
from app.services.intake import Intake
from app.services.key_choice import KeyChoice
from app.services.letter_proving import LetterProving
from app.services.letters import Letters
from app.services.login import Login
from app.services.outbox import Outbox
from app.services.page_arranging import PageArranging
from app.services.paper_packages import PaperPackages
from app.services.paper_results import PaperResults
from app.services.printing import Printing
from app.services.provider_signature import ProviderSignatures
from app.services.proving import Proving
from app.services.register_files import RegisterFiles
from app.services.registers import Registers
from app.services.registration import Registration
from app.services.results import Results
from app.services.review import Review
from app.services.review_reading import ReviewTools
from app.services.scanning import Scanning
from app.services.sending import Sending
from app.services.signed_letters import SignedLetters
from app.services.signing import Signing
from app.services.site_settings import SiteSettings
from app.services.verifying import Verifying
from app.services.workplace import Workplace
from forms import press

# Seconds to wait for a certification service; nobody at the counter waits longer for a doubt.
TIMEOUT = 5.0


@dataclass(frozen=True)
class Surroundings:
    """What differs between a real counter, training and a test."""

    settings: Settings
    secrets: Secrets
    sender_password: Callable[[], str]
    trust: tuple[Path, ...] = ()
    tsa_url: str = ""
    seal: Callable[[Path], OfficeSeal] | None = None
    scanner_environment: Mapping[str, str] = field(default_factory=dict)
    scan_folder: Path | None = None
    key_folder: Path | None = None


@dataclass(frozen=True)
class _Outside:
    """The roles of the outside world, played."""

    keys: Keys
    verifier: Verifier
    raiser: SignatureRaiser
    documents: XmlDocuments
    gateways: Mapping[MessageKind, Gateway]
    gbd_fl: GbdFl
    enis: Enis
    scanner: Scanner
    pages: PageWorkers
    service_ids: tuple[str, ...]
    health: Health
    offices: KnownOffices


@dataclass(frozen=True)
class _Base:
    """What nearly every service stands on."""

    storage: SqlStorage
    clock: Clock
    catalogue: Catalogue
    settings: Settings
    seal: OfficeSeal

    @property
    def book(self) -> tuple[SqlStorage, Clock, Catalogue]:
        """Where cases are kept, what time it is, and what the passports say."""
        return self.storage, self.clock, self.catalogue

    @property
    def printing(self) -> Printing:
        """The press."""
        return Printing(self.clock, press, self.settings, self.seal)

    @property
    def letters(self) -> Letters:
        """The provider's letters."""
        return Letters(self.settings)


Services = dict[str, Any]


def _reception(base: _Base, o: _Outside) -> Services:
    """From the ticket to the signed request (S 7.1, 11)."""
    storage, clock, _ = book = base.book
    paper = (*book, base.printing, base.settings)
    return {
        "intake": Intake(*book),
        "addresses": Addresses(storage, load_places(resource("places", "kazakhstan.toml"))),
        "phones": NumberingPlans(),
        "registration": Registration(*paper),
        **counter_part(*book, o.gbd_fl, o.enis, o.health),
        "data_unavailable": DataUnavailable(*paper),
        "scanning": Scanning(storage, clock, o.scanner, FileImport(), thumbnails),
        "signing": Signing(*book, o.keys, o.verifier, o.documents, o.health),
        "verifying": Verifying(o.verifier, clock, o.offices, ReceiptPictures()),
    }


def _proofs(base: _Base, o: _Outside) -> Services:
    """What is added to signatures once there is a network."""
    letters, hours = (
        SignedLetters(o.verifier, o.documents, o.raiser),
        base.settings.proof_grace_hours,
    )
    book = (base.storage, base.clock)
    return {
        "proving": Proving(*book, o.raiser, o.health, hours, letters),
        "letter_proving": LetterProving(*book, letters, o.health, hours),
    }


def _pages(base: _Base, o: _Outside) -> Services:
    """What becomes of scanned pages before they are signed (S 11.7)."""
    storage, clock, catalogue = base.book
    return {
        "arranging": PageArranging(storage, clock),
        "cleaning": Cleaning(storage, catalogue, o.pages),
        "fitting": Fitting(storage, clock, o.pages, base.settings),
        "cover_sheets": CoverSheets(*base.book, base.printing, base.settings),
    }


def _exchange(base: _Base, o: _Outside) -> Services:
    """What leaves the center and what comes back (S 11.8, 12)."""
    storage, clock, _ = book = base.book
    csc, believed = o.gateways[MessageKind.REQUEST], _of_provider(base, o)
    return {
        "sending": Sending(*book, o.gateways, random.random),
        "outbox": Outbox(storage, clock, OutFolder()),
        "answers": Answers(storage, clock, csc, *believed, o.service_ids),
        "courier": Courier(*book, base.printing, base.settings),
    }


def _of_provider(base: _Base, o: _Outside) -> tuple[ProviderSignatures, XmlDocuments]:
    """Who is believed about results, and what reads them."""
    return ProviderSignatures(o.verifier, base.settings.provider.bin), o.documents


def _results(base: _Base, o: _Outside) -> Services:
    """What is handed over (S 4, 7.7)."""
    believed = _of_provider(base, o)
    return {
        "results": Results(*base.book, *believed, base.printing, base.letters),
        "paper_results": PaperResults(*base.book),
    }


def _provider(base: _Base, o: _Outside) -> Services:
    """The provider's workplace (S 7.2-7.6)."""
    settings, channel = base.settings, o.gateways[MessageKind.RESULT]
    tools = ReviewTools(o.documents, o.verifier, press, base.letters, settings.training)
    believed = (o.verifier, o.documents)
    review = Review(*base.book, tools)
    return {
        "review": review,
        "batch": Batch(review),
        "dossiers": Dossiers(base.storage, base.clock, channel, *believed, o.service_ids),
        "paper_packages": PaperPackages(*base.book, settings),
    }


def _registers(base: _Base) -> Services:
    """What the supervisor reads and prints."""
    registers = Registers(*base.book, base.printing, base.settings)
    files = (RegisterFileMaker(), OutFolder())
    return {
        "registers": registers,
        "register_files": RegisterFiles(base.storage, base.clock, *files),
        "desk": Desk(base.storage, base.clock, registers),
    }


class Site:
    """An opened site: its workplace, and what must be closed at the end."""

    def __init__(self, places: Places, around: Surroundings) -> None:
        self._places = places
        self._around = around
        self.clock = OfficeClock(around.settings.office.time_zone)
        self.clock_watch = ClockWatch(self.clock)
        self.hasher = Argon2Passwords()
        self.catalogue = PassportShelf(
            (resource("services"), places.passports), places.kept_passports
        )
        self.storage = self._open_storage()
        self._wires: list[AsyncGateway | GbdFl | Enis] = []
        self.page_workers = PageWorkers()
        self.seal = self._seal()
        self.workplace = self._assemble()

    def close(self) -> None:
        """Let the page processes go, close the wires and the database."""
        self.page_workers.close()
        for wire in self._wires:
            wire.close()
        self.storage.close()

    def _open_storage(self) -> SqlStorage:
        settings = self._around.settings
        url = settings.database_url or f"sqlite:///{self._places.database}"
        return open_storage(url, ZoneInfo(settings.office.time_zone), self._places.data / "backups")

    def _outside(self) -> _Outside:
        """The real things that play the roles of the outside world."""
        around, clock = self._around, self.clock
        trust = TrustFolders(resource("trust"), self._places.data / "trust", *around.trust)
        font = resource("fonts", "NotoSans-Regular.ttf")
        gateways = self._gateways()
        gbd_fl, enis = self._registries()
        scanner = self._scanner()
        ids = tuple(service.provider_service_id for service in self.catalogue.services())
        verifier = Verifier(trust, RevocationServices(self._places.data / "crl", TIMEOUT))
        return _Outside(
            keys=keys_of(
                KeyMaking(clock.now, font, trust, around.tsa_url),
                around.settings,
                self._places.data,
            ),
            verifier=verifier,
            raiser=verifier.raising(around.tsa_url, TIMEOUT, self.clock_watch),
            documents=XmlDocuments(resource("schemas")),
            gateways=gateways,
            gbd_fl=gbd_fl,
            enis=enis,
            scanner=scanner,
            pages=self.page_workers,
            service_ids=ids,
            health=self._health(gateways[MessageKind.REQUEST], ids, scanner),
            offices=KnownOffices(
                self._places.data / OWN_FILE, self._places.data / "trust" / OFFICES
            ),
        )

    def _assemble(self) -> Workplace:
        o, settings = self._outside(), self._around.settings
        base = _Base(self.storage, self.clock, self.catalogue, settings, self.seal)
        return Workplace(
            settings=settings,
            clock=self.clock,
            clock_watch=self.clock_watch,
            catalogue=self.catalogue,
            keys=o.keys,
            key_choice=KeyChoice(o.keys, KeyPlacesFile(self._places.data), self._around.key_folder),
            secrets=self._around.secrets,
            health=o.health,
            key_folder=self._around.key_folder,
            papers_folder=self._places.data / "papers",
            login=Login(self.storage, self.clock, self.hasher, settings),
            accounts=Accounts(self.storage, self.clock, self.hasher),
            site_settings=self._site_settings(),
            confirmations=Confirmations(self.storage, self.clock),
            voice=SystemVoice(),
            **_reception(base, o),
            **_proofs(base, o),
            **_pages(base, o),
            **_exchange(base, o),
            **_results(base, o),
            **_provider(base, o),
            **_registers(base),
        )

    def _seal(self) -> OfficeSeal:
        own, make = self._places.data / OWN_FILE, self._around.seal
        return make(own) if make else OfficeSeal(self._around.secrets, own)

    def _site_settings(self) -> SiteSettings:
        file = SettingsFile(self._places.settings)
        return SiteSettings(file, self.storage, self.clock, self._around.secrets)

    def _gateways(self) -> dict[MessageKind, Gateway]:
        wire = self._around.settings.wire
        csc, provider = map(self._gateway, (wire.sender_id, wire.provider_sender_id))
        answers = (MessageKind.PROVIDER_REGISTERED, MessageKind.RESULT)
        return {MessageKind.REQUEST: csc, **dict.fromkeys(answers, provider)}

    def _gateway(self, sender_id: str) -> AsyncGateway:
        wire = self._around.settings.wire
        gateway = AsyncGateway(
            wire.async_url,
            wire.files_url,
            sender_id,
            self._around.sender_password,
            self.clock.now,
            wire.timeout_seconds,
            message_limit=wire.message_limit,
            quarantine=QuarantineFolder(self._places.data / "quarantine"),
        )
        self._wires.append(gateway)
        return gateway

    def _registries(self) -> tuple[GbdFl, Enis]:
        wire, password = self._around.settings.wire, self._around.sender_password
        ask = (wire.sender_id, password, self.clock.now, wire.timeout_seconds)
        gbd_fl = GbdFl(wire.sync_url, wire.gbd_fl_service, *ask)
        enis = Enis(wire.sync_url, wire.enis_service, *ask)
        self._wires += [gbd_fl, enis]
        return gbd_fl, enis

    def _scanner(self) -> Scanner:
        folder = self._around.scan_folder
        if folder is None and self._around.settings.scan_folder:
            folder = Path(self._around.settings.scan_folder)
        environment = self._around.scanner_environment
        kinds = machine_scanners(self._around.settings.scanning, environment)
        return Devices(*([FolderScanner(folder, FileImport())] if folder else []), *kinds)

    def _health(self, gateway: Gateway, service_ids: Sequence[str], scanner: Scanner) -> Health:
        """Gateway and scanner are asked; registers and keys are heard of when they are used."""
        health = Health(self.clock)
        first = next(iter(service_ids), "")
        health.watch("gateway", lambda: gateway.receive(first, limit=1))
        health.watch("scanner", lambda: _demand_device(scanner))
        health.watch("receipt_seal", lambda: self.seal.key)
        return health


def _demand_device(scanner: Scanner) -> None:
    if not scanner.devices():
        raise Unavailable("SCN-18")


def catalogue_of(places: Places) -> Catalogue:
    """The passports of a site, for commands that need nothing else."""
    return PassportShelf((resource("services"), places.passports), places.kept_passports)


def clock_of(settings: Settings) -> Clock:
    """The clock of an office."""
    return OfficeClock(settings.office.time_zone)
