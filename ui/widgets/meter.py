"""A bar that shows how much of a limit is used."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.paint import Painted, begin, box

HEIGHT = 8
FILLS = {"warn": "warn_fill", "danger": "danger", "ok": "ok"}


class Meter(Painted):
    """A bar; the words beside it are the caller's.

    Args:
        name: stable object name.
        label: what is measured, for the screen reader.
    """

    def __init__(self, *, name: str, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._share = 0.0
        self._fill = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, tone: str = "accent") -> None:
        """Show a share.

        Args:
            share: 0 to 1; more is shown as full.
            tone: "accent", "warn", "danger" or "ok".
        """
        self._share = min(max(share, 0.0), 1.0)
        self._fill = FILLS.get(tone, "accent")
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.show_anew(self._share, self._fill)

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well and the fill."""
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, HEIGHT / 2, theme.color("line"))
        if self._share > 0:
            wide = max(area.width() * self._share, HEIGHT)
            box(painter, QRectF(0, 0, wide, area.height()), HEIGHT / 2, theme.color(self._fill))
        painter.end()
