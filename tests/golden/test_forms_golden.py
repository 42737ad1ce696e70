"""Every form in both languages says and looks what it said and looked before.

After a wanted change: `TEREZE_GOLDEN=write pytest tests/golden/test_forms_golden.py`, then look at
every picture under `tests/golden/expected` before committing it.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from app.domain.paper_parts import PaperLanguage
from forms import catalogue
from tests.golden.counter_samples import acceptance
from tests.golden.samples import SAMPLES

EXPECTED = Path(__file__).with_name("expected")
WRITES = os.environ.get("TEREZE_GOLDEN") == "write"
Reader = Callable[[bytes], list[str]]
Eye = Callable[..., list[Image.Image]]
NAMES = sorted(SAMPLES)
DIFFERENT = 96
"""A pixel differs when it is this much darker or lighter after a slight blur."""

every_form = pytest.mark.parametrize("name", NAMES)
both_languages = pytest.mark.parametrize("language", list(PaperLanguage))


def differing(one: Image.Image, other: Image.Image) -> float:
    blurred = [image.filter(ImageFilter.GaussianBlur(1)) for image in (one, other)]
    pixels = ImageChops.difference(*blurred).histogram()
    return sum(pixels[DIFFERENT:]) / (one.width * one.height)


@every_form
@both_languages
def test_text(name: str, language: PaperLanguage, texts: Reader) -> None:
    pages = texts(catalogue.render(SAMPLES[name](language)))
    file = EXPECTED / f"{name}-{language}.txt"
    if WRITES:
        file.write_text("\f".join(pages), encoding="utf-8", newline="\n")
    assert pages == file.read_text(encoding="utf-8").split("\f")


@every_form
@both_languages
def test_picture(name: str, language: PaperLanguage, pictures: Eye) -> None:
    pages = pictures(catalogue.render(SAMPLES[name](language)))
    for number, page in enumerate(pages, 1):
        file = EXPECTED / f"{name}-{language}-{number}.png"
        if WRITES:
            page.quantize(16).save(file, optimize=True)
        with Image.open(file) as kept:
            assert page.size == kept.size
            assert differing(page, kept.convert("L")) < 0.0002
    assert not (EXPECTED / f"{name}-{language}-{len(pages) + 1}.png").exists()


def test_picture_test_sees_a_changed_word(pictures: Eye) -> None:
    one = pictures(catalogue.render(acceptance()))[0]
    other = pictures(catalogue.render(acceptance(accepted_by="Ким Ольга Викторовна")))[0]
    assert differing(one, other) > 0.0002
