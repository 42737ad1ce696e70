"""Files as pages: what a person brings, and what nobody should."""

import errno
import io
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pillow_heif
import pytest
from PIL import Image, ImageDraw

from app.adapters.scanner.file_import import FileImport
from app.adapters.scanner.file_pages import pages_of
from app.domain.attachment import JPEG, MAX_FILE_BYTES, MAX_FILE_PAGES, PNG, Origin
from app.domain.errors import Cancelled, InputError
from app.ports import FileReader

HUNG = (sys.executable, "-c", "import threading; threading.Event().wait()")


def letter(width: int = 620, height: int = 877, mode: str = "RGB") -> Image.Image:
    page = Image.new(mode, (width, height), "white")
    pen = ImageDraw.Draw(page)
    for line in range(60, height - 60, 24):
        pen.line((60, line, width - 60, line), fill="black", width=6)
    return page


def saved(page: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    page.save(out, kind, **options)
    return out.getvalue()


def tiff(pages: int, edge: int = 80) -> bytes:
    one = Image.new("1", (edge, edge), 1)
    return saved(one, "TIFF", save_all=True, append_images=[one] * (pages - 1))


def chained_tiff(pages: int) -> bytes:
    """Directories alone, one after another: what a hostile file costs nothing to hold."""
    head, entries = struct.pack("<2sHI", b"II", 42, 8), 9
    one = 2 + entries * 12 + 4
    tags = (
        (256, 80),
        (257, 80),
        (258, 1),
        (259, 1),
        (262, 1),
        (273, 8),
        (277, 1),
        (278, 80),
        (279, 800),
    )
    body = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    following = (8 + one * (n + 1) if n + 1 < pages else 0 for n in range(pages))
    return head + b"".join(
        struct.pack("<H", entries) + body + struct.pack("<I", after) for after in following
    )


def png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def locked_pdf() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        document.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


def pdf(pages: int, edge: float = 200.0) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page(page_size=(edge, edge))
        document.save(out)
    return out.getvalue()


def test_a_photograph_is_turned_upright_and_stripped(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn a quarter clockwise
    exif[0x010E] = "where and by whom"
    file = tmp_path / "photo.jpg"
    file.write_bytes(saved(letter(800, 600), "JPEG", exif=exif))
    (page,) = FileImport().read(file)
    assert (page.mime, page.origin, page.blank) == (JPEG, Origin.FILE, False)
    assert (page.width, page.height) == (600, 800)
    assert b"by whom" not in page.data


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "CMYK", "RGB"])
def test_pictures_of_every_kind_of_colour(tmp_path: Path, mode: str) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    file = tmp_path / "page"
    file.write_bytes(saved(letter().convert(mode), kind, dpi=(75, 75)))
    (page,) = FileImport().read(file)
    assert page.mime == (PNG if mode == "1" else JPEG)
    assert page.dpi == 75
    assert not page.blank


def test_transparent_paper_is_white(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    file.write_bytes(saved(Image.new("RGBA", (300, 400), (0, 0, 0, 0)), "PNG"))
    (page,) = FileImport().read(file)
    assert page.blank
    with Image.open(io.BytesIO(page.data)) as picture:
        assert picture.getpixel((150, 200)) == (255, 255, 255)


def test_every_page_of_a_tiff_in_order(tmp_path: Path) -> None:
    sheets = [letter(300 + 10 * number, 400) for number in range(3)]
    file = tmp_path / "pile.tif"
    file.write_bytes(saved(sheets[0], "TIFF", save_all=True, append_images=sheets[1:]))
    assert [page.width for page in FileImport().read(file)] == [300, 310, 320]


def test_pages_of_a_pdf_are_drawn_at_200_dpi(tmp_path: Path) -> None:
    colour = Image.new("RGB", (620, 877), "red")
    file = tmp_path / "letter.pdf"
    file.write_bytes(saved(letter(), "PDF", resolution=75, save_all=True, append_images=[colour]))
    pages = list(FileImport().read(file))
    assert [page.dpi for page in pages] == [200, 200]
    assert [round(page.width / 1653, 2) for page in pages] == [1.0, 1.0]
    modes = [Image.open(io.BytesIO(page.data)).mode for page in pages]
    assert modes == ["L", "RGB"]
    assert [page.blank for page in pages] == [False, False]


BAD_FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "not a picture": (lambda: b"MZ" + bytes(500), "SCN-20"),
    "a text": (lambda: "Өтініш".encode(), "SCN-20"),
    "a picture of another kind": (lambda: saved(letter(), "BMP"), "SCN-20"),
    "empty": (lambda: b"", "SCN-21"),
    "truncated jpeg": (lambda: saved(letter(), "JPEG")[:3000], "SCN-22"),
    "truncated png": (lambda: saved(letter(), "PNG")[:400], "SCN-22"),
    "truncated pdf": (lambda: pdf(1)[:200], "SCN-22"),
    "only the head of a pdf": (lambda: b"%PDF-1.7\n", "SCN-22"),
    "bomb": (lambda: png_claiming(60_000, 60_000), "SCN-23"),
    "a bomb Pillow only warns of": (lambda: png_claiming(10_000, 9_500), "SCN-23"),
    "a sheet the size of a field": (lambda: pdf(1, 14_400.0), "SCN-23"),
    "one pixel": (lambda: saved(Image.new("L", (1, 1)), "PNG"), "SCN-24"),
    "a thread": (lambda: saved(Image.new("L", (5000, 2)), "PNG"), "SCN-24"),
    "tiff of too many pages": (lambda: tiff(MAX_FILE_PAGES + 1), "SCN-25"),
    "pdf of too many pages": (lambda: pdf(MAX_FILE_PAGES + 1), "SCN-25"),
    "too many bytes": (lambda: bytes(MAX_FILE_BYTES + 1), "SCN-26"),
    "pdf with a password": (locked_pdf, "SCN-27"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_named(tmp_path: Path, name: str) -> None:
    make, code = BAD_FILES[name]
    file = tmp_path / "Иванов Әлихан.pdf"
    file.write_bytes(make())
    with pytest.raises(InputError) as caught:
        list(FileImport().read(file))
    assert (caught.value.code, caught.value.field) == (code, "file")
    assert "Иванов" not in str(caught.value)


def test_a_telephone_picture(tmp_path: Path) -> None:
    file = tmp_path / "photo.heic"
    pillow_heif.from_pillow(letter(800, 600)).save(file)
    (page,) = FileImport().read(file)
    assert (page.mime, page.width, page.height, page.blank) == (JPEG, 800, 600, False)


def test_a_telephone_picture_cut_short(tmp_path: Path) -> None:
    file = tmp_path / "photo.heic"
    pillow_heif.from_pillow(letter(800, 600)).save(file)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError) as caught:
        list(FileImport().read(file))
    assert caught.value.code == "SCN-22"


def test_scripts_and_files_inside_a_pdf_stay_behind(tmp_path: Path) -> None:
    marked = tmp_path / "run"
    file = tmp_path / "letter.pdf"
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=str(marked))
        document.Root.OpenAction = script
        document.Root.AA = pikepdf.Dictionary(WC=launch)
        document.attachments["evil.exe"] = b"MZ" + bytes(100)
        document.save(file)
    (page,) = FileImport().read(file)
    assert page.mime in {JPEG, PNG}
    assert b"evil" not in page.data
    assert b"alert" not in page.data
    assert not marked.exists()


