"""The invented powers of attorney of ENIS, their days counted from today."""

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.stand.people import STAND_DATA


@dataclass(frozen=True)
class PowerOfAttorney:
    """One notarised power of attorney, with its days as they fall today.

    Attributes:
        number: number in the notaries' registry.
        powers: codes of what it lets the representative do.
    """

    number: str
    issued_on: date
    valid_until: date
    revoked_on: date | None
    principal_iin: str
    representative_iin: str
    powers: tuple[str, ...]
    notary: str
    notary_licence: str

    def state(self, today: date) -> str:
        """ACTIVE, REVOKED or EXPIRED on that day; the last day of the term still counts."""
        if self.revoked_on is not None and self.revoked_on <= today:
            return "REVOKED"
        return "ACTIVE" if today <= self.valid_until else "EXPIRED"


def load(today: date, file: Path = STAND_DATA / "powers_of_attorney.csv") -> list[PowerOfAttorney]:
    """Every power of attorney, from the table that ships with the program."""
    with file.open(encoding="utf-8", newline="") as table:
        return [_power_of_attorney(row, today) for row in csv.DictReader(table)]


def _power_of_attorney(row: dict[str, str], today: date) -> PowerOfAttorney:
    def day(column: str) -> date:
        return today + timedelta(days=int(row[column]))

    return PowerOfAttorney(
        number=row["number"],
        issued_on=day("issued_days"),
        valid_until=day("until_days"),
        revoked_on=day("revoked_days") if row["revoked_days"] else None,
        principal_iin=row["principal_iin"],
        representative_iin=row["representative_iin"],
        powers=tuple(row["powers"].split(";")),
        notary=row["notary"],
        notary_licence=row["notary_licence"],
    )
