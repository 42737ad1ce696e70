"""The texts of the program: as the sources say them, and as the translation files hold them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import ui

UI = Path(ui.__file__).parent
ALONE = {"tr"}
WITH_CONTEXT = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a translation file, with all its forms."""

    context: str
    source: str
    counted: bool
    forms: tuple[str, ...]


def read(path: Path) -> Iterator[Text]:
    """The texts of a .ts file."""
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            told = translation.iter("numerusform") if counted else iter([translation])
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                counted,
                tuple(each.text or "" for each in told),
            )


def said_in_sources() -> Iterator[tuple[str, str, bool]]:
    """Context, text and "with a count" of everything the sources ask a translation for."""
    for _, context, call in _calls():
        given = [each.value for each in call.args if isinstance(each, ast.Constant)]
        words = [each for each in given if isinstance(each, str)]
        if _name(call) in ALONE and words:
            yield context, words[0], len(call.args) > 2
        elif _name(call) in WITH_CONTEXT and len(words) > 1:
            yield words[0], words[1], len(call.args) > 3


def computed_texts() -> Iterator[str]:
    """Where a text is put together while the program runs, so that nobody could translate it."""
    for path, _, call in _calls():
        needed = call.args[:1] if _name(call) in ALONE else call.args[:2]
        if not all(isinstance(each, ast.Constant) for each in needed):
            yield f"{path.relative_to(UI.parent).as_posix()}:{call.lineno}"


def _calls() -> Iterator[tuple[Path, str, ast.Call]]:
    for path in sorted(UI.rglob("*.py")):
        yield from _calls_in(path, "", ast.parse(path.read_text(encoding="utf-8")))


def _calls_in(path: Path, context: str, node: ast.AST) -> Iterator[tuple[Path, str, ast.Call]]:
    inner = node.name if isinstance(node, ast.ClassDef) else context
    if isinstance(node, ast.Call) and _asks_for_words(node):
        yield path, context, node
    for child in ast.iter_child_nodes(node):
        yield from _calls_in(path, inner, child)


def _asks_for_words(call: ast.Call) -> bool:
    # A painter translates too, but its one argument is a point.
    return _name(call) in ALONE or (_name(call) in WITH_CONTEXT and len(call.args) > 1)


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
