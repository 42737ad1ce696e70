"""The stand's gateway keeps messages, repeats what was not confirmed, and never doubles one."""

import html
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import requests
from lxml import etree

from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
DATE = "2015-04-30T10:00:00+06:00"
SERVICE = "ASTANA_HOUSING_QUEUE"
CSC = "TEREZE_CSC"
PROVIDER = "TEREZE_PROVIDER"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stand")


@pytest.fixture(scope="module")
def stopped(folder: Path) -> Stand:
    return Stand(folder, lambda: NOW, options=Options(key_cache=KEY_CACHE))


@pytest.fixture
def unstarted(folder: Path, stopped: Stand) -> Stand:
    """A stand without messages; only the certificates are kept from test to test."""
    for file in folder.glob("messages.sqlite*"):
        file.unlink()
    return stopped


@pytest.fixture
def stand(unstarted: Stand) -> Iterator[Stand]:
    with unstarted:
        yield unstarted


def sender(who: str) -> str:
    return f"<sender><senderId>{who}</senderId><password>Tereze-2015</password></sender>"


def call(stand: Stand, operation: str, request: str) -> etree._Element:
    message = (
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body><n:{operation} '
        f'xmlns:n="http://bip.bee.kz/AsyncChannel/v10/Types"><request>{request}</request>'
        f"</n:{operation}></s:Body></s:Envelope>"
    )
    answer = requests.post(stand.async_url, data=message.encode(), timeout=10)
    return etree.fromstring(answer.content)


def send(
    stand: Stand,
    key: str,
    data: str = "&lt;case/>",
    who: str = CSC,
    kind: str = "REQUEST",
    correlation: str = "",
) -> etree._Element:
    related = f"<correlationId>{correlation}</correlationId>" if correlation else ""
    marked = f"<properties><key>uuid</key><value>{key}</value></properties>" if key else ""
    return call(
        stand,
        "sendMessage",
        f"<messageInfo>{related}<serviceId>{SERVICE}</serviceId><messageType>{kind}</messageType>"
        f"<messageDate>{DATE}</messageDate>{sender(who)}{marked}</messageInfo>"
        f"<messageData><data>{data}</data></messageData>",
    )


def message_id(answer: etree._Element) -> str:
    found = answer.findtext(".//response/messageId")
    assert found, etree.tostring(answer)
    return found


def waiting(stand: Stand, who: str, narrowing: str = "") -> list[str | None]:
    request = f"<serviceId>{SERVICE}</serviceId>{sender(who)}{narrowing}"
    answer = call(stand, "getMessages", request)
    return [one.findtext("messageInfo/messageId") for one in answer.findall(".//messages")]


def confirm(
    stand: Stand,
    number: str,
    who: str,
    received: str = "MESSAGE_ACCEPTED",
    again: str = "NOT_RESEND",
) -> etree._Element:
    return call(
        stand,
        "sendDeliveryNotification",
        f"<notification><messageId>{number}</messageId><serviceId>{SERVICE}</serviceId>"
        f"<notificationDate>{DATE}</notificationDate><deliveryStatus><receiveStatus>{received}"
        f"</receiveStatus><statusDate>{DATE}</statusDate><resendMessage>{again}</resendMessage>"
        f"</deliveryStatus></notification><requestDate>{DATE}</requestDate>{sender(who)}",
    )


def state(stand: Stand, number: str, who: str = CSC) -> str | None:
    request = f"<messageId>{number}</messageId><requestDate>{DATE}</requestDate>{sender(who)}"
    answer = call(stand, "getMessageStatus", request)
    return answer.findtext(".//messageState") or answer.findtext(".//errorCode")


def test_a_message_comes_again_until_it_is_confirmed(stand: Stand) -> None:
    number = message_id(send(stand, "k1"))
    assert waiting(stand, PROVIDER) == [number]
    assert waiting(stand, PROVIDER) == [number]
    assert state(stand, number) == "ON_DELIVERY"
    confirm(stand, number, PROVIDER)
    assert waiting(stand, PROVIDER) == []
    assert state(stand, number) == "DELIVERED"


def test_what_was_accepted_survives_a_restart(unstarted: Stand) -> None:
    with unstarted as stand:
        first = message_id(send(stand, "k1"))
        second = message_id(send(stand, "k2"))
        confirm(stand, first, PROVIDER)
    with unstarted as stand:
        assert waiting(stand, PROVIDER) == [second]
        assert state(stand, first) == "DELIVERED"
        assert message_id(send(stand, "k2")) == second


def test_the_same_key_is_the_same_message(stand: Stand) -> None:
    number = message_id(send(stand, "k1"))
    assert message_id(send(stand, "k1")) == number
    assert waiting(stand, PROVIDER) == [number]


def test_an_answer_that_was_lost_does_not_double_the_message(stand: Stand) -> None:
    stand.faults.set("gateway", "lost_answer", times=1)
    with pytest.raises(requests.ConnectionError):
        send(stand, "k1")
    number = message_id(send(stand, "k1"))
    assert waiting(stand, PROVIDER) == [number]


