"""Registering a case (transaction on disk + receipt), over one synced commit + the bare page; bar 2.0×."""

import sqlite3
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import pypdfium2
import pytest

from app.domain.person import iin_check_digit
from tests.bench.bare_page import Drawn, drawn, taken_apart
from tests.counter import FORM, Counter

CASES = 60
WARM = 5


class BareDatabase:
    """One table and one synced commit in SQLite's own tongue."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("CREATE TABLE receipt (id INTEGER PRIMARY KEY, pdf BLOB)")

    def keep(self, pdf: bytes) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO receipt (pdf) VALUES (?)", (pdf,))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def words(pdf: bytes) -> str:
    """The words of the first page, without spaces."""
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    return "".join(page.get_text_range().split())


def iins() -> Iterator[str]:
    """One applicant for each case: nobody stands twice."""
    for serial in count(1):
        first = f"9002153{serial:04}"
        check = iin_check_digit(first)
        if check is not None:
            yield f"{first}{check}"


def peer(database: BareDatabase, pages: tuple[Drawn, ...]) -> float:
    begun = perf_counter()
    database.keep(drawn(pages))
    return perf_counter() - begun


def p95(seconds: list[float]) -> float:
    """In milliseconds, without the first few."""
    return quantiles(seconds[WARM:], n=20)[-1] * 1000


@pytest.mark.bench
@pytest.mark.timeout(500)
def test_registering_costs_little_more_than_disk_and_page(counter: Counter, tmp_path: Path) -> None:
    _, receipt = counter.registered()
    pages = taken_apart(receipt.pdf)
    assert sorted(words(drawn(pages))) == sorted(words(receipt.pdf))
    # Another flat each time: nothing that was measured for one applicant may serve the next.
    fields = [
        FORM | {"applicant.iin": iin, "applicant.address": f"Астана қаласы, {n}-үй"}
        for n, iin in enumerate(islice(iins(), CASES + WARM))
    ]
    ready = [counter.marked(counter.opened(each)) for each in fields]
    operator, bare = counter.person(), BareDatabase(tmp_path / "bare.sqlite")
    ours, floor, one_page = [], [], []
    for case in ready:
        begun = perf_counter()
        counter.work.registration.register(operator, case.id)
        ours.append(perf_counter() - begun)
        floor.append(peer(bare, pages))
        one_page.append(peer(bare, pages[:1]))
    bare.close()
    high, low, least = p95(ours), p95(floor), p95(one_page)
    print(
        f"\nregister a case p95 {high:.1f} ms; bare commit and {len(pages)} pages {low:.1f} ms,"
        f" ratio {high / low:.2f} (bar 2.0); bare commit and one page {least:.1f} ms,"
        f" ratio {high / least:.2f}; {CASES} cases"
    )
