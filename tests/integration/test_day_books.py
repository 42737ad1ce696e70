"""The books of a day: what a day's register says stays what it was, and its sums are those of its rows."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from app.domain.case import Case, Presence
from app.domain.delivery import Stage
from app.domain.errors import Refused
from app.domain.register import DayTotals, RegisterKind
from tests.counter import FORM, Counter

Later = dict[str, timedelta]
ANOTHER = FORM | {"applicant.iin": "850731400126", "applicant.birth_date": "1985-07-31"}


def today(counter: Counter) -> date:
    return counter.work.clock.now().date()


def refused(counter: Counter, case: Case) -> Case:
    counter.marked(case, Presence.ABSENT)
    return counter.work.registration.refuse(counter.person(), case.id)[0]


def listed(counter: Counter, kind: RegisterKind, day: date) -> list[str]:
    rows = counter.work.registers.rows(counter.person(), kind, day)
    return [row.case_number for row in rows]


def totals(counter: Counter, day: date) -> DayTotals:
    return counter.work.registers.totals(counter.person(), day)


def said(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[i].get_textpage().get_text_range() for i in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def test_a_second_refusal_takes_nothing_from_the_day_of_the_first(
    counter: Counter, later: Later
) -> None:
    case, first = refused(counter, counter.opened()), today(counter)
    before = totals(counter, first)
    later["by"] = timedelta(days=5)
    counter.work.intake.resume(counter.person(), case.id)
    refused(counter, counter.case(case))
    second = today(counter)
    for day in (first, second):
        assert listed(counter, RegisterKind.REFUSED, day) == [case.number.text]
        assert (totals(counter, day).tickets, totals(counter, day).refused) == (1, 1)
    assert totals(counter, first) == before


def test_two_refusals_on_one_day_are_two_rows(counter: Counter) -> None:
    case = refused(counter, counter.opened())
    counter.work.intake.resume(counter.person(), case.id)
    refused(counter, counter.case(case))
    assert listed(counter, RegisterKind.REFUSED, today(counter)) == [case.number.text] * 2
    assert totals(counter, today(counter)).refused == 2
    assert totals(counter, today(counter)).balanced


def test_a_refusal_has_no_term_and_no_way_even_when_the_case_went_later(counter: Counter) -> None:
    case = refused(counter, counter.opened())
    counter.work.intake.resume(counter.person(), case.id)
    counter.marked(counter.case(case))
    counter.work.registration.register(counter.person(), case.id)
    counter.work.courier.dispatch(counter.person(), case.id)
    day = today(counter)
    (row,) = counter.work.registers.rows(counter.person(), RegisterKind.REFUSED, day)
    assert (row.due_at, row.delivery) == (None, None)
    assert totals(counter, day).balanced


def test_the_sums_of_a_day_are_those_of_its_rows(counter: Counter, later: Later) -> None:
    draft = counter.marked(counter.opened())
    queued, first = counter.queued(ANOTHER), today(counter)
    of_first = totals(counter, first)
    assert (of_first.tickets, of_first.accepted, of_first.unfinished) == (2, 1, 1)
    assert (of_first.signed, of_first.sent, of_first.waiting) == (1, 0, 1)
    later["by"] = timedelta(days=1)
    counter.work.registration.register(counter.person(), draft.id)
    counter.work.sending.deliver_due()
    second = today(counter)
    of_second = totals(counter, second)
    assert (of_second.tickets, of_second.accepted, of_second.unfinished) == (1, 1, 0)
    assert (of_second.signed, of_second.sent, of_second.waiting) == (1, 1, 0)
    assert of_second.balanced
    assert totals(counter, first) == of_first
    assert listed(counter, RegisterKind.ACCEPTED, first) == [queued.number.text]
    assert listed(counter, RegisterKind.ACCEPTED, second) == [draft.number.text]
    assert listed(counter, RegisterKind.SENT, second) == [queued.number.text]


def test_a_package_that_leaves_a_day_later_was_held_on_its_own(
    counter: Counter, later: Later
) -> None:
    case, day = counter.registered()[0], today(counter)
    counter.work.courier.dispatch(counter.person(), case.id)
    later["by"] = timedelta(days=1)
    counter.work.courier.hand_to_courier(counter.person(), "", "")
    of_day = totals(counter, day)
    assert (of_day.paper, of_day.with_courier, of_day.held) == (1, 0, 1)


def test_what_vanished_from_the_outbox_is_missed(counter: Counter) -> None:
    counter.queued()
    (message,) = counter.work.sending.waiting(counter.person())
    with counter.site.site.storage.begin() as work:
        work.outbox.put(replace(message, stage=Stage.DELIVERED))
        work.commit()
    assert totals(counter, today(counter)).lost_signed == 1


def test_the_next_day_changes_nothing_of_the_root_of_a_day(counter: Counter, later: Later) -> None:
    counter.registered()
    day = today(counter)
    root = totals(counter, day).journal_root
    later["by"] = timedelta(days=1)
    assert totals(counter, today(counter)).journal_root == root, "nothing was done yet"
    counter.opened(ANOTHER)
    counter.work.intake.leave(counter.person(), counter.opened(ANOTHER).id)
    assert totals(counter, day).journal_root == root
    assert totals(counter, today(counter)).journal_root != root


def test_each_kind_counts_its_own_copies(counter: Counter) -> None:
    counter.registered()
    registers, operator, day = counter.work.registers, counter.person(), today(counter)
    papers = [registers.print_register(operator, kind, day) for kind in RegisterKind]
    assert {paper.copy for paper in papers} == {1}
    assert len({paper.number for paper in papers}) == len(RegisterKind)
    assert registers.print_register(operator, RegisterKind.ACCEPTED, day).copy == 2


def test_a_register_of_one_operator_says_so_and_adds_up_to_its_own_rows(counter: Counter) -> None:
    counter.registered()
    chief, work, day = counter.person("supervisor"), counter.work, today(counter)
    work.intake.leave(chief, work.intake.open(chief, "housing-queue").id)
    registers, kind = work.registers, RegisterKind.ACCEPTED
    whole = registers.print_register(chief, kind, day)
    narrow = registers.print_register(chief, kind, day, "operator")
    assert (narrow.copy, narrow.number == whole.number) == (1, False)
    name = f"ХҚО операторы: {counter.person().account.name.full}"
    assert name not in said(whole.pdf)
    assert name in said(narrow.pdf)
    assert "Талон 2 = қабылданды 1 + бас тартылды 0 + кетті 1" in said(whole.pdf)
    assert "Талон 1 = қабылданды 1 + бас тартылды 0 + кетті 0" in said(narrow.pdf)


def test_one_operator_prints_only_when_the_day_is_explained(counter: Counter) -> None:
    counter.registered()
    chief, day = counter.person("supervisor"), today(counter)
    counter.work.intake.open(chief, "housing-queue")
    with pytest.raises(Refused, match="DAY-01"):
        counter.work.registers.print_register(chief, RegisterKind.ACCEPTED, day, "operator")


def test_what_was_not_sent_has_no_way(counter: Counter) -> None:
    counter.registered()
    refused(counter, counter.opened(ANOTHER))
    registers, operator, day = counter.work.registers, counter.person(), today(counter)
    for kind in (RegisterKind.ACCEPTED, RegisterKind.REFUSED):
        words = said(registers.print_register(operator, kind, day).pdf)
        assert "шлюз 0, курьер 0" in words
