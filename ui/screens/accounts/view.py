"""Accounts: everybody in a table, one person at the right, a form for a new one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout

from app.domain.account import Account, Session
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.role_words import role_words
from ui.screens.accounts.person_card import PersonCard
from ui.screens.accounts.person_form import PersonForm
from ui.screens.accounts.presenter import AccountsPresenter
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row
from ui.widgets.view import View

LEAST_TABLE = 220


class AccountsView(View):
    """The administrator keeps accounts; a supervisor looks."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="accounts")
        self._workplace = workplace
        self.presenter = AccountsPresenter(self, workplace, session, run)
        self._accounts: dict[str, Account] = {}
        self._header = PageHeader("", "", name="accounts.header")
        self._cancel = Button("", "quiet", name="accounts.cancel", key="Esc", icon="arrow-left")
        self._add = Button("", "primary", name="accounts.add", key="F2", icon="plus")
        self._save = Button("", "primary", name="accounts.save", key="Ctrl Enter", icon="check")
        self._message = MessageLine(name="accounts.message")
        self._card = Card(name="accounts.card", flush=True)
        self._table = Table(name="accounts.table")
        self._person = PersonCard()
        self._form = PersonForm()
        self._form_card = Card(name="accounts.form.card")
        self._form_scroll = Scroll(self._form_card)
        self._list = View(name="accounts.list", ground="none")
        self._list_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._list)
        self._list_scroll = Scroll(self._list)
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for button in (self._cancel, self._add, self._save):
            self._header.add(button)
        self._card.add(self._table, 1)
        self._form_card.add(self._form)
        self._list_row.setContentsMargins(0, 0, 0, 0)
        self._list_row.setSpacing(Space.l)
        self._list_row.addWidget(self._card, 1)
        self._list_row.addWidget(self._person)
        self._card.setMinimumHeight(LEAST_TABLE)
        for page in (self._list_scroll, self._form_scroll):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.page, 20, Space.page, Space.l)
        column.setSpacing(Space.m)
        for part in (self._header, self._message):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._add.clicked.connect(self._on_add)
        self._cancel.clicked.connect(self._on_cancel)
        self._save.clicked.connect(self._on_save)
        self._form.submitted.connect(self._on_save)
        self._table.row_chosen.connect(lambda _key: self._show_person())
        self._person.switched.connect(self.presenter.switch)
        self._person.password_given.connect(self.presenter.set_password)

    def enter(self) -> None:
        """Read everybody; the table is the first thing to do."""
        self.presenter.load()
        self._show_buttons()
        self._table.setFocus()

    def refresh(self) -> None:
        """Read everybody again; a form being filled stays."""
        self.presenter.load()

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Everybody, by login."""
        self._accounts = {account.login: account for account in accounts}
        self._fill()

    def show_added(self, account: Account) -> None:
        """Back to the list, with the new person."""
        self._on_cancel()
        self._accounts[account.login] = account
        self._fill()
        self._table.select(account.login)
        words = self.tr("{name} may log in now").format(name=account.name.full)
        self._message.show_message("ok", words)

    def show_changed(self, login: str) -> None:
        """What was changed of an account is stored."""
        self._person.forget_password()
        self._message.show_message("ok", self.tr("Saved: {login}").format(login=login))

    def show_error(self, error: Exception) -> None:
        """At its field, or in the line above."""
        adding = self._stack.currentWidget() is self._form_scroll
        taken = self._form.take_error(error) if adding else self._person.take_error(error)
        if not taken or len(getattr(error, "faults", ())) > 1:
            self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """The words that do not come with the data."""
        self._header.set_words(self.tr("Accounts"), self.tr("Who may work with the program"))
        self._cancel.set_text(self.tr("Back"))
        self._add.set_text(self.tr("Add a person"))
        self._save.set_text(self.tr("Add"))
        self._table.set_label(self.tr("Accounts"))
        self._table.set_columns(
            [
                Column("name", self.tr("Name"), width=0, strong=True),
                Column("role", self.tr("Role"), width=0),
                Column("login", self.tr("Login"), muted=True),
                Column("state", self.tr("State")),
            ]
        )
        self._fill()
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the person stands under the table."""
        super().resizeEvent(event)
        narrow = self.width() < Size.narrow_below
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._list_row.setDirection(down if narrow else across)
        self._person.setFixedWidth(self.width() - 2 * Space.page if narrow else Size.detail)

    def _fill(self) -> None:
        self._table.set_rows([self._row(account) for account in self._accounts.values()])
        if self._accounts and not self._table.current_key:
            self._table.select(next(iter(self._accounts)))
        self._show_person()

    def _row(self, account: Account) -> Row:
        state = self.tr("may log in") if account.active else self.tr("switched off")
        cells = (account.name.full, role_words(account.role), account.login, state)
        return Row(account.login, cells, () if account.active else (("state", "danger"),))

    def _show_person(self) -> None:
        account = self._accounts.get(self._table.current_key)
        if account is not None:
            self._person.show_account(
                account,
                self._workplace.clock.now(),
                may_change=self.presenter.may_change,
                is_own=account.login == self.presenter.own_login,
            )

    def _show_buttons(self) -> None:
        adding = self._stack.currentWidget() is self._form_scroll
        self._cancel.setVisible(adding)
        self._save.setVisible(adding)
        self._add.setVisible(not adding and self.presenter.may_change)

    def _on_add(self) -> None:
        self._message.clear()
        self._stack.setCurrentWidget(self._form_scroll)
        self._show_buttons()
        self._form.empty()

    def _on_cancel(self) -> None:
        self._message.clear()
        self._stack.setCurrentWidget(self._list_scroll)
        self._show_buttons()
        self._table.setFocus()

    def _on_save(self) -> None:
        self._message.clear()
        self.presenter.add(self._form.person())
