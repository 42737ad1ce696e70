"""What a paper may not be without: every value that goes on one is held to these."""

import re
from datetime import datetime

from app.domain.errors import InputError

_NUMBER = re.compile(r"[0-9][0-9/-]*")
_IIN = re.compile(r"[0-9]{12}")
_HEX = re.compile(r"[0-9A-Fa-f]{64}")


def require(field: str, *texts: str) -> None:
    """Texts that may not be blank."""
    if not all(text.strip() for text in texts):
        raise InputError("PAP-04", field)


def require_zone(field: str, *moments: datetime | None) -> None:
    """Moments without a zone cannot be printed truthfully."""
    if any(moment is not None and moment.utcoffset() is None for moment in moments):
        raise InputError("PAP-02", field)


def require_number(field: str, number: str) -> None:
    """Numbers that go into a QR hold digits, dashes and slashes only."""
    if not _NUMBER.fullmatch(number):
        raise InputError("PAP-01", field)


def require_iin(field: str, iin: str) -> None:
    """Twelve digits; the check digit is tested where the IIN is typed."""
    if not _IIN.fullmatch(iin):
        raise InputError("PAP-06", field)


def require_digest(field: str, digest: str) -> None:
    """A SHA-256 is 64 hexadecimal digits."""
    if not _HEX.fullmatch(digest):
        raise InputError("PAP-07", field)


def require_count(field: str, count: int, least: int) -> None:
    """A count has a least value."""
    if count < least:
        raise InputError("PAP-05", field, least=least)
