"""Addresses by Kazakhstan's structure: place, district, street, house, flat, between commas.

An address stays one line, as it is typed and printed; what follows is what may come next in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.kazakh_text import folded
from app.domain.local_text import LocalText

_NUMBER = re.compile(r"[0-9]+(?:[/-]?[0-9]+)?[а-яәғқңөұүһі]?", re.IGNORECASE)
_STREET = re.compile(
    r"(көшесі|даңғылы|тұйығы|алаңы|шағын ауданы|тас жолы)$|^(улица|проспект|переулок|площадь|шоссе|"
    r"микрорайон|ул\.|пр\.)",
    re.IGNORECASE,
)
_HOUSE, _FLAT = LocalText("{}-үй", "дом {}"), LocalText("{}-пәтер", "кв. {}")


@dataclass(frozen=True, slots=True)
class Place:
    """A city of republican significance, the capital or an oblast, with its districts."""

    title: LocalText
    districts: tuple[LocalText, ...] = ()


def street_of(address: str) -> str:
    """The street of a written address, empty where none can be told."""
    parts = (part.strip() for part in address.split(","))
    return next((part for part in parts if _STREET.search(part)), "")


def next_parts(
    typed: str, places: Sequence[Place], streets: Sequence[str], language: str
) -> tuple[str, ...]:
    """Whole lines that what was typed so far may become.

    Args:
        typed: the address up to the cursor.
        places: the first is the site's own: its districts and streets are offered at once.
        streets: streets used before whose beginning is typed, most used first.
        language: "kk" or "ru", of the paper.
    """
    done = [part.strip() for part in typed.split(",")[:-1] if part.strip()]
    begun = folded(typed.rsplit(",", maxsplit=1)[-1])
    if any(_STREET.search(part) for part in done):
        return tuple(_numbers(done, begun, language))
    offered = _offered(done, places, streets, language)
    lines = (", ".join(line) for line, last in offered if folded(last).startswith(begun))
    return tuple(dict.fromkeys(line for line in lines if folded(line) != folded(typed)))


def _offered(
    done: list[str], places: Sequence[Place], streets: Sequence[str], language: str
) -> Iterator[tuple[list[str], str]]:
    """Lines with the part by which each is found."""
    place = _named(done, places)
    for street in streets:
        start = done or [places[0].title.in_(language)]
        yield [*start, street], street
    named = {folded(part) for part in done}
    for district in (place or places[0]).districts:
        if folded(district.kk) in named or folded(district.ru) in named:
            return
        words = district.in_(language)
        yield [*(done or [places[0].title.in_(language)]), words], words
    if place is None:
        for each in places:
            yield [each.title.in_(language)], each.title.in_(language)


def _named(done: list[str], places: Sequence[Place]) -> Place | None:
    said = {folded(part) for part in done}
    return next((p for p in places if {folded(p.title.kk), folded(p.title.ru)} & said), None)


def _numbers(done: list[str], begun: str, language: str) -> Iterator[str]:
    """The house and then the flat, in the words of the paper."""
    if not _NUMBER.fullmatch(begun):
        return
    has_house = any("үй" in part or part.startswith("дом") for part in done)
    words = (_FLAT if has_house else _HOUSE).in_(language)
    yield ", ".join([*done, words.format(begun)])
