"""A ground of refusal that can be ticked: its sentence may take several lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.check_box import CheckBox
from ui.widgets.text import Text


class GroundRow(QWidget):
    """A box, the ground, and the law below it; the whole row can be pressed.

    Args:
        code: the code of the ground.
    """

    toggled = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self._box = CheckBox("", name=f"review.ground.{code}")
        self._words = Text("", "body", wrap=True)
        self._law = Text("", "caption", "ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 4, 0, 0)
        words.addWidget(self._words)
        words.addWidget(self._law)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(Space.xs)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._box.toggled.connect(lambda _on: self._on_toggled())
        self._law.hide()

    def set_words(self, ground: str, law: str) -> None:
        """Change the ground and its law; the law is seen while the ground is chosen."""
        self._words.setText(ground)
        self._law.setText(law)
        self._box.setAccessibleName(ground)
        self._box.setAccessibleDescription(law)

    @property
    def is_chosen(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def set_chosen(self, chosen: bool) -> None:
        """Tick it or not."""
        self._box.setChecked(chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row can be pressed."""
        self._box.setFocus()
        self._box.toggle()
        event.accept()

    def _on_toggled(self) -> None:
        self._law.setVisible(self.is_chosen)
        self.toggled.emit()
