"""Puts a workplace together: the only place, with `app.main`, that names concrete classes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from app import workplace_parts
from app.adapters.catalogue import PassportShelf
from app.adapters.clock import OfficeClock
from app.adapters.eds.capsule_seal import CapsuleKeys
from app.adapters.eds.key_file import raw_key
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.keys import keys_of
from app.adapters.eds.raw_key import RawKey
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.transport_seal import Demand, TransportSeal
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.untold import untold
from app.adapters.eds.verifier import Verifier
from app.adapters.gateway.e_documents import XmlDocuments
from app.adapters.gateway.gateway import AsyncGateway
from app.adapters.gateway.quarantine import QuarantineFolder
from app.adapters.key_places import KeyPlacesFile
from app.adapters.pages.page_workers import PageWorkers
from app.adapters.passwords import Argon2Passwords
from app.adapters.receipt_seal import OFFICES, OWN_FILE, KnownOffices, OfficeSeal
from app.adapters.registries.enis import Enis
from app.adapters.registries.gbd_fl import GbdFl
from app.adapters.scanner.devices import Devices
from app.adapters.scanner.file_import import FileImport
from app.adapters.scanner.folder import FolderScanner
from app.adapters.scanner.kinds import machine_scanners
from app.adapters.settings_file import SettingsFile
from app.adapters.storage import SqlStorage, open_storage, with_password
from app.adapters.tesseract import Tesseract
from app.adapters.voice import SystemVoice
from app.domain.delivery import MessageKind
from app.domain.errors import Unavailable
from app.domain.settings import Settings
from app.domain.site_details import NO_EXCHANGE, Purpose, missing
from app.paths import Places, resource
from app.ports import Catalogue, Clock, Gateway, Scanner, ToldSecrets
from app.services.accounts import Accounts
from app.services.clock_watch import ClockWatch
from app.services.confirmations import Confirmations
from app.services.device_watch import WatchedScanner
from app.services.health import Health
from app.services.key_choice import KeyChoice
from app.services.login import Login
from app.services.page_reading import PART
from app.services.site_passwords import SitePasswords
from app.services.site_settings import SiteSettings
from app.services.workplace import Workplace
from app.workplace_parts import Base, Outside

# Seconds to wait for a certification service; nobody at the counter waits longer for a doubt.
TIMEOUT = 5.0


@dataclass(frozen=True)
class Surroundings:
    """What differs between a real counter, training and a test."""

    settings: Settings
    secrets: ToldSecrets
    sender_password: Callable[[], str]
    transport_password: Callable[[], str] = str
    database_password: str = ""
    passwords_needed: tuple[str, ...] = ()
    trust: tuple[Path, ...] = ()
    tsa_url: str = ""
    defaults: Settings = field(default_factory=Settings)
    seal: Callable[[Path], OfficeSeal] | None = None
    scanner_environment: Mapping[str, str] = field(default_factory=dict)
    scan_folder: Path | None = None
    key_folder: Path | None = None
    capsule_key: Path | None = None


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
        if not around.settings.database_url:
            # The folder is locked: nobody else sends from its outbox.
            self.workplace.sending.take_back()

    def close(self) -> None:
        """Let the page processes go, close the wires and the database."""
        self.page_workers.close()
        for wire in self._wires:
            wire.close()
        self.storage.close()

    def _open_storage(self) -> SqlStorage:
        settings = self._around.settings
        url = settings.database_url or f"sqlite:///{self._places.database}"
        url = with_password(url, self._around.database_password)
        return open_storage(url, ZoneInfo(settings.office.time_zone), self._places.data / "backups")

    def _outside(self) -> Outside:
        """The real things that play the roles of the outside world."""
        around, clock = self._around, self.clock
        trust = TrustFolders(resource("trust"), self._places.data / "trust", *around.trust)
        font = resource("fonts", "NotoSans-Regular.ttf")
        verifier = Verifier(trust, RevocationServices(self._places.data / "crl", TIMEOUT))
        seal = self._transport_seal(verifier)
        gateways = self._gateways(seal)
        gbd_fl, enis = self._registries(seal)
        ids = tuple(service.provider_service_id for service in self.catalogue.services())
        health = Health(clock)
        scanner = WatchedScanner(
            self._scanner(), health, around.settings.scanning.addresses.split()
        )
        self._watch(health, gateways[MessageKind.REQUEST], scanner)
        return Outside(
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
            health=health,
            capsule_keys=self._capsule_keys(),
            offices=KnownOffices(
                self._places.data / OWN_FILE, self._places.data / "trust" / OFFICES
            ),
        )

    def _assemble(self) -> Workplace:
        o, settings = self._outside(), self._around.settings
        base = Base(self.storage, self.clock, self.catalogue, settings, self.seal)
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
            site_passwords=self._site_passwords(),
            confirmations=Confirmations(self.storage, self.clock, base.printing, settings),
            voice=SystemVoice(),
            **workplace_parts.reception(base, o),
            **workplace_parts.proofs(base, o),
            **workplace_parts.pages(base, o),
            **workplace_parts.exchange(base, o),
            **workplace_parts.results(base, o),
            **workplace_parts.provider(base, o),
            **workplace_parts.registers(base),
        )

    def _seal(self) -> OfficeSeal:
        own, make = self._places.data / OWN_FILE, self._around.seal
        return make(own) if make else OfficeSeal(self._around.secrets, own)

    def _site_settings(self) -> SiteSettings:
        file = SettingsFile(self._places.settings, self._around.defaults)
        return SiteSettings(file, self.storage, self.clock, self._around.secrets)

    def _site_passwords(self) -> SitePasswords:
        around = self._around
        return SitePasswords(around.secrets, around.passwords_needed, self.storage, self.clock)

    def _transport_seal(self, verifier: Verifier) -> TransportSeal:
        """The information system's key is opened when the first message goes out."""
        keys = self._around.settings.keys
        open_key = self._system_key(Path(keys.transport_file)) if keys.transport_file else None
        demand = Demand(verifier, keys.transport_signer) if keys.transport_demanded else None
        return TransportSeal(self.clock.now, open_key, demand)

    def _capsule_keys(self) -> CapsuleKeys:
        """What signs on the line signs the stick that stands for it."""
        keys = self._around.settings.keys
        named = Path(keys.transport_file) if keys.transport_file else None
        file = self._around.capsule_key or named
        recipient = Path(keys.capsule_recipient) if keys.capsule_recipient else None
        return CapsuleKeys(self.clock.now, self._system_key(file) if file else None, recipient)

    def _system_key(self, file: Path) -> Callable[[], RawKey]:
        def open_key() -> RawKey:
            password = self._around.transport_password()
            return untold(password, lambda: raw_key(file, password))

        return open_key

    def _sender_password(self, purpose: Purpose) -> Callable[[], str]:
        """Every message needs it: a site that does not say who speaks to whom sends none."""
        if not missing(self._around.settings, purpose):
            return self._around.sender_password

        def refuse() -> str:
            raise Unavailable(NO_EXCHANGE)

        return refuse

    def _gateways(self, seal: TransportSeal) -> dict[MessageKind, Gateway]:
        wire = self._around.settings.wire
        csc = self._gateway(wire.sender_id, seal)
        provider = self._gateway(wire.provider_sender_id, seal)
        answers = (MessageKind.PROVIDER_REGISTERED, MessageKind.RESULT)
        return {MessageKind.REQUEST: csc, **dict.fromkeys(answers, provider)}

    def _gateway(self, sender_id: str, seal: TransportSeal) -> AsyncGateway:
        wire = self._around.settings.wire
        gateway = AsyncGateway(
            wire.async_url,
            wire.files_url,
            sender_id,
            self._sender_password(Purpose.EXCHANGE),
            self.clock.now,
            wire.timeout_seconds,
            message_limit=wire.message_limit,
            quarantine=QuarantineFolder(self._places.data / "quarantine"),
            seal=seal,
        )
        self._wires.append(gateway)
        return gateway

    def _registries(self, seal: TransportSeal) -> tuple[GbdFl, Enis]:
        wire, password = self._around.settings.wire, self._sender_password(Purpose.REGISTRIES)
        ask = (wire.sender_id, password, self.clock.now, wire.timeout_seconds)
        gbd_fl = GbdFl(wire.sync_url, wire.gbd_fl_service, *ask, seal=seal)
        enis = Enis(wire.sync_url, wire.enis_service, *ask, seal=seal)
        self._wires += [gbd_fl, enis]
        return gbd_fl, enis

    def _scanner(self) -> Scanner:
        folder = self._around.scan_folder
        if folder is None and self._around.settings.scan_folder:
            folder = Path(self._around.settings.scan_folder)
        environment = self._around.scanner_environment
        kinds = machine_scanners(self._around.settings.scanning, environment)
        return Devices(*([FolderScanner(folder, FileImport())] if folder else []), *kinds)

    def _watch(self, health: Health, gateway: Gateway, scanner: Scanner) -> None:
        """Gateway and scanner are asked; registers and keys are heard of when they are used."""
        health.watch("gateway", gateway.demand_answer)
        health.watch("scanner", lambda: _demand_device(scanner))
        if self._around.settings.scanning.text_layer:
            health.watch(PART, Tesseract().languages)
        health.watch("receipt_seal", lambda: self.seal.key)


def _demand_device(scanner: Scanner) -> None:
    if not scanner.devices():
        raise Unavailable("SCN-18")


def catalogue_of(places: Places) -> Catalogue:
    """The passports of a site, for commands that need nothing else."""
    return PassportShelf((resource("services"), places.passports), places.kept_passports)


def clock_of(settings: Settings) -> Clock:
    """The clock of an office."""
    return OfficeClock(settings.office.time_zone)
