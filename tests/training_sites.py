"""Training as the tests have it: the stand in the test's own process."""

import tempfile
from pathlib import Path

from app.adapters.clock import OfficeClock
from app.domain.settings import Settings
from app.paths import Places
from app.stand.stand import Options, Stand
from app.stand.start import StandOrder
from app.training import TrainingSite

# Key pairs are slow to make: every test process of every run shares them.
KEY_CACHE = Path(tempfile.gettempdir()) / "tereze-test-keys"


class SiteWithStand(TrainingSite):
    """A training site whose stand runs in the test's own process, where all of it can be reached."""

    stand: Stand

    def __init__(self, places: Places, settings: Settings) -> None:
        super().__init__(places, settings, stand_beside)


def stand_beside(order: StandOrder) -> Stand:
    """A stand in this process."""
    options = Options(key_cache=KEY_CACHE, async_services=order.services)
    stand = Stand(order.folder, OfficeClock(order.zone).now, options=options)
    stand.start()
    return stand
