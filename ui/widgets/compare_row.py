"""A typed value beside the registry's; only a difference opens and offers a decision."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.tokens import Radius, Space
from ui.widgets.button import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.paint import Painted, begin, box
from ui.widgets.text import Text

LABEL_WIDTH = 110
WORD_WIDTH = 140
NARROW, NOTE_FROM = 680, 860
LEAST_WIDTH = 480


class CompareRow(Painted):
    """One value, typed and from the registry.

    Args:
        name: stable object name; buttons are `name.take` and `name.keep`.
    """

    registry_taken = Signal()
    typed_kept = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        # A long address takes several lines: the height follows the width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._differs = False
        self._decision = ""
        self._label = Text("", "label", "ink2")
        self._typed = Text("", "body", wrap=True)
        self._registry = Text("", "body", wrap=True)
        self._word = IconLabel("", "", name=f"{name}.word")
        self._word.setMinimumWidth(WORD_WIDTH)
        self._with_keys = True
        self._take = Button("", name=f"{name}.take", icon="database-import", small=True)
        self._keep = Button("", name=f"{name}.keep", icon="pencil", small=True)
        self._note = Text("", "caption", "ink2")
        self._take.clicked.connect(self.registry_taken)
        self._keep.clicked.connect(self.typed_kept)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(22, 10, 20, 10)
        grid.setHorizontalSpacing(Space.l)
        grid.setVerticalSpacing(Space.s)
        self._label.setFixedWidth(LABEL_WIDTH)
        for column, part in enumerate((self._label, self._typed, self._registry, self._word)):
            grid.addWidget(part, 0, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.s)
        for part in (self._take, self._keep, self._note):
            row.addWidget(part)
        row.addStretch(1)
        grid.addWidget(self._buttons, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts side by side: the buttons go under the label then."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), LEAST_WIDTH), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where there is room for them."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._note.setVisible(self.width() >= NOTE_FROM)
        self._grid.removeWidget(self._buttons)
        first = 0 if narrow else 1
        self._grid.addWidget(self._buttons, 1, first, 1, 4 - first, Qt.AlignmentFlag.AlignLeft)

    def show_values(self, label: str, typed: str, registry: str, *, differs: bool) -> None:
        """Show one value; what was decided about another before is forgotten.

        Args:
            label: what value.
            typed: as typed.
            registry: as the registry has it.
            differs: whether a decision is wanted.
        """
        self._label.setText(label)
        for part, words in ((self._typed, typed), (self._registry, registry)):
            part.setText(words)
            part.set_role("strong" if differs else "body")
        self._differs, self._decision = differs, ""
        self._retranslate()

    def set_decision(self, words: str) -> None:
        """Show what was decided about the difference; empty opens it again.

        Args:
            words: such as "registry value taken".
        """
        self._decision = words
        self._retranslate()

    def set_with_keys(self, on: bool) -> None:
        """Let only one row among several answer to the keys 1 and 2."""
        self._with_keys = on
        self._retranslate()

    @property
    def is_open(self) -> bool:
        """Whether a decision is still wanted."""
        return self._differs and not self._decision

    def _retranslate(self) -> None:
        self._take.set_text(self.tr("Take from registry"))
        self._keep.set_text(self.tr("Keep as typed"))
        self._note.setText(self.tr("a reason will be asked"))
        self._take.set_key("1" if self.is_open and self._with_keys else "")
        self._keep.set_key("2" if self.is_open and self._with_keys else "")
        self._buttons.setVisible(self.is_open)
        if self.is_open:
            self._word.set_content("alert-triangle", self.tr("differs"), "warn")
        elif self._differs:
            self._word.set_content("check", self._decision, "ink2")
        else:
            self._word.set_content("circle-check", self.tr("same"), "ok")
        self.setAccessibleName(f"{self._label.text()}: {self._word.text}")
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the amber ground of an open difference, else a hairline."""
        painter = begin(self)
        area = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        if self.is_open:
            box(painter, area, Radius.control, theme.color("warn_soft"))
        else:
            painter.fillRect(
                QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line")
            )
        painter.end()
