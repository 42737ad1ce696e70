"""What the stand's registries answer for people and powers of attorney of every kind."""

import html
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import pytest
import requests
from lxml import etree

from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

ALMATY = timezone(timedelta(hours=6))
NOW = datetime(2015, 4, 30, 10, 0, tzinfo=ALMATY)
TODAY = NOW.date()
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
DATE = "2015-04-30T10:00:00+06:00"
WEIGHTS = (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2))


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


def ask(stand: Stand, service: str, data: str, prologue: str = "") -> etree._Element:
    message = (
        f'{prologue}<s:Envelope xmlns:s="{SOAP}"><s:Body><n:SendMessage '
        'xmlns:n="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo><messageId>m'
        f"</messageId><serviceId>{service}</serviceId><messageDate>{DATE}</messageDate><sender>"
        "<senderId>TEREZE_CSC</senderId><password>Tereze-2015</password></sender></requestInfo>"
        f"<requestData><data>{data}</data></requestData></request></n:SendMessage></s:Body>"
        "</s:Envelope>"
    )
    answer = requests.post(stand.sync_url, data=message.encode(), timeout=10)
    return etree.fromstring(answer.content)


def business(iin: str) -> str:
    return (
        f"<messageId>m</messageId><messageDate>{DATE}</messageDate><senderCode>C</senderCode>"
        f"<iin>{iin}</iin><kdpToken/><publicKey/>"
    )


def person(stand: Stand, iin: str) -> etree._Element:
    (found,) = ask(stand, "GBDFL_UniversalServiceSync", business(iin)).findall(".//person")
    return found


def power(stand: Stand, number: str, principal: str, representative: str) -> etree._Element:
    asked = f"<registryNumber>{number}</registryNumber>" if number else ""
    data = (
        f"<messageId>m</messageId><messageDate>{DATE}</messageDate>{asked}<principalIin>{principal}"
        f"</principalIin><representativeIin>{representative}</representativeIin>"
    )
    (answer,) = ask(stand, "ENIS_PowerOfAttorney", data).findall(".//responseData/data")
    return answer


def check_digit(first_eleven: str) -> int:
    for weights in WEIGHTS:
        rest = sum(int(d) * w for d, w in zip(first_eleven, weights, strict=True)) % 11
        if rest < 10:
            return rest
    raise AssertionError("a number that is never issued")


def test_there_are_two_hundred_people_with_right_check_digits(stand: Stand) -> None:
    people = stand.people.all
    assert len({one.iin for one in people}) == len(people) >= 200
    assert all(check_digit(one.iin[:11]) == int(one.iin[11]) for one in people)


def test_somebodys_birth_date_disagrees_with_the_iin(stand: Stand) -> None:
    disagreeing = [
        one for one in stand.people.all if one.birth_date.strftime("%y%m%d") != one.iin[:6]
    ]
    assert disagreeing


@pytest.mark.parametrize(
    "kind",
    ["not_found", "deceased", "incapable", "limited", "document_expired", "missing", "removed"],
)
def test_every_kind_that_the_rules_can_meet_is_there(stand: Stand, kind: str) -> None:
    assert stand.people.of_kind(kind)


def test_the_tours_applicant_is_found_with_an_address_in_astana(stand: Stand) -> None:
    found = person(stand, "900215300007")
    names = [found.findtext(name) for name in ("surname", "name", "patronymic", "birthDate")]
    assert names == ["Сейтқазы", "Ержан", "Болатұлы", "1990-02-15"]
    assert found.findtext("regAddress/region/nameKz") == "Алматы ауданы"
    assert found.findtext("documents/document/status/code") == "00"


def test_a_request_in_escaped_text_is_answered_alike(stand: Stand) -> None:
    inner = f'<r:Request xmlns:r="http://message.persistence.interactive.nat">{business("900215300007")}</r:Request>'
    answer = ask(stand, "GBDFL_UniversalServiceSync", html.escape(inner))
    assert answer.findtext(".//person/surname") == "Сейтқазы"


@pytest.mark.parametrize("iin", ["120630600079", "000000000000"])
def test_nobody_is_success_without_persons(stand: Stand, iin: str) -> None:
    answer = ask(stand, "GBDFL_UniversalServiceSync", business(iin))
    assert answer.findtext(".//messageResult/code") == "00000"
    assert answer.find(".//persons") is None


def test_the_dead_have_a_date_a_status_and_a_certificate(stand: Stand) -> None:
    for one in stand.people.of_kind("deceased"):
        found = person(stand, one.iin)
        assert found.findtext("deathDate") == str(one.death_date)
        assert found.findtext("lifeStatus/code") == "1"
        assert found.findtext("deathCertificate/number")


@pytest.mark.parametrize(("kind", "code"), [("incapable", "1"), ("limited", "2")])
def test_capacity_taken_by_a_court_is_told(stand: Stand, kind: str, code: str) -> None:
    one = stand.people.of_kind(kind)[0]
    found = person(stand, one.iin)
    assert found.findtext("personCapableStatus/capableStatus/code") == code


