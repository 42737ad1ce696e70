"""The bare line of a field, with marks at its right end that the value never runs under."""

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Size
from ui.widgets.paint import begin, box, edge_box, focus_mark, lay_transparent, refresh
from ui.widgets.provenance_chip import ProvenanceChip, Source

_Reason = Qt.FocusReason
EDGE = 11
BETWEEN = 8
FOLD_UNDER = 200
PAD = 16
# From the edge to where Qt begins to write.
INSIDE = 14


class FieldMark(QAbstractButton):
    """A small picture inside a field; may be pressed when it does something.

    Args:
        icon: name of an icon.
        label: what it means or does, for the screen reader.
        token: its colour.
        pressable: whether it does something.
    """

    def __init__(
        self,
        icon: str,
        label: str,
        token: str = "ink2",
        *,
        pressable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._token = icon, token
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor
        )
        self._side = 32 if pressable else Size.icon

    def set_icon(self, icon: str, label: str) -> None:
        """Change picture and meaning."""
        self._icon = icon
        self.setAccessibleName(label)
        self.update()

    def sizeHint(self) -> QSize:
        """A square; large enough to press when it can be pressed."""
        return QSize(self._side, self._side)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = begin(self)
        area = QRectF(self.rect())
        if self.underMouse() and self._side > Size.icon:
            box(painter, area, 6, theme.color("sunken"))
        if self.hasFocus():
            focus_mark(painter, area, 6)
        inset = (self._side - Size.icon) / 2
        inner = area.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, inner, self._icon, theme.color(self._token))
        painter.end()


class FieldLine(QLineEdit):
    """A line with a provenance chip, a fault mark and further marks at its right end."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        lay_transparent(self)
        self.set_role("body")
        self._faulty = False
        self._icon = ""
        # Few lines have them: they are made when there is something to show.
        self.chip: ProvenanceChip | None = None
        self._source: tuple[Source, str, str] = ("", "", "")
        self.fault_mark: FieldMark | None = None
        self._marks: list[QWidget] = []
        self.textChanged.connect(lambda _text: self.lay_out())

    def add_mark(self, mark: QWidget) -> None:
        """Put one more mark at the right end.

        Args:
            mark: a small widget; becomes a child of the line.
        """
        mark.setParent(self)
        self._marks.insert(0, mark)
        mark.show()
        self.lay_out()

    def set_faulty(self, faulty: bool) -> None:
        """Turn the fault border and mark on or off."""
        if faulty == self._faulty:
            return
        if faulty and self.fault_mark is None:
            self.fault_mark = FieldMark("alert-circle", "", "danger", parent=self)
        if self.fault_mark is not None:
            self.fault_mark.setVisible(faulty)
        self._faulty = faulty
        self.lay_out()
        self.update()

    def set_source(self, source: Source, registry: str, detail: str) -> None:
        """Say where the value comes from."""
        if (source, registry, detail) == self._source:
            return
        self._source = source, registry, detail
        self.chip = self.chip or ProvenanceChip(self)
        self.chip.set_source(source, registry, detail)
        self.lay_out()

    def set_icon(self, icon: str) -> None:
        """Show a picture before the value; empty for none."""
        self._icon = icon
        self.lay_out()

    def set_role(self, role: str, *, tall: bool = False) -> None:
        """Say how the value is written, and whether the line is as high as an IIN's."""
        self.setFont(theme.font(role))
        self.setFixedHeight(Size.iin if tall else Size.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box; the value in it is Qt's own."""
        painter = begin(self)
        edge_box(painter, self, faulty=self._faulty, resting=self.isReadOnly())
        if self._icon:
            place = QRectF(EDGE, (self.height() - Size.icon) / 2, Size.icon, Size.icon)
            paint_icon(painter, place, self._icon, theme.color("ink2"))
        painter.end()
        super().paintEvent(event)

    def lay_out(self) -> None:
        """Place the marks and keep the value clear of them."""
        self._fold_chip()
        right = self.width() - EDGE
        for mark in (*self._marks, self.fault_mark, self.chip):
            if mark is None:
                continue
            if mark.isHidden() or (mark is self.chip and self._faulty):
                mark.move(self.width() + 1, 0)
                continue
            size = mark.sizeHint()
            right -= size.width()
            mark.setGeometry(
                right, (self.height() - size.height()) // 2, size.width(), size.height()
            )
            right -= BETWEEN
        taken = self.width() - EDGE - right
        left = EDGE + Size.icon + BETWEEN if self._icon else INSIDE
        margins = QMargins(left, 0, INSIDE + max(taken - 8, 0), 0)
        if margins != self.textMargins():
            self.setTextMargins(margins)

    def _fold_chip(self) -> None:
        """The chip gives up its word before the value is cut."""
        if self.chip is None:
            return
        free = self.width() - EDGE - self.chip.whole_width - 2 * PAD
        wide = self.fontMetrics().horizontalAdvance(self.text())
        self.chip.set_folded(self.width() < FOLD_UNDER or wide > free)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marks at the right end."""
        super().resizeEvent(event)
        self.lay_out()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the operator left the field; a long value shows its beginning again."""
        super().focusOutEvent(event)
        if event.reason() not in (_Reason.PopupFocusReason, _Reason.ActiveWindowFocusReason):
            self.setCursorPosition(0)
        self.left.emit()
