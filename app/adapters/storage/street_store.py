"""Streets used before, in the database."""

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base, begins
from app.domain.kazakh_text import sort_key


class StreetRow(Base):
    """A street by the key it is found and sorted by."""

    __tablename__ = "streets"

    key: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    street: Mapped[str]
    uses: Mapped[int]


class SqlStreets:
    """Plays `app.ports.Streets`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(self, street: str) -> None:
        """Count one more use of a street; the newest way of writing it is kept."""
        key = sort_key(street)
        if not key:
            return
        row = self._session.get(StreetRow, key)
        if row is None:
            self._session.add(StreetRow(key=key, street=street, uses=1))
        else:
            row.street, row.uses = street, row.uses + 1
        self._session.flush()

    def beginning(self, text: str, limit: int = 8) -> tuple[str, ...]:
        """Streets that begin with a text, the most used first."""
        found = select(StreetRow).where(begins(StreetRow.key, sort_key(text)))
        often = found.order_by(StreetRow.uses.desc(), StreetRow.key).limit(limit)
        return tuple(row.street for row in self._session.scalars(often))
