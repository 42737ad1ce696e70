"""What a barcode gun reads: an identity card, a paper of a case, a ticket of the queue."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.case_number import CaseNumber
from app.domain.errors import InputError
from app.domain.person import Iin

# What a gun set to the American layout writes where another layout is on: key for key.
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю."
_KAZAKH = "йцукенгшщзхъфывапролджэячсмитьбю№"
_LAYOUTS = (
    str.maketrans(
        _RUSSIAN + _RUSSIAN[:-1].upper() + ",",
        _LATIN + _LATIN[:-1].upper() + "|",
    ),
    str.maketrans(
        _KAZAKH + _KAZAKH[:-1].upper() + '"әіңғ,.үұқөҮ',
        _LATIN + _LATIN[:-1].upper() + "1234567890-*",
    ),
)
_TICKET = re.compile(r"[^\W\d_]{1,3}[ -]?[0-9]{1,4}", re.UNICODE)
_QR_MARKS = ("TRZ1*", "TRZR1*")


class CodeKind(StrEnum):
    """Whose code it is."""

    PERSON = "person"
    CASE = "case"
    TICKET = "ticket"


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """A code that means something here: an IIN, the number of a case, a ticket."""

    kind: CodeKind
    value: str


def read_code(text: str) -> ScannedCode | None:
    """What a code means; None when it is none of ours.

    Args:
        text: as the gun wrote it. A gun speaks in keys, not in letters: what it writes while the
            Russian or the Kazakh layout is on is read key for key.
    """
    for spelled in spellings(text):
        found = _read(spelled.strip())
        if found is not None:
            return found
    ticket = text.strip().upper()
    return ScannedCode(CodeKind.TICKET, ticket) if _TICKET.fullmatch(ticket) else None


def spellings(text: str) -> Iterator[str]:
    """The text, and what its keys mean on the American layout.

    Args:
        text: as the gun wrote it.
    """
    yield text
    for layout in _LAYOUTS:
        yield text.translate(layout)


def _read(text: str) -> ScannedCode | None:
    parts = text.upper().split("*") if text.upper().startswith(_QR_MARKS) else [text]
    for part in parts:
        for kind, rule in ((CodeKind.PERSON, Iin), (CodeKind.CASE, CaseNumber)):
            try:
                rule(part)
            except InputError:
                continue
            return ScannedCode(kind, part)
    return None
