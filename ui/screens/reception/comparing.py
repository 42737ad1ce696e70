"""Typed values beside the register's: which differ, and what was decided."""

from dataclasses import dataclass

from app.domain.case import Case, Source
from app.domain.kazakh_text import folded
from app.domain.person import RegistryPerson
from app.services.lookup import form_values

KEPT = "kept: "


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


def compare(case: Case, person: RegistryPerson) -> tuple[Comparison, ...]:
    """Name, birth date and address, as typed and as GBD FL has them."""
    known = form_values(person)
    return tuple(_compared(case, field, registry) for field, registry in known.items())


def _compared(case: Case, field: str, registry: str) -> Comparison:
    held = case.fields.get(field)
    typed = held.value if held is not None else ""
    # A patronymic the register does not have is a difference; an address it lacks says nothing.
    told = bool(registry) or field == "applicant.patronymic"
    differs = told and folded(typed) != folded(registry)
    kept = held is not None and held.source is Source.TYPED and held.note.startswith(KEPT)
    return Comparison(field, typed, registry, differs, kept=differs and kept)
