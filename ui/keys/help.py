"""Help (F1): what to do on this screen, and the keys that work on it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.frame import Frame
from ui.keys.help_texts import COUNTER_KEYS, KEYS, SCREEN_KEYS, TEXTS
from ui.keys.overlay import Overlay
from ui.keys.pressing import is_enter
from ui.messages import marked_words
from ui.screens.reception.view import ReceptionView
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.keycap import Keycap
from ui.widgets.text import Text

WIDTH = 560
FROM_TOP = 84


class Help(Overlay):
    """Lies over the window while it is open; any of F1, Esc, Enter closes it.

    Args:
        frame: whose screens it explains.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, name="help")
        self._frame = frame
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(Space.xl, Space.l, Space.xl, Space.l)
        self._rows.setSpacing(Space.m)
        self._inner = QWidget()
        self._rows.addWidget(self._inner)
        frame.help_chosen.connect(self.open)

    def open(self) -> None:
        """F1."""
        screen = self._frame.screen_shown
        if screen is None:
            return
        part = screen.step if isinstance(screen, ReceptionView) else screen
        self._fill(part, screen)
        wide = min(WIDTH, self._frame.width() - 32)
        high = self._rows.heightForWidth(wide)
        self.setFixedSize(wide, min(max(high, 0) or self.sizeHint().height(), self._frame.height()))
        corner = self._frame.mapToGlobal(QPoint((self._frame.width() - wide) // 2, 0))
        top = max(0, min(FROM_TOP, self._frame.height() - self.height() - Space.l))
        self.move(corner.x(), corner.y() + top)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read, and on with the work."""
        if is_enter(event) or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.hide()
        else:
            super().keyPressEvent(event)

    def _fill(self, part: QWidget, screen: QWidget) -> None:
        self._rows.removeWidget(self._inner)
        self._inner.deleteLater()
        self._inner = QWidget()
        words = marked_words("Help", TEXTS.get(part.objectName(), TEXTS["desk"]))
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        column.addWidget(Text(self.tr("Help"), "section"))
        column.addWidget(Text(words, "body", wrap=True, name="help.words"))
        at_counter = self._frame.offers("reception")
        column.addLayout(_table(keys_of(screen, at_counter=at_counter)))
        column.addStretch(1)
        self._rows.addWidget(self._inner)
        self.setAccessibleName(self.tr("Help"))
        self.setAccessibleDescription(words)


def keys_of(screen: QWidget, *, at_counter: bool) -> list[tuple[str, str]]:
    """The keys of the buttons that are seen now, then all others that do something here.

    Args:
        screen: what is shown.
        at_counter: whether the person receives applicants.
    """
    buttons = (b for b in screen.findChildren(Button) if b.isVisible() and b.key)
    own = {button.key: button.text() for button in buttons}
    others = (*SCREEN_KEYS.get(screen.objectName(), ()), *(COUNTER_KEYS if at_counter else ()))
    told = ((key, marked_words("Help", words)) for key, words in (*others, *KEYS))
    return [*own.items(), *((key, words) for key, words in told if key not in own)]


def _table(keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.m)
    grid.setVerticalSpacing(Space.xs)
    for row, (key, words) in enumerate(keys):
        grid.addWidget(Keycap(key), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(words, "caption", wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    return grid
