"""What is made of pages is PDF/A-2b as far as its rules can be checked here."""

import io

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from app.adapters.pages.make import made
from app.adapters.pages.pdf_a import bound
from app.domain.page_recipe import PageColour, Recipe
from tests.contract.pdf_a_rules import faults_of
from tests.sample_pages import scan

DPI = 100
RECIPES = {
    "as scanned": Recipe(),
    "cleaned": Recipe(skew=1.0, whiten=True),
    "grey": Recipe(colour=PageColour.GREY, quality=50),
    "black and white": Recipe(colour=PageColour.BITONAL),
    "turned and smaller": Recipe(turn=270, dpi=60),
}


def page(name: str) -> bytes:
    return made(scan(DPI), None, RECIPES[name], DPI).data


@pytest.mark.parametrize("name", RECIPES)
def test_a_made_page_keeps_the_rules(name: str) -> None:
    assert faults_of(page(name)) == []


def test_pages_bound_together_keep_the_rules_and_their_order() -> None:
    pages = [page(name) for name in RECIPES]
    document = bound(pages)
    assert document == bound(pages)
    assert faults_of(document) == []
    sizes = [pypdfium2.PdfDocument(document)[number].get_size() for number in (0, 4)]
    assert [width for width, _ in sizes] == pytest.approx([595, 842], abs=1)


def test_a_page_has_the_size_of_its_paper() -> None:
    width, height = pypdfium2.PdfDocument(page("as scanned"))[0].get_size()
    assert (round(width), round(height)) == (595, 842)


def test_nothing_in_a_page_tells_when_or_where_it_was_made() -> None:
    assert page("cleaned") == page("cleaned")
    assert b"Date" not in page("cleaned")


def test_letters_of_a_black_and_white_page_are_black() -> None:
    drawn = pypdfium2.PdfDocument(page("black and white"))[0].render(scale=1).to_pil()
    assert np.mean(np.asarray(drawn.convert("L")) > 128) > 0.8


def broken(change: str) -> bytes:
    with pikepdf.open(io.BytesIO(page("as scanned"))) as document:
        match change:
            case "no intent":
                del document.Root.OutputIntents
            case "no metadata":
                del document.Root.Metadata
            case "script":
                document.Root.AA = pikepdf.Dictionary()
            case "see-through":
                document.pages[0].Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("no intent", "no output intent"),
        ("no metadata", "no plain metadata"),
        ("script", "key /AA"),
        ("see-through", "transparency group"),
    ],
)
def test_the_check_can_fail(change: str, fault: str) -> None:
    assert fault in faults_of(broken(change))


def test_a_plain_pdf_is_none() -> None:
    out = io.BytesIO()
    Image.new("L", (200, 300)).save(out, "PDF")
    assert len(faults_of(out.getvalue())) >= 2
