"""Look-ups (S 11.4-11.6): GBD FL for the applicant, ENIS for a notarised power of attorney."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState, FieldValue, Source
from app.domain.comparison import KEPT
from app.domain.deadline import Process
from app.domain.errors import Refused
from app.domain.kept_answers import knowing, last_word, newest_person, newest_power
from app.domain.lookup import Evidence, Outcome, Registry
from app.domain.person import RegistryPerson
from app.domain.power_of_attorney import (
    PowerFault,
    RegistryPowerOfAttorney,
    power_faults,
    principal_faults,
)
from app.domain.request_form import read_iin
from app.ports import Catalogue, Clock, Storage
from app.services.asking import Asking
from app.services.case_tasks import settle
from app.services.journaling import record, record_change
from app.services.process_log import ProcessLog


@dataclass(frozen=True, slots=True)
class LookupResult:
    """How one look-up ended, with what the register knows."""

    evidence: Evidence
    person: RegistryPerson | None = None
    power: RegistryPowerOfAttorney | None = None

    @property
    def outcome(self) -> Outcome:
        """Found, not found, or no answer."""
        return self.evidence.outcome


class Lookup:
    """Asks the registers outside any transaction and keeps every answer as evidence."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogue: Catalogue,
        asking: Asking,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._asking = asking
        self._processes = ProcessLog(clock, catalogue)

    def ask_gbd_fl(self, session: Session, case_id: UUID) -> LookupResult:
        """Ask GBD FL for the applicant; a register that does not answer is an outcome, not an error.

        Raises:
            InputError: the IIN is malformed.
        """
        return self._ask(session, case_id, Registry.GBD_FL)

    def ask_enis(self, session: Session, case_id: UUID) -> LookupResult:
        """Ask ENIS for the power of attorney; only a notarised one may be asked for (S 11.3).

        Raises:
            Refused: ENI-01 the power of attorney is not notarised.
            InputError: an IIN is malformed.
        """
        return self._ask(session, case_id, Registry.ENIS)

    def kept(self, session: Session, case_id: UUID) -> Mapping[Registry, LookupResult]:
        """What each register said last of this applicant and this power of attorney, whenever."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            case, evidence = work.cases.get(case_id), work.cases.evidence(case_id)
        said = {
            Registry.GBD_FL: newest_person(case, evidence),
            Registry.ENIS: newest_power(case, evidence),
        }
        return {
            each.registry: LookupResult(each, each.person, each.power)
            for each in evidence
            if said[each.registry] is not None and said[each.registry] in (each.person, each.power)
        }

    def knowing(self, session: Session, case_id: UUID) -> frozenset[str]:
        """The registers, by code, that know whom the form names now."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return knowing(work.cases.get(case_id), work.cases.evidence(case_id))

    def evidence(self, session: Session, case_id: UUID) -> tuple[Evidence, ...]:
        """Every answer kept with a case, oldest first."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            return work.cases.evidence(case_id)

    def accept(
        self, session: Session, case_id: UUID, values: Mapping[str, str], correlation_id: str
    ) -> Case:
        """Take values from a register into the form; they carry where they come from."""
        session.demand(Permission.RECEIVE)
        now = self._clock.now()
        taken = {
            name: FieldValue(value, Source.REGISTRY, now, correlation_id)
            for name, value in values.items()
            if value
        }
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            before.demand_form_open()
            after = work.cases.put(before.with_fields(taken))
            record_change(work, session.actor, now, before, after, f"registry {correlation_id}")
            settle(work, after, taken, session.login, now)
            work.commit()
        return after

    def keep_typed(self, session: Session, case_id: UUID, field: str, reason: str) -> Case:
        """Keep a typed value against the register's, with a reason in the journal.

        Raises:
            Refused: CHK-01 no reason given.
        """
        session.demand(Permission.RECEIVE)
        if not reason.strip():
            raise Refused("CHK-01")
        now = self._clock.now()
        with self._storage.begin() as work:
            before = work.cases.get(case_id)
            before.demand_form_open()
            kept = FieldValue(before.value(field), Source.TYPED, now, f"{KEPT}{reason.strip()}")
            after = work.cases.put(before.with_fields({field: kept}))
            settle(work, after, (field,), session.login, now)
            record(
                work,
                session.actor,
                now,
                "keep typed",
                after.number.text,
                after={field: after.value(field)},
                reason=reason.strip(),
            )
            work.commit()
        return after

    def power_faults(
        self,
        case: Case,
        power: RegistryPowerOfAttorney,
        principal: RegistryPerson | None = None,
    ) -> tuple[PowerFault, ...]:
        """Everything wrong with a power of attorney for this case; `principal` as GBD FL knows him."""
        service = self._catalogue.get(case.service.code, case.service.digest)
        found = power_faults(
            power,
            read_iin(case, "applicant.iin"),
            read_iin(case, "representative.iin"),
            self._clock.now(),
            service.term_days,
        )
        return (*found, *principal_faults(principal))

    def _ask(self, session: Session, case_id: UUID, registry: Registry) -> LookupResult:
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            case = work.cases.get(case_id)
        self._asking.demand_askable(case, registry)
        self._start(case_id)
        evidence = self._asking.ask(case, registry)
        self._keep(session, evidence)
        return LookupResult(evidence, evidence.person, evidence.power)

    def _start(self, case_id: UUID) -> None:
        with self._storage.begin() as work:
            self._processes.start(work, case_id, Process.LOOKUP)
            work.commit()

    def _keep(self, session: Session, evidence: Evidence) -> None:
        """Store the answer; what is missing from a register starts process 4 (S 11.6)."""
        with self._storage.begin() as work:
            work.cases.add_evidence(evidence)
            if evidence.outcome is Outcome.UNAVAILABLE:
                work.tasks.ask_later(evidence.case_id, evidence.registry, evidence.asked_at)
            else:
                work.tasks.answered(evidence.case_id, evidence.registry)
            case = work.cases.get(evidence.case_id)
            self._processes.end(work, session.actor, case, Process.LOOKUP, evidence.outcome.value)
            self._processes.start(work, case.id, Process.DATA_CHECK)
            lacking = set(case.data_unavailable) - {evidence.registry.value}
            word = last_word(case, work.cases.evidence(case.id), evidence.registry)
            if word is not None and word.outcome is Outcome.NOT_FOUND:
                lacking.add(evidence.registry.value)
            if evidence.outcome is Outcome.NOT_FOUND:
                self._processes.start(work, case.id, Process.DATA_UNAVAILABLE)
            if lacking != set(case.data_unavailable) and case.state is CaseState.DRAFT:
                work.cases.put(replace(case, data_unavailable=tuple(sorted(lacking))))
            work.commit()
