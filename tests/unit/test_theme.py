"""The theme: type, colours and icons as the look asks for them."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QMenu

from ui import theme
from ui.icons import icon
from ui.tokens import DARK, LIGHT, ROLES, ThemeName, Tokens

KAZAKH = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя№₸"


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_a_theme_puts_its_colours_into_the_palette(
    qapp: QApplication, name: ThemeName, tokens: Tokens
) -> None:
    theme.apply(qapp, name)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name().upper() == tokens.canvas
    assert palette.color(QPalette.ColorRole.Accent).name().upper() == tokens.accent
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert off.name().upper() == tokens.ink3
    assert theme.color("danger").name().upper() == tokens.danger
    assert qapp.styleSheet() == ""
    menu = QMenu()
    theme.dress(menu)
    assert tokens.accent_soft in menu.styleSheet()


def test_every_role_has_its_size_and_the_bundled_typeface(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    for role, (pixels, weight) in ROLES.items():
        info = QFontInfo(theme.font(role))
        assert (info.family(), info.pixelSize()) == ("Noto Sans", pixels), role
        assert info.weight() == weight, role


def test_every_face_is_bundled_and_has_every_kazakh_letter(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert {"Regular", "Medium", "SemiBold"} <= set(QFontDatabase.styles("Noto Sans"))
    for role in ("body", "cell_strong", "strong"):
        face = QRawFont.fromFont(theme.font(role))
        assert [letter for letter in KAZAKH if not face.supportsCharacter(ord(letter))] == []


def test_digits_do_not_tremble(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    metrics = theme.exact_metrics("digits")
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    picture = icon("check", "accent")
    theme.apply(qapp, "light")
    light = picture.pixmap(24, 24).toImage()
    theme.apply(qapp, "dark")
    dark = picture.pixmap(24, 24).toImage()
    assert light != dark
    centre = [dark.pixelColor(x, y).name() for x in range(24) for y in range(24)]
    assert DARK.accent.lower() in centre
