"""Changes of the case at the counter, stored one after another in the order they were made."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from uuid import UUID

from app.domain.case import Case, ChecklistEntry, FieldValue
from ui.presenter import Run

Told = Callable[[Case], None] | None
Failed = Callable[[Exception], None] | None


def as_it_is(case: Case) -> Case:
    """A change nobody sees before it is stored."""
    return case


def with_values(values: Mapping[str, str], case: Case) -> Case:
    """The case with fields as typed."""
    typed = {n: FieldValue(v) for n, v in values.items() if case.value(n) != v}
    return case.with_fields(typed)


def with_entries(entries: Mapping[str, ChecklistEntry], case: Case) -> Case:
    """The case with rows of the document list as marked."""
    return replace(case, checklist={**case.checklist, **entries})


@dataclass(frozen=True)
class Change:
    """One change on its way: what stores it, who is told, and the case as it will be.

    `typed` says by the names of the fields what was entered, should it have to be told.
    """

    job: Callable[[], Case]
    then: Told = None
    failed: Failed = None
    ahead: Callable[[Case], Case] = as_it_is
    typed: Mapping[str, str] = field(default_factory=dict)


class HeldChanges:
    """What was refused since somebody else changed the case: held until it is saved or given up."""

    def __init__(self) -> None:
        self._held: dict[UUID, list[Change]] = {}

    def hold(self, case_id: UUID, change: Change) -> None:
        """Keep it behind what is held already."""
        self._held.setdefault(case_id, []).append(change)

    def typed(self, case_id: UUID) -> dict[str, str]:
        """What is held of a case, by the names of the fields; the newest text of each."""
        held = (change.typed for change in self._held.get(case_id, ()))
        return dict(pair for typed in held for pair in typed.items())

    def release(self, case_id: UUID) -> tuple[Change, ...]:
        """Let all of it go, to be stored or forgotten."""
        return tuple(self._held.pop(case_id, ()))


class Changes:
    """Stores one change at a time; the next waits.

    Args:
        run: does the storing away from the screen.
        stored: gets each case as it was stored.
        told: called once whoever waited for it knows.
        failed: gets the error of a change that names nobody for it.
    """

    def __init__(
        self,
        run: Run,
        stored: Callable[[Case], None],
        told: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._run = run
        self._stored = stored
        self._told = told
        self._failed = failed
        self._queue: deque[Change] = deque()
        self._busy = False

    @property
    def idle(self) -> bool:
        """Whether all of them are stored."""
        return not self._busy and not self._queue

    def add(self, change: Change) -> None:
        """Store it after those that wait."""
        self._queue.append(change)
        self._next()

    def on_top_of(self, case: Case) -> Case:
        """A stored case as it will be with what waits."""
        return reduce(lambda now, change: change.ahead(now), self._queue, case)

    def _next(self) -> None:
        if self._busy or not self._queue:
            return
        change = self._queue.popleft()
        self._busy = True

        def done(case: Case) -> None:
            self._busy = False
            self._stored(case)
            if change.then is not None:
                change.then(case)
            self._told()
            self._next()

        def failed(error: Exception) -> None:
            self._busy = False
            (change.failed or self._failed)(error)
            self._next()

        self._run(change.job, done, failed)
