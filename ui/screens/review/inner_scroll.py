"""A list that scrolls inside a screen that scrolls itself only where it is narrow."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.scroll import Scroll


class Scrolled(QWidget):
    """What scrolls: as high as its words need at its width; their own least sizes suppose the narrowest."""

    def minimumSizeHint(self) -> QSize:
        """The least height at this width."""
        layout, least = self.layout(), super().minimumSizeHint()
        if layout is None:
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class InnerScroll(Scroll):
    """Wants no more height than its least one, so that the screen around it need not scroll.

    Args:
        least: the least height, logical pixels.
    """

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self._unfolded = False
        self.setMinimumHeight(least)

    def sizeHint(self) -> QSize:
        """As low as it may be; the layout gives it what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def unfold(self, unfolded: bool) -> None:
        """Take the height of the whole content, or scroll it."""
        self._unfolded = unfolded
        self._take_height()
        off, needed = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        self.setVerticalScrollBarPolicy(off if unfolded else needed)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Content that has grown needs more height where nothing of it may scroll."""
        done = super().eventFilter(watched, event)
        if self._unfolded and event.type() is QEvent.Type.LayoutRequest:
            self._take_height()
        return done

    def _take_height(self) -> None:
        content = self.widget()
        tall = self._least
        if self._unfolded and content is not None:
            tall = max(content.heightForWidth(self.viewport().width()), content.sizeHint().height())
        self.setMinimumHeight(tall)
