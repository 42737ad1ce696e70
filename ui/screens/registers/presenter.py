"""Registers without a window: one day read at one moment, printed, saved as a file."""

from datetime import date
from pathlib import Path
from typing import Protocol

from app.domain.account import Session
from app.domain.register import DayBook, FileKind, RegisterKind, RegisterTable
from app.services.printing import PrintedPaper
from app.services.workplace import Workplace
from ui.presenter import Run


class RegistersShown(Protocol):
    """What the screen of registers can show."""

    def show_book(self, book: DayBook) -> None:
        """The day."""

    def show_printed(self, paper: PrintedPaper) -> None:
        """The register as a paper."""

    def show_saved(self, path: Path) -> None:
        """A file was written."""

    def show_error(self, error: Exception) -> None:
        """What went wrong."""


class RegistersPresenter:
    """Keeps which register is shown: day, kind, operator."""

    def __init__(
        self, view: RegistersShown, workplace: Workplace, session: Session, run: Run
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._session = session
        self._run = run
        self.day = workplace.clock.now().date()
        self.kind = RegisterKind.ACCEPTED
        self.operator = ""

    def load(self) -> None:
        """Read the day."""
        day, operator = self.day, self.operator
        self._run(
            lambda: self._workplace.registers.book(self._session, day, operator),
            self._on_book,
            self._view.show_error,
        )

    def go_to(self, day: date) -> None:
        """Another day."""
        self.day, self.operator = day, ""
        self.load()

    def narrow(self, operator: str) -> None:
        """One operator, or all."""
        self.operator = operator
        self.load()

    def print_register(self) -> None:
        """Print what is shown."""
        service, session = self._workplace.registers, self._session
        kind, day, operator = self.kind, self.day, self.operator
        self._run(
            lambda: service.print_register(session, kind, day, operator),
            self._view.show_printed,
            self._view.show_error,
        )

    def save(self, table: RegisterTable, path: Path, file_kind: FileKind) -> None:
        """Save what is shown as a file."""
        service, session = self._workplace.register_files, self._session
        kind, day = self.kind, self.day
        self._run(
            lambda: service.save(session, kind, day, table, path, file_kind),
            self._view.show_saved,
            self._view.show_error,
        )

    def _on_book(self, book: DayBook) -> None:
        if book.day == self.day:
            self._view.show_book(book)
