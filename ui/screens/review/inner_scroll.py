"""A list that scrolls inside a screen that scrolls itself only where it is narrow."""

from PySide6.QtCore import QSize, Qt

from ui.widgets.scroll import Scroll


class InnerScroll(Scroll):
    """Wants no more height than its least one, so that the screen around it need not scroll.

    Args:
        least: the least height, logical pixels.
    """

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self.setMinimumHeight(least)

    def sizeHint(self) -> QSize:
        """As low as it may be; the layout gives it what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def unfold(self, unfolded: bool) -> None:
        """Take the height of the whole content, or scroll it."""
        content = self.widget()
        tall = self._least
        if unfolded and content is not None:
            tall = max(content.heightForWidth(self.viewport().width()), content.sizeHint().height())
        self.setMinimumHeight(tall)
        off, needed = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        self.setVerticalScrollBarPolicy(off if unfolded else needed)
        self.updateGeometry()
