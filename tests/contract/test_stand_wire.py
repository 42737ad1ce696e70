"""Every message between a client and the stand holds to the published schemas, both ways."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import requests
from lxml import etree

from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

ROOT = Path(__file__).resolve().parents[2]
ALMATY = timezone(timedelta(hours=6))
NOW = datetime(2015, 4, 30, 10, 0, tzinfo=ALMATY)
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
SENDER = "<sender><senderId>{who}</senderId><password>Tereze-2015</password></sender>"
CSC = SENDER.format(who="TEREZE_CSC")
PROVIDER = SENDER.format(who="TEREZE_PROVIDER")
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
DATE = "2015-04-30T10:00:00+06:00"


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


def schema(file: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(file)))


def enveloped(body: str) -> bytes:
    return f'<s:Envelope xmlns:s="{SOAP}"><s:Body>{body}</s:Body></s:Envelope>'.encode()


def body_of(envelope: bytes) -> etree._Element:
    (element,) = etree.fromstring(envelope).findall(f"{{{SOAP}}}Body/*")
    return element


def spoken(url: str, body: str, rules: etree.XMLSchema, status: int = 200) -> etree._Element:
    """Send a valid message; the answer's body element, which must be valid too."""
    request = enveloped(body)
    rules.assertValid(body_of(request))
    answer = requests.post(url, data=request, headers={"Content-Type": "text/xml"}, timeout=10)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    element = body_of(answer.content)
    rules.assertValid(element if status == 200 else element.findall("detail/*")[0])
    return element


def sync_message(service: str, data: str, sender: str = CSC) -> str:
    return (
        '<n:SendMessage xmlns:n="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo>'
        f"<messageId>m-1</messageId><serviceId>{service}</serviceId><messageDate>{DATE}"
        f"</messageDate>{sender}</requestInfo><requestData>{data}</requestData></request>"
        "</n:SendMessage>"
    )


def gbd_fl_data(iin: str) -> str:
    return (
        f'<data xmlns:cs="http://message.persistence.interactive.nat" {XSI} '
        f'xsi:type="cs:Request"><messageId>m-1</messageId><messageDate>{DATE}</messageDate>'
        f"<senderCode>CSC</senderCode><iin>{iin}</iin><kdpToken/><publicKey/></data>"
    )


def enis_data(number: str) -> str:
    return (
        f'<data xmlns:en="urn:tereze:enis:v1" {XSI} xsi:type="en:Request"><messageId>m-2'
        f"</messageId><messageDate>{DATE}</messageDate>{number}<principalIin>900215300800"
        "</principalIin><representativeIin>791114468407</representativeIin></data>"
    )


def async_message(operation: str, request: str) -> str:
    return (
        f'<n:{operation} xmlns:n="http://bip.bee.kz/AsyncChannel/v10/Types"><request>{request}'
        f"</request></n:{operation}>"
    )


def sent(key: str, kind: str = "REQUEST", correlation: str = "", sender: str = CSC) -> str:
    info = (
        f"<messageInfo>{correlation}<serviceId>ASTANA_HOUSING_QUEUE</serviceId><messageType>{kind}"
        f"</messageType><messageDate>{DATE}</messageDate>{sender}<properties><key>uuid</key>"
        f"<value>{key}</value></properties></messageInfo>"
    )
    data = f'<data {XS} {XSI} xsi:type="xs:string">&lt;case>Ә&lt;/case></data>'
    return async_message("sendMessage", f"{info}<messageData>{data}</messageData>")


def test_every_person_holds_to_the_registry_schema(stand: Stand, protocol_data: Path) -> None:
    rules = schema(protocol_data / "shep-wrappers" / "sync_gbdfl.xsd")
    for person in stand.people.all:
        body = sync_message("GBDFL_UniversalServiceSync", gbd_fl_data(person.iin))
        answer = spoken(stand.sync_url, body, rules)
        assert answer.findtext(".//status/code") == "SCSS001"


def test_the_published_example_is_understood(stand: Stand, protocol_data: Path) -> None:
    rules = schema(protocol_data / "shep-wrappers" / "sync_gbdfl.xsd")
    example = (protocol_data / "synthetic" / "gbdfl_request_syncchannel.xml").read_text("utf-8")
    ours = example.replace("TEST_SENDER", "TEREZE_CSC").replace("TEST_PASSWORD", "Tereze-2015")
    answer = requests.post(stand.sync_url, data=ours.encode(), timeout=10)
    element = body_of(answer.content)
    rules.assertValid(element)
    assert element.findtext(".//requestId") == "00000000-0000-4000-8000-000000000001"


@pytest.mark.parametrize(
    ("service", "sender", "code"),
    [
        ("NO_SUCH_SERVICE", CSC, "SCE004"),
        ("GBDFL_UniversalServiceSync", "<sender><senderId>X</senderId></sender>", "SCSE001"),
    ],
)
def test_refusals_of_the_sync_channel_hold_to_the_schema(
    stand: Stand, protocol_data: Path, service: str, sender: str, code: str
) -> None:
    rules = schema(protocol_data / "shep-wrappers" / "sync_gbdfl.xsd")
    body = sync_message(service, gbd_fl_data("900215300007"), sender)
    fault = spoken(stand.sync_url, body, rules, status=500)
    assert fault.findtext("detail/*/errorCode") == code


