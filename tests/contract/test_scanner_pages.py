"""Page pictures: blank or not, shown small."""

import pytest
from PIL import Image, ImageDraw, ImageFilter

from app.adapters.pages import thumbnails
from app.adapters.scanner import page_image
from app.adapters.scanner.page_image import prepare
from app.domain.attachment import Origin
from app.domain.errors import InputError
from app.ports import PageImages
from tests.sample_pages import seen

A4_AT_100 = (827, 1169)
IMAGES: PageImages = thumbnails


def paper(shade: int = 255) -> Image.Image:
    return Image.new("L", A4_AT_100, shade)


def blank(page: Image.Image) -> bool:
    return prepare(page, Origin.SCAN, 100).blank


def test_white_and_grey_and_noisy_paper_is_blank() -> None:
    noise = Image.effect_noise(A4_AT_100, 6).point(lambda value: min(255, value + 100))
    assert blank(paper())
    assert blank(paper(200))
    assert blank(noise.filter(ImageFilter.GaussianBlur(1)))


def test_the_shadow_of_the_feeder_is_no_ink() -> None:
    page = paper()
    ImageDraw.Draw(page).rectangle((0, 0, 12, A4_AT_100[1]), fill=40)
    assert blank(page)


def test_one_short_line_is_no_blank_page() -> None:
    page = paper()
    ImageDraw.Draw(page).text((300, 500), "signature", fill=0, font_size=24)
    assert not blank(page)


def test_a_faint_stamp_is_no_blank_page() -> None:
    page = paper(240)
    ImageDraw.Draw(page).ellipse((500, 800, 650, 950), outline=190, width=4)
    assert not blank(page)


def test_a_black_page_is_not_paper() -> None:
    assert not blank(paper(0))


def test_a_page_that_compresses_badly_still_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    noise = Image.effect_noise((900, 900), 120)
    page = Image.merge("RGB", (noise, noise.rotate(90), noise.rotate(180)))
    best = prepare(page, Origin.SCAN, 600).data
    monkeypatch.setattr(page_image, "MAX_PAGE_BYTES", len(best) * 2 // 3)
    assert len(prepare(page, Origin.SCAN, 600).data) <= len(best) * 2 // 3


def test_a_crumb_is_no_page() -> None:
    with pytest.raises(InputError) as caught:
        prepare(Image.new("L", (63, 400)), Origin.SCAN, 100)
    assert caught.value.code == "SCN-24"


def quarters() -> bytes:
    page = Image.new("RGB", (400, 600), "white")
    page.paste("red", (0, 0, 200, 300))
    return prepare(page, Origin.SCAN, 100).data


@pytest.mark.parametrize(
    ("turn", "size", "red_at"),
    [(0, (67, 100), (10, 10)), (90, (100, 67), (90, 10)), (180, (67, 100), (60, 90)),
     (270, (100, 67), (10, 60))],
)  # fmt: skip
def test_a_thumbnail_is_small_and_turned(
    turn: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    small = seen(IMAGES.thumbnail(quarters(), 100, turn))
    assert small.size == size
    pixel = small.getpixel(red_at)
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200
    assert pixel[1] < 60
