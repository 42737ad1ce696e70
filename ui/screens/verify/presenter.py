"""The checking of files without a window: one file at a time, the last one asked for wins."""

from pathlib import Path
from typing import Protocol

from app.domain.account import Session
from app.domain.signature import Validity
from app.domain.verified_file import VerifiedFile
from app.services.workplace import Workplace
from ui.presenter import Run

# Nobody could say; of the signer, and of whoever stamped the time.
SILENT = frozenset({"SIG-64", "SIG-68"})


class VerifyShown(Protocol):
    """What the screen can show."""

    def show_busy(self, file: str) -> None:
        """A file is being checked; empty: no longer."""

    def show_answer(self, file: str, found: VerifiedFile) -> None:
        """What was found."""

    def show_error(self, error: Exception) -> None:
        """The file could not be read."""


class VerifyPresenter:
    """Checks off the screen's thread."""

    def __init__(self, view: VerifyShown, workplace: Workplace, session: Session, run: Run) -> None:
        self._view = view
        self._verifying = workplace.verifying
        self._session = session
        self._run = run
        self.file: Path | None = None
        self._content: Path | None = None
        self._waits = False

    def check(self, file: Path, content: Path | None = None) -> None:
        """Check a file, and what it was made over when that lies apart."""
        self.file, self._content, self._waits = file, content, False
        self._view.show_busy(file.name)

        def found(answer: VerifiedFile) -> None:
            if self.file == file:
                self._view.show_busy("")
                self._told(file, answer)

        def failed(error: Exception) -> None:
            if self.file == file:
                self._view.show_busy("")
                self._view.show_error(error)

        self._run(lambda: self._verifying.check(self._session, file, content), found, failed)

    def check_again(self) -> None:
        """An authority was silent: it is asked again, and its answer takes the place of the doubt."""
        file, content = self.file, self._content
        if file is None or not self._waits:
            return
        self._waits = False

        def found(answer: VerifiedFile) -> None:
            if (self.file, self._content) == (file, content):
                self._told(file, answer)

        def failed(_error: Exception) -> None:
            """What was told stays."""

        self._run(lambda: self._verifying.check(self._session, file, content), found, failed)

    def _told(self, file: Path, answer: VerifiedFile) -> None:
        silent = not SILENT.isdisjoint(answer.codes)
        self._waits = silent and answer.validity is Validity.CANNOT_TELL
        self._view.show_answer(file.name, answer)

    def check_code(self, text: str) -> None:
        """Check what a barcode gun read from a receipt."""
        self.file = None

        def found(answer: VerifiedFile) -> None:
            if self.file is None:
                self._view.show_answer("", answer)

        work = self._verifying
        self._run(lambda: work.check_code(self._session, text), found, self._view.show_error)

    def check_with(self, content: Path) -> None:
        """Check the same file once more, with what it was made over."""
        if self.file is not None:
            self.check(self.file, content)
