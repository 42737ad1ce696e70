"""The documents of a dossier with the executor's findings; beside them the pages of the chosen one."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.attachment import Page
from app.domain.dossier import DocumentMark
from ui.screens.review.asked import asked_words, person_of
from ui.screens.review.dossier_detail import DossierDetail
from ui.screens.review.inner_scroll import InnerScroll
from ui.screens.review.page_column import PageColumn
from ui.tokens import Space, State
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.list_row import ListRow
from ui.widgets.segment import Segment
from ui.widgets.text import Text
from ui.widgets.text_field import TextField
from ui.widgets.view import View

LEAST_LIST = 84
_FINDINGS: dict[bool | None, str] = {True: "yes", False: "no", None: ""}


@dataclass(frozen=True)
class _Shown:
    """A document as the list shows it."""

    code: str
    title: str
    sheets: int


class DocumentsCard(View):
    """Rows of documents, the finding on the chosen one, its pages.

    Signals:
        marked: a finding; carries a `DocumentMark`.
        page_chosen: a page to look at; carries the page.
        document_chosen: another document's pages are wanted; carries its code.
    """

    marked = Signal(object)
    page_chosen = Signal(object)
    document_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(name="review.documents", ground="none")
        self._detail: DossierDetail | None = None
        self._may_mark = False
        self._current = ""
        self._rows: dict[str, ListRow] = {}
        self._card = Card(self.tr("Documents"), name="review.documents.card")
        self._scroll = InnerScroll(LEAST_LIST)
        self._finding = Segment(
            name="review.finding", options=[("yes", ""), ("no", "")], small=True
        )
        self._remark = TextField("", name="review.remark", max_length=300)
        self._no_pages = Text("", "caption", "ink2", wrap=True, name="review.no_pages")
        self.pages = PageColumn()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._card.add_to_head(self._finding)
        beside = QHBoxLayout()
        beside.setSpacing(Space.m)
        beside.addWidget(self._scroll, 1)
        beside.addWidget(self.pages)
        self._card.body.addLayout(beside, 1)
        for widget in (self._remark, self._no_pages):
            self._card.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._finding.chosen.connect(self._on_finding)
        self._remark.submitted.connect(self._on_remark)
        self._remark.left.connect(self._on_remark)
        self.pages.chosen.connect(self.page_chosen)
        for key, value in (("1", "yes"), ("2", "no")):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda value=value: self._on_digit(value))

    def show_detail(self, detail: DossierDetail, *, may_mark: bool) -> None:
        """Show the documents; the chosen one stays chosen while it is there."""
        self._detail, self._may_mark = detail, may_mark
        self._finding.setVisible(may_mark)
        codes = [document.code for document in self._documents()]
        if self._current not in codes:
            self._current = codes[0] if codes else ""
        self.retranslate()
        self._choose(self._current)

    def unfold(self, unfolded: bool) -> None:
        """Let the list be as tall as it is, where the whole screen scrolls."""
        self._scroll.unfold(unfolded)

    def retranslate(self) -> None:
        """The heading, the rows and the findings."""
        self._card.set_title(self.tr("Documents"))
        self._finding.set_options(
            [("yes", self.tr("1 In order")), ("no", self.tr("2 Not in order"))]
        )
        self._no_pages.setText(self._no_pages_words())
        self._finding.setAccessibleName(self.tr("Finding on this document"))
        self._remark.set_placeholder(self.tr("What is wrong"))
        self._remark.set_spoken_name(self.tr("What is wrong"))
        self._fill()

    def _no_pages_words(self) -> str:
        if self._detail is not None and self._detail.dossier.on_paper:
            return self.tr("The document lies in the package that came by courier.")
        return self.tr("No pages came with this document.")

    def _fill(self) -> None:
        had_focus = any(row.hasFocus() for row in self._rows.values())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = {}
        for document in self._documents():
            row = self._row(document)
            self._rows[document.code] = row
            column.addWidget(row)
        for number, words in enumerate(asked_words(self._detail)):
            line = Text(words, "caption", "ink2", wrap=True, name=f"review.asked.{number}")
            line.setContentsMargins(Space.l, Space.xs, Space.l, 0)
            column.addWidget(line)
        column.addStretch(1)
        before = self._scroll.widget()
        self._scroll.set_content(content)
        if before is not None:
            before.deleteLater()
        current = self._rows.get(self._current)
        if current is not None:
            current.set_current(True)
            if had_focus:
                current.setFocus()

    def _row(self, document: _Shown) -> ListRow:
        state, words = self._state(document.code)
        row = ListRow(
            document.title,
            name=f"review.document.{document.code}",
            caption=f"{words} · {self._caption(document)}",
            state=state,
            pressable=True,
            pad=10,
        )
        row.setToolTip(document.title)
        row.clicked.connect(lambda: self._choose(document.code))
        return row

    def _caption(self, document: _Shown) -> str:
        pages = len(self.pages_of(document.code))
        on_paper = self._detail is not None and self._detail.dossier.on_paper
        none = self.tr("on paper") if on_paper else self.tr("no pages")
        words = [self.tr("%n page(s)", "", pages) if pages else none]
        if document.sheets:
            words.append(self.tr("%n sheet(s) of paper", "", document.sheets))
        mark = self._mark(document.code)
        return " · ".join([*words, *([mark.remark] if mark and mark.remark else [])])

    def pages_of(self, code: str) -> list[Page]:
        """The pages of a document, in order."""
        pages = self._detail.pages if self._detail else ()
        return [page for page in pages if (page.document_code or "") == code]

    def _documents(self) -> list[_Shown]:
        detail = self._detail
        if detail is None:
            return []
        held = _came_with(detail)
        for page in detail.pages:
            held.setdefault(page.document_code or "", 0)
        return [_Shown(code, self._title(code), sheets) for code, sheets in held.items()]

    def _title(self, code: str) -> str:
        rule = self._detail.service.document(code) if self._detail else None
        if rule is None or self._detail is None:
            return code or self.tr("Other pages")
        name = person_of(self._detail, code)
        return (rule.title.of(name) if name else rule.title).in_(language())

    def _mark(self, code: str) -> DocumentMark | None:
        marks = self._detail.dossier.marks if self._detail else ()
        return next((mark for mark in marks if mark.code == code), None)

    def _state(self, code: str) -> tuple[State, str]:
        mark = self._mark(code)
        if mark is None or mark.in_order is None:
            return "unknown", self.tr("not looked at")
        if mark.in_order:
            return "works", self.tr("in order")
        return "fails", self.tr("not in order")

    def _choose(self, code: str) -> None:
        self._current = code
        for held, row in self._rows.items():
            row.set_current(held == code)
        mark = self._mark(code)
        found = _FINDINGS[mark.in_order] if mark else ""
        self._finding.set_value(found)
        self._remark.setVisible(found == "no" and self._may_mark)
        self._remark.set_text(mark.remark if mark else "")
        pages = self.pages_of(code)
        self.pages.show_pages(pages)
        self.pages.setVisible(bool(pages))
        self._no_pages.setVisible(not pages)
        self.document_chosen.emit(code)

    def _on_digit(self, finding: str) -> None:
        # A field that has the focus takes digits before any shortcut.
        if self._may_mark:
            self._on_finding(finding)

    def _on_finding(self, finding: str) -> None:
        if not self._current:
            return
        self._finding.set_value(finding)
        self._remark.setVisible(finding == "no")
        remark = self._remark.text() if finding == "no" else ""
        self.marked.emit(DocumentMark(self._current, finding == "yes", remark))
        if finding == "no":
            self._remark.focus_input()

    def _on_remark(self) -> None:
        mark = self._mark(self._current)
        if mark is not None and mark.in_order is False and mark.remark != self._remark.text():
            self.marked.emit(DocumentMark(self._current, False, self._remark.text()))


def _came_with(detail: DossierDetail) -> dict[str, int]:
    """Codes and sheets of the documents; of a package on paper, what its category asks for."""
    if detail.request is not None:
        came = (d for d in detail.request.documents if d.presence in {"present", "registry"})
        return {document.code: document.sheets for document in came}
    if not detail.dossier.on_paper:
        return {}
    chosen = {"category": detail.dossier.category, "subcategory": detail.dossier.subcategory}
    facts = {name: frozenset({value}) for name, value in chosen.items() if value}
    return {rule.code: 0 for rule in detail.service.documents_for(facts)}
