"""Killed at any moment of a feed of fifty pages: at most the page in flight is lost."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.adapters.pages import page_workers, thumbnails
from app.adapters.scanner import frames, worker_process
from app.adapters.scanner.frames import Frame
from app.adapters.scanner.process_scanner import ProcessScanner
from app.domain.attachment import Device, DeviceKind, Page, ScanProfile, ScanSource, sha256_of
from app.domain.feed import BrokenFeed
from app.domain.page_order import Spot
from app.services.scanning import Scanning
from app.stand.escl import Tray
from app.stand.escl_server import EsclServer
from app.stand.exchange import Answer, Asked
from tests.counter import Counter, Pictures
from tests.faults.test_case_kill import STARTED, case_of, counter_in, die, found_in, only_case

SHEETS = 50
PROFILE = ScanProfile(source=ScanSource.FEEDER, dpi=75)


def feed(counter: Counter, url: str) -> Iterator[Page]:
    """Feed what lies in the scanner into the case."""
    asked = {"addresses": [url], "any_certificate": False, "searching": False}
    scanner = ProcessScanner(DeviceKind.ESCL, asked)
    site = counter.site.site
    scanning = Scanning(site.storage, site.clock, scanner, Pictures(), thumbnails)
    with site.storage.read() as work:
        case = only_case(work)
    device = Device(url, "stand", DeviceKind.ESCL)
    person, spot = counter.person(), Spot("application")
    return scanning.scan(person, case.id, spot, device, PROFILE, lambda: False)


def scan(counter: Counter, url: str, acknowledged: Path | None = None) -> list[Page]:
    """The same to its end; each stored page is noted outside."""
    taken = []
    for page in feed(counter, url):
        taken.append(page)
        if acknowledged is not None:
            with acknowledged.open("ab") as notes:
                notes.write(b".")
    return taken


def feed_until_killed(folder: Path, url: str, acknowledged: Path) -> None:
    with counter_in(folder) as counter:
        counter.marked(counter.opened())
        scan(counter, url, acknowledged)


class Deadly(EsclServer):
    """Kills the workstation when it asks for a certain page."""

    def __init__(self, at: int) -> None:
        super().__init__(Tray(sheets=SHEETS))
        self._left = at
        self.victim = 0

    def _respond(self, asked: Asked) -> Answer:
        if asked.path.endswith("/NextDocument") and self.victim:
            self._left -= 1
            if self._left == 0:
                os.kill(self.victim, signal.SIGKILL)
        return super()._respond(asked)


@pytest.mark.parametrize("at", [1, 2, 27, 50])
def test_at_most_the_page_in_flight_is_lost_and_the_rest_comes_in_place(
    tmp_path: Path, data: Path, at: int
) -> None:
    notes = tmp_path / "acknowledged"
    notes.write_bytes(b"")
    server = Deadly(at)
    with server:
        child = STARTED.Process(target=feed_until_killed, args=(data, server.url, notes))
        child.start()
        server.victim = child.pid or 0
        child.join(60)
        assert child.exitcode == -signal.SIGKILL
        with found_in(data) as work:
            case = only_case(work)
            kept = work.pages.of(case.id)
            assert {sha256_of(work.pages.data(page.id)) for page in kept} == {
                page.sha256 for page in kept
            }
        assert at - 2 <= len(notes.read_bytes()) <= len(kept) <= at
        server.victim = 0
        server.scanner.tray.sheets = SHEETS - len(kept)
        with counter_in(data) as counter:
            found = counter.work.scanning.broken_off(counter.person(), case.id)
            assert found == (BrokenFeed("application", len(kept)) if kept else None)
            scan(counter, server.url)
            assert counter.work.scanning.broken_off(counter.person(), case.id) is None
            pages = counter.work.scanning.pages(counter.person(), case.id)
    assert len(pages) == SHEETS
    assert [page.position for page in pages] == list(range(SHEETS))
    assert pages[: len(kept)] == tuple(kept)
    # Cover sheets sort the rest as if nothing had happened.
    assert len({page.pile for page in pages}) == 1
    assert [page.pile_place for page in pages] == list(range(SHEETS))


def test_nothing_of_the_scanner_outlives_the_workstation(tmp_path: Path, data: Path) -> None:
    """The scanning process sees the line end and takes its job back."""
    notes = tmp_path / "acknowledged"
    server = Deadly(3)
    with server:
        child = STARTED.Process(target=feed_until_killed, args=(data, server.url, notes))
        child.start()
        server.victim = child.pid or 0
        child.join(60)
        assert server.scanner.given_up.wait(30)


FEW, LOST = 4, 3
"""Sheets of a short feed, and the one under way when the workstation is killed."""


def feed_until_killed_in_a_frame(folder: Path, url: str, acknowledged: Path) -> None:
    """Bytes of a page have come over the pipe; nobody has taken them out of it yet."""
    whole, seen = frames.take, [0]

    def take(buffer: bytearray) -> Frame | None:
        payload = int.from_bytes(buffer[4:8], "big")
        if payload and seen[0] == LOST - 1:
            die()
        frame = whole(buffer)
        seen[0] += bool(payload and frame)
        return frame

    pytest.MonkeyPatch().setattr(worker_process, "take", take)
    feed_until_killed(folder, url, acknowledged)


def clean_until_killed(folder: Path, url: str, acknowledged: Path) -> None:
    """Two pages are there and the third is awaited; the page process has the first in work."""
    pytest.MonkeyPatch().setattr(page_workers, "hear", die)
    with counter_in(folder) as counter:
        case = counter.marked(counter.opened())
        for page in feed(counter, url):
            with acknowledged.open("ab") as notes:
                notes.write(b".")
            if page.position == LOST - 2:
                counter.work.cleaning.clean(counter.person(), case.id, page.id)


@pytest.mark.parametrize("until_killed", [feed_until_killed_in_a_frame, clean_until_killed])
def test_killed_in_a_frame_or_while_a_page_is_cleaned_the_stored_ones_stay(
    tmp_path: Path, data: Path, until_killed: Callable[[Path, str, Path], None]
) -> None:
    notes = tmp_path / "acknowledged"
    with EsclServer(Tray(sheets=FEW)) as server:
        child = STARTED.Process(target=until_killed, args=(data, server.url, notes))
        child.start()
        child.join(60)
        assert child.exitcode == -signal.SIGKILL
        assert len(notes.read_bytes()) == LOST - 1
        server.scanner.tray.sheets = FEW - (LOST - 1)
        with counter_in(data) as counter:
            case, operator = case_of(counter), counter.person()
            found = counter.work.scanning.broken_off(operator, case)
            assert found == BrokenFeed("application", LOST - 1)
            scan(counter, server.url)
            pages = counter.work.scanning.pages(operator, case)
            waiting = counter.work.cleaning.waiting(operator, case)
    assert [page.pile_place for page in pages] == list(range(FEW))
    assert len({page.pile for page in pages}) == 1
    assert set(waiting) == {page.id for page in pages}
