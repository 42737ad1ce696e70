"""Asks where a file goes, with the dialogs of Qt so that the program's own words are in them."""

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
