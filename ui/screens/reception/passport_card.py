"""A service passport in plain words: what is needed, how long, what it costs, what comes out."""

from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.public_service import PublicService
from ui.tokens import Space
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.text import Text

LABEL_WIDTH = 130


class PassportCard(Card):
    """Only read; the words are those of the passport in the language of the program."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._title = Text("", "strong", wrap=True, name=f"{name}.title")
        self.add(self._title)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.l)
        self._grid.setVerticalSpacing(Space.s)
        self._grid.setColumnStretch(1, 1)
        self._values: list[tuple[Text, Text]] = []
        self.add(holder)

    def show_service(self, service: PublicService) -> None:
        """Say what a passport says."""
        self._title.setText(service.title.in_(language()))
        for row, (label, words) in enumerate(self._lines(service)):
            if row == len(self._values):
                self._add_line()
            self._values[row][0].setText(label)
            self._values[row][1].setText(words)

    def _add_line(self) -> None:
        row = len(self._values)
        label = Text("", "label", "ink2", wrap=True)
        label.setFixedWidth(LABEL_WIDTH)
        value = Text("", "body", wrap=True, name=f"{self.objectName()}.{row}")
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)
        self._values.append((label, value))

    def _lines(self, service: PublicService) -> list[tuple[str, str]]:
        used = language()
        always: list[str] = []
        sometimes: list[str] = []
        for rule in service.documents:
            kind = sometimes if rule.needed.when or rule.needed.unless else always
            kind.append(rule.title.in_(used))
        return [
            (self.tr("Term"), self.tr("%n calendar day(s)", "", service.term_days)),
            (self.tr("Cost"), service.cost.in_(used)),
            (self.tr("Result"), service.result.in_(used)),
            (self.tr("Documents"), "; ".join(always)),
            (self.tr("In some cases also"), "; ".join(sometimes)),
            (self.tr("Law"), service.law.in_(used)),
        ]
