"""Tells what the gateway's codes mean for whoever has to mend it (protocols.md 1.3)."""

import re

from app.domain.errors import AppError, Refused, Unavailable

BUSY = "GTW-03"
TOO_LARGE = "GTW-07"
SENDER_REFUSED = "GTW-10"
NO_SUCH_SERVICE = "GTW-11"
WRONG_FORMAT = "GTW-12"
OPERATORS_SIGNATURE = "GTW-13"
TRANSPORT_SIGNATURE = "GTW-14"
OTHER_CODE = "GTW-15"
NO_SUCH_FILE = "GTW-18"

_MEANING = {
    "SCSE001": SENDER_REFUSED,
    "SBF-AD-1": SENDER_REFUSED,
    "SCE004": NO_SUCH_SERVICE,
    "SCE001": WRONG_FORMAT,
    "SCE005": TRANSPORT_SIGNATURE,
    "SCE006": TRANSPORT_SIGNATURE,
    "SCE007": TRANSPORT_SIGNATURE,
    "SCE015": OPERATORS_SIGNATURE,
    "SCE016": OPERATORS_SIGNATURE,
    "SCE017": OPERATORS_SIGNATURE,
    "EDS001": TOO_LARGE,
    "EDS002": NO_SUCH_FILE,
    "EDS003": NO_SUCH_FILE,
}
_PASSING = frozenset({"SCE909", "SCSE003"})


def refusal(answer_code: str, size: int, limit: int) -> AppError:
    """The error of an answer "no".

    Args:
        answer_code: the gateway's own code.
        size: bytes of what was sent.
        limit: bytes the gateway takes.
    """
    if answer_code in _PASSING:
        return Unavailable(BUSY, answer_code=answer_code)
    code = _MEANING.get(answer_code, OTHER_CODE)
    if code == TOO_LARGE:
        return Refused(code, size=size, limit=limit)
    return Refused(code, answer_code=_shown(answer_code))


def _shown(code: str) -> str:
    """A foreign code fit for logs: whatever else it carries could be personal data."""
    return code if re.fullmatch(r"[A-Za-z0-9._:-]{1,40}", code) else "?"
