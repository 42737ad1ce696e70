"""The close of a day: three equations, a line about a difference, the journal's root, the print."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.domain.account import Session
from app.domain.register import DayTotals, RegisterKind
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.messages import code_of, field_sentences, sentence
from ui.presenter import Run
from ui.screens.day_close.balance import Balance
from ui.screens.day_close.presenter import DayClosePresenter, DayClosing
from ui.screens.list_page import ListPage
from ui.screens.registers.words import paper_words, signed_words, ticket_words, title_words
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.message_line import MessageLine
from ui.widgets.text import Text
from ui.widgets.text_area import TextArea

GROUP = 4
LINE = 16


class DayCloseView(ListPage):
    """What must agree before the register prints.

    Signals:
        activity_asked: another activity is wanted; carries its name.
    """

    activity_asked = Signal(str)

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(workplace, run, name="day_close")
        self._presenter = DayClosePresenter(self, workplace, session, run)
        self._closing: DayClosing | None = None
        self._day = DateField("", name="day_close.day")
        self._registers = Button("", name="day_close.registers", icon="table")
        self._print = Button(
            "", "primary", name="day_close.print_register", key="Ctrl P", icon="printer"
        )
        self._sums = Card(" ", name="day_close.sums")
        self._tickets = Balance(name="day_close.tickets")
        self._signed = Balance(name="day_close.signed")
        self._paper = Balance(name="day_close.paper_way")
        self._verdict = MessageLine(name="day_close.verdict")
        self._why = TextArea("", name="day_close.explanation", lines=2)
        self._explain = Button("", name="day_close.explain", icon="device-floppy")
        self._journal = Card(" ", name="day_close.journal")
        self._root = Text("", "strong", wrap=True, name="day_close.root")
        self._chain = MessageLine(name="day_close.chain")
        self._about = Text("", "caption", "ink2", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.add_filter(self._day)
        self.add_tool(self._registers)
        self.add_tool(self._print)
        self._day.setFixedWidth(150)
        self._sums.body.setSpacing(Space.s)
        for part in (self._tickets, self._signed, self._paper, self._verdict, self._why):
            self._sums.add(part)
        self._sums.add(self._explain)
        self._sums.body.addStretch(1)
        # Nothing is known before the sums are read.
        unknown: tuple[QWidget, ...] = (
            self._tickets, self._signed, self._paper, self._why, self._explain,
        )  # fmt: skip
        for unread in unknown:
            unread.hide()
        self._journal.body.setSpacing(Space.m)
        for shown in (self._root, self._about, self._chain):
            self._journal.add(shown)
        self._journal.body.addStretch(1)
        self.set_panes(self._sums, self._journal)

    def _connect(self) -> None:
        self._day.date_changed.connect(self._on_day)
        self._registers.clicked.connect(lambda: self.activity_asked.emit("registers"))
        self._print.clicked.connect(self._presenter.print_register)
        self._explain.clicked.connect(lambda: self._presenter.explain(self._why.text()))
        self._why.edited.connect(lambda _text: self._why.set_fault(None))

    def enter(self) -> None:
        """Read the sums; the focus goes to what is to be done."""
        self._day.set_value(self._presenter.day)
        super().enter()
        self._day.focus_input()

    def refresh(self) -> None:
        """Read the sums again."""
        self._presenter.load()

    def retranslate(self) -> None:
        """Header, buttons, sums."""
        day = self._presenter.day
        words = QLocale().toString(QDate(day.year, day.month, day.day))
        self.header.set_words(self.tr("Day close"), words)
        self._day.set_label(self.tr("Day"))
        self._registers.set_text(self.tr("Registers"))
        self._print.set_text(self.tr("Print the register"))
        self._sums.set_title(self.tr("What must agree"))
        self._why.set_label(self.tr("Why the sums differ"))
        self._explain.set_text(self.tr("Save the explanation"))
        self._journal.set_title(self.tr("Root of the journal"))
        about = self.tr("SHA-256 that closes the journal; it stands on the printed register.")
        self._about.setText(about)
        if self._closing is not None:
            self._tell(self._closing)

    def show_closing(self, closing: DayClosing) -> None:
        """Show the sums and the journal."""
        self._closing = closing
        self.retranslate()

    def show_explained(self) -> None:
        """Say that the explanation is kept."""
        self._why.set_text("")
        self.message.show_message("ok", self.tr("The explanation is in the journal"))

    def show_printed(self, paper: PrintedPaper) -> None:
        """Show the register and print it."""
        self.paper.show_paper(paper, title_words(RegisterKind.ACCEPTED))
        self.show_paper()
        self.paper.print_now()

    def show_error(self, error: Exception) -> None:
        """A fault stands at its field, everything else in the line."""
        at_field = field_sentences(error).get("explanation")
        if at_field:
            self._why.set_fault(at_field)
            self._why.focus_input()
            return
        self.message.show_message("danger", sentence(error), code=code_of(error))

    def _tell(self, closing: DayClosing) -> None:
        totals = closing.totals
        for part in (self._tickets, self._signed, self._paper):
            part.show()
        self._tickets.show_sum(ticket_words(totals), self._ticket_difference(totals))
        self._signed.show_sum(signed_words(totals), self._signed_difference(totals))
        self._paper.show_sum(paper_words(totals), self._paper_difference(totals))
        self._tell_verdict(totals)
        self._root.setText(grouped(totals.journal_root))
        self._tell_chain(closing.broken_at)

    def _tell_verdict(self, totals: DayTotals) -> None:
        open_question = not totals.balanced
        self._why.setVisible(open_question)
        self._explain.setVisible(open_question)
        self._print.allow(totals.printable, self.tr("Explain the difference first"))
        if totals.balanced:
            self._verdict.show_message("ok", self.tr("Everything agrees"))
        elif totals.explanation:
            words = self.tr("Explained: {text}").format(text=totals.explanation)
            self._verdict.show_message("accent", words)
        else:
            words = self.tr("The sums differ. Explain why in a line, then the register prints.")
            self._verdict.show_message("warn", words)

    def _tell_chain(self, broken_at: int | None) -> None:
        if broken_at is None:
            self._chain.show_message("ok", self.tr("The chain of the journal is whole"))
            return
        words = self.tr("The journal was changed at entry {number}. Tell the administrator.")
        self._chain.show_message("danger", words.format(number=broken_at))

    def _ticket_difference(self, totals: DayTotals) -> str:
        if not totals.lost_tickets:
            return ""
        words = self.tr("Difference {count}: receptions still open {open}")
        return words.format(count=totals.lost_tickets, open=totals.unfinished)

    def _signed_difference(self, totals: DayTotals) -> str:
        words = self.tr("Difference {count}: signed, but neither sent nor in the outbox")
        return words.format(count=totals.lost_signed) if totals.lost_signed else ""

    def _paper_difference(self, totals: DayTotals) -> str:
        words = self.tr("Difference {count}: neither with the courier nor in the bag")
        return words.format(count=totals.lost_paper) if totals.lost_paper else ""

    def _on_day(self, day: date | None) -> None:
        if day is not None and day != self._presenter.day:
            self._why.set_text("")
            self.message.clear()
            self._presenter.go_to(day)


def grouped(root: str) -> str:
    """A digest in groups of four, four to a line."""
    upper = root.upper()
    lines = (upper[start : start + LINE] for start in range(0, len(upper), LINE))
    return "\n".join(
        " ".join(line[start : start + GROUP] for start in range(0, len(line), GROUP))
        for line in lines
    )
