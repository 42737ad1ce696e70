"""Writes the place in a draft with every key: one write at a time, only the newest waits."""

import logging
from uuid import UUID

from app.domain.account import Session
from app.domain.draft import Place
from app.domain.errors import AppError
from app.services.workplace import Workplace
from ui.presenter import Run

_log = logging.getLogger(__name__)


class PlaceKeeper:
    """Keeps up with fast hands: places that were overtaken are never written."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        self._workplace = workplace
        self._session = session
        self._run = run
        self._newest: tuple[UUID, Place] | None = None
        self._written: tuple[UUID, Place] | None = None
        self._busy = False

    def put(self, case_id: UUID, place: Place) -> None:
        """Write a place, now or after the one that is being written."""
        self._newest = (case_id, place)
        self._next()

    def _next(self) -> None:
        newest = self._newest
        if self._busy or newest is None or newest == self._written:
            return
        self._busy = True

        def done(_none: None) -> None:
            self._busy = False
            self._written = newest
            self._next()

        def failed(error: Exception) -> None:
            # The next key writes again; the fields themselves say when they cannot be saved.
            self._busy = False
            if isinstance(error, AppError):
                _log.info("the place in a draft was not written: %s", error.code)

        drafts, session = self._workplace.drafts, self._session
        self._run(lambda: drafts.remember(session, *newest), done, failed)
