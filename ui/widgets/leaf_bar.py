"""Which page of how many is shown, and the way to the pages beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.icon_button import IconButton
from ui.widgets.text import Text
from ui.widgets.view import View


class LeafBar(View):
    """An arrow, the count, an arrow.

    Args:
        name: of what is leafed through; parts are `name.before`, `name.count`, `name.after`.

    Signals:
        leafed: one page back (-1) or on (1).
    """

    leafed = Signal(int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=f"{name}.leaf", ground="none", parent=parent)
        self._at = self._count = 0
        self._text = Text("", "caption", "ink2", name=f"{name}.count")
        self._before = IconButton("chevron-left", name=f"{name}.before", side=32)
        self._after = IconButton("chevron-right", name=f"{name}.after", side=32)
        self._before.clicked.connect(lambda: self.leafed.emit(-1))
        self._after.clicked.connect(lambda: self.leafed.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for part in (self._before, self._text, self._after):
            row.addWidget(part)
        row.addStretch(1)
        self.retranslate()

    @property
    def words(self) -> str:
        """The count in words."""
        template = self.tr("Page {number} of {count}")
        return template.format(number=self._at + 1, count=self._count)

    def show_place(self, at: int, count: int) -> None:
        """Which page, from 0, of how many."""
        self._at, self._count = at, count
        self._before.setEnabled(at > 0)
        self._after.setEnabled(at < count - 1)
        self.retranslate()

    def retranslate(self) -> None:
        """The count and the two arrows."""
        self._before.set_words(self.tr("Page before"))
        self._after.set_words(self.tr("Next page"))
        self._text.setText(self.words)
