"""The review without a window: a person's pile, one dossier in full, and the steps on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol
from uuid import UUID

from PySide6.QtGui import QImage

from app.domain.account import Session
from app.domain.attachment import Page
from app.domain.dossier import DocumentMark, Dossier, DossierState, DraftResult
from app.domain.errors import Cancelled
from app.domain.key_place import KeyPlace
from app.ports import SigningKey
from app.services.batch import BatchAnswer
from app.services.workplace import Workplace
from ui.presenter import Run
from ui.raster_image import image_of
from ui.screens.review.dossier_detail import DossierDetail, DossierReader, Waiting


class ReviewShown(Protocol):
    """What the review screen can show."""

    def show_pile(self, pile: tuple[Waiting, ...]) -> None:
        """What waits for this person."""

    def show_detail(self, detail: DossierDetail) -> None:
        """One dossier."""

    def show_done(self, dossier: Dossier) -> None:
        """A step was taken; the dossier goes to somebody else."""

    def show_busy(self, busy: bool) -> None:
        """A step is under way, or over."""

    def show_signed(self, answers: tuple[BatchAnswer, ...], pile: tuple[Dossier, ...]) -> None:
        """What became of each result that was signed in one go."""

    def show_letter(self, pdf: bytes) -> None:
        """The letter, to be looked at."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class ReviewPresenter:
    """Reads and moves dossiers, off the screen's thread; answers of a dossier left are dropped."""

    def __init__(self, view: ReviewShown, workplace: Workplace, session: Session, run: Run) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self._reader = DossierReader(workplace, session)
        self.pile: tuple[Dossier, ...] = ()
        self.chosen: UUID | None = None
        self.detail: DossierDetail | None = None

    def load(self) -> None:
        """Read the pile."""
        self._run(self._reader.pile, self._take_pile, self._view.show_error)

    def _take_pile(self, pile: tuple[Waiting, ...]) -> None:
        self.pile = tuple(each.dossier for each in pile)
        self._view.show_pile(pile)

    def choose(self, dossier: Dossier | None) -> None:
        """Show another dossier, or none."""
        self.chosen = dossier.id if dossier else None
        self.detail = None
        if dossier is not None:
            self._run(
                lambda: self._reader.read(dossier),
                self._take,
                self._for_chosen(dossier.id, self._view.show_error),
            )

    def picture(self, page: Page, edge: int, done: Callable[[QImage], None]) -> None:
        """A page as a picture of `edge` pixels; what cannot be drawn is told as an error."""
        self._run(
            lambda: image_of(self._workplace.scanning.thumbnail(self._session, page, edge)),
            done,
            self._view.show_error,
        )

    def mark(self, mark: DocumentMark) -> None:
        """The executor's finding on a document; the dossier stays chosen."""
        detail = self.detail
        if detail is None:
            return
        chosen = detail.dossier.id

        def marked() -> DossierDetail:
            return self._reader.read(self._workplace.review.mark(self._session, chosen, mark))

        self._run(marked, self._take, self._view.show_error)

    def preview(self, draft: DraftResult | None) -> None:
        """The letter of a draft, of the stored draft, or the signed one."""
        detail = self.detail
        if detail is None:
            return
        review, session, dossier = self._workplace.review, self._session, detail.dossier
        signed = dossier.state in {DossierState.SIGNED, DossierState.SENT}

        def letter() -> bytes:
            if signed:
                return review.signed_letter(session, dossier.id)
            return review.preview(session, dossier.id, draft)

        self._run(letter, self._view.show_letter, self._view.show_error)

    def register(self, in_order: bool) -> None:
        """Register with the finding of the formal check."""
        review, session = self._workplace.review, self._session
        self._step(lambda chosen: review.register(session, chosen, in_order=in_order))

    def resolve(self, executor: str, text: str) -> None:
        """Name the executor."""
        review, session = self._workplace.review, self._session
        self._step(lambda chosen: review.resolve(session, chosen, executor, text))

    def draft(self, draft: DraftResult) -> None:
        """Hand a draft to the head."""
        review, session = self._workplace.review, self._session
        self._step(lambda chosen: review.draft(session, chosen, draft))

    def send_back(self) -> None:
        """Return a draft to the executor."""
        review, session = self._workplace.review, self._session
        self._step(lambda chosen: review.send_back(session, chosen))

    def sign(self, place: KeyPlace, secret: str) -> None:
        """Sign with a key that is open only meanwhile."""
        review, session = self._workplace.review, self._session

        def signed(chosen: UUID) -> Dossier:
            with self._opened(place, secret) as key:
                return review.sign(session, chosen, key)

        self._step(signed)

    def drafted(self) -> tuple[Dossier, ...]:
        """What of the pile waits for the head's signature."""
        return tuple(d for d in self.pile if d.state is DossierState.DRAFTED)

    def sign_all(self, place: KeyPlace, secret: str) -> None:
        """Sign everything that waits, with a key that is opened once."""
        batch, session, waiting = self._workplace.batch, self._session, self.drafted()

        def signed() -> tuple[BatchAnswer, ...]:
            with self._opened(place, secret) as key:
                return batch.sign(session, [one.id for one in waiting], key)

        def told(answers: tuple[BatchAnswer, ...]) -> None:
            self._view.show_busy(False)
            self.choose(None)
            self._view.show_signed(answers, waiting)
            self.load()

        self._view.show_busy(True)
        self._run(signed, told, self._failed)

    @contextmanager
    def _opened(self, place: KeyPlace, secret: str) -> Iterator[SigningKey]:
        """A key, open meanwhile; its place is remembered when all went well."""
        key = self._workplace.keys.open(place, secret, self._session.account.iin.digits)
        try:
            yield key
        finally:
            key.close()
        self._workplace.key_choice.remember(self._session, place)

    def send(self) -> None:
        """Send the signed result to the center."""
        review, session = self._workplace.review, self._session
        self._step(lambda chosen: review.send(session, chosen))

    def _step(self, step: Callable[[UUID], Dossier]) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        self._view.show_busy(True)
        self._run(lambda: step(chosen), self._stepped, self._failed)

    def _stepped(self, dossier: Dossier) -> None:
        self._view.show_busy(False)
        if self.chosen == dossier.id:
            self.choose(None)
        self._view.show_done(dossier)
        self.load()

    def _failed(self, error: Exception) -> None:
        self._view.show_busy(False)
        if not isinstance(error, Cancelled):
            self._view.show_error(error)

    def _take(self, detail: DossierDetail) -> None:
        if detail.dossier.id == self.chosen:
            self.detail = detail
            self._view.show_detail(detail)

    def _for_chosen(
        self, dossier_id: UUID, tell: Callable[[Exception], None]
    ) -> Callable[[Exception], None]:
        def told(error: Exception) -> None:
            if self.chosen == dossier_id:
                tell(error)

        return told
