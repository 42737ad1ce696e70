"""Asks GBD FL, the state database of individuals, for one person (protocols.md 2.1)."""

from collections.abc import Callable
from datetime import datetime

from lxml import etree

from app.adapters.registries.gbd_fl_person import is_removed, read_person
from app.adapters.registries.sync_channel import (
    UNREADABLE,
    SyncChannel,
    register_at,
    says_not_found,
    shown_code,
    stamp,
    typed_data,
)
from app.adapters.soap_line import OnExchange, SoapLine
from app.adapters.strict_xml import add, text
from app.domain.errors import InputError, Refused
from app.domain.lookup import Registry, RegistryAnswer
from app.domain.person import Iin, RegistryPerson
from app.ports import MessageSeal

MESSAGES = "http://message.persistence.interactive.nat"
SUCCESS = "00000"

ANOTHER_PERSON = "REG-14"
UNKNOWN_CODE = "REG-15"


class GbdFl:
    """The universal service of GBD FL; plays `PersonRegistry`.

    Args:
        url: the gateway's synchronous channel.
        service_id: the service in the gateway's register of services.
        sender_id: our login at the gateway.
        password: asks for our password.
        now: the clock.
        timeout: seconds to wait.
        kdp_token: token of the citizen's consent, where the service asks for one.
        public_key: key that belongs to the token.
        not_found_codes: result codes that mean "no such person"; not public, so set by the site.
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
        kdp_token: str = "",
        public_key: str = "",
        not_found_codes: frozenset[str] = frozenset(),
        on_exchange: OnExchange | None = None,
        seal: MessageSeal | None = None,
    ) -> None:
        address = register_at(Registry.GBD_FL, url, timeout)
        self._line = SoapLine(address, now, on_exchange, seal)
        self._channel = SyncChannel(
            self._line, Registry.GBD_FL, service_id, sender_id, password, now
        )
        self._sender_id = sender_id
        self._now = now
        self._consent = (kdp_token, public_key)
        self._not_found_codes = not_found_codes

    def find(self, iin: Iin, correlation_id: str) -> RegistryAnswer:
        """Ask for one person.

        Args:
            iin: who.
            correlation_id: our number of the question; the register's log and ours meet in it.

        Returns:
            The answer; without a person when the register has none, or none it stands by.

        Raises:
            Unavailable: REG-01 to REG-04 the register cannot be asked now.
            Refused: REG-11 to REG-18 its answer cannot be believed, or is an error of its own.
        """
        answer = self._channel.ask(correlation_id, self._question(iin, correlation_id))
        people = [] if answer.data is None else self._people(answer.data)
        person = self._the_one(people, iin) if people else None
        return RegistryAnswer(correlation_id, answer.raw, person=person)

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _question(self, iin: Iin, message_id: str) -> etree._Element:
        data = typed_data(MESSAGES, "Request")
        token, key = self._consent
        add(data, "messageId", message_id)
        add(data, "messageDate", stamp(self._now()))
        add(data, "senderCode", self._sender_id)
        add(data, "iin", iin.digits)
        add(data, "kdpToken", token)
        add(data, "publicKey", key)
        return data

    def _people(self, data: etree._Element) -> list[etree._Element]:
        code = text(data, "messageResult/code")
        if code == SUCCESS:
            return data.findall("persons/person")
        names = (text(data, "messageResult/nameRu"), text(data, "messageResult/nameKz"))
        if code in self._not_found_codes or says_not_found(*names):
            return []
        raise Refused(UNKNOWN_CODE, register=Registry.GBD_FL, answer_code=shown_code(code))

    def _the_one(self, people: list[etree._Element], iin: Iin) -> RegistryPerson | None:
        asked_for = [person for person in people if text(person, "iin") == iin.digits]
        if not asked_for:
            raise Refused(ANOTHER_PERSON, register=Registry.GBD_FL)
        if is_removed(asked_for[0]):
            return None
        try:
            return read_person(asked_for[0], self._now().date())
        except InputError as error:
            raise Refused(UNREADABLE, register=Registry.GBD_FL, field=error.field) from error
        except ValueError as error:
            raise Refused(UNREADABLE, register=Registry.GBD_FL, field="date") from error
