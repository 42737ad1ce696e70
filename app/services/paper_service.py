"""What every service that prints papers stands on."""

from app.domain.settings import Settings
from app.ports import Catalogue, Clock, Storage
from app.services.printing import Printing
from app.services.process_log import ProcessLog


class PaperService:
    """Cases, the hour, the passports, the press and the settings, and the log of processes.

    Args:
        storage: where cases are kept.
        clock: what time it is.
        catalogue: what the passports say.
        printing: the press.
        settings: of the site.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        printing: Printing,
        settings: Settings,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._printing = printing
        self._settings = settings
        self._processes = ProcessLog(clock, catalogue)
