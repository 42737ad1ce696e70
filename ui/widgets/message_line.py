"""A sentence where the eye is: what happened, what to do, the code, one action."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import TONES, Radius, Space, Tone
from ui.widgets.button import Button
from ui.widgets.paint import Painted, begin, box
from ui.widgets.text import Text

ICONS: dict[Tone, str] = {
    "plain": "info-circle",
    "muted": "info-circle",
    "accent": "info-circle",
    "ok": "circle-check",
    "warn": "alert-triangle",
    "danger": "alert-circle",
    "unknown": "help-circle",
}
TOP = 11
ICON_LEFT = 15


class MessageLine(Painted):
    """Stays until it is solved; hidden while there is nothing to say.

    Args:
        name: stable object name; its action button is `name` + ".action".
    """

    action_chosen = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tone: Tone = "plain"
        self._icon = ""
        self._said: tuple[str, ...] = ()
        self._words = Text("", "body", wrap=True, name=f"{name}.words")
        self._code = Text("", "micro", "ink2", name=f"{name}.code")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = Button("", "quiet", name=f"{name}.action", small=True)
        self._action.clicked.connect(self.action_chosen)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(ICON_LEFT + 33, TOP, 14, TOP)
        row.setSpacing(Space.m)
        row.addWidget(self._words, 1)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clear()

    def show_message(
        self,
        tone: Tone,
        text: str,
        *,
        code: str = "",
        action: str = "",
        key: str = "",
        cap: str = "",
        icon: str = "",
    ) -> None:
        """Say something.

        Args:
            tone: "danger", "warn", "ok", "unknown" or "accent".
            text: what happened and what to do.
            code: the stable code, shown small.
            action: words of the one action; `action_chosen` follows its press.
            key: the key that serves the action.
            cap: shown instead, where the key does the same also without this line.
            icon: another icon than the tone's own.
        """
        said = (tone, text, code, action, key, cap, icon)
        if said == self._said:
            return
        self._said = said
        self._tone, self._icon = tone, icon or ICONS[tone]
        self._words.setText(text)
        self.setAccessibleName(text)
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._action.set_text(action)
        self._action.set_key(key if action else "")
        if cap:
            self._action.set_cap(cap)
        self._action.setVisible(bool(action))
        top = TOP - 5 if action else TOP
        self._row.setContentsMargins(ICON_LEFT + 33, top, 14, top)
        self.setVisible(True)
        self._align_code()
        self.updateGeometry()
        self.update()

    def focus_action(self) -> None:
        """Put the focus on the one action, so that Enter does it."""
        self._action.setFocus()

    @property
    def action(self) -> Button:
        """The one action, where it is the first thing to do."""
        return self._action

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._said = ()
        self._words.setText("")
        self._action.set_key("")
        self._action.hide()
        self._code.hide()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown now."""
        return self._words.text()

    @property
    def code(self) -> str:
        """The code shown now."""
        return self._code.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and icon."""
        painter = begin(self)
        ink, ground = TONES[self._tone]
        box(painter, QRectF(self.rect()), Radius.message, theme.color(ground))
        if self._icon:
            icon = QRectF(ICON_LEFT, self._first_line() - 10, 20, 20)
            paint_icon(painter, icon, self._icon, theme.color(ink))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the code beside the first line."""
        super().resizeEvent(event)
        self._align_code()

    def _align_code(self) -> None:
        tall = self._words.heightForWidth(self._words.width())
        one_line = tall < theme.metrics("body").height() * 1.5
        side = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        self._row.setAlignment(self._code, side)

    def _first_line(self) -> float:
        """The middle of the first line of the sentence."""
        area = self._words.geometry()
        high = self._words.heightForWidth(area.width())
        return area.center().y() - (high - theme.metrics("body").height()) / 2 + 1
