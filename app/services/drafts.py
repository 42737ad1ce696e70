"""Drafts never die: the place in a draft is kept with every key, and found again after any crash."""

from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import CaseState
from app.domain.draft import Place
from app.ports import Storage


class Drafts:
    """Remembers where the operator is and what is typed but not yet saved."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def remember(self, session: Session, case_id: UUID, place: Place) -> None:
        """Keep a place; a case that is no draft any more keeps none."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            if work.cases.get(case_id).state is CaseState.DRAFT:
                work.drafts.put(case_id, place)
                work.commit()

    def place(self, session: Session, case_id: UUID) -> Place | None:
        """The place remembered last, or None."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.drafts.get(case_id)
