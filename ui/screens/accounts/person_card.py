"""One account: who, what for, and what the administrator may do with it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Account
from ui.messages import field_sentences
from ui.role_words import role_words
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.text import Text, hairline
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class PersonCard(View):
    """The details at the right.

    Signals:
        switched: the account is to be switched off or on; carries it.
        password_given: a new password; carries the account and the password.
    """

    switched = Signal(object)
    password_given = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(name="accounts.detail", ground="none")
        self.setFixedWidth(Size.detail)
        self._account: Account | None = None
        self._now: datetime | None = None
        self._may_change = self._is_own = False
        self._card = Card(name="accounts.detail.card")
        self._name = Text("", "section", wrap=True, name="accounts.detail.name")
        self._post = Text("", "body", "ink2", wrap=True)
        self._facts = Text("", "caption", "ink2", wrap=True, name="accounts.detail.facts")
        self._state = Chip("", name="accounts.detail.state")
        self._password = TextField("", name="accounts.new_password", secret=True, max_length=200)
        self._set = Button("", name="accounts.set_password", icon="key")
        self._switch = Button("", name="accounts.switch")
        self._only = Text("", "caption", "ink2", wrap=True, name="accounts.detail.only")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._card.body.setSpacing(Space.m)
        for part in (
            self._name,
            self._post,
            self._state,
            self._facts,
            hairline(),
            self._password,
            self._set,
            self._switch,
            self._only,
        ):
            self._card.add(part)
        self._card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._set.clicked.connect(self._on_set)
        self._password.submitted.connect(self._on_set)
        self._password.edited.connect(lambda _text: self._password.set_fault(None))
        self._switch.clicked.connect(lambda: self.switched.emit(self._account))

    def show_account(
        self, account: Account, now: datetime, *, may_change: bool, is_own: bool
    ) -> None:
        """Show an account.

        Args:
            account: whose.
            now: to tell whether it is locked.
            may_change: whether this person may change accounts.
            is_own: nobody switches themselves off.
        """
        if self._account is None or self._account.login != account.login:
            self._password.set_text("")
            self._password.set_fault(None)
        self._account, self._now = account, now
        self._may_change, self._is_own = may_change, is_own
        self.retranslate()

    def take_error(self, error: Exception) -> bool:
        """A password that is too short is told at its field."""
        words = field_sentences(error).get("password")
        if words is None:
            return False
        self._password.set_fault(words)
        self._password.focus_input()
        return True

    def forget_password(self) -> None:
        """The new password is set: it leaves the screen."""
        self._password.set_text("")

    def retranslate(self) -> None:
        """All words."""
        self._password.set_label(self.tr("New password"))
        self._set.set_text(self.tr("Set the password"))
        self._only.setText(self.tr("Accounts are changed by the administrator."))
        for part in (self._password, self._set, self._switch):
            part.setVisible(self._may_change)
        self._only.setVisible(not self._may_change)
        account = self._account
        self.setVisible(account is not None)
        if account is None:
            return
        self._name.setText(account.name.full)
        self._post.setText(account.post)
        facts = [role_words(account.role), self.tr("Login: {login}").format(login=account.login)]
        facts.append(self.tr("IIN {iin}").format(iin=account.iin.shown))
        if account.authorised_person:
            facts.append(self.tr("May certify paper copies"))
        self._facts.setText("\n".join(facts))
        self._tell_state(account)

    def _tell_state(self, account: Account) -> None:
        self._switch.set_text(self.tr("Switch off") if account.active else self.tr("Switch on"))
        self._switch.set_kind("danger" if account.active else "secondary")
        self._switch.setEnabled(not (self._is_own and account.active))
        if not account.active:
            self._state.set_content(self.tr("switched off"), "danger", "circle-x")
        elif self._now is not None and account.is_locked(self._now):
            self._state.set_content(self.tr("locked"), "warn", "lock")
        else:
            self._state.set_content(self.tr("may log in"), "ok", "circle-check")

    def _on_set(self) -> None:
        if self._account is not None:
            self.password_given.emit(self._account, self._password.text())
