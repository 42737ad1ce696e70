"""A service passport in plain words: what is needed, how long, what it costs, what comes out."""

from PySide6.QtWidgets import QWidget

from app.domain.public_service import PublicService, Route
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
            kind = always if rule.always else sometimes
            kind.append(rule.title.in_(used))
        return [
            (self.tr("Term"), self._term(service)),
            (self.tr("Cost"), service.cost.in_(used)),
            (self.tr("Result"), service.result.in_(used)),
            (self.tr("Documents"), "\n".join(always)),
            (self.tr("In some cases also"), "; ".join(sometimes)),
            (self.tr("Asked besides"), "; ".join(f.title.in_(used) for f in service.fields)),
            (self.tr("Way of sending"), self._ways(service)),
            (self.tr("Law"), service.law.in_(used)),
        ]

    def _term(self, service: PublicService) -> str:
        words = self.tr("%n calendar day(s)", "", service.term_days)
        more = service.term_extension_days
        longer = self.tr("may be prolonged by %n day(s)", "", more) if more else ""
        return "; ".join(part for part in (words, longer) if part)

    def _ways(self, service: PublicService) -> str:
        if len(service.routes) == len(Route):
            return self.tr("electronically or by courier")
        only = Route.ELECTRONIC in service.routes
        return self.tr("only electronically") if only else self.tr("only by courier")
