"""Scan profiles as the administrator writes them."""

import pytest

from app.domain.attachment import ColourMode, ScanProfile, ScanSource
from app.domain.scan_profiles import NamedProfile, profile_for, profiles_of

TEXT = "Құжат: 200 grey both; Куәлік: 300 colour glass @identity_document on Canon MF ; Бәрі: @housing-queue"


def test_profiles_are_read_in_their_order() -> None:
    papers, cards, rest = profiles_of(TEXT)
    assert papers == NamedProfile("Құжат", ScanProfile(ScanSource.AUTO, True, 200, ColourMode.GREY))
    assert cards == NamedProfile(
        "Куәлік",
        ScanProfile(ScanSource.FLATBED, False, 300, ColourMode.COLOUR),
        frozenset({"identity_document"}),
        "Canon MF",
    )
    assert rest.profile == ScanProfile()


@pytest.mark.parametrize(
    ("row", "service", "name"),
    [
        ("identity_document", "housing-queue", "Куәлік"),
        ("address", "housing-queue", "Бәрі"),
        ("address", "another", None),
        ("", "", None),
    ],
)
def test_the_row_goes_before_the_service(row: str, service: str, name: str | None) -> None:
    found = profile_for(profiles_of(TEXT), row, service)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    "text", ["no colon", ": 200", "A: 10", "A: 9000", "A: blue", "A: 200; A: 300", "A: @"]
)
def test_what_is_no_profile(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        profiles_of(text)


def test_nothing_is_no_profile() -> None:
    assert profiles_of(" ; ") == ()
