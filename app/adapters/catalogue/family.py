"""Reads what a passport asks of family members: what may hold for one alone, and whose IIN is told."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.adapters.catalogue.conditions import read_condition
from app.adapters.catalogue.fields import read_events
from app.adapters.catalogue.strict_table import StrictTable, coded
from app.adapters.catalogue.vocabulary import Vocabulary, of_person
from app.domain.condition import ALWAYS, Condition
from app.domain.local_text import Choice
from app.domain.passport_field import EventRule


@dataclass(frozen=True, slots=True)
class Family:
    """What a passport says of family members.

    `words` are the facts known of one person, for the conditions of the rows asked of each.
    """

    events: tuple[EventRule, ...]
    circumstances: tuple[Choice, ...]
    iin: Condition
    words: Vocabulary


def read_family(
    table: StrictTable, known: Vocabulary, relations: Iterable[Choice], of_case: Iterable[Choice]
) -> Family:
    """The table `family` and the list `events`.

    Args:
        table: the passport.
        known: the facts that every case states, and its fields.
        relations: what a member may be to the applicant.
        of_case: the circumstances of the case, whose codes are taken.
    """
    told = table.table("family") if table.has("family") else StrictTable({}, ("family",), [])
    taken = {each.code for each in of_case}
    own = tuple(coded(told, "circumstances", lambda row: _choice(row, taken), required=False))
    events = read_events(table, known, relations, own)
    words = {**known, **of_person(relations, events, (*of_case, *own))}
    iin = read_condition(told, "iin", words, ALWAYS)
    told.finish()
    return Family(events, own, iin, words)


def _choice(row: StrictTable, taken: set[str]) -> Choice:
    choice = Choice(row.text("code"), row.local("title"))
    if choice.code in taken:
        row.fault("duplicate-code", "code", choice.code)
    return choice
