"""What painted parts share: the base class, rounded shapes, a line of text, the focus mark."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.tokens import Radius

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
GROUNDS = {
    "canvas": QPalette.ColorRole.Window,
    "surface": QPalette.ColorRole.Base,
    "sunken": QPalette.ColorRole.AlternateBase,
    "line": QPalette.ColorRole.Midlight,
}
REPAINTING = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.LanguageChange,
    QEvent.Type.EnabledChange,
)


class Painted(QWidget):
    """A part that draws itself from the colours in use and measures itself by its text."""

    _last_drawn: tuple[object, ...] = ()

    def show_anew(self, *shown: object) -> None:
        """Measure and draw again, unless the same is shown already.

        Screens tell their parts the whole case at every change of it; most parts say the same as before.

        Args:
            shown: everything that what is drawn depends on.
        """
        if shown != self._last_drawn:
            self._last_drawn = shown
            self.updateGeometry()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)


def refresh(widget: QWidget, event: QEvent) -> None:
    """Make a painted widget measure and draw itself again after such a change."""
    if event.type() in REPAINTING:
        widget.updateGeometry()
        widget.update()


def begin(widget: QWidget) -> QPainter:
    """A smooth painter on a widget; end it before leaving the paint event."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded box whose edge lies wholly inside the rectangle."""
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge is not None else 0.0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, max(radius - inset, 0), max(radius - inset, 0))


def line_of_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: str,
    hue: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text, shortened with an ellipsis when the rectangle is too narrow."""
    measures = theme.exact_metrics(role)
    shown = text
    if measures.horizontalAdvance(text) > rect.width() + 0.5:
        shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(theme.font(role))
    painter.setPen(hue)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), shown)


def text_width(role: str, text: str) -> int:
    """How wide a text is in a role, logical pixels."""
    return ceil(theme.exact_metrics(role).horizontalAdvance(text))


def focus_mark(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The 2-pixel focus border inside a rectangle."""
    box(painter, rect, radius, edge=theme.color("focus"), width=2)


def edge_box(painter: QPainter, field: QWidget, *, faulty: bool, resting: bool) -> None:
    """The box of a field in which one types, in its states; focus wins over fault.

    Args:
        painter: on the field.
        field: the field.
        faulty: whether a sentence about a fault stands below it.
        resting: whether nothing can be typed now.
    """
    area, off = QRectF(field.rect()), resting or not field.isEnabled()
    edge = "line" if off else "ink2" if field.underMouse() else "control"
    ground = theme.color("sunken" if off else "surface")
    box(painter, area, Radius.control, ground, theme.color(edge))
    if field.hasFocus():
        focus_mark(painter, area, Radius.control)
    elif faulty:
        box(painter, area, Radius.control, edge=theme.color("danger"), width=2)


def lay_transparent(widget: QWidget) -> None:
    """Let a widget of Qt's leave its ground to what is painted below its text."""
    seen = QPalette()
    seen.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(seen)


def lay_ground(widget: QWidget, ground: str) -> None:
    """Let a widget fill itself with a colour that follows the theme.

    Args:
        widget: what.
        ground: a key of `GROUNDS`, or "none" to let what lies below be seen.
    """
    if ground != "none":
        widget.setBackgroundRole(GROUNDS[ground])
        widget.setAutoFillBackground(True)
