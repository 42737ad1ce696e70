"""Every method of every service asks whether the person may: screens are not the only guard."""

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.account import PERMISSIONS, SEES_CASE, Permission, Role
from app.domain.errors import Refused
from tests.counter import Counter

# What each method needs, or any of several. A new method must be entered here, or among the free ones below.
NEEDS: dict[Permission | tuple[Permission, ...], str] = {
    SEES_CASE: "scanning.pages scanning.thumbnail",
    Permission.RECEIVE: """
        addresses.suggest
        desk.find desk.today
        intake.clocks intake.get intake.go_to intake.leave intake.mark intake.open intake.resume
        intake.save intake.save_circumstances intake.save_family intake.services
        registration.print_application registration.receipt_again registration.refuse
        registration.register registration.start_refusal
        lookup.knowing lookup.accept lookup.ask_enis lookup.ask_gbd_fl lookup.evidence lookup.keep_typed
        lookup.kept drafts.place drafts.remember earlier.of_case earlier.take
        tickets.call tickets.leave case_tasks.keep case_tasks.of_case case_tasks.open
        case_tasks.take corrections.cancel corrections.correct corrections.correct_in corrections.paper
        corrections.record duplicates.decide duplicates.of_correction
        duplicates.of_case data_unavailable.print_message
        scanning.add_file scanning.broken_off scanning.devices scanning.picture scanning.scan
        scanning.scan_picture
        arranging.delete arranging.interleave arranging.move arranging.park arranging.replace
        arranging.restore arranging.split arranging.steps arranging.switch arranging.switches
        arranging.turn arranging.undo arranging.unpark
        cleaning.clean cleaning.waiting reading.read cover_sheets.print_sheets
        fitting.choices fitting.fit fitting.sample proving.proof proving.state
        confirmations.of confirmations.record confirmations.print_large
        cards.read cards.take
        signing.check_key signing.open_key signing.request_of signing.sign
    """,
    Permission.SEND: """
        sending.queue courier.bag courier.dispatch courier.envelopes courier.hand_to_courier
        courier.handed_on courier.print_labels courier.with_courier
    """,
    Permission.MEND_DELIVERY: """
        proving.state_of letter_proving.state_of
        sending.hold sending.retry sending.retry_all sending.waiting
        outbox.delivered_on outbox.export outbox.history site_passwords.tell
        capsules.acknowledge capsules.export capsules.under_way capsule_post.take_in
    """,
    Permission.HAND_OVER: """
        paper_results.awaited paper_results.take_in
        results.print_paper results.certifiers results.electronic results.hand_over results.open results.ready
    """,
    Permission.PRINT_REGISTERS: """
        registers.book registers.explain registers.journal_broken_at registers.print_register
        registers.rows registers.totals register_files.save
    """,
    Permission.REGISTER_DOSSIER: "review.begin_check review.register paper_packages.take_in",
    Permission.RESOLVE_DOSSIER: "review.resolve review.executors",
    Permission.EXAMINE_DOSSIER: "review.draft review.mark",
    Permission.SIGN_RESULT: "review.sign review.send_back batch.sign",
    Permission.SEND_RESULT: "review.send",
    Permission.SEE_QUEUE: """
        review.archive review.formal_check review.number_of review.preview review.queue
        review.request_of review.signed_letter letter_proving.states
    """,
    Permission.ADMINISTER: """
        accounts.all accounts.add accounts.set_password accounts.switch
        site_settings.keep_password site_settings.read site_settings.write
    """,
}
# What needs no role, and why.
FREE = {
    "key_choice.file": "whoever is at work; his own file",
    "key_choice.proposed": "whoever is at work; his own choice",
    "key_choice.remember": "whoever is at work; his own choice",
    "key_choice.tokens": "what is plugged in; no data of persons",
    "login.authorise": "nobody is at work yet",
    "accounts.add_first": "nobody is there yet; refused with LOG-09 where somebody is",
    "login.leave": "whoever is at work",
    "site_passwords.missing": "names only, and only to those who send",
    "login.permit": "the supervisor's role is asked for once the password is known to be right",
    "login.unlock": "whoever is at work",
    "login.take_over": "the supervisor's role is asked for once the password is known to be right",
    "review.pile": "answers by role, see below",
    "intake.applicant_faults": "judges a case in hand",
    "intake.checklist": "judges a case in hand",
    "intake.representative_faults": "judges a case in hand",
    "intake.service_of": "reads a passport",
    "review.passport_of": "reads a passport",
    "lookup.power_faults": "judges a case in hand",
    "scanning.picture_of": "draws what is in hand",
    "cleaning.prepare": "no data of persons",
    "sending.confirm_deliveries": "the program in the background",
    "sending.deliver_due": "the program in the background",
    "sending.take_back": "the program when it starts",
    "sending.waiting_count": "a count",
    "answers.receive": "the program in the background",
    "dossiers.receive": "the program in the background",
    "proving.hurry": "the program in the background",
    "proving.overdue": "a count",
    "proving.round": "the program in the background",
    "letter_proving.hurry": "the program in the background",
    "letter_proving.round": "the program in the background",
    "clock_watch.now": "no data of persons",
    "clock_watch.told": "no data of persons",
    "verifying.check": "everybody may check a file",
    "verifying.check_code": "everybody may check a receipt",
    "rechecks.run": "the program in the background",
    "health.code_of": "no data of persons",
    "health.device_failed": "no data of persons",
    "health.found_devices": "no data of persons",
    "health.heard": "no data of persons",
    "health.known": "no data of persons",
    "health.probe": "no data of persons",
    "health.watch": "no data of persons",
}
# Supervisors look at accounts, only the administrator changes them.
ALSO = {("accounts.all", Role.SUPERVISOR)}

