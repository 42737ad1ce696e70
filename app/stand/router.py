"""Sends each request to the system it is for, and lets that system's fault have its way."""

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from lxml import etree

from app.stand.envelope import ChannelFault, read
from app.stand.exchange import Answer, Asked, HangUp
from app.stand.faults import Endpoint, Fault, FaultKind, Faults
from app.stand.pki import PREFIXES, Pki
from app.stand.spoiling import spoil
from app.stand.transport_signature import TransportSignature

log = logging.getLogger(__name__)

NOT_FOUND = Answer(404, "text/plain; charset=utf-8", b"Not Found")
Recorder = Callable[[str, bytes, bytes], None]


class Channel(Protocol):
    """A SOAP service with its own way of saying no."""

    def endpoint(self, message: etree._Element) -> Endpoint | None:
        """The endpoint a message is for."""

    def name(self, message: etree._Element) -> str:
        """What to call the exchange in a record."""

    def answer(self, message: etree._Element, active: Fault | None) -> Answer:
        """The answer to a message."""

    def refuse(self, refusal: ChannelFault) -> Answer:
        """A SOAP fault."""


class Router:
    """Answers any request that reaches the stand.

    Args:
        channels: SOAP services by path.
        pki: the certification authority, below its own prefix.
        faults: what is to go wrong.
        pause: waits some seconds, or hangs up when the stand stops meanwhile.
        record: takes the name, request and answer of each SOAP exchange.
        seal: the transport signature, where it is demanded.
    """

    def __init__(
        self,
        channels: Mapping[str, Channel],
        pki: Pki,
        faults: Faults,
        pause: Callable[[float], None],
        record: Recorder,
        seal: TransportSignature | None = None,
    ) -> None:
        self._seal = seal
        self._channels = channels
        self._pki = pki
        self._faults = faults
        self._pause = pause
        self._record = record

    def respond(self, asked: Asked) -> Answer:
        """The answer, or a fault's version of it.

        Raises:
            HangUp: a fault cuts the line.
        """
        channel = self._channels.get(asked.path)
        if channel is not None and asked.method == "POST":
            return self._spoken(channel, asked)
        if asked.path.startswith(PREFIXES):
            endpoint = self._pki.endpoint(asked.path)
            return self._faulty(endpoint, lambda _: self._pki.answer(asked))
        return NOT_FOUND

    def _spoken(self, channel: Channel, asked: Asked) -> Answer:
        try:
            message = read(asked.body)
            if self._seal is not None:
                self._seal.demand(asked.body)
        except ChannelFault as refusal:
            return self._sealed(channel.refuse(refusal))
        answer = self._faulty(
            channel.endpoint(message),
            lambda fault: self._sealed(_guarded(channel, message, fault)),
        )
        self._record(channel.name(message), asked.body, answer.body)
        return answer

    def _sealed(self, answer: Answer) -> Answer:
        return answer if self._seal is None else answer.with_body(self._seal.signed(answer.body))

    def _faulty(
        self, endpoint: Endpoint | None, answer: Callable[[Fault | None], Answer]
    ) -> Answer:
        fault = self._faults.take(endpoint) if endpoint else None
        if fault and fault.kind is FaultKind.DOWN:
            raise HangUp
        if fault and fault.kind is FaultKind.SLOW:
            self._pause(fault.seconds)
        good = answer(fault)
        if fault and fault.kind is FaultKind.LOST_ANSWER:
            raise HangUp
        return spoil(good, fault)


def _guarded(channel: Channel, message: etree._Element, fault: Fault | None) -> Answer:
    try:
        return channel.answer(message, fault)
    except Exception:
        # A gateway that loses its thread still answers: its own "unhandled exception" code.
        log.exception("the stand failed to answer")
        return channel.refuse(ChannelFault("SCSE003", "Unhandled exception"))
