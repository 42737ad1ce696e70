"""The reader of cards against the real tesseract, absent, hanging and failing."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.adapters.tesseract import Tesseract
from app.domain.errors import Unavailable
from app.domain.identity_card import printed_names, read_card
from tests import card


def missing() -> str:
    """Why no card can be read here; empty when one can."""
    if shutil.which("tesseract") is None:
        return "tesseract is not here"
    told = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True).stdout
    lacking = {"eng", "kaz", "rus"} - set(told.split())
    if lacking:
        return f"tesseract has no {', '.join(sorted(lacking))}"
    return "" if card.FONT.exists() else "the typeface of the drawn card is not here"


needs_tesseract = pytest.mark.skipif(bool(missing()), reason=missing() or "-")


def program(folder: Path, script: str) -> Tesseract:
    made = folder / "tesseract"
    made.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    made.chmod(0o755)
    return Tesseract(str(folder), seconds=0.2)


@needs_tesseract
def test_a_drawn_card_is_read() -> None:
    reader, picture = Tesseract(), card.picture()
    read = read_card(reader.machine_lines(picture))
    assert (read.iin, read.number) == (card.IIN, card.NUMBER)
    names = printed_names(reader.printed_words(picture))
    assert names == {"surname": "Сейтқазы", "given_name": "Ержан", "patronymic": "Болатұлы"}


def test_absent(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as refused:
        Tesseract(str(tmp_path)).machine_lines(b"")
    assert refused.value.code == "CRD-03"


@pytest.mark.skipif(os.name == "nt", reason="a program of a shell script")
@pytest.mark.parametrize("script", ["exec /bin/sleep 60", "exit 1"])
def test_hanging_or_failing(tmp_path: Path, script: str) -> None:
    with pytest.raises(Unavailable) as refused:
        program(tmp_path, script).printed_words(b"")
    assert refused.value.code == "CRD-04"
