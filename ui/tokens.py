"""The colours, sizes and type roles of the look, as plain values."""

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark"]
Tone = Literal["plain", "muted", "accent", "ok", "warn", "danger", "unknown"]
State = Literal["works", "fails", "unknown", "busy", "idle"]


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as #RRGGBB."""

    canvas: str
    surface: str
    sunken: str
    ink: str
    ink2: str
    ink3: str
    control: str
    line: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_press: str
    accent_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    warn_fill: str
    danger: str
    danger_soft: str
    unknown: str
    unknown_soft: str
    focus: str
    nav: str
    nav_sel: str
    nav_ink: str
    nav_text: str
    paper: str


LIGHT = Tokens(
    canvas="#F3F5F4",
    surface="#FFFFFF",
    sunken="#EAEEEC",
    ink="#11201F",
    ink2="#425351",
    ink3="#5C6C69",
    control="#7B8987",
    line="#DBE1DF",
    accent="#0B6370",
    on_accent="#FFFFFF",
    accent_hover="#08525D",
    accent_press="#06424B",
    accent_soft="#E0EFF0",
    ok="#1B7343",
    ok_soft="#E2F2E8",
    warn="#845000",
    warn_soft="#FDF1D8",
    warn_fill="#C27C04",
    danger="#B0261C",
    danger_soft="#FBE8E5",
    unknown="#52606D",
    unknown_soft="#E8ECF0",
    focus="#0A84B0",
    nav="#0C363D",
    nav_sel="#1B525A",
    nav_ink="#BFD8DA",
    nav_text="#FFFFFF",
    paper="#FFFFFF",
)

DARK = Tokens(
    canvas="#0E1615",
    surface="#172120",
    sunken="#0B1211",
    ink="#E7EEEC",
    ink2="#B6C4C1",
    ink3="#93A3A0",
    control="#71837F",
    line="#2B3937",
    accent="#5CC7D1",
    on_accent="#04262B",
    accent_hover="#7AD5DD",
    accent_press="#45B2BC",
    accent_soft="#12383D",
    ok="#66CE91",
    ok_soft="#12321F",
    warn="#F2BB55",
    warn_soft="#3A2B0C",
    warn_fill="#F2BB55",
    danger="#FF8F84",
    danger_soft="#431C18",
    unknown="#A9B7C4",
    unknown_soft="#232C33",
    focus="#7FDDF0",
    nav="#091D21",
    nav_sel="#17464D",
    nav_ink="#9DBABD",
    nav_text="#FFFFFF",
    paper="#FFFFFF",
)

# Text tone -> (colour token, ground token).
TONES: dict[Tone, tuple[str, str]] = {
    "plain": ("ink", "surface"),
    "muted": ("ink3", "sunken"),
    "accent": ("accent", "accent_soft"),
    "ok": ("ok", "ok_soft"),
    "warn": ("warn", "warn_soft"),
    "danger": ("danger", "danger_soft"),
    "unknown": ("unknown", "unknown_soft"),
}

# Type role -> (logical pixels, weight).
ROLES: dict[str, tuple[int, int]] = {
    "number": (38, 600),
    "display": (32, 600),
    "title": (24, 600),
    "digits": (20, 600),
    "section": (17, 600),
    "body": (15, 400),
    "strong": (15, 600),
    "cell": (14, 400),
    "cell_strong": (14, 500),
    "label": (13, 600),
    "caption": (13, 400),
    "micro": (12, 400),
    "micro_strong": (12, 600),
}


class Space:
    """Distances between things, logical pixels."""

    xs, s, m, l, xl = 4, 8, 12, 16, 20  # noqa: E741 - the scale has these names
    page, wide = 28, 32
    label, field, column, card = 5, 14, 20, 16


class Size:
    """Heights and fixed widths, logical pixels."""

    field, button, small, iin = 44, 44, 34, 52
    row, list_row, tall_row, chip = 40, 44, 60, 23
    nav, top, status, band, actions = 92, 68, 36, 44, 68
    top_narrow, actions_narrow, status_narrow = 52, 56, 30
    rail, summary, detail = 212, 272, 336
    icon, nav_icon, status_icon, chip_icon = 20, 24, 16, 15
    wide_from, narrow_below = 1330, 900


class Radius:
    """Corner radii, logical pixels."""

    segment, control, message, card = 6, 8, 10, 12
