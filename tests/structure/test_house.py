"""The rules of the house that a machine can watch over: sizes, clocks, threads, silences, secrets."""

import ast
import re
from pathlib import PurePosixPath

from tests.structure.sources import PRODUCT, ROOT, calls, imported, modules, text, tracked, tree

LINES, FUNCTION_LINES = 400, 40
CLOCKS = re.compile(
    r"(^|\.)(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime|gmtime))$"
)
CLOCK_NAMES = {"time.time", "time.time_ns", "time.localtime", "time.gmtime"}
# Threads of the user interface come from the pool of `ui/tasks.py`; the stand serves with some.
THREADED = ("ui/tasks.py", "app/stand/", "app/adapters/scanner/")
THREADS = {"threading.Thread", "threading.Timer", "PySide6.QtCore.QThread"}
POOLS = {
    "concurrent.futures.ThreadPoolExecutor",
    "PySide6.QtCore.QThreadPool",
    "PySide6.QtCore.QRunnable",
}
SILENCE = re.compile(r"#\s*(noqa(?!:)|type:\s*ignore(?!\[))")
REASONED = re.compile(
    r"#\s*(?:noqa:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|type:\s*ignore\[[\w,\- ]+\])(.*)"
)
BUILT_BY = ("/wo" + "rk/", "/tmp/" + "brief", "//py" + "pi", "." + "library")


def functions(name: str) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree(name)) if isinstance(node, kinds)]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    first = node.body[0]
    told = 0
    if ast.get_docstring(node, clean=False) is not None:
        told = (first.end_lineno or first.lineno) - first.lineno + 1
    return (node.end_lineno or node.lineno) - node.lineno + 1 - told


def test_no_module_is_too_long() -> None:
    long = {name: len(text(name).splitlines()) for name in modules()}
    assert {name: lines for name, lines in long.items() if lines > LINES} == {}


def test_no_function_is_too_long() -> None:
    long = {
        f"{name}:{node.lineno} {node.name}": length(node)
        for name in modules(*PRODUCT, "tests")
        for node in functions(name)
        # A revision of the database lists every table once.
        if "/versions/" not in name
    }
    assert {where: lines for where, lines in long.items() if lines > FUNCTION_LINES} == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name
        for name in modules(*PRODUCT)
        if text(name).strip() and not ast.get_docstring(tree(name))
    ]
    assert silent == []


def test_only_the_clock_tells_the_time() -> None:
    asked = [
        f"{name}:{line} {called}"
        for name in modules(*PRODUCT)
        if name != "app/adapters/clock.py"
        for line, called, _ in calls(name)
        if CLOCKS.search(called)
    ]
    taken = {n: imported(n) & CLOCK_NAMES for n in modules(*PRODUCT) if imported(n) & CLOCK_NAMES}
    assert (asked, taken) == ([], {})


def test_threads_come_from_few_places() -> None:
    others = [name for name in modules(*PRODUCT) if not name.startswith(THREADED)]
    assert {name: imported(name) & THREADS for name in others if imported(name) & THREADS} == {}
    assert {name: imported(name) & POOLS for name in others if imported(name) & POOLS} == {}
    started = [
        f"{name}:{line}" for name in others for line, c, _ in calls(name) if c == "threading.Thread"
    ]
    assert started == []


def test_only_messages_opens_message_boxes() -> None:
    users = [n for n in modules(*PRODUCT) if "PySide6.QtWidgets.QMessageBox" in imported(n)]
    assert users == ["ui/messages.py"]


def test_every_silenced_check_says_which_and_why() -> None:
    bare = [
        f"{name}:{number}"
        for name in modules()
        if name != "tests/structure/test_house.py"
        for number, line in enumerate(text(name).splitlines(), start=1)
        if SILENCE.search(line)
        or ((found := REASONED.search(line)) and len(found[1].strip(" #()")) < 8)
    ]
    assert bare == []


def test_nothing_is_left_for_later() -> None:
    word = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|NotImplemented" + "Error")
    assert [name for name in modules() if word.search(text(name))] == []


def test_no_file_tells_where_it_was_built() -> None:
    kinds = {".py", ".md", ".toml", ".in", ".lock", ".sh", ".spec", ".txt", ".cfg", ".pyi", ""}
    told = [
        f"{name}: {word}"
        for name in tracked()
        if PurePosixPath(name).suffix in kinds
        for word in BUILT_BY
        if word in text(name)
    ]
    assert told == []


def test_locks_pin_every_package_by_hash_and_name_no_registry() -> None:
    for lock in ("requirements/dev.lock", "requirements/runtime.lock"):
        words = text(lock)
        pins = re.split(r"\n(?=\S+==)", words)
        pins = [pin for pin in pins if re.match(r"\S+==", pin)]
        assert len(pins) > 20
        assert [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin] == []
        assert "://" not in words
        assert "-url" not in words


def test_ci_runs_exactly_check_and_test() -> None:
    lines = [line for line in text(".ci/run").splitlines() if line and not line.startswith("#!")]
    assert lines == ["set -eu", "make check && make test"]


def test_every_command_of_the_makefile_is_explained() -> None:
    words = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):(?!=)(.*)$", words, re.MULTILINE)
    assert [name for name, rest in targets if "##" not in rest] == []
