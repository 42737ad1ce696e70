"""Tickets of the electronic queue: called, served, left; what ran over, and the close of the day."""

from datetime import timedelta

import pytest

from app.domain.case import CaseState
from app.domain.deadline import Process
from app.domain.errors import InputError, Refused
from app.domain.register import RegisterKind
from app.domain.ticket import TicketState
from tests.counter import FORM, SERVICE, Counter


def test_the_fifteen_minutes_run_from_the_call_of_the_ticket(
    counter: Counter, later: dict[str, timedelta]
) -> None:
    work, operator = counter.work, counter.person()
    called = work.tickets.call(operator, " Б-047 ")
    assert (called.number, called.state) == ("Б-047", TicketState.CALLED)
    later["by"] = timedelta(minutes=4)
    assert work.tickets.call(operator, "Б-047").called_at == called.called_at
    case = work.intake.open(operator, SERVICE, "Б-047")
    clocks = work.intake.clocks(operator, case.id)
    assert clocks[Process.RECEPTION] == called.called_at
    assert clocks[Process.REQUEST_FORM] - called.called_at >= timedelta(minutes=4)
    with pytest.raises(Refused, match="TIC-04"):
        work.tickets.leave(operator, "Б-047")


def test_what_ran_over_is_in_the_journal_and_on_the_register(
    counter: Counter, later: dict[str, timedelta]
) -> None:
    work, operator = counter.work, counter.person()
    work.tickets.call(operator, "Б-048")
    case = counter.marked(work.intake.open(operator, SERVICE, "Б-048"))
    work.intake.save(operator, case.id, FORM)
    case = counter.marked(counter.case(case))
    counter.scanned(case)
    later["by"] = timedelta(minutes=17, seconds=20)
    work.registration.register(operator, case.id)
    counter.work.sending.queue(operator, counter.sign(counter.case(case)).id)
    clause, seconds, norm = counter.steps(case)[Process.RECEPTION.value]
    assert clause == "7.1"
    assert norm == 15 * 60
    assert seconds is not None
    assert seconds > 15 * 60
    day = work.clock.now().date()
    (row,) = work.registers.rows(operator, RegisterKind.ACCEPTED, day)
    over = {each.process: each.seconds for each in row.overran}
    assert over[Process.RECEPTION] >= 140
    assert work.registers.print_register(operator, RegisterKind.ACCEPTED, day).pdf


def test_a_ticket_that_left_without_being_served_counts_at_the_close(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    counter.registered()
    gone = work.tickets.leave(operator, "Б-049")
    assert gone.state is TicketState.LEFT
    assert work.tickets.leave(operator, "Б-049") == gone
    left = counter.opened()
    assert work.intake.leave(operator, left.id).state is CaseState.LEFT
    totals = work.registers.totals(operator, work.clock.now().date())
    assert (totals.tickets, totals.accepted, totals.refused, totals.left) == (3, 1, 0, 2)
    assert totals.balanced


def test_a_ticket_that_came_back_is_served(counter: Counter) -> None:
    work, operator = counter.work, counter.person()
    work.tickets.leave(operator, "Б-050")
    work.intake.open(operator, SERVICE, "Б-050")
    totals = work.registers.totals(operator, work.clock.now().date())
    assert (totals.tickets, totals.left) == (1, 0)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Б" * 21, "TIC-01"), ("Б\t47", "TIC-02"), ("🙂", "TIC-02"), ("  ", "TIC-03")],
)
def test_what_is_no_ticket_has_its_sentence(shared: Counter, text: str, code: str) -> None:
    with pytest.raises(InputError) as fault:
        shared.work.tickets.call(shared.person(), text)
    assert (fault.value.code, fault.value.field) == (code, "ticket")
