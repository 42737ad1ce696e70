"""The words of a page: found in the PDF that goes out, and read by the real tesseract."""

import io
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest

from app.adapters.pages.make import made
from app.adapters.pages.page_workers import PageWorkers
from app.adapters.pages.pdf_a import bound
from app.adapters.pages.thumbnails import picture
from app.adapters.tesseract import Tesseract
from app.domain.errors import Cancelled, Unavailable
from app.domain.page_recipe import Box, PageColour, Recipe
from app.domain.page_text import PageText, TextWord, text_of, text_values
from tests.contract.pdf_a_rules import faults_of
from tests.contract.test_card_reader import missing
from tests.sample_pages import jpeg, lines, scan, sheet, words_of_sheet

DPI = 150
SAID = (("Өтініш", "№", "3-07/0418"), ("Әкімдік", "қызметкері", "Signed", "щи"))
RECIPES = (Recipe(), Recipe(colour=PageColour.GREY), Recipe(colour=PageColour.BITONAL))
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not here"
)


@pytest.fixture(scope="module")
def workers() -> Iterator[PageWorkers]:
    made = PageWorkers()
    yield made
    made.close()


def page(recipe: Recipe = RECIPES[0]) -> bytes:
    return made(scan(100), None, recipe, 100).data


def text(recipe: Recipe = RECIPES[0]) -> PageText:
    words = tuple(
        TextWord(word, 60 + 215 * place, 80 + 30 * line, 20 * len(word), 22, line)
        for line, said in enumerate(SAID)
        for place, word in enumerate(said)
    )
    return PageText(words, 827, 1169, recipe)


def found_in(pdf: bytes) -> list[list[str]]:
    told = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return [line.split() for line in told.stdout.decode("utf-8").splitlines() if line.strip()]


@needs_pdftotext
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.colour.value)
def test_words_are_found_in_a_page_that_keeps_the_rules(
    workers: PageWorkers, recipe: Recipe
) -> None:
    with_words = workers.with_text(page(recipe), text(recipe))
    assert faults_of(with_words) == []
    assert found_in(with_words) == [list(said) for said in SAID]
    assert with_words == workers.with_text(page(recipe), text(recipe))


@needs_pdftotext
def test_a_full_page_in_black_and_white_is_light_with_its_words(workers: PageWorkers) -> None:
    recipe = Recipe(whiten=True, colour=PageColour.BITONAL)
    page = workers.make(scan(300, 1, stamp=True), 300, recipe)
    words = words_of_sheet(300)
    whole = workers.with_text(page.data, PageText(words, page.width, page.height, recipe))
    assert len(whole) <= 60 * 1024
    assert len(words) > 250
    said = [text.split() for _, _, text in lines(300)]
    assert found_in(whole) == said
    assert faults_of(whole) == []


@needs_pdftotext
def test_words_stay_in_pages_bound_together(workers: PageWorkers) -> None:
    document = bound([page(), workers.with_text(page(), text())])
    assert faults_of(document) == []
    assert found_in(document) == [list(said) for said in SAID]


def test_nothing_of_the_words_is_seen(workers: PageWorkers) -> None:
    looks = [
        np.asarray(pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil())
        for data in (page(), workers.with_text(page(), text()))
    ]
    assert np.array_equal(looks[0], looks[1])
    assert picture(page()) == picture(workers.with_text(page(), text()))


def test_words_stand_where_they_were_read(workers: PageWorkers) -> None:
    document = pypdfium2.PdfDocument(workers.with_text(page(), text()))
    left, base, right, _ = document[0].get_textpage().get_charbox(0)
    assert (left, 842 - base) == pytest.approx((60 * 0.72, 102 * 0.72), abs=2)
    assert right - left == pytest.approx(20 * 0.72, abs=2)


def test_a_page_without_words_stays_as_it_is(workers: PageWorkers) -> None:
    assert workers.with_text(page(), PageText((), 827, 1169, RECIPES[0])) == page()


def test_a_page_of_every_letter_keeps_the_rules(workers: PageWorkers) -> None:
    letters = "".join(chr(code) for code in (*range(33, 127), *range(0x400, 0x500), 0x1F600))
    odd = PageText((TextWord(letters, 0, 0, 0, 0, 0),), 0, 0, RECIPES[0])
    assert faults_of(workers.with_text(page(), odd)) == []


def test_the_font_rule_can_fail(workers: PageWorkers) -> None:
    with pikepdf.open(io.BytesIO(workers.with_text(page(), text()))) as document:
        font = document.pages[0].Resources.Font.T
        del font.DescendantFonts[0].FontDescriptor.FontFile2
        out = io.BytesIO()
        document.save(out)
    assert "font /TerezeUnseen is not embedded" in faults_of(out.getvalue())


def test_words_are_the_same_after_storage_and_fit_what_lies_alike() -> None:
    held = text(Recipe(turn=90, crop=Box(1, 2, 3, 4)))
    assert text_of(text_values(held)) == held
    assert held.fits(Recipe(turn=90, crop=Box(1, 2, 3, 4), colour=PageColour.GREY, dpi=200))
    assert not held.fits(Recipe(turn=180, crop=Box(1, 2, 3, 4)))
    assert not held.fits(None)


@pytest.mark.skipif(bool(missing()), reason=missing() or "-")
def test_a_page_is_read_by_tesseract() -> None:
    part = np.ascontiguousarray(sheet(DPI)[: DPI * 2])
    words = Tesseract().words(jpeg(part, DPI), lambda: False)
    said = " ".join(word.text for word in words)
    assert "мемлекеттік тұрғын үй қорынан тұрғын үйге" in said
    first = words[0]
    assert (first.left, first.top) == pytest.approx((DPI * 0.9, DPI * 0.9), abs=DPI * 0.1)
    assert [word.line for word in words] == sorted(word.line for word in words)


def program(folder: Path, script: str) -> Tesseract:
    made = folder / "tesseract"
    made.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    made.chmod(0o755)
    return Tesseract(str(folder))


def test_absent(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="OCR-01"):
        Tesseract(str(tmp_path)).words(b"", lambda: False)


LISTED = 'case "$1" in --list-langs) echo "List:"; for l in kaz rus; do echo $l; done; exit;; esac'


@pytest.mark.skipif(os.name == "nt", reason="a program of a shell script")
class TestPrograms:
    def test_without_kazakh(self, tmp_path: Path) -> None:
        with pytest.raises(Unavailable, match="OCR-02"):
            program(tmp_path, "echo rus; echo eng").words(b"", lambda: False)

    def test_failing(self, tmp_path: Path) -> None:
        with pytest.raises(Unavailable, match="OCR-03"):
            program(tmp_path, f"{LISTED}\nexit 1").words(b"x", lambda: False)

    def test_nobody_waits_any_more(self, tmp_path: Path) -> None:
        with pytest.raises(Cancelled):
            program(tmp_path, f"{LISTED}\nexec /bin/sleep 60").words(b"x", lambda: True)

    def test_a_picture_larger_than_a_pipe_is_read_by_a_slow_program(self, tmp_path: Path) -> None:
        table = (
            r"printf 'level\tblock_num\tpar_num\tline_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        )
        row = r"5\t1\t1\t1\t1\t2\t3\t4\t96.5\t%s\n' $(wc -c)"
        reader = program(tmp_path, f"{LISTED}\n/bin/sleep 0.3\n{table}{row}")
        (word,) = reader.words(b"x" * 300_000, lambda: False)
        assert word == TextWord("300000", 1, 2, 3, 4, 0)
