"""What a passport asks beyond the applicant's own data: its fields, and the dates of the family."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.condition import ALWAYS, NEVER, Condition
from app.domain.errors import InputError
from app.domain.letters import broken_line, unprintable
from app.domain.local_text import Choice, LocalText
from app.domain.person import Iin
from app.domain.written_day import parse_day

PREFIX = "extra."
TEXT_LIMIT = 500
EARLIEST = date(1900, 1, 1)
"""No day of a living family is before it."""
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:[.,][0-9]{1,4})?")


class FieldKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    IIN = "iin"


YES_NO = (
    Choice("yes", LocalText("иә", "да", "yes")),
    Choice("no", LocalText("жоқ", "нет", "no")),
)
"""The answers of a field that is answered by yes or no."""


@dataclass(frozen=True, slots=True)
class PassportField:
    """One field that a service asks for.

    Attributes:
        shown: when it is asked at all; what stands in a field that is not shown counts for nothing.
        required: when it may not stay empty.
        least: the smallest number, or the earliest day as `2008-06-01`; empty for no bound.
        most: the greatest number, the latest day, or for a text how many letters; without it a day
            is not after today.
        choices: of a choice; of a yes or no these two.
        proof: the document, by its code, that the value is read from.
    """

    code: str
    kind: FieldKind
    title: LocalText
    hint: LocalText | None = None
    shown: Condition = ALWAYS
    required: Condition = NEVER
    choices: tuple[Choice, ...] = ()
    least: str = ""
    most: str = ""
    proof: str = ""

    @property
    def name(self) -> str:
        """Its name among the fields of a case."""
        return PREFIX + self.code

    def check(self, text: str, today: date) -> None:
        """Refuse what the field cannot hold.

        Raises:
            InputError: FLD-02 to FLD-07, DAT-01, DAT-02, IIN-01, IIN-02; `field` is its name.
        """
        if self.kind is FieldKind.DATE:
            _check_date(self, text.strip(), today)
        else:
            _CHECKS[self.kind](self, text.strip())

    def shown_value(self, text: str, language: str) -> str:
        """A value for the eye: the title of a choice, the day as people write it."""
        chosen = next((c for c in self.choices if c.code == text), None)
        if chosen is not None:
            return chosen.title.in_(language)
        if self.kind is FieldKind.DATE:
            try:
                return f"{parse_day(text):%d.%m.%Y}"
            except ValueError:
                return text
        return text


def _check_text(field: PassportField, text: str) -> None:
    limit = int(field.most or TEXT_LIMIT)
    if len(text) > limit:
        raise InputError("FLD-05", field.name, limit=limit)
    if broken_line(text):
        raise InputError("FLD-06", field.name)
    if letter := unprintable(text):
        raise InputError("FLD-07", field.name, character=letter)


def _check_number(field: PassportField, text: str) -> None:
    if not _NUMBER.fullmatch(text):
        raise InputError("FLD-02", field.name)
    number = number_of(text)
    if (field.least and number < float(field.least)) or (field.most and number > float(field.most)):
        raise InputError("FLD-03", field.name, least=field.least or "…", most=field.most or "…")


def _check_date(field: PassportField, text: str, today: date) -> None:
    try:
        day = parse_day(text)
    except ValueError:
        raise InputError("DAT-01", field.name) from None
    least = date.fromisoformat(field.least) if field.least else EARLIEST
    most = date.fromisoformat(field.most) if field.most else today
    if not least <= day <= most:
        raise InputError("DAT-02", field.name)


def _check_choice(field: PassportField, text: str) -> None:
    if text not in {choice.code for choice in field.choices}:
        raise InputError("FLD-04", field.name)


def _check_iin(field: PassportField, text: str) -> None:
    try:
        Iin.parse(text)
    except InputError as error:
        raise InputError(error.code, field.name, **error.values) from None


_CHECKS = {
    FieldKind.TEXT: _check_text,
    FieldKind.NUMBER: _check_number,
    FieldKind.CHOICE: _check_choice,
    FieldKind.YES_NO: _check_choice,
    FieldKind.IIN: _check_iin,
}


def number_of(text: str) -> float:
    """A number as people write it, with a comma or a point."""
    return float(text.replace(",", "."))


@dataclass(frozen=True, slots=True)
class EventRule:
    """A date that is asked of certain family members, such as the day of a marriage.

    Attributes:
        relations: whose it is, by the codes of the passport.
        birth: the day is the person's birth, which the IIN proposes.
        circumstances: of whom else it is asked, by what holds for them.
    """

    code: str
    title: LocalText
    relations: tuple[str, ...]
    birth: bool = False
    circumstances: tuple[str, ...] = ()

    def asked_of(self, relation: str, circumstances: frozenset[str]) -> bool:
        """Whether it is asked of such a person."""
        return relation in self.relations or not circumstances.isdisjoint(self.circumstances)
