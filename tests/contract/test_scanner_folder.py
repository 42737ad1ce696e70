"""The watched folder, and several kinds of scanners as one."""

import errno
import sys
from pathlib import Path

import pytest
from PIL import Image

from app.adapters.scanner.devices import Devices
from app.adapters.scanner.file_import import FileImport
from app.adapters.scanner.folder import FolderScanner
from app.domain.attachment import Device, DeviceKind, ScanProfile
from app.domain.errors import Cancelled, InputError, Unavailable
from app.ports import Scanner


def drop(folder: Path, name: str, width: int) -> None:
    Image.new("L", (width, 300), 255).save(folder / name, "PNG")


def never() -> bool:
    return False


def folder_scanner(folder: Path) -> tuple[FolderScanner, Device]:
    watched = FolderScanner(folder, FileImport())
    (device,) = watched.devices()
    return watched, device


def widths(folder: Path) -> list[int]:
    watched, device = folder_scanner(folder)
    return [page.width for page in watched.scan(device, ScanProfile(), never)]


def test_files_come_in_the_order_a_person_counts(tmp_path: Path) -> None:
    for name, width in (("page10.png", 300), ("page2.png", 200), ("Page1.png", 100)):
        drop(tmp_path, name, width)
    assert widths(tmp_path) == [100, 200, 300]


def test_a_file_is_moved_only_when_its_last_page_is_taken(tmp_path: Path) -> None:
    drop(tmp_path, "1.png", 100)
    drop(tmp_path, "2.png", 200)
    watched, device = folder_scanner(tmp_path)
    pages = watched.scan(device, ScanProfile(), never)
    next(pages)
    assert (tmp_path / "1.png").exists()
    next(pages)
    assert (tmp_path / "stored" / "1.png").exists()
    assert (tmp_path / "2.png").exists()
    assert next(pages, None) is None
    assert sorted(path.name for path in (tmp_path / "stored").iterdir()) == ["1.png", "2.png"]


def test_a_stored_file_is_never_overwritten(tmp_path: Path) -> None:
    for width in (100, 200, 300):
        drop(tmp_path, "scan.png", width)
        assert widths(tmp_path) == [width]
    kept = {}
    for path in (tmp_path / "stored").iterdir():
        with Image.open(path) as picture:
            kept[path.name] = picture.width
    assert kept == {"scan.png": 100, "scan (2).png": 200, "scan (3).png": 300}


def test_what_is_no_page_is_put_aside_and_said(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").write_bytes(b"no pdf at all")
    drop(tmp_path, "2.png", 200)
    with pytest.raises(InputError) as caught:
        widths(tmp_path)
    assert caught.value.code == "SCN-20"
    assert (tmp_path / "unreadable" / "1.pdf").exists()
    assert widths(tmp_path) == [200]


def test_what_is_still_arriving_stays(tmp_path: Path) -> None:
    drop(tmp_path, "1.png", 2000)
    file = tmp_path / "1.png"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError):
        widths(tmp_path)
    assert file.exists()
    file.write_bytes(whole)
    assert widths(tmp_path) == [2000]


