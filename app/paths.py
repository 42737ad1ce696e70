"""Where the program finds its bundled files and keeps the data of the site."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.domain.errors import Unavailable

DATA_VARIABLE = "TEREZE_DATA"


def resource(*parts: str) -> Path:
    """A bundled file or folder, in the source tree and in the installed program alike.

    Args:
        parts: the way to it under `resources/`: "services", "housing-queue.toml".
    """
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if isinstance(bundle, str) else Path(__file__).resolve().parents[1]
    return root.joinpath("resources", *parts)


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files of one site's data."""

    data: Path

    @property
    def database(self) -> Path:
        """The database of the site."""
        return self.data / "tereze.sqlite"

    @property
    def settings(self) -> Path:
        """The settings of the site."""
        return self.data / "settings.toml"

    @property
    def passports(self) -> Path:
        """Service passports that the site adds to the bundled ones."""
        return self.data / "services"

    @property
    def kept_passports(self) -> Path:
        """Versions of passports that cases were opened with."""
        return self.data / "kept-services"

    @property
    def stand_trust(self) -> Path:
        """The authorities of the stand, as training left them; believed in training alone."""
        return self.data / "stand-trust"

    @property
    def lock(self) -> Path:
        """What a second start of the program finds locked."""
        return self.data / "tereze.lock"

    @property
    def logs(self) -> Path:
        """The log and the crash file."""
        return self.data / "logs"


def places(*, training: bool = False, environment: Mapping[str, str] = os.environ) -> Places:
    """The data of the site, or of training, which never touches the site's.

    Args:
        training: whether the program plays with invented people.
        environment: may name another folder in TEREZE_DATA.

    Returns:
        The places; their folder exists and only its owner may read it.

    Raises:
        Unavailable: APP-02 the folder cannot be made.
    """
    named = environment.get(DATA_VARIABLE, "").strip()
    base = Path(named) if named else platformdirs.user_data_path("tereze", appauthor=False)
    folder = (base / "training" if training else base).absolute()
    try:
        for each in (base, folder):
            _own(each)
    except OSError as error:
        raise Unavailable("APP-02", folder=str(folder)) from error
    return Places(folder)


def _own(folder: Path) -> None:
    """Make a folder, and close it to others; one of somebody else stays as they left it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(PermissionError):
        folder.chmod(0o700)
