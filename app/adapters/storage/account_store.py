"""Accounts in the database."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, in_zone
from app.domain.account import Account, Role
from app.domain.person import Iin, PersonName


class AccountRow(Base):
    """One account; `login_key` is the login in one case."""

    __tablename__ = "accounts"

    login_key: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    login: Mapped[str]
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]
    role: Mapped[str]
    iin: Mapped[str]
    post: Mapped[str]
    password_hash: Mapped[str]
    authorised_person: Mapped[bool]
    active: Mapped[bool]
    failed_attempts: Mapped[int]
    locked_until: Mapped[datetime | None]


class SqlAccounts:
    """Plays `app.ports.Accounts`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def get(self, login: str) -> Account | None:
        """The account of this login, whatever its case."""
        row = self._session.get(AccountRow, login.casefold())
        return self._account(row) if row else None

    def put(self, account: Account) -> None:
        """Store a new account or a changed one."""
        key = account.login.casefold()
        row = self._session.get(AccountRow, key)
        if row is None:
            row = AccountRow(login_key=key)
            self._session.add(row)
        _fill(row, account)
        self._session.flush()

    def all(self) -> tuple[Account, ...]:
        """Every account by login."""
        rows = self._session.scalars(select(AccountRow).order_by(AccountRow.login_key))
        return tuple(self._account(row) for row in rows)

    def _account(self, row: AccountRow) -> Account:
        return Account(
            login=row.login,
            name=PersonName(row.surname, row.given_name, row.patronymic),
            role=Role(row.role),
            iin=Iin(row.iin),
            post=row.post,
            password_hash=row.password_hash,
            authorised_person=row.authorised_person,
            active=row.active,
            failed_attempts=row.failed_attempts,
            locked_until=in_zone(row.locked_until, self._zone),
        )


def _fill(row: AccountRow, account: Account) -> None:
    row.login = account.login
    row.surname = account.name.surname
    row.given_name = account.name.given_name
    row.patronymic = account.name.patronymic
    row.role = account.role.value
    row.iin = account.iin.digits
    row.post = account.post
    row.password_hash = account.password_hash
    row.authorised_person = account.authorised_person
    row.active = account.active
    row.failed_attempts = account.failed_attempts
    row.locked_until = account.locked_until
