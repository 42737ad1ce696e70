"""Training: a workplace on the stand, with invented staff and people, and its own data folder."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.adapters.data_lock import DataLock
from app.adapters.receipt_seal import TrainingSeal
from app.adapters.scanner.sane_test import write_test_config
from app.adapters.secrets import ForgetfulSecrets
from app.adapters.settings_file import SettingsFile
from app.assembly import Site, Surroundings, catalogue_of
from app.domain.account import Account, Role
from app.domain.dossier import QueueEntry
from app.domain.person import Iin, PersonName
from app.domain.settings import ScannerSettings, Settings, WireSettings
from app.paths import Places
from app.stand import people
from app.stand.pile import lay_out_pile
from app.stand.senders import CSC, PROVIDER, TRAINING_PASSWORD
from app.stand.staff import HOLDERS, Flaw, Holder
from app.stand.start import RunningStand, StandCard, StandOrder
from app.training_office import TRAINING

PASSWORD = TRAINING_PASSWORD
ADMINISTRATOR = Holder("administrator", "801225300896", "Есенов", "Дархан", "Маратұлы", "", "")
_ROLES = {
    "operator": (Role.OPERATOR, "ХҚО операторы"),
    "supervisor": (Role.SUPERVISOR, "ХҚО аға операторы"),
    "authorised": (Role.SUPERVISOR, "ХҚО уәкілетті тұлғасы"),
    "registrar": (Role.REGISTRAR, "Бөлім қызметкері"),
    "head": (Role.HEAD, "Басқарма басшысы"),
    "executor": (Role.EXECUTOR, "Жауапты орындаушы"),
    "administrator": (Role.ADMINISTRATOR, "Әкімші"),
}


class TrainingSite:
    """The stand and a site that speaks to it; both end with `close`.

    Args:
        places: the data folder.
        settings: the site's; addresses in them give way to the stand's.
        run_stand: starts the stand.
    """

    def __init__(
        self, places: Places, settings: Settings, run_stand: Callable[[StandOrder], RunningStand]
    ) -> None:
        self._places = places
        self._lock = DataLock(places.lock)
        self._lock.acquire()
        try:
            self.stand = run_stand(self._order(settings))
            self.site = self._open_site(settings)
        except BaseException:
            self._lock.release()
            raise
        self.workplace = self.site.workplace

    @property
    def password(self) -> str:
        """The password of every training account and key file."""
        return PASSWORD

    @property
    def scan_folder(self) -> Path:
        """The watched folder in which the applicant's papers lie."""
        return self._places.data / "scans"

    def close(self) -> None:
        """End the site, then the stand, and let others open the data."""
        self.site.close()
        self.stand.stop()
        self._lock.release()

    def _open_site(self, settings: Settings) -> Site:
        try:
            site = Site(self._places, self._surroundings(settings))
            self._seed(site)
        except BaseException:
            self.stand.stop()
            raise
        return site

    def _order(self, settings: Settings) -> StandOrder:
        services = catalogue_of(self._places).services()
        owners = {service.provider_service_id: PROVIDER.sender_id for service in services}
        return StandOrder(self._places.data / "stand", settings.office.time_zone, owners)

    def _surroundings(self, settings: Settings) -> Surroundings:
        trust = self._places.stand_trust
        trust.mkdir(exist_ok=True)
        card = self.stand.card
        for name, pem in card.trust.items():
            (trust / name).write_text(pem, encoding="ascii")
        self.scan_folder.mkdir(exist_ok=True)
        return Surroundings(
            settings=replace(
                settings,
                wire=_wire(settings.wire, card),
                scanning=_scanners(settings.scanning, card),
                keys=replace(
                    settings.keys,
                    ncalayer_port=card.ncalayer_port,
                    ncalayer_certificate=card.ncalayer_certificate,
                    capsule_recipient=str(card.key_folder / "post.crt"),
                ),
                training=True,
                provider_workplace=True,
            ),
            secrets=ForgetfulSecrets(),
            sender_password=lambda: PASSWORD,
            transport_password=lambda: PASSWORD,
            trust=(trust,),
            tsa_url=card.tsa_url,
            defaults=TRAINING,
            seal=TrainingSeal,
            scanner_environment=write_test_config(self._places.data / "sane"),
            scan_folder=self.scan_folder,
            key_folder=card.key_folder,
            capsule_key=card.key_folder / "center.p12",
        )

    def _seed(self, site: Site) -> None:
        """Staff and the queue, once in a data folder."""
        with site.storage.begin() as work:
            if work.accounts.all():
                return
            stored = site.hasher.hash(PASSWORD)
            for holder in (*HOLDERS, ADMINISTRATOR):
                if holder.login in _ROLES and holder.flaw is Flaw.NONE:
                    work.accounts.put(_account(holder, stored))
            for number, person in enumerate(people.load().in_queue(), start=1):
                work.dossiers.enqueue(self._entry(number, person))
            work.commit()
        lay_out_pile(self.scan_folder)

    @staticmethod
    def _entry(number: int, person: people.Person) -> QueueEntry:
        since = datetime.fromisoformat(person.queue_since)
        return QueueEntry(
            person.queue_category, since, f"{since:%Y}-{number:05d}", person.iin, person.full_name
        )


def _wire(wire: WireSettings, card: StandCard) -> WireSettings:
    """The stand's addresses, and the senders it knows."""
    return replace(
        wire,
        sync_url=card.sync_url,
        async_url=card.async_url,
        files_url=card.files_url,
        sender_id=CSC.sender_id,
        provider_sender_id=PROVIDER.sender_id,
    )


def _scanners(scanning: ScannerSettings, card: StandCard) -> ScannerSettings:
    """The stand's scanner stands for those of a real office, which are no part of the stand."""
    found = f"{card.scanner_url} {scanning.addresses}"
    addresses = found if scanning.search_network else scanning.addresses
    return replace(scanning, search_network=False, addresses=addresses)


def _account(holder: Holder, password_hash: str) -> Account:
    role, post = _ROLES[holder.login]
    return Account(
        login=holder.login,
        name=PersonName(holder.surname, holder.name, holder.patronymic),
        role=role,
        iin=Iin(holder.iin),
        post=post,
        password_hash=password_hash,
        authorised_person=holder.login in {"supervisor", "authorised"},
    )


def start(where: Places, run_stand: Callable[[StandOrder], RunningStand]) -> TrainingSite:
    """Open training in its data folder, with the settings that folder keeps."""
    return TrainingSite(where, SettingsFile(where.settings, TRAINING).read(), run_stand)
