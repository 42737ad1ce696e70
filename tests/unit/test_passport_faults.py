"""Service passports with faults: each fault is told with its line, the other passports serve on."""

import hashlib
import re
from pathlib import Path

import pytest

from app.adapters.catalogue import PassportShelf
from app.domain.errors import Refused, Unavailable
from app.paths import resource

GOOD = resource("services", "housing-queue.toml").read_text(encoding="utf-8")


def shelf_of(folder: Path, **files: str | bytes) -> PassportShelf:
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / f"{name}.toml").write_bytes(data)
    return PassportShelf([folder], folder / "kept")


def line_of(text: str, part: str) -> int:
    """The line on which a part begins."""
    return text[: text.index(part)].count("\n") + 1


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


# What is changed into what, the fault told, and how many lines below the change it is told.
BAD = [
    ("term_days = 30", "term_days = 0", "out-of-range", "term_days", 0),
    ("term_days = 30", 'term_days = "30"', "wrong-type", "term_days", 0),
    ("term_days = 30", "term_days = true", "wrong-type", "term_days", 0),
    ("term_days = 30", "term_days = 30\ncolour = 1", "unknown-key", "colour", 1),
    ('kk = "Тегін"', 'kk = "Тегiн"', "mixed-alphabets", "Тегiн", 0),
    ('ru = "Бесплатно"', 'ru = " "', "empty", "ru", 0),
    (
        'ru = "Бесплатно"',
        'ru = """\n[cost]\nen = "[{" \\\n"""\ncolour = 1',
        "unknown-key",
        "colour",
        4,
    ),
    ('needed.when = [{ category = ["emergency"] }]', "needed = 1", "wrong-type", "needed", 0),
    ('code = "spouse"', 'code = "child"', "duplicate-code", "child", 6),
    ("identity = true", 'identity = "yes"', "wrong-type", "identity", 0),
    ('registry = "gbd_fl"', 'registry = "gbd"', "unknown-value", "gbd", 0),
    (
        '{ circumstance = ["adjoining_rooms"] }',
        '{ circumstances = ["adjoining_rooms"] }',
        "unknown-fact",
        "circumstances",
        0,
    ),
    (
        '{ circumstance = ["adjoining_rooms"] }',
        '{ circumstance = ["adjoining"] }',
        "unknown-value",
        "adjoining",
        0,
    ),
    (
        '{ circumstance = ["adjoining_rooms"] }',
        '{ circumstance = "adjoining_rooms" }',
        "wrong-type",
        "circumstance",
        0,
    ),
    ('{ circumstance = ["adjoining_rooms"] }', "{ }", "empty", "when", 0),
    ('{ circumstance = ["adjoining_rooms"] }', "5", "wrong-type", "when", 0),
    ('queue_list = "orphans"', "", "missing", "queue_list", -2),
]


@pytest.mark.parametrize(("old", "new", "kind", "name", "below"), BAD)
def test_a_fault_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, kind: str, name: str, below: int
) -> None:
    shelf = shelf_of(tmp_path, bad=changed(old, new))
    assert shelf.services() == ()
    told = [(f.code, f.values["fault"], f.values["name"]) for f in shelf.faults()]
    assert ("PAS-02", kind, name) in told
    fault = shelf.faults()[told.index(("PAS-02", kind, name))]
    assert fault.values["line"] == line_of(GOOD, old) + below


def test_one_mistake_is_one_fault(tmp_path: Path) -> None:
    shelf = shelf_of(
        tmp_path, bad=changed('needed.when = [{ category = ["emergency"] }]', "needed = 1")
    )
    assert len(shelf.faults()) == 1


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    text = changed("term_days = 30", "term_days = 0").replace('ru = "Бесплатно"\n', "")
    kinds = [f.values["fault"] for f in shelf_of(tmp_path, bad=text).faults()]
    assert sorted(map(str, kinds)) == ["missing", "out-of-range"]


@pytest.mark.parametrize("part", ["documents", "refusal_grounds"])
def test_a_passport_without_the_lists_it_lives_by_is_refused(tmp_path: Path, part: str) -> None:
    without = re.sub(rf"\n\[\[{part}\b.*?(?=\n\[\[(?!{part}\b)|\Z)", "", GOOD, flags=re.DOTALL)
    shelf = shelf_of(tmp_path, bad=f"{part} = []\n{without}")
    assert ("empty", part) in [(f.values["fault"], f.values["name"]) for f in shelf.faults()]


