"""What the books say of the people of a case, in one line each above the form."""

from app.domain.case import Case
from app.domain.duplicate import undecided
from app.services.earlier import EarlierCase
from ui.screens.reception.bound_fields import BoundFields
from ui.screens.reception.known_people import KnownPeople
from ui.widgets.message_line import MessageLine


class KnownLine(MessageLine):
    """How many people stand elsewhere; the cases lie side by side under the form."""

    def show_people(self, people: KnownPeople) -> None:
        """Say it, or nothing."""
        count = len(undecided(people.duplicates()))
        if count:
            words = self.tr("Already on the books: %n to decide under the form", "", count)
            self.show_message("warn", words, icon="users")
        else:
            self.clear()


class EarlierLine(MessageLine):
    """What an earlier case of the applicant could fill in.

    Args:
        bound: the fields, for their names.
        name: stable object name.
    """

    def __init__(self, bound: BoundFields, *, name: str) -> None:
        super().__init__(name=name)
        self._bound = bound

    def show_offer(self, offer: EarlierCase | None, case: Case) -> None:
        """Offer what is still empty, or nothing."""
        names = self._names(offer, case) if offer is not None else []
        if offer is None or not names:
            self.clear()
            return
        words = self.tr("Case {number} of {day} holds: {what}").format(
            number=offer.number, day=f"{offer.opened_at:%d.%m.%Y}", what=", ".join(names)
        )
        self.show_message("accent", words, action=self.tr("Take over"), icon="copy")

    def _names(self, offer: EarlierCase, case: Case) -> list[str]:
        # A register or a hand may have filled a field since the offer was made.
        empty = [name for name in offer.values if not case.value(name).strip()]
        names = [self._bound.field(name).label for name in empty]
        if offer.family and not case.family:
            names.append(self.tr("%n family member(s)", "", len(offer.family)))
        return names
