"""The applicant's confirmation of what will be signed: hour and digest stand in the journal."""

from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.paper_parts import PaperLanguage
from app.domain.papers import ReadBackPaper
from app.domain.read_back import Confirmation, ConfirmedBy, ReadBack
from app.domain.settings import Settings
from app.ports import Clock, Storage
from app.services.journaling import record
from app.services.paper_values import csc_office
from app.services.printing import PrintedPaper, Printing

ACTION = "applicant-confirmed"


class Confirmations:
    """Keeps who confirmed what; a confirmation of other words is none."""

    def __init__(
        self, storage: Storage, clock: Clock, printing: Printing, settings: Settings
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._printing = printing
        self._settings = settings

    def record(
        self, session: Session, case_id: UUID, shown: ReadBack, by: ConfirmedBy
    ) -> Confirmation:
        """Write down that the applicant confirmed what was shown."""
        session.demand(Permission.RECEIVE)
        now = self._clock.now()
        with self._storage.begin() as work:
            number = work.cases.get(case_id).number.text
            after = {"by": by.value, "language": shown.language, "sha256": shown.sha256}
            record(work, session.actor, now, ACTION, number, after=after)
            work.commit()
        return Confirmation(now, by, shown.sha256)

    def of(self, session: Session, case_id: UUID, shown: ReadBack) -> Confirmation | None:
        """The newest confirmation of exactly these words; None when there is none."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            entries = work.journal.of(work.cases.get(case_id).number.text)
        for entry in reversed(entries):
            after = entry.after or {}
            if entry.action == ACTION and after.get("sha256") == shown.sha256:
                return Confirmation(entry.at, ConfirmedBy(after["by"]), shown.sha256)
        return None

    def print_large(self, session: Session, case_id: UUID, shown: ReadBack) -> PrintedPaper:
        """The same words on paper, in large type."""
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            number = work.cases.get(case_id).number.text
            paper = self._printing.print(
                work,
                session,
                lambda mark: ReadBackPaper(
                    number=number,
                    language=PaperLanguage(shown.language),
                    mark=mark,
                    office=csc_office(self._settings.office),
                    lines=shown.lines,
                ),
            )
            work.commit()
        return paper
