"""The log of the program: rotating, without personal numbers; and a file for hard crashes."""

import faulthandler
import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

LOG_FILE = "tereze.log"
CRASH_FILE = "crash.txt"
_LIMIT = 1024 * 1024
_OLD_FILES = 5
_OWN = ("app", "ui", "forms")
_SPACE = r"[\s\u00a0()-]*"

_IIN = re.compile(r"(?<!\d)\d{6}[ \u00a0]?\d{3}(\d{3})(?!\d)")
# Codes of areas and networks in Kazakhstan begin with 7.
_PHONE = re.compile(
    rf"(?<![\w+])(?:\+?7|8){_SPACE}7(?:{_SPACE}\d){{7}}{_SPACE}(\d){_SPACE}(\d)(?!\d)"
)
_NAMED = re.compile(
    r"\b(surname|given_name|patronymic|full_name|applicant_name|name_kk|name_ru|password)"
    r"(['\"]?\s*[=:]\s*)('(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|[^\s,;)\]}]+)"
)


def mask(text: str) -> str:
    """A text without identification numbers, phones and what stands in fields of names.

    The last digits stay, so that two lines about one person can be told to be that.
    """
    text = _NAMED.sub(r"\1\2…", text)
    text = _IIN.sub(r"………\1", text)
    return _PHONE.sub(r"+7………\1\2", text)


class MaskingFormatter(logging.Formatter):
    """Masks the finished line with its traceback, so that nothing gets around it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it may be kept."""
        return mask(super().format(record))


class ProgramLog:
    """The log of one run of the program.

    Args:
        folder: where `tereze.log` and `crash.txt` go; it is made when there is none.
        level: what is written of our own messages; of libraries only warnings are.
    """

    def __init__(self, folder: Path, level: int = logging.INFO) -> None:
        self._folder = folder
        self._level = level
        self._handler: logging.Handler | None = None
        self._crash: IO[str] | None = None

    def start(self) -> None:
        """Write from now on."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            self._folder / LOG_FILE, maxBytes=_LIMIT, backupCount=_OLD_FILES, encoding="utf-8"
        )
        handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
        for name in _OWN:
            logging.getLogger(name).setLevel(self._level)
        self._handler = handler
        self._crash = (self._folder / CRASH_FILE).open("a", encoding="utf-8")
        faulthandler.enable(self._crash)

    def stop(self) -> None:
        """Write no more; nothing happens when it was not started."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None
