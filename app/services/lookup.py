"""Look-ups (S 11.4-11.6): GBD FL for the applicant, ENIS for a notarised power of attorney."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState, FieldValue, Source
from app.domain.deadline import Process
from app.domain.errors import Refused, Unavailable
from app.domain.lookup import Evidence, Outcome, Registry, RegistryAnswer
from app.domain.person import Iin, RegistryPerson
from app.domain.power_of_attorney import PowerFault, RegistryPowerOfAttorney, power_faults
from app.domain.request_form import read_iin
from app.ports import Catalogue, Clock, PersonRegistry, PowerOfAttorneyRegistry, Storage
from app.services.health import Health
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
        gbd_fl: PersonRegistry,
        enis: PowerOfAttorneyRegistry,
        health: Health,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._catalogue = catalogue
        self._gbd_fl = gbd_fl
        self._enis = enis
        self._health = health
        self._processes = ProcessLog(clock)

    def ask_gbd_fl(self, session: Session, case_id: UUID) -> LookupResult:
        """Ask GBD FL for the applicant; a register that does not answer is an outcome, not an error.

        Raises:
            InputError: the IIN is malformed.
        """
        session.demand(Permission.RECEIVE)
        iin = read_iin(self._case(case_id), "applicant.iin")
        return self._ask(
            session,
            case_id,
            Registry.GBD_FL,
            _masked(iin),
            lambda correlation: self._gbd_fl.find(iin, correlation),
        )

    def ask_enis(self, session: Session, case_id: UUID) -> LookupResult:
        """Ask ENIS for the power of attorney; only a notarised one may be asked for (S 11.3).

        Raises:
            Refused: ENI-01 the power of attorney is not notarised.
            InputError: an IIN is malformed.
        """
        session.demand(Permission.RECEIVE)
        case = self._case(case_id)
        if not case.basis.enters_power_of_attorney:
            raise Refused("ENI-01")
        principal = read_iin(case, "applicant.iin")
        representative = read_iin(case, "representative.iin")
        number = case.value("poa.number").strip()
        return self._ask(
            session,
            case_id,
            Registry.ENIS,
            number,
            lambda correlation: self._enis.find(number, principal, representative, correlation),
        )

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
            kept = FieldValue(before.value(field), Source.TYPED, now, f"kept: {reason.strip()}")
            after = work.cases.put(before.with_fields({field: kept}))
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

    def power_faults(self, case: Case, power: RegistryPowerOfAttorney) -> tuple[PowerFault, ...]:
        """Everything wrong with a power of attorney for this case."""
        service = self._catalogue.get(case.service.code, case.service.digest)
        return power_faults(
            power,
            read_iin(case, "applicant.iin"),
            read_iin(case, "representative.iin"),
            self._clock.now(),
            service.term_days,
        )

    def _case(self, case_id: UUID) -> Case:
        with self._storage.read() as work:
            return work.cases.get(case_id)

    def _ask(
        self,
        session: Session,
        case_id: UUID,
        registry: Registry,
        asked_for: str,
        ask: Callable[[str], RegistryAnswer],
    ) -> LookupResult:
        correlation = str(uuid4())
        self._start(case_id)
        asked_at = self._clock.now()
        answer, code = None, ""
        try:
            answer = ask(correlation)
        except (Unavailable, Refused) as error:
            code = error.code
        self._health.heard(registry.value, code)
        outcome = _outcome(answer)
        evidence = Evidence(
            case_id,
            registry,
            asked_at,
            self._clock.now(),
            correlation,
            outcome,
            asked_for,
            code,
            answer.raw if answer else b"",
        )
        self._keep(session, evidence)
        if answer is None:
            return LookupResult(evidence)
        return LookupResult(evidence, answer.person, answer.power)

    def _start(self, case_id: UUID) -> None:
        with self._storage.begin() as work:
            self._processes.start(work, case_id, Process.LOOKUP)
            work.commit()

    def _keep(self, session: Session, evidence: Evidence) -> None:
        """Store the answer; what is missing from a register starts process 4 (S 11.6)."""
        with self._storage.begin() as work:
            work.cases.add_evidence(evidence)
            case = work.cases.get(evidence.case_id)
            self._processes.end(work, session.actor, case, Process.LOOKUP, evidence.outcome.value)
            self._processes.start(work, case.id, Process.DATA_CHECK)
            lacking = set(case.data_unavailable) - {evidence.registry.value}
            if _known_missing(evidence, work.cases.evidence(case.id)):
                lacking.add(evidence.registry.value)
            if evidence.outcome is Outcome.NOT_FOUND:
                self._processes.start(work, case.id, Process.DATA_UNAVAILABLE)
            if lacking != set(case.data_unavailable) and case.state is CaseState.DRAFT:
                work.cases.put(replace(case, data_unavailable=tuple(sorted(lacking))))
            work.commit()


def _outcome(answer: RegistryAnswer | None) -> Outcome:
    if answer is None:
        return Outcome.UNAVAILABLE
    return Outcome.FOUND if answer.found else Outcome.NOT_FOUND


def _known_missing(newest: Evidence, kept: tuple[Evidence, ...]) -> bool:
    """Whether the register's last word on what was asked is that it has no data; silence is no word."""
    words = [
        e.outcome
        for e in kept
        if (e.registry, e.asked_for) == (newest.registry, newest.asked_for)
        and e.outcome is not Outcome.UNAVAILABLE
    ]
    return words[-1:] == [Outcome.NOT_FOUND]


def _masked(iin: Iin) -> str:
    return f"{'•' * 9}{iin.digits[-3:]}"


def form_values(person: RegistryPerson) -> Mapping[str, str]:
    """What GBD FL knows, by the names of the form's fields."""
    return {
        "applicant.surname": person.name.surname,
        "applicant.given_name": person.name.given_name,
        "applicant.patronymic": person.name.patronymic,
        "applicant.birth_date": person.birth_date.isoformat(),
        "applicant.address": person.address,
    }
