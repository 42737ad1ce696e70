"""What every test may rely on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QLocale

from ui import translation

pytest_plugins = ["tests.workplace", "tests.tokens", "tests.databases"]

PROTOCOL_DATA = Path(__file__).resolve().parents[2] / "shared" / "protocol-data"


# A busy machine must not make a test fail.
settings.register_profile("tereze", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tereze")


@pytest.fixture(autouse=True)
def language_of_the_source() -> Iterator[None]:
    """A test that switched the language does not switch it for the tests after it."""
    locale = QLocale()
    yield
    app = QCoreApplication.instance()
    if app is not None:
        translation.forget(app)
    QLocale.setDefault(locale)


@pytest.fixture
def protocol_data() -> Path:
    """The folder of published schemas, test keys and recordings; the test is skipped without it."""
    if not PROTOCOL_DATA.is_dir():
        pytest.skip("the protocol data folder ../shared/protocol-data is not here")
    return PROTOCOL_DATA
