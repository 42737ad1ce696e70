"""GBD FL as recorded: what is asked holds to the schema, what is answered becomes a person."""

import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from app.adapters.registries.gbd_fl import GbdFl
from app.domain.errors import Refused
from app.domain.person import Iin, Sex

NOW = datetime(2026, 1, 15, 11, 0, tzinfo=timezone(timedelta(hours=6)))
IIN = Iin("900101300007")
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
Edit = Callable[[str], str]


class Replay:
    """A register that gives one prepared answer and remembers what it was asked."""

    def __init__(self) -> None:
        self.status = 200
        self.answer = b""
        self.asked: list[bytes] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 5

            def do_POST(self) -> None:
                outer.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(outer.status)
                self.send_header("Content-Length", str(len(outer.answer)))
                self.end_headers()
                self.wfile.write(outer.answer)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/"

    def stop(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def replay() -> Iterator[Replay]:
    server = Replay()
    yield server
    server.stop()


@pytest.fixture
def register(replay: Replay) -> Iterator[GbdFl]:
    register = GbdFl(
        replay.url, "GBDFL_UniversalServiceSync", "CSC", lambda: "secret", lambda: NOW, 5.0
    )
    yield register
    register.close()


@pytest.fixture
def recorded(protocol_data: Path) -> str:
    return (protocol_data / "synthetic/gbdfl_response_syncchannel.xml").read_text("utf-8")


def test_recorded_person(replay: Replay, register: GbdFl, recorded: str) -> None:
    replay.answer = recorded.encode()
    answer = register.find(IIN, "q-1")
    person = answer.person
    assert person is not None
    assert (person.iin, person.name.full) == (IIN, "ТЕСТОВ ТЕСТ ТЕСТОВИЧ")
    assert (person.birth_date, person.sex) == (date(1990, 1, 1), Sex.MALE)
    assert person.address == "ТЕСТОВОЕ, ТЕСТОВАЯ, 1-үй, 1-пәтер"
    assert (person.document_number, person.document_valid_until) == (
        "000000001",
        date(2029, 12, 31),
    )
    assert (person.document_invalid, person.incapable, person.deceased_on) == (False, False, None)
    assert (answer.raw, answer.correlation_id) == (replay.answer, "q-1")


def test_question_holds_to_the_published_schema(
    replay: Replay, register: GbdFl, recorded: str, protocol_data: Path
) -> None:
    replay.answer = recorded.encode()
    register.find(IIN, "q-1")
    schema = etree.XMLSchema(etree.parse(str(protocol_data / "shep-wrappers/sync_gbdfl.xsd")))
    operation = etree.fromstring(replay.asked[0])[0][0]
    schema.assertValid(etree.fromstring(etree.tostring(operation)))
    assert operation.findtext("request/requestData/data/iin") == IIN.digits
    assert operation.findtext("request/requestInfo/sender/password") == "secret"
    assert operation.findtext("request/requestInfo/messageDate") == "2026-01-15T11:00:00.000+06:00"


def test_answer_as_escaped_text(replay: Replay, register: GbdFl, recorded: str) -> None:
    root = etree.fromstring(recorded.encode())
    data = next(root.iter("data"))
    inner = etree.tostring(data, encoding="unicode")
    for child in list(data):
        data.remove(child)
    data.text = inner
    replay.answer = etree.tostring(root)
    person = register.find(IIN, "q-1").person
    assert person is not None
    assert person.name.surname == "ТЕСТОВ"


def without(element: str) -> Edit:
    def edit(text: str) -> str:
        root = etree.fromstring(text.encode())
        found = next(root.iter(element))
        parent = found.getparent()
        assert parent is not None
        parent.remove(found)
        return etree.tostring(root, encoding="unicode")

    return edit


def swap(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return edit


NOBODY = "<code>00100</code><nameRu>Физическое лицо не найдено</nameRu>"
SUCCESS = "<code>00000</code><nameRu>Сообщение обработано успешно</nameRu>"
ENDED = "<code>SCSE001</code><message>Жеке тұлға табылмады</message>"
RIGHT = "<code>SCSS001</code><message>Message has been processed successfully</message>"


@pytest.mark.parametrize(
    "edit",
    [
        without("persons"),
        swap(SUCCESS, NOBODY),
        swap(RIGHT, ENDED),
        swap("</documents></person>", "</documents><removed>true</removed></person>"),
    ],
    ids=["no persons", "result in words", "status in words", "record struck out"],
)
def test_not_found(replay: Replay, register: GbdFl, recorded: str, edit: Edit) -> None:
    replay.answer = edit(recorded).encode()
    answer = register.find(IIN, "q-1")
    assert not answer.found
    assert answer.raw == replay.answer


def test_not_found_by_a_code_of_the_site(replay: Replay, recorded: str) -> None:
    replay.answer = swap(SUCCESS, "<code>00777</code><nameRu>-</nameRu>")(recorded).encode()
    codes = frozenset({"00777"})
    register = GbdFl(replay.url, "S", "C", str, lambda: NOW, 5.0, not_found_codes=codes)
    assert not register.find(IIN, "q-1").found
    register.close()


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (swap("<iin>900101300007</iin>", "<iin>850731400126</iin>"), "REG-14"),
        (swap(SUCCESS, "<code>77777</code><nameRu>Иное</nameRu>"), "REG-15"),
        (swap(RIGHT, "<code>SCE004</code><message>No such service</message>"), "REG-16"),
        (swap("SendMessageResponse", "SendMassageResponse"), "REG-18"),
        (swap("<birthDate>1990-01-01</birthDate>", "<birthDate>1990-02-31</birthDate>"), "REG-18"),
        (swap("<surname>ТЕСТОВ</surname>", "<surname>4</surname>"), "REG-18"),
        (without("birthDate"), "REG-18"),
    ],
)
def test_answers_not_believed(
    replay: Replay, register: GbdFl, recorded: str, edit: Edit, code: str
) -> None:
    replay.answer = edit(recorded).encode()
    with pytest.raises(Refused) as refused:
        register.find(IIN, "q-1")
    assert refused.value.code == code
    assert IIN.digits not in str(refused.value)


