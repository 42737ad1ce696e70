"""On the applicant step: reads the identity card and offers what it says; one key takes it."""

from PySide6.QtCore import QObject

from app.domain.case import Case
from app.domain.lookup import Registry
from app.services.card_reading import IIN, CardOffer
from ui.messages import code_of, sentence
from ui.screens.reception.applicant_presenter import ApplicantPresenter
from ui.screens.reception.bound_fields import BoundFields
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.registries import owed_to_registry
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine


class CardHelp(QObject):
    """The button, and the line that tells what was read.

    Args:
        reception: the case at the counter.
        presenter: of the applicant's part.
        bound: the fields, for their names.
    """

    def __init__(
        self, reception: ReceptionPresenter, presenter: ApplicantPresenter, bound: BoundFields
    ) -> None:
        super().__init__(bound)
        self._reception = reception
        self._presenter = presenter
        self._bound = bound
        self._offer: CardOffer | None = None
        self._case: Case | None = None
        self._stop = False
        self.button = Button(name="applicant.scan_card", key="F7", icon="scan")
        self.line = MessageLine(name="applicant.card")
        self.button.clicked.connect(self._read)
        self.line.action_chosen.connect(self._take)

    def show_case(self, case: Case) -> None:
        """What was read of a card belongs to its case."""
        if self._case is None or self._case.id != case.id:
            self._offer = None
            self.line.clear()
        self._case = case

    def cancel(self) -> bool:
        """Scan no further; whether there was anything to stop."""
        self._stop = self.button.is_busy
        return self._stop

    def retranslate(self) -> None:
        """The words of the button; what was read is said again."""
        self.button.set_text(self.tr("Scan the card"))
        if self._offer is not None:
            self._tell(self._offer)

    def _read(self) -> None:
        case = self._reception.case
        if case is None or self.button.is_busy:
            return
        self._bound.flush()
        self._stop = False
        self._offer = None
        self.line.clear()
        self.button.set_busy(self.tr("Reading…"))
        cards, session, case_id = self._reception.workplace.cards, self._reception.session, case.id

        def read(_case: Case) -> None:
            self._reception.run(
                lambda: cards.read(session, case_id, lambda: self._stop),
                lambda offer: self._done(case_id == self._shown_id(), offer),
                self._fail,
            )

        # What was typed is stored first: the offer is made beside it.
        intake = self._reception.workplace.intake
        self._reception.change(lambda: intake.get(session, case_id), read, self._fail)

    def _shown_id(self) -> object:
        return self._reception.case.id if self._reception.case is not None else None

    def _done(self, current: bool, offer: CardOffer) -> None:
        self.button.set_busy(None)
        self._reception.reload_pages()
        if current:
            self._offer = offer
            self._tell(offer)

    def _fail(self, error: Exception) -> None:
        self.button.set_busy(None)
        self._reception.reload_pages()
        self.line.show_message("warn", sentence(error), code=code_of(error))

    def _tell(self, offer: CardOffer) -> None:
        if not offer.values:
            self.line.show_message("ok", self.tr("The card says the same as the form."))
            return
        said = [f"{self._bound.field(name).label}: {_shown(value)}"
                for name, value in offer.values.items()]  # fmt: skip
        template = (
            self.tr("The card has another IIN than the form. It says: {what}")
            if offer.other_iin
            else self.tr("The card says: {what}")
        )
        self.line.show_message(
            "warn" if offer.other_iin else "accent",
            template.format(what=", ".join(said)),
            action=self.tr("Take over"),
            key="F6",
            icon="" if offer.other_iin else "scan",
        )

    def _take(self) -> None:
        case, offer, reception = self._reception.case, self._offer, self._reception
        if case is None or offer is None:
            return
        self._offer = None
        self.line.clear()
        if offer.other_iin:
            reception.registries.forget(Registry.GBD_FL, Registry.ENIS)
            emptied = {n: v for n, v in owed_to_registry(case).items() if n not in offer.values}
            reception.save(emptied)
        cards, session, case_id = reception.workplace.cards, reception.session, case.id

        def taken(stored: Case) -> None:
            if IIN in offer.values:
                self._presenter.ask_if_good(stored.value(IIN))

        reception.change(lambda: cards.take(session, case_id, offer, reception.stored), taken)


def _shown(value: str) -> str:
    """A date as people write it."""
    parts = value.split("-")
    dated = len(parts) == 3 and all(part.isdigit() for part in parts)
    return ".".join(reversed(parts)) if dated else value
