"""The courier's bag without a window: envelopes counted by barcode, labels, the hand-over."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.account import Session
from app.domain.courier import CourierBag
from app.domain.errors import InputError
from app.domain.paper_register_rows import Envelope
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.presenter import Run


@dataclass(frozen=True)
class Packed:
    """The open bag with its envelopes, and the bags that left today."""

    bag: CourierBag | None
    envelopes: tuple[Envelope, ...]
    handed: tuple[CourierBag, ...]


class CourierShown(Protocol):
    """What the screen of the courier can show."""

    def show_packed(self, packed: Packed) -> None:
        """The bag and what left today."""

    def show_counted(self, envelope: Envelope) -> None:
        """An envelope was counted by its barcode."""

    def show_barcode_fault(self, error: Exception) -> None:
        """The barcode belongs to no envelope in the bag."""

    def show_labels(self, paper: PrintedPaper) -> None:
        """The labels are ready."""

    def show_handed(self, paper: PrintedPaper, bag: CourierBag) -> None:
        """The bag left; its register is ready."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class CourierPresenter:
    """Keeps which envelopes were counted; none counted means that all go."""

    def __init__(
        self, view: CourierShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self.packed = Packed(None, (), ())
        self.counted: frozenset[str] = frozenset()

    @property
    def left_behind(self) -> frozenset[str]:
        """Case numbers of envelopes that stay here because others were counted and they were not."""
        numbers = frozenset(envelope.case_number for envelope in self.packed.envelopes)
        return numbers - self.counted if self.counted else frozenset()

    def load(self) -> None:
        """Read the bag."""
        self._run(self._read, self._on_read, self._view.show_error)

    def count(self, barcode: str) -> None:
        """Count an envelope by the number of its label, or of its case."""
        wanted = barcode.strip().upper()
        found = next(
            (e for e in self.packed.envelopes if wanted in {e.number.upper(), e.case_number}), None
        )
        if found is None:
            self._view.show_barcode_fault(InputError("COU-02", "barcode"))
            return
        self.counted |= {found.case_number}
        self._view.show_counted(found)

    def print_labels(self) -> None:
        """Print a label for each envelope."""
        self._run(
            lambda: self._workplace.courier.print_labels(self._session),
            self._view.show_labels,
            self._view.show_error,
        )

    def hand_over(self, courier: str, seal: str) -> None:
        """Hand the bag to the courier."""
        service, session, left = self._workplace.courier, self._session, self.left_behind
        self._run(
            lambda: service.hand_to_courier(session, courier, seal, left),
            self._on_handed,
            self._view.show_error,
        )

    def _read(self) -> Packed:
        bag, envelopes = self._workplace.courier.envelopes(self._session)
        today = self._workplace.clock.now().date()
        return Packed(bag, envelopes, self._workplace.courier.handed_on(self._session, today))

    def _on_read(self, packed: Packed) -> None:
        self.packed = packed
        self.counted &= {envelope.case_number for envelope in packed.envelopes}
        self._view.show_packed(packed)

    def _on_handed(self, outcome: tuple[PrintedPaper, CourierBag]) -> None:
        paper, bag = outcome
        self.counted = frozenset()
        self._view.show_handed(paper, bag)
        self.load()
