"""The round mark with a person's initials."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.paint import CENTER, Painted, begin, box, line_of_text

SIDE = 38


def initials(name: str) -> str:
    """The first letters of the first two words.

    Args:
        name: surname and given name.
    """
    return "".join(word[0].upper() for word in name.split()[:2])


class Avatar(Painted):
    """A person's initials on a calm ground."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_person(self, name: str) -> None:
        """Show another person."""
        self._person = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A circle."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and letters."""
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, SIDE / 2, theme.color("accent_soft"))
        line_of_text(painter, area, initials(self._person), "label", theme.color("accent"), CENTER)
        painter.end()
