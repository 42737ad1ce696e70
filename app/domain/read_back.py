"""What the applicant is shown before it is signed, in the language of the applicant."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Lines of name and value as they stand before the applicant's eyes.

    Args:
        language: "kk" or "ru".
        lines: in order.
    """

    language: str
    lines: tuple[tuple[str, str], ...]

    @property
    def sha256(self) -> str:
        """The digest of language and lines: what was confirmed can be told from what was changed."""
        content = {"language": self.language, "lines": [list(line) for line in self.lines]}
        text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def spoken(self) -> str:
        """The same as sentences, for reading aloud."""
        return " ".join(f"{name}: {value}." for name, value in self.lines)


class ConfirmedBy(StrEnum):
    """Whose hand confirmed: the applicant's on the second screen, or the operator's at a word."""

    APPLICANT = "applicant"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That the applicant confirmed something, and when."""

    at: datetime
    by: ConfirmedBy
    sha256: str
