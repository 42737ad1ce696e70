"""The password of the information system's key: from the administrator's hands by the keyring to the wire."""

import logging
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from app.adapters.clock import OfficeClock
from app.adapters.settings_file import SettingsFile
from app.assembly import catalogue_of
from app.domain.account import Session
from app.domain.errors import AppError, Unavailable
from app.paths import Places
from app.services.site_passwords import SENDER_PASSWORD, TRANSPORT_PASSWORD
from app.site import CounterSite
from app.stand.senders import CSC, PROVIDER, TRAINING_PASSWORD
from app.stand.stand import Options, Stand
from app.training_office import TRAINING
from tests.training_sites import KEY_CACHE

OF_THE_KEY = "Key-of-the-system-2026"


class Drawer(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


@pytest.fixture(autouse=True)
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    made = Drawer()
    monkeypatch.setattr("app.adapters.secrets.keyring.get_keyring", lambda: made)
    return made


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Iterator[Stand]:
    """Takes only messages that the information system has signed."""
    services = catalogue_of(Places(seed)).services()
    options = Options(
        key_cache=KEY_CACHE,
        transport=True,
        key_passwords={"provider": OF_THE_KEY},
        async_services={one.provider_service_id: PROVIDER.sender_id for one in services},
    )
    folder = tmp_path_factory.mktemp("stand")
    with Stand(folder, OfficeClock("Asia/Almaty").now, options=options) as stand:
        yield stand


@pytest.fixture
def where(tmp_path: Path, seed: Path, stand: Stand) -> Places:
    """A real counter beside the stand, with the key file of the system and no password."""
    places = Places(tmp_path / "site")
    (places.data / "trust").mkdir(parents=True)
    shutil.copy(Places(seed).database, places.database)
    trusted = (stand.pki.root_certificate, *stand.pki.intermediates)
    (places.data / "trust" / "stand.pem").write_bytes(b"".join(trusted))
    plain = TRAINING
    wire = replace(
        plain.wire,
        sync_url=stand.sync_url,
        async_url=stand.async_url,
        files_url=stand.files_url,
        sender_id=CSC.sender_id,
        provider_sender_id=PROVIDER.sender_id,
    )
    file = str(stand.pki.key_file("provider"))
    keys = replace(plain.keys, transport_file=file, transport_demanded=True)
    SettingsFile(places.settings).write(replace(plain, wire=wire, keys=keys))
    return places


def begun(site: CounterSite) -> Session:
    """The administrator at work."""
    with site.site.storage.read() as work:
        account = work.accounts.get("administrator")
    assert account is not None
    return Session(account, 1, 1, site.workplace.clock.now())


def kept(places: Places, name: str, password: str) -> None:
    site = CounterSite(places)
    site.workplace.site_settings.keep_password(begun(site), name, password)
    site.close()


def exchanged(places: Places) -> None:
    """One round with the gateway, after a fresh start."""
    site = CounterSite(places)
    try:
        site.workplace.exchange()
    finally:
        site.close()


def test_the_kept_password_opens_the_key_and_messages_go_out_signed(
    where: Places, stand: Stand, drawer: Drawer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wire: list[bytes] = []
    stand.on_exchange = lambda _name, asked, said: wire.extend((asked, said))
    kept(where, SENDER_PASSWORD, TRAINING_PASSWORD)
    kept(where, TRANSPORT_PASSWORD, OF_THE_KEY)
    exchanged(where)
    assert drawer.held["tereze", TRANSPORT_PASSWORD] == OF_THE_KEY
    assert wire
    assert all(b"SignatureValue" in part for part in wire)
    secret = OF_THE_KEY.encode()
    files = [path for path in where.data.rglob("*") if path.is_file()]
    assert not [path for path in files if secret in path.read_bytes()]
    assert not [part for part in wire if secret in part]
    assert OF_THE_KEY not in caplog.text


@pytest.mark.parametrize(("password", "code"), [("", "SEC-03"), ("Wrong-2026", "WSS-06")])
def test_without_the_right_password_nothing_goes_out(
    where: Places, stand: Stand, password: str, code: str
) -> None:
    wire: list[bytes] = []
    stand.on_exchange = lambda _name, asked, _said: wire.append(asked)
    kept(where, SENDER_PASSWORD, TRAINING_PASSWORD)
    if password:
        kept(where, TRANSPORT_PASSWORD, password)
    with pytest.raises(Unavailable) as caught:
        exchanged(where)
    assert caught.value.code == code
    assert wire == []
    chain: BaseException | None = caught.value
    while chain is not None:
        assert "Wrong-2026" not in f"{chain!r}{chain}"
        assert isinstance(chain, AppError | ValueError)
        chain = chain.__cause__ or chain.__context__


def test_it_is_asked_for_where_nothing_keeps_it(where: Places) -> None:
    kept(where, SENDER_PASSWORD, TRAINING_PASSWORD)
    site = CounterSite(where, {TRANSPORT_PASSWORD: OF_THE_KEY})
    try:
        assert TRANSPORT_PASSWORD in site.workplace.site_passwords.needed
        site.workplace.exchange()
    finally:
        site.close()
