"""The identity card of the republic as a machine reads it: ICAO 9303, part 5, size TD1.

Three lines of 30 characters: what kind of card and its number, then the holder's IIN; dates and sex;
names in Latin letters. Names for the form come from the printed side, which has them in Cyrillic.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.errors import InputError, Refused
from app.domain.person import Iin

_WEIGHTS = (7, 3, 1)
_FIRST = re.compile(r"I[A-Z<]KAZ(?P<number>\d{9})(?P<check>\d)(?P<iin>\d{12})<{3}")
_SECOND = re.compile(
    r"(?P<birth>\d{6})(?P<birth_check>\d)(?P<sex>[MF<])(?P<until>\d{6})(?P<until_check>\d)"
    # Citizenship is covered by no check digit, and nothing is taken from it.
    r"[A-Z]{2,4}<+(?P<whole>\d)"
)
_THIRD = re.compile(r"[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*")
_LENGTH = 30
_LINE = re.compile(r"[A-Z0-9<]{20,40}")
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
# What stands above or before a value on the printed side, in both languages.
_LABELS = {
    "surname": ("ТЕГІ", "ФАМИЛИЯ"),
    "given_name": ("АТЫ", "ИМЯ"),
    "patronymic": ("ӘКЕСІНІҢ АТЫ", "ОТЧЕСТВО"),
}
_WORD = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ][А-ЯЁӘҒҚҢӨҰҮҺІа-яёәғқңөұүһі-]+")
_BREAK = re.compile(r"[/|:\\]")


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """What was read of a card.

    Args:
        number: of the card, nine digits.
        iin: of its holder.
        birth_date: of its holder.
        valid_until: the last day of the card.
    """

    number: str
    iin: str
    birth_date: date
    valid_until: date


def check_digit(text: str) -> int:
    """The check digit over a part of the machine-readable lines (ICAO 9303, part 3, 4.9)."""
    return sum(_value(c) * _WEIGHTS[i % 3] for i, c in enumerate(text)) % 10


def read_card(lines: str) -> IdentityCard:
    """What a card says.

    Args:
        lines: text in which the three machine-readable lines stand somewhere.

    Raises:
        Refused: CRD-01 no such lines are in it, CRD-02 a check digit does not fit.
    """
    for first, second, _third in _triples(lines):
        above, below = _FIRST.fullmatch(first), _SECOND.fullmatch(second)
        if above and below:
            _check(above, below)
            return _card(above, below)
    raise Refused("CRD-01")


def printed_names(words: str) -> dict[str, str]:
    """Surname, name and patronymic from the printed side, those that could be read."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    found: dict[str, str] = {}
    for at, line in enumerate(lines):
        part = _label(line)
        if part and part not in found:
            name = _name_in([_after_labels(line), *lines[at + 1 : at + 2]])
            if name:
                found[part] = name
    return found


def _triples(text: str) -> Iterator[tuple[str, str, str]]:
    """Three lines below each other that may be the ones; a reader miscounts the filling."""
    packed = (re.sub(r"\s", "", line).upper().replace("«", "<<") for line in text.splitlines())
    lines = [_filled(line) for line in packed if _LINE.fullmatch(line)]
    for at in range(len(lines) - 1):
        third = lines[at + 2] if at + 2 < len(lines) else ""
        if not third or _THIRD.fullmatch(third):
            yield lines[at], lines[at + 1], third


def _filled(line: str) -> str:
    """A line of 30 characters: the filling before its end is made longer or shorter."""
    body = re.fullmatch(r"(.*?)(<*)(\d?)", line)
    assert body is not None
    text, _filling, last = body.groups()
    return text + "<" * (_LENGTH - len(text) - len(last)) + last


def _check(above: re.Match[str], below: re.Match[str]) -> None:
    number, iin = above["number"], above["iin"]
    upper = f"{number}{above['check']}{iin}<<<"
    dates = below["birth"] + below["birth_check"] + below["until"] + below["until_check"]
    covered = {
        number: above["check"],
        below["birth"]: below["birth_check"],
        below["until"]: below["until_check"],
        upper + dates + "<" * 11: below["whole"],
    }
    if any(check_digit(part) != int(check) for part, check in covered.items()):
        raise Refused("CRD-02")
    try:
        Iin(iin)
    except InputError as error:
        raise Refused("CRD-02") from error


def _card(above: re.Match[str], below: re.Match[str]) -> IdentityCard:
    iin = above["iin"]
    century = _CENTURIES.get(iin[6], 1900)
    try:
        born = _day(below["birth"], century)
        until = _day(below["until"], 2000)
    except ValueError as error:
        raise Refused("CRD-02") from error
    return IdentityCard(above["number"], iin, born, until)


def _day(text: str, century: int) -> date:
    year, month, day = (int(text[i : i + 2]) for i in (0, 2, 4))
    return date(century + year, month, day)


def _value(character: str) -> int:
    if character == "<":
        return 0
    return int(character) if character.isdigit() else ord(character) - ord("A") + 10


def _label(line: str) -> str:
    """Which name is asked for in a line; the patronymic's label holds that of the name."""
    upper = line.upper()
    for part in ("patronymic", "surname", "given_name"):
        if any(re.search(rf"(?<!\w){label}(?!\w)", upper) for label in _LABELS[part]):
            return part
    return ""


def _after_labels(line: str) -> str:
    for labels in sorted(_LABELS.values(), key=lambda each: -len(each[0])):
        for label in labels:
            line = re.sub(rf"(?<!\w){label}(?!\w)", "/", line, flags=re.IGNORECASE)
    return _BREAK.split(line)[-1]


def _name_in(places: list[str]) -> str:
    """The first name written there, as a name is written in the form."""
    for place in places:
        words = _WORD.findall(place)
        if words and not _label(place):
            return " ".join("-".join(p.capitalize() for p in w.split("-")) for w in words)
    return ""
