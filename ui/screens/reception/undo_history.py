"""What was undone of a case: each field with both values, who, when, why, and the paper."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.journal import JournalEntry
from app.domain.public_service import PublicService
from ui.screens.case_fields import field_words, value_words
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.text import Text, hairline

FOLLOWS = "document."
"""Rows of the document list come and go with the family; nobody corrected them."""


class UndoHistory(Card):
    """Hidden while nothing was undone; the newest stands above.

    Signals:
        paper_asked: the supporting file of an entry is wanted; carries the entry.
    """

    paper_asked = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__(" ", name=name)
        self._entries: tuple[JournalEntry, ...] = ()
        self._service: PublicService | None = None
        self._holder = QWidget()
        self.add(self._holder)
        self.hide()

    def show_entries(self, entries: Sequence[JournalEntry], service: PublicService) -> None:
        """Show these and no others, in the words of the passport."""
        self._service = service
        self._entries = tuple(reversed(entries))
        self.setVisible(bool(entries))
        self.retranslate()

    def retranslate(self) -> None:
        """The words of the card and its entries."""
        self.set_title(self.tr("What was undone"))
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.xs)
        for number, entry in enumerate(self._entries):
            if number:
                column.addWidget(hairline())
            self._add(column, number, entry)
        self.add(self._holder)

    def _add(self, column: QVBoxLayout, number: int, entry: JournalEntry) -> None:
        name = f"{self.objectName()}.{number}"
        for line, words in enumerate(self._changes(entry)):
            column.addWidget(Text(words, "strong", wrap=True, name=f"{name}.change.{line}"))
        reason = self.tr("Reason: {reason}").format(reason=entry.reason)
        column.addWidget(Text(reason, "body", wrap=True, name=f"{name}.reason"))
        column.addWidget(Text(self._who(entry), "caption", "ink2", wrap=True, name=f"{name}.who"))
        if (entry.after or {}).get("paper"):
            paper = Button(self.tr("Save the supporting paper…"), name=f"{name}.paper",
                           icon="download", small=True)  # fmt: skip
            paper.clicked.connect(lambda: self.paper_asked.emit(entry))
            column.addWidget(paper, 0, Qt.AlignmentFlag.AlignLeft)

    def _changes(self, entry: JournalEntry) -> Iterator[str]:
        before, after = entry.before or {}, entry.after or {}
        if entry.action == "cancel":
            yield self.tr("The case was cancelled")
        for field in sorted(before.keys() & after.keys() - {"state"}):
            if not field.startswith(FOLLOWS):
                yield self.tr("{field}: {before} → {after}").format(
                    field=field_words(field, self._service),
                    before=value_words(field, before[field], self._service),
                    after=value_words(field, after[field], self._service),
                )

    def _who(self, entry: JournalEntry) -> str:
        by = (entry.after or {}).get("permitted_by", "")
        hour = f"{entry.at:%d.%m.%Y, %H:%M}"
        if by in ("", entry.who):
            return self.tr("{hour} · {who}").format(hour=hour, who=entry.who)
        template = self.tr("{hour} · {who}, permitted by {supervisor}")
        return template.format(hour=hour, who=entry.who, supervisor=by)
