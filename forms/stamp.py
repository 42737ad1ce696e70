"""The place of the center's stamp, with name, signature and date at its left (S 4)."""

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from app.domain.papers import NotificationPaper
from forms.fields import CopyField, Field, beside, signature
from forms.flow import air, grid, plain
from forms.fonts import checked
from forms.letter import letter_texts
from forms.sheet import PORTRAIT
from forms.styles import BLOCK_HEADING, LABEL, THIN
from forms.words import Words

_SIDE = 38 * mm
_NAME, _BETWEEN, _SIGNATURE = 66 * mm, 6 * mm, 48 * mm


class StampPlace(Flowable):
    """A dotted circle with two letters in its middle and nothing else.

    Args:
        letters: «М.О.» or «М.П.».
    """

    def __init__(self, letters: str) -> None:
        super().__init__()
        self._letters = checked(LABEL.face, letters)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its diameter, twice."""
        self.width = self.height = _SIDE
        return _SIDE, _SIDE

    def draw(self) -> None:
        """Draws at the origin."""
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(THIN)
        canvas.setDash([1.5, 2.2])
        canvas.circle(_SIDE / 2, _SIDE / 2, _SIDE / 2)
        canvas.restoreState()
        canvas.setFont(LABEL.face, LABEL.size)
        canvas.drawCentredString(_SIDE / 2, _SIDE / 2 - 3.5, self._letters)


def confirmation(paper: NotificationPaper, words: str, squeeze: float) -> Flowable:
    """The center's confirmation beside the stamp place; nothing on a purely electronic document.

    Args:
        paper: the notification.
        words: what the center confirms.
        squeeze: share of the air that is left, 0–1.
    """
    if paper.confirmation is None:
        return air(0)
    shared, given = letter_texts(paper), paper.confirmation
    widths = [_NAME, _SIGNATURE]
    person = Field(given.authorised_person, shared["authorised_label"])
    dated = Field(Words(paper.language).day(given.confirmed_on), shared["confirmed_on_label"])
    left = [
        plain(words, BLOCK_HEADING),
        air(8 + 10 * squeeze),
        beside([person, signature(shared["signature_label"])], widths, _BETWEEN),
        air(3 + 6 * squeeze),
        beside([dated, CopyField(shared["copy_label"])], widths, _BETWEEN),
    ]
    width = PORTRAIT.width - _SIDE
    return grid([[left, StampPlace(shared["stamp"])]], [width, _SIDE])
