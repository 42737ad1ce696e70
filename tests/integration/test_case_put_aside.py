"""What cannot be used is kept for the administrator and told to its sender; what passes comes again."""

from datetime import datetime, timedelta

import pytest

from app.adapters.clock import OfficeClock
from app.adapters.eds.certificate_paths import UNKNOWN_ISSUER, CertificatePaths, broken
from app.domain.case import Case, CaseState, ResultKind
from app.domain.case_task import REFUSED, RESULT, WAITS
from app.domain.delivery import Mender, MessageKind, OutboxMessage, Stage
from app.domain.dossier import DraftResult
from app.domain.errors import Unavailable
from app.paths import Places
from tests.counter import FORM, Counter

OTHER = FORM | {"applicant.iin": "850731400126", "applicant.phone": "+7 701 555 01 43"}


def waiting(counter: Counter, case: Case, kind: MessageKind) -> OutboxMessage | None:
    """The message of a case that is not at the other side."""
    found = counter.work.sending.waiting(counter.person())
    return next((m for m in found if (m.case_number, m.kind) == (case.number.text, kind)), None)


def kept_aside(places: Places) -> list[bytes]:
    """What lies in quarantine."""
    return [file.read_bytes() for file in (places.data / "quarantine").glob("*.xml")]


def has_dossier(counter: Counter, case: Case) -> bool:
    with counter.site.site.storage.read() as work:
        return work.dossiers.by_case(case.number.text) is not None


def lose_files(places: Places) -> None:
    """The file store forgets what it had."""
    for file in (places.data / "stand" / "files").iterdir():
        file.unlink()


def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """A minute passes, for the center, the provider and the gateway alike."""
    real = OfficeClock.now

    def now(clock: OfficeClock) -> datetime:
        return real(clock) + timedelta(minutes=1)

    monkeypatch.setattr(OfficeClock, "now", now)


def test_a_request_whose_pages_are_lost_is_told_to_the_center(
    counter: Counter, places: Places
) -> None:
    case = counter.queued()
    counter.work.sending.deliver_due()
    lose_files(places)
    counter.exchange()
    message = waiting(counter, case, MessageKind.REQUEST)
    assert message is not None
    assert (message.stage, message.last_error) == (Stage.STOPPED, "GTW-19")
    assert message.mender is Mender.PROVIDER
    assert kept_aside(places) == [message.payload]
    assert not has_dossier(counter, case)
    counter.work.sending.retry(counter.person(), message.id)
    counter.exchange()
    assert has_dossier(counter, case), "sent again by hand it goes anew, with its pages"
    assert waiting(counter, case, MessageKind.REQUEST) is None


def test_a_store_that_is_down_takes_nothing_from_anybody(
    counter: Counter, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = counter.queued()
    counter.work.sending.deliver_due()
    with counter.site.stand.faults.during("files", "http_500"):
        counter.exchange()
    assert counter.work.exchange() == 0, "it is not asked about at once again"
    message = waiting(counter, case, MessageKind.REQUEST)
    assert message is not None
    assert (message.stage, message.last_error) == (Stage.AT_GATEWAY, "")
    assert kept_aside(places) == []
    later(monkeypatch)
    counter.exchange()
    assert has_dossier(counter, case)


def test_a_page_that_does_not_come_keeps_no_other_request(counter: Counter) -> None:
    first, second = counter.queued(), counter.queued(OTHER)
    counter.work.sending.deliver_due()
    counter.site.stand.faults.set("files", "http_500", times=1)
    counter.exchange()
    assert (has_dossier(counter, first), has_dossier(counter, second)) == (False, True)


def test_trouble_of_one_part_is_told_when_the_others_have_had_their_turn(
    counter: Counter,
) -> None:
    case = counter.queued()
    counter.work.sending.deliver_due()
    counter.site.stand.faults.set("gateway", "http_500", times=1)
    with pytest.raises(Unavailable, match="GTW-03"):
        counter.work.exchange()
    assert has_dossier(counter, case)


def forged(counter: Counter, case: Case) -> None:
    """The provider's signed result is changed before it is sent."""
    found = counter.drafted(case, DraftResult(ResultKind.NOTIFICATION))
    counter.work.review.sign(counter.person("head"), found.id, counter.key("head"))
    with counter.site.site.storage.begin() as work:
        signed = work.dossiers.result(found.id)
        assert signed is not None
        work.dossiers.put_result(found.id, signed.replace(b"notification", b"reasoned_refusal"))
        work.commit()
    counter.work.review.send(counter.person("executor"), found.id)


def test_a_result_that_is_not_believed_goes_back_and_somebody_is_told(
    counter: Counter, places: Places
) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued()
    counter.exchange()
    forged(counter, case)
    counter.exchange()
    assert counter.case(case).state is CaseState.AT_PROVIDER
    message = waiting(counter, case, MessageKind.RESULT)
    assert message is not None
    assert (message.stage, message.last_error) == (Stage.STOPPED, "GTW-19")
    assert kept_aside(places) == [message.payload]
    (task,) = work.desk.today(operator).tasks
    assert (task.case_id, task.field, task.held, task.told) == (
        case.id,
        RESULT,
        REFUSED,
        "SIG-58",
    )
    work.case_tasks.keep(operator, task.id, "көрсетілетін қызметті берушіге айтылды")
    assert work.case_tasks.open(operator) == ()


def test_a_result_of_an_authority_not_known_yet_comes_again(
    counter: Counter, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, operator = counter.work, counter.person()
    case = counter.queued()
    counter.exchange()
    counter.decided(case)
    with monkeypatch.context() as unknown:
        unknown.setattr(
            CertificatePaths, "find", lambda _self, asked: broken(UNKNOWN_ISSUER, asked.at)
        )
        counter.exchange()
        later(unknown)
        counter.exchange()
    assert counter.case(case).state is CaseState.AT_PROVIDER
    (task,) = work.case_tasks.open(operator)
    assert (task.field, task.held, task.told) == (RESULT, WAITS, "SIG-97")
    assert kept_aside(places) == []
    later(monkeypatch)
    later(monkeypatch)
    counter.exchange()
    assert counter.case(case).state is CaseState.RESULT_READY
    assert work.case_tasks.open(operator) == ()
