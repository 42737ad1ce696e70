"""The document list as rows: what the operator found on each."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.case import ChecklistEntry, Presence
from app.domain.checklist import ChecklistRow as DocumentRow
from app.domain.lookup import Registry
from ui.gradual import Gradual
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.checklist_row import ChecklistRow
from ui.widgets.checklist_tools import CopyKind
from ui.widgets.checklist_tools import Presence as Shown
from ui.widgets.view import View

SHOWN: dict[Presence, Shown] = {
    Presence.UNKNOWN: "",
    Presence.PRESENT: "present",
    Presence.ABSENT: "absent",
    Presence.FROM_REGISTRY: "registry",
    Presence.NOT_REQUIRED: "not_needed",
}
MEANT: dict[str, Presence] = {shown: presence for presence, shown in SHOWN.items()}


class DocumentsList(View):
    """Rows of one case; the row with the cursor is open.

    Signals:
        entry_chosen: the code of a row and what was found on it.
        row_opened: the code of the row with the cursor.
    """

    entry_chosen = Signal(str, object)
    row_opened = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._entries: dict[str, ChecklistEntry] = {}
        self._codes: list[str] = []
        self._rows: dict[str, ChecklistRow] = {}
        self._card = Card(name=f"{name}.card", flush=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)

    def row(self, code: str) -> ChecklistRow | None:
        """The row of a document."""
        return self._rows.get(code)

    def prepare(self, rows: tuple[DocumentRow, ...]) -> None:
        """Make the rows one by one before they are shown; showing them makes what is left.

        Args:
            rows: in order.
        """
        if self._begin(rows):
            Gradual(self, [self._make_next] * len(rows), lambda: None)

    def show_rows(
        self, rows: tuple[DocumentRow, ...], answered: frozenset[str], changeable: bool
    ) -> None:
        """Show the list.

        Args:
            rows: in order.
            answered: registers that knew the applicant, by code.
            changeable: whether the rows may be marked.
        """
        self._begin(rows)
        for _ in range(len(rows) - len(self._rows)):
            self._make_next()
        for row in rows:
            code, entry = row.rule.code, row.entry
            self._entries[code] = entry
            shown = self._rows[code]
            shown.set_words(row.rule.title.in_(language()), row.rule.basis.in_(language()))
            kind: CopyKind = "original" if entry.original else "copy"
            aside = self._aside(row)
            shown.set_values(SHOWN[entry.presence], kind, max(entry.sheets, 1), aside)
            shown.set_offered(
                registry=row.rule.registry in answered, not_needed=not row.rule.always
            )
            shown.setEnabled(changeable)

    def _aside(self, row: DocumentRow) -> str:
        if row.entry.presence is Presence.FROM_REGISTRY:
            enis = row.rule.registry == Registry.ENIS.value
            return self.tr("ENIS") if enis else self.tr("GBD FL")
        return row.entry.note

    def _begin(self, rows: tuple[DocumentRow, ...]) -> bool:
        """Whether the list is another one, so that rows are to be made."""
        codes = [row.rule.code for row in rows]
        if codes == self._codes:
            return False
        for old in self._rows.values():
            self._card.body.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._codes, self._rows = codes, {}
        return True

    def _make_next(self) -> None:
        made = len(self._rows)
        if made == len(self._codes):
            return
        code = self._codes[made]
        shown = ChecklistRow(made + 1, "", "", name=f"documents.row.{code}")
        self._rows[code] = shown
        self._card.add(shown)
        # A layout shows it later only, and what is not shown takes no focus.
        shown.show()
        self._connect(code, shown)

    def _connect(self, code: str, row: ChecklistRow) -> None:
        def change(made: Callable[[ChecklistEntry], ChecklistEntry]) -> None:
            self.entry_chosen.emit(code, made(self._entries[code]))

        row.presence_chosen.connect(lambda key: change(lambda entry: entry.found(MEANT[key])))
        row.kind_chosen.connect(
            lambda kind: change(lambda entry: replace(entry, original=kind == "original"))
        )
        row.sheets_chosen.connect(lambda count: change(lambda entry: replace(entry, sheets=count)))
        row.opened.connect(lambda: self._open(code))

    def _open(self, code: str) -> None:
        for other, row in self._rows.items():
            row.set_open(other == code)
        self.row_opened.emit(code)
