"""One equation of the day: whether it holds, and what the difference is, in words."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Space, State
from ui.widgets.state_dot import StateDot
from ui.widgets.text import Text


class Balance(QWidget):
    """A mark, the equation, and a line about the difference.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._mark = StateDot("", name=f"{name}.mark")
        self._words = Text("", "strong", wrap=True, name=f"{name}.words")
        self._lost = Text("", "caption", "warn", wrap=True, name=f"{name}.lost")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._words)
        lines.addWidget(self._lost)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.xs, 0, Space.xs)
        row.setSpacing(Space.s)
        row.addWidget(self._mark)
        row.addLayout(lines, 1)

    def show_sum(self, words: str, lost: str) -> None:
        """Show an equation.

        Args:
            words: the equation.
            lost: the difference in words; empty when it holds.
        """
        state: State = "fails" if lost else "works"
        self._mark.set_state(state)
        self._words.setText(words)
        self._lost.setText(lost)
        self._lost.setVisible(bool(lost))
        self.setAccessibleName(f"{words}. {lost}".strip())
