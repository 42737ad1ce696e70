"""Search over a million cases: p95 at most 20 ms, and at most twice that over ten thousand."""

import random
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import pytest

from app.domain.case import Case
from app.paths import Places
from tests.bench.many_cases import fill
from tests.counter import Counter
from tests.workplace import site_in

FEW, MANY = 10_000, 1_000_000
QUESTIONS, WARM = 300, 20
TICKETS = 300


def questions(found: tuple[Case, ...], kind: str) -> list[str]:
    """What operators type: a whole IIN, a whole number, or the beginning of a name."""
    chance = random.Random(7)
    cases = [chance.choice(found) for _ in range(QUESTIONS)]
    if kind == "IIN":
        return [case.value("applicant.iin") for case in cases]
    if kind == "ticket of today":
        return [case.ticket for case in cases]
    if kind == "number":
        return [case.number.text for case in cases]
    return [case.applicant_shown[: chance.randrange(1, 9)] for case in cases]


def some_cases(counter: Counter) -> tuple[Case, ...]:
    operator, desk = counter.person(), counter.work.desk
    return tuple(case for letter in "аәбдкқнөсұүшк" for case in desk.find(operator, letter))


def tickets_of_today(counter: Counter) -> tuple[Case, ...]:
    """As many as an office calls on a busy day."""
    operator, intake = counter.person(), counter.work.intake
    return tuple(intake.open(operator, "housing-queue", f"А-{n:03}") for n in range(1, TICKETS + 1))


def p95(counter: Counter, typed: list[str]) -> float:
    """Milliseconds from the question to the cases."""
    operator, took = counter.person(), []
    for text in typed:
        begun = perf_counter()
        assert counter.work.desk.find(operator, text)
        took.append((perf_counter() - begun) * 1000)
    return quantiles(took[WARM:], n=20)[-1]


@pytest.mark.bench
@pytest.mark.timeout(900)
def test_search_does_not_grow_with_the_years(seed: Path, tmp_path: Path) -> None:
    measured: dict[str, list[float]] = {}
    for count in (FEW, MANY):
        folder = tmp_path / str(count)
        with site_in(folder, seed) as site:
            counter = Counter(site)
            counter.opened()
            fill(Places(folder).database, count)
            known = some_cases(counter)
            for kind in ("IIN", "number", "beginning of a name"):
                measured.setdefault(kind, []).append(p95(counter, questions(known, kind)))
            called, kind = tickets_of_today(counter), "ticket of today"
            measured.setdefault(kind, []).append(p95(counter, questions(called, kind)))
    for kind, (few, many) in measured.items():
        print(
            f"\nsearch by {kind}, p95: {many:.1f} ms over {MANY:,} cases (bar 20),"
            f" {few:.1f} ms over {FEW:,}, ratio {many / few:.2f} (bar 2.0)"
        )
