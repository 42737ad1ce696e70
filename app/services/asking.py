"""One question to a register about a case, and what came of it as evidence."""

from uuid import uuid4

from app.domain.case import Case
from app.domain.errors import Refused, Unavailable
from app.domain.kept_answers import asked_for
from app.domain.lookup import Evidence, Outcome, Registry, RegistryAnswer
from app.domain.request_form import read_iin
from app.ports import Clock, PersonRegistry, PowerOfAttorneyRegistry
from app.services.health import Health


class Asking:
    """Asks outside any transaction; a register that does not answer is an outcome, not an error."""

    def __init__(
        self,
        clock: Clock,
        gbd_fl: PersonRegistry,
        enis: PowerOfAttorneyRegistry,
        health: Health,
    ) -> None:
        self._clock = clock
        self._gbd_fl = gbd_fl
        self._enis = enis
        self._health = health

    def demand_askable(self, case: Case, registry: Registry) -> None:
        """Whether there is a question.

        Raises:
            InputError: an IIN is malformed.
            Refused: ENI-01 the power of attorney is not notarised (S 11.3).
        """
        read_iin(case, "applicant.iin")
        if registry is Registry.ENIS:
            if not case.basis.enters_power_of_attorney:
                raise Refused("ENI-01")
            read_iin(case, "representative.iin")

    def ask(self, case: Case, registry: Registry) -> Evidence:
        """Ask; errors as for `demand_askable`."""
        self.demand_askable(case, registry)
        correlation, asked_at = str(uuid4()), self._clock.now()
        answer, code = None, ""
        try:
            answer = self._find(case, registry, correlation)
        except (Unavailable, Refused) as error:
            code = error.code
        self._health.heard(registry.value, code)
        return Evidence(
            case.id,
            registry,
            asked_at,
            self._clock.now(),
            correlation,
            _outcome(answer),
            asked_for(case, registry),
            code,
            answer.raw if answer else b"",
            answer.person if answer else None,
            answer.power if answer else None,
        )

    def _find(self, case: Case, registry: Registry, correlation: str) -> RegistryAnswer:
        principal = read_iin(case, "applicant.iin")
        if registry is Registry.GBD_FL:
            return self._gbd_fl.find(principal, correlation)
        representative = read_iin(case, "representative.iin")
        return self._enis.find(asked_for(case, registry), principal, representative, correlation)


def _outcome(answer: RegistryAnswer | None) -> Outcome:
    if answer is None:
        return Outcome.UNAVAILABLE
    return Outcome.FOUND if answer.found else Outcome.NOT_FOUND
