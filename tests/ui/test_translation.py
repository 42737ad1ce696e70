"""The three languages, switched while the program runs."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.translation import FOLDER, LANGUAGES, Language, Translation
from ui.widgets.nav_rail import NavRail


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp)
    yield made
    made.use("en")


def test_words_on_the_screen_follow_the_language(translation: Translation, qtbot: QtBot) -> None:
    rail = NavRail()
    qtbot.addWidget(rail)
    rail.set_activities(["reception"], "reception")
    shown: dict[Language, str] = {}
    for language in LANGUAGES:
        translation.use(language)
        QApplication.processEvents()
        item = rail.findChild(QWidget, "nav.reception")
        shown[language] = item.accessibleName() if item is not None else ""
    assert shown == {"kk": "Қабылдау", "ru": "Приём", "en": "Reception"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", ("1 парақ", "2 парақ", "5 парақ")),
        ("ru", ("1 лист", "2 листа", "5 листов")),
        ("en", ("1 sheet", "2 sheets", "5 sheets")),
    ],
)
def test_numbers_take_the_right_form(
    translation: Translation, language: Language, words: tuple[str, ...]
) -> None:
    translation.use(language)
    told = (QCoreApplication.translate("ChecklistRow", "%n sheet(s)", "", n) for n in (1, 2, 5))
    assert tuple(told) == words


def test_qts_own_words_are_translated(translation: Translation) -> None:
    translation.use("kk")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Бас тарту"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: Language) -> None:
    tree = ET.parse(FOLDER / f"tereze_{language}.ts")
    left = [
        message.findtext("source")
        for message in tree.iter("message")
        for translation in message.iter("translation")
        if translation.get("type") == "unfinished"
    ]
    assert left == []
