"""Asks where a file goes or comes from, with Qt's dialogs so that the program's words are in them."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """The folder chosen, or None when the person changed their mind."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    return Path(chosen) if chosen else None


def ask_file(parent: QWidget, title: str, name: str) -> Path | None:
    """The file chosen, or None; what the name ends with stays.

    Args:
        parent: over which window.
        title: of the dialog.
        name: proposed, with its ending.
    """
    ending = Path(name).suffix
    chosen, _filter = QFileDialog.getSaveFileName(
        parent, title, str(Path.home() / name), f"*{ending}"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def ask_paper(parent: QWidget, title: str, kinds: str) -> Path | None:
    """An existing file, or None when the person changed their mind.

    Args:
        parent: over which window.
        title: of the dialog.
        kinds: which files are offered, with their words: "Papers (*.pdf)".
    """
    chosen, _filter = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen else None
