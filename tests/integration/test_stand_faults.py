"""Each fault of the stand does what its name says, and only where it was switched on."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
import requests
from lxml import etree

from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
ASKED = "900215300007"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


@pytest.fixture
def stand(running: Stand) -> Iterator[Stand]:
    yield running
    running.faults.clear()
    running.on_exchange = None


def look_up(stand: Stand) -> requests.Response:
    message = (
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body><n:SendMessage '
        'xmlns:n="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo><messageId>m'
        "</messageId><serviceId>GBDFL_UniversalServiceSync</serviceId><messageDate>"
        "2015-04-30T10:00:00+06:00</messageDate><sender><senderId>TEREZE_CSC</senderId><password>"
        "Tereze-2015</password></sender></requestInfo><requestData><data><messageId>m</messageId>"
        "<messageDate>2015-04-30T10:00:00+06:00</messageDate><senderCode>CSC</senderCode>"
        f"<iin>{ASKED}</iin><kdpToken/><publicKey/></data></requestData></request>"
        "</n:SendMessage></s:Body></s:Envelope>"
    )
    return requests.post(stand.sync_url, data=message.encode(), timeout=30)


def found_iin(stand: Stand) -> str | None:
    return etree.fromstring(look_up(stand).content).findtext(".//person/iin")


@pytest.mark.parametrize("kind", ["down", "lost_answer"])
def test_the_line_is_cut(stand: Stand, kind: str) -> None:
    with stand.faults.during("gbd_fl", kind), pytest.raises(requests.ConnectionError):
        look_up(stand)
    assert found_iin(stand) == ASKED


def test_a_slow_answer_comes_late_but_whole(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "slow", seconds=0.3)
    begun = time.monotonic()
    assert found_iin(stand) == ASKED
    assert time.monotonic() - begun >= 0.3


def test_a_truncated_answer_is_not_xml_any_more(stand: Stand) -> None:
    whole = look_up(stand).content
    stand.faults.set("gbd_fl", "truncated")
    cut = look_up(stand).content
    assert len(cut) < len(whole)
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(cut)


def test_a_huge_answer_is_huge_and_still_begins_like_an_envelope(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "huge")
    answer = look_up(stand)
    assert len(answer.content) > 50_000_000
    assert b"<soap:Envelope" in answer.content[:200]


def test_not_xml_is_a_web_page(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "not_xml")
    answer = look_up(stand)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert b"<html>" in answer.content


def test_entities_are_declared_and_nested(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "entities")
    content = look_up(stand).content
    assert b"<!DOCTYPE" in content
    assert content.count(b"<!ENTITY") >= 10
    assert b"SYSTEM" in content


def test_http_500_is_not_soap(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "http_500")
    answer = look_up(stand)
    assert answer.status_code == 500
    assert b"Envelope" not in answer.content


def test_the_answer_is_about_another_person(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "another_person")
    other = found_iin(stand)
    assert other is not None
    assert other != ASKED


def test_an_unknown_code_comes_without_a_person(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "unknown_code")
    answer = etree.fromstring(look_up(stand).content)
    assert answer.findtext(".//messageResult/code") == "99999"
    assert answer.find(".//persons") is None


def test_a_fault_can_be_for_some_requests_only(stand: Stand) -> None:
    stand.faults.set("gbd_fl", "http_500", times=2)
    assert [look_up(stand).status_code for _ in range(3)] == [500, 500, 200]


def test_a_fault_touches_its_own_endpoint_only(stand: Stand) -> None:
    for endpoint in ("enis", "gateway", "files", "ocsp", "tsa"):
        stand.faults.set(endpoint, "down")
    assert found_iin(stand) == ASKED
    assert requests.get(stand.crl_url, timeout=10).ok


@pytest.mark.parametrize("kind", ["truncated", "http_500", "not_xml"])
def test_revocation_lists_can_be_spoilt_too(stand: Stand, kind: str) -> None:
    good = requests.get(stand.crl_url, timeout=10)
    stand.faults.set("crl", kind)
    assert requests.get(stand.crl_url, timeout=10).content != good.content


def test_what_does_not_exist_is_an_error(stand: Stand) -> None:
    with pytest.raises(ValueError, match="no_such"):
        stand.faults.set("no_such", "down")
    with pytest.raises(ValueError, match="no_such"):
        stand.faults.set("crl", "no_such")


def test_exchanges_are_recorded_as_they_went_over_the_wire(stand: Stand) -> None:
    seen: list[tuple[str, bytes, bytes]] = []
    stand.on_exchange = lambda *exchange: seen.append(exchange)
    answer = look_up(stand)
    requests.get(stand.crl_url, timeout=10)
    ((name, request, response),) = seen
    assert name == "gbd_fl"
    assert ASKED.encode() in request
    assert response == answer.content
