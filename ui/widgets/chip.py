"""The small rounded tag with a word: days left, valid, recognised."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import TONES, Size, Tone
from ui.widgets.paint import LEFT, Painted, begin, box, line_of_text, text_width

PAD = 10
GAP = 5


class Chip(Painted):
    """A tag in a tone.

    Args:
        text: its word; without it only the icon is drawn.
        tone: what it means.
        name: stable object name.
        icon: name of an icon.
    """

    def __init__(
        self,
        text: str = "",
        tone: Tone = "muted",
        *,
        name: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_content(text, tone, icon)

    def set_content(self, text: str, tone: Tone = "muted", icon: str = "") -> None:
        """Change word, tone and icon.

        Args:
            text: its word.
            tone: what it means.
            icon: name of an icon, or empty.
        """
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.show_anew(text, tone, icon, self._folded)

    def set_folded(self, folded: bool) -> None:
        """Show the icon only, where there is no room for the word."""
        self._folded = folded
        self.show_anew(self._text, self._tone, self._icon, folded)

    def _word(self) -> str:
        return "" if self._folded and self._icon else self._text

    def sizeHint(self) -> QSize:
        """Icon and word with the room around them."""
        return QSize(self._width_with(self._word()), Size.chip)

    @property
    def whole_width(self) -> int:
        """How wide it is when it is not folded."""
        return self._width_with(self._text)

    def _width_with(self, word: str) -> int:
        wide = 2 * PAD - 2
        if self._icon:
            wide += Size.chip_icon
        if word:
            wide += text_width("micro_strong", word) + (GAP if self._icon else 0)
        return wide

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word."""
        painter = begin(self)
        area = QRectF(self.rect())
        ink_token, ground = TONES[self._tone]
        if self._tone == "muted":
            ink_token = "ink2"
        ink = theme.color(ink_token)
        box(painter, area, area.height() / 2, theme.color(ground))
        x = PAD - 1.0
        if self._icon:
            side = float(Size.chip_icon)
            paint_icon(painter, QRectF(x, (area.height() - side) / 2, side, side), self._icon, ink)
            x += side + GAP
        room = QRectF(x, 0, area.width() - x - PAD + 2, area.height())
        line_of_text(painter, room, self._word(), "micro_strong", ink, LEFT)
        painter.end()
