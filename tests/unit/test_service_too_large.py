"""What the gateway would refuse is told before it is registered, signed or sent; the courier takes it."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from app.domain.case import Case, CaseState
from app.domain.errors import Refused
from app.domain.public_service import Route
from app.ports import Catalogue
from app.services.printing import Printing
from app.services.registration import Registration
from forms import press
from tests.counter import SERVICE, Counter


def weigh(counter: Counter, case: Case, size: int) -> None:
    """Let the first page of a case weigh something."""
    with counter.site.site.storage.begin() as work:
        page = work.pages.of(case.id)[0]
        work.pages.put(case.id, replace(page, size=size))
        work.commit()


@pytest.fixture
def too_large(shared: Counter) -> int:
    return shared.work.settings.wire.message_limit + 1


@pytest.fixture
def heavy(shared: Counter, too_large: int) -> Case:
    case = shared.marked(shared.opened())
    shared.scanned(case)
    weigh(shared, case, too_large)
    return case


def test_it_is_not_registered_unless_its_papers_go_by_courier(shared: Counter, heavy: Case) -> None:
    operator, register = shared.person(), shared.work.registration.register
    with pytest.raises(Refused, match="SCN-41") as refused:
        register(operator, heavy.id)
    assert refused.value.values == {"size": 5.1, "limit": 5.0}
    assert shared.case(heavy).state is CaseState.DRAFT
    assert register(operator, heavy.id, by_courier=True)[0].state is CaseState.REGISTERED
    with pytest.raises(Refused, match="SCN-41"):
        shared.sign(heavy)
    carried = shared.work.courier.dispatch(operator, heavy.id)
    assert carried.state is CaseState.WITH_COURIER


def test_made_to_fit_after_all_it_is_signed(shared: Counter, heavy: Case) -> None:
    shared.work.registration.register(shared.person(), heavy.id, by_courier=True)
    weigh(shared, heavy, 100)
    assert shared.sign(heavy).state is CaseState.SIGNED


def test_signed_while_the_gateway_took_more_it_is_not_sent(shared: Counter, too_large: int) -> None:
    operator, case = shared.person(), shared.signed()
    weigh(shared, case, too_large)
    with pytest.raises(Refused, match="SCN-42"):
        shared.work.sending.queue(operator, case.id)
    assert shared.case(case).state is CaseState.SIGNED
    assert shared.work.courier.dispatch(operator, case.id).state is CaseState.WITH_COURIER


@pytest.mark.parametrize(
    ("route", "by_courier", "code"),
    [(Route.COURIER, False, ""), (Route.COURIER, True, ""), (Route.ELECTRONIC, True, "RTE-01")],
)
def test_a_service_of_one_way_is_asked_for_that_one(
    shared: Counter, heavy: Case, route: Route, by_courier: bool, code: str
) -> None:
    work = shared.work
    service = replace(work.catalogue.get(SERVICE, heavy.service.digest), routes=(route,))
    catalogue = cast("Catalogue", SimpleNamespace(get=lambda *_: service))
    storage, settings = shared.site.site.storage, work.settings
    printing = Printing(work.clock, press, settings, shared.site.site.seal)
    registration = Registration(storage, work.clock, catalogue, printing, settings)
    if code:
        with pytest.raises(Refused, match=code):
            registration.register(shared.person(), heavy.id, by_courier=by_courier)
    else:
        registered, _ = registration.register(shared.person(), heavy.id, by_courier=by_courier)
        assert registered.state is CaseState.REGISTERED
