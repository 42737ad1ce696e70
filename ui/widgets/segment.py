"""A choice of one from two to five, all seen at once."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.tokens import Radius
from ui.widgets.field import Field
from ui.widgets.paint import Painted, begin, box
from ui.widgets.segment_item import INSET, SegmentItem

MOST = 5


class Segment(Painted):
    """The choices in one frame; arrows move, the object name of an item is `name.key`.

    Args:
        name: stable object name.
        options: pairs of key and words.
        small: 34 high instead of 44.
        label: what is chosen, for the screen reader.
    """

    chosen = Signal(str)

    def __init__(
        self,
        *,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        small: bool = False,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label or name)
        self._small = small
        self._items: dict[str, SegmentItem] = {}
        self._group = QButtonGroup(self)
        self._in_line = MOST
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(INSET, INSET, INSET, INSET)
        self._rows.setSpacing(INSET)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace or rename the choices, keeping the value when it is still there.

        Args:
            options: pairs of key and words.
        """
        if [key for key, _ in options] == list(self._items):
            for item, (_key, words) in zip(self._items.values(), options, strict=True):
                item.set_words(words)
            return
        self._replace(options)

    def _replace(self, options: Sequence[tuple[str, str]]) -> None:
        before = self.value()
        for item in self._items.values():
            self._group.removeButton(item)
            self._rows.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._items = {}
        for key, words in options:
            self._add(key, words)
        self._arrange()
        self.set_value(before)

    def fit(self, width: int) -> None:
        """Stand in two lines where one is too wide.

        Args:
            width: pixels there are.
        """
        items = self._items.values()
        widths = [item.sizeHint().width() for item in items]
        # The columns of a grid that stretch alike are as wide as the widest.
        whole = sum(widths) + INSET * (len(widths) + 1)
        in_line = MOST if whole <= width else (len(widths) + 1) // 2
        if in_line != self._in_line:
            self._in_line = in_line
            self._arrange()

    def _arrange(self) -> None:
        for place, item in enumerate(self._items.values()):
            self._rows.addWidget(item, *divmod(place, self._in_line))
        self.updateGeometry()
        self.update()

    def _add(self, key: str, words: str) -> None:
        item = SegmentItem(words, small=self._small, parent=self)
        item.setObjectName(f"{self.objectName()}.{key}")
        item.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        item.toggled.connect(lambda _on: self.update())
        self._items[key] = item
        self._group.addButton(item)

    def value(self) -> str:
        """The key chosen, or an empty string."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose by key; an unknown key chooses nothing. No `chosen` follows."""
        if key and key == self.value():
            return
        self._group.setExclusive(False)
        for other, item in self._items.items():
            item.setChecked(other == key)
        self._group.setExclusive(True)
        first = self._items.get(key) or next(iter(self._items.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def set_option_enabled(self, key: str, enabled: bool) -> None:
        """Allow or forbid one choice."""
        self._items[key].setEnabled(enabled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the choice."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        usable = [key for key, item in self._items.items() if item.isEnabled()]
        if step is None or not usable:
            super().keyPressEvent(event)
            return
        at = usable.index(self.value()) if self.value() in usable else -step
        key = usable[(at + step) % len(usable)]
        self._items[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._items[key].click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the hairlines between idle choices."""
        painter = begin(self)
        box(painter, QRectF(self.rect()), Radius.control, theme.color("surface"),
            theme.color("control"))  # fmt: skip
        items = list(self._items.values())
        for left, right in pairwise(items):
            if left.isChecked() or right.isChecked() or left.y() != right.y():
                continue
            x = left.geometry().right() + 2.5
            line = QRectF(x, left.y() + 6, 1, left.height() - 12)
            painter.fillRect(line, theme.color("line"))
        painter.end()


class SegmentField(Field):
    """A segment with a label above, for forms.

    Args:
        label: the field's name.
        name: stable object name; items are `name.input.key`.
        options: pairs of key and words.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.segment = Segment(name=f"{name}.input", options=options, label=label)
        super().__init__(label, self.segment, name=name, note=note, parent=parent)
        self.segment.chosen.connect(self.chosen)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace or rename the choices."""
        self.segment.set_options(options)

    def value(self) -> str:
        """The key chosen, or an empty string."""
        return self.segment.value()

    def set_value(self, key: str) -> None:
        """Choose by key."""
        self.segment.set_value(key)
