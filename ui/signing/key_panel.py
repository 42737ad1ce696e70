"""The choice of a key on a screen: which kind, which one, and its password or PIN."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout

from app.domain.account import Session
from app.domain.key_place import KeyKind, KeyPlace, PinTries, TokenSlot
from app.services.workplace import Workplace
from ui import theme
from ui.messages import sentence
from ui.presenter import Run
from ui.signing.key_choosing import KeyChoosing
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.list_row import ListRow
from ui.widgets.segment import Segment
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class KeyPanel(View):
    """File, token or NCALayer.

    Signals:
        changed: another key is chosen, or something was typed.
        submitted: Enter in the password.
        picked: a key was chosen by hand.

    Args:
        name: begins the names of its parts.
        key: of the keyboard, for the button that chooses.
        workplace: the services.
        session: who signs.
        run: how tokens are looked for.
    """

    changed = Signal()
    submitted = Signal()
    picked = Signal()

    def __init__(
        self, *, name: str, key: str, workplace: Workplace, session: Session, run: Run
    ) -> None:
        super().__init__(name=f"{name}.key_panel", ground="none")
        self._folder = workplace.key_folder
        self._kind = Segment(name=f"{name}.key_kind", small=True)
        self._row = ListRow(name=f"{name}.key", icon="key", pad=0)
        self._choose = Button(name=f"{name}.choose_key", key=key, small=True)
        self.password = TextField(name=f"{name}.password", secret=True, max_length=200)
        self._trouble: Exception | None = None
        self.choosing = KeyChoosing(self, workplace, session, run)
        self._row.add(self._choose)
        self._row.set_line(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.xs)
        for part in (self._kind, self._row, self.password):
            column.addWidget(part)
        self._kind.chosen.connect(self._on_kind)
        self._choose.clicked.connect(self._on_choose)
        self.password.submitted.connect(self.submitted)
        self.password.edited.connect(self._on_typed)
        self.retranslate()

    @property
    def place(self) -> KeyPlace:
        """Which key."""
        return self.choosing.place

    def lacking(self) -> str:
        """What is still to be done before signing, in words."""
        if self.place.kind is KeyKind.TOKEN:
            # The token of last time may lie at home.
            token = self.choosing.token
            if token is None:
                return self.tr("Plug in your token")
            locked = token.tries is PinTries.NONE
            return self.tr("The token is locked: take another key") if locked else ""
        return "" if self.place.known else self.tr("Choose your key file")

    def lacking_secret(self) -> str:
        """The password or PIN that is still to be typed, in words; NCALayer asks for it itself."""
        if not self.place.has_secret or self.password.text():
            return ""
        if self.place.kind is KeyKind.TOKEN:
            return self.tr("Type the PIN of the token")
        return self.tr("Type the password of the key")

    def ask_for_secret(self) -> None:
        """Say at the field that it is empty."""
        self.password.set_fault(self.lacking_secret())
        self.password.focus_input()

    def take_secret(self) -> str:
        """What was typed; it leaves the field at once."""
        typed = self.password.text()
        self.forget()
        return typed

    def forget(self) -> None:
        """Nothing typed stays."""
        self.password.set_text("")
        self.password.set_fault(None)

    def refuse_secret(self, words: str) -> None:
        """The password or PIN was wrong; how many tries are left is asked anew."""
        self.password.set_fault(words)
        self.password.focus_input()
        self.choosing.begin()

    def focus_first(self) -> None:
        """The password, or what has to be done before."""
        if self.place.known and self.place.has_secret:
            self.password.focus_input()
        else:
            self._choose.setFocus() if self._choose.isVisible() else self._kind.setFocus()

    def first_focus(self) -> TextField | Button | Segment:
        """Where the cursor waits."""
        if self.place.known:
            return self.password if self.place.has_secret else self._kind
        return self._choose

    def show_place(self) -> None:
        """See `KeyShown`."""
        self._trouble = None
        self._show()
        self.changed.emit()

    def show_trouble(self, error: Exception) -> None:
        """See `KeyShown`."""
        self._trouble = error
        self._show()
        self.changed.emit()

    def retranslate(self) -> None:
        """All words."""
        kinds = [
            (KeyKind.FILE.value, self.tr("Key file")),
            (KeyKind.TOKEN.value, self.tr("Token")),
            (KeyKind.NCALAYER.value, "NCALayer"),
        ]
        self._kind.set_options(kinds)
        self._show()

    # --- what is shown --------------------------------------------------------------------------

    def _show(self) -> None:
        kind = self.place.kind
        self._kind.set_value(kind.value)
        self._choose.setVisible(kind is not KeyKind.NCALAYER)
        self.password.setVisible(self.place.has_secret)
        self._row.setToolTip(self.place.where if kind is KeyKind.FILE else "")
        if kind is KeyKind.FILE:
            self._show_file()
        elif kind is KeyKind.TOKEN:
            self._show_token()
        else:
            words = self.tr("opens its own window: choose the key and type its password there")
            self._row.set_words("NCALayer", words)

    def _show_file(self) -> None:
        self.password.set_label(self.tr("Password of the key"))
        self._choose.set_text(self.tr("Choose file"))
        if self.place.known:
            self._row.set_words(Path(self.place.where).name, self.tr("key file"))
        else:
            self._row.set_words(self.tr("Key file"), self.tr("not chosen yet"))

    def _show_token(self) -> None:
        self.password.set_label(self.tr("PIN of the token"))
        tokens, token = self.choosing.tokens, self.choosing.token
        self._choose.set_text(self.tr("Choose token") if len(tokens) > 1 else self.tr("Look again"))
        if token is not None:
            self._row.set_words(token.label, self._tries(token.tries))
        elif self._trouble is not None:
            self._row.set_words(self.tr("Token"), sentence(self._trouble))
        elif self.choosing.looking:
            self._row.set_words(self.tr("Token"), self.tr("looking for tokens…"))
        elif tokens:
            self._row.set_words(self.tr("Token"), self.tr("several are plugged in: choose one"))
        else:
            self._row.set_words(self.tr("Token"), self.tr("none is plugged in"))

    def _tries(self, tries: PinTries) -> str:
        return {
            PinTries.ENOUGH: self.tr("token; no wrong PIN so far"),
            PinTries.FEWER: self.tr("token; a wrong PIN was typed, a few tries are left"),
            PinTries.LAST: self.tr("token; one try is left before it locks"),
            PinTries.NONE: self.tr("token; locked by wrong PINs"),
        }[tries]

    # --- what the person does -------------------------------------------------------------------

    def _on_kind(self, kind: str) -> None:
        self.forget()
        self.choosing.choose_kind(KeyKind(kind))
        self.picked.emit()

    def _on_typed(self) -> None:
        self.password.set_fault(None)
        self.changed.emit()

    def _on_choose(self) -> None:
        if self.place.kind is KeyKind.FILE:
            self._choose_file()
        elif len(self.choosing.tokens) > 1:
            self._choose_token()
        else:
            self.choosing.look()

    def _choose_file(self) -> None:
        start = Path(self.place.where).parent if self.place.known else Path.home()
        words = self.tr("Key files (*.p12 *.pfx)")
        title = self.tr("Key file")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder or start), words)
        if name:
            self.choosing.choose_file(Path(name))
            self.picked.emit()
            self.password.focus_input()

    def _choose_token(self) -> None:
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}.tokens")
        for token in self.choosing.tokens:
            action = menu.addAction(_name(token))
            action.triggered.connect(lambda _on=False, token=token: self._take(token))
        theme.dress(menu)
        menu.exec(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))
        menu.deleteLater()

    def _take(self, token: TokenSlot) -> None:
        self.choosing.choose_token(token)
        self.picked.emit()
        self.password.focus_input()


def _name(token: TokenSlot) -> str:
    """Two tokens may bear the same label: the serial number tells them apart."""
    return f"{token.label} · {token.serial}"
