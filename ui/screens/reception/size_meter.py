"""How much of the gateway's limit the pages take, and the way to less of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.page_fit import megabytes
from ui.messages import number_words
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.meter import Meter
from ui.widgets.text import Text
from ui.widgets.view import View

WATCH_FROM = 0.8


def size_words(size: int) -> str:
    """A size in megabytes as people read it."""
    return number_words(megabytes(size))


class SizeMeter(View):
    """Words over a bar; below it a button while it is too much.

    Signals:
        fit_wanted: make the pages small enough.

    Args:
        limit: bytes the gateway takes.
        name: stable object name.
    """

    fit_wanted = Signal()

    def __init__(self, limit: int, *, name: str) -> None:
        super().__init__(name=name)
        self._limit = limit
        self._size = 0
        self._words = Text("", "label", name=f"{name}.words")
        self._meter = Meter(name=f"{name}.bar")
        self._fit = Button("", "secondary", name=f"{name}.fit", small=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.xs)
        rows.addWidget(self._words)
        rows.addWidget(self._meter)
        rows.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignLeft)
        self._meter.setMinimumWidth(160)
        self._fit.clicked.connect(self.fit_wanted)
        self._may_fit = False
        self.retranslate()

    def show_size(self, size: int, *, may_fit: bool) -> None:
        """Show how many bytes go out.

        Args:
            size: that many.
            may_fit: whether pages may still be changed.
        """
        self._size, self._may_fit = size, may_fit
        share = size / self._limit
        tone = "danger" if share > 1 else "warn" if share >= WATCH_FROM else "accent"
        self._meter.set_share(share, tone)
        words = self.tr("{size} MB of {limit} MB")
        self._words.setText(words.format(size=size_words(size), limit=size_words(self._limit)))
        self._words.set_ink("danger" if share > 1 else "ink")
        self._fit.setVisible(self.too_large and may_fit)

    @property
    def too_large(self) -> bool:
        """Whether the gateway would not take it."""
        return self._size > self._limit

    def retranslate(self) -> None:
        """The words over the bar, and the button."""
        self._fit.set_text(self.tr("Make it fit"))
        self.show_size(self._size, may_fit=self._may_fit)
