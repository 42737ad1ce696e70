"""What is thrown at fields: names, lines, days and numbers that are right, and that are not."""

from datetime import date

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from tests.ui.first_steps.reception import Reception
from ui.widgets.text_field import TextField

ONE_SCREEN = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
# A clipboard ends a text at a zero, and half a character is none on any clipboard.
ANY = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40
)
LETTERS = st.text(st.sampled_from("АӘБЕҚÑéabz"), min_size=1, max_size=20)
GOOD_NAMES = st.one_of(
    st.builds("{}-{}".format, LETTERS, LETTERS),
    st.builds("{}'{}".format, LETTERS, LETTERS),
    st.builds("{} {}".format, LETTERS, LETTERS),
    LETTERS.map(lambda letters: (letters * 200)[:200]),
)
BROKEN = st.builds(
    "{}{}{}".format, LETTERS, st.sampled_from("\t\n\r\x07\x1b\u2028\u202e\u200b"), LETTERS
)
FOREIGN = st.text(st.sampled_from("אבגدهو漢字"), min_size=1, max_size=20)
PICTURES = st.builds("{}{}".format, LETTERS, st.sampled_from("🙂🧿👩‍👧"))
BAD_NAMES = st.one_of(
    LETTERS.map(lambda letters: (letters * 201)[:201]),
    st.builds("{}{}".format, LETTERS, st.sampled_from("€%")),
    BROKEN,
    FOREIGN,
    PICTURES,
)
BAD_LINES = st.one_of(BROKEN, FOREIGN, PICTURES, LETTERS.map(lambda letters: (letters * 501)[:501]))
IIN_SHAPES = st.one_of(ANY, st.text(st.sampled_from("0123456789 -О٩"), min_size=1, max_size=14))
BAD_IINS = (
    "900215300008",
    "9002153000070",
    "90021530000",
    "900215300O07",
    "٩" * 12,
    "🙂",
    "900215\t",
)


def written(day: date) -> str:
    """A day as people write it."""
    return f"{day:%d.%m}.{day.year:04}"


BEFORE_1900 = st.dates(max_value=date(1899, 12, 31)).map(written)
BAD_DAYS = (
    "29.02.2015",
    "15..02.1990",
    "15.02.90",
    "1990-02-15T00:00",
    "١٥.٠٢.١٩٩٠",
    "15.02.1990\t",
    "15.02.1890\n",
    "🙂",
)


def paste(reception: Reception, name: str, text: str) -> TextField:
    """Replace what stands in a field from the clipboard, and leave it."""
    line = reception.part(f"{name}.input", QLineEdit)
    line.setFocus()
    line.selectAll()
    QGuiApplication.clipboard().setText(text)
    line.paste()
    line.clearFocus()
    return reception.part(name, TextField)
