"""The three languages, switched while the program runs."""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.source_texts import UI, Text, computed_texts, read, said_in_sources
from ui.translation import FOLDER, LANGUAGES, Language, Translation
from ui.widgets.nav_rail import NavRail

PLACE = re.compile(r"\{\w+\}|%n|\*\.\w+|\bF\d\d?\b|\bEsc\b")
WORD = re.compile(r"\w+")
CYRILLIC = re.compile("[\u0400-\u04ff]")
LATIN = re.compile("[A-Za-z]")
LATIN_WORD = re.compile("[A-Za-z]{2,}")
KAZAKH_ONLY = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
# Names of keys, formats, standards and media types that no language translates.
SAME_EVERYWHERE = {
    *(
        "tesseract",
        "AUTH",
        "NCALayer",
        "PIN",
        "PKCS",
        "CSV",
        "Caps",
        "DOCTYPE",
        "Enter",
        "HEIC",
        "JPEG",
        "Lock",
        "PDF",
        "PNG",
        "RSA",
        "SANE",
        "SHA",
    ),
    *("TIFF", "TOML", "UTF", "XLSX", "XML", "dpi", "KEY"),
}


def texts(language: Language) -> list[Text]:
    return list(read(FOLDER / f"tereze_{language}.ts"))


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_are_those_of_the_sources(language: Language) -> None:
    assert {(t.context, t.source, t.counted) for t in texts(language)} == set(said_in_sources())


def test_collecting_again_finds_nothing_new(tmp_path: Path) -> None:
    again = tmp_path / "tereze_en.ts"
    sources = [str(path) for path in sorted(UI.rglob("*.py"))]
    arguments = ["-silent", "-locations", "none", *sources, "-ts", str(again)]
    assert QProcess.execute(str(Path(sys.executable).with_name("pyside6-lupdate")), arguments) == 0
    collected = {(text.context, text.source) for text in read(again)}
    assert len(collected) > 1000
    assert collected - {(text.context, text.source) for text in texts("en")} == set()


def test_every_text_can_be_collected() -> None:
    assert [place for place in computed_texts() if not place.startswith("ui/messages.py")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_whole(language: Language) -> None:
    wrong = [
        (text.context, text.source, form)
        for text in texts(language)
        for form in text.forms
        if not form.strip() or sorted(PLACE.findall(form)) != sorted(PLACE.findall(text.source))
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "count"), [("kk", 2), ("ru", 3), ("en", 2)])
def test_counts_have_every_form_of_the_language(language: Language, count: int) -> None:
    assert {len(text.forms) for text in texts(language) if text.counted} == {count}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_two_alphabets(language: Language) -> None:
    mixed = [
        word
        for text in texts(language)
        for form in text.forms
        for word in WORD.findall(PLACE.sub(" ", form))
        if CYRILLIC.search(word) and LATIN.search(word)
    ]
    assert mixed == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_english_stays_on_a_kazakh_or_russian_screen(language: Language) -> None:
    left = [
        (text.context, text.source, form)
        for text in texts(language)
        for form in text.forms
        if set(LATIN_WORD.findall(PLACE.sub(" ", form))) - SAME_EVERYWHERE
    ]
    assert left == []


def test_russian_has_no_kazakh_letters() -> None:
    assert [f for t in texts("ru") for f in t.forms if KAZAKH_ONLY.search(f)] == []


def test_english_says_what_the_source_says() -> None:
    assert [t.source for t in texts("en") if not t.counted and t.forms != (t.source,)] == []
