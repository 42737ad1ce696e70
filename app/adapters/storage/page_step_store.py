"""The operator's steps with pages as rows and back, so that they can be undone after a restart."""

from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Mapped, mapped_column

from app.adapters.storage.columns import Base, JsonList
from app.domain.attachment import PageId
from app.domain.page_order import PageState, PageStep, StepKind
from app.domain.page_recipe import recipe_of, recipe_values


class PageStepRow(Base):
    """One step with the pages it changed, as they were and as it left them."""

    __tablename__ = "page_steps"

    owner: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    who: Mapped[str]
    kind: Mapped[str]
    before: Mapped[JsonList]
    after: Mapped[JsonList]
    undone: Mapped[bool]


def step_row(owner: UUID, step: PageStep) -> PageStepRow:
    """The row of a step of a case."""
    return PageStepRow(
        owner=owner,
        number=step.number,
        at=step.at,
        who=step.who,
        kind=step.kind.value,
        before=[_values(state) for state in step.before],
        after=[_values(state) for state in step.after],
        undone=step.undone,
    )


def step_of(row: PageStepRow, zone: ZoneInfo) -> PageStep:
    """The step of a row, its hour in the zone of the office."""
    return PageStep(
        number=row.number,
        at=row.at.astimezone(zone),
        who=row.who,
        kind=StepKind(row.kind),
        before=tuple(_state(held) for held in row.before),
        after=tuple(_state(held) for held in row.after),
        undone=row.undone,
    )


def _values(state: PageState) -> dict[str, Any]:
    return {
        "page": str(state.page),
        "document_code": state.document_code,
        "position": state.position,
        "parked": state.parked,
        "deleted": state.deleted,
        "recipe": recipe_values(state.recipe),
        "cover": state.cover,
        "pile": str(state.pile) if state.pile else None,
        "pile_place": state.pile_place,
    }


def _state(held: dict[str, Any]) -> PageState:
    pile = held["pile"]
    return PageState(
        **{
            **held,
            "page": PageId(UUID(held["page"])),
            "recipe": recipe_of(held["recipe"]),
            "pile": UUID(pile) if pile else None,
        }
    )
