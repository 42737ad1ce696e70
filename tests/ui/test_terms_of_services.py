"""The clocks of the provider go by the terms of each service, in the version a dossier came with."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.case import ResultKind
from app.domain.case_number import CaseNumber
from app.domain.dossier import Dossier, DraftResult
from app.paths import Places
from app.training_office import TRAINING
from tests.counter import FORM, Counter
from tests.passports import FOURTH
from tests.training_sites import SiteWithStand
from tests.ui.provider import Stage
from tests.workplace import quick, site_in
from ui.widgets.list_row import ListRow
from ui.widgets.term_track import TermTrack

QUEUE, CERTIFICATE, GARDEN = "housing-queue", "communal-dwelling-certificate", "garden-plot"
PASSED = timedelta(hours=26)


def examined(counter: Counter, service: str, serial: int) -> Dossier:
    """A dossier of a service that has just come to its executor."""
    day = counter.work.clock.now().date()
    typed = {name.removeprefix("applicant."): value for name, value in FORM.items()}
    values = typed | {
        "number": CaseNumber.give(day, 3, 7, serial).text,
        "intake_date": f"{day:%d.%m.%Y}",
        "intake_time": "00:01",
    }
    registrar, head = counter.person("registrar"), counter.person("head")
    dossier = counter.work.paper_packages.take_in(registrar, service, values)
    counter.work.review.register(registrar, dossier.id, in_order=True)
    return counter.work.review.resolve(head, dossier.id, "executor", "")


def shown(qtbot: QtBot, counter: Counter, dossier: Dossier) -> tuple[str, str]:
    """How a dossier is told in the executor's pile, and its step in the track."""
    stage = Stage(qtbot, counter, "review", "executor")
    name = f"review.dossier.{dossier.case_number}"
    stage.press(name)
    told = stage.part(name, ListRow).accessibleName().rpartition(", ")[2]
    return told, stage.part("review.track", TermTrack).accessibleName()


def test_a_step_is_over_at_the_limit_of_its_own_service(
    qtbot: QtBot, counter: Counter, later: dict[str, timedelta]
) -> None:
    certificate, queue = examined(counter, CERTIFICATE, 701), examined(counter, QUEUE, 702)
    later["by"] = PASSED
    pile, track = shown(qtbot, counter, certificate)
    assert (pile, track) == ("2 h over", "Examination and draft: 1 day(s) of 1 day(s) (3/5)")
    pile, track = shown(qtbot, counter, queue)
    assert (pile, track) == ("23 day(s)", "Examination and draft: 1 day(s) of 25 day(s) (3/5)")
    # Whose step is due first stands first, by its own limit.
    stage = Stage(qtbot, counter, "review", "executor")
    rows = [row.objectName() for row in stage.view.findChildren(ListRow)]
    assert rows == [f"review.dossier.{each.case_number}" for each in (certificate, queue)]

    work = counter.work
    draft = DraftResult(ResultKind.NOTIFICATION, values={"holding": "has_not"})
    for each in (certificate, queue):
        work.review.draft(counter.person("executor"), each.id, draft)
    with counter.site.site.storage.read() as read:
        told = {
            each.subject: (each.clause, each.norm_seconds, each.overran)
            for each in read.journal.of_day(work.clock.now().date())
            if each.action == "7.4"
        }
    day = timedelta(days=1).total_seconds()
    assert told == {
        certificate.case_number.text: ("", day, True),
        queue.case_number.text: ("7.4", 25 * day, False),
    }


def test_a_dossier_keeps_the_terms_it_came_with_when_a_newer_passport_takes_the_place(
    qtbot: QtBot, tmp_path: Path, seed: Path
) -> None:
    folder = Places(tmp_path).passports
    folder.mkdir(parents=True)
    passport = folder / "garden-plot.toml"
    passport.write_text(FOURTH, "utf-8")
    with site_in(tmp_path, seed) as site:
        dossier = examined(Counter(site), GARDEN, 701)
    newer = FOURTH.replace('version = "1"', 'version = "2"')
    passport.write_text(newer.replace('limit = "3 days"', 'limit = "2 hours"'), "utf-8")
    site = SiteWithStand(Places(tmp_path), quick(TRAINING))
    try:
        counter = Counter(site)
        assert shown(qtbot, counter, dossier)[1].endswith("0 min of 3 day(s) (3/5)")
        fresh = examined(counter, GARDEN, 702)
        assert shown(qtbot, counter, fresh)[1].endswith("0 min of 2 h (3/5)")
    finally:
        site.close()


def test_the_provider_keeps_the_passport_a_request_was_taken_in_by(
    counter: Counter, places: Places
) -> None:
    case = counter.queued()
    (kept,) = places.kept_passports.glob(f"{QUEUE}-{case.service.digest}*")
    kept.unlink()
    counter.exchange()
    assert kept.exists()
    assert counter.dossier(case).service_digest == case.service.digest
