"""The stand's temporary file store keeps scans on disk, within its limits."""

import base64
import shutil
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
LIMIT = 200_000


class Clock:
    moment = NOW

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


OPTIONS = Options(key_cache=KEY_CACHE, max_bytes=LIMIT)


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a stand that has ended: its port, and the certificates that name it."""
    folder = tmp_path_factory.mktemp("issued")
    with Stand(folder, Clock(), options=OPTIONS):
        return folder


@pytest.fixture
def stand(tmp_path: Path, issued: Path, clock: Clock) -> Iterator[Stand]:
    shutil.copytree(issued, tmp_path, dirs_exist_ok=True)
    with Stand(tmp_path, clock, options=OPTIONS) as running:
        yield running


def call(stand: Stand, request: str, password: str = "Tereze-2015") -> requests.Response:
    message = (
        f'<s:Envelope xmlns:s="{SOAP}"><s:Body><n:SendMessage '
        'xmlns:n="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo><messageId>m'
        "</messageId><serviceId>EDS_TEMP_FILES</serviceId><messageDate>2015-04-30T10:00:00+06:00"
        "</messageDate><sender><senderId>TEREZE_CSC</senderId><password>Tereze-2015</password>"
        "</sender></requestInfo><requestData><data><t:tempStorageRequest "
        'xmlns:t="http://egov.bee.kz/eds/tempstorage/v2/">'
        f"{request.replace('CREDENTIALS', credentials(password))}</t:tempStorageRequest></data>"
        "</requestData></request></n:SendMessage></s:Body></s:Envelope>"
    )
    return requests.post(stand.files_url, data=message.encode(), timeout=10)


def credentials(password: str) -> str:
    return (
        f"<credentials><senderId>TEREZE_CSC</senderId><password>{password}</password></credentials>"
    )


def part(key: str, content: bytes, life: str = "") -> str:
    return (
        f"<fileUploadRequests><fileProcessIdentifier>{key}</fileProcessIdentifier><name>бет-1.jpg"
        f"</name><content>{base64.encodebytes(content).decode()}</content><mime>image/jpeg</mime>"
        f"{life}<needToBeConfirmed>false</needToBeConfirmed></fileUploadRequests>"
    )


def upload(stand: Stand, *parts: str, password: str = "Tereze-2015") -> etree._Element:
    request = f"<type>UPLOAD</type>CREDENTIALS<uploadRequest>{''.join(parts)}</uploadRequest>"
    return etree.fromstring(call(stand, request, password).content)


def download(stand: Stand, *identifiers: str) -> etree._Element:
    wanted = "".join(f"<fileIdentifiers>{one}</fileIdentifiers>" for one in identifiers)
    request = f"<type>DOWNLOAD</type>CREDENTIALS<downloadRequest>{wanted}</downloadRequest>"
    return etree.fromstring(call(stand, request).content)


def identifiers(answer: etree._Element) -> list[str]:
    return [element.text or "" for element in answer.findall(".//fileIdentifier")]


def test_files_come_back_byte_for_byte_after_a_restart(stand: Stand) -> None:
    pages = [bytes(range(256)) * 40, b"second page"]
    names = identifiers(upload(stand, part("a", pages[0]), part("b", pages[1])))
    stand.stop()
    stand.start()
    answer = download(stand, *names)
    contents = [base64.b64decode(one.text or "") for one in answer.findall(".//content")]
    assert contents == pages
    assert answer.findtext(".//fileDownloadResponses/name") == "бет-1.jpg"
    assert answer.findtext(".//fileDownloadResponses/mime") == "image/jpeg"


def test_the_same_file_again_gets_the_same_name_and_another_one_does_not(stand: Stand) -> None:
    first = identifiers(upload(stand, part("a", b"page")))
    assert identifiers(upload(stand, part("a", b"page"))) == first
    assert identifiers(upload(stand, part("a", b"other page"))) != first
    assert identifiers(upload(stand, part("b", b"page"))) != first


def test_the_limit_is_for_the_whole_message(stand: Stand) -> None:
    half = b"x" * (LIMIT // 2)
    assert identifiers(upload(stand, part("a", half), part("b", half)))
    answer = upload(stand, part("a", half), part("b", half + b"y"))
    assert answer.findtext(".//errorCode") == "EDS001"


def test_a_request_far_too_large_is_not_even_read(stand: Stand) -> None:
    body = part("a", b"x" * LIMIT * 2)
    assert call(stand, f"<type>UPLOAD</type>CREDENTIALS{body}").status_code == 413


@pytest.mark.parametrize("name", ["0" * 32, "../port", "", "x"])
def test_a_file_that_is_not_there_is_told(stand: Stand, name: str) -> None:
    assert download(stand, name).findtext(".//errorCode") == "EDS002"


def test_a_file_ends_with_its_term(stand: Stand, clock: Clock) -> None:
    (name,) = identifiers(upload(stand, part("a", b"x", "<lifeTime>60000</lifeTime>")))
    clock.moment = NOW + timedelta(seconds=59)
    assert identifiers(download(stand, name)) == [name]
    clock.moment = NOW + timedelta(seconds=61)
    assert download(stand, name).findtext(".//errorCode") == "EDS003"


def test_wrong_credentials_are_refused(stand: Stand) -> None:
    answer = upload(stand, part("a", b"x"), password="wrong")
    assert answer.findtext(".//errorCode") == "SCSE001"


@pytest.mark.parametrize(
    "request_text",
    [
        "<type>REMOVE</type>CREDENTIALS",
        "<type>UPLOAD</type>CREDENTIALS",
        "<type>DOWNLOAD</type>CREDENTIALS",
        "<type>UPLOAD</type>CREDENTIALS<uploadRequest><fileUploadRequests><fileProcessIdentifier>a"
        "</fileProcessIdentifier><name>n</name><content>not base64!</content></fileUploadRequests>"
        "</uploadRequest>",
    ],
)
def test_what_does_not_hold_to_the_contract_is_refused(stand: Stand, request_text: str) -> None:
    answer = etree.fromstring(call(stand, request_text).content)
    assert answer.findtext(".//errorCode") == "SCSE002"


def test_a_full_store_says_so(stand: Stand) -> None:
    with stand.faults.during("files", "gateway_full"):
        assert upload(stand, part("a", b"x")).findtext(".//errorCode") == "SCE909"
