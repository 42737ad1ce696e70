"""The language of the program, switched while it runs."""

import sys
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QProcess, QTranslator

from ui.theme import RESOURCES

Language = Literal["kk", "ru", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
FIRST_LANGUAGE: Language = "kk"
"""Until the settings have been read."""
FOLDER = RESOURCES / "translations"
LOCALES: dict[Language, str] = {"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB"}
OWN_NAMES: dict[Language, str] = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


def language() -> Language:
    """The language in use, for texts that come with the data."""
    used = QLocale().name()[:2]
    return next((each for each in LANGUAGES if each == used), "en")


class Translation:
    """Loads our own texts and Qt's; every widget then gets a LanguageChange.

    Args:
        app: the application.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._language: Language = "en"

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    def use(self, language: Language) -> None:
        """Switch; the words on the screen follow with the next turn of the event loop.

        Args:
            language: "kk", "ru" or "en".
        """
        forget(self._app)
        self._language = language
        QLocale.setDefault(QLocale(LOCALES[language]))
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._load(qt_folder / f"qtbase_{language}.qm")
        self._load(compiled(language))

    def _load(self, path: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(path)):
            self._app.installTranslator(translator)


def forget(app: QCoreApplication) -> None:
    """Take every text back: the application speaks as its source is written.

    Args:
        app: the application; it keeps the texts in use, whoever loaded them.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        # Without a parent it goes with the last name that holds it.
        old.setParent(None)


def compiled(language: Language) -> Path:
    """The compiled texts; made from the source beside them when they are missing or older.

    The installed program has only the compiled ones.

    Args:
        language: which.
    """
    source = FOLDER / f"tereze_{language}.ts"
    target = source.with_suffix(".qm")
    stale = not target.exists() or (
        source.exists() and source.stat().st_mtime > target.stat().st_mtime
    )
    if stale and source.exists():
        _compile(source, target)
    return target


def _compile(source: Path, target: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    mark = f".{QCoreApplication.applicationPid()}"
    given, fresh = target.with_suffix(f"{mark}.ts"), target.with_suffix(f"{mark}.tmp")
    # lrelease of Qt 6.11 drops Kazakh plural texts; Turkish has the same rule (one form).
    words = source.read_text(encoding="utf-8").replace('language="kk_KZ"', 'language="tr_TR"')
    try:
        given.write_text(words, encoding="utf-8")
        code = QProcess.execute(str(tool), ["-silent", str(given), "-qm", str(fresh)])
        if code == 0:
            fresh.replace(target)
    except OSError:
        # A read-only folder: the program goes on in English and Qt's words stay translated.
        fresh.unlink(missing_ok=True)
    finally:
        given.unlink(missing_ok=True)


def compile_all() -> None:
    """Compile every language whose texts changed, as before packing the program."""
    for language in LANGUAGES:
        compiled(language)
