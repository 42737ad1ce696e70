"""The clock, the password hashes, the keyring and the lock on the data."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.adapters.clock import OfficeClock
from app.adapters.data_lock import DataLock
from app.adapters.passwords import Argon2Passwords, Cost
from app.adapters.secrets import SERVICE, ForgetfulSecrets, KeyringSecrets, SessionSecrets
from app.domain.errors import InputError, Refused, Unavailable

CHEAP = Argon2Passwords(Cost(rounds=1, memory=8, lanes=1))

NO_KEYRING: Callable[[], KeyringBackend] = fail.Keyring


class DrawerKeyring(KeyringBackend):
    """A keyring in memory that can be locked."""

    priority = 1

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False
        self.clings = False
        self.goes_by_itself = False

    def get_password(self, service: str, username: str) -> str | None:
        self._demand()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._demand()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.clings:
            raise KeyringLocked
        if self.goes_by_itself:
            raise PasswordDeleteError
        del self.held[service, username]

    def _demand(self) -> None:
        if self.locked:
            raise KeyringLocked


def test_the_clock_tells_the_time_of_the_office() -> None:
    now = OfficeClock("Asia/Almaty").now()
    assert str(now.tzinfo) == "Asia/Almaty"
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize("zone", ["Asia/Nowhere", "", "../etc/passwd"])
def test_an_unknown_zone_is_told_at_its_setting(zone: str) -> None:
    with pytest.raises(InputError) as fault:
        OfficeClock(zone)
    assert (fault.value.code, fault.value.field) == ("SET-03", "office.time_zone")


def test_a_password_matches_its_hash_only() -> None:
    kept = CHEAP.hash("Құпия сөз 1")
    assert kept.startswith("$argon2id$")
    assert CHEAP.matches(kept, "Құпия сөз 1")
    assert not CHEAP.matches(kept, "құпия сөз 1")
    assert kept != CHEAP.hash("Құпия сөз 1")


def test_a_password_matches_from_every_keyboard() -> None:
    assert CHEAP.matches(CHEAP.hash("\u0439"), "\u0438\u0306")


@pytest.mark.parametrize("damaged", ["", "secret", "$argon2id$v=19$m=8,t=1,p=1$x"])
def test_a_damaged_hash_matches_nothing(damaged: str) -> None:
    assert not CHEAP.matches(damaged, "secret")


def test_the_usual_cost_follows_the_standard() -> None:
    kept = Argon2Passwords().hash("secret")
    assert "m=65536,t=3,p=4" in kept
    assert CHEAP.matches(kept, "secret")


def test_a_secret_is_kept_and_forgotten() -> None:
    drawer = DrawerKeyring()
    secrets = KeyringSecrets(drawer)
    assert secrets.kept
    assert secrets.get("gateway") is None
    secrets.put("gateway", "open sesame")
    assert secrets.get("gateway") == "open sesame"
    assert list(drawer.held) == [(SERVICE, "gateway")]
    secrets.forget("gateway")
    secrets.forget("gateway")
    assert drawer.held == {}


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_keyring_nothing_is_kept_and_that_is_said(
    backend: Callable[[], KeyringBackend],
) -> None:
    secrets = KeyringSecrets(backend())
    assert not secrets.kept
    assert secrets.get("gateway") is None
    secrets.forget("gateway")
    with pytest.raises(Unavailable, match="SEC-01"):
        secrets.put("gateway", "open sesame")


def test_a_secret_that_went_meanwhile_is_forgotten() -> None:
    drawer = DrawerKeyring()
    drawer.held[SERVICE, "gateway"] = "open sesame"
    drawer.goes_by_itself = True
    KeyringSecrets(drawer).forget("gateway")


def test_a_locked_keyring_is_as_none_but_takes_nothing_silently() -> None:
    drawer = DrawerKeyring()
    drawer.locked = True
    secrets = KeyringSecrets(drawer)
    assert secrets.get("gateway") is None
    with pytest.raises(Unavailable, match="SEC-01") as refusal:
        secrets.put("gateway", "open sesame")
    assert "sesame" not in str(refusal.value)


def test_a_keyring_that_clings_to_a_secret_is_told() -> None:
    drawer = DrawerKeyring()
    secrets = KeyringSecrets(drawer)
    secrets.put("gateway", "open sesame")
    drawer.clings = True
    with pytest.raises(Unavailable, match="SEC-02"):
        secrets.forget("gateway")


def test_the_keyring_of_the_system_is_asked_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    drawer = DrawerKeyring()
    monkeypatch.setattr("keyring.get_keyring", lambda: drawer)
    KeyringSecrets().put("gateway", "open sesame")
    assert drawer.held == {(SERVICE, "gateway"): "open sesame"}


def test_without_a_keyring_a_secret_serves_until_the_program_ends() -> None:
    secrets = SessionSecrets(KeyringSecrets(NO_KEYRING()))
    with pytest.raises(Unavailable, match="SEC-01"):
        secrets.put("gateway-sender", "Құпия-1")
    assert secrets.get("gateway-sender") == "Құпия-1"
    assert SessionSecrets(KeyringSecrets(NO_KEYRING())).get("gateway-sender") is None
    secrets.forget("gateway-sender")
    assert secrets.get("gateway-sender") is None


def test_with_a_keyring_a_secret_outlives_the_program() -> None:
    drawer = KeyringSecrets(DrawerKeyring())
    SessionSecrets(drawer).put("gateway-sender", "Құпия-1")
    assert SessionSecrets(drawer).get("gateway-sender") == "Құпия-1"


def test_training_keeps_nothing() -> None:
    secrets = ForgetfulSecrets()
    with pytest.raises(Unavailable, match="SEC-01"):
        secrets.put("gateway", "open sesame")
    secrets.forget("gateway")
    assert (secrets.kept, secrets.get("gateway")) == (False, None)


def test_a_second_start_on_the_same_data_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "site" / "tereze.lock"
    first, second = DataLock(path), DataLock(path)
    with first:
        with pytest.raises(Refused, match="APP-01"):
            second.acquire()
        second.release()
        with pytest.raises(Refused, match="APP-01"):
            second.acquire()
    with second:
        assert path.exists()


def test_a_crash_releases_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "tereze.lock"
    script = (
        "import os, sys; from pathlib import Path; from app.adapters.data_lock import DataLock;"
        "DataLock(Path(sys.argv[1])).acquire(); print('held', flush=True);"
        "sys.stdin.read(); os._exit(3)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Refused, match="APP-01"):
            DataLock(path).acquire()
        other.kill()
        other.communicate()
    with DataLock(path):
        assert other.returncode != 0


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("", encoding="utf-8")
    with pytest.raises(Unavailable, match="APP-02"):
        DataLock(tmp_path / "site" / "tereze.lock").acquire()
