"""Reading aloud by the voice of the computer, in a process of its own."""

import shutil
import subprocess
import sys
from collections.abc import Mapping

from app.domain.errors import Unavailable

# What SAPI is told: the words come by standard input, so that none of them is taken for a command.
_POWERSHELL = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "$v=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$c=New-Object System.Globalization.CultureInfo('{culture}');"
    "$v.SelectVoiceByHints('NotSet','NotSet',0,$c);"
    "if($v.Voice.Culture.TwoLetterISOLanguageName -ne '{language}'){{exit 3}};"
    "$v.Speak([Console]::In.ReadToEnd())"
)
_CULTURES = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}
_SLOWER = "130"
"""Words a minute: for somebody who hears it for the first time, through glass."""


class SystemVoice:
    """Plays `Voice`: espeak-ng or speech-dispatcher on Linux, SAPI on Windows.

    Args:
        environment: of the process, None for our own.
        folders: where programs are looked for, None for the usual path.
    """

    def __init__(
        self, environment: Mapping[str, str] | None = None, folders: str | None = None
    ) -> None:
        self._environment = dict(environment) if environment is not None else None
        self._folders = folders
        self._speaking: subprocess.Popen[bytes] | None = None

    def speak(self, text: str, language: str) -> None:
        """Read a text aloud; returns when it is read or stopped.

        Args:
            text: what to read.
            language: "kk", "ru" or "en".

        Raises:
            Unavailable: VOI-01 no voice of this language is installed.
        """
        self.stop()
        command = self._command(language)
        if command is None:
            raise Unavailable("VOI-01")
        try:
            speaking = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=self._environment,
            )
        except OSError as error:
            raise Unavailable("VOI-01") from error
        self._speaking = speaking
        speaking.communicate(text.encode())
        if speaking.returncode > 0:
            raise Unavailable("VOI-01")

    def stop(self) -> None:
        """Be silent."""
        speaking, self._speaking = self._speaking, None
        if speaking is not None and speaking.poll() is None:
            speaking.terminate()

    def _command(self, language: str) -> list[str] | None:
        if sys.platform == "win32":
            script = _POWERSHELL.format(culture=_CULTURES[language], language=language)
            found = self._find("powershell")
            return [found, "-NoProfile", "-Command", script] if found else None
        if found := self._find("espeak-ng"):
            return [found, "-v", language, "-s", _SLOWER, "--stdin"]
        if found := self._find("spd-say"):
            return [found, "--wait", "--language", language, "--pipe-mode"]
        return None

    def _find(self, program: str) -> str | None:
        return shutil.which(program, path=self._folders)
