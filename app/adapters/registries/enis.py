"""Asks ENIS for a notarial power of attorney (`docs/enis-contract.md`)."""

from collections.abc import Callable
from datetime import datetime

from lxml import etree

from app.adapters.registries.enis_power import STATES, read_power
from app.adapters.registries.sync_channel import (
    UNREADABLE,
    SyncChannel,
    register_at,
    shown_code,
    stamp,
    typed_data,
)
from app.adapters.soap_line import OnExchange, SoapLine
from app.adapters.strict_xml import add, text
from app.domain.errors import InputError, Refused
from app.domain.lookup import Registry, RegistryAnswer
from app.domain.person import Iin
from app.domain.power_of_attorney import RegistryPowerOfAttorney
from app.ports import MessageSeal

MESSAGES = "urn:tereze:enis:v1"
NOT_FOUND = "NOT_FOUND"

ANOTHER_POWER = "REG-14"
UNKNOWN_STATE = "REG-15"


class Enis:
    """The register of notarial powers of attorney; plays `PowerOfAttorneyRegistry`.

    Args:
        url: the gateway's synchronous channel.
        service_id: the service in the gateway's register of services.
        sender_id: our login at the gateway.
        password: asks for our password.
        now: the clock.
        timeout: seconds to wait.
        on_exchange: told name, request and answer of every exchange.
        seal: signs what is sent and checks what comes, where the site has it so.
    """

    def __init__(
        self,
        url: str,
        service_id: str,
        sender_id: str,
        password: Callable[[], str],
        now: Callable[[], datetime],
        timeout: float,
        *,
        on_exchange: OnExchange | None = None,
        seal: MessageSeal | None = None,
    ) -> None:
        address = register_at(Registry.ENIS, url, timeout)
        self._line = SoapLine(address, now, on_exchange, seal)
        self._channel = SyncChannel(self._line, Registry.ENIS, service_id, sender_id, password, now)
        self._now = now

    def find(
        self, number: str, principal: Iin, representative: Iin | None, correlation_id: str
    ) -> RegistryAnswer:
        """Ask for one power of attorney.

        Args:
            number: its number in the register; "" asks for the newest between the two people.
            principal: who gave it.
            representative: to whom.
            correlation_id: our number of the question.

        Returns:
            The answer. With a number it may name other people than asked: that is for the rules
            to judge (S 11.3), not an error of the register.

        Raises:
            Unavailable: REG-01 to REG-04 the register cannot be asked now.
            Refused: REG-11 to REG-18 its answer cannot be believed, or is an error of its own.
        """
        question = self._question(number, principal, representative, correlation_id)
        answer = self._channel.ask(correlation_id, question)
        power = None if answer.data is None else self._power(answer.data)
        if power and not _is_asked_for(power, number, principal, representative):
            raise Refused(ANOTHER_POWER, register=Registry.ENIS)
        return RegistryAnswer(correlation_id, answer.raw, power=power)

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _question(
        self, number: str, principal: Iin, representative: Iin | None, message_id: str
    ) -> etree._Element:
        data = typed_data(MESSAGES, "Request")
        add(data, "messageId", message_id)
        add(data, "messageDate", stamp(self._now()))
        if number:
            add(data, "registryNumber", number)
        add(data, "principalIin", principal.digits)
        if representative:
            add(data, "representativeIin", representative.digits)
        return data

    def _power(self, data: etree._Element) -> RegistryPowerOfAttorney | None:
        code = text(data, "state")
        if code == NOT_FOUND:
            return None
        state = STATES.get(code)
        if state is None:
            raise Refused(UNKNOWN_STATE, register=Registry.ENIS, answer_code=shown_code(code))
        power = data.find("powerOfAttorney")
        if power is None:
            raise Refused(UNREADABLE, register=Registry.ENIS, field="powerOfAttorney")
        try:
            return read_power(power, state)
        except InputError as error:
            raise Refused(UNREADABLE, register=Registry.ENIS, field=error.field) from error
        except ValueError as error:
            raise Refused(UNREADABLE, register=Registry.ENIS, field="date") from error


def _is_asked_for(
    power: RegistryPowerOfAttorney, number: str, principal: Iin, representative: Iin | None
) -> bool:
    if number:
        return power.number.casefold() == number.casefold()
    return power.principal_iin == principal and representative in (None, power.representative_iin)
