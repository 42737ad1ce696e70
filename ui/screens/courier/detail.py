"""The hand-over: count by barcode, name the courier, seal the bag; and what left today."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.courier import CourierBag
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text, hairline
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class HandOver(View):
    """Fields of the hand-over and the bags of today.

    Signals:
        counted: a barcode was read; carries it.
        labels_asked, hand_over_asked: the two things to do.
    """

    counted = Signal(str)
    labels_asked = Signal()
    hand_over_asked = Signal()

    def __init__(self) -> None:
        super().__init__(name="courier.detail")
        self.barcode = TextField("", name="courier.barcode", max_length=60)
        self.courier = TextField("", name="courier.name", max_length=120)
        self.seal = TextField("", name="courier.seal", max_length=40)
        self._words = Text("", "body", wrap=True, name="courier.words")
        self._labels = Button("", name="courier.print_labels", icon="printer")
        self._hand = Button("", "primary", name="courier.hand_over", key="F9", icon="briefcase")
        self._today = Text("", "label", "ink2")
        self._bags = QWidget()
        self._bag_rows = QVBoxLayout(self._bags)
        self._handed: tuple[CourierBag, ...] = ()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = Card(name="courier.card")
        card.body.setSpacing(Space.s)
        for part in (self.barcode, self.courier, self.seal, self._words, self._hand, self._labels):
            card.add(part)
        card.add(hairline())
        card.add(self._today)
        card.add(self._bags)
        card.body.addStretch(1)
        self._bag_rows.setContentsMargins(0, 0, 0, 0)
        self._bag_rows.setSpacing(Space.xs)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.barcode.submitted.connect(self._on_barcode)
        self._labels.clicked.connect(self.labels_asked)
        self._hand.clicked.connect(self.hand_over_asked)

    def retranslate(self) -> None:
        """Labels, buttons, the bags of today."""
        self.barcode.set_label(self.tr("Barcode of the envelope"))
        self.barcode.set_hint(self.tr("Count only what the courier takes; uncounted, all go"))
        self.courier.set_label(self.tr("Courier's name"), self.tr("or by pen"))
        self.seal.set_label(self.tr("Seal number"), self.tr("or by pen"))
        self._labels.set_text(self.tr("Print labels"))
        self._hand.set_text(self.tr("Hand to courier"))
        self._today.setText(self.tr("Handed over today"))
        self.show_handed(self._handed)

    def show_count(self, going: int, staying: int) -> None:
        """Say in words what goes and what stays."""
        if staying:
            words = self.tr("{going} go with the courier, {staying} stay here in the next bag")
            self._words.setText(words.format(going=going, staying=staying))
        else:
            self._words.setText(self.tr("%n envelope(s) go with the courier", "", going))
        self._hand.allow(going > 0, self.tr("Scan the envelopes that go first"))
        self._labels.setEnabled(going + staying > 0)

    def show_handed(self, bags: Sequence[CourierBag]) -> None:
        """Show the bags that left today."""
        self._handed = tuple(bags)
        while self._bag_rows.count():
            item = self._bag_rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for bag in self._handed:
            self._bag_rows.addWidget(self._bag_label(bag))
        if not self._handed:
            nothing = Text(self.tr("No bag has left yet"), "caption", "ink3")
            self._bag_rows.addWidget(nothing)

    def _bag_label(self, bag: CourierBag) -> IconLabel:
        count = self.tr("%n envelope(s)", "", len(bag.case_numbers))
        hour = f"{bag.handed_at:%H:%M}" if bag.handed_at else ""
        words = " · ".join(part for part in (hour, bag.number, count) if part)
        return IconLabel("circle-check", words, name=f"courier.bag.{bag.number}")

    def clear_fields(self) -> None:
        """Ready for the next bag."""
        for field in (self.barcode, self.courier, self.seal):
            field.set_text("")
            field.set_fault(None)

    def _on_barcode(self) -> None:
        text = self.barcode.text().strip()
        if text:
            self.barcode.set_fault(None)
            self.counted.emit(text)