@pytest.mark.parametrize("number", ["", *(f"2015-04{n}" for n in range(17, 28)), "none"])
def test_powers_of_attorney_hold_to_our_own_schema(
    stand: Stand, protocol_data: Path, tmp_path: Path, number: str
) -> None:
    wrapper = tmp_path / "sync_enis.xsd"
    wrapper.write_text(
        f'<xs:schema {XS}><xs:import namespace="http://bip.bee.kz/SyncChannel/v10/Types" '
        f'schemaLocation="{(protocol_data / "shep-wrappers" / "sync_0.xsd").as_uri()}"/>'
        '<xs:import namespace="urn:tereze:enis:v1" '
        f'schemaLocation="{(ROOT / "resources/schemas/enis.xsd").as_uri()}"/></xs:schema>'
    )
    asked = f"<registryNumber>{number}</registryNumber>" if number else ""
    body = sync_message("ENIS_PowerOfAttorney", enis_data(asked))
    answer = spoken(stand.sync_url, body, schema(wrapper))
    assert answer.findtext(".//found") == str(number != "none").lower()


def test_files_travel_in_valid_envelopes(stand: Stand, protocol_data: Path) -> None:
    rules = schema(protocol_data / "shep-wrappers" / "sync_0.xsd")
    upload = (
        '<data><t:tempStorageRequest xmlns:t="http://egov.bee.kz/eds/tempstorage/v2/"><type>UPLOAD'
        "</type><credentials><senderId>TEREZE_CSC</senderId><password>Tereze-2015</password>"
        "</credentials><uploadRequest><fileUploadRequests><fileProcessIdentifier>p1"
        "</fileProcessIdentifier><name>1.jpg</name><content>AAEC</content><mime>image/jpeg</mime>"
        "</fileUploadRequests></uploadRequest></t:tempStorageRequest></data>"
    )
    answer = spoken(stand.files_url, sync_message("EDS_TEMP_FILES", upload), rules)
    assert answer.findtext(".//fileProcessIdentifier") == "p1"


def test_all_four_operations_of_the_gateway_hold_to_the_schema(
    stand: Stand, protocol_data: Path
) -> None:
    rules = schema(protocol_data / "shep-wrappers" / "async_1.xsd")
    url = stand.async_url
    message_id = spoken(url, sent("k-1"), rules).findtext(".//messageId")
    ask = f"<serviceId>ASTANA_HOUSING_QUEUE</serviceId>{PROVIDER}"
    given = spoken(url, async_message("getMessages", ask), rules)
    assert given.findtext(".//messages/messageInfo/messageId") == message_id
    assert given.findtext(".//messages/messageData/data") == "<case>Ә</case>"
    notification = (
        f"<notification><messageId>{message_id}</messageId><serviceId>ASTANA_HOUSING_QUEUE"
        f"</serviceId><notificationDate>{DATE}</notificationDate><deliveryStatus><receiveStatus>"
        f"MESSAGE_ACCEPTED</receiveStatus><statusDate>{DATE}</statusDate><resendMessage>NOT_RESEND"
        f"</resendMessage></deliveryStatus></notification><requestDate>{DATE}</requestDate>"
    )
    spoken(url, async_message("sendDeliveryNotification", notification + PROVIDER), rules)
    asked = f"<messageId>{message_id}</messageId><requestDate>{DATE}</requestDate>{CSC}"
    status = spoken(url, async_message("getMessageStatus", asked), rules)
    assert status.findtext(".//messageState") == "DELIVERED"
    answer = f"<correlationId>{message_id}</correlationId>"
    spoken(url, sent("k-2", "RESPONSE", answer, PROVIDER), rules)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (sent("k-3", sender=SENDER.format(who="NOBODY")), "SCSE001"),
        (async_message("getMessages", f"<serviceId>OTHER</serviceId>{CSC}"), "SCE004"),
        (
            async_message(
                "getMessageStatus",
                f"<messageId>x</messageId><requestDate>{DATE}</requestDate>{CSC}",
            ),
            "SCSE002",
        ),
    ],
)
def test_refusals_of_the_gateway_hold_to_the_schema(
    stand: Stand, protocol_data: Path, body: str, code: str
) -> None:
    rules = schema(protocol_data / "shep-wrappers" / "async_1.xsd")
    fault = spoken(stand.async_url, body, rules, status=500)
    assert fault.findtext("detail/*/errorCode") == code


def test_a_fault_names_the_hour_of_the_stands_clock(stand: Stand) -> None:
    answer = requests.post(stand.sync_url, data=b"not xml", timeout=10)
    written = etree.fromstring(answer.content).findtext(".//errorDate") or ""
    assert datetime.fromisoformat(written).astimezone(UTC) == NOW.astimezone(UTC)
