"""Turns the registered address of GBD FL into the one line a paper shows."""

from lxml import etree

from app.adapters.strict_xml import text
from app.domain.kazakh_text import folded

KAZAKHSTAN = "398"
_OBLAST_CODE_LENGTH = 4
# The dictionaries shorten the words a paper spells out.
_FULL_WORDS = {"қ.": "қаласы", "обл.": "облысы", "ауд.": "ауданы"}


def one_line(address: etree._Element | None) -> str:
    """«Астана қаласы, Есіл ауданы, Сарайшық көшесі, 7-үй, 41-пәтер».

    Args:
        address: `regAddress`, or None.

    Returns:
        The address in Kazakh, from the largest place to the smallest; "" when there is none.
    """
    if address is None:
        return ""
    parts = [_country(address), *_places(address), text(address, "street")]
    parts += [
        f"{value}-{word}"
        for name, word in (("building", "үй"), ("corpus", "корпус"), ("flat", "пәтер"))
        if (value := text(address, name))
    ]
    return ", ".join(part for part in parts if part)


def oblast_code(address: etree._Element | None) -> str:
    """The code of the oblast or of the city that ranks as one.

    The register calls the oblast `district` and the rayon `region`, and has them swapped now and
    then (protocols.md 2.1): the length of the code tells them apart.
    """
    codes = [text(address, f"{name}/code") for name in ("district", "region")]
    return next((code for code in codes if len(code) == _OBLAST_CODE_LENGTH), "")


def _country(address: etree._Element) -> str:
    return "" if text(address, "country/code") in ("", KAZAKHSTAN) else _name(address, "country")


def _places(address: etree._Element) -> list[str]:
    places = [_name(address, "district"), _name(address, "region")]
    if len(text(address, "region/code")) == _OBLAST_CODE_LENGTH:
        places.reverse()
    places += [
        text(address, "foreignData/districtName"),
        text(address, "foreignData/regionName"),
    ]
    city = text(address, "city")
    if not any(folded(place).startswith(folded(city)) for place in places if place):
        places.append(city)
    return places


def _name(address: etree._Element, entry: str) -> str:
    """A dictionary value in Kazakh, in Russian where it has no Kazakh name."""
    found = text(address, f"{entry}/nameKz") or text(address, f"{entry}/nameRu")
    return " ".join(_FULL_WORDS.get(word, word) for word in found.split())
