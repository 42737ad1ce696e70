"""Process 4 (S 11.6): the message that data cannot be obtained, and the way on by paper."""

from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case
from app.domain.deadline import Process
from app.domain.errors import Refused
from app.domain.kept_answers import last_word, of_question
from app.domain.lookup import Evidence, Outcome
from app.domain.lookup import Registry as Asked
from app.domain.paper_parts import PowerLine, QueryOutcome, Registry, RegistryQuery
from app.domain.papers import DataUnavailablePaper
from app.domain.request_form import read_iin, read_name, read_power
from app.services.paper_service import PaperService
from app.services.paper_values import csc_office, language_of
from app.services.printing import Build, PrintedPaper

_OUTCOMES = {
    Outcome.FOUND: QueryOutcome.FOUND,
    Outcome.NOT_FOUND: QueryOutcome.NOT_FOUND,
    Outcome.UNAVAILABLE: QueryOutcome.NO_ANSWER,
}


class DataUnavailable(PaperService):
    """Prints the message of process 4; the case itself goes on, its package by courier."""

    def print_message(self, session: Session, case_id: UUID) -> PrintedPaper:
        """Print the message and end process 4.

        Raises:
            Refused: DUN-01 no register said that it has no data.
        """
        session.demand(Permission.RECEIVE)
        with self._storage.begin() as work:
            case = work.cases.get(case_id)
            said = _said(case, work.cases.evidence(case_id))
            if not any(e.outcome is Outcome.NOT_FOUND for e in said):
                raise Refused("DUN-01")
            build = self._message(session, case, said)
            paper = self._printing.print(work, session, build)
            self._processes.end_if_running(
                work, session.actor, case, Process.DATA_UNAVAILABLE, "message printed"
            )
            work.commit()
        return paper

    def _message(self, session: Session, case: Case, said: tuple[Evidence, ...]) -> Build:
        service = self._catalogue.get(case.service.code, case.service.digest)
        return lambda mark: DataUnavailablePaper(
            number=case.number.text,
            language=language_of(case),
            mark=mark,
            office=csc_office(self._settings.office),
            service=service.title.in_(case.language),
            applicant=case.applicant_shown or read_iin(case, "applicant.iin").shown,
            iin=read_iin(case, "applicant.iin").digits,
            queries=tuple(_query(e) for e in said),
            operator=session.account.name.full,
            formed_at=self._clock.now(),
            power=self._power(case),
        )

    def _power(self, case: Case) -> PowerLine | None:
        if not case.basis.enters_power_of_attorney:
            return None
        power = read_power(case, self._clock.now().date())
        name = read_name(case, "representative").full
        return PowerLine(representative=name, number=power.number, issued_on=power.issued_on)


def _said(case: Case, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """What each register said of what the form asks now: its last answer, or else its silence."""
    if not case.data_unavailable:
        return ()
    answers = (
        last_word(case, evidence, registry)
        or next(reversed(of_question(case, evidence, registry)), None)
        for registry in Asked
    )
    return tuple(answer for answer in answers if answer is not None)


def _query(evidence: Evidence) -> RegistryQuery:
    answered = None if evidence.outcome is Outcome.UNAVAILABLE else evidence.answered_at
    return RegistryQuery(
        registry=Registry(evidence.registry.value),
        asked_at=evidence.asked_at,
        answered_at=answered,
        outcome=_OUTCOMES[evidence.outcome],
    )
