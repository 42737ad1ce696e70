"""Reads the screens of another process over AT-SPI, as a screen reader does.

Runs under the system's Python, the only one that has pyatspi, and imports nothing of the project.
Started as `read_aloud.py COMMAND …`: starts the program, asks it for screen after screen, and
writes one line of JSON with what was seen and what has no name.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it

OBJECT_NAME = re.compile(r"^[a-z_0-9]+(\.[a-zA-Z_0-9-]+)+$")
PATIENCE_SECONDS = 20
MARK = "screen: "


def find_program(process_id: int) -> Any:
    """The program among all that can be read; it comes up in a moment."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        desktop = pyatspi.Registry.getDesktop(0)
        for found in desktop:
            if found is not None and found.get_process_id() == process_id:
                return found
    raise SystemExit("the program cannot be read from outside")


def shown(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every part that is seen, with its states; what is hidden is not entered."""
    for index in range(part.childCount):
        child = part.getChildAtIndex(index)
        if child is None:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING):
            yield child, states
            # Cells are painted, not focused one by one.
            if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST):
                yield from shown(child)


def label(part: Any) -> str:
    """The words a part is called by.

    Qt names a combo box by what is chosen in it; what it asks for stands in the label beside it.
    """
    if part.getRole() != pyatspi.ROLE_COMBO_BOX:
        return str(part.name).strip()
    for relation in part.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return str(relation.getTarget(0).name).strip()
    return ""


def fault(part: Any, identity: str) -> str:
    """What is wrong with the name of a part; empty when it can be read aloud."""
    name = label(part)
    if not name:
        return "has no name"
    if name == identity or OBJECT_NAME.match(name):
        return f"is called {name}"
    return ""


def read(program: Any) -> tuple[int, list[str]]:
    """How many parts can be focused, and what is wrong with their names."""
    count, wrong = 0, []
    for part, states in shown(program):
        if states.contains(pyatspi.STATE_FOCUSABLE):
            count += 1
            identity = str(part.get_accessible_id())
            problem = fault(part, identity)
            if problem:
                wrong.append(f"{part.getRoleName()} {identity} {problem}")
    return count, wrong


def main(command: list[str]) -> None:
    """Read every screen of a program."""
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdin is not None
    assert program.stdout is not None
    screens: dict[str, int] = {}
    wrong: list[str] = []
    while True:
        program.stdin.write("next\n")
        program.stdin.flush()
        name = next((line[len(MARK) :] for line in program.stdout if line.startswith(MARK)), "")
        name = name.strip()
        if not name:
            break
        screens[name], faults = read(find_program(program.pid))
        wrong += [f"{name}: {each}" for each in faults]
    program.wait(PATIENCE_SECONDS)
    sys.stdout.write(json.dumps({"screens": screens, "wrong": wrong}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
