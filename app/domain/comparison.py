"""Values of the form beside the register's: which differ, and what was decided."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.case import Case, Source
from app.domain.kazakh_text import folded
from app.domain.person import RegistryPerson

KEPT = "kept: "
"""How the note of a value begins that was kept against the register's, before the reason."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One value of the form beside the register's."""

    field: str
    typed: str
    registry: str
    differs: bool
    kept: bool = False

    @property
    def is_open(self) -> bool:
        """Whether a decision is wanted."""
        return self.differs and not self.kept


def form_values(person: RegistryPerson) -> Mapping[str, str]:
    """What GBD FL knows, by the names of the form's fields."""
    return {
        "applicant.surname": person.name.surname,
        "applicant.given_name": person.name.given_name,
        "applicant.patronymic": person.name.patronymic,
        "applicant.birth_date": person.birth_date.isoformat(),
        "applicant.address": person.address,
    }


def compare(case: Case, person: RegistryPerson) -> tuple[Comparison, ...]:
    """Name, birth date and address, as the form and as GBD FL has them."""
    known = form_values(person)
    return tuple(_compared(case, field, registry) for field, registry in known.items())


def undecided_differences(case: Case, person: RegistryPerson) -> tuple[Comparison, ...]:
    """The differences nobody gave a reason for."""
    return tuple(row for row in compare(case, person) if row.is_open)


def _compared(case: Case, field: str, registry: str) -> Comparison:
    held = case.fields.get(field)
    typed = held.value if held is not None else ""
    # A patronymic the register does not have is a difference; an address it lacks says nothing.
    told = bool(registry) or field == "applicant.patronymic"
    differs = told and folded(typed) != folded(registry)
    kept = held is not None and held.source is Source.TYPED and held.note.startswith(KEPT)
    return Comparison(field, typed, registry, differs, kept=differs and kept)
