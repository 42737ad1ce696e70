"""The roles of type on paper: serif is the law, sans is what was filled in."""

from dataclasses import dataclass
from functools import cache

from reportlab.lib.styles import ParagraphStyle

from forms.fonts import ASCENT, SANS, SANS_MEDIUM, SANS_SEMIBOLD, SERIF, SERIF_BOLD, face


@dataclass(frozen=True)
class Role:
    """A face, a size and a leading, in points."""

    face: str
    size: float
    leading: float

    @property
    def baseline(self) -> float:
        """From the top of a paragraph to its first baseline."""
        return ASCENT * self.size


TITLE = Role(SERIF_BOLD, 16.5, 21.5)
REGISTER_TITLE = Role(SERIF_BOLD, 16, 20)
SUBTITLE = Role(SERIF, 11, 15)
APPLICATION = Role(SERIF, 12, 20)
LETTER = Role(SERIF, 11, 16.5)
ANNEX_3 = Role(SERIF, 10.5, 15.8)
STATEMENT = Role(SERIF_BOLD, 12, 19)
SERVICE = Role(SERIF, 9.5, 13.5)
LABEL = Role(SERIF, 10, 14)
ITEM = Role(SERIF_BOLD, 10, 14)
HEADING = Role(SERIF_BOLD, 11, 15)
VALUE = Role(SANS_MEDIUM, 11, 15.5)
SECOND = Role(SANS, 10, 14)
LARGE_TITLE = Role(SERIF_BOLD, 24, 30)
LARGE = Role(SANS, 18, 24)
LARGE_STRONG = Role(SANS_SEMIBOLD, 20, 27)
QUEUE_NUMBER = Role(SANS_SEMIBOLD, 34, 38)
NUMBER = Role(SANS_SEMIBOLD, 13, 17)
ROW = Role(SANS_MEDIUM, 10.5, 14)
CELL = Role(SANS, 8.8, 11.8)
STRONG_CELL = Role(SANS_SEMIBOLD, 8.8, 11.8)
HEAD_CELL = Role(SANS_SEMIBOLD, 8, 11)
UNDER_LINE = Role(SANS, 7.5, 9.5)
FOOTER = Role(SANS, 7, 9.5)
FOOTER_STRONG = Role(SANS_SEMIBOLD, 7, 9.5)
FOOTER_PAGE = Role(SANS_SEMIBOLD, 8, 9.5)
LETTERHEAD = Role(SANS_SEMIBOLD, 9, 11.5)
LETTERHEAD_SECOND = Role(SANS, 8, 11.5)
CONTACTS = Role(SANS, 7.5, 10.5)
RUNNING_HEAD = Role(SANS_SEMIBOLD, 8, 11)
RUNNING_NUMBER = Role(SANS, 8, 11)
TAB = Role(SANS_SEMIBOLD, 8.5, 11)
BLOCK_HEADING = Role(SANS_SEMIBOLD, 9.5, 13)
BLOCK_LABEL = Role(SANS, 7.5, 13)
BLOCK_VALUE = Role(SANS_MEDIUM, 8.8, 13)
BLOCK_RESULT = Role(SANS, 8, 11.2)
ADDRESSEE = Role(SANS_SEMIBOLD, 12, 16)
ENVELOPE_NUMBER = Role(SANS_SEMIBOLD, 12, 16)
SENDER = Role(SANS, 7, 9.5)

LEFT, RIGHT = 0, 2

HEAVY, MEDIUM, THIN, HAIR = 1.3, 0.9, 0.5, 0.35
"""Rules: letterhead; table heads, totals, frame; fields and items; inside tables."""


@cache
def style(role: Role, alignment: int = LEFT) -> ParagraphStyle:
    """The paragraph style of a role; Helvetica must not come back through the bullet either."""
    face(role.face)
    return ParagraphStyle(
        f"{role.face}-{role.size}-{alignment}",
        fontName=role.face,
        fontSize=role.size,
        leading=role.leading,
        alignment=alignment,
        bulletFontName=role.face,
    )
