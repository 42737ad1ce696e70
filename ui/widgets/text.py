"""Labels that say which type role and which colour they have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.widgets.paint import lay_ground


class Text(QLabel):
    """One piece of text in a type role.

    Args:
        text: what it says.
        role: a key of `tokens.ROLES`.
        ink: the colour, a text token.
        wrap: whether it may take several lines.
        name: object name, needed when tests or the tour look for it.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "ink",
        *,
        wrap: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._ink = ink
        self.setFont(theme.font(role))
        self.setObjectName(name)
        if ink != "ink":
            self.take_colours()
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_ink(self, ink: str) -> None:
        """Change the colour.

        Args:
            ink: a text token such as "danger".
        """
        if self._ink != ink:
            self._ink = ink
            self.take_colours()

    def set_role(self, role: str) -> None:
        """Change the type role."""
        self.setFont(theme.font(role))

    def take_colours(self) -> None:
        """Write in the ink of the theme in use."""
        self.setPalette(theme.ink_palette(self._ink))


def hairline() -> QFrame:
    """A horizontal line between groups."""
    line = QFrame()
    lay_ground(line, "line")
    line.setFixedHeight(1)
    return line
