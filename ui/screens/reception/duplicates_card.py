"""People of this case who already have an open case or a place in the queue."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.case import CaseState
from app.domain.duplicate import Duplicate
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.list_row import ListRow


class DuplicatesCard(Card):
    """Hidden while there is nobody; otherwise one row for each."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, flush=True, parent=parent)
        self._chip = Chip(name=f"{name}.chip")
        self._shown: tuple[Duplicate, ...] = ()
        self._rows: list[ListRow] = []
        self.add_to_head(self._chip)
        self.hide()

    def show_duplicates(self, duplicates: Sequence[Duplicate]) -> None:
        """Show these and no others."""
        if tuple(duplicates) != self._shown:
            self._shown = tuple(duplicates)
            self.retranslate()

    def retranslate(self) -> None:
        """The words of the card and its rows."""
        self.set_title(self.tr("Already on the books"))
        count = len(self._shown)
        self._chip.set_content(self.tr("%n duplicate(s)", "", count), "warn", "users")
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [self._row(number, each) for number, each in enumerate(self._shown)]
        for row in self._rows:
            self.add(row)
        self.setVisible(bool(self._shown))

    def _row(self, number: int, duplicate: Duplicate) -> ListRow:
        who = self.tr("the applicant") if duplicate.is_applicant else self.tr("family member")
        template = (
            self.tr("In the queue since {day}, entry {number}")
            if duplicate.state is None
            else self.tr("Case {number}, opened on {day}")
        )
        caption = template.format(day=f"{duplicate.since:%d.%m.%Y}", number=duplicate.number)
        row = ListRow(name=f"{self.objectName()}.{number}", icon="user")
        aside = self._state(duplicate.state)
        row.set_words(f"{duplicate.name} · {who}", caption, aside, "warn")
        row.set_line(number < len(self._shown) - 1)
        return row

    def _state(self, state: CaseState | None) -> str:
        if state is None:
            return self.tr("in the queue")
        if state is CaseState.DRAFT:
            return self.tr("being filled in")
        if state is CaseState.RESULT_READY:
            return self.tr("result ready")
        return self.tr("accepted")