EXPECTED = {
    method: needed if isinstance(needed, tuple) else (needed,)
    for needed, names in NEEDS.items()
    for method in names.split()
}
PILES = {Role.REGISTRAR, Role.HEAD, Role.EXECUTOR}


def methods(counter: Counter) -> dict[str, Any]:
    """Every public method of every service by "service.method"."""
    return dict(_methods(counter))


def _methods(counter: Counter) -> Iterator[tuple[str, Any]]:
    for name in type(counter.work).__dataclass_fields__:
        service = getattr(counter.work, name)
        if type(service).__module__.startswith("app.services."):
            for method, _ in inspect.getmembers(type(service), inspect.isfunction):
                if not method.startswith("_"):
                    yield f"{name}.{method}", getattr(service, method)


def nothing_for(method: Any) -> dict[str, None]:
    """Arguments nobody could work with: who may not is refused before they are looked at."""
    wanted = inspect.signature(method).parameters.values()
    return {p.name: None for p in wanted if p.default is p.empty and p.name != "session"}


def test_every_method_is_known(shared: Counter) -> None:
    assert set(methods(shared)) == {*EXPECTED, *FREE}
    assert not set(EXPECTED) & set(FREE)


@pytest.mark.parametrize("role", list(Role))
def test_who_may_not_is_refused_before_anything_is_done(shared: Counter, role: Role) -> None:
    session = shared.person(role.value)
    every = methods(shared)
    for name, needed in EXPECTED.items():
        if PERMISSIONS[role] & {*needed} or (name, role) in ALSO:
            continue
        with pytest.raises(Refused, match="ACC-01") as refusal:
            every[name](session=session, **nothing_for(every[name]))
        assert refusal.value.values == {"permission": needed[0].value, "role": role.value}, name


@pytest.mark.parametrize("role", list(Role))
def test_piles_are_for_the_provider(shared: Counter, role: Role) -> None:
    if role in PILES:
        assert shared.work.review.pile(shared.person(role.value)) == ()
    else:
        with pytest.raises(Refused, match="ACC-01"):
            shared.work.review.pile(shared.person(role.value))


def test_only_whom_the_center_authorised_certifies_paper(shared: Counter) -> None:
    work = shared.work
    case = shared.queued()
    shared.exchange()
    shared.decided(case)
    shared.exchange()
    with pytest.raises(Refused, match="ACC-01"):
        work.results.print_paper(shared.person(), case.id)
    assert work.results.print_paper(shared.person("authorised"), case.id).form == "notification"
