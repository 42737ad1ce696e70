"""The papers an invented applicant brings, drawn as pictures for the watched scan folder."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
DPI = 200
A4 = (1654, 2339)

Rows = Sequence[tuple[str, str]]

PAPERS: tuple[tuple[str, str, Rows], ...] = (
    (
        "01-application",
        "Өтініш",
        (
            ("Кімге", "Астана қаласының Тұрғын үй басқармасы"),
            ("Кімнен", "Сейтқазы Ержан Болатұлы"),
            ("Мәні", "Тұрғын үйге мұқтаж азаматтар есебіне алуды сұраймын"),
        ),
    ),
    (
        "02-identity-card",
        "Жеке куәлік (көшірме)",
        (("Тегі", "Сейтқазы"), ("Аты", "Ержан"), ("Әкесінің аты", "Болатұлы")),
    ),
    (
        "03-birth-certificate",
        "Туу туралы куәлік",
        (("Тегі", "Сейтқазы"), ("Аты", "Әлихан"), ("Туған жері", "Астана қаласы")),
    ),
    (
        "04-category-document",
        "Санатқа жататынын растайтын құжат",
        (("Санаты", "Көпбалалы отбасы"), ("Берген", "Әлеуметтік қорғау басқармасы")),
    ),
    (
        "05-income",
        "Соңғы 12 айдағы табыс туралы анықтама",
        (("Қызметкер", "Сейтқазы Ержан Болатұлы"), ("Орташа айлық табыс", "84 200 теңге")),
    ),
)


def lay_out_pile(folder: Path) -> tuple[Path, ...]:
    """Draw every paper into a folder as JPEG, A4 at 200 dots per inch, in order of name."""
    return tuple(
        _save(folder / f"{name}.jpg", draw_paper(title, rows)) for name, title, rows in PAPERS
    )


def draw_named(target: Path, number: int, person: str) -> Path:
    """Draw one of the papers, made out to a person, as a JPEG file."""
    _name, title, rows = PAPERS[number % len(PAPERS)]
    named = (("Тегі, аты, әкесінің аты", person), *rows[1:]) if person else rows
    return _save(target, draw_paper(title, named))


def draw_paper(title: str, rows: Rows) -> Image.Image:
    """One paper: a heading, labelled lines, a round stamp and a signature."""
    page = Image.new("RGB", A4, "#fdfdfb")
    pen = ImageDraw.Draw(page)
    pen.rectangle((90, 90, A4[0] - 90, A4[1] - 90), outline="#8aa5a3", width=4)
    pen.text((A4[0] / 2, 330), title, font=_font("SemiBold", 58), fill="#10201f", anchor="mm")
    for number, (label, value) in enumerate(rows):
        top = 520 + number * 190
        pen.text((210, top), label, font=_font("Regular", 34), fill="#53635f")
        pen.text((210, top + 48), value, font=_font("Medium", 44), fill="#10201f")
        pen.line((210, top + 118, A4[0] - 210, top + 118), fill="#b9c4c1", width=3)
    _stamp(pen)
    return page


def _stamp(pen: ImageDraw.ImageDraw) -> None:
    x, y = A4[0] - 470, A4[1] - 620
    for inset in (0, 40):
        box = (x + inset, y + inset, x + 280 - inset, y + 280 - inset)
        pen.ellipse(box, outline="#3c5ba8", width=6)
    pen.arc((x - 320, y + 60, x + 20, y + 240), 200, 350, fill="#25408a", width=7)
    pen.arc((x - 200, y + 40, x + 120, y + 200), 20, 170, fill="#25408a", width=7)


def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"NotoSans-{weight}.ttf"), size)


def _save(target: Path, page: Image.Image) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    page.save(target, "JPEG", quality=80, dpi=(DPI, DPI))
    return target
