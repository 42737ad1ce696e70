"""Registers: day, kind, operator; the table, its totals, and the ways to take it along."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Signal

from app.domain.account import Session
from app.domain.register import DayBook, FileKind, RegisterKind, RegisterRow, RegisterTable
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.ask_path import ask_file
from ui.screens.list_page import ListPage
from ui.screens.registers.presenter import RegistersPresenter
from ui.screens.registers.words import (
    cells_of,
    column_words,
    kind_words,
    ticket_words,
    title_words,
)
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.segment import SegmentField
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row

NOT_EXPLAINED = "DAY-01"
# The combo box takes no empty key.
EVERYBODY = "*"
# Names are never shortened before categories.
_STRETCHED, _STRONG, _RIGHT = {5}, {3}, {0, 6}


class RegistersView(ListPage):
    """The registers of a day.

    Signals:
        activity_asked: another activity is wanted; carries its name.
    """

    activity_asked = Signal(str)

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(workplace, run, name="registers")
        self._presenter = RegistersPresenter(self, workplace, session, run)
        self._office = workplace.settings.office.office
        self._book: DayBook | None = None
        self._day = DateField("", name="registers.day")
        self._kind = SegmentField(
            "", name="registers.kind", options=[(k, "") for k in RegisterKind]
        )
        self._operator = ChoiceField("", name="registers.operator")
        self._pdf = Button("", name="registers.pdf", icon="file-type-pdf")
        self._xlsx = Button("", name="registers.xlsx", icon="file-type-xls")
        self._csv = Button("", name="registers.csv", icon="file-type-csv")
        self._print = Button(
            "", "primary", name="registers.print_register", key="Ctrl P", icon="printer"
        )
        self._table = Table(name="registers.table")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for tool in (self._pdf, self._xlsx, self._csv, self._print):
            self.add_tool(tool)
        self._day.setFixedWidth(150)
        self._operator.setMinimumWidth(200)
        self._kind.set_value(RegisterKind.ACCEPTED)
        self.add_filter(self._day)
        self.add_filter(self._kind)
        self.add_filter(self._operator, 1)
        card = Card(name="registers.card", flush=True)
        card.add(self._table, 1)
        self.set_panes(card)

    def _connect(self) -> None:
        self._day.date_changed.connect(self._on_day)
        self._kind.chosen.connect(self._on_kind)
        self._operator.chosen.connect(self._on_operator)
        self._pdf.clicked.connect(lambda: self._ask_print(at_once=False))
        self._print.clicked.connect(lambda: self._ask_print(at_once=True))
        self._xlsx.clicked.connect(lambda: self._save(FileKind.XLSX))
        self._csv.clicked.connect(lambda: self._save(FileKind.CSV))
        self.message.action_chosen.connect(lambda: self.activity_asked.emit("day_close"))

    def enter(self) -> None:
        """Read the day; the day is the first thing to choose."""
        self._day.set_value(self._presenter.day)
        super().enter()
        self._day.focus_input()

    def refresh(self) -> None:
        """Read the day again."""
        self._presenter.load()

    def retranslate(self) -> None:
        """Header, fields, buttons, the table."""
        self._day.set_label(self.tr("Day"))
        self._kind.set_label(self.tr("Kind"))
        self._operator.set_label(self.tr("Operator"))
        self._pdf.set_text(self.tr("PDF"))
        self._xlsx.set_text(self.tr("XLSX"))
        self._csv.set_text(self.tr("CSV"))
        self._print.set_text(self.tr("Print"))
        self._table.set_label(self.tr("Rows of the register"))
        self._table.set_columns(
            tuple(
                Column(
                    str(index),
                    words,
                    0 if index in _STRETCHED else -1,
                    "right" if index in _RIGHT else "left",
                    strong=index in _STRONG,
                )
                for index, words in enumerate(column_words())
            )
        )
        self._show()

    def show_book(self, book: DayBook) -> None:
        """Show the day."""
        self._book = book
        self._show()

    def show_printed(self, paper: PrintedPaper) -> None:
        """Show the paper, and print it unless only the PDF was wanted."""
        self.message.clear()
        self.paper.show_paper(paper, title_words(self._presenter.kind))
        self.show_paper()
        if self._at_once:
            self.paper.print_now()

    def show_saved(self, path: Path) -> None:
        """Say where the file is."""
        self.message.show_message("ok", self.tr("Saved as {file}").format(file=path.name))

    def show_error(self, error: Exception) -> None:
        """What went wrong; an unexplained difference leads to the close of the day."""
        action = self.tr("Explain") if code_of(error) == NOT_EXPLAINED else ""
        self.message.show_message("danger", sentence(error), code=code_of(error), action=action)

    def _rows(self) -> tuple[RegisterRow, ...]:
        return self._book.rows[self._presenter.kind] if self._book else ()

    def _show(self) -> None:
        kind, rows = self._presenter.kind, self._rows()
        self.header.set_words(title_words(kind), self._lead(self._presenter.day))
        self._kind.set_options([(each, self._kind_option(each)) for each in RegisterKind])
        self._show_operators()
        self._table.set_rows(
            [Row(row.case_number, _texts(number, row)) for number, row in enumerate(rows, 1)]
        )
        tickets = ticket_words(self._book.totals) if self._book else ""
        self._table.set_totals(self._sum_words(), tickets)

    def _lead(self, day: date) -> str:
        words = QLocale().toString(QDate(day.year, day.month, day.day))
        office = self.tr("CSC department № {office}").format(office=self._office)
        return f"{words} · {office}"

    def _kind_option(self, kind: RegisterKind) -> str:
        words = kind_words(kind)
        return f"{words} {len(self._book.rows[kind])}" if self._book else words

    def _show_operators(self) -> None:
        people = self._book.operators if self._book else ()
        self._operator.set_options([(EVERYBODY, self.tr("All")), *people])
        self._operator.set_value(self._presenter.operator or EVERYBODY)

    def _sum_words(self) -> str:
        if self._book is None:
            return ""
        rows = self._rows()
        cases = self.tr("%n case(s)", "", len(rows))
        sheets = self.tr("%n sheet(s)", "", sum(row.sheets for row in rows))
        return f"{self.tr('Total')}: {cases}, {sheets}"

    def _on_day(self, day: date | None) -> None:
        if day is not None and day != self._presenter.day:
            self._presenter.go_to(day)

    def _on_kind(self, key: str) -> None:
        self._presenter.kind = RegisterKind(key)
        self._show()

    def _on_operator(self, key: str) -> None:
        self._presenter.narrow("" if key == EVERYBODY else key)

    _at_once = False

    def _ask_print(self, *, at_once: bool) -> None:
        self._at_once = at_once
        self._presenter.print_register()

    def _save(self, file_kind: FileKind) -> None:
        name = f"{self._presenter.day.isoformat()}-{self._presenter.kind.value}.{file_kind.value}"
        path = ask_file(self, self.tr("Where to save the register"), name)
        if path is not None:
            self._presenter.save(self._worded(), path, file_kind)

    def _worded(self) -> RegisterTable:
        """The register as the screen shows it."""
        rows = tuple(cells_of(number, row) for number, row in enumerate(self._rows(), 1))
        sheets = sum(row.sheets for row in self._rows())
        total = ("", self.tr("Total"), len(rows), "", "", "", sheets, "", "", "")
        title = f"{title_words(self._presenter.kind)}, {self._presenter.day:%d.%m.%Y}"
        people = dict(self._book.operators) if self._book else {}
        whose = people.get(self._presenter.operator)
        return RegisterTable(f"{title}, {whose}" if whose else title, column_words(), rows, total)


def _texts(number: int, row: RegisterRow) -> tuple[str, ...]:
    return tuple(str(cell) for cell in cells_of(number, row))
