"""What stands where a list is empty: one sentence and the button that ends the emptiness."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.text import Text


class EmptyState(QWidget):
    """One sentence and at most one button.

    Args:
        sentence: what is not there.
        name: stable object name; its button is `name` + ".action".
        action: words of the button; empty for none.
        key: the key that serves it.
    """

    action_chosen = Signal()

    def __init__(
        self,
        sentence: str = "",
        *,
        name: str,
        action: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._sentence = Text(sentence, "body", "ink2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = Button(action, name=f"{name}.action", key=key)
        self._button.clicked.connect(self.action_chosen)
        rows = QVBoxLayout(self)
        rows.setSpacing(Space.m)
        rows.addStretch(1)
        rows.addWidget(self._sentence)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
        self._button.setVisible(bool(action))

    def set_words(self, sentence: str, action: str = "") -> None:
        """Change the words.

        Args:
            sentence: what is not there.
            action: words of the button; empty for none.
        """
        self._sentence.setText(sentence)
        self._button.set_text(action)
        self._button.setVisible(bool(action))
