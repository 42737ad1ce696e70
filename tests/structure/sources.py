"""The tracked sources of the project, read once and taken apart."""

import ast
import subprocess
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("app", "ui", "forms")


@lru_cache
def tracked() -> tuple[str, ...]:
    """Every tracked file, as its path from the root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    names = listed.decode().split("\0")
    return tuple(name for name in names if name and (ROOT / name).is_file())


def modules(*folders: str) -> list[str]:
    """Tracked Python modules of some top folders, of all without any."""
    chosen = [name for name in tracked() if name.endswith(".py")]
    return [name for name in chosen if not folders or name.split("/")[0] in folders]


@lru_cache(maxsize=2000)
def text(name: str) -> str:
    """The words of a tracked file."""
    return (ROOT / name).read_text(encoding="utf-8")


@lru_cache(maxsize=2000)
def tree(name: str) -> ast.Module:
    """A module taken apart."""
    return ast.parse(text(name))


def dotted(node: ast.expr) -> str:
    """`a.b.c` of an attribute or a name, the last part of anything else."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def calls(name: str) -> Iterator[tuple[int, str, ast.Call]]:
    """Line, dotted name and node of every call of a module."""
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Call):
            yield node.lineno, dotted(node.func), node


def imported(name: str) -> set[str]:
    """Everything a module imports, as dotted names."""
    found: set[str] = set()
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found
