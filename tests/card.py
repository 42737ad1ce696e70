"""An invented identity card for tests: its machine-readable lines, and a picture of both sides."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from app.domain.identity_card import check_digit

IIN = "900215300007"
NUMBER = "012345672"
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
SANS = Path(__file__).parents[1] / "resources" / "fonts" / "NotoSans-Regular.ttf"
PRINTED = (
    ("ТЕГІ / ФАМИЛИЯ", "СЕЙТҚАЗЫ"),
    ("АТЫ / ИМЯ", "ЕРЖАН"),
    ("ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", "БОЛАТҰЛЫ"),
)


def lines(iin: str = IIN, birth: str = "900215", until: str = "310101") -> tuple[str, str, str]:
    """The three lines."""
    number = f"{NUMBER}{check_digit(NUMBER)}{iin}<<<"
    dates = f"{birth}{check_digit(birth)}", f"{until}{check_digit(until)}"
    whole = check_digit(number + dates[0] + dates[1] + "<" * 11)
    second = f"{dates[0]}M{dates[1]}KAZ{'<' * 11}{whole}"
    return f"IDKAZ{number}", second, "SEITKAZY<<YERZHAN".ljust(30, "<")


def picture(iin: str = IIN) -> bytes:
    """Both sides one above the other, as they lie on the glass of a scanner at 300 dpi."""
    sheet = Image.new("RGB", (1240, 1500), "white")
    draw = ImageDraw.Draw(sheet)
    label = ImageFont.truetype(str(SANS), 26)
    value = ImageFont.truetype(str(SANS), 44)
    for row, (words, name) in enumerate(PRINTED):
        draw.text((420, 110 + row * 150), words, "#333333", label)
        draw.text((420, 150 + row * 150), name, "black", value)
    machine = ImageFont.truetype(str(FONT), 58)
    for row, line in enumerate(lines(iin)):
        draw.text((90, 1100 + row * 90), line, "black", machine)
    kept = BytesIO()
    sheet.save(kept, "PNG", dpi=(300, 300))
    return kept.getvalue()
