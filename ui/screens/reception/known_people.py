"""What the books already say of the people of a case, looked up as soon as an IIN is typed."""

from uuid import UUID

from app.domain.duplicate import Duplicate
from app.domain.errors import InputError
from app.domain.person import Iin
from app.services.earlier import EarlierCase
from ui.screens.reception.presenter import ReceptionPresenter


class KnownPeople:
    """Duplicates and the earlier case of the applicant; an answer for another case is dropped."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        self._reception = reception
        self._found: tuple[UUID, tuple[Duplicate, ...], EarlierCase | None] | None = None

    def look(self, *typed: str) -> None:
        """Look again, also for IINs that are typed and not stored yet."""
        case = self._reception.case
        if case is None:
            return
        people = tuple(iin for text in typed if (iin := iin_of(text)) is not None)
        duplicates, earlier = (
            self._reception.workplace.duplicates,
            self._reception.workplace.earlier,
        )
        session, case_id = self._reception.session, case.id

        def read() -> tuple[tuple[Duplicate, ...], EarlierCase | None]:
            found = duplicates.of_case(session, case_id, people)
            return found, earlier.of_case(session, case_id)

        def told(found: tuple[tuple[Duplicate, ...], EarlierCase | None]) -> None:
            self._found = (case_id, *found)
            self._reception.shell.show_case()

        # After everything typed so far is stored: the applicant's IIN is read from there.
        self._reception.change(
            lambda: self._reception.workplace.intake.get(session, case_id),
            lambda _case: self._reception.run(read, told, self._reception.shell.show_error),
        )

    def duplicates(self) -> tuple[Duplicate, ...]:
        """People who stand elsewhere."""
        return self._found[1] if self._found is not None and self._is_current() else ()

    def earlier(self) -> EarlierCase | None:
        """What an earlier case offers."""
        return self._found[2] if self._found is not None and self._is_current() else None

    def take_earlier(self) -> None:
        """Take what the earlier case offers."""
        case, reception = self._reception.case, self._reception
        if case is not None:
            earlier, session, case_id = reception.workplace.earlier, reception.session, case.id
            reception.change(
                lambda: earlier.take(session, case_id, reception.stored), lambda _case: self.look()
            )

    def decide(self, duplicate: Duplicate, reason: str) -> None:
        """The case goes on although this person stands elsewhere."""
        case = self._reception.case
        if case is not None:
            service, session = self._reception.workplace.duplicates, self._reception.session
            self._reception.run(
                lambda: service.decide(session, case.id, duplicate.iin, duplicate.number, reason),
                lambda _decision: self.look(),
                self._reception.shell.show_error,
            )

    def _is_current(self) -> bool:
        case = self._reception.case
        return case is not None and self._found is not None and self._found[0] == case.id


def iin_of(text: str) -> Iin | None:
    """The identification number that a text is; None where it is none yet."""
    try:
        return Iin.parse(text)
    except InputError:
        return None
