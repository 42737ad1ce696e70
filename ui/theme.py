"""Puts the look on the application: style, palette, type and colours.

There is no style sheet on the application: Qt would match every rule against every widget each time
one is made, moved or shown (decision 014). Widgets take type and colours from here and paint
themselves; what Qt alone paints - menus, lists that open, boxes with a message - is dressed when
it opens.
"""

from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Protocol, runtime_checkable

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.tokens import DARK, LIGHT, ROLES, ThemeName, Tokens

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
FAMILY = "Noto Sans"
# Bold is bundled for the papers; no role of the screen asks for it, and each face costs start time.
FACES = ("Regular", "Medium", "SemiBold")
# Paper stays white in the dark theme, so what is written on it stays dark.
PAPER_INK = QColor(LIGHT.ink2)
# The count on the dark rail is dark on white in both themes.
NAV_DARK = QColor(LIGHT.nav)

_themes: dict[ThemeName, Tokens] = {"light": LIGHT, "dark": DARK}
_in_use: list[ThemeName] = ["light"]
_loaded: list[int] = []


@runtime_checkable
class Coloured(Protocol):
    """A widget whose palette holds colours of the theme."""

    def take_colours(self) -> None:
        """Put the colours of the theme in use into the palette."""


def apply(app: QApplication, theme: ThemeName) -> None:
    """Dress the whole application in one theme; call at start and on a switch.

    Args:
        app: the application.
        theme: "light" or "dark".
    """
    _in_use[0] = theme
    if not _loaded:
        # To ask Qt for its style would build a large class: a tenth of the start of the program.
        app.setStyle("Fusion")
        _load_fonts()
        app.setFont(font("body"))
    app.setPalette(palette(tokens()))
    QToolTip.setPalette(app.palette())
    for widget in app.allWidgets():
        if isinstance(widget, Coloured):
            widget.take_colours()


def dress(opening: QWidget) -> None:
    """Put the style sheet on what Qt paints, just before it opens.

    Args:
        opening: a menu, the list of a combo box, a box with a message.
    """
    opening.setStyleSheet(_style_sheet(_in_use[0]))


@lru_cache(maxsize=32)
def _ink_palette(theme: ThemeName, ink: str) -> QPalette:
    made = QPalette()
    if ink != "ink":
        made.setColor(QPalette.ColorRole.WindowText, _colors(theme)[ink])
    return made


def ink_palette(ink: str) -> QPalette:
    """What a label needs in its palette to be written in an ink; nothing for the usual one.

    Args:
        ink: a text token such as "danger".
    """
    return _ink_palette(_in_use[0], ink)


def tokens() -> Tokens:
    """The colours of the theme in use."""
    return _themes[_in_use[0]]


def theme_name() -> ThemeName:
    """The name of the theme in use."""
    return _in_use[0]


def color(token: str) -> QColor:
    """A colour of the theme in use.

    Args:
        token: a field of `Tokens`, such as "accent".
    """
    return _colors(_in_use[0])[token]


@lru_cache(maxsize=2)
def _colors(theme: ThemeName) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in asdict(_themes[theme]).items()}


@lru_cache(maxsize=32)
def font(role: str) -> QFont:
    """The typeface of a role.

    Args:
        role: a key of `tokens.ROLES`, such as "title".
    """
    pixels, weight = ROLES[role]
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def metrics(role: str) -> QFontMetrics:
    """Measures of a role's typeface, logical pixels, rounded."""
    return QFontMetrics(font(role))


@lru_cache(maxsize=32)
def exact_metrics(role: str) -> QFontMetricsF:
    """Measures of a role's typeface, logical pixels with fractions."""
    return QFontMetricsF(font(role))


def motion_allowed() -> bool:
    """Whether fades may run: not on a platform without a screen, nor when motion is unwanted."""
    app = QApplication.instance()
    wanted = app is None or app.property("reduced_motion") is not True
    return wanted and QGuiApplication.platformName() not in ("offscreen", "minimal")


def _load_fonts() -> None:
    for face in FACES:
        path = RESOURCES / "fonts" / f"NotoSans-{face}.ttf"
        _loaded.append(QFontDatabase.addApplicationFont(str(path)))


@lru_cache(maxsize=2)
def _style_sheet(theme: ThemeName) -> str:
    template = (RESOURCES / "styles" / "tereze.qss").read_text(encoding="utf-8")
    return Template(template).substitute(asdict(_themes[theme]))


def palette(of: Tokens) -> QPalette:
    """All palette roles made from one set of colours.

    Args:
        of: the colours.
    """
    role = QPalette.ColorRole
    made = QPalette()
    for where, value in {
        role.Window: of.canvas,
        role.WindowText: of.ink,
        role.Base: of.surface,
        role.AlternateBase: of.sunken,
        role.Text: of.ink,
        role.PlaceholderText: of.ink3,
        role.Button: of.surface,
        role.ButtonText: of.ink,
        role.BrightText: of.danger,
        role.Highlight: of.accent,
        role.HighlightedText: of.on_accent,
        role.Accent: of.accent,
        role.Link: of.accent,
        role.LinkVisited: of.accent,
        role.ToolTipBase: of.ink,
        role.ToolTipText: of.surface,
        role.Light: of.surface,
        role.Midlight: of.line,
        role.Mid: of.line,
        role.Dark: of.control,
        role.Shadow: of.control,
    }.items():
        made.setColor(where, QColor(value))
    _add_disabled(made, of)
    return made


def _add_disabled(made: QPalette, of: Tokens) -> None:
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(off, where, QColor(of.ink3))
    for where in (role.Base, role.Button, role.Highlight):
        made.setColor(off, where, QColor(of.sunken))
