"""The table from code to sentence; `QT_TRANSLATE_NOOP` marks each for translation."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """The text itself."""
        return f"{context}{text}"
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "GEN-00": QT_TRANSLATE_NOOP(
        "Message",
        "The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.",
    ),
}
