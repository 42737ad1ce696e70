"""The press button: four kinds, an icon, and the key that serves it standing inside."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.button_look import ButtonLook, Kind
from ui.widgets.keycap import key_sequences
from ui.widgets.paint import begin, refresh


class Button(QPushButton):
    """A button that paints itself; its key works while it is shown and enabled.

    Args:
        text: what pressing does.
        kind: "primary" (one per screen), "secondary", "quiet" or "danger".
        name: stable object name.
        key: words of the keycap ("Ctrl Enter", "F8", "Esc"); also sets the shortcut.
        icon: name of an icon; an arrow to the right stands after the words.
        small: 34 high instead of 44.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        *,
        name: str,
        key: str = "",
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self._kind: Kind = kind
        self._icon = icon
        self._small = small
        self._busy_words = ""
        self._key = ""
        self._cap_shown = True
        self._shortcuts: list[QShortcut] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_key(key)

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name.

        Args:
            text: what pressing does.
        """
        self.setAccessibleName(text)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Change the keycap and the shortcut behind it.

        Args:
            key: as written on the cap; empty for none.
        """
        if key == self._key:
            return
        self._key = key
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = []
        for sequence in key_sequences(key) if key else ():
            shortcut = QShortcut(sequence, self)
            shortcut.activated.connect(self.click)
            self._shortcuts.append(shortcut)
        self.updateGeometry()

    def set_cap(self, key: str) -> None:
        """Show a key that is served elsewhere, so that it works without this button as well."""
        self.set_key("")
        self._key = key
        self.updateGeometry()

    def set_cap_shown(self, shown: bool) -> None:
        """Show the keycap, or give its room to the words; the key works all the same."""
        self._cap_shown = shown
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon; empty for none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def allow(self, possible: bool, why_not: str = "") -> None:
        """Let it be pressed, or say why not: in its tooltip, and when its key is pressed.

        Args:
            possible: whether pressing does something now.
            why_not: what is missing for it, a sentence or one a line.
        """
        self.setEnabled(possible)
        self.setToolTip("" if possible else why_not)

    @property
    def kind(self) -> Kind:
        """How prominent it is."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change how prominent it is."""
        self._kind = kind
        self.update()

    def set_busy(self, words: str | None) -> None:
        """Show that the work is under way, or over; presses are ignored meanwhile.

        Args:
            words: what is being done ("Checking…"), or None when it is over.
        """
        if (words or "") == self._busy_words:
            return
        self._busy_words = words or ""
        self.setAccessibleName(words or self.text())
        self.setAccessibleDescription(words or "")
        self.updateGeometry()
        self.update()

    @property
    def is_primary(self) -> bool:
        """Whether it is the one that ends what the screen is for."""
        return self._kind == "primary"

    @property
    def key(self) -> str:
        """The words of its keycap; empty for none."""
        return self._key

    @property
    def is_busy(self) -> bool:
        """Whether the work is under way."""
        return bool(self._busy_words)

    def nextCheckState(self) -> None:
        """A busy button does not change."""
        if not self.is_busy:
            super().nextCheckState()

    def click(self) -> None:
        """Press it, unless the work is already under way."""
        if not self.is_busy:
            super().click()

    def event(self, event: QEvent) -> bool:
        """Swallow presses while busy."""
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
        tab = event.type() is QEvent.Type.KeyPress and getattr(event, "key", int)() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        )
        if self.is_busy and event.type() in presses and not tab:
            event.ignore()
            return event.type() is QEvent.Type.MouseButtonPress
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def _look(self) -> ButtonLook:
        return ButtonLook(
            kind=self._kind,
            words=self._busy_words or self.text(),
            icon=self._icon,
            cap=self._key if self._cap_shown else "",
            small=self._small,
            busy=self.is_busy,
            enabled=self.isEnabled(),
            focused=self.hasFocus(),
            over=self.underMouse(),
            down=self.isDown(),
        )

    def sizeHint(self) -> QSize:
        """Icon, words, keycap and the room around them."""
        return self._look().size

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words and keycap."""
        painter = begin(self)
        self._look().paint(painter, QRectF(self.rect()))
        painter.end()
