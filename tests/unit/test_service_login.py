"""Letting people in: attempts are counted, guessers are locked out, and time lets them in again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.adapters.storage import SqlStorage, open_storage
from app.domain.account import LOCK_TIME, MAX_ATTEMPTS, Account, Role
from app.domain.errors import AppError, InputError, Refused
from app.domain.person import Iin, PersonName
from app.services.accounts import Accounts
from app.services.login import Login
from app.training_office import TRAINING

ZONE = ZoneInfo("Asia/Almaty")
PASSWORD = "Көктем-2015 келді"


class SlowClock:
    """Plays `Clock`: stands still until it is put forward."""

    def __init__(self) -> None:
        self.moment = datetime(2015, 3, 10, 9, 0, tzinfo=ZONE)

    def now(self) -> datetime:
        return self.moment


class PlainHasher:
    """Plays `PasswordHasher`, and remembers what it was asked to compare."""

    def __init__(self) -> None:
        self.compared: list[str] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def hash(self, password: str) -> str:
        return f"plain:{password}"

    def matches(self, password_hash: str, password: str) -> bool:
        self.compared.append(password_hash)
        happens, self.meanwhile = self.meanwhile, lambda: None
        happens()
        return password_hash == f"plain:{password}"


class Door:
    """A login, and what it is made of."""

    def __init__(self, storage: SqlStorage) -> None:
        self.storage = storage
        self.clock = SlowClock()
        self.hasher = PlainHasher()
        self.login = Login(storage, self.clock, self.hasher, TRAINING)
        self.accounts = Accounts(storage, self.clock, self.hasher)
        for login, role in (("operator", Role.OPERATOR), ("administrator", Role.ADMINISTRATOR)):
            self.put(login, role)

    def put(self, login: str, role: Role) -> None:
        iin = Iin("880317400120")
        name = PersonName("Әбілқасымова", "Гүлназ")
        account = Account(login, name, role, iin, "", self.hasher.hash(PASSWORD))
        with self.storage.begin() as work:
            work.accounts.put(account)
            work.commit()

    def stored(self, login: str = "operator") -> Account:
        with self.storage.read() as work:
            account = work.accounts.get(login)
        assert account is not None
        return account

    def actions(self) -> list[str]:
        with self.storage.read() as work:
            return [entry.action for entry in work.journal.of("operator")]

    def fails(self, password: str = "wrong", login: str = "operator") -> AppError:
        with pytest.raises(AppError) as raised:
            self.login.authorise(login, password)
        return raised.value


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    storage = open_storage(f"sqlite:///{tmp_path / 'site.db'}", ZONE, None)
    yield Door(storage)
    storage.close()


def test_the_right_password_opens_a_session(door: Door) -> None:
    session = door.login.authorise(" operator ", PASSWORD)
    assert (session.login, session.office, session.counter) == ("operator", 3, 7)
    assert session.started_at == door.clock.now()
    door.login.unlock(session, PASSWORD)
    door.login.leave(session)
    assert door.actions() == ["CSC-P1", "CSC-P1", "logout"]


def test_the_journal_tells_how_long_it_took_to_be_let_in(door: Door) -> None:
    def slowly() -> None:
        door.clock.moment += timedelta(seconds=2)

    door.hasher.meanwhile = slowly
    door.login.authorise("operator", PASSWORD)
    with door.storage.read() as work:
        (entry,) = work.journal.of("operator")
    assert (entry.action, entry.clause, entry.seconds) == ("CSC-P1", "11.2", 2.0)
    assert entry.norm_seconds is None, "the regulation sets none"


@pytest.mark.parametrize(("login", "password"), [("", PASSWORD), ("  ", PASSWORD)])
def test_an_empty_login_is_told_at_its_field(door: Door, login: str, password: str) -> None:
    error = door.fails(password, login)
    assert isinstance(error, InputError)
    assert (error.code, error.field) == ("LOG-01", "login")


def test_an_empty_password_is_no_attempt(door: Door) -> None:
    error = door.fails("")
    assert isinstance(error, InputError)
    assert (error.code, error.field) == ("LOG-01", "password")
    assert door.stored().failed_attempts == 0


def test_each_wrong_password_says_which_attempt_it_was(door: Door) -> None:
    for attempt in range(1, MAX_ATTEMPTS):
        error = door.fails()
        assert (error.code, error.values) == ("LOG-02", {"attempt": attempt, "limit": MAX_ATTEMPTS})
    error = door.fails()
    assert (error.code, error.values) == ("LOG-03", {"minutes": 15})
    assert door.actions() == ["login-failed"] * MAX_ATTEMPTS


def lock(door: Door) -> None:
    for _ in range(MAX_ATTEMPTS):
        door.fails()


def test_a_locked_account_opens_for_nobody_until_its_time(door: Door) -> None:
    lock(door)
    door.hasher.compared.clear()
    door.clock.moment += LOCK_TIME - timedelta(seconds=61)
    error = door.fails(PASSWORD)
    assert (error.code, error.values) == ("LOG-03", {"minutes": 2})
    assert door.hasher.compared == []
    door.clock.moment += timedelta(seconds=61)
    assert door.login.authorise("operator", PASSWORD).login == "operator"
    assert (door.stored().failed_attempts, door.stored().locked_until) == (0, None)


def test_after_the_lock_the_count_begins_anew(door: Door) -> None:
    lock(door)
    door.clock.moment += LOCK_TIME
    error = door.fails()
    assert (error.code, error.values["attempt"]) == ("LOG-02", 1)


def test_a_right_password_forgets_the_wrong_ones(door: Door) -> None:
    door.fails()
    door.login.authorise("operator", PASSWORD)
    assert door.fails().values["attempt"] == 1


def told(error: AppError) -> tuple[str, dict[str, object]]:
    return error.code, dict(error.values)


def test_an_unknown_login_takes_the_same_path(door: Door) -> None:
    for _ in range(MAX_ATTEMPTS + 1):
        known, unknown = door.fails(), door.fails(login=" Nobody")
        assert told(known) == told(unknown)
    assert known.code == "LOG-03"
    assert len(door.hasher.compared) == 2 * MAX_ATTEMPTS
    assert door.hasher.compared[1].startswith("$argon2id$")
    door.clock.moment += LOCK_TIME
    assert told(door.fails()) == told(door.fails(login="nobody"))


def test_that_an_account_is_switched_off_is_told_to_its_owner_only(door: Door) -> None:
    change(door, active=False)
    assert told(door.fails()) == told(door.fails(login="nobody"))
    assert door.fails(PASSWORD).code == "LOG-04"


def test_a_switched_off_account_stays_out(door: Door) -> None:
    administrator = door.login.authorise("administrator", PASSWORD)
    door.accounts.switch(administrator, "operator", active=False)
    assert door.fails(PASSWORD).code == "LOG-04"
    door.accounts.switch(administrator, "operator", active=True)
    assert door.login.authorise("operator", PASSWORD).login == "operator"


def test_an_open_session_of_a_switched_off_account_stays_locked(door: Door) -> None:
    session = door.login.authorise("operator", PASSWORD)
    door.accounts.switch(door.login.authorise("administrator", PASSWORD), "operator", active=False)
    with pytest.raises(Refused, match="LOG-04"):
        door.login.unlock(session, PASSWORD)


def test_the_administrator_sets_a_password_and_unlocks(door: Door) -> None:
    lock(door)
    administrator = door.login.authorise("administrator", PASSWORD)
    with pytest.raises(InputError, match="LOG-06"):
        door.accounts.set_password(administrator, "operator", "short")
    door.accounts.set_password(administrator, "operator", "Жаңа құпиясөз")
    assert door.fails(PASSWORD).code == "LOG-02"
    assert door.login.authorise("operator", "Жаңа құпиясөз").login == "operator"


def test_guesses_at_the_same_time_are_all_counted(door: Door) -> None:
    door.hasher.meanwhile = lambda: door.fails()
    assert door.fails().values["attempt"] == 2
    assert door.stored().failed_attempts == 2


def change(door: Door, **values: Any) -> None:
    with door.storage.begin() as work:
        work.accounts.put(replace(door.stored(), **values))
        work.commit()


def test_a_change_of_the_account_during_a_login_is_kept(door: Door) -> None:
    door.hasher.meanwhile = lambda: change(door, post="аға оператор")
    session = door.login.authorise("operator", PASSWORD)
    assert session.account.post == door.stored().post == "аға оператор"


@pytest.mark.parametrize(
    ("values", "code"),
    [({"active": False}, "LOG-04"), ({"password_hash": "plain:other"}, "LOG-02")],
)
def test_what_closes_the_account_during_a_login_closes_it(
    door: Door, values: dict[str, Any], code: str
) -> None:
    door.hasher.meanwhile = lambda: change(door, **values)
    assert door.fails(PASSWORD).code == code
    assert "CSC-P1" not in door.actions()
