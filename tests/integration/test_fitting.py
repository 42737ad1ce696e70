"""A case too heavy for the gateway is made to fit by the real page processes, and back."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.attachment import size_of
from app.domain.case import Case
from app.domain.errors import Refused
from app.domain.page_fit import FitStep
from app.domain.page_order import Spot
from app.services.fitting import Fitting
from tests.counter import Counter
from tests.sample_pages import scan


@pytest.fixture
def case(counter: Counter, tmp_path: Path) -> Case:
    """A case with one cleaned page, stamped in blue."""
    case = counter.marked(counter.opened())
    (tmp_path / "page.jpg").write_bytes(scan(300, 1, stamp=True))
    scanning = counter.work.scanning
    list(scanning.add_file(counter.person(), case.id, Spot("address"), tmp_path / "page.jpg"))
    clean(counter, case)
    return case


def clean(counter: Counter, case: Case) -> int:
    operator = counter.person()
    for page in counter.work.cleaning.waiting(operator, case.id):
        counter.work.cleaning.clean(operator, case.id, page)
    return size_of(counter.work.scanning.pages(operator, case.id))


def fitting(counter: Counter, case: Case, limit: int) -> Fitting:
    settings = counter.work.settings
    wire = replace(settings.wire, message_limit=limit)
    maker = counter.site.site.page_workers
    storage, clock = counter.site.site.storage, counter.work.clock
    return Fitting(storage, clock, maker, replace(settings, wire=wire))


def test_a_case_is_made_to_fit_and_back(counter: Counter, case: Case) -> None:
    operator = counter.person()
    before = counter.work.scanning.pages(operator, case.id)
    weight = size_of(before)
    work = fitting(counter, case, weight // 2)
    work.fit(operator, case.id)
    assert clean(counter, case) <= weight // 2
    counter.work.arranging.undo(operator, case.id)
    clean(counter, case)
    assert counter.work.scanning.pages(operator, case.id) == before


def test_estimates_are_near_what_comes_of_them(counter: Counter, case: Case) -> None:
    work, operator = fitting(counter, case, 10**9), counter.person()
    for choice in work.choices(operator, case.id):
        (page,) = counter.work.scanning.pages(operator, case.id)
        sample = work.sample(operator, case.id, page.id, choice.step)
        assert len(sample.before) == page.size
        assert choice.size == pytest.approx(len(sample.after), rel=0.35)


def test_bitonal_and_grey_pages_are_light(counter: Counter, case: Case) -> None:
    work, operator = fitting(counter, case, 10**9), counter.person()
    (page,) = counter.work.scanning.pages(operator, case.id)
    sizes = {step: len(work.sample(operator, case.id, page.id, step).after) for step in FitStep}
    assert sizes[FitStep.BITONAL] <= 60 * 1024
    assert sizes[FitStep.GREY] <= 250 * 1024


def test_what_cannot_be_made_small_enough_is_said(counter: Counter, case: Case) -> None:
    with pytest.raises(Refused, match="SCN-35"):
        fitting(counter, case, 20_000).fit(counter.person(), case.id)
    assert counter.work.arranging.steps(counter.person(), case.id) == ()
