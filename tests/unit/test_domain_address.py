"""What an address may become while it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.address import Place, next_parts, street_of
from app.domain.local_text import LocalText

ASTANA = Place(
    LocalText("Астана қаласы", "город Астана"),
    (
        LocalText("Есіл ауданы", "район Есиль"),
        LocalText("Сарыарқа ауданы", "район Сарыарка"),
    ),
)
AQMOLA = Place(LocalText("Ақмола облысы", "Акмолинская область"))
PLACES = (ASTANA, AQMOLA)


def offered(typed: str, *streets: str, language: str = "kk") -> tuple[str, ...]:
    return next_parts(typed, PLACES, streets, language)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Ас", "Астана қаласы"),
        ("ақм", "Ақмола облысы"),
        # The site's own city goes without saying.
        ("Есi", "Астана қаласы, Есіл ауданы"),
        ("Астана қаласы, с", "Астана қаласы, Сарыарқа ауданы"),
        ("Астана қаласы, Көк тас көшесі, 84", "Астана қаласы, Көк тас көшесі, 84-үй"),
        ("Астана қаласы, Көк тас көшесі, 84/2-үй, 42", "Астана қаласы, Көк тас көшесі, 84/2-үй, 42-пәтер"),
    ],
)  # fmt: skip
def test_the_next_part_is_offered(typed: str, first: str) -> None:
    assert next(iter(offered(typed)), None) == first


def test_streets_used_before_come_first() -> None:
    assert offered("Сар", "Сарайшық көшесі") == (
        "Астана қаласы, Сарайшық көшесі",
        "Астана қаласы, Сарыарқа ауданы",
    )
    begun = "Астана қаласы, Есіл ауданы, с"
    assert offered(begun, "Сарайшық көшесі") == ("Астана қаласы, Есіл ауданы, Сарайшық көшесі",)


def test_russian_papers_get_russian_words() -> None:
    assert offered("город Астана, район С", language="ru") == ("город Астана, район Сарыарка",)
    assert offered("город Астана, улица Сарайшык, 7", language="ru") == (
        "город Астана, улица Сарайшык, дом 7",
    )


def test_what_is_whole_already_is_not_offered() -> None:
    assert offered("Ақмола облысы") == ()


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("Астана қаласы, Есіл ауданы, Көк тас көшесі, 84-үй", "Көк тас көшесі"),
        ("город Астана, проспект Туран, дом 18", "проспект Туран"),
        ("Ақмола облысы", ""),
    ],
)
def test_the_street_of_an_address(address: str, street: str) -> None:
    assert street_of(address) == street


@given(st.text(max_size=60))
def test_anything_may_be_typed(typed: str) -> None:
    for line in offered(typed, "Сарайшық көшесі"):
        assert line
