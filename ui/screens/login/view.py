"""The login screen, painted before anything heavy is loaded; also the lock over an open case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from app.domain.errors import InputError
from ui.messages import code_of, sentence
from ui.screens.login.presenter import LoginPresenter
from ui.screens.login.shanyrak import Shanyrak
from ui.tokens import Space
from ui.translation import LANGUAGES, OWN_NAMES, language
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment
from ui.widgets.text import Text
from ui.widgets.text_field import TextField
from ui.widgets.view import View

if TYPE_CHECKING:
    from app.domain.account import Session
    from app.domain.settings import OfficeSettings

FORM_WIDTH = 420
NARROW, LOW = 900, 480


class LoginView(View):
    """Login, password, language.

    Signals:
        logged_in: somebody is in; carries the session.
        language_chosen: another language was chosen; carries its code.
        painted: the screen was painted for the first time.
    """

    logged_in = Signal(object)
    language_chosen = Signal(str)
    painted = Signal()

    def __init__(self, presenter: LoginPresenter, version: str) -> None:
        super().__init__(name="login")
        self.presenter = presenter
        self._office: OfficeSettings | None = None
        self._version = version
        self._was_painted = False
        self.language_was_chosen = False
        self._panel = Shanyrak()
        self._languages = Segment(
            name="login.language",
            options=[(code, OWN_NAMES[code]) for code in LANGUAGES],
            small=True,
        )
        self._title = Text("", "display", name="login.title")
        self._place = Text("", "body", "ink2", name="login.place")
        self._login = TextField("", name="login.login", max_length=40)
        self._password = TextField("", name="login.password", secret=True, max_length=200)
        self._reason = TextField("", name="login.reason", max_length=200)
        self._message = MessageLine(name="login.message")
        self._enter = Button("", "primary", name="login.enter", key="Enter")
        self._other = Button("", "quiet", name="login.take_over", key="F6", icon="user-cog")
        self._foot = Text("", "micro", "ink3", name="login.foot")
        for part in (self._reason, self._other):
            part.hide()
        self._form, self._right = QVBoxLayout(), QVBoxLayout()
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self._build()
        self.retranslate()
        presenter.attach(self)

    def _build(self) -> None:
        self._form.setSpacing(0)
        for widget, gap in (
            (self._title, 6),
            (self._place, 28),
            (self._login, Space.m),
            (self._password, Space.m),
            (self._reason, Space.m),
            (self._message, Space.l),
            (self._enter, Space.m),
            (self._other, 0),
        ):
            spacer = QSpacerItem(0, gap)
            self._gaps.append((spacer, gap))
            self._form.addWidget(widget)
            self._form.addItem(spacer)
        self._right.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignRight)
        self._right.addWidget(Scroll(self._in_the_middle()), 1)
        self._right.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel, 41)
        row.addLayout(self._right, 59)
        self._connect()

    def _in_the_middle(self) -> QWidget:
        holder, whole = QWidget(), QWidget()
        self._form.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(self._form)
        holder.setFixedWidth(FORM_WIDTH)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        # Aligned in the middle the form would not be given the height its lines need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder)
        row.addStretch(1)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        return whole

    def _connect(self) -> None:
        self._enter.clicked.connect(self._on_enter)
        self._login.submitted.connect(self._password.focus_input)
        self._password.submitted.connect(self._on_enter)
        self._reason.submitted.connect(self._on_enter)
        self._other.clicked.connect(self._on_other)
        self._languages.chosen.connect(self._on_language)

    def enter(self) -> None:
        """Put the focus on the first thing to type."""
        self._languages.set_value(language())
        self.presenter.taking_over = False
        self._show_who()
        (self._password if self.presenter.locked else self._login).focus_input()
        if self.presenter.locked is None:
            # Who came last may not be who comes next: the first letter takes the place of that name.
            self._login.line.selectAll()

    def _show_who(self) -> None:
        """Who may come in: anybody, the one who locked, or a supervisor with a reason."""
        locked, over = self.presenter.locked, self.presenter.taking_over
        if locked is not None:
            self._login.set_text("" if over else locked.login)
        self._login.set_read_only(locked is not None and not over)
        for field in (self._password, self._reason):
            field.set_text("")
            field.set_fault(None)
        self._reason.setVisible(over)
        self._other.setVisible(locked is not None)
        self._message.clear()
        self.retranslate()

    def _on_other(self) -> None:
        self.presenter.taking_over = not self.presenter.taking_over
        self._show_who()
        (self._login if self.presenter.taking_over else self._password).focus_input()

    def _fields(self) -> tuple[tuple[TextField, str], ...]:
        return (
            (self._login, "login"),
            (self._password, "password"),
            (self._reason, "reason"),
        )

    def set_office(self, office: "OfficeSettings") -> None:
        """Name the office and the counter, once they are known."""
        self._office = office
        self.retranslate()

    def show_busy(self, busy: bool) -> None:
        """An attempt is under way."""
        self._enter.set_busy(self.tr("Checking…") if busy else None)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong."""
        words = sentence(error)
        field = error.field if isinstance(error, InputError) else ""
        empty = code_of(error) in {"LOG-01", "LOG-10"}
        for each, name in self._fields():
            each.set_fault(words if empty and field == name else None)
            if empty and field == name:
                each.focus_input()
        if not empty:
            self._message.show_message("warn", words, code=code_of(error))
            self._password.set_text("")
            self._password.focus_input()

    def show_in(self, session: "Session") -> None:
        """Somebody is in: forget what was typed."""
        self._message.clear()
        for field, _name in self._fields():
            field.set_fault(None)
        self._password.set_text("")
        self._reason.set_text("")
        self.presenter.locked, self.presenter.taking_over = None, False
        self.logged_in.emit(session)

    def retranslate(self) -> None:
        """All words."""
        locked, over = self.presenter.locked, self.presenter.taking_over
        self._panel.set_words(
            self.tr("Tereze"),
            self.tr("Workstation of the CSC operator"),
            (self.tr("One window. One citizen."), self.tr("Fifteen minutes.")),
        )
        self._title.setText(self.tr("Screen locked") if locked else self.tr("Log in"))
        self._place.setText(self._place_words())
        self._login.set_label(self.tr("Login"))
        self._password.set_label(self.tr("Password"))
        self._reason.set_label(self.tr("Why the screen is taken over"))
        self._enter.set_text(self._enter_words())
        back = self.tr("The same person unlocks")
        self._other.set_text(back if over else self.tr("A supervisor takes over"))
        self._foot.setText(self.tr("Version {version}").format(version=self._version))

    def _place_words(self) -> str:
        at = self._office
        words = self.tr("CSC department № {office} · window {counter}")
        is_set = at is not None and at.office and at.counter
        return words.format(office=at.office, counter=at.counter) if at and is_set else ""

    def _enter_words(self) -> str:
        if self.presenter.taking_over:
            return self.tr("Take over")
        return self.tr("Unlock") if self.presenter.locked else self.tr("Enter")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture gives way where there is no room for it, and so do the gaps."""
        super().resizeEvent(event)
        self._panel.setVisible(self.width() >= NARROW)
        low = self.height() < LOW
        for spacer, gap in self._gaps:
            spacer.changeSize(0, gap // 2 if low else gap)
        self._form.invalidate()
        above, below = (Space.s, Space.s) if low else (28, 24)
        self._right.setContentsMargins(Space.xl, above, 32, below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the screen stands."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _on_language(self, code: str) -> None:
        self.language_was_chosen = True
        self.language_chosen.emit(code)

    def _on_enter(self) -> None:
        # Enter is the button's key everywhere on the screen: in the login it means "next field".
        if self._login.control.hasFocus() and not self._password.text():
            self._password.focus_input()
            return
        if self.presenter.taking_over and self._password.control.hasFocus():
            self._reason.focus_input()
            return
        self._message.clear()
        self.presenter.log_in(self._login.text(), self._password.text(), self._reason.text())
