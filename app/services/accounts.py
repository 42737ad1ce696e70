"""Accounts: the administrator adds people, switches them off, and sets passwords."""

import re
from collections.abc import Callable
from dataclasses import replace

from app.domain.account import Account, Actor, Permission, Role, Session
from app.domain.errors import InputError, Refused
from app.domain.person import Iin, PersonName
from app.ports import Clock, PasswordHasher, Storage
from app.services.journaling import record

SHORTEST_PASSWORD = 10
_LOGIN = re.compile(r"[a-z][a-z0-9._-]{2,39}")


class Accounts:
    """Keeps who may work with the program."""

    def __init__(self, storage: Storage, clock: Clock, hasher: PasswordHasher) -> None:
        self._storage = storage
        self._clock = clock
        self._hasher = hasher

    def all(self, session: Session) -> tuple[Account, ...]:
        """Every account; a supervisor may look, only the administrator may change."""
        if not session.account.may(Permission.SUPERVISE):
            session.demand(Permission.ADMINISTER)
        with self._storage.read() as work:
            return work.accounts.all()

    def add(
        self,
        session: Session,
        login: str,
        password: str,
        name: PersonName,
        role: Role,
        iin: Iin,
        post: str,
        *,
        authorised_person: bool = False,
    ) -> Account:
        """Add a person.

        Raises:
            InputError: LOG-05 the login's shape, LOG-06 a password shorter than ten characters.
            Refused: LOG-07 the login is taken.
        """
        session.demand(Permission.ADMINISTER)
        account = Account(
            login=_checked_login(login),
            name=name,
            role=role,
            iin=iin,
            post=post.strip(),
            password_hash=self._hash(password),
            authorised_person=authorised_person,
        )
        with self._storage.begin() as work:
            if work.accounts.get(account.login):
                raise Refused("LOG-07")
            work.accounts.put(account)
            now, held = self._clock.now(), {"role": role.value}
            record(work, session.actor, now, "account-added", account.login, after=held)
            work.commit()
        return account

    def add_first(self, login: str, password: str, name: PersonName, iin: Iin, post: str) -> None:
        """Add the administrator of a new site, who then adds everybody else.

        Raises:
            InputError: as `add`.
            Refused: LOG-09 the site has people already.
        """
        first = Account(
            login=_checked_login(login),
            name=name,
            role=Role.ADMINISTRATOR,
            iin=iin,
            post=post.strip(),
            password_hash=self._hash(password),
        )
        with self._storage.begin() as work:
            if work.accounts.all():
                raise Refused("LOG-09")
            work.accounts.put(first)
            actor = Actor(first.login, first.role.value)
            record(work, actor, self._clock.now(), "first-account", first.login)
            work.commit()

    def set_password(self, session: Session, login: str, password: str) -> None:
        """Set a new password and unlock the account."""
        session.demand(Permission.ADMINISTER)
        stored = self._hash(password)
        self._change(
            session,
            login,
            "password-set",
            lambda account: replace(account.after_login(), password_hash=stored),
        )

    def switch(self, session: Session, login: str, *, active: bool) -> None:
        """Switch an account on or off; nobody switches off their own."""
        session.demand(Permission.ADMINISTER)
        if login == session.login and not active:
            raise Refused("LOG-08")
        action = "account-on" if active else "account-off"
        self._change(session, login, action, lambda account: replace(account, active=active))

    def _change(
        self, session: Session, login: str, action: str, change: Callable[[Account], Account]
    ) -> None:
        with self._storage.begin() as work:
            account = work.accounts.get(login)
            if account is None:
                raise Refused("STO-04")
            work.accounts.put(change(account))
            record(work, session.actor, self._clock.now(), action, login)
            work.commit()

    def _hash(self, password: str) -> str:
        if len(password) < SHORTEST_PASSWORD:
            raise InputError("LOG-06", "password", shortest=SHORTEST_PASSWORD)
        return self._hasher.hash(password)


def _checked_login(login: str) -> str:
    if not _LOGIN.fullmatch(login):
        raise InputError("LOG-05", "login")
    return login
