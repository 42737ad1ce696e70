"""GBD FL and ENIS asked on the wire: every kind of person and power of attorney the rules meet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from lxml import etree

from app.adapters.registries.enis import Enis
from app.adapters.registries.gbd_fl import GbdFl
from app.domain.errors import Refused
from app.domain.person import Iin, RegistryPerson, Sex
from app.domain.power_of_attorney import PowerState, RegistryPowerOfAttorney
from app.ports import PersonRegistry, PowerOfAttorneyRegistry
from app.stand.senders import CSC
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
ERZHAN = Iin("900215300007")
PRINCIPAL = Iin("900215300800")
REPRESENTATIVE = Iin("791114468407")
ROLES: tuple[type[PersonRegistry], type[PowerOfAttorneyRegistry]] = (GbdFl, Enis)
ENIS_SCHEMA = Path(__file__).resolve().parents[2] / "resources/schemas/enis.xsd"


@dataclass
class Wire:
    """Both registers, and everything that went over the wire."""

    gbd_fl: GbdFl
    enis: Enis
    exchanges: list[tuple[str, bytes, bytes]] = field(default_factory=list)

    def person(self, iin: Iin) -> RegistryPerson:
        found = self.gbd_fl.find(iin, "q-1").person
        assert found is not None
        return found

    def power(self, number: str) -> RegistryPowerOfAttorney:
        found = self.enis.find(number, PRINCIPAL, REPRESENTATIVE, "q-1").power
        assert found is not None
        return found


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


@pytest.fixture
def wire(stand: Stand) -> Iterator[Wire]:
    exchanges: list[tuple[str, bytes, bytes]] = []

    def keep(name: str, request: bytes, response: bytes) -> None:
        exchanges.append((name, request, response))

    def password() -> str:
        return CSC.password

    def now() -> datetime:
        return NOW

    gbd_fl = GbdFl(
        stand.sync_url,
        "GBDFL_UniversalServiceSync",
        CSC.sender_id,
        password,
        now,
        5.0,
        on_exchange=keep,
    )
    enis = Enis(
        stand.sync_url, "ENIS_PowerOfAttorney", CSC.sender_id, password, now, 5.0, on_exchange=keep
    )
    yield Wire(gbd_fl, enis, exchanges)
    gbd_fl.close()
    enis.close()


def test_person_is_found(wire: Wire) -> None:
    person = wire.person(ERZHAN)
    assert person.name.full == "Сейтқазы Ержан Болатұлы"
    assert (person.birth_date, person.sex) == (date(1990, 2, 15), Sex.MALE)
    assert person.address == "Астана қаласы, Алматы ауданы, Көк тас көшесі, 84-үй, 42-пәтер"
    assert (person.incapable, person.document_invalid, person.deceased_on) == (False, False, None)


def test_every_person_of_the_stand_can_be_read(wire: Wire, stand: Stand) -> None:
    for known in stand.people.all:
        answer = wire.gbd_fl.find(Iin(known.iin), "q-1")
        assert answer.found is (known.kind not in ("not_found", "removed"))
        if answer.person:
            assert answer.person.name.full == known.full_name


def test_nobody_has_this_iin(wire: Wire) -> None:
    answer = wire.gbd_fl.find(Iin("120630600079"), "q-1")
    assert not answer.found
    assert answer.raw


def test_deceased(wire: Wire, stand: Stand) -> None:
    known = stand.people.of_kind("deceased")[0]
    assert wire.person(Iin(known.iin)).deceased_on == known.death_date


@pytest.mark.parametrize("kind", ["incapable", "limited"])
def test_court_s_decision(wire: Wire, stand: Stand, kind: str) -> None:
    assert wire.person(Iin(stand.people.of_kind(kind)[0].iin)).incapable


def test_identity_card_has_ended(wire: Wire, stand: Stand) -> None:
    person = wire.person(Iin(stand.people.of_kind("document_expired")[0].iin))
    assert person.document_invalid
    assert person.document_valid_until is not None
    assert person.document_valid_until < NOW.date()


def test_child_has_a_birth_certificate(wire: Wire) -> None:
    child = wire.person(Iin("120520580776"))
    assert child.document_number == "408601218"
    assert child.document_valid_until is None


@pytest.mark.parametrize(
    ("number", "state"),
    [
        ("2015-0417", PowerState.ACTIVE),
        ("2015-0418", PowerState.EXPIRED),
        ("2015-0419", PowerState.REVOKED),
    ],
)
def test_state_of_a_power_of_attorney(wire: Wire, number: str, state: PowerState) -> None:
    power = wire.power(number)
    assert (power.number, power.state) == (number, state)
    assert (power.revoked_on is not None) is (state is PowerState.REVOKED)


def test_power_of_attorney_in_full(wire: Wire) -> None:
    power = wire.power("2015-0417")
    assert (power.principal_iin, power.representative_iin) == (PRINCIPAL, REPRESENTATIVE)
    assert power.issued_on == NOW.date() - timedelta(days=20)
    assert power.valid_until == NOW.date() + timedelta(days=345)
    assert power.notary == "Тұрсынова Гүлмира Қайырқызы"
    assert power.principal_name.full
    assert power.representative_name.full
    assert len(power.powers.split("; ")) == 3


def test_power_of_other_people_is_told_as_it_is(wire: Wire) -> None:
    assert wire.power("2015-0420").principal_iin != PRINCIPAL


def test_power_without_its_number_is_the_newest_between_the_two(wire: Wire) -> None:
    assert wire.power("").number == "2015-0417"


def test_power_nobody_knows(wire: Wire) -> None:
    answer = wire.enis.find("2015-9999", PRINCIPAL, REPRESENTATIVE, "q-1")
    assert not answer.found


def test_wrong_password_is_the_register_s_own_error(stand: Stand) -> None:
    gbd_fl = GbdFl(
        stand.sync_url,
        "GBDFL_UniversalServiceSync",
        CSC.sender_id,
        lambda: "wrong",
        lambda: NOW,
        5.0,
    )
    with pytest.raises(Refused, match=r"REG-16 .*answer_code=SCSE001"):
        gbd_fl.find(ERZHAN, "q-1")
    gbd_fl.close()


def test_gbd_fl_holds_to_the_schema_both_ways(
    wire: Wire, stand: Stand, protocol_data: Path
) -> None:
    schema = etree.XMLSchema(etree.parse(str(protocol_data / "shep-wrappers/sync_gbdfl.xsd")))
    for known in stand.people.all[::10]:
        wire.gbd_fl.find(Iin(known.iin), "q-1")
    for _, request, response in wire.exchanges:
        for content in (request, response):
            schema.assertValid(etree.fromstring(etree.tostring(etree.fromstring(content)[0][0])))


@pytest.mark.parametrize("number", ["2015-0417", "2015-0419", "2015-9999", ""])
def test_enis_holds_to_its_schema_both_ways(wire: Wire, number: str) -> None:
    schema = etree.XMLSchema(etree.parse(str(ENIS_SCHEMA)))
    wire.enis.find(number, PRINCIPAL, REPRESENTATIVE, "q-1")
    _, request, response = wire.exchanges[0]
    for name, content in (("request", request), ("response", response)):
        data = next(etree.fromstring(content).iter("data"))
        message = etree.Element(f"{{urn:tereze:enis:v1}}{name}")
        message.extend(list(data))
        schema.assertValid(message)
