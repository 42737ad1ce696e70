"""What every test may rely on."""

from pathlib import Path

import pytest

pytest_plugins = ["tests.workplace", "tests.tokens", "tests.databases"]

PROTOCOL_DATA = Path(__file__).resolve().parents[2] / "shared" / "protocol-data"


@pytest.fixture
def protocol_data() -> Path:
    """The folder of published schemas, test keys and recordings; the test is skipped without it."""
    if not PROTOCOL_DATA.is_dir():
        pytest.skip("the protocol data folder ../shared/protocol-data is not here")
    return PROTOCOL_DATA
