"""Accounts: who may do what, and when an account is locked."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.person import Iin, PersonName

MAX_ATTEMPTS = 5
LOCK_TIME = timedelta(minutes=15)


class Role(StrEnum):
    """What a person is at work (S 2.1, S 9)."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    REGISTRAR = "registrar"
    HEAD = "head"
    EXECUTOR = "executor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """A kind of work that is allowed or not."""

    RECEIVE = "receive"
    SEND = "send"
    MEND_DELIVERY = "mend_delivery"
    HAND_OVER = "hand_over"
    CERTIFY_PAPER = "certify_paper"
    SUPERVISE = "supervise"
    PRINT_REGISTERS = "print_registers"
    REGISTER_DOSSIER = "register_dossier"
    RESOLVE_DOSSIER = "resolve_dossier"
    EXAMINE_DOSSIER = "examine_dossier"
    SIGN_RESULT = "sign_result"
    SEND_RESULT = "send_result"
    SEE_QUEUE = "see_queue"
    ADMINISTER = "administer"


SEES_CASE = (Permission.RECEIVE, Permission.SEE_QUEUE)
"""Whoever may see what is in a case: people of the center, and those of the provider."""

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.OPERATOR: frozenset(
        {
            Permission.RECEIVE,
            Permission.SEND,
            Permission.MEND_DELIVERY,
            Permission.HAND_OVER,
            Permission.PRINT_REGISTERS,
        }
    ),
    Role.SUPERVISOR: frozenset(
        {
            Permission.RECEIVE,
            Permission.SEND,
            Permission.MEND_DELIVERY,
            Permission.HAND_OVER,
            Permission.CERTIFY_PAPER,
            Permission.SUPERVISE,
            Permission.PRINT_REGISTERS,
        }
    ),
    # S 7.6 lets the executor send the result, S 8.6 the department employee: both may (A11).
    Role.REGISTRAR: frozenset(
        {
            Permission.REGISTER_DOSSIER,
            Permission.SEND_RESULT,
            Permission.MEND_DELIVERY,
            Permission.SEE_QUEUE,
        }
    ),
    Role.HEAD: frozenset(
        {Permission.RESOLVE_DOSSIER, Permission.SIGN_RESULT, Permission.SEE_QUEUE}
    ),
    Role.EXECUTOR: frozenset(
        {
            Permission.EXAMINE_DOSSIER,
            Permission.SEND_RESULT,
            Permission.MEND_DELIVERY,
            Permission.SEE_QUEUE,
        }
    ),
    Role.ADMINISTRATOR: frozenset({Permission.ADMINISTER, Permission.SUPERVISE}),
}


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passwords typed one after another with one login."""

    failed: int = 0
    locked_until: datetime | None = None

    def one_more(self, now: datetime) -> "Attempts":
        """One failed attempt more; the fifth locks the login for fifteen minutes."""
        if self.failed + 1 >= MAX_ATTEMPTS:
            return Attempts(0, now + LOCK_TIME)
        return Attempts(self.failed + 1)

    def demand_open(self, now: datetime) -> None:
        """Refuse with LOG-03 (with `minutes`) while the login is locked."""
        if self.locked_until is not None and now < self.locked_until:
            minutes = (self.locked_until - now).total_seconds() / 60
            raise Refused("LOG-03", minutes=max(1, round(minutes + 0.49)))


@dataclass(frozen=True, slots=True)
class Account:
    """A person who works with the program. `authorised_person` may certify paper copies (S 4)."""

    login: str
    name: PersonName
    role: Role
    iin: Iin
    post: str
    password_hash: str
    authorised_person: bool = False
    active: bool = True
    failed_attempts: int = 0
    locked_until: datetime | None = None

    def may(self, permission: Permission) -> bool:
        """Whether the role allows this work."""
        if permission is Permission.CERTIFY_PAPER and self.authorised_person:
            return True
        return permission in PERMISSIONS[self.role]

    def demand(self, *any_of: Permission) -> None:
        """Refuse with ACC-01, naming the first, unless the role allows one of these kinds of work."""
        if not self.active or not any(self.may(each) for each in any_of):
            raise Refused("ACC-01", permission=any_of[0].value, role=self.role.value)

    @property
    def attempts(self) -> Attempts:
        """The wrong passwords since the last right one."""
        return Attempts(self.failed_attempts, self.locked_until)

    def after_wrong_password(self, now: datetime) -> "Account":
        """One failed attempt more."""
        attempts = self.attempts.one_more(now)
        return replace(self, failed_attempts=attempts.failed, locked_until=attempts.locked_until)

    def after_login(self) -> "Account":
        """Failures forgotten."""
        return replace(self, failed_attempts=0, locked_until=None)

    def is_locked(self, now: datetime) -> bool:
        """Whether the account is locked at this moment."""
        return self.locked_until is not None and now < self.locked_until


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom the journal names for a step: a person, or the program itself."""

    login: str
    role: str


PROGRAM = Actor("tereze", "program")


@dataclass(frozen=True, slots=True)
class Session:
    """A person at work at one counter: what every service method is told first."""

    account: Account
    office: int
    counter: int
    started_at: datetime

    @property
    def login(self) -> str:
        """Who."""
        return self.account.login

    @property
    def actor(self) -> Actor:
        """Who, as the journal names them."""
        return Actor(self.account.login, self.account.role.value)

    def demand(self, *any_of: Permission) -> None:
        """Refuse with ACC-01 unless this person may do one of these kinds of work."""
        self.account.demand(*any_of)
