"""What the provider's two letters share: number and date at the left, the recipient at the right."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from app.domain.papers import Letter
from forms.fields import Field
from forms.flow import air, empty, grid, plain
from forms.letterhead import letterhead
from forms.sheet import GAP, HALF
from forms.styles import SECOND, UNDER_LINE, VALUE
from forms.texts import Texts, texts
from forms.words import Words

_NUMBER, _BETWEEN, _DATE = 27 * mm, 4 * mm, 47 * mm


def letter_texts(letter: Letter) -> Texts:
    """The words both letters share."""
    return texts("letter", letter.language)


def letter_head(letter: Letter, squeeze: float = 1.0) -> list[Flowable]:
    """Letterhead of the provider, number, date, recipient.

    Args:
        letter: whose head it is.
        squeeze: share of the air that is left, 0–1.
    """
    shared, words = letter_texts(letter), Words(letter.language)
    recipient = [
        plain(shared["recipient_label"], UNDER_LINE),
        plain(letter.applicant, VALUE),
        plain(letter.address, SECOND),
        plain(words.iin(letter.iin), SECOND),
    ]
    numbered = Field(letter.letter_number, shared["number_label"])
    dated = Field(words.day(letter.letter_date), shared["date_label"])
    rest = HALF - _NUMBER - _BETWEEN - _DATE
    row = grid(
        [[numbered, empty(), dated, empty(), recipient]],
        [_NUMBER, _BETWEEN, _DATE, rest + GAP, HALF],
    )
    return [*letterhead(letter.provider, letter.language), air(9 + 20 * squeeze), row]
