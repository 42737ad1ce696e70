"""The courier: the open bag, envelope by envelope, and its hand-over."""

from app.domain.account import Session
from app.domain.courier import CourierBag
from app.domain.paper_register_rows import Envelope
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.messages import sentence
from ui.presenter import Run
from ui.screens.courier.detail import HandOver
from ui.screens.courier.presenter import CourierPresenter, Packed
from ui.screens.list_page import ListPage
from ui.widgets.card import Card
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row


class CourierView(ListPage):
    """Packages on paper on their way to the provider (S 11.8)."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(workplace, run, name="courier")
        self._presenter = CourierPresenter(self, workplace, session, run)
        self._was_read = False
        self._table = Table(name="courier.table")
        self._hand = HandOver()
        listed = Card(name="courier.list_card", flush=True)
        listed.add(self._table, 1)
        self.set_panes(listed, self._hand)
        self._hand.counted.connect(self._presenter.count)
        self._hand.labels_asked.connect(self._presenter.print_labels)
        self._hand.hand_over_asked.connect(self._on_hand_over)
        self.retranslate()

    def enter(self) -> None:
        """Read the bag; the barcode gun may begin."""
        super().enter()
        self._hand.barcode.focus_input()

    def refresh(self) -> None:
        """Read the bag again."""
        self._presenter.load()

    def retranslate(self) -> None:
        """Header, columns, rows."""
        self._table.set_label(self.tr("Envelopes in the bag"))
        self._table.set_columns(
            (
                Column("number", self.tr("Envelope")),
                Column("case", self.tr("Case")),
                Column("applicant", self.tr("Applicant"), 0, strong=True),
                Column("sheets", self.tr("Sheets"), align="right"),
                Column("counted", self.tr("Goes")),
            )
        )
        self._show()

    def show_packed(self, packed: Packed) -> None:
        """Show the bag and what left today."""
        self._hand.show_handed(packed.handed)
        self._was_read = True
        self._show()

    def show_counted(self, envelope: Envelope) -> None:
        """Mark an envelope as counted; the field waits for the next barcode."""
        self._hand.barcode.set_text("")
        self._show()
        self._table.select(envelope.case_number)

    def show_barcode_fault(self, error: Exception) -> None:
        """Say at the field that the barcode belongs to no envelope."""
        self._hand.barcode.set_fault(sentence(error))

    def show_labels(self, paper: PrintedPaper) -> None:
        """Show the labels and print them."""
        self._print(paper, self.tr("Envelope labels"))

    def show_handed(self, paper: PrintedPaper, bag: CourierBag) -> None:
        """Show the register of the bag that left, and print its two copies."""
        self._hand.clear_fields()
        words = self.tr("Bag {number} is with the courier: {count} envelopes")
        told = words.format(number=bag.number, count=len(bag.case_numbers))
        self.message.show_message("ok", told)
        self._print(paper, self.tr("Courier register"))

    def _print(self, paper: PrintedPaper, title: str) -> None:
        self.paper.show_paper(paper, title)
        self.show_paper()
        self.paper.print_now()

    def _show(self) -> None:
        packed, left = self._presenter.packed, self._presenter.left_behind
        if not self._was_read:
            self.header.set_words(self.tr("Courier"), "")
            return
        bag = packed.bag.number if packed.bag else ""
        lead = self.tr("Bag {number} is open").format(number=bag) if bag else self._no_bag()
        self.header.set_words(self.tr("Courier"), lead)
        self._table.set_rows([self._row(e, e.case_number in left) for e in packed.envelopes])
        count = self.tr("%n envelope(s)", "", len(packed.envelopes))
        sheets = self.tr("%n sheet(s)", "", sum(e.sheets for e in packed.envelopes))
        self._table.set_totals(count, sheets)
        self._hand.show_count(len(packed.envelopes) - len(left), len(left))

    def _no_bag(self) -> str:
        return self.tr("No bag is open: the first case sent by courier opens one")

    def _row(self, envelope: Envelope, stays: bool) -> Row:
        goes = self.tr("stays here") if stays else self.tr("goes")
        cells = (
            envelope.number,
            envelope.case_number,
            envelope.applicant,
            str(envelope.sheets),
            goes,
        )
        return Row(envelope.case_number, cells, (("counted", "warn" if stays else "ok"),))

    def _on_hand_over(self) -> None:
        self._presenter.hand_over(self._hand.courier.text(), self._hand.seal.text())
