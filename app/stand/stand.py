"""The stand as one thing: starts, answers on loopback, stops."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType

from app.domain.errors import Unavailable
from app.stand import enis, gbd_fl, people, temp_storage
from app.stand.async_channel import AsyncChannel
from app.stand.escl import Tray
from app.stand.escl_pages import paper
from app.stand.escl_server import EsclServer
from app.stand.exchange import Answer, Asked, HangUp
from app.stand.faults import Endpoint, Faults
from app.stand.file_store import FileStore
from app.stand.gost_pki import GostPki
from app.stand.message_store import MessageStore
from app.stand.ncalayer import NcaLayer
from app.stand.pile import PAPERS
from app.stand.pki import Pki
from app.stand.router import Channel, Recorder, Router
from app.stand.senders import CSC, PROVIDER, Senders
from app.stand.server import LOOPBACK, Server
from app.stand.start import StandCard
from app.stand.sync_channel import Route, SyncChannel
from app.stand.transport_signature import TransportSignature

SYNC_PATH = "/SyncChannel/v10"
ASYNC_PATH = "/AsyncChannel/v10"
FILES_PATH = "/TempStorage/v2"
ASYNC_SERVICE_ID = "ASTANA_HOUSING_QUEUE"
MAX_BYTES = 5 * 1024 * 1024


@dataclass(frozen=True)
class Options:
    """What a stand may be told beyond its folder and clock.

    Attributes:
        max_bytes: largest file, in bytes, that the temporary store takes in one message.
        key_passwords: password of a key file by login, where it is not the training one.
        key_cache: a folder of key pairs that several stands share.
        async_services: who receives the requests of a service, by service id.
        transport: whether messages must bear the transport signature; answers then bear one too.
    """

    max_bytes: int = MAX_BYTES
    key_passwords: Mapping[str, str] | None = None
    key_cache: Path | None = None
    transport: bool = False
    async_services: Mapping[str, str] = field(
        default_factory=lambda: {ASYNC_SERVICE_ID: PROVIDER.sender_id}
    )


class Stand:
    """The state systems in miniature, on 127.0.0.1 only, in their own threads.

    Args:
        folder: where messages, files and keys are kept from start to start.
        now: the clock; gives moments with an offset.
        port: the port to listen on; 0 takes the one used last in this folder, or any free one.
        options: the rest.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        port: int = 0,
        options: Options | None = None,
    ) -> None:
        self._folder = folder
        self._now = now
        self._port = port
        self._options = options or Options()
        self._server: Server | None = None
        self._pki: Pki | None = None
        self._router: Router | None = None
        self._store: MessageStore | None = None
        self._ncalayer: NcaLayer | None = None
        self._scanner: EsclServer | None = None
        self._stopping = threading.Event()
        self._recording = threading.Lock()
        self.on_exchange: Recorder | None = None
        self.faults = Faults()
        self.people = people.load()

    def start(self) -> None:
        """Open the folder, issue certificates, listen.

        Raises:
            Unavailable: STD-01, the port is taken.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self._stopping.clear()
        server = self._bound_server()
        try:
            self._pki = self._new_pki(server.port)
            self._store = MessageStore(
                self._folder / "messages.sqlite", dict(self._options.async_services)
            )
            self._router = self._new_router(self._pki, self._store)
        except BaseException:
            server.close()
            self._close_store()
            raise
        self._server = server
        self._port_file.write_text(str(server.port), encoding="ascii")
        server.start()
        self._ncalayer = NcaLayer(self._pki, self.faults, self._now, self._pause)
        sheets = len(PAPERS)
        self._scanner = EsclServer(Tray(sheets=sheets, laid_in_again=sheets, draw=paper))
        self._scanner.start()

    def stop(self) -> None:
        """Close every connection and leave no thread behind; harmless when not started."""
        self._stopping.set()
        if self._scanner is not None:
            self._scanner.stop()
            self._scanner = None
        if self._ncalayer is not None:
            self._ncalayer.stop()
            self._ncalayer = None
        if self._server is not None:
            self._server.stop()
            self._server = None
        self._close_store()

    def __enter__(self) -> "Stand":
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pki(self) -> Pki:
        """The certification authority of the stand; there once it has started."""
        assert self._pki is not None, "the stand has not been started"
        return self._pki

    @property
    def ncalayer(self) -> NcaLayer:
        """The NCALayer of the stand; there once it has started."""
        assert self._ncalayer is not None, "the stand has not been started"
        return self._ncalayer

    @property
    def url(self) -> str:
        """The address all others begin with."""
        assert self._server is not None, "the stand does not run"
        return f"http://{LOOPBACK}:{self._server.port}"

    @property
    def sync_url(self) -> str:
        """SyncChannel v10: GBD FL and ENIS, told apart by service id."""
        return self.url + SYNC_PATH

    @property
    def async_url(self) -> str:
        """AsyncChannel v10."""
        return self.url + ASYNC_PATH

    @property
    def files_url(self) -> str:
        """The temporary file store."""
        return self.url + FILES_PATH

    @property
    def ocsp_url(self) -> str:
        """OCSP of the issuing authority, by POST."""
        return self.url + "/nca/ocsp/ocsp"

    @property
    def crl_url(self) -> str:
        """The latest revocation list of the issuing authority, by GET."""
        return self.url + "/nca/crls/ca/latest.crl"

    @property
    def tsa_url(self) -> str:
        """Time stamps, by POST."""
        return self.url + "/nca/tsa/tsa"

    @property
    def scanner_url(self) -> str:
        """A network scanner (eSCL) with an applicant's papers in its feeder."""
        assert self._scanner is not None, "the stand does not run"
        return self._scanner.url

    @property
    def card(self) -> StandCard:
        """Where all of it is found, for those who speak to it."""
        authorities: dict[str, Pki | GostPki] = {"": self.pki, "gost-": self.pki.gost}
        trust = {f"{kind}root.pem": ca.root_certificate for kind, ca in authorities.items()}
        for kind, ca in authorities.items():
            for number, issuer in enumerate(ca.intermediates):
                trust[f"{kind}issuer-{number}.pem"] = issuer
        return StandCard(
            self.sync_url,
            self.async_url,
            self.files_url,
            self.tsa_url,
            self.scanner_url,
            self.ncalayer.port,
            self.ncalayer.certificate,
            self.pki.key_folder,
            {name: pem.decode("ascii") for name, pem in trust.items()},
        )

    @property
    def addresses(self) -> dict[str, str]:
        """Every address by name."""
        names = ("sync", "async", "files", "ocsp", "crl", "tsa", "scanner")
        return {name: getattr(self, f"{name}_url") for name in names}

    @property
    def _port_file(self) -> Path:
        return self._folder / "port"

    def _bound_server(self) -> Server:
        # Base64 and the envelope make a third more of a file.
        limit = self._options.max_bytes * 3 // 2 + 64 * 1024
        used = int(self._port_file.read_text("ascii")) if self._port_file.exists() else 0
        try:
            return Server(self._port or used, self._respond, limit)
        except Unavailable:
            if self._port or not used:
                raise
            return Server(0, self._respond, limit)

    def _new_pki(self, port: int) -> Pki:
        url = f"http://{LOOPBACK}:{port}"
        if self._pki is not None and self._pki.url == url and self._pki.is_current:
            return self._pki
        passwords = self._options.key_passwords or {}
        return Pki(self._folder, self._now, url, passwords, self._options.key_cache)

    def _new_router(self, pki: Pki, store: MessageStore) -> Router:
        senders = Senders((CSC, PROVIDER))
        registries = {
            gbd_fl.SERVICE_ID: Route(Endpoint.GBD_FL, gbd_fl.GbdFl(self.people)),
            enis.SERVICE_ID: Route(Endpoint.ENIS, enis.Enis(self.people)),
        }
        files = FileStore(self._folder / "files", self._now, self._options.max_bytes)
        storage = Route(Endpoint.FILES, temp_storage.TempStorage(files, senders))
        channels: dict[str, Channel] = {
            SYNC_PATH: SyncChannel(registries, senders, self._now),
            FILES_PATH: SyncChannel({temp_storage.SERVICE_ID: storage}, senders, self._now),
            ASYNC_PATH: AsyncChannel(
                store, frozenset(self._options.async_services), senders, self._now
            ),
        }
        seal = TransportSignature(pki, self._now) if self._options.transport else None
        return Router(channels, pki, self.faults, self._pause, self._record, seal)

    def _respond(self, asked: Asked) -> Answer:
        assert self._router is not None  # set before the server starts
        return self._router.respond(asked)

    def _close_store(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _pause(self, seconds: float) -> None:
        if self._stopping.wait(seconds):
            raise HangUp

    def _record(self, name: str, request: bytes, answer: bytes) -> None:
        recorder = self.on_exchange
        if recorder is not None:
            with self._recording:
                recorder(name, request, answer)
