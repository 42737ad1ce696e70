"""One password of the site and what becomes of it; for the counter and for the start of the program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import InputError
from ui.messages import code_of, sentence
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.text_field import TextField
from ui.widgets.view import View

WIDTH = 520


class SitePasswordForm(View):
    """A field, the way on and the way past it.

    Signals:
        entered: the password was typed; carries it, and the field is empty again.
        postponed: not now.

    Args:
        which: "gateway-sender", "transport-key" or "database".
        has_keyring: whether this computer could keep it.
    """

    entered = Signal(str)
    postponed = Signal()

    def __init__(self, which: str, *, has_keyring: bool = True) -> None:
        super().__init__(name="site_password.form")
        self.which, self.has_keyring = which, has_keyring
        self._title = Text("", "display", name="site_password.title", wrap=True)
        self._why = Text("", "body", "ink2", name="site_password.why", wrap=True)
        self._field = TextField("", name="site_password.password", secret=True, max_length=200)
        self._message = MessageLine(name="site_password.message")
        self._enter = Button("", "primary", name="site_password.enter", key="Enter", icon="check")
        self._later = Button("", "quiet", name="site_password.later", key="Esc")
        self._build()
        self._field.submitted.connect(self._on_enter)
        self._enter.clicked.connect(self._on_enter)
        self._later.clicked.connect(self.postponed)
        self.retranslate()

    def _build(self) -> None:
        holder, whole = QWidget(), QWidget()
        holder.setMaximumWidth(WIDTH)
        form = QVBoxLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.m)
        for part in (self._title, self._why, self._field, self._message):
            form.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._enter)
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        form.addLayout(buttons)
        middle = QVBoxLayout(whole)
        # Aligned in the middle the form would not be given the height its lines need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(Space.page, Space.l, Space.page, Space.l)
        outside.addWidget(Scroll(whole))

    def focus_first(self) -> None:
        """The field."""
        self._field.focus_input()

    def ask_for(self, which: str, *, has_keyring: bool) -> None:
        """Ask for this one; what is being typed already stays."""
        if which != self.which:
            self._field.set_text("")
        self.which, self.has_keyring = which, has_keyring
        self._message.clear()
        self.retranslate()

    def show_refused(self) -> None:
        """What was typed before was not taken."""
        words = self.tr("The other side does not take this password. Type it again.")
        self._message.show_message("warn", words)

    def show_error(self, error: Exception) -> None:
        """At the field, or in the line under it."""
        if isinstance(error, InputError):
            self._field.set_fault(sentence(error))
        else:
            self._message.show_message("warn", sentence(error), code=code_of(error))
        self.focus_first()

    def retranslate(self) -> None:
        """All words."""
        titles = {
            "gateway-sender": self.tr("Password of the gateway"),
            "transport-key": self.tr("Password of the information system’s key"),
            "database": self.tr("Password of the database"),
        }
        self._title.setText(titles[self.which])
        self._why.setText(self._reason())
        self._field.set_label(self.tr("Password"))
        self._enter.set_text(self.tr("Go on"))
        at_start = self.which == "database"
        self._later.set_text(self.tr("Close the program") if at_start else self.tr("Later"))

    def _reason(self) -> str:
        if self.has_keyring:
            return self.tr(
                "The keyring of this computer does not give it. What you type is held until the "
                "program ends and written nowhere; an administrator can have it kept in the settings."
            )
        return self.tr(
            "This computer has no keyring to keep it in, so the program asks at each start. "
            "What you type is held until the program ends and written nowhere."
        )

    def _on_enter(self) -> None:
        typed = self._field.text()
        self._message.clear()
        self._field.set_fault(None)
        self._field.set_text("")
        self.entered.emit(typed)
