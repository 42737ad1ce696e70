"""Authorisation (S 11.2, process 1): login with a password, lock-out, unlocking the screen."""

from dataclasses import replace
from datetime import datetime

from app.domain.account import LOCK_TIME, MAX_ATTEMPTS, Account, Attempts, Permission, Session
from app.domain.deadline import NORMS, Process
from app.domain.errors import InputError, Refused
from app.domain.journal import JournalEntry
from app.domain.settings import Settings
from app.ports import Clock, PasswordHasher, Storage

# A hash of nothing anybody types: unknown logins take as long as known ones.
_NOBODY = (
    "$argon2id$v=19$m=65536,t=3,p=4$8xwdGQwFCznE07ivWfbgrA"
    "$4T4JW9yG9mTnn3u1X5YDJ0sEnm7tKnsUuqRUPIqpXXE"
)

_PROCESS = Process.AUTHORISATION

# So many logins that nobody has are remembered, the newest.
_STRANGERS = 1000


class Login:
    """Lets people in by login and password, and keeps guessers out.

    A login that nobody has counts, locks and takes its time like any other, so that none can be told
    from one that somebody has; while it is locked, no password is compared.
    """

    def __init__(
        self, storage: Storage, clock: Clock, hasher: PasswordHasher, settings: Settings
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._hasher = hasher
        self._settings = settings
        self._strangers: dict[str, Attempts] = {}

    def authorise(self, login: str, password: str) -> Session:
        """Open a session; process 1 takes from the moment login and password are handed in.

        Raises:
            InputError: LOG-01 login or password empty, LOG-02 wrong (with `attempt`, `limit`).
            Refused: LOG-03 locked (with `minutes`), LOG-04 account switched off.
        """
        asked_at = self._clock.now()
        return self._opened(self._known(login, password), asked_at)

    def unlock(self, session: Session, password: str) -> None:
        """Unlock the screen of an open session with the same person's password; errors as above."""
        if self.authorise(session.login, password).login != session.login:
            raise InputError("LOG-02", "password", attempt=1, limit=MAX_ATTEMPTS)

    def take_over(self, locked: Session, login: str, password: str, reason: str) -> Session:
        """A supervisor takes over the locked screen of somebody who does not come back to it.

        Args:
            locked: whose screen it is; that session ends.
            login: the supervisor's.
            password: the supervisor's.
            reason: why; stands in the journal.

        Raises:
            InputError: LOG-10 no reason; otherwise as `authorise`.
            Refused: ACC-01 this is no supervisor of the counters; otherwise as `authorise`.
        """
        if not reason.strip():
            raise InputError("LOG-10", "reason")
        asked_at = self._clock.now()
        account = self._known(login, password)
        for permission in (Permission.SUPERVISE, Permission.RECEIVE):
            account.demand(permission)
        opened = self._opened(account, asked_at)
        with self._storage.begin() as work:
            taken = self._entry(account, "take-over")
            work.journal.append(replace(taken, subject=locked.login, reason=reason.strip()))
            work.journal.append(self._entry(locked.account, "logout"))
            work.commit()
        return opened

    def permit(self, login: str, password: str) -> Session:
        """A supervisor allows something at another person's screen; nobody's session ends by it.

        Raises:
            InputError: as `authorise`.
            Refused: COR-04 this is no supervisor of the counters; otherwise as `authorise`.
        """
        account = self._known(login, password)
        if not all(account.may(each) for each in (Permission.SUPERVISE, Permission.RECEIVE)):
            raise Refused("COR-04")
        office = self._settings.office
        with self._storage.begin() as work:
            work.accounts.put((work.accounts.get(account.login) or account).after_login())
            work.journal.append(self._entry(account, "permit"))
            work.commit()
        return Session(account, office.office, office.counter, self._clock.now())

    def leave(self, session: Session) -> None:
        """Close a session."""
        with self._storage.begin() as work:
            work.journal.append(self._entry(session.account, "logout"))
            work.commit()

    def _known(self, login: str, password: str) -> Account:
        """The account that opens with these; every wrong password counts."""
        for field, text in (("login", login.strip()), ("password", password)):
            if not text:
                raise InputError("LOG-01", field)
        account, stranger = self._account(login.strip()), login.strip().casefold()
        held = account.attempts if account else self._strangers.get(stranger, Attempts())
        held.demand_open(self._clock.now())
        if not self._matches(account, password):
            raise _told(self._failed(account) if account else self._turned_away(stranger))
        assert account is not None
        self._demand_open(account)
        return account

    def _account(self, login: str) -> Account | None:
        with self._storage.read() as work:
            return work.accounts.get(login)

    def _demand_open(self, account: Account) -> None:
        account.attempts.demand_open(self._clock.now())
        if not account.active:
            raise Refused("LOG-04")

    def _matches(self, account: Account | None, password: str) -> bool:
        stored = account.password_hash if account else _NOBODY
        return self._hasher.matches(stored, password) and account is not None

    def _failed(self, account: Account) -> Attempts:
        with self._storage.begin() as work:
            # Comparing takes long: what others did to the account meanwhile must stand.
            held = work.accounts.get(account.login) or account
            after = held.after_wrong_password(self._clock.now())
            work.accounts.put(after)
            work.journal.append(self._entry(held, "login-failed"))
            work.commit()
        return after.attempts

    def _turned_away(self, stranger: str) -> Attempts:
        after = self._strangers.pop(stranger, Attempts()).one_more(self._clock.now())
        self._strangers[stranger] = after
        for oldest in list(self._strangers)[:-_STRANGERS]:
            del self._strangers[oldest]
        return after

    def _opened(self, account: Account, asked_at: datetime) -> Session:
        with self._storage.begin() as work:
            held = work.accounts.get(account.login) or account
            self._demand_open(held)
            if held.password_hash != account.password_hash:
                raise InputError("LOG-02", "password", attempt=1, limit=MAX_ATTEMPTS)
            opened = held.after_login()
            work.accounts.put(opened)
            work.journal.append(self._authorised(opened, asked_at))
            work.commit()
        office = self._settings.office
        return Session(opened, office.office, office.counter, self._clock.now())

    def _authorised(self, account: Account, asked_at: datetime) -> JournalEntry:
        entry, norm = self._entry(account, _PROCESS.value), NORMS[_PROCESS]
        return replace(
            entry,
            clause=norm.clause,
            seconds=(entry.at - asked_at).total_seconds(),
            norm_seconds=norm.seconds,
        )

    def _entry(self, account: Account, action: str) -> JournalEntry:
        return JournalEntry(
            at=self._clock.now(),
            who=account.login,
            role=account.role.value,
            action=action,
            subject=account.login,
        )


def _told(attempts: Attempts) -> InputError | Refused:
    """What is said of a wrong password, the same of every login."""
    if attempts.locked_until:
        return Refused("LOG-03", minutes=round(LOCK_TIME.total_seconds() / 60))
    return InputError("LOG-02", "password", attempt=attempts.failed, limit=MAX_ATTEMPTS)
