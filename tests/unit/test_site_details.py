"""What a real site must say of itself: what is refused without it, what goes on, and nothing is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from app.domain.case import CaseState, ResultKind
from app.domain.case_number import CaseNumber
from app.domain.dossier import DraftResult
from app.domain.errors import Refused, Unavailable
from app.domain.lookup import Outcome
from app.domain.settings import Settings
from app.domain.site_details import RECEPTION, Purpose, demand_set, missing
from app.paths import Places
from app.site import CounterSite
from app.training_office import TRAINING
from tests.counter import SERVICE, Counter
from tests.training_sites import SiteWithStand


def test_a_new_site_says_nothing_and_training_says_all() -> None:
    assert "office.office" in missing(Settings(), Purpose.NUMBERS)
    assert {"office.phone", "provider.bin", "provider.head_name"} <= {
        *missing(Settings(), Purpose.PAPERS)
    }
    assert missing(TRAINING) == missing(replace(TRAINING, provider_workplace=True)) == ()


def test_the_provider_speaks_only_where_it_works() -> None:
    wire = replace(TRAINING.wire, provider_sender_id=" ")
    there = replace(TRAINING, wire=wire, provider_workplace=True)
    assert missing(replace(TRAINING, wire=wire)) == ()
    assert missing(there, Purpose.EXCHANGE) == ("wire.provider_sender_id",)


def test_the_refusal_names_what_is_missing() -> None:
    office = replace(TRAINING.office, counter=0, address_ru="")
    with pytest.raises(Refused, match="SET-06") as refusal:
        demand_set(replace(TRAINING, office=office), *RECEPTION)
    assert refusal.value.values == {"settings": "office.counter office.address_ru"}


@pytest.mark.parametrize(("office", "counter"), [(0, 7), (3, 0), (100, 7), (3, 100)])
def test_no_number_is_given_without_office_and_window(office: int, counter: int) -> None:
    with pytest.raises(Refused, match="NUM-03"):
        CaseNumber.give(date(2015, 3, 10), office, counter, 1)


@contextmanager
def unset(counter: Counter, folder: Path) -> Iterator[Counter]:
    """The same cases at a real site whose settings say nothing."""
    places = Places(folder)
    places.data.mkdir()
    assert counter.work.papers_folder is not None
    theirs = Places(counter.work.papers_folder.parent).database
    with closing(sqlite3.connect(theirs)) as old, closing(sqlite3.connect(places.database)) as new:
        old.backup(new)
    site = CounterSite(places)
    try:
        yield Counter(cast("SiteWithStand", site))
    finally:
        site.close()


def test_a_draft_is_typed_on_but_not_registered(counter: Counter, tmp_path: Path) -> None:
    draft = counter.marked(counter.opened())
    counter.scanned(draft)
    with unset(counter, tmp_path / "real") as real:
        operator, work = real.person(), real.work
        with pytest.raises(Refused, match="SET-06"):
            work.intake.open(operator, SERVICE, "A-002")
        assert len(work.desk.today(replace(operator, office=3)).mine) == 1
        typed = work.intake.save(operator, draft.id, {"applicant.phone": "+7 701 555 01 43"})
        assert typed.value("applicant.phone") == "+7 701 555 01 43"
        asked = work.lookup.ask_gbd_fl(operator, draft.id)
        assert (asked.outcome, asked.evidence.code) == (Outcome.UNAVAILABLE, "SET-07")
        with pytest.raises(Refused, match="SET-06"):
            work.registration.register(operator, draft.id)
        with pytest.raises(Refused, match="SET-06"):
            work.registration.print_application(operator, draft.id)
        held = work.intake.get(operator, draft.id)
        assert (held.state, held.registered_at) == (CaseState.DRAFT, None)
        assert real.papers(draft) == []


def test_the_exchange_rests_and_what_waits_is_left_alone(counter: Counter, tmp_path: Path) -> None:
    counter.queued()
    with unset(counter, tmp_path / "real") as real:
        operator, work = real.person(), real.work
        before = work.sending.waiting(operator)
        assert len(before) == 1
        with pytest.raises(Unavailable, match="SET-07"):
            work.exchange()
        assert work.sending.waiting(operator) == before
        assert {part.part: part.code for part in work.health.probe()}["gateway"] == "SET-07"
        with pytest.raises(Refused, match="SET-06"):
            work.capsules.export(operator, tmp_path / "out.capsule")
        assert work.site_passwords.needed == ()


def test_a_letter_without_a_provider_is_not_written(counter: Counter, tmp_path: Path) -> None:
    case = counter.queued()
    counter.exchange()
    dossier = counter.drafted(case, DraftResult(ResultKind.NOTIFICATION))
    with unset(counter, tmp_path / "real") as real, pytest.raises(Refused, match="SET-06"):
        real.work.review.preview(real.person("head"), dossier.id)
