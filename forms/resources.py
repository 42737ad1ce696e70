"""The one door to the files that come with the program: the fonts and the texts of the forms."""

import tomllib
from functools import cache
from pathlib import Path
from typing import cast

_RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def font_file(name: str) -> Path:
    """Where a font lies."""
    return _RESOURCES / "fonts" / name


@cache
def texts_of(form: str) -> dict[str, dict[str, object]]:
    """The tables of one form, by language.

    Args:
        form: file name in `resources/forms`, without the ending.
    """
    with (_RESOURCES / "forms" / f"{form}.toml").open("rb") as file:
        return cast("dict[str, dict[str, object]]", tomllib.load(file))
