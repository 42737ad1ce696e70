"""The kinds of columns rows are made of, the same on every database."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import (
    JSON,
    ColumnElement,
    DateTime,
    Dialect,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
    Uuid,
    and_,
)
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute

JsonObject = dict[str, Any]
JsonList = list[Any]

_LAST_CHARACTER = "\U0010ffff"

# Byte order everywhere: a range over the beginning of a text must not depend on a locale.
KEY_TEXT = Text().with_variant(Text(collation="C"), "postgresql")


class Moment(TypeDecorator[datetime]):
    """A moment, kept in UTC; comes back aware."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """A column with a zone where the database knows zones."""
        return dialect.type_descriptor(DateTime(timezone=dialect.name != "sqlite"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; a moment without a zone is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone cannot be stored")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All rows of the database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class as it is
        str: Text(),
        bytes: LargeBinary(),
        datetime: Moment(),
        UUID: Uuid(),
        JsonObject: JSON(none_as_null=True),
        JsonList: JSON(none_as_null=True),
    }


def begins(column: InstrumentedAttribute[str], text: str) -> ColumnElement[bool]:
    """Whether a key column begins with a text; uses the index of the column on every database."""
    return and_(column >= text, column < text + _LAST_CHARACTER)


def on_day(
    column: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None],
    day: date,
    zone: ZoneInfo,
) -> ColumnElement[bool]:
    """Whether a moment falls on a day of the office's calendar."""
    start = datetime.combine(day, time(), zone)
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    return and_(column >= start, column < end)


def in_zone(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A stored moment as the office reads it, None where there is none."""
    return moment.astimezone(zone) if moment else None
