"""What the summary beside the steps says of the case."""

from PySide6.QtCore import QDate, QLocale, QObject

from app.domain.attachment import size_of
from app.domain.case import Case, Presence
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.size_meter import size_words
from ui.screens.reception.step_view import StepView
from ui.translation import language
from ui.widgets.summary_panel import SummaryPanel

Item = tuple[str, str, str]


class CaseSummary(QObject):
    """Fills the panel: who, what, which papers, by when, and what the step lacks.

    Args:
        panel: filled by it.
        presenter: the case at the counter.
    """

    def __init__(self, panel: SummaryPanel, presenter: ReceptionPresenter) -> None:
        super().__init__(panel)
        self._panel = panel
        self._presenter = presenter

    def show(self, step: StepView) -> None:
        """Say what is known of the case, and what the step at the front lacks."""
        panel = self._panel
        case, service = self._presenter.case, self._presenter.service
        if case is None or service is None:
            panel.set_heading("", self.tr("New reception"))
            panel.set_items([])
            self._fill_box(step)
            return
        number = self.tr("Case {number}").format(number=case.number)
        panel.set_heading(number, service.short_title.in_(language()))
        panel.set_items(self._items(case))
        self._fill_box(step)

    def _fill_box(self, step: StepView) -> None:
        lacking = step.lacking()
        if lacking:
            self._panel.set_missing(lacking)
        else:
            self._panel.set_complete(step.complete_words())

    def _items(self, case: Case) -> list[Item]:
        items = []
        if case.applicant_shown:
            iin = case.value("applicant.iin").replace(" ", "")
            shown = self.tr("IIN {iin}").format(iin=f"{iin[:6]} {iin[6:]}") if iin else ""
            items.append((self.tr("Applicant"), case.applicant_shown, shown))
        items.extend(self._category_item(case))
        items.extend(self._document_items(case))
        if case.due_at is not None:
            day = QDate(case.due_at.year, case.due_at.month, case.due_at.day)
            words = QLocale().toString(day, QLocale.FormatType.LongFormat)
            items.append((self.tr("Result due"), words, ""))
        return items

    def _category_item(self, case: Case) -> list[Item]:
        service = self._presenter.service
        category = service.category(case.value("category")) if service else None
        if service is None or category is None:
            return []
        sub = service.subcategory(category.code, case.value("subcategory"))
        words = (sub or category).title.in_(language())
        family = self.tr("family members: {count}").format(count=len(case.family))
        return [(self.tr("Category"), words[:1].upper() + words[1:], family if case.family else "")]

    def _document_items(self, case: Case) -> list[Item]:
        rows = self._presenter.checklist() if case.checklist else ()
        present = sum(row.met for row in rows)
        absent = sum(row.entry.presence is Presence.ABSENT for row in rows)
        items = []
        if rows:
            words = self.tr("{met} met · {absent} missing").format(met=present, absent=absent)
            items.append((self.tr("Documents"), words, ""))
        pages = [page for page in self._presenter.gathered.pages if page.goes_out]
        if pages:
            text = self.tr("{count} pages · {size} MB")
            shown = text.format(count=len(pages), size=size_words(size_of(pages)))
            items.append((self.tr("Pages"), shown, ""))
        return items
