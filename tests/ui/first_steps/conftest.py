"""The reception at its first steps, over one site for all the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.account import Session
from app.domain.case import CaseState
from tests.training_sites import SiteWithStand
from tests.ui.first_steps.reception import Later, Reception
from tests.workplace import log_in, site_in


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Iterator[SiteWithStand]:
    """One site for all tests here: each opens cases of its own."""
    with site_in(tmp_path_factory.mktemp("site"), seed) as site:
        yield site


@pytest.fixture(scope="session")
def operator(site: SiteWithStand) -> Session:
    return log_in(site.workplace)


@pytest.fixture(autouse=True)
def in_order(site: SiteWithStand, operator: Session) -> Iterator[None]:
    """The state systems work, and no draft stays open: it would be a duplicate in the next test."""
    yield
    site.stand.faults.clear()
    with site.site.storage.read() as work:
        drafts = work.cases.in_states([CaseState.DRAFT], operator.office)
    for case in drafts:
        site.workplace.intake.leave(operator, case.id)


@pytest.fixture
def reception(site: SiteWithStand, operator: Session, later: Later) -> Reception:
    return Reception(site.workplace, operator, later)
