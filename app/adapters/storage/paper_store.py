"""The print journal in the database."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKeyConstraint, func, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import KEY_TEXT, Base


class PaperRow(Base):
    """One printed copy of one paper of one case."""

    __tablename__ = "papers"

    case_number: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    form: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    copy: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    who: Mapped[str]


class PaperBytesRow(Base):
    """The PDF of a printed copy."""

    __tablename__ = "paper_bytes"

    case_number: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    form: Mapped[str] = mapped_column(KEY_TEXT, primary_key=True)
    copy: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pdf: Mapped[bytes]

    __table_args__ = (
        ForeignKeyConstraint(
            ["case_number", "form", "copy"],
            ["papers.case_number", "papers.form", "papers.copy"],
        ),
    )


_ADD = insert(PaperRow)
_ADD_BYTES = insert(PaperBytesRow)


class SqlPapers:
    """Plays `app.ports.Papers`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def next_copy(self, case_number: str, form: str) -> int:
        """The number of the next copy of this paper, from 1."""
        query = select(func.max(PaperRow.copy)).where(
            PaperRow.case_number == case_number, PaperRow.form == form
        )
        return (self._session.scalar(query) or 0) + 1

    def add(
        self, case_number: str, form: str, copy: int, at: datetime, who: str, pdf: bytes
    ) -> None:
        """Record a printed copy; raises Refused STO-06 when this copy is recorded already."""
        key = {"case_number": case_number, "form": form, "copy": copy}
        # Each registration waits for its papers: past the session, which is slower.
        connection = self._session.connection()
        connection.execute(_ADD, {**key, "at": at, "who": who})
        connection.execute(_ADD_BYTES, {**key, "pdf": pdf})

    def printed(self, case_number: str) -> tuple[tuple[str, int, datetime, str], ...]:
        """Form, copy, hour and person of each printed paper of a case, oldest first."""
        query = select(PaperRow).where(PaperRow.case_number == case_number)
        rows = self._session.scalars(query.order_by(PaperRow.at, PaperRow.form, PaperRow.copy))
        return tuple((r.form, r.copy, r.at.astimezone(self._zone), r.who) for r in rows)

    def printed_on(self, day: date) -> tuple[tuple[str, str, int, datetime], ...]:
        """Number, form, copy and hour of each paper printed on a day, oldest first."""
        start = datetime.combine(day, time(), self._zone)
        query = select(PaperRow).where(
            PaperRow.at >= start, PaperRow.at < start + timedelta(days=1)
        )
        rows = self._session.scalars(query.order_by(PaperRow.at, PaperRow.form, PaperRow.copy))
        return tuple(
            (row.case_number, row.form, row.copy, row.at.astimezone(self._zone)) for row in rows
        )

    def latest(self, case_number: str, form: str) -> bytes | None:
        """The bytes of the newest copy."""
        query = select(PaperBytesRow.pdf).where(
            PaperBytesRow.case_number == case_number, PaperBytesRow.form == form
        )
        return self._session.scalar(query.order_by(PaperBytesRow.copy.desc()).limit(1))
