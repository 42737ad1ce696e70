"""How a press button looks: its ground, icon, words and keycap, measured and drawn."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size
from ui.widgets.keycap import cap_size, paint_cap
from ui.widgets.paint import CENTER, LEFT, box, focus_mark, line_of_text, text_width
from ui.widgets.state_dot import paint_dot

Kind = Literal["primary", "secondary", "quiet", "danger"]
GAP = 10
TRAILING = {"arrow-right"}


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """One button as it is now.

    Args:
        kind: how prominent it is.
        words: what stands on it; while it is busy, what is being done.
        icon: name of an icon; an arrow to the right stands after the words.
        cap: words of the keycap; empty for none.
        small: 34 high instead of 44.
        busy: whether the work is under way.
        enabled: whether it can be pressed.
        focused: whether the keys go to it.
        over: whether the mouse is over it.
        down: whether it is held down.
    """

    kind: Kind
    words: str
    icon: str
    cap: str
    small: bool
    busy: bool
    enabled: bool
    focused: bool
    over: bool
    down: bool

    @property
    def size(self) -> QSize:
        """Icon, words, keycap and the room around them."""
        cap = cap_size(self.cap).width() + GAP if self.cap else 0
        wide = sum(self._pads) + self._content_width + cap + 2
        return QSize(wide, Size.small if self.small else Size.button)

    @property
    def _role(self) -> str:
        return "label" if self.small else "strong"

    @property
    def _icon_side(self) -> int:
        return Size.icon - 2 if self.small else Size.icon

    @property
    def _pads(self) -> tuple[int, int]:
        if self.kind == "quiet":
            return (4, 4)
        side = 14 if self.small else 18
        return (side, 12 if self.cap and not self.small else side)

    @property
    def _content_width(self) -> int:
        wide = text_width(self._role, self.words)
        return wide + (self._icon_side + GAP if self.icon or self.busy else 0)

    def paint(self, painter: QPainter, whole: QRectF) -> None:
        """Draw it.

        Args:
            painter: where to.
            whole: the button's ground.
        """
        ink = self._paint_ground(painter, whole)
        left, right = self._pads
        area = whole.adjusted(left, 0, -right, 0)
        if self.cap:
            area.setRight(self._paint_cap(painter, area, ink))
        wide = min(float(self._content_width), area.width())
        start = area.left() if self.kind == "quiet" else area.center().x() - wide / 2
        self._paint_content(painter, QRectF(start, 0, wide, whole.height()), ink)

    def _paint_cap(self, painter: QPainter, area: QRectF, ink: QColor) -> float:
        """The keycap at the right end; what is left of it is for the words."""
        size = cap_size(self.cap)
        at_end = area.right() - size.width()
        if self.kind == "quiet":
            at_end = min(at_end, area.left() + self._content_width + GAP)
        cap = QRectF(at_end, (area.height() - size.height()) / 2, size.width(), size.height())
        plain = self.kind in ("secondary", "quiet") and self.enabled
        paint_cap(painter, cap, self.cap, theme.color("ink2") if plain else ink)
        return at_end - GAP

    def _paint_content(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        if self.busy:
            dot = QRectF(area.left() + 3, area.center().y() - 6, 12, 12)
            paint_dot(painter, dot, "busy", ink)
            area.setLeft(area.left() + self._icon_side + GAP)
        elif self.icon:
            self._paint_icon(painter, area, ink)
        align = LEFT if self.icon or self.busy else CENTER
        line_of_text(painter, area, self.words, self._role, ink, align)

    def _paint_icon(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        """Before or after the words, which keep the rest of the area."""
        side, trails = self._icon_side, self.icon in TRAILING
        left = area.right() - side if trails else area.left()
        square = QRectF(left, area.center().y() - side / 2, side, side)
        paint_icon(painter, square, self.icon, ink)
        if trails:
            area.setRight(area.right() - side - GAP)
        else:
            area.setLeft(area.left() + side + GAP)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> QColor:
        """The ground; the ink for what stands on it."""
        radius = float(Radius.control)
        if not self.enabled:
            if self.kind != "quiet":
                box(painter, area, radius, theme.color("sunken"), theme.color("line"))
            return theme.color("ink3")
        ink, fill, edge = self._colors()
        box(painter, area, radius, fill, edge)
        if self.focused:
            focus_mark(painter, area, radius)
            if self.kind == "primary":
                inner = area.adjusted(4, 4, -4, -4)
                box(painter, inner, radius - 3, edge=theme.color("on_accent"), width=2)
        return ink

    def _colors(self) -> tuple[QColor, QColor | None, QColor | None]:
        """Ink, ground and edge."""
        if self.kind == "primary":
            fill = "accent_press" if self.down else "accent_hover" if self.over else "accent"
            return theme.color("on_accent"), theme.color(fill), None
        ground = "sunken" if self.over or self.down else "surface"
        if self.kind == "danger":
            return theme.color("danger"), theme.color(ground), theme.color("danger")
        if self.kind == "quiet":
            return theme.color("accent"), theme.color("sunken") if self.over else None, None
        edge = "ink2" if self.over else "control"
        fill = ground if self.down else "surface"
        return theme.color("ink"), theme.color(fill), theme.color(edge)
