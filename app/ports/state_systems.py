"""The state systems: registers, the gateway, and the electronic documents that travel."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.delivery import OutboxMessage
from app.domain.e_document import PackageFile, RegistrationNotice, ServiceRequest, ServiceResult
from app.domain.lookup import RegistryAnswer
from app.domain.person import Iin


class PersonRegistry(Protocol):
    """GBD FL: the state database of individuals."""

    def find(self, iin: Iin, correlation_id: str) -> RegistryAnswer:
        """Ask for one person.

        Raises:
            Unavailable: REG-01 no connection, REG-02 no answer in time, REG-03 trouble there, REG-10
                and REG-12 an answer cut short or not XML.
            Refused: REG-1x an answer that cannot be believed (huge, entities,
                another person, unknown code) or an error named by the register.
        """


class PowerOfAttorneyRegistry(Protocol):
    """ENIS: the register of notarial powers of attorney."""

    def find(
        self, number: str, principal: Iin, representative: Iin | None, correlation_id: str
    ) -> RegistryAnswer:
        """Ask for one power of attorney; errors as for `PersonRegistry.find`."""


class IncomingMessage(Protocol):
    """A message taken from the gateway: exactly one of request, notice and result is set."""

    @property
    def gateway_message_id(self) -> str:
        """The gateway's own identifier."""

    @property
    def correlation_id(self) -> str:
        """The identifier of the message that this one answers."""

    @property
    def request(self) -> bytes | None:
        """A signed request."""

    @property
    def files(self) -> tuple[PackageFile, ...]:
        """Where the request's pages lie."""

    @property
    def notice(self) -> RegistrationNotice | None:
        """The provider's word that a request is registered."""

    @property
    def result(self) -> bytes | None:
        """A signed result."""


class Gateway(Protocol):
    """The e-government gateway and its temporary file store (AsyncChannel v10).

    All methods raise Unavailable GTW-01/02 when it does not answer and Refused GTW-1x when it
    answers no.
    """

    def upload(self, name: str, data: bytes, mime: str, key: str) -> str:
        """Put a file into the temporary store; the same key again gives the same identifier."""

    def download(self, identifier: str) -> bytes:
        """Take a file from the temporary store.

        Raises:
            Refused: GTW-17 the store gives something else, GTW-18 it has the file no longer.
        """

    def send(self, message: OutboxMessage, files: Sequence[PackageFile]) -> str:
        """Hand a message over; sending the same `message.key` twice delivers it once.

        Returns:
            The gateway's own message identifier.
        """

    def receive(self, service_id: str, limit: int = 20) -> tuple[IncomingMessage, ...]:
        """Messages that wait for this service and were not confirmed yet."""

    def confirm(self, message: IncomingMessage, service_id: str) -> None:
        """Say that a message is safely stored here."""

    def reject(self, message: IncomingMessage, service_id: str, reason: str) -> None:
        """Put a message aside for the administrator and tell its sender that it cannot be used.

        Args:
            message: as received.
            service_id: whose.
            reason: a code or words in English, without personal data.

        Raises:
            Unavailable: FIL-01 it cannot be kept; it stays at the gateway then.
        """

    def demand_answer(self) -> None:
        """Ask something that changes nothing, to see whether the gateway works."""

    def delivered(self, gateway_message_id: str) -> bool:
        """Whether the other side has confirmed a message."""


class EDocuments(Protocol):
    """The electronic documents as XML and back (`docs/e-documents.md`)."""

    def build_request(self, request: ServiceRequest) -> bytes:
        """The request as XML, ready to be signed."""

    def parse_request(self, content: bytes) -> ServiceRequest:
        """A request from verified XML; raises Refused DOC-01 when it is not one."""

    def build_result(self, result: ServiceResult) -> bytes:
        """The result as XML, ready to be signed."""

    def parse_result(self, content: bytes) -> ServiceResult:
        """A result from verified XML; raises Refused DOC-01 when it is not one."""

    def build_notice(self, notice: RegistrationNotice) -> bytes:
        """The provider's word that a request is registered."""


class MessageSeal(Protocol):
    """The signature of the information system on messages (`protocols.md` 1.4)."""

    def seal(self, envelope: bytes) -> bytes:
        """Sign a request, where the site has a key for it.

        Raises:
            Unavailable: WSS-06, SEC-03 the key cannot be opened.
        """

    def demand_sealed(self, answer: bytes) -> None:
        """Refuse an answer that is not signed as the site demands.

        Raises:
            Refused: WSS-01 to WSS-03, WSS-05 out of date, wrong, missing, of another signer.
            Unavailable: WSS-04 it cannot be told now.
        """