def test_foreign_code_cannot_smuggle_data_into_a_log(
    replay: Replay, register: GbdFl, recorded: str
) -> None:
    replay.answer = swap(RIGHT, "<code>ТЕСТОВ ТЕСТ</code><message>x</message>")(recorded).encode()
    with pytest.raises(Refused, match=r"REG-16 .*answer_code=\?"):
        register.find(IIN, "q-1")


def test_soap_fault_names_the_register_s_code(replay: Replay, register: GbdFl) -> None:
    replay.status = 500
    replay.answer = (
        f'<s:Envelope xmlns:s="{SOAP[1:-1]}"><s:Body><s:Fault><faultcode>s:Server</faultcode>'
        "<faultstring>x</faultstring><detail><e><errorCode>SCE909</errorCode></e></detail>"
        "</s:Fault></s:Body></s:Envelope>"
    ).encode()
    with pytest.raises(Refused, match=r"REG-16 .*answer_code=SCE909"):
        register.find(IIN, "q-1")


def court(code: str, end: str) -> str:
    entry = f"<code>{code}</code><nameRu>x</nameRu><nameKz>x</nameKz>"
    ended = f"<capableEndDate>{end}</capableEndDate>" if end else ""
    return (
        f"</regAddress><personCapableStatus><capableStatus>{entry}</capableStatus>"
        f"<capableDate>2013-05-16</capableDate>{ended}<capableNumber>2-1</capableNumber>"
        f"<court>{entry}</court></personCapableStatus>"
    )


@pytest.mark.parametrize(
    ("code", "end", "incapable"),
    [("1", "", True), ("1", "2026-01-16", True), ("1", "2026-01-15", False), ("0", "", False)],
)
def test_incapable_while_the_decision_is_in_force(
    replay: Replay, register: GbdFl, recorded: str, code: str, end: str, incapable: bool
) -> None:
    replay.answer = swap("</regAddress>", court(code, end))(recorded).encode()
    person = register.find(IIN, "q-1").person
    assert person is not None
    assert person.incapable is incapable


