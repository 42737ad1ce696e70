"""A disk that fills up while a case is registered: said, and nothing is half done."""

import sqlite3
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from app.adapters.pages import thumbnails
from app.adapters.storage import SqlStorage
from app.adapters.storage.engine import reading_engine, writing_engine
from app.domain.attachment import Device, DeviceKind, Origin, Page, ScannedImage, ScanProfile
from app.domain.case import CaseState
from app.domain.errors import Unavailable
from app.domain.page_order import Spot
from app.paths import Places
from app.services.printing import Printing
from app.services.registration import Registration
from app.services.scanning import Scanning
from forms import press
from tests.counter import Counter, Pictures


def on_a_full_disk(counter: Counter, places: Places) -> tuple[SqlStorage, Registration]:
    """The registration of the site on a database that may not grow any more."""
    url = f"sqlite:///{places.database}"
    engine = writing_engine(url)

    def no_more(connection: sqlite3.Connection, _: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(engine, "connect", no_more)
    work = counter.work
    storage = SqlStorage(engine, reading_engine(url), ZoneInfo(work.settings.office.time_zone))
    printing = Printing(work.clock, press, work.settings, counter.site.site.seal)
    return storage, Registration(storage, work.clock, work.catalogue, printing, work.settings)


def test_full_disk_registers_nothing_and_the_case_goes_on_later(
    counter: Counter, places: Places
) -> None:
    operator = counter.person()
    case = counter.marked(counter.opened())
    counter.page(case.id)
    before = counter.work.outbox.history(operator, case.number.text)
    full, registration = on_a_full_disk(counter, places)
    with pytest.raises(Unavailable, match="STO-02"):
        registration.register(operator, case.id)
    full.close()
    assert counter.case(case) == case
    assert counter.papers(case) == []
    assert counter.work.outbox.history(operator, case.number.text) == before
    assert counter.chain_is_whole()

    registered, receipt = counter.work.registration.register(operator, case.id)
    assert (registered.state, receipt.copy) == (CaseState.REGISTERED, 1)
    assert counter.papers(case) == [("acceptance-receipt", 1), ("acceptance-receipt", 2)]


def test_full_disk_in_mid_feed_keeps_the_pages_before(counter: Counter, places: Places) -> None:
    operator, case = counter.person(), counter.marked(counter.opened())
    full, _ = on_a_full_disk(counter, places)
    scanning = Scanning(full, counter.work.clock, Noise(), Pictures(), thumbnails)
    taken: list[Page] = []
    device = Device("noise", "noise", DeviceKind.SANE)
    with pytest.raises(Unavailable, match="STO-02"):
        taken.extend(
            scanning.scan(
                operator, case.id, Spot("application"), device, ScanProfile(), lambda: False
            )
        )
    full.close()
    kept = counter.work.scanning.pages(counter.person(), case.id)
    assert [page.id for page in kept] == [page.id for page in taken]
    counter.page(case.id)
    assert len(counter.work.scanning.pages(counter.person(), case.id)) == len(kept) + 1


class Noise:
    """Plays `Scanner`: pages until the disk is full, at first small enough for its last free pages."""

    def devices(self) -> tuple[Device, ...]:
        return ()

    def scan(self, *_: object) -> Iterator[ScannedImage]:
        for number in range(100):
            yield ScannedImage(
                bytes([number]) * 2000 * (number + 1), "image/png", 80, 80, 75, Origin.SCAN
            )
