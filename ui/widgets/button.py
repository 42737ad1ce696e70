"""The press button: four kinds, an icon, and the key that serves it standing inside."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size
from ui.widgets import keycap
from ui.widgets.paint import CENTER, LEFT, begin, box, focus_mark, line_of_text, refresh, text_width
from ui.widgets.state_dot import paint_dot

Kind = Literal["primary", "secondary", "quiet", "danger"]
GAP = 10
TRAILING = {"arrow-right"}
KEY_NAMES = {"Enter": ("Return", "Enter"), "Esc": ("Esc",), "Delete": ("Del",)}


def key_sequences(key: str) -> list[QKeySequence]:
    """The sequences behind a keycap's words.

    Args:
        key: as written on the cap, such as "Ctrl Enter".
    """
    *held, last = key.split()
    names = KEY_NAMES.get(last, (last,))
    return [QKeySequence("+".join([*held, name])) for name in names]


class Button(QPushButton):
    """A button that paints itself; its key works while it is shown and enabled.

    Args:
        text: what pressing does.
        kind: "primary" (one per screen), "secondary", "quiet" or "danger".
        name: stable object name.
        key: words of the keycap ("Ctrl Enter", "F8", "Esc"); also sets the shortcut.
        icon: name of an icon; an arrow to the right stands after the words.
        small: 34 high instead of 44.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        *,
        name: str,
        key: str = "",
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self._kind: Kind = kind
        self._icon = icon
        self._small = small
        self._busy_words = ""
        self._key = ""
        self._cap_shown = True
        self._shortcuts: list[QShortcut] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_key(key)

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name.

        Args:
            text: what pressing does.
        """
        self.setAccessibleName(text)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Change the keycap and the shortcut behind it.

        Args:
            key: as written on the cap; empty for none.
        """
        if key == self._key:
            return
        self._key = key
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = []
        for sequence in key_sequences(key) if key else ():
            shortcut = QShortcut(sequence, self)
            shortcut.activated.connect(self.click)
            self._shortcuts.append(shortcut)
        self.updateGeometry()

    def set_cap_shown(self, shown: bool) -> None:
        """Show the keycap, or give its room to the words; the key works all the same."""
        self._cap_shown = shown
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon; empty for none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @property
    def kind(self) -> Kind:
        """How prominent it is."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change how prominent it is."""
        self._kind = kind
        self.update()

    def set_busy(self, words: str | None) -> None:
        """Show that the work is under way, or over; presses are ignored meanwhile.

        Args:
            words: what is being done ("Checking…"), or None when it is over.
        """
        if (words or "") == self._busy_words:
            return
        self._busy_words = words or ""
        self.setAccessibleName(words or self.text())
        self.setAccessibleDescription(words or "")
        self.updateGeometry()
        self.update()

    @property
    def is_primary(self) -> bool:
        """Whether it is the one that ends what the screen is for."""
        return self._kind == "primary"

    @property
    def key(self) -> str:
        """The words of its keycap; empty for none."""
        return self._key

    @property
    def is_busy(self) -> bool:
        """Whether the work is under way."""
        return bool(self._busy_words)

    def nextCheckState(self) -> None:
        """A busy button does not change."""
        if not self.is_busy:
            super().nextCheckState()

    def click(self) -> None:
        """Press it, unless the work is already under way."""
        if not self.is_busy:
            super().click()

    def event(self, event: QEvent) -> bool:
        """Swallow presses while busy."""
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
        tab = event.type() is QEvent.Type.KeyPress and getattr(event, "key", int)() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        )
        if self.is_busy and event.type() in presses and not tab:
            event.ignore()
            return event.type() is QEvent.Type.MouseButtonPress
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def _role(self) -> str:
        return "label" if self._small else "strong"

    def _words(self) -> str:
        return self._busy_words or self.text()

    def _pads(self) -> tuple[int, int]:
        if self._kind == "quiet":
            return (4, 4)
        side = 14 if self._small else 18
        return (side, 12 if self._cap() and not self._small else side)

    def _cap(self) -> str:
        return self._key if self._cap_shown else ""

    def _icon_side(self) -> int:
        return Size.icon - 2 if self._small else Size.icon

    def _content_width(self) -> int:
        wide = text_width(self._role(), self._words())
        return wide + (self._icon_side() + GAP if self._icon or self.is_busy else 0)

    def sizeHint(self) -> QSize:
        """Icon, words, keycap and the room around them."""
        cap = keycap.cap_size(self._cap()).width() + GAP if self._cap() else 0
        wide = sum(self._pads()) + self._content_width() + cap + 2
        return QSize(wide, Size.small if self._small else Size.button)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words and keycap."""
        painter = begin(self)
        ink = self._paint_ground(painter)
        area = QRectF(self.rect())
        left, right = self._pads()
        area.adjust(left, 0, -right, 0)
        if self._cap():
            area.setRight(self._paint_cap(painter, area, ink))
        wide = min(float(self._content_width()), area.width())
        start = area.left() if self._kind == "quiet" else area.center().x() - wide / 2
        self._paint_content(painter, QRectF(start, 0, wide, self.height()), ink)
        painter.end()

    def _paint_cap(self, painter: QPainter, area: QRectF, ink: QColor) -> float:
        size = keycap.cap_size(self._key)
        at_end = area.right() - size.width()
        if self._kind == "quiet":
            at_end = min(at_end, area.left() + self._content_width() + GAP)
        cap = QRectF(at_end, (self.height() - size.height()) / 2, size.width(), size.height())
        plain = self._kind in ("secondary", "quiet") and self.isEnabled()
        keycap.paint_cap(painter, cap, self._key, theme.color("ink2") if plain else ink)
        return at_end - GAP

    def _paint_content(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        side = self._icon_side()
        middle = area.center().y()
        if self.is_busy:
            dot = QRectF(area.left() + 3, middle - 6, 12, 12)
            paint_dot(painter, dot, "busy", ink)
            area.setLeft(area.left() + side + GAP)
        elif self._icon in TRAILING:
            paint_icon(painter, QRectF(area.right() - side, middle - side / 2, side, side),
                       self._icon, ink)  # fmt: skip
            area.setRight(area.right() - side - GAP)
        elif self._icon:
            paint_icon(painter, QRectF(area.left(), middle - side / 2, side, side),
                       self._icon, ink)  # fmt: skip
            area.setLeft(area.left() + side + GAP)
        align = LEFT if self._icon or self.is_busy else CENTER
        line_of_text(painter, area, self._words(), self._role(), ink, align)

    def _paint_ground(self, painter: QPainter) -> QColor:
        area, radius = QRectF(self.rect()), float(Radius.control)
        if not self.isEnabled():
            if self._kind != "quiet":
                box(painter, area, radius, theme.color("sunken"), theme.color("line"))
            return theme.color("ink3")
        ink, fill, edge = self._colors()
        box(painter, area, radius, fill, edge)
        if self.hasFocus():
            focus_mark(painter, area, radius)
            if self._kind == "primary":
                inner = area.adjusted(4, 4, -4, -4)
                box(painter, inner, radius - 3, edge=theme.color("on_accent"), width=2)
        return ink

    def _colors(self) -> tuple[QColor, QColor | None, QColor | None]:
        over, down = self.underMouse(), self.isDown()
        if self._kind == "primary":
            fill = "accent_press" if down else "accent_hover" if over else "accent"
            return theme.color("on_accent"), theme.color(fill), None
        ground = "sunken" if over or down else "surface"
        if self._kind == "danger":
            return theme.color("danger"), theme.color(ground), theme.color("danger")
        if self._kind == "quiet":
            return theme.color("accent"), theme.color("sunken") if over else None, None
        edge = "ink2" if over else "control"
        return theme.color("ink"), theme.color(ground if down else "surface"), theme.color(edge)