def document(kind: str, number: str, end: str, status: str) -> str:
    entry = "<code>{}</code><nameRu>x</nameRu><nameKz>x</nameKz>".format
    return (
        f"<document><type>{entry(kind)}</type><number>{number}</number>"
        f"<beginDate>2010-01-01</beginDate><endDate>{end}</endDate>"
        f"<issueOrganization>{entry('002')}</issueOrganization><status>{entry(status)}</status>"
        "<birthDate>1990-01-01</birthDate></document>"
    )


@pytest.mark.parametrize(
    ("others", "number", "invalid"),
    [
        (document("001", "N1", "2035-01-01", "00"), "000000001", False),
        (document("002", "C2", "2030-01-01", "00"), "C2", False),
        (document("002", "C3", "2035-01-01", "07"), "000000001", False),
    ],
    ids=["card before passport", "the latest", "valid before invalid"],
)
def test_document_that_is_shown(
    replay: Replay, register: GbdFl, recorded: str, others: str, number: str, invalid: bool
) -> None:
    replay.answer = swap("<documents>", f"<documents>{others}")(recorded).encode()
    person = register.find(IIN, "q-1").person
    assert person is not None
    assert (person.document_number, person.document_invalid) == (number, invalid)


ASTANA = (
    "<district><code>1971</code><nameRu>г. Астана</nameRu><nameKz>Астана қ.</nameKz></district>"
)
YESIL = (
    "<region><code>1971911</code><nameRu>район Есиль</nameRu><nameKz>Есіл ауданы</nameKz></region>"
)
SWAPPED = YESIL.replace("region", "district") + ASTANA.replace("district", "region")


@pytest.mark.parametrize("places", [ASTANA + YESIL, SWAPPED], ids=["usual", "swapped"])
def test_address_in_one_line(replay: Replay, register: GbdFl, recorded: str, places: str) -> None:
    old = "<city>ТЕСТОВОЕ</city><street>ТЕСТОВАЯ</street><building>1</building><flat>1</flat>"
    new = "<city>Астана</city><street>Сарайшық көшесі</street><building>7</building><flat>41</flat>"
    replay.answer = swap(old, places + new)(recorded).encode()
    person = register.find(IIN, "q-1").person
    assert person is not None
    assert person.address == "Астана қаласы, Есіл ауданы, Сарайшық көшесі, 7-үй, 41-пәтер"
    assert person.city_code == "1971"


NAMES = st.text("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯaiI'’ʼ-", min_size=1, max_size=40)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(surname=NAMES, name=NAMES, patronymic=st.just("") | NAMES)
def test_names_come_as_they_are_written(
    replay: Replay, register: GbdFl, recorded: str, surname: str, name: str, patronymic: str
) -> None:
    parts = [f"Ә{part}" if part else "" for part in (surname, name, patronymic)]
    root = etree.fromstring(recorded.encode())
    person = next(root.iter("person"))
    for tag, part in zip(("surname", "name", "patronymic"), parts, strict=True):
        element = person.find(tag)
        assert element is not None
        element.text = part
    replay.answer = etree.tostring(root)
    found = register.find(IIN, "q-1").person
    assert found is not None
    assert [found.name.surname, found.name.given_name, found.name.patronymic] == parts


def test_wire_is_recorded(replay: Replay, recorded: str) -> None:
    replay.answer = recorded.encode()
    seen: list[tuple[str, bytes, bytes]] = []

    def keep(name: str, request: bytes, response: bytes) -> None:
        seen.append((name, request, response))

    register = GbdFl(replay.url, "S", "C", str, lambda: NOW, 5.0, on_exchange=keep)
    register.find(IIN, "q-1")
    register.close()
    assert seen == [("gbd_fl", replay.asked[0], replay.answer)]


def test_proxy_of_the_environment_is_not_used(
    replay: Replay, register: GbdFl, recorded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("NO_PROXY", "")
    replay.answer = recorded.encode()
    assert register.find(IIN, "q-1").found
