"""A labelled line of text with provenance, fault sentence and, for secrets, an eye."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.field import Field
from ui.widgets.field_line import FieldLine, FieldMark
from ui.widgets.keycap import Keycap, key_sequences
from ui.widgets.provenance_chip import Source

UNLIMITED = 10_000_000
"""Letters a line holds at most; Qt would cut at 32 767 without a word."""


class TextField(Field):
    """One line of text.

    Args:
        label: the field's name.
        name: stable object name; the line itself is `name` + ".input".
        note: a short remark after the label.
        placeholder: what to write, while empty.
        secret: hide what is typed and offer an eye.
        role: type role of the value; "digits" makes the field 52 high.
        max_length: more letters than these are kept and told as a fault; nothing is ever cut.
        tall: 52 high, to stand beside an IIN.
        icon: name of an icon before the value, for search.
        key: the key that brings the cursor here, shown as a cap.
    """

    edited = Signal(str)
    left = Signal()
    submitted = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        name: str,
        note: str = "",
        placeholder: str = "",
        secret: bool = False,
        role: str = "body",
        max_length: int = 500,
        tall: bool = False,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = FieldLine()
        super().__init__(label, self.line, name=name, note=note, parent=parent)
        self.line.set_role(role, tall=tall or role == "digits")
        self.line.setPlaceholderText(placeholder)
        self._most, self._is_long = max_length, False
        self.line.setMaxLength(UNLIMITED)
        self.line.textChanged.connect(self._look_at_length)
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self.left)
        self.line.returnPressed.connect(self.submitted)
        self.line.set_icon(icon)
        if key:
            self._add_key(key)
        self._eye: FieldMark | None = None
        if secret:
            self._add_eye(name)

    def _add_key(self, key: str) -> None:
        self.line.add_mark(Keycap(key))
        for sequence in key_sequences(key):
            QShortcut(sequence, self).activated.connect(self.focus_input)

    def forget_secret(self) -> None:
        """Empty a field of secrets, and what could be undone in it; others keep their text."""
        if self._eye is not None:
            # Clearing alone could be undone while the letters are shown.
            self.line.setText("")
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            self._name_eye()

    def _add_eye(self, name: str) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = FieldMark("eye", self.tr("Show what is typed"), pressable=True)
        self._eye.setObjectName(f"{name}.eye")
        self._eye.clicked.connect(self._toggle_secret)
        self.line.add_mark(self._eye)

    def _toggle_secret(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._name_eye()

    def _name_eye(self) -> None:
        if self._eye is None:
            return
        if self.line.echoMode() is QLineEdit.EchoMode.Password:
            self._eye.set_icon("eye", self.tr("Show what is typed"))
        else:
            self._eye.set_icon("eye-off", self.tr("Hide what is typed"))

    def changeEvent(self, event: QEvent) -> None:
        """Name the eye again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_eye()

    def _on_edited(self, text: str) -> None:
        self.edited.emit(text)

    def text(self) -> str:
        """What stands in the field, without spaces around it (secrets as typed).

        Only spaces: a tab or a line break that was pasted is told as a fault, not taken out.
        """
        raw = self.line.text()
        return raw if self._eye is not None else raw.strip(" ")

    def set_fault(self, sentence: str | None) -> None:
        """Show or clear a fault; a text that is too long always is one."""
        words = self.tr("This is longer than %n letter(s). Shorten it.", "", self._most)
        super().set_fault(sentence or (words if self._is_long else None))

    def _look_at_length(self, text: str) -> None:
        was_long, self._is_long = self._is_long, len(text) > self._most
        if self._is_long or was_long:
            self.set_fault(None)

    def set_text(self, text: str) -> None:
        """Put a value in; no `edited` follows."""
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def set_placeholder(self, text: str) -> None:
        """Say what to write while the field is empty."""
        self.line.setPlaceholderText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show a value that cannot be changed here."""
        self.line.setReadOnly(read_only)

    @property
    def source(self) -> Source:
        """Where the value comes from."""
        return self.line.chip.source if self.line.chip is not None else ""

    def set_source(self, source: Source, registry: str = "", detail: str = "") -> None:
        """Say where the value comes from.

        Args:
            source: "typed", "registry", "scan", "earlier", "later" or "" for no chip.
            registry: the registry's short name, for "registry".
            detail: for the tooltip: source, hour, correlation id.
        """
        self.line.set_source(source, registry, detail)

    def _mark_fault(self, faulty: bool) -> None:
        self.line.set_faulty(faulty)
