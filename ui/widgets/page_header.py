"""The title of a screen, its lead line, and what stands at its right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.text import Text

# Under this the title would break at every word.
WORDS_NEED = 260


def room_beside(line: QBoxLayout) -> int:
    """How wide the widgets of a line are beside each other.

    The widgets are asked, not the layout: it knows new words only after its next turn.

    Args:
        line: a layout with nothing but widgets and stretches.
    """
    items = (line.itemAt(at) for at in range(line.count()))
    held = [item.widget() for item in items if item is not None]
    widgets = [widget for widget in held if widget is not None and not widget.isHidden()]
    wide = [max(w.minimumSizeHint().width(), w.minimumWidth()) for w in widgets]
    return sum(wide) + line.spacing() * len(wide)


class PageHeader(QWidget):
    """One per screen.

    Args:
        title: where we are.
        lead: one line about it.
        name: stable object name.
    """

    def __init__(
        self, title: str = "", lead: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Text(title, "title", wrap=True, name=f"{name}.title")
        self._lead = Text(lead, "body", "ink2", wrap=True, name=f"{name}.lead")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(Space.m)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.m)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._tools)
        self.set_words(title, lead)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def set_words(self, title: str, lead: str = "") -> None:
        """Change title and lead line."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def set_words_shown(self, shown: bool) -> None:
        """Show or leave out the words, where the place is already named above."""
        self.setVisible(shown or self._tools.count() > 0)
        self._title.setVisible(shown)
        self._lead.setVisible(shown and bool(self._lead.text()))

    def add(self, widget: QWidget) -> None:
        """Put something at the right: a search field, filters, the primary button of a list."""
        self._tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """So may other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Put the tools under the words where these would be squeezed."""
        left = self.width() - room_beside(self._tools)
        beside = left >= WORDS_NEED or not self._tools.count()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
