"""The rules of the look that a machine can watch over."""

import ast
from pathlib import Path

import pytest

from ui.tokens import DARK, LIGHT, Tokens

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
TEXT, EDGE = 4.5, 3.0

# (ink, grounds, least contrast): the pairs of the colour table.
PAIRS = [
    ("ink", ("surface", "canvas", "sunken"), TEXT),
    ("ink2", ("surface", "canvas", "sunken"), TEXT),
    ("ink3", ("surface", "canvas", "sunken"), TEXT),
    ("control", ("surface", "canvas"), EDGE),
    ("accent", ("surface", "canvas", "accent_soft"), TEXT),
    ("on_accent", ("accent", "accent_hover", "accent_press"), TEXT),
    ("ink", ("accent_soft", "ok_soft", "warn_soft", "danger_soft", "unknown_soft"), TEXT),
    ("ink2", ("accent_soft", "ok_soft", "warn_soft", "danger_soft", "unknown_soft"), TEXT),
    ("ok", ("surface", "canvas", "ok_soft"), TEXT),
    ("warn", ("surface", "canvas", "warn_soft"), TEXT),
    ("warn_fill", ("surface", "warn_soft"), EDGE),
    ("danger", ("surface", "canvas", "danger_soft"), TEXT),
    ("unknown", ("surface", "canvas", "unknown_soft"), TEXT),
    ("focus", ("surface", "canvas"), EDGE),
    ("nav_ink", ("nav",), TEXT),
    ("nav_text", ("nav", "nav_sel"), TEXT),
]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def calls(path: Path, name: str) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.Attribute) and node.attr == name for node in ast.walk(tree))


def names(path: Path, name: str) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = (
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    )
    return name in imported


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "grounds", "least"), PAIRS)
def test_every_colour_pair_can_be_read(
    tokens: Tokens, ink: str, grounds: tuple[str, ...], least: float
) -> None:
    for ground in grounds:
        measured = contrast(getattr(tokens, ink), getattr(tokens, ground))
        # The table is measured to one decimal.
        assert round(measured, 1) >= least, f"{ink} on {ground}: {measured:.2f}"


def test_the_contrast_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast(LIGHT.ink, LIGHT.surface) == pytest.approx(16.8, abs=0.1)


def test_only_the_theme_sets_a_style_sheet() -> None:
    offenders = [path.name for path in SOURCES if calls(path, "setStyleSheet")]
    assert offenders == ["theme.py"]


def test_only_messages_opens_message_boxes() -> None:
    offenders = {path.name for path in SOURCES if names(path, "QMessageBox")}
    assert offenders <= {"messages.py"}


def test_the_one_style_sheet_stays_short() -> None:
    lines = (ROOT / "resources" / "styles" / "tereze.qss").read_text(encoding="utf-8")
    assert len(lines.splitlines()) < 200


def test_every_icon_named_in_a_source_is_bundled() -> None:
    bundled = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = [
            node.value.value
            for node in ast.walk(tree)
            if isinstance(node, ast.keyword)
            and node.arg == "icon"
            and isinstance(node.value, ast.Constant)
        ]
        assert {str(name) for name in named if name} <= bundled, path.name
