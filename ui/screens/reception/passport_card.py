"""A service passport in plain words: what is needed, how long, what it costs, what comes out."""

from PySide6.QtWidgets import QWidget

from app.domain.public_service import PublicService
from ui.screens.reception.fact_lines import FactLines
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.text import Text


class PassportCard(Card):
    """Only read; the words are those of the passport in the language of the program."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._title = Text("", "strong", wrap=True, name=f"{name}.title")
        self.add(self._title)
        self._facts = FactLines(name=f"{name}.facts")
        self.add(self._facts)

    def show_service(self, service: PublicService) -> None:
        """Say what a passport says."""
        self._title.setText(service.title.in_(language()))
        self._facts.show_facts(self._lines(service))

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
