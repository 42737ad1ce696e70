"""The stick in place of the line: capsules whose acknowledgement is awaited, out and back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.capsule_state import ExportedCapsule
from ui.tokens import Space, Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.list_row import ListRow
from ui.widgets.text import Text

SHOWN = 2
# A stick that is longer under way than a round of the post takes wants a look.
LONG_DAYS = 3


class CapsulesCard(Card):
    """A line with two buttons, and a row for each capsule under way; hidden where none are made.

    Signals:
        export_asked: a capsule is to be made.
        take_in_asked: an acknowledgement is to be taken in.
    """

    export_asked = Signal()
    take_in_asked = Signal()

    def __init__(self, *, makes: bool) -> None:
        super().__init__(name="outbox.capsules", flush=True)
        self._makes = makes
        self._capsules: tuple[ExportedCapsule, ...] = ()
        self._at: datetime | None = None
        self._lead = Text("", "caption", "ink2", wrap=True, name="outbox.capsules.lead")
        self._export = Button("", name="outbox.capsules.export", icon="usb", small=True)
        self._take_in = Button("", name="outbox.capsules.take_in", icon="upload", small=True)
        self._rows = QVBoxLayout()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        line = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, line)
        self._line.setContentsMargins(18, Space.s, 12, Space.s)
        self._line.setSpacing(Space.s)
        self._buttons = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(Space.s)
        buttons.addWidget(self._export)
        buttons.addWidget(self._take_in)
        buttons.addStretch(1)
        self._line.addWidget(self._lead, 1)
        self._line.addLayout(buttons)
        self.add(line)
        self.body.addLayout(self._rows)
        self._export.clicked.connect(self.export_asked)
        self._take_in.clicked.connect(self.take_in_asked)

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons under the words, and under each other, instead of beside them."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._buttons.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        # What a capsule is for gives way to the list where there is little room.
        self._lead.setHidden(narrow and not self._capsules)

    def show_capsules(self, capsules: Sequence[ExportedCapsule], at: datetime) -> None:
        """Show what is under way.

        Args:
            capsules: oldest first.
            at: now, for their age.
        """
        if (tuple(capsules), at.date()) != (self._capsules, self._at and self._at.date()):
            self._capsules, self._at = tuple(capsules), at
            self.retranslate()

    def retranslate(self) -> None:
        """All words."""
        self._export.set_text(self.tr("Make a capsule"))
        self._take_in.set_text(self.tr("Take in an acknowledgement"))
        self._lead.setText(self._words())
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, capsule in enumerate(self._capsules[:SHOWN]):
            self._rows.addWidget(self._row(number, capsule))
        self._show_where_wanted()

    def _show_where_wanted(self) -> None:
        """What has no place in a window yet would become a window of its own, and take the keys."""
        wanted = self._makes or bool(self._capsules)
        if self.parentWidget() is not None or not wanted:
            self.setVisible(wanted)

    def _words(self) -> str:
        count = len(self._capsules)
        if not count:
            return self.tr("Without a line, what waits travels on a stick: sealed, and whole")
        words = self.tr("%n capsule(s) under way; the acknowledgement is awaited", "", count)
        if count > SHOWN:
            words += " · " + self.tr("the oldest are shown")
        return words

    def _row(self, number: int, capsule: ExportedCapsule) -> ListRow:
        row = ListRow(name=f"outbox.capsules.{number}", state="unknown")
        days = (self._at.date() - capsule.made_at.date()).days if self._at else 0
        messages = self.tr("%n message(s)", "", len(capsule.messages))
        caption = self.tr("{messages} · left {when}").format(
            messages=messages, when=f"{capsule.made_at:%d.%m %H:%M}"
        )
        age = self.tr("%n day(s)", "", days) if days > 0 else self.tr("today")
        tone: Tone = "warn" if days >= LONG_DAYS else "muted"
        row.set_words(capsule.name, caption, age, tone)
        row.set_line(number + 1 < min(len(self._capsules), SHOWN))
        return row