def test_a_file_still_being_written_is_waited_for(tmp_path: Path) -> None:
    """A pile of two pages, cut in the second: the first is not given twice."""
    sheets = [Image.new("L", (width, 900), 255) for width in (100, 200)]
    file = tmp_path / "1.tif"
    sheets[0].save(file, "TIFF", save_all=True, append_images=sheets[1:])
    whole = file.read_bytes()
    pieces = iter((len(whole) * 3 // 4, len(whole)))
    file.write_bytes(whole[: len(whole) // 2])
    watched = FolderScanner(
        tmp_path, FileImport(), lambda _seconds: file.write_bytes(whole[: next(pieces)])
    )
    (device,) = watched.devices()
    pages = list(watched.scan(device, ScanProfile(), never))
    assert [page.width for page in pages] == [100, 200]
    assert (tmp_path / "stored" / "1.tif").exists()


def test_a_file_that_vanishes_is_told(tmp_path: Path) -> None:
    drop(tmp_path, "1.png", 100)
    drop(tmp_path, "2.png", 200)
    watched, device = folder_scanner(tmp_path)
    pages = watched.scan(device, ScanProfile(), never)
    next(pages)
    (tmp_path / "2.png").unlink()
    with pytest.raises(InputError) as caught:
        list(pages)
    assert caught.value.code == "SCN-28"
    assert (tmp_path / "stored" / "1.png").exists()


def test_cancel_while_a_file_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "1.png").write_bytes(b"")
    asked = iter((False, False, True))
    watched = FolderScanner(tmp_path, FileImport(), lambda _seconds: None)
    (device,) = watched.devices()
    with pytest.raises(Cancelled):
        list(watched.scan(device, ScanProfile(), lambda: next(asked, True)))


def test_cancel_in_the_middle_of_a_file_leaves_it_where_it_is(tmp_path: Path) -> None:
    drop(tmp_path, "1.png", 100)
    asked = iter(range(10_000))
    hung = FileImport((sys.executable, "-c", "import threading; threading.Event().wait()"), 3600.0)
    watched = FolderScanner(tmp_path, hung)
    (device,) = watched.devices()
    with pytest.raises(Cancelled):
        list(watched.scan(device, ScanProfile(), lambda: next(asked) >= 3))
    assert (tmp_path / "1.png").exists()


def test_other_files_are_let_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a page", encoding="utf-8")
    with pytest.raises(Unavailable) as caught:
        widths(tmp_path)
    assert caught.value.code == "SCN-17"
    assert (tmp_path / "notes.txt").exists()


def test_cancel_leaves_the_file_where_it_is(tmp_path: Path) -> None:
    drop(tmp_path, "1.png", 100)
    watched, device = folder_scanner(tmp_path)
    with pytest.raises(Cancelled):
        list(watched.scan(device, ScanProfile(), lambda: True))
    assert (tmp_path / "1.png").exists()


def test_a_folder_that_is_not_there_is_no_device(tmp_path: Path) -> None:
    assert FolderScanner(tmp_path / "gone", FileImport()).devices() == ()


def test_a_folder_that_vanishes(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    watched, device = folder_scanner(folder)
    folder.rmdir()
    with pytest.raises(Unavailable) as caught:
        list(watched.scan(device, ScanProfile(), never))
    assert caught.value.code == "SCN-16"


def no_rights(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("refused", ["iterdir", "mkdir", "rename"])
def test_a_folder_without_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    """Refused by hand: the rights of a folder do not bind everybody who runs tests."""
    drop(tmp_path, "1.png", 100)
    watched, device = folder_scanner(tmp_path)
    monkeypatch.setattr(Path, refused, no_rights)
    with pytest.raises(Unavailable) as caught:
        list(watched.scan(device, ScanProfile(), never))
    assert caught.value.code == "SCN-16"
    assert (tmp_path / "1.png").exists()


@pytest.mark.parametrize("trouble", [errno.EACCES, errno.EHOSTUNREACH, errno.EIO])
def test_a_folder_that_does_not_answer_is_offered_and_says_why_nothing_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: int
) -> None:
    """A share whose server is off; the other devices are found all the same."""

    def gone(path: Path, **_: object) -> None:
        raise OSError(trouble, "no answer")

    folder = tmp_path / "share"
    whole = Path.stat
    monkeypatch.setattr(
        Path, "stat", lambda path, **how: (gone if path == folder else whole)(path, **how)
    )
    all_kinds = Devices(FolderScanner(folder, FileImport()))
    (device,) = all_kinds.devices()
    with pytest.raises(Unavailable) as caught:
        list(all_kinds.scan(device, ScanProfile(), never))
    assert caught.value.code == "SCN-16"


def test_each_device_is_asked_through_its_own_kind(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    for number, folder in enumerate((first, second), start=1):
        folder.mkdir()
        drop(folder, "1.png", 100 * number)
    all_kinds: Scanner = Devices(
        *(FolderScanner(folder, FileImport()) for folder in (first, second))
    )
    names = {device.name: device for device in all_kinds.devices()}
    assert list(names) == ["a", "b"]
    pages = list(all_kinds.scan(names["b"], ScanProfile(), never))
    assert [page.width for page in pages] == [200]
    assert (first / "1.png").exists()


def test_a_device_of_no_known_kind(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        list(Devices().scan(Device("x", "x", DeviceKind.SANE), ScanProfile(), never))
    assert caught.value.code == "SCN-07"
