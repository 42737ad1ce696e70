"""Registers taken away as files: worded by the screen, written whole, told to the journal."""

from datetime import date
from pathlib import Path

from app.domain.account import Permission, Session
from app.domain.register import FileKind, RegisterKind, RegisterTable
from app.ports import Clock, OutFiles, RegisterSheets, Storage
from app.services.day_totals import day_subject
from app.services.journaling import record


class RegisterFiles:
    """Saves registers for a spreadsheet."""

    def __init__(
        self, storage: Storage, clock: Clock, sheets: RegisterSheets, files: OutFiles
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._sheets = sheets
        self._files = files

    def save(
        self,
        session: Session,
        kind: RegisterKind,
        day: date,
        table: RegisterTable,
        path: Path,
        file_kind: FileKind,
    ) -> Path:
        """Save a register; personal data leave the program, so the journal is told first.

        Raises:
            Unavailable: FIL-01 the file cannot be written there.
        """
        session.demand(Permission.PRINT_REGISTERS)
        content = self._sheets.sheet(table, file_kind)
        shown = {"register": kind.value, "file": file_kind.value, "rows": str(len(table.rows))}
        with self._storage.begin() as work:
            subject = day_subject(session, day)
            record(work, session.actor, self._clock.now(), "export", subject, after=shown)
            self._files.write(path, content)
            work.commit()
        return path
