"""The courier's bags in the database."""

from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.adapters.storage.columns import Base, JsonList, in_zone, on_day
from app.domain.courier import CourierBag


class BagRow(Base):
    """One bag."""

    __tablename__ = "courier_bags"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[str]
    seal: Mapped[str]
    opened_at: Mapped[datetime]
    packed_by: Mapped[str]
    case_numbers: Mapped[JsonList]
    handed_at: Mapped[datetime | None] = mapped_column(index=True)
    courier: Mapped[str]


class SqlBags:
    """Plays `app.ports.Bags`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def put(self, bag: CourierBag) -> None:
        """Store a bag, new or changed."""
        row = self._session.get(BagRow, bag.id)
        if row is None:
            row = BagRow(id=bag.id)
            self._session.add(row)
        row.number = bag.number
        row.seal = bag.seal
        row.opened_at = bag.opened_at
        row.packed_by = bag.packed_by
        row.case_numbers = list(bag.case_numbers)
        row.handed_at = bag.handed_at
        row.courier = bag.courier
        self._session.flush()

    def open_bag(self) -> CourierBag | None:
        """The bag that is being packed: the newest one not handed over."""
        query = select(BagRow).where(BagRow.handed_at.is_(None))
        row = self._session.scalar(query.order_by(BagRow.opened_at.desc(), BagRow.id).limit(1))
        return self._bag(row) if row else None

    def handed_on(self, day: date) -> tuple[CourierBag, ...]:
        """Bags handed to the courier on a day, in that order."""
        query = select(BagRow).where(on_day(BagRow.handed_at, day, self._zone))
        rows = self._session.scalars(query.order_by(BagRow.handed_at, BagRow.number))
        return tuple(self._bag(row) for row in rows)

    def _bag(self, row: BagRow) -> CourierBag:
        return CourierBag(
            id=row.id,
            number=row.number,
            seal=row.seal,
            opened_at=row.opened_at.astimezone(self._zone),
            packed_by=row.packed_by,
            case_numbers=tuple(row.case_numbers),
            handed_at=in_zone(row.handed_at, self._zone),
            courier=row.courier,
        )
