"""Accounts without a window: the list, a new person, switching, passwords."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.domain.account import Account, Permission, Role, Session
from app.domain.errors import InputError, InputErrors
from app.domain.person import Iin, PersonName
from app.services.workplace import Workplace
from ui.presenter import Run

T = TypeVar("T")


@dataclass(frozen=True)
class NewPerson:
    """What was typed for a new account."""

    surname: str
    given_name: str
    patronymic: str
    iin: str
    login: str
    password: str
    role: str
    post: str
    authorised_person: bool


class AccountsShown(Protocol):
    """What the accounts screen can show."""

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Everybody."""

    def show_added(self, account: Account) -> None:
        """A new person may log in."""

    def show_changed(self, login: str) -> None:
        """An account was switched or got a new password."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class AccountsPresenter:
    """Reads and changes accounts off the screen's thread."""

    def __init__(
        self, view: AccountsShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run

    @property
    def may_change(self) -> bool:
        """A supervisor may look, only the administrator may change."""
        return self._session.account.may(Permission.ADMINISTER)

    @property
    def own_login(self) -> str:
        """Whose screen this is: nobody switches themselves off."""
        return self._session.login

    def load(self) -> None:
        """Read everybody."""
        self._run(
            lambda: self._workplace.accounts.all(self._session),
            self._view.show_accounts,
            self._view.show_error,
        )

    def add(self, person: NewPerson) -> None:
        """Add a person; every fault is told at once."""
        try:
            name, iin, role = _checked(person)
        except InputErrors as errors:
            self._view.show_error(errors)
            return

        def added(account: Account) -> None:
            self._view.show_added(account)
            self.load()

        self._run(
            lambda: self._workplace.accounts.add(
                self._session,
                person.login,
                person.password,
                name,
                role,
                iin,
                person.post,
                authorised_person=person.authorised_person,
            ),
            added,
            self._view.show_error,
        )

    def switch(self, account: Account) -> None:
        """Switch an account off, or on again."""
        accounts, session = self._workplace.accounts, self._session
        self._change(
            account.login,
            lambda: accounts.switch(session, account.login, active=not account.active),
        )

    def set_password(self, account: Account, password: str) -> None:
        """Give an account a new password; it is unlocked as well."""
        accounts, session = self._workplace.accounts, self._session
        self._change(account.login, lambda: accounts.set_password(session, account.login, password))

    def _change(self, login: str, change: Callable[[], None]) -> None:
        def changed(_none: None) -> None:
            self._view.show_changed(login)
            self.load()

        self._run(change, changed, self._view.show_error)


def _checked(person: NewPerson) -> tuple[PersonName, Iin, Role]:
    faults: list[InputError] = []
    required = ("surname", "given_name", "login", "post", "password")
    faults += [InputError("LOG-01", field) for field in required if not getattr(person, field)]
    name = _made(lambda: PersonName(person.surname, person.given_name, person.patronymic), faults)
    iin = _made(lambda: Iin.parse(person.iin), faults)
    role = next((role for role in Role if role.value == person.role), None)
    if role is None:
        faults.append(InputError("LOG-01", "role"))
    if name is None or iin is None or role is None or faults:
        raise InputErrors(faults)
    return name, iin, role


def _made(make: Callable[[], T], faults: list[InputError]) -> T | None:
    try:
        return make()
    except InputError as fault:
        if all(fault.field != known.field for known in faults):
            faults.append(fault)
        return None
