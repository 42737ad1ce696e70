"""The gateway on the wire: sent once, handed out until confirmed, stopped by nobody's nonsense."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from app.adapters.gateway.e_documents import XmlDocuments
from app.adapters.gateway.gateway import AsyncGateway
from app.adapters.gateway.quarantine import QuarantineFolder
from app.domain.delivery import MessageKind, OutboxMessage
from app.domain.e_document import PackageFile, RegistrationNotice
from app.domain.errors import Refused
from app.ports import EDocuments, Gateway
from app.stand.senders import CSC, PROVIDER, Sender
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
SERVICE = "ASTANA_HOUSING_QUEUE"
SCHEMAS = Path(__file__).resolve().parents[2] / "resources/schemas"
SIGNED = "<request>Сейтқазы Ержан\r\n\t&amp; ұлы</request>".encode()
ROLES: tuple[type[Gateway], type[EDocuments]] = (AsyncGateway, XmlDocuments)
NOTICE = RegistrationNotice("003-150430-0001-7", "2015/17", NOW)


@dataclass
class Wire:
    """The counter's side, the provider's side, and everything that went over the wire."""

    csc: AsyncGateway
    provider: AsyncGateway
    quarantine: QuarantineFolder
    exchanges: list[tuple[str, bytes, bytes]] = field(default_factory=list)

    def request(self, payload: bytes = SIGNED, files: tuple[PackageFile, ...] = ()) -> str:
        return self.csc.send(message(MessageKind.REQUEST, payload), files)

    def answer(self, kind: MessageKind, payload: bytes, correlation_id: str) -> str:
        return self.provider.send(message(kind, payload, correlation_id), ())


def message(
    kind: MessageKind, payload: bytes, correlation_id: str = "", uuid: UUID | None = None
) -> OutboxMessage:
    return OutboxMessage(
        id=uuid or uuid4(),
        kind=kind,
        case_number="003-150430-0001-7",
        subject="Сейтқазы Е. Б.",
        service_id=SERVICE,
        route_id="R_NurSultan",
        payload=payload,
        created_at=NOW,
        next_try_at=NOW,
        correlation_id=correlation_id,
    )


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE, max_bytes=200_000)
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


def drain(gateway: AsyncGateway) -> None:
    """Take away what another test left behind, also what nobody can read."""
    while waiting := gateway.receive(SERVICE):
        for one in waiting:
            gateway.confirm(one, SERVICE)
    gateway.close()


@pytest.fixture
def wire(stand: Stand, tmp_path: Path) -> Iterator[Wire]:
    exchanges: list[tuple[str, bytes, bytes]] = []
    quarantine = QuarantineFolder(tmp_path / "quarantine")
    left_behind = QuarantineFolder(tmp_path / "left-behind")

    def side(sender: Sender, quarantine: QuarantineFolder) -> AsyncGateway:
        return AsyncGateway(
            stand.async_url,
            stand.files_url,
            sender.sender_id,
            lambda: sender.password,
            lambda: NOW,
            5.0,
            quarantine=quarantine,
            on_exchange=lambda *exchange: exchanges.append(exchange),
        )

    for sender in (CSC, PROVIDER):
        drain(side(sender, left_behind))
    exchanges.clear()
    sides = [side(sender, quarantine) for sender in (CSC, PROVIDER)]
    yield Wire(sides[0], sides[1], quarantine, exchanges)
    for one in sides:
        one.close()


def test_request_arrives_as_it_was_signed(wire: Wire) -> None:
    files = (PackageFile("a" * 64, "id-1"), PackageFile("b" * 64, "id-2"))
    message_id = wire.request(SIGNED, files)
    (received,) = wire.provider.receive(SERVICE)
    assert received.gateway_message_id == message_id
    assert received.request == SIGNED
    assert received.files == files
    assert (received.notice, received.result) == (None, None)


def test_sent_twice_is_delivered_once(wire: Wire) -> None:
    outgoing = message(MessageKind.REQUEST, SIGNED)
    assert wire.csc.send(outgoing, ()) == wire.csc.send(outgoing, ())
    assert len(wire.provider.receive(SERVICE)) == 1


def test_answer_lost_and_sent_again_is_delivered_once(wire: Wire, stand: Stand) -> None:
    outgoing = message(MessageKind.REQUEST, SIGNED)
    with stand.faults.during("gateway", "lost_answer"), pytest.raises(Exception, match="GTW-01"):
        wire.csc.send(outgoing, ())
    wire.csc.send(outgoing, ())
    assert len(wire.provider.receive(SERVICE)) == 1


def test_handed_out_until_confirmed(wire: Wire) -> None:
    message_id = wire.request()
    (first,) = wire.provider.receive(SERVICE)
    assert wire.provider.receive(SERVICE) == (first,)
    assert not wire.csc.delivered(message_id)
    wire.provider.confirm(first, SERVICE)
    assert wire.provider.receive(SERVICE) == ()
    assert wire.csc.delivered(message_id)


def test_not_more_than_asked_for(wire: Wire) -> None:
    sent = [wire.request() for _ in range(3)]
    assert [m.gateway_message_id for m in wire.provider.receive(SERVICE, 2)] == sent[:2]


def test_notice_and_result_come_back(wire: Wire) -> None:
    wire.request()
    (received,) = wire.provider.receive(SERVICE)
    notice = XmlDocuments(SCHEMAS).build_notice(NOTICE)
    wire.answer(MessageKind.PROVIDER_REGISTERED, notice, received.correlation_id)
    wire.answer(MessageKind.RESULT, b"<result/>", received.correlation_id)
    first, second = wire.csc.receive(SERVICE)
    assert (first.notice, first.request, first.result) == (NOTICE, None, None)
    assert (second.result, second.request, second.notice) == (b"<result/>", None, None)
    assert first.correlation_id == second.correlation_id == received.correlation_id


def test_message_nobody_understands_does_not_stand_in_the_way(
    wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    wire.request()
    (received,) = wire.provider.receive(SERVICE)
    odd = wire.answer(
        MessageKind.PROVIDER_REGISTERED, b"<odd>900215300007</odd>", received.correlation_id
    )
    wire.answer(MessageKind.RESULT, b"<result/>", received.correlation_id)
    with caplog.at_level(logging.ERROR):
        (good,) = wire.csc.receive(SERVICE)
    assert good.result == b"<result/>"
    assert odd in caplog.text
    assert "900215300007" not in caplog.text
    assert b"900215300007" in wire.quarantine.path(odd).read_bytes()
    assert wire.quarantine.path(odd).stat().st_mode & 0o077 == 0
    with pytest.raises(Refused, match=r"GTW-19 .*NOT_DELIVERED"):
        wire.provider.delivered(odd)


def test_message_that_cannot_be_kept_is_not_rejected(wire: Wire, tmp_path: Path) -> None:
    wire.request()
    (received,) = wire.provider.receive(SERVICE)
    odd = wire.answer(MessageKind.PROVIDER_REGISTERED, b"<odd/>", received.correlation_id)
    (tmp_path / "quarantine").write_text("a file where the folder should be")
    assert wire.csc.receive(SERVICE) == ()
    assert not wire.provider.delivered(odd)
    (tmp_path / "quarantine").unlink()
    assert wire.csc.receive(SERVICE) == ()
    assert wire.quarantine.path(odd).exists()


def test_file_comes_back_as_it_went(wire: Wire) -> None:
    data = bytes(range(256)) * 100
    identifier = wire.csc.upload("001.jpg", data, "image/jpeg", "key-1")
    assert wire.csc.upload("001.jpg", data, "image/jpeg", "key-1") == identifier
    assert wire.provider.download(identifier) == data


def test_file_that_is_not_there(wire: Wire) -> None:
    with pytest.raises(Refused, match="GTW-18"):
        wire.provider.download("nowhere")


def test_file_too_large_for_the_store(wire: Wire) -> None:
    with pytest.raises(Refused, match=r"GTW-07 \(size=200001, limit="):
        wire.csc.upload("001.jpg", bytes(200_001), "image/jpeg", "key-2")


def test_too_large_is_not_even_sent(stand: Stand) -> None:
    sent: list[str] = []
    small = AsyncGateway(
        stand.async_url,
        stand.files_url,
        CSC.sender_id,
        lambda: CSC.password,
        lambda: NOW,
        5.0,
        message_limit=4000,
        on_exchange=lambda name, *_: sent.append(name),
    )
    with pytest.raises(Refused, match=r"GTW-07 \(size=4001, limit=4000\)"):
        small.upload("001.jpg", bytes(4001), "image/jpeg", "key-3")
    with pytest.raises(Refused, match=r"GTW-07 \(size=\d+, limit=4000\)"):
        small.send(message(MessageKind.REQUEST, b"<r>" + b"x" * 4000 + b"</r>"), ())
    assert sent == []
    small.close()


def test_looking_after_it_takes_no_message(wire: Wire) -> None:
    wire.request()
    (received,) = wire.provider.receive(SERVICE)
    odd = wire.answer(MessageKind.PROVIDER_REGISTERED, b"<odd/>", received.correlation_id)
    wire.csc.demand_answer()
    assert not wire.quarantine.path(odd).exists()
    assert not wire.provider.delivered(odd)


def test_wrong_password(stand: Stand) -> None:
    stranger = AsyncGateway(
        stand.async_url, stand.files_url, CSC.sender_id, lambda: "wrong", lambda: NOW, 5.0
    )
    with pytest.raises(Refused, match="GTW-10"):
        stranger.receive(SERVICE)
    with pytest.raises(Refused, match="GTW-10"):
        stranger.demand_answer()
    with pytest.raises(Refused, match="GTW-10"):
        stranger.upload("001.jpg", b"1", "image/jpeg", "key-4")
    stranger.close()


def test_service_the_gateway_does_not_know(wire: Wire) -> None:
    with pytest.raises(Refused, match="GTW-11"):
        wire.csc.send(replace(message(MessageKind.REQUEST, SIGNED), service_id="NONE"), ())


def test_every_message_holds_to_the_published_schemas(wire: Wire, protocol_data: Path) -> None:
    test_notice_and_result_come_back(wire)
    wire.csc.confirm(wire.csc.receive(SERVICE)[0], SERVICE)
    test_file_comes_back_as_it_went(wire)
    wrappers = protocol_data / "shep-wrappers"
    schemas = {
        "gateway": etree.XMLSchema(etree.parse(str(wrappers / "async_1.xsd"))),
        "files": etree.XMLSchema(etree.parse(str(wrappers / "sync_0.xsd"))),
    }
    assert {name for name, _, _ in wire.exchanges} == set(schemas)
    for name, request, response in wire.exchanges:
        for content in (request, response):
            operation = etree.fromstring(etree.tostring(etree.fromstring(content)[0][0]))
            schemas[name].assertValid(operation)


def test_rejection_holds_to_the_published_schema(wire: Wire, protocol_data: Path) -> None:
    wire.request()
    (received,) = wire.provider.receive(SERVICE)
    wire.answer(MessageKind.PROVIDER_REGISTERED, b"<odd/>", received.correlation_id)
    wire.exchanges.clear()
    wire.csc.receive(SERVICE)
    (_, rejection, _) = wire.exchanges[-1]
    schema = etree.XMLSchema(etree.parse(str(protocol_data / "shep-wrappers/async_1.xsd")))
    operation = etree.fromstring(etree.tostring(etree.fromstring(rejection)[0][0]))
    schema.assertValid(operation)
    status = "request/notification/deliveryStatus"
    assert operation.findtext(f"{status}/receiveStatus") == "MESSAGE_NOT_ACCTEPTED"
    assert operation.findtext(f"{status}/resendMessage") == "NOT_RESEND"


XML_TEXT = st.text(
    st.characters(
        exclude_categories=["Cs", "Cn"], exclude_characters="".join(map(chr, [*range(9), 11, 12]))
    ).filter(lambda c: c in "\t\n\r" or ord(c) >= 32),
    min_size=1,
)
FILES = st.lists(
    st.builds(PackageFile, st.text("0123456789abcdef", min_size=64, max_size=64), XML_TEXT),
    max_size=3,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(document=XML_TEXT, files=FILES)
def test_whatever_is_sent_arrives(wire: Wire, document: str, files: list[PackageFile]) -> None:
    wire.request(document.encode(), tuple(files))
    (received,) = wire.provider.receive(SERVICE)
    wire.provider.confirm(received, SERVICE)
    assert received.request == document.encode()
    assert received.files == tuple(files)