def test_what_is_not_toml_is_told_with_its_line(tmp_path: Path) -> None:
    (fault,) = shelf_of(tmp_path, bad=changed("term_days = 30", "term_days =")).faults()
    assert fault.values["fault"] == "not-toml"
    assert fault.values["line"] == line_of(GOOD, "term_days = 30")


def test_a_file_cut_in_the_middle_is_told(tmp_path: Path) -> None:
    (fault,) = shelf_of(tmp_path, bad="[title]\nkk = ").faults()
    assert (fault.values["fault"], fault.values["line"]) == ("not-toml", 2)


def test_old_encodings_are_told_with_their_line(tmp_path: Path) -> None:
    (fault,) = shelf_of(tmp_path, bad=b"# a\n# \xd2\xe5\xe3\n").faults()
    assert (fault.values["fault"], fault.values["line"]) == ("not-utf-8", 2)


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (fault,) = shelf_of(tmp_path).faults()
    assert fault.values["fault"] == "unreadable"


def test_other_passports_serve_on(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, bad="x", good=GOOD)
    assert [service.code for service in shelf.services()] == ["housing-queue"]
    assert [fault.values["file"] for fault in shelf.faults()] == ["bad.toml"]


def test_the_highest_version_serves_new_cases(tmp_path: Path) -> None:
    ninth, tenth = changed("2015.5", "2015.9"), changed("2015.5", "2015.10")
    shelf = shelf_of(tmp_path, a=tenth, b=ninth)
    assert shelf.get("housing-queue").version == "2015.10"
    assert len(shelf.services()) == 1
    older = hashlib.sha256(ninth.encode()).hexdigest()
    assert shelf.get("housing-queue", older).version == "2015.9"


def test_one_version_with_two_contents_is_a_fault(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, a=GOOD, b=changed("Тегін", "Ақысыз"))
    (fault,) = shelf.faults()
    assert (fault.values["file"], fault.values["fault"]) == ("b.toml", "duplicate-version")
    assert shelf.get("housing-queue").cost.kk == "Тегін"


@pytest.mark.parametrize("asked", [("other", ""), ("housing-queue", "0" * 64)])
def test_an_unknown_passport_or_version_is_refused(tmp_path: Path, asked: tuple[str, str]) -> None:
    with pytest.raises(Refused, match="PAS-01"):
        shelf_of(tmp_path, good=GOOD).get(*asked)


def test_an_old_case_opens_with_its_own_version(tmp_path: Path) -> None:
    first = shelf_of(tmp_path, a=GOOD)
    old = first.get("housing-queue")
    first.keep(old)
    first.keep(old)
    second = shelf_of(tmp_path, a=changed("2015.5", "2015.6").replace("Тегін", "Ақысыз"))
    assert second.get("housing-queue").cost.kk == "Ақысыз"
    assert second.get("housing-queue", old.digest) == old
    assert second.services() == (second.get("housing-queue"),)
    assert len(list((tmp_path / "kept").iterdir())) == 1


def test_a_kept_version_that_was_altered_is_refused(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, a=GOOD)
    old = shelf.get("housing-queue")
    shelf.keep(old)
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_text(changed("Тегін", "Ақысыз"), encoding="utf-8")
    later = PassportShelf([], tmp_path / "kept")
    with pytest.raises(Refused) as refusal:
        later.get("housing-queue", old.digest)
    assert refusal.value.values["fault"] == "altered"
    kept.write_text("x", encoding="utf-8")
    with pytest.raises(Refused, match="not-toml"):
        later.get("housing-queue", old.digest)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("", encoding="utf-8")
    shelf = shelf_of(tmp_path, a=GOOD)
    with pytest.raises(Unavailable, match="PAS-03"):
        shelf.keep(shelf.get("housing-queue"))


def test_only_what_the_shelf_read_can_be_kept(tmp_path: Path) -> None:
    service = shelf_of(tmp_path, a=GOOD).get("housing-queue")
    with pytest.raises(Refused, match="PAS-01"):
        PassportShelf([], tmp_path / "kept").keep(service)
