"""The identity card as a source of values: read from its scanned pages, offered, never put in unasked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.attachment import Page, ScanProfile
from app.domain.case import Case, Source
from app.domain.errors import Cancelled, Refused, Unavailable
from app.domain.identity_card import IdentityCard, printed_names, read_card
from app.domain.page_order import Spot
from app.ports import CardReader
from app.services.intake import Intake
from app.services.scanning import Scanning

ROW = "identity_document"
IIN = "applicant.iin"
GLASS = ScanProfile(dpi=300)


@dataclass(frozen=True, slots=True)
class CardOffer:
    """What a card offers for a case.

    Args:
        values: for fields that are empty or, another IIN, belong to somebody else.
        other_iin: whether the card is another person's than the IIN that is entered.
        number: of the card.
    """

    values: Mapping[str, str]
    other_iin: bool
    number: str


class CardReading:
    """Reads the pages in the row of the identity document, and scans one more where they do not do."""

    def __init__(self, scanning: Scanning, reader: CardReader, intake: Intake) -> None:
        self._scanning = scanning
        self._reader = reader
        self._intake = intake

    def read(self, session: Session, case_id: UUID, cancelled: Callable[[], bool]) -> CardOffer:
        """What the card says; a page that is scanned for it stays in the case.

        Raises:
            Refused: CRD-01 no page shows the machine-readable lines, CRD-02 they are damaged.
            Unavailable: CRD-03 no reader is installed, CRD-04 it did not finish, SCN-18 there is
                no scanner.
        """
        session.demand(Permission.RECEIVE)
        pages = self._pages(session, case_id)
        texts = [self._lines(session, page) for page in pages]
        if _holds_no_card(texts):
            page = self._scan(session, case_id, cancelled)
            pages, texts = [*pages, page], [*texts, self._lines(session, page)]
        card = read_card("\n".join(texts))
        names: dict[str, str] = {}
        for page in pages:
            words = self._reader.printed_words(self._scanning.picture(session, page))
            names = {**printed_names(words), **names}
        return _offer(self._intake.get(session, case_id), card, names)

    def take(
        self, session: Session, case_id: UUID, offer: CardOffer, seen: Case | None = None
    ) -> Case:
        """Take the offer: each value says that it was scanned, and from which card."""
        session.demand(Permission.RECEIVE)
        return self._intake.save(session, case_id, offer.values, Source.SCAN, offer.number, seen)

    def _pages(self, session: Session, case_id: UUID) -> list[Page]:
        pages = self._scanning.pages(session, case_id)
        return [page for page in pages if page.document_code == ROW and page.goes_out]

    def _scan(self, session: Session, case_id: UUID, cancelled: Callable[[], bool]) -> Page:
        devices = self._scanning.devices(session)
        if not devices:
            raise Unavailable("SCN-18")
        drawn: list[Page] = []

        def enough() -> bool:
            # One side is wanted: what else lies in the scanner is for the scan step.
            return bool(drawn) or cancelled()

        pages = self._scanning.scan(session, case_id, Spot(ROW), devices[0], GLASS, enough)
        try:
            drawn.extend(pages)
        except Cancelled:
            if not drawn:
                raise
        if not drawn:
            raise Refused("CRD-01")
        return drawn[0]

    def _lines(self, session: Session, page: Page) -> str:
        return self._reader.machine_lines(self._scanning.picture(session, page))


def _holds_no_card(texts: list[str]) -> bool:
    try:
        read_card("\n".join(texts))
    except Refused as refused:
        return refused.code == "CRD-01"
    return False


def _offer(case: Case, card: IdentityCard, names: Mapping[str, str]) -> CardOffer:
    said = {
        IIN: card.iin,
        "applicant.birth_date": card.birth_date.isoformat(),
        **{f"applicant.{part}": name for part, name in names.items()},
    }
    entered = "".join(case.value(IIN).split())
    other = bool(entered) and entered != card.iin
    values = {
        name: value
        for name, value in said.items()
        if value != case.value(name) and (other or name == IIN or not case.value(name).strip())
    }
    if entered == card.iin:
        values.pop(IIN, None)
    return CardOffer(values, other, card.number)
