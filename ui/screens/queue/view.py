"""The queue: one separate list at a time, as it stands today."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.account import Session
from app.domain.dossier import QueueEntry
from app.domain.public_service import PublicService
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.queue.presenter import QueuePresenter
from ui.tokens import Space
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row
from ui.widgets.view import View


class QueueView(View):
    """A list with number, moment of the complete package, name and case."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="queue")
        self.presenter = QueuePresenter(self, workplace, session, run)
        self._services: Sequence[PublicService] = ()
        self._entries: tuple[QueueEntry, ...] | None = None
        self._header = PageHeader("", "", name="queue.header")
        self._list = ChoiceField("", name="queue.list")
        self._message = MessageLine(name="queue.message")
        self._card = Card(name="queue.card", flush=True)
        self._table = Table(name="queue.table")
        self._empty = EmptyState("", name="queue.empty")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._list.setMinimumWidth(280)
        top = QHBoxLayout()
        top.setSpacing(Space.xl)
        top.addWidget(self._header, 1)
        top.addWidget(self._list, 1)
        self._card.add(self._table, 1)
        self._card.add(self._empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.page, 20, Space.page, Space.l)
        column.setSpacing(Space.m)
        column.addLayout(top)
        column.addWidget(self._message)
        column.addWidget(self._card, 1)
        self._list.chosen.connect(self.presenter.choose)
        self._empty.hide()

    def enter(self) -> None:
        """Read the lists; the choice of the list is the first thing to do."""
        self.presenter.begin()
        self._list.focus_input()

    def refresh(self) -> None:
        """Read the list shown again."""
        self.presenter.load()

    def show_lists(self, services: Sequence[PublicService]) -> None:
        """Offer the lists; the first one is shown when none was."""
        self._services = services
        self.retranslate()
        offered = [key for key, _ in self._options()]
        if self.presenter.chosen not in offered and offered:
            self.presenter.chosen = offered[0]
        self._list.set_value(self.presenter.chosen)
        self.presenter.load()

    def show_entries(self, queue_list: str, entries: tuple[QueueEntry, ...]) -> None:
        """The people of a list in order."""
        self._message.clear()
        self._entries = entries
        self._list.set_value(queue_list)
        self._fill()

    def show_error(self, error: Exception) -> None:
        """What went wrong."""
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """The words that do not come with the data."""
        self._header.set_words(self.tr("Queue"), self.tr("By the moment of the complete package"))
        self._list.set_label(self.tr("List"))
        self._list.set_options(self._options())
        self._table.set_label(self.tr("People in the queue"))
        self._empty.set_words(self.tr("Nobody stands in this list"))
        self._table.set_columns(
            [
                Column("number", self.tr("№"), align="right", strong=True),
                Column("since", self.tr("In the queue since")),
                Column("name", self.tr("Name"), width=0),
                Column("case", self.tr("Case"), muted=True),
            ]
        )
        self._fill()

    def _fill(self) -> None:
        if self._entries is None:
            return
        rows = [
            Row(
                entry.case_number,
                (str(at), f"{entry.intake_at:%d.%m.%Y, %H:%M}", entry.name, entry.case_number),
            )
            for at, entry in enumerate(self._entries, start=1)
        ]
        self._table.set_rows(rows)
        self._table.set_totals(self.tr("%n person(s) in the list", "", len(rows)) if rows else "")
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _options(self) -> list[tuple[str, str]]:
        titles: dict[str, list[str]] = {}
        for service in self._services:
            for category in service.categories:
                if category.queue_list:
                    title = category.title.in_(language())
                    titles.setdefault(category.queue_list, []).append(title)
        joined = {key: ", ".join(dict.fromkeys(words)) for key, words in titles.items()}
        return [(key, words[:1].upper() + words[1:]) for key, words in joined.items()]
