"""What every step of the review shows at the right, and what its primary button does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import DraftResult
from ui.screens.review.dossier_detail import DossierDetail
from ui.screens.review.presenter import ReviewPresenter
from ui.tokens import Space
from ui.widgets.card import Card
from ui.widgets.text import Text
from ui.widgets.view import View


class StepPanel(View):
    """One step: its fields, and whether it can be taken now.

    Signals:
        changed: what stands in the fields is another; the buttons look again.
        acted: the step is to be taken, as by its button.
    """

    changed = Signal()
    acted = Signal()
    key = "Ctrl Enter"
    icon = "arrow-right"
    previewable = False
    returnable = False

    def __init__(self, presenter: ReviewPresenter, *, name: str) -> None:
        super().__init__(name=name, ground="none")
        self.presenter = presenter
        self.detail: DossierDetail | None = None
        self.foot: QWidget | None = None
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 2, 0)
        self.rows.setSpacing(Space.m)

    def show_detail(self, detail: DossierDetail) -> None:
        """Show another dossier, or the same one anew."""
        is_other = self.detail is None or self.detail.dossier.id != detail.dossier.id
        self.detail = detail
        if is_other:
            self.forget()
        self.retranslate()
        self.changed.emit()

    def forget(self) -> None:
        """Empty the fields: another dossier comes."""

    def title(self) -> str:
        """The heading of the step."""
        return ""

    def action_words(self) -> str:
        """What the primary button does."""
        return ""

    def lacking(self) -> str:
        """What is missing before the step can be taken; empty when nothing is."""
        return ""

    def draft(self) -> DraftResult | None:
        """The draft in the fields, for the preview; None takes the stored one."""
        return None

    def act(self) -> None:
        """Take the step."""

    def take_error(self, error: Exception) -> bool:
        """Show an error at its field; whether it was shown."""
        return False

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""


class Fact(QWidget):
    """A caption with its value below it.

    Args:
        name: stable object name of the value.
        role: type role of the value.
    """

    def __init__(self, *, name: str, role: str = "strong") -> None:
        super().__init__()
        self._caption = Text("", "caption", "ink2")
        self._value = Text("", role, wrap=True, name=name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        rows.addWidget(self._caption)
        rows.addWidget(self._value)
        rows.addStretch(1)

    def set_words(self, caption: str, value: str) -> None:
        """Change caption and value."""
        self._caption.setText(caption)
        self._value.setText(value)
        self._value.setAccessibleName(f"{caption}: {value}")

    @property
    def value(self) -> str:
        """The value shown."""
        return self._value.text()


def beside(left: QWidget, right: QWidget) -> QWidget:
    """Two parts next to each other, the left one wider."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.l)
    row.addWidget(left, 3)
    row.addWidget(right, 2)
    return holder


class ResolutionWell(Card):
    """The head's resolution as the executor reads it."""

    def __init__(self) -> None:
        super().__init__(well=True, name="review.resolution")
        self._who = Text("", "label", "ink2", wrap=True)
        self._words = Text("", "body", wrap=True, name="review.resolution.words")
        self.body.setContentsMargins(14, 10, 14, 10)
        self.body.setSpacing(3)
        self.add(self._who)
        self.add(self._words)

    def show_resolution(self, heading: str, words: str) -> None:
        """Show the resolution."""
        self._who.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
