"""The small cap that names a key, inside a button or on its own."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.paint import CENTER, Painted, begin, box, line_of_text, text_width

HEIGHT = 20
PAD = 6
KEY_NAMES = {"Enter": ("Return", "Enter"), "Esc": ("Esc",), "Delete": ("Del",)}


def key_sequences(key: str) -> list[QKeySequence]:
    """The sequences behind a keycap's words.

    Args:
        key: as written on the cap, such as "Ctrl Enter".
    """
    *held, last = key.split()
    names = KEY_NAMES.get(last, (last,))
    return [QKeySequence("+".join([*held, name])) for name in names]


def cap_size(key: str) -> QSize:
    """How large the cap of a key is.

    Args:
        key: the words on it.
    """
    return QSize(max(text_width("micro", key) + 2 * PAD, 18), HEIGHT)


def paint_cap(painter: QPainter, rect: QRectF, key: str, ink: QColor) -> None:
    """Draw a cap.

    Args:
        painter: where to.
        rect: as large as `cap_size` says.
        key: the words on it.
        ink: the colour of the words; the edge is the same, paler.
    """
    edge = QColor(ink)
    edge.setAlphaF(0.5)
    box(painter, rect, 4, edge=edge)
    line_of_text(painter, rect, key, "micro", ink, CENTER)


class Keycap(Painted):
    """A key's name standing beside what it does.

    Args:
        key: the words on the cap.
    """

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return cap_size(self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = begin(self)
        paint_cap(painter, QRectF(self.rect()), self._key, theme.color("ink2"))
        painter.end()
