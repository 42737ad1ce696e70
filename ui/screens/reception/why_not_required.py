"""Why a document is not required: asked below the list, of the row with the cursor."""

from app.domain.case import Presence
from ui.screens.reception.documents_presenter import DocumentsPresenter
from ui.translation import language
from ui.widgets.text_field import TextField


class WhyNotRequired(TextField):
    """Hidden unless the row is marked as not required."""

    def __init__(self, presenter: DocumentsPresenter, *, name: str) -> None:
        super().__init__(name=name, max_length=200)
        self._presenter = presenter
        self._code = ""
        self.submitted.connect(self._keep)
        self.left.connect(self._keep)
        self.hide()

    def ask_of(self, code: str) -> None:
        """Another row has the cursor."""
        self._code = code

    def look(self, *, covered: bool) -> None:
        """Show what is kept; `covered` while a paper lies over the list."""
        row = self._presenter.row(self._code)
        wanted = row is not None and row.entry.presence is Presence.NOT_REQUIRED
        self.setVisible(wanted and not covered)
        if row is not None and wanted:
            label = self.tr("Why it is not required: {document}")
            self.set_label(label.format(document=row.rule.title.in_(language())))
            if not self.line.hasFocus():
                self.set_text(row.entry.note)

    def retranslate(self) -> None:
        """An example."""
        self.set_placeholder(self.tr("For example: born after 2008, the registry has it"))

    def _keep(self) -> None:
        self._presenter.note(self._code, self.text())
