"""What the login does not need is not loaded before it is painted (decision 010)."""

import subprocess
import sys

from app.domain.account import Role
from tests.structure.sources import ROOT
from ui.navigation import ALLOWED

# Each of these brings many others with it.
HEAVY = (
    "app.domain.account",
    "app.domain.case",
    "app.ports",
    "app.paths",
    "sqlalchemy",
    "reportlab",
    "lxml",
    "requests",
    "cryptography",
    "pyhanko",
)


def test_the_program_loads_little_before_the_login() -> None:
    asked = "import sys, app.main; print([name for name in sys.argv[1:] if name in sys.modules])"
    command = [sys.executable, "-c", asked, *HEAVY]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


def test_every_role_has_its_activities() -> None:
    assert set(ALLOWED) == {role.value for role in Role}
