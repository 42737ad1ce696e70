"""Data cannot be obtained (S 11.6): its own outcome, its printed message, and the way on by paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.lookup import Registry
from ui.screens.reception.registry_words import registry_name
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.text import Text


class NoDataCard(Card):
    """Hidden unless a register said that it has no data.

    Signals:
        print_asked: the message is to be printed.
    """

    print_asked = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, parent=parent)
        self._sentence = Text("", "body", wrap=True, name=f"{name}.sentence")
        self._way = Text("", "caption", "ink2", wrap=True)
        self._print = Button("", name=f"{name}.print", key="Ctrl P", icon="printer", small=True)
        self._done = Text("", "caption", "ink2", wrap=True, name=f"{name}.done")
        self.add(self._sentence)
        self.add(self._way)
        line = QHBoxLayout()
        line.addWidget(self._print)
        line.addWidget(self._done, 1)
        self.body.addLayout(line)
        self._print.clicked.connect(self.print_asked)
        self.hide()

    def retranslate(self) -> None:
        """The words of the card."""
        self.set_title(self.tr("Data cannot be obtained"))
        self._way.setText(
            self.tr(
                "Give the applicant the printed message. The case goes on: the papers are handed in"
                " and the package goes to the provider by courier."
            )
        )
        self._print.set_text(self.tr("Print the message"))

    def show_lacking(self, registries: Sequence[Registry]) -> None:
        """Name the registers without data; none hides the card."""
        self.setVisible(bool(registries))
        names = ", ".join(registry_name(registry.value) for registry in registries)
        self._sentence.setText(self.tr("No data in: {registers}.").format(registers=names))

    def show_printed(self, copy: int) -> None:
        """Say which copy was printed last."""
        template = self.tr("Copy {copy} is printed")
        self._done.setText(template.format(copy=copy) if copy else "")

    def set_busy(self, busy: bool) -> None:
        """The message is being made."""
        self._print.set_busy(self.tr("Printing…") if busy else None)