def test_an_ended_document_is_ended_today_and_a_document_of_today_is_not(stand: Stand) -> None:
    for one in stand.people.of_kind("document_expired"):
        found = person(stand, one.iin)
        assert date.fromisoformat(found.findtext("documents/document/endDate") or "") < TODAY
        assert found.findtext("documents/document/status/code") == "07"
    (last_day,) = [
        one for one in stand.people.all if one.document_valid_days == 0 and one.kind == "found"
    ]
    assert person(stand, last_day.iin).findtext("documents/document/status/code") == "00"


def test_children_have_a_birth_certificate_and_no_card(stand: Stand) -> None:
    child = person(stand, "150209601231")
    assert child.findtext("birthCertificate/number")
    assert child.find("documents") is None
    assert child.findtext("gender/code") == "1"


def test_names_of_every_difficulty_are_there(stand: Stand) -> None:
    names = [one.full_name for one in stand.people.all]
    assert any(not one.patronymic for one in stand.people.all)
    assert set("әғқңөұүһі") <= set("".join(names).lower())
    assert any("i" in name for name in names)
    assert max(map(len, names)) > 50


def test_whole_families_have_a_member_in_the_queue(stand: Stand) -> None:
    queued = stand.people.in_queue()
    assert queued
    for one in queued:
        family = [other for other in stand.people.all if other.household == one.household]
        assert len(family) > 1
        assert one.queue_number
        assert datetime.fromisoformat(one.queue_since) < NOW


@pytest.mark.parametrize(
    ("number", "state"),
    [
        ("2015-0417", "ACTIVE"),
        ("2015-0418", "EXPIRED"),
        ("2015-0419", "REVOKED"),
        ("2015-0423", "ACTIVE"),
        ("2015-0424", "ACTIVE"),
        ("1999-0001", "NOT_FOUND"),
    ],
)
def test_powers_of_attorney_are_in_the_state_of_today(
    stand: Stand, number: str, state: str
) -> None:
    answer = power(stand, number, "900215300800", "791114468407")
    assert answer.findtext("state") == state
    assert (answer.find("powerOfAttorney") is None) == (state == "NOT_FOUND")
    assert (answer.find(".//revokedOn") is None) == (state != "REVOKED")


def test_a_number_of_other_people_answers_with_those_people(stand: Stand) -> None:
    answer = power(stand, "2015-0420", "900215300800", "791114468407")
    assert answer.findtext("state") == "ACTIVE"
    assert answer.findtext(".//principal/iin") not in (None, "900215300800")


def test_without_a_number_the_newest_between_the_two_is_told(stand: Stand) -> None:
    answer = power(stand, "", "900215300800", "791114468407")
    assert answer.findtext(".//powerOfAttorney/registryNumber") == "2015-0417"
    assert answer.findtext(".//representative/surname") == "Ковалёва"
    turned = power(stand, "", "791114468407", "900215300800")
    assert turned.findtext("state") == "NOT_FOUND"


def test_one_ends_before_the_thirty_days_of_the_service_do(stand: Stand) -> None:
    answer = power(stand, "2015-0421", "850731400126", "791114468407")
    until = date.fromisoformat(answer.findtext(".//validUntil") or "")
    assert TODAY <= until < TODAY + timedelta(days=30)


@pytest.mark.parametrize(
    ("service", "data", "code"),
    [
        ("GBDFL_UniversalServiceSync", "<iin>900215300007</iin>", "SCSE002"),
        ("GBDFL_UniversalServiceSync", "", "SCE001"),
        ("GBDFL_UniversalServiceSync", "&lt;broken", "SCE001"),
        ("ENIS_PowerOfAttorney", "<messageId>m</messageId>", "SCSE002"),
        ("ENIS_Other", business("900215300007"), "SCE004"),
    ],
)
def test_what_does_not_hold_to_the_contract_is_refused(
    stand: Stand, service: str, data: str, code: str
) -> None:
    assert ask(stand, service, data).findtext(".//errorCode") == code


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<a/>",
        b"\xff\xfe\x00",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body/></s:Envelope>'.encode(),
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body><other/></s:Body></s:Envelope>'.encode(),
    ],
)
def test_what_is_no_message_is_answered_with_a_fault(stand: Stand, body: bytes) -> None:
    answer = requests.post(stand.sync_url, data=body, headers={"Content-Length": str(len(body))})
    assert answer.status_code == 500
    assert etree.fromstring(answer.content).findtext(".//errorCode") == "SCE001"


def test_a_message_that_is_right_but_declares_entities_is_refused(stand: Stand) -> None:
    service, data = "GBDFL_UniversalServiceSync", business("900215300007")
    declared = '<!DOCTYPE s [<!ENTITY e "900215300007">]>'
    assert ask(stand, service, data).findtext(".//person/iin") == "900215300007"
    assert ask(stand, service, data, declared).findtext(".//errorCode") == "SCE001"
