"""Pages are read one after another while nothing else is to be done; without Qt."""

from collections.abc import Callable
from uuid import UUID

from app.domain.attachment import Page
from app.domain.errors import Cancelled
from app.services.page_reading import is_unread
from ui.screens.reception.presenter import ReceptionPresenter


class ScanReading:
    """Lets the text of pages be read; stops at once when pages come in or signing begins.

    Args:
        reception: which case.
        is_busy: whether pages are being drawn or made.
        was_read: told each page that changed.
    """

    def __init__(
        self,
        reception: ReceptionPresenter,
        is_busy: Callable[[], bool],
        was_read: Callable[[Page], None],
    ) -> None:
        self._reception = reception
        self._is_busy = is_busy
        self._was_read = was_read
        self._reading = reception.workplace.reading
        self._able = reception.workplace.settings.scanning.text_layer
        self._in_work = False
        self._wanted = False

    def go_on(self) -> None:
        """Read the next page, if there is one and time for it."""
        self._wanted = True
        case = self._reception.case
        if not self._able or self._in_work or case is None or self._is_over(case.id):
            return
        page = next((p for p in self._reception.gathered.pages if is_unread(p)), None)
        if page is not None:
            self._read(case.id, page)

    @property
    def left(self) -> int:
        """How many pages are still to be read; none where pages cannot be read."""
        case = self._reception.case
        if not self._able or case is None or not case.pages_open:
            return 0
        return sum(is_unread(page) for page in self._reception.gathered.pages)

    def stop(self) -> None:
        """Leave the page that is being read as it is."""
        self._wanted = False

    def _is_over(self, case_id: UUID) -> bool:
        """Whether nobody waits for the text of pages of a case; asked from another thread, too."""
        case = self._reception.case
        return (
            not self._wanted
            or self._is_busy()
            or case is None
            or case.id != case_id
            or not case.pages_open
        )

    def _read(self, case_id: UUID, page: Page) -> None:
        session, self._in_work = self._reception.session, True

        def ended(read: Page | None) -> None:
            self._in_work = False
            if read is not None and not self._is_over(case_id):
                self._was_read(read)
                self.go_on()

        def failed(error: Exception) -> None:
            self._in_work = False
            # Where pages cannot be read nothing is said here: the health screen says why.
            self._able = self._able and isinstance(error, Cancelled)
            if self._wanted:
                # Stopped by a step that went; the one that came wants it to go on.
                self.go_on()

        self._reception.run(
            lambda: self._reading.read(session, case_id, page.id, lambda: self._is_over(case_id)),
            ended,
            failed,
        )
