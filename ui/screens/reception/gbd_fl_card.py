"""The card of GBD FL: typed values beside the register's, and a decision on each difference."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.comparison import Comparison
from app.domain.lookup import Outcome
from app.services.lookup import LookupResult
from ui.gradual import Gradual
from ui.screens.reception.registry_words import not_rechecked, registry_name
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.compare_row import LABEL_WIDTH, WORD_WIDTH, CompareRow
from ui.widgets.text import Text
from ui.widgets.text_field import TextField

REASON_LENGTH = 300


class GbdFlCard(Card):
    """A row for each value, made once and shown when the register has it.

    Signals:
        taken: the register's value is to be taken; the comparison.
        kept: the typed value is to be kept; the comparison and the reason.
    """

    taken = Signal(object)
    kept = Signal(object, str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, flush=True, parent=parent)
        self._shown: tuple[Comparison, ...] | None = None
        self._asked_about: Comparison | None = None
        self._said = Text("", "caption", "ink2", name=f"{name}.said")
        self._chip = Chip(name=f"{name}.chip")
        self._sentence = Text("", "body", "ink2", wrap=True, name=f"{name}.sentence")
        self._rows: dict[str, CompareRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._reason = TextField(name=f"{name}.reason", max_length=REASON_LENGTH)
        self._keep = Button("", name=f"{name}.reason_given", icon="check")
        self._heads: tuple[Text, Text] = (Text("", "label", "ink2"), Text("", "label", "ink2"))
        self._head_row, self._reason_row = QWidget(), QWidget()
        self._build()

    def _build(self) -> None:
        self._said.setContentsMargins(0, 0, Space.s, 0)
        self.add_to_head(self._said)
        self.add_to_head(self._chip)
        grid = QGridLayout(self._head_row)
        grid.setContentsMargins(22, 0, 20, Space.s)
        grid.setHorizontalSpacing(Space.l)
        # The layout gives no gap beside an empty column: the outer two hold something.
        for column, width in ((0, LABEL_WIDTH), (3, WORD_WIDTH)):
            ruler = QWidget()
            ruler.setFixedWidth(width)
            grid.addWidget(ruler, 0, column)
        for column, head in enumerate(self._heads, start=1):
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        line = QHBoxLayout(self._reason_row)
        line.setContentsMargins(22, Space.s, 20, Space.l)
        line.addWidget(self._reason, 1)
        column_of_button = QVBoxLayout()
        column_of_button.addStretch(1)
        column_of_button.addWidget(self._keep)
        line.addLayout(column_of_button)
        told = QHBoxLayout()
        told.setContentsMargins(20, 0, 20, Space.l)
        told.addWidget(self._sentence)
        self.add(self._head_row)
        self.body.addLayout(self._list)
        self.add(self._reason_row)
        self.body.addLayout(told)
        self._reason.submitted.connect(self._on_reason)
        self._keep.clicked.connect(self._on_reason)
        self._reason_row.hide()

    def retranslate(self) -> None:
        """The words of the card."""
        self.set_title(registry_name("gbd_fl"))
        self._heads[0].setText(self.tr("Typed"))
        self._heads[1].setText(registry_name("gbd_fl"))
        self._keep.set_text(self.tr("Keep"))
        self._reason.set_placeholder(self.tr("Such as: changed by a newer document"))
        self._shown = None

    def prepare(self) -> None:
        """Make the rows one by one before the answer is shown."""
        Gradual(self, [partial(self._row, part) for part in self._labels()], lambda: None)

    def show_answer(
        self,
        answer: LookupResult | None,
        rows: Sequence[Comparison],
        kept: LookupResult | None = None,
        *,
        asking: bool,
    ) -> None:
        """Show what GBD FL said, or that it says nothing yet; `kept` is its last word before."""
        self._show_head(answer, rows, asking=asking)
        if answer is not None and answer.outcome is Outcome.UNAVAILABLE and not asking:
            parts = (not_rechecked(kept), self._sentence.text())
            self._sentence.setText(" ".join(part for part in parts if part))
        self._head_row.setVisible(bool(rows))
        if tuple(rows) != self._shown:
            self._shown = tuple(rows)
            self._show_rows()

    def show_fault(self, sentence: str) -> None:
        """A reason that was not accepted stays with its sentence."""
        self._reason.set_fault(sentence)

    def first_focus(self) -> QWidget | None:
        """The first decision that is wanted."""
        shown = (self._rows[_part(comparison)] for comparison in self._shown or ())
        row = next((row for row in shown if row.is_open), None)
        return row.findChild(Button, f"{row.objectName()}.take") if row is not None else None

    def _show_head(
        self, answer: LookupResult | None, rows: Sequence[Comparison], *, asking: bool
    ) -> None:
        said, sentence = "", ""
        differences = sum(row.is_open for row in rows)
        if asking:
            self._chip.set_content(self.tr("Asking…"), "unknown", "clock")
            sentence = self.tr("Waiting for GBD FL. Esc goes on without it.")
        elif answer is None:
            self._chip.set_content(self.tr("not asked"), "muted", "clock-pause")
            sentence = self.tr("It is asked as soon as the IIN is right.")
        elif answer.outcome is Outcome.UNAVAILABLE:
            self._chip.set_content(self.tr("cannot tell yet"), "unknown", "help-circle")
            template = self.tr("No usable answer at {hour} ({code}). Ask again, or go on: the case"
                               " is not held up.")  # fmt: skip
            hour = _hour(answer.evidence.answered_at)
            sentence = template.format(hour=hour, code=answer.evidence.code)
        else:
            said = self.tr("answered at {hour}").format(hour=_hour(answer.evidence.answered_at))
            if answer.outcome is Outcome.NOT_FOUND:
                self._chip.set_content(self.tr("no data"), "warn", "alert-triangle")
                sentence = self.tr("The register has no data on this IIN.")
            elif differences:
                words = self.tr("%n difference(s)", "", differences)
                self._chip.set_content(words, "warn", "alert-triangle")
            else:
                self._chip.set_content(self.tr("checked"), "ok", "circle-check")
        self._said.setText(said)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _show_rows(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        shown = {_part(comparison): comparison for comparison in self._shown or ()}
        for part, row in self._rows.items():
            row.setVisible(part in shown)
        self._reason_row.hide()
        armed = False
        for part, comparison in shown.items():
            row = self._row(part)
            self._fill(row, comparison)
            row.set_with_keys(row.is_open and not armed)
            armed = armed or row.is_open
            self._list.addWidget(row)
            # Its keys and the focus are wanted now, not with the next turn of the event loop.
            row.show()
        following = self.first_focus()
        if had_focus and following is not None:
            following.setFocus()

    def _row(self, part: str) -> CompareRow:
        if part not in self._rows:
            self._rows[part] = made = CompareRow(name=f"{self.objectName()}.{part}")
            made.hide()
            self._list.addWidget(made)
            made.registry_taken.connect(lambda: self.taken.emit(self._comparison(part)))
            made.typed_kept.connect(lambda: self._ask_reason(self._comparison(part)))
        return self._rows[part]

    def _comparison(self, part: str) -> Comparison:
        return next(each for each in self._shown or () if _part(each) == part)

    def _fill(self, row: CompareRow, comparison: Comparison) -> None:
        row.show_values(
            self._labels()[_part(comparison)],
            _shown(comparison.typed),
            _shown(comparison.registry),
            differs=comparison.differs,
        )
        if comparison.kept:
            row.set_decision(self.tr("kept as typed"))

    def _labels(self) -> dict[str, str]:
        return {
            "surname": self.tr("Surname"),
            "given_name": self.tr("Given name"),
            "patronymic": self.tr("Patronymic"),
            "birth_date": self.tr("Birth date"),
            "address": self.tr("Address"),
        }

    def _ask_reason(self, comparison: Comparison) -> None:
        self._asked_about = comparison
        part = self._labels()[_part(comparison)]
        template = self.tr("Why is it kept as typed? ({field})")
        self._reason.set_label(template.format(field=part))
        self._reason.set_text("")
        self._reason.set_fault(None)
        self._reason_row.show()
        self._reason.focus_input()

    def _on_reason(self) -> None:
        if self._asked_about is not None:
            self.kept.emit(self._asked_about, self._reason.text())


def _part(comparison: Comparison) -> str:
    return comparison.field.removeprefix("applicant.")


def _shown(value: str) -> str:
    """A day as people write it; a dash for nothing; anything else as it is."""
    try:
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    except ValueError:
        return value or "–"


def _hour(at: datetime) -> str:
    return f"{at:%H:%M}"
