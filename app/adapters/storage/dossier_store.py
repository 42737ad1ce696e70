"""The provider's dossiers in the database."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.adapters.storage.dossier_mapping import dossier_of, fill
from app.adapters.storage.dossier_rows import DossierDocumentRow, DossierRow, SerialRow
from app.adapters.storage.faults import STALE_ROW, missing, stale
from app.adapters.storage.queue_store import QueueLists
from app.domain.dossier import Dossier, DossierState, QueueEntry
from app.domain.proof import KeptSignature

_REQUEST, _RESULT = "request", "result"
_LETTER, _REFUSAL = "letter", "letter-refusal"
_REGISTRATION = "registration"
_SETTLED = aliased(DossierDocumentRow)
_UNPROVED = (
    select(DossierRow.id, DossierRow.signed_at)
    .join(DossierDocumentRow, DossierDocumentRow.dossier_id == DossierRow.id)
    .where(
        DossierDocumentRow.kind == _RESULT,
        DossierRow.signed_at.is_not(None),
        ~select(_SETTLED.dossier_id)
        .where(_SETTLED.dossier_id == DossierRow.id, _SETTLED.kind.in_((_LETTER, _REFUSAL)))
        .exists(),
    )
    .order_by(DossierRow.signed_at, DossierRow.id)
)


class SqlDossiers:
    """Plays `app.ports.Dossiers`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone
        self._lists = QueueLists(session, zone)

    def add(self, dossier: Dossier, request: bytes) -> None:
        """Store a new dossier; raises Refused STO-06 when its case has one."""
        row = DossierRow(version=dossier.version)
        fill(row, dossier)
        self._session.add(row)
        self._session.flush()
        self._put_document(dossier.id, _REQUEST, request)

    def get(self, dossier_id: UUID) -> Dossier:
        """The dossier; raises Refused STO-04 when there is none."""
        return dossier_of(self._row(dossier_id), self._zone)

    def by_case(self, case_number: str) -> Dossier | None:
        """The dossier of a case."""
        query = select(DossierRow).where(DossierRow.case_number == case_number)
        row = self._session.scalar(query)
        return dossier_of(row, self._zone) if row else None

    def put(self, dossier: Dossier) -> Dossier:
        """Store a changed dossier; raises Refused STO-05 when changed since it was read."""
        row = self._row(dossier.id)
        if row.version != dossier.version:
            raise stale("dossier")
        fill(row, dossier)
        row.version = dossier.version + 1
        try:
            self._session.flush()
        except STALE_ROW as error:
            raise stale("dossier") from error
        return replace(dossier, version=row.version)

    def in_states(self, states: Sequence[DossierState]) -> tuple[Dossier, ...]:
        """Dossiers in these states, those due first at the front."""
        names = [state.value for state in states]
        query = select(DossierRow).where(DossierRow.state.in_(names))
        rows = self._session.scalars(query.order_by(DossierRow.due_at, DossierRow.case_number))
        return tuple(dossier_of(row, self._zone) for row in rows)

    def request(self, dossier_id: UUID) -> bytes:
        """The signed request as it came; raises Refused STO-04 when there is none."""
        found = self._document(dossier_id, _REQUEST)
        if found is None:
            raise missing("dossier")
        return found

    def put_result(self, dossier_id: UUID, paper: bytes) -> None:
        """Keep the signed paper of the result; replaces an earlier one and what proved that."""
        for kind in (_LETTER, _REFUSAL):
            row = self._session.get(DossierDocumentRow, (dossier_id, kind))
            if row is not None:
                self._session.delete(row)
        self._put_document(dossier_id, _RESULT, paper)

    def result(self, dossier_id: UUID) -> bytes | None:
        """The signed paper of the result."""
        return self._document(dossier_id, _RESULT)

    def put_letter(self, dossier_id: UUID, letter: bytes, refusal: str = "") -> None:
        """Keep the letter with what proves it, or the code of the authority that says no."""
        if refusal:
            self._put_document(dossier_id, _REFUSAL, refusal.encode())
        else:
            self._put_document(dossier_id, _LETTER, letter)

    def letter(self, dossier_id: UUID) -> tuple[bytes, str]:
        """The letter with what proves it, and the code of a refusal."""
        refusal = self._document(dossier_id, _REFUSAL) or b""
        return self._document(dossier_id, _LETTER) or b"", refusal.decode()

    def unproved(self, limit: int) -> tuple[KeptSignature, ...]:
        """Signed results whose letter is neither proved nor refused, oldest first."""
        rows = self._session.execute(_UNPROVED.limit(limit))
        return tuple(
            KeptSignature(dossier, _LETTER, at.astimezone(self._zone)) for dossier, at in rows if at
        )

    def next_registration_serial(self, year: int) -> int:
        """The next registration number of the year, counted from 1; given once asked for."""
        row = self._session.get(SerialRow, (_REGISTRATION, year), with_for_update=True)
        if row is None:
            row = SerialRow(series=_REGISTRATION, year=year, last=0)
            self._session.add(row)
        row.last += 1
        self._session.flush()
        return row.last

    def queue(self, queue_list: str) -> tuple[QueueEntry, ...]:
        """Living entries of a separate list, by intake time."""
        return self._lists.queue(queue_list)

    def enqueue(self, entry: QueueEntry) -> None:
        """Put a citizen into a list; the same case again changes nothing."""
        self._lists.enqueue(entry)

    def in_queue(self, iin: str) -> tuple[QueueEntry, ...]:
        """Places a person holds in any list."""
        return self._lists.in_queue(iin)

    def _row(self, dossier_id: UUID) -> DossierRow:
        row = self._session.get(DossierRow, dossier_id)
        if row is None:
            raise missing("dossier")
        return row

    def _put_document(self, dossier_id: UUID, kind: str, content: bytes) -> None:
        row = self._session.get(DossierDocumentRow, (dossier_id, kind))
        if row is None:
            row = DossierDocumentRow(dossier_id=dossier_id, kind=kind)
            self._session.add(row)
        row.content = content
        self._session.flush()

    def _document(self, dossier_id: UUID, kind: str) -> bytes | None:
        row = self._session.get(DossierDocumentRow, (dossier_id, kind))
        return row.content if row else None
