"""People of this case who already stand elsewhere, laid beside it, and why this case goes on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.case import Case, CaseState
from app.domain.duplicate import Duplicate, undecided
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.list_row import ListRow
from ui.widgets.text_field import TextField

REASON_LENGTH = 300
BESIDE_FROM = 900


class DuplicatesCard(Card):
    """Hidden while there is nobody; otherwise this case, a row for each of the others, the reason.

    Signals:
        decided: the duplicate and the reason why this case goes on.
    """

    decided = Signal(object, str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, flush=True, parent=parent)
        self._chip = Chip(name=f"{name}.chip")
        self._shown: tuple[Duplicate, ...] = ()
        self._here = ""
        self._rows: list[ListRow] = []
        self._reason = TextField(name=f"{name}.reason", max_length=REASON_LENGTH)
        self._keep = Button("", name=f"{name}.keep", icon="check")
        self._reason_row = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._reason_row)
        self.add_to_head(self._chip)
        self._build()
        self.hide()

    def _build(self) -> None:
        self._line.setContentsMargins(22, Space.s, 20, Space.l)
        self._line.addWidget(self._reason, 1)
        self._line.addWidget(self._keep)
        self._reason.submitted.connect(self._on_reason)
        self._keep.clicked.connect(self._on_reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands under the reason where the card is narrow."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < BESIDE_FROM
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def show_duplicates(self, duplicates: Sequence[Duplicate], case: Case) -> None:
        """Show these and no others, beside what this case says."""
        here = " · ".join(
            part for part in (case.applicant_shown, case.value("applicant.address")) if part
        )
        if (tuple(duplicates), here) != (self._shown, self._here):
            self._shown, self._here = tuple(duplicates), here
            self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The reason that is wanted, if any."""
        return self._reason.control if self._open() is not None else None

    def show_fault(self, sentence: str) -> None:
        """A reason that was not accepted stays with its sentence."""
        self._reason.set_fault(sentence)

    def retranslate(self) -> None:
        """The words of the card and its rows."""
        self.set_title(self.tr("Already on the books"))
        count = len(self._shown)
        self._chip.set_content(self.tr("%n duplicate(s)", "", count), "warn", "users")
        for old in self._rows:
            old.hide()
            old.deleteLater()
        others = [self._other(number, each) for number, each in enumerate(self._shown)]
        self._rows = [self._this_case(), *others]
        for row in self._rows:
            self.add(row)
        self.add(self._reason_row)
        self._ask()
        self.setVisible(bool(self._shown))

    def _ask(self) -> None:
        wanted = self._open()
        if wanted is None:
            # Hidden with the cursor in it, it would hand the keys to whatever comes next.
            self._reason.control.clearFocus()
        self._reason_row.setVisible(wanted is not None)
        self._keep.set_text(self.tr("Go on with this case"))
        if wanted is not None:
            template = self.tr("Why does this case go on beside {number}?")
            self._reason.set_label(template.format(number=wanted.number))
            self._reason.set_text("")
            self._reason.set_fault(None)

    def _this_case(self) -> ListRow:
        """What the others are laid beside."""
        row = ListRow(name=f"{self.objectName()}.here", icon="pencil")
        row.set_words(self.tr("This case"), self._here or "–")
        return row

    def _other(self, number: int, duplicate: Duplicate) -> ListRow:
        """Where somebody stands, under it whose name and address are there, as of this case."""
        who = self.tr("the applicant") if duplicate.is_applicant else self.tr("family member")
        template = (
            self.tr("In the queue since {day}, entry {number}")
            if duplicate.state is None
            else self.tr("Case {number}, opened on {day}")
        )
        told = template.format(day=f"{duplicate.since:%d.%m.%Y}", number=duplicate.number)
        people = dict.fromkeys((duplicate.name or duplicate.iin, duplicate.other_name))
        caption = " · ".join(part for part in (*people, duplicate.address) if part)
        row = ListRow(name=f"{self.objectName()}.{number}", icon="user")
        decision = duplicate.decision
        if decision is None:
            row.set_words(f"{told} · {who}", caption, self._state(duplicate.state), "warn")
        else:
            said = self.tr("goes on: {reason}").format(reason=decision.reason)
            row.set_words(f"{told} · {who}", caption, said, "ok")
        row.setToolTip(" · ".join(part for part in (caption, duplicate.operator) if part))
        return row

    def _open(self) -> Duplicate | None:
        return next(iter(undecided(self._shown)), None)

    def _on_reason(self) -> None:
        wanted = self._open()
        if wanted is not None:
            self.decided.emit(wanted, self._reason.text())

    def _state(self, state: CaseState | None) -> str:
        if state is None:
            return self.tr("in the queue")
        if state is CaseState.DRAFT:
            return self.tr("being filled in")
        if state is CaseState.RESULT_READY:
            return self.tr("result ready")
        return self.tr("accepted")
