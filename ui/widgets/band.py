"""The band under the top: training, no connection since an hour, or a site that is not set up."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Size
from ui.widgets.button import Button
from ui.widgets.paint import Painted, begin, line_of_text, text_width

BandKind = Literal["", "training", "offline", "unset"]
LOOKS: dict[BandKind, tuple[str, str, str, str]] = {
    "": ("info-circle", "accent", "accent_soft", "accent"),
    "training": ("school", "accent", "accent_soft", "accent"),
    "offline": ("cloud-off", "warn", "warn_soft", "warn_fill"),
    "unset": ("settings", "warn", "warn_soft", "warn_fill"),
}
LEFT = 24


class Band(Painted):
    """A strong word, a sentence, at most one action.

    Args:
        name: stable object name; the action is `name` + ".action".
    """

    action_chosen = Signal()

    def __init__(self, *, name: str = "band", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._kind: BandKind = ""
        self._strong, self._words = "", ""
        self._action = Button("", "quiet", name=f"{name}.action", small=True)
        self._action.clicked.connect(self.action_chosen)
        self.setFixedHeight(Size.band)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def kind(self) -> BandKind:
        """What is shown now."""
        return self._kind

    def say(self, kind: BandKind, strong: str = "", words: str = "", action: str = "") -> None:
        """Show or hide the band.

        Args:
            kind: "training", "offline", "unset" or "" for none.
            strong: what it is.
            words: what still works.
            action: words of the action, or empty.
        """
        self._kind, self._strong, self._words = kind, strong, words
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{strong} {words}".strip())
        self.setToolTip(self.accessibleName())
        self.setVisible(bool(kind))
        self.show_anew(kind, strong, words, action)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words, edge."""
        painter = begin(self)
        icon, ink, ground, edge = LOOKS[self._kind]
        high = self.height()
        painter.fillRect(self.rect(), theme.color(ground))
        painter.fillRect(QRectF(0, high - 1, self.width(), 1), theme.color(edge))
        paint_icon(painter, QRectF(LEFT, (high - 20) / 2, 20, 20), icon, theme.color(ink))
        end = self._action.x() - 12 if self._action.isVisible() else self.width() - 16
        left = LEFT + 30.0
        wide = min(text_width("strong", self._strong) + 1.0, end - left)
        room = QRectF(left, 0, wide, high)
        line_of_text(painter, room, self._strong, "strong", theme.color(ink))
        rest = QRectF(room.right() + 12, 0, max(end - room.right() - 12, 0), high)
        if rest.width() > 40:
            line_of_text(painter, rest, self._words, "body", theme.color("ink"))
        painter.end()
