"""The stand starts, listens on loopback only, comes back on its port, and leaves nothing behind."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import requests

from app.domain.errors import Unavailable
from app.stand.faults import Endpoint, Fault, FaultKind
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def options() -> Options:
    return Options(key_cache=KEY_CACHE)


def listening_addresses(port: int) -> set[str]:
    """Local addresses of the sockets listening on a port, from the kernel's own tables."""
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            address, state = line.split()[1], line.split()[3]
            host, _, number = address.partition(":")
            if state == "0A" and int(number, 16) == port:
                found.add(host)
    return found


def test_it_listens_on_loopback_and_nowhere_else(tmp_path: Path, options: Options) -> None:
    with Stand(tmp_path, lambda: NOW, options=options) as stand:
        port = int(stand.url.rpartition(":")[2])
        assert listening_addresses(port) == {"0100007F"}
        assert all(url.startswith("http://127.0.0.1:") for url in stand.addresses.values())


def test_stop_leaves_no_thread_though_clients_keep_connections(
    tmp_path: Path, options: Options
) -> None:
    before = set(threading.enumerate())
    stand = Stand(tmp_path, lambda: NOW, options=options)
    stand.start()
    session = requests.Session()
    assert session.get(stand.crl_url, timeout=10).ok
    with session, socket.create_connection(("127.0.0.1", int(stand.url.rpartition(":")[2]))):
        stand.stop()
        stand.stop()
        # Threads of an earlier test may end meanwhile; none may be new.
        assert set(threading.enumerate()) <= before


def test_stop_does_not_wait_for_a_slow_answer(
    tmp_path: Path, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    met = threading.Event()

    def take(endpoint: Endpoint) -> Fault:
        met.set()
        return Fault(FaultKind.SLOW, 600)

    with Stand(tmp_path, lambda: NOW, options=options) as stand:
        monkeypatch.setattr(stand.faults, "take", take)
        with socket.create_connection(("127.0.0.1", int(stand.url.rpartition(":")[2]))) as line:
            line.sendall(b"GET /nca/crls/ca/latest.crl HTTP/1.1\r\nHost: x\r\n\r\n")
            assert met.wait(10)
            stand.stop()
            line.settimeout(10)
            with contextlib.suppress(ConnectionResetError):
                assert line.recv(10) == b""


def test_it_comes_back_on_the_port_of_its_folder(tmp_path: Path, options: Options) -> None:
    stand = Stand(tmp_path, lambda: NOW, options=options)
    with stand:
        first = stand.url
    with stand:
        assert stand.url == first
    with Stand(tmp_path, lambda: NOW, options=options) as another:
        assert another.url == first


def test_a_port_that_was_asked_for_and_is_taken_is_told(tmp_path: Path, options: Options) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Unavailable) as caught:
            Stand(tmp_path, lambda: NOW, port, options).start()
    assert caught.value.code == "STD-01"
    assert caught.value.values == {"port": port}


def test_a_remembered_port_that_is_taken_gives_way(tmp_path: Path, options: Options) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        (tmp_path / "port").write_text(str(taken.getsockname()[1]))
        with Stand(tmp_path, lambda: NOW, options=options) as stand:
            assert requests.get(stand.crl_url, timeout=10).ok


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"POST /SyncChannel/v10 HTTP/1.1\r\nHost: x\r\n\r\n", b"411"),
        (b"POST /SyncChannel/v10 HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n", b"413"),
        (b"GET /etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", b"404"),
        (b"GET /SyncChannel/v10 HTTP/1.1\r\nHost: x\r\n\r\n", b"404"),
    ],
)
def test_requests_that_do_not_fit_are_refused(
    tmp_path: Path, options: Options, head: bytes, status: bytes
) -> None:
    with (
        Stand(tmp_path, lambda: NOW, options=options) as stand,
        socket.create_connection(("127.0.0.1", int(stand.url.rpartition(":")[2]))) as line,
    ):
        line.sendall(head)
        line.settimeout(10)
        assert line.recv(64).startswith(b"HTTP/1.1 " + status)


def test_alone_it_says_its_addresses_and_ends_at_sigterm(tmp_path: Path, options: Options) -> None:
    program = (
        "import sys\nfrom datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from app.stand.serve import serve\nfrom app.stand.stand import Options\n"
        "serve(Path(sys.argv[1]), 0, lambda: datetime.now(UTC), "
        "lambda stand: print(stand.crl_url, flush=True), Options(key_cache=Path(sys.argv[2])))\n"
        "print('stopped', flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path), str(options.key_cache)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as alone:
        assert alone.stdout is not None
        url = alone.stdout.readline().strip()
        assert requests.get(url, timeout=10).ok
        alone.send_signal(signal.SIGTERM)
        assert alone.stdout.readline().strip() == "stopped"
        assert alone.wait(10) == 0
