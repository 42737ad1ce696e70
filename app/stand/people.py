"""The invented people of the stand's registries."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

STAND_DATA = Path(__file__).resolve().parents[2] / "resources" / "stand"


@dataclass(frozen=True)
class Person:
    """One invented person.

    Attributes:
        sex: 1 male, 2 female, as the registry says, whatever the IIN says.
        kind: found, not_found, deceased, incapable, limited, document_expired, missing, removed or
            imprisoned: what the rules can meet.
        district: code of the oblast, as the registry (mis)names it.
        region: code of the rayon.
        document_type: 001 passport, 002 identity card; below sixteen the registry gives the birth
            certificate under the same number instead.
        document_valid_days: end of the identity document, in days from today.
        household: people with the same mark live together; "" for one who lives alone.
        queue_category: category of the queue in which the person already stands, or "".
    """

    iin: str
    surname: str
    name: str
    patronymic: str
    birth_date: date
    sex: str
    nationality: str
    kind: str
    death_date: date | None
    district: str
    region: str
    city: str
    street: str
    building: str
    flat: str
    document_type: str
    document_number: str
    document_valid_days: int
    household: str
    relation: str
    queue_category: str
    queue_number: int | None
    queue_since: str
    note: str

    @property
    def full_name(self) -> str:
        """Surname, name and patronymic, if there is one."""
        return " ".join(part for part in (self.surname, self.name, self.patronymic) if part)


class People:
    """All invented people, by IIN."""

    def __init__(self, people: tuple[Person, ...]) -> None:
        self.all = people
        self._by_iin = {person.iin: person for person in people}

    def find(self, iin: str) -> Person | None:
        """The person whom the registry of persons knows; None for an unknown one."""
        person = self._by_iin.get(iin)
        return None if person is None or person.kind == "not_found" else person

    def named(self, iin: str) -> Person:
        """The person with this IIN, known to the registry of persons or not.

        Raises:
            KeyError: nobody has it.
        """
        return self._by_iin[iin]

    def another_than(self, iin: str) -> Person:
        """Somebody else, for the fault "answers for another person"."""
        return next(one for one in self.all if one.iin != iin and one.kind == "found")

    def of_kind(self, kind: str) -> tuple[Person, ...]:
        """The people of one kind."""
        return tuple(person for person in self.all if person.kind == kind)

    def in_queue(self) -> tuple[Person, ...]:
        """The people who already stand in a queue, to fill the provider's lists in training."""
        return tuple(person for person in self.all if person.queue_category)


def load(file: Path = STAND_DATA / "people.csv") -> People:
    """The people of the stand, from the table that ships with the program."""
    with file.open(encoding="utf-8", newline="") as table:
        return People(tuple(_person(row) for row in csv.DictReader(table)))


def _person(row: dict[str, str]) -> Person:
    plain: dict[str, Any] = {name: row[name] for name in row if name not in _CONVERTED}
    return Person(
        **plain,
        birth_date=date.fromisoformat(row["birth_date"]),
        death_date=date.fromisoformat(row["death_date"]) if row["death_date"] else None,
        document_valid_days=int(row["document_valid_days"]),
        queue_number=int(row["queue_number"]) if row["queue_number"] else None,
    )


_CONVERTED = frozenset({"birth_date", "death_date", "document_valid_days", "queue_number"})