def test_a_tiff_of_ten_thousand_pages_is_refused_before_it_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "pile.tif"
    file.write_bytes(chained_tiff(10_000))
    with pytest.raises(InputError) as caught:
        list(FileImport().read(file))
    assert caught.value.code == "SCN-25"


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        list(FileImport().read(tmp_path / "gone.png"))
    assert caught.value.code == "SCN-28"


@pytest.mark.parametrize(
    ("trouble", "code"),
    [(errno.EACCES, "SCN-29"), (errno.ENOENT, "SCN-28"), (errno.EIO, "SCN-22")],
    ids=["without rights", "gone", "its disk is pulled out while it is read"],
)
def test_a_file_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: int, code: str
) -> None:
    class Failing(io.BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            raise OSError(trouble, "no")

    monkeypatch.setattr(Path, "open", lambda *_: Failing())
    with pytest.raises(InputError) as caught:
        list(pages_of(tmp_path / "page.png"))
    assert caught.value.code == code


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        list(FileImport().read(tmp_path))
    assert caught.value.code == "SCN-20"


def test_as_many_pages_as_allowed(tmp_path: Path) -> None:
    file = tmp_path / "pile.tif"
    file.write_bytes(tiff(MAX_FILE_PAGES))
    assert sum(1 for _ in FileImport().read(file)) == MAX_FILE_PAGES


def test_pages_before_the_damage_are_kept(tmp_path: Path) -> None:
    sheets = [letter(300, 400), letter(300, 4000)]
    whole = saved(sheets[0], "TIFF", save_all=True, append_images=sheets[1:])
    file = tmp_path / "pile.tif"
    file.write_bytes(whole[: len(whole) // 2])
    pages = FileImport().read(file)
    taken: list[int] = []
    with pytest.raises(InputError):
        taken.extend(page.height for page in pages)
    assert taken == [400]


def test_the_largest_page_allowed_still_passes(tmp_path: Path) -> None:
    file = tmp_path / "a3.png"
    Image.new("RGB", (8000, 9990), "white").save(file, "PNG", compress_level=1)
    (page,) = FileImport().read(file)
    assert (page.width, page.height) == (8000, 9990)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot wait for pipes")
def test_a_file_that_never_ends_being_read(tmp_path: Path) -> None:
    hung: FileReader = FileImport(HUNG, 0.3)
    with pytest.raises(InputError) as caught:
        list(hung.read(tmp_path / "page.png", lambda: False))
    assert caught.value.code == "SCN-30"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot wait for pipes")
def test_a_file_that_hangs_is_left_at_once_when_nobody_waits_any_more(tmp_path: Path) -> None:
    """At once: the silence allowed here is longer than any test may take."""
    asked = iter(range(10_000))
    hung: FileReader = FileImport(HUNG, 3600.0)
    with pytest.raises(Cancelled):
        list(hung.read(tmp_path / "page.png", lambda: next(asked) >= 3))
