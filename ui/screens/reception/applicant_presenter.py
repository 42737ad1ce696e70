"""The applicant's part of the request form: saving, asking GBD FL, what is missing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.case import Case
from app.domain.checklist import with_family
from app.domain.errors import AppError, InputError
from app.domain.lookup import Outcome, Registry
from app.domain.person import FamilyMember, Iin
from app.domain.public_service import PublicService
from ui.screens.case_fields import CIRCUMSTANCES, FAMILY
from ui.screens.reception.changes import Change
from ui.screens.reception.known_people import KnownPeople
from ui.screens.reception.person_notices import Notice, notices
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.registries import owed_to_registry

IIN = "applicant.iin"
TEXTS = "applicant."
"""How the names of the fields begin on which nothing else hangs but their own faults."""


class ApplicantPresenter:
    """Knows what follows from a typed value; the view knows only how to show it."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        self._reception = reception
        self.family_incomplete = False
        self.people = KnownPeople(reception)

    @property
    def case(self) -> Case | None:
        """The case at the counter."""
        return self._reception.case

    @property
    def service(self) -> PublicService | None:
        """Its passport."""
        return self._reception.service

    def save(self, values: Mapping[str, str]) -> None:
        """Save what was typed; another IIN empties what the register filled, and is asked for."""
        case = self.case
        if case is None:
            return
        changed = {name: value for name, value in values.items() if case.value(name) != value}
        if not changed:
            return
        if "category" in changed:
            changed["subcategory"] = ""
        another = IIN in changed
        if another:
            self._reception.registries.forget(Registry.GBD_FL, Registry.ENIS)
            changed = {**owed_to_registry(case), **changed}
        self._reception.save(changed)
        if another:
            self.ask_if_good(changed[IIN])
        if all(name.startswith(TEXTS) for name in changed):
            self._reception.shell.show_case_soon()
        else:
            # On a choice hangs what may be chosen or typed next.
            self._reception.shell.show_case()

    def ask_if_good(self, text: str) -> None:
        """Ask GBD FL when the IIN is whole and right."""
        try:
            Iin.parse(text)
        except InputError:
            return
        self.people.look()
        self._reception.registries.ask(Registry.GBD_FL)

    def ask_again(self) -> None:
        """Ask GBD FL once more."""
        if self.case is not None:
            self.ask_if_good(self.case.value(IIN))

    def enter(self) -> None:
        """Take up a draft whose IIN was not yet answered for at this reception."""
        known = self._reception.registries
        if known.answer(Registry.GBD_FL) is None and not known.is_asking(Registry.GBD_FL):
            self.ask_again()

    def is_asking(self) -> bool:
        """Whether GBD FL is being asked."""
        return self._reception.registries.is_asking(Registry.GBD_FL)

    def cancel(self) -> bool:
        """Wait for GBD FL no longer."""
        cancelled = self._reception.registries.cancel(Registry.GBD_FL)
        if cancelled:
            self._reception.shell.show_case()
        return cancelled

    def notices(self) -> tuple[Notice, ...]:
        """What the answer gives to think about."""
        answer = self._reception.registries.answer(Registry.GBD_FL)
        return notices(answer, self.today())

    def answered_in(self) -> float | None:
        """How many seconds GBD FL took; None where it gave no answer."""
        answer = self._reception.registries.answer(Registry.GBD_FL)
        if answer is None or answer.outcome is Outcome.UNAVAILABLE:
            return None
        taken = answer.evidence.answered_at - answer.evidence.asked_at
        return taken.total_seconds()

    def asked_later(self) -> bool:
        """Whether GBD FL could not be reached, so that the values are checked later."""
        answer = self._reception.registries.answer(Registry.GBD_FL)
        return answer is not None and answer.outcome is Outcome.UNAVAILABLE

    def today(self) -> date:
        """The day at this office."""
        return self._reception.workplace.clock.now().date()

    def faults(self) -> dict[str, AppError]:
        """What keeps the applicant's part from being complete, by field."""
        found = self._reception.applicant_faults() if self.case else ()
        return {error.field: error for error in found if isinstance(error, InputError)}

    def save_family(self, members: tuple[FamilyMember, ...]) -> None:
        """Save the family members that are complete."""
        case = self.case
        if case is None or case.family == members:
            return
        reception, session = self._reception, self._reception.session
        intake = reception.workplace.intake
        told = {f"{FAMILY}{m.mark}": f"{m.relation} {m.name.full}" for m in members}
        seen = {member.key for member in (*case.family, *members)}

        def entered(now: Case) -> tuple[FamilyMember, ...]:
            """Whom somebody else named meanwhile stays, should this be saved only later."""
            return (*members, *(member for member in now.family if member.key not in seen))

        def job() -> Case:
            family = entered(reception.stored or case)
            return intake.save_family(session, case.id, family, reception.stored)

        reception.enter(
            Change(
                job,
                ahead=lambda now: with_family(now, entered(now)),
                typed=told or {FAMILY: ""},
            )
        )
        self.people.look()

    def save_circumstances(self, codes: frozenset[str]) -> None:
        """Save the circumstances that decide which papers are needed."""
        case = self.case
        if case is None or case.circumstances == codes:
            return
        reception, session = self._reception, self._reception.session
        intake = reception.workplace.intake
        reception.enter(
            Change(
                lambda: intake.save_circumstances(session, case.id, codes, reception.stored),
                ahead=lambda now: replace(now, circumstances=codes),
                typed={CIRCUMSTANCES: " ".join(sorted(codes))},
            )
        )
