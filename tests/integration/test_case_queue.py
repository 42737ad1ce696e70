"""The provider's work on several cases: the queue number, and whose work each step is."""

from datetime import timedelta

import pytest

from app.domain.account import Role
from app.domain.case import ResultKind
from app.domain.dossier import DocumentMark, DossierState, DraftResult, Finding
from app.domain.errors import Refused
from app.domain.person import Iin, PersonName
from app.services.journaling import record
from tests.counter import FORM, Counter

NOTIFICATION = DraftResult(ResultKind.NOTIFICATION)
SECOND = FORM | {
    "applicant.iin": "850731400126",
    "applicant.surname": "Әбдірова",
    "applicant.given_name": "Жанар",
    "applicant.patronymic": "Сағатқызы",
    "applicant.birth_date": "1985-07-31",
}


def test_the_place_in_the_list_follows_the_intake_whoever_is_signed_first(
    counter: Counter,
) -> None:
    earlier, later = counter.queued(), counter.queued(SECOND)
    counter.exchange()
    head = counter.person("head")
    before = len(counter.work.review.queue(head, "wwii"))
    counter.decided(later)
    counter.decided(earlier)
    counter.exchange()
    entries = counter.work.review.queue(head, "wwii")
    numbers = [entry.case_number for entry in entries]
    assert numbers.index(earlier.number.text) < numbers.index(later.number.text)
    assert len(entries) == before + 2
    # The first signed got the place that was free on its day; the list of today ranks by intake.
    assert counter.case(earlier).queue_number == numbers.index(earlier.number.text) + 1
    assert counter.case(later).queue_number == numbers.index(later.number.text)
    review = counter.work.review
    assert review.number_of(head, counter.dossier(later)) == numbers.index(later.number.text) + 1


def test_lists_are_numbered_apart(counter: Counter) -> None:
    orphan = counter.queued(SECOND | {"category": "orphans"})
    veteran = counter.queued()
    counter.exchange()
    for case in (orphan, veteran):
        counter.decided(case)
    counter.exchange()
    head = counter.person("head")
    for case, queue_list in ((orphan, "orphans"), (veteran, "wwii")):
        numbers = [e.case_number for e in counter.work.review.queue(head, queue_list)]
        assert counter.case(case).queue_number == numbers.index(case.number.text) + 1


def test_documents_not_in_order_lead_to_a_refusal_like_any_other(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    refusal = DraftResult(
        ResultKind.REASONED_REFUSAL, (Finding("documents_defective", "Мөр жоқ", "Стандарт"),)
    )
    counter.decided(case, refusal, in_order=False)
    counter.exchange()
    assert counter.case(case).result_kind is ResultKind.REASONED_REFUSAL
    checks = counter.work.outbox.history(counter.person(), case.number.text)
    (check,) = (entry for entry in checks if entry.action == "CSC-C2")
    assert (check.clause, check.after) == ("12.2", {"outcome": "no"})


def test_a_draft_goes_back_to_the_executor_and_comes_again(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    found = counter.drafted(case, NOTIFICATION)
    review = counter.work.review
    assert review.send_back(counter.person("head"), found.id).state is DossierState.RESOLVED
    with pytest.raises(Refused, match="DOS-01"):
        review.sign(counter.person("head"), found.id, counter.key("head"))
    review.draft(counter.person("executor"), found.id, NOTIFICATION)
    signed = review.sign(counter.person("head"), found.id, counter.key("head"))
    assert signed.state is DossierState.SIGNED


def test_the_head_signs_with_the_heads_own_key_and_a_clock_that_runs_forward(
    counter: Counter,
) -> None:
    case = counter.queued()
    counter.exchange()
    found = counter.drafted(case, NOTIFICATION)
    with pytest.raises(Refused, match="SIG-08"):
        counter.work.review.sign(counter.person("head"), found.id, counter.key("executor"))
    with counter.site.site.storage.begin() as work:
        later = counter.work.clock.now() + timedelta(minutes=45)
        record(work, counter.person("head").actor, later, "change", case.number.text)
        work.commit()
    with pytest.raises(Refused, match="SIG-89"):
        counter.work.review.sign(counter.person("head"), found.id, counter.key("head"))
    assert counter.dossier(case).state is DossierState.DRAFTED


def test_only_the_named_executor_works_on_a_dossier(counter: Counter) -> None:
    counter.work.accounts.add(
        counter.person("administrator"),
        "colleague",
        "Құпиясөз-2015",
        PersonName("Омаров", "Дидар"),
        Role.EXECUTOR,
        Iin("900215300007"),
        "Орындаушы",
    )
    case = counter.queued()
    counter.exchange()
    review, found = counter.work.review, counter.dossier(case)
    review.register(counter.person("registrar"), found.id, in_order=True)
    with pytest.raises(Refused, match="DOS-03"):
        review.resolve(counter.person("head"), found.id, "registrar", "Қарауға")
    review.resolve(counter.person("head"), found.id, "executor", "Қарауға")
    colleague = counter.person("colleague")
    assert review.pile(colleague) == ()
    with pytest.raises(Refused, match="ACC-01"):
        review.draft(colleague, found.id, NOTIFICATION)
    with pytest.raises(Refused, match="ACC-01"):
        review.mark(colleague, found.id, DocumentMark("application", in_order=True))
    assert [d.id for d in review.pile(counter.person("executor"))] == [found.id]


def test_a_finding_after_the_draft_is_refused(counter: Counter) -> None:
    case = counter.queued()
    counter.exchange()
    found = counter.drafted(case, NOTIFICATION)
    with pytest.raises(Refused, match="DOS-01"):
        counter.work.review.mark(
            counter.person("executor"), found.id, DocumentMark("application", in_order=False)
        )
