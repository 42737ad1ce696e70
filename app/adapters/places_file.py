"""The places of the country, read from the bundled file."""

import tomllib
from pathlib import Path

from app.domain.address import Place
from app.domain.local_text import LocalText


def load_places(file: Path) -> tuple[Place, ...]:
    """The places an address may begin with, the site's own first.

    Args:
        file: TOML with tables `place`: `kk`, `ru`, and `districts` of the same two texts.
    """
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        Place(LocalText(each["kk"], each["ru"]), tuple(LocalText(**d) for d in each["districts"]))
        for each in told["place"]
    )
