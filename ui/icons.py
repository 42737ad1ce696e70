"""Icons drawn from the bundled SVG files in a colour of the theme, sharp at any scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme

THIN, THICK = "1.75", "2"
THICK_UP_TO = 18


@lru_cache(maxsize=512)
def _renderer(name: str, hue: str, stroke: str) -> QSvgRenderer:
    source = (theme.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", hue)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


def paint_icon(painter: QPainter, rect: QRectF, name: str, hue: QColor) -> None:
    """Draw an icon into a rectangle.

    Args:
        painter: where to.
        rect: logical pixels; the picture keeps its proportions.
        name: the file's name in `resources/icons` without the ending.
        hue: the colour of its strokes.
    """
    stroke = THICK if rect.width() <= THICK_UP_TO else THIN
    _renderer(name, hue.name(), stroke).render(painter, rect)


def icon(name: str, token: str = "ink2") -> QIcon:
    """An icon for menus, actions and boxes that follows the theme.

    Args:
        name: the file's name in `resources/icons` without the ending.
        token: the colour, a field of `Tokens`.
    """
    return QIcon(_ThemedIcon(name, token))


class _ThemedIcon(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "ink3" if mode is QIcon.Mode.Disabled else self._token
        paint_icon(painter, QRectF(rect), self._name, theme.color(token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPointF(0, 0).toPoint(), size), mode, state)
        painter.end()
        return made