def test_another_message_under_a_used_key_is_refused(stand: Stand) -> None:
    number = message_id(send(stand, "k1", "one"))
    assert send(stand, "k1", "two").findtext(".//errorCode") == "SCSE002"
    assert waiting(stand, PROVIDER) == [number]


def test_two_senders_may_use_the_same_key(stand: Stand) -> None:
    request = message_id(send(stand, "k1"))
    answer = send(stand, "k1", who=PROVIDER, kind="RESPONSE", correlation=request)
    assert message_id(answer) != request


def test_answers_go_back_to_who_asked_and_to_nobody_else(stand: Stand) -> None:
    request = message_id(send(stand, "k1"))
    answer = message_id(send(stand, "k2", who=PROVIDER, kind="RESPONSE", correlation=request))
    assert waiting(stand, CSC) == [answer]
    assert waiting(stand, PROVIDER) == [request]
    notice = message_id(send(stand, "k3", who=CSC, kind="NOTIFICATION", correlation=request))
    assert waiting(stand, PROVIDER) == [request, notice]


def test_the_data_comes_back_as_it_was_sent_and_the_password_does_not(stand: Stand) -> None:
    signed = '<case xmlns="urn:x"><ds:Signature xmlns:ds="urn:d"/>Ұлболсын &amp; Һ</case>'
    send(stand, "k1", html.escape(signed))
    request = f"<serviceId>{SERVICE}</serviceId>{sender(PROVIDER)}"
    answer = call(stand, "getMessages", request)
    assert answer.findtext(".//messageData/data") == signed
    assert answer.findtext(".//messageInfo/sender/senderId") == CSC
    assert answer.find(".//messageInfo/sender/password") is None
    assert answer.findtext(".//messageInfo/properties/value") == "k1"


def test_oldest_first_and_no_more_than_asked_for(stand: Stand) -> None:
    numbers = [message_id(send(stand, f"k{n}")) for n in range(4)]
    assert waiting(stand, PROVIDER, "<amount>2</amount>") == numbers[:2]
    assert waiting(stand, PROVIDER, "<amount>0</amount>") == numbers


def test_one_message_can_be_asked_for(stand: Stand) -> None:
    numbers = [message_id(send(stand, f"k{n}")) for n in range(3)]
    request = f"<messageId>{numbers[1]}</messageId><serviceId>{SERVICE}</serviceId>"
    answer = call(stand, "getMessages", request + sender(PROVIDER))
    assert [one.text for one in answer.findall(".//messageInfo/messageId")] == [numbers[1]]


def test_a_refused_message_comes_again_only_when_that_is_wanted(stand: Stand) -> None:
    number = message_id(send(stand, "k1"))
    confirm(stand, number, PROVIDER, "MESSAGE_NOT_ACCTEPTED", "RESEND")
    assert waiting(stand, PROVIDER) == [number]
    confirm(stand, number, PROVIDER, "MESSAGE_NOT_ACCTEPTED", "NOT_RESEND")
    assert waiting(stand, PROVIDER) == []
    assert state(stand, number) == "NOT_DELIVERED"


def test_what_was_delivered_stays_delivered(stand: Stand) -> None:
    number = message_id(send(stand, "k1"))
    confirm(stand, number, PROVIDER)
    confirm(stand, number, PROVIDER, "MESSAGE_NOT_ACCTEPTED", "RESEND")
    assert state(stand, number) == "DELIVERED"


def test_only_the_receiver_confirms(stand: Stand) -> None:
    number = message_id(send(stand, "k1"))
    assert confirm(stand, number, CSC).findtext(".//errorCode") == "SCSE002"
    assert state(stand, number) == "ON_DELIVERY"


@pytest.mark.parametrize(
    ("key", "kind", "correlation", "code"),
    [
        ("", "REQUEST", "", "SCSE002"),
        ("k", "REQUEST", "x", "SCE001"),
        ("k", "RESPONSE", "", "SCE001"),
        ("k", "RESPONSE", "no-such-request", "SCSE002"),
        ("k", "SOMETHING", "", "SCE001"),
    ],
)
def test_messages_that_do_not_hold_to_the_contract_are_refused(
    stand: Stand, key: str, kind: str, correlation: str, code: str
) -> None:
    answer = send(stand, key, kind=kind, correlation=correlation)
    assert answer.findtext(".//errorCode") == code
    assert waiting(stand, PROVIDER) == []


def test_a_full_gateway_refuses_and_keeps_nothing(stand: Stand) -> None:
    with stand.faults.during("gateway", "gateway_full"):
        assert send(stand, "k1").findtext(".//errorCode") == "SCE909"
    assert waiting(stand, PROVIDER) == []


def test_an_operation_that_does_not_exist_is_refused(stand: Stand) -> None:
    assert call(stand, "deleteMessage", "").findtext(".//errorCode") == "SCE001"


def test_the_status_of_a_message_of_others_is_not_told(stand: Stand) -> None:
    assert state(stand, "no-such-message") == "SCSE002"
