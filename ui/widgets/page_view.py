"""One page, large, on a well."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.tokens import Radius
from ui.widgets.paint import CENTER, Painted, begin, box, line_of_text

MARGIN = 16


class PageView(Painted):
    """The page fitted into the room there is, sharp at any scale.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str = "page_view", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._image: QImage | None = None
        self._scaled: QImage | None = None
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_image(self, image: QImage | None, label: str = "") -> None:
        """Show a page.

        Args:
            image: the page; None shows the sentence of `set_empty_words`.
            label: what it is, for the screen reader.
        """
        self._image, self._scaled = image, None
        self.setAccessibleName(label)
        self.update()

    def set_empty_words(self, words: str) -> None:
        """Say what to do while there is no page."""
        self._empty = words
        self.update()

    def sizeHint(self) -> QSize:
        """Wants room."""
        return QSize(360, 320)

    def minimumSizeHint(self) -> QSize:
        """Can do with little."""
        return QSize(160, 160)

    def _fitted(self, image: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        room = QSize(
            round((self.width() - 2 * MARGIN) * ratio), round((self.height() - 2 * MARGIN) * ratio)
        )
        wanted = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._scaled is None or self._scaled.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            self._scaled = image.scaled(wanted, ignore, smooth)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well and the page."""
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, Radius.message, theme.color("line"))
        if self._image is None or self._image.isNull():
            line_of_text(painter, area, self._empty, "body", theme.color("ink2"), CENTER)
        else:
            shown = self._fitted(self._image)
            size = shown.deviceIndependentSize()
            left = area.center().x() - size.width() / 2
            top = area.center().y() - size.height() / 2
            sheet = QRectF(left, top, size.width(), size.height())
            painter.fillRect(sheet, theme.color("paper"))
            painter.drawImage(sheet, shown)
            box(painter, sheet.adjusted(-1, -1, 1, 1), 0, edge=theme.color("control"))
        painter.end()
