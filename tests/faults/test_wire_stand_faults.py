"""Every fault of the stand, as the registers' and the gateway's adapters name it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import pytest

from app.adapters.gateway.gateway import AsyncGateway
from app.adapters.registries.enis import Enis
from app.adapters.registries.gbd_fl import GbdFl
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.person import Iin
from app.stand.senders import CSC
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2015, 4, 30, 10, 0, tzinfo=timezone(timedelta(hours=6)))
SERVICE = "ASTANA_HOUSING_QUEUE"
PATIENCE = 0.3


@dataclass
class Asking:
    """One harmless question to each system."""

    gbd_fl: Callable[[], object]
    enis: Callable[[], object]
    gateway: Callable[[], object]
    files: Callable[[], object]

    def of(self, endpoint: str) -> Callable[[], object]:
        return {
            "gbd_fl": self.gbd_fl,
            "enis": self.enis,
            "gateway": self.gateway,
            "files": self.files,
        }[endpoint]


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), lambda: NOW, options=options) as running:
        yield running


@pytest.fixture
def asking(stand: Stand, request: pytest.FixtureRequest) -> Iterator[Asking]:
    # Only a slow system is asked with little patience: the others may be slow on a busy machine.
    timeout = PATIENCE if "slow" in request.node.name else 10.0

    def password() -> str:
        return CSC.password

    def now() -> datetime:
        return NOW

    gbd_fl = GbdFl(
        stand.sync_url, "GBDFL_UniversalServiceSync", CSC.sender_id, password, now, timeout
    )
    enis = Enis(stand.sync_url, "ENIS_PowerOfAttorney", CSC.sender_id, password, now, timeout)
    gateway = AsyncGateway(stand.async_url, stand.files_url, CSC.sender_id, password, now, timeout)
    principal, representative = Iin("900215300800"), Iin("791114468407")
    yield Asking(
        lambda: gbd_fl.find(Iin("900215300007"), "q-1"),
        # By number other parties are an answer (enis-contract.md, rule 1); by parties they are not.
        lambda: enis.find("", principal, representative, "q-1"),
        lambda: gateway.receive(SERVICE),
        lambda: gateway.upload("001.jpg", b"page", "image/jpeg", "key"),
    )
    for adapter in (gbd_fl, enis, gateway):
        adapter.close()


REGISTERS = {
    "down": (Unavailable, "REG-01"),
    "lost_answer": (Unavailable, "REG-01"),
    "slow": (Unavailable, "REG-02"),
    "http_500": (Unavailable, "REG-03"),
    "truncated": (Unavailable, "REG-10"),
    "huge": (Refused, "REG-11"),
    "not_xml": (Unavailable, "REG-12"),
    "entities": (Refused, "REG-13"),
    "another_person": (Refused, "REG-14"),
    "unknown_code": (Refused, "REG-15"),
}
GATEWAY = {
    "down": (Unavailable, "GTW-01"),
    "lost_answer": (Unavailable, "GTW-01"),
    "slow": (Unavailable, "GTW-02"),
    "http_500": (Unavailable, "GTW-03"),
    "truncated": (Unavailable, "GTW-04"),
    "not_xml": (Unavailable, "GTW-05"),
    "huge": (Refused, "GTW-06"),
    "entities": (Refused, "GTW-16"),
}
FULL = {"gateway_full": (Unavailable, "GTW-03")}
EXPECTED = {
    **{(endpoint, kind): how for endpoint in ("gbd_fl", "enis") for kind, how in REGISTERS.items()},
    **{("gateway", kind): how for kind, how in GATEWAY.items()},
    **{("files", kind): how for kind, how in {**GATEWAY, **FULL}.items()},
}


@pytest.mark.parametrize(
    ("endpoint", "kind", "error", "code"),
    [(*which, *how) for which, how in EXPECTED.items()],
    ids=[f"{endpoint}-{kind}" for endpoint, kind in EXPECTED],
)
def test_fault_has_its_name(
    stand: Stand, asking: Asking, endpoint: str, kind: str, error: type[AppError], code: str
) -> None:
    with (
        stand.faults.during(endpoint, kind, seconds=PATIENCE * 3),
        pytest.raises(error) as raised,
    ):
        asking.of(endpoint)()
    assert raised.value.code == code


@pytest.mark.parametrize("endpoint", ["gbd_fl", "enis", "gateway", "files"])
@pytest.mark.parametrize("kind", ["down", "truncated", "huge"])
def test_after_the_fault_the_same_adapter_works_again(
    stand: Stand, asking: Asking, endpoint: str, kind: str
) -> None:
    with stand.faults.during(endpoint, kind), pytest.raises(AppError):
        asking.of(endpoint)()
    asking.of(endpoint)()
