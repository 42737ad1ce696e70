"""Scan profiles that the administrator lays down: ready answers to "how is this paper scanned?"."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.domain.attachment import ColourMode, ScanProfile, ScanSource

RESOLUTIONS = range(75, 601)
_SOURCES = {
    "auto": ScanSource.AUTO,
    "glass": ScanSource.FLATBED,
    "feeder": ScanSource.FEEDER,
}
_COLOURS = {"colour": ColourMode.COLOUR, "grey": ColourMode.GREY}
_SIDES = {"one": False, "both": True}
FORBIDDEN_IN_NAMES = ":;\n"
"""They part a profile from its name and from the next one."""


@dataclass(frozen=True, slots=True)
class NamedProfile:
    """A profile under the name the operator reads.

    Args:
        name: in the administrator's words.
        profile: what is asked of the scanner.
        wanted_for: codes of document rows and of public services that it is taken for by itself.
        device: part of the name of the scanner it is for; empty for any.
    """

    name: str
    profile: ScanProfile
    wanted_for: frozenset[str] = frozenset()
    device: str = ""

    @classmethod
    def usual(cls) -> "NamedProfile":
        """One without a name that asks for what the program asks for by itself."""
        return cls("", ScanProfile())

    @property
    def text(self) -> str:
        """The profile as `profiles_of` reads it."""
        profile = self.profile
        words = [
            str(profile.dpi),
            _word(_COLOURS, profile.colour),
            _word(_SOURCES, profile.source),
            _word(_SIDES, profile.both_sides),
            *(f"@{code}" for code in sorted(self.wanted_for)),
        ]
        on = f" on {self.device}" if self.device else ""
        return f"{self.name}: {' '.join(words)}{on}"


def _word(words: Mapping[str, object], meant: object) -> str:
    return next(word for word, value in words.items() if value == meant)


def profiles_of(text: str) -> tuple[NamedProfile, ...]:
    """Read the profiles as they stand in the settings.

    Args:
        text: "Name: words" parted by semicolons. Words are dots per inch, `colour` or `grey`,
            `auto`, `glass` or `feeder`, `one` or `both`, and "@code" of a row or a service;
            after " on " may follow a part of the scanner's name.

    Returns:
        The profiles in their order.

    Raises:
        ValueError: something else stands there, or a name twice.
    """
    found = tuple(_profile(part) for part in text.split(";") if part.strip())
    if len({each.name for each in found}) < len(found):
        raise ValueError("a profile name stands there twice")
    return found


def profiles_text(profiles: Iterable[NamedProfile]) -> str:
    """The profiles as the settings keep them: the other way round."""
    return "; ".join(each.text for each in profiles)


def profile_for(profiles: tuple[NamedProfile, ...], row: str, service: str) -> NamedProfile | None:
    """The profile taken by itself: the row's, else the service's.

    Args:
        profiles: all of them.
        row: code of the document row.
        service: code of the public service.

    Returns:
        The first that fits, or None.
    """
    by_row = (each for each in profiles if row and row in each.wanted_for)
    by_service = (each for each in profiles if service and service in each.wanted_for)
    return next(by_row, None) or next(by_service, None)


def _profile(part: str) -> NamedProfile:
    name, colon, rest = part.partition(":")
    words, _, device = rest.partition(" on ")
    if not colon or not name.strip():
        raise ValueError("a profile has a name and a colon")
    profile, wanted = ScanProfile(), set()
    for word in words.split():
        if word.startswith("@") and len(word) > 1:
            wanted.add(word[1:])
        else:
            profile = _with_word(profile, word)
    return NamedProfile(name.strip(), profile, frozenset(wanted), device.strip())


def _with_word(profile: ScanProfile, word: str) -> ScanProfile:
    if word in _SOURCES:
        return replace(profile, source=_SOURCES[word])
    if word in _COLOURS:
        return replace(profile, colour=_COLOURS[word])
    if word in _SIDES:
        return replace(profile, both_sides=_SIDES[word])
    dpi = int(word)
    if dpi not in RESOLUTIONS:
        raise ValueError("no scanner does that")
    return replace(profile, dpi=dpi)
