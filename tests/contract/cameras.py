"""A camera that is a film: OpenCV opens both through the same calls."""

import sys
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.adapters.scanner.camera_nodes import ROOT_VARIABLE
from app.adapters.scanner.process_scanner import ProcessScanner
from app.domain.attachment import Device, DeviceKind
from tests.sample_pages import sheet

Pixels = NDArray[np.uint8]
NAME = "Құжат камерасы"
# The light goes on: what an automatic exposure does with the first pictures.
WARMING = (0.0, 0.1, 0.3, 0.6, 0.8)
STEADY = 10
# What a file cannot play; the process, the driver's own calls and OpenCV stay the real ones.
SPOILED = {
    "busy": "import fcntl, errno\n"
    "def ioctl(*a): raise OSError(errno.EBUSY, 'busy')\n"
    "fcntl.ioctl = ioctl",
    "forbidden": "import os\n"
    "whole = os.open\n"
    "def opened(path, *a, **k):\n"
    "    if 'video' in str(path): raise PermissionError(13, 'no')\n"
    "    return whole(path, *a, **k)\n"
    "os.open = opened",
    "kernel": "import fcntl, os, struct\n"
    "def ioctl(node, request, answer):\n"
    "    if request != 0x80685600: raise OSError(25, 'no such question')\n"
    "    can = 0x1 if os.readlink(f'/proc/self/fd/{node}').endswith('video0') else 0x800000\n"
    "    struct.pack_into('=II', answer, 84, 0x80800001, can)\n"
    "fcntl.ioctl = ioctl",
    "crash": "import cv2, os\n"
    "class Crashing(cv2.VideoCapture):\n"
    "    def read(self): os.abort()\n"
    "cv2.VideoCapture = Crashing",
    "hang": "import cv2, threading\n"
    "class Hung(cv2.VideoCapture):\n"
    "    def read(self): threading.Event().wait()\n"
    "cv2.VideoCapture = Hung",
}
LEAVE = "\nfrom app.adapters.scanner.worker import leave; leave()"


def lit(picture: Pixels, share: float) -> Pixels:
    return np.asarray(picture * share, dtype=np.uint8)


def sight(picture: Pixels) -> list[Pixels]:
    """What a camera shows once it is switched on."""
    return [*(lit(picture, share) for share in WARMING), *[picture] * STEADY]


def on_a_table(page: Pixels, width: int, height: int) -> Pixels:
    """The page in the middle of a dark table."""
    table = np.full((height, width, 3), 45, np.uint8)
    high, wide = page.shape[:2]
    top, left = (height - high) // 2, (width - wide) // 2
    table[top : top + high, left : left + wide] = page
    return table


def connect(root: Path, number: int, name: str, index: int = 0) -> Path:
    """A camera as the kernel names it; its node is returned."""
    about = root / f"sys/class/video4linux/video{number}"
    about.mkdir(parents=True)
    (about / "name").write_text(f"{name}\n", "utf-8")
    (about / "index").write_text(f"{index}\n", "ascii")
    node = root / f"dev/video{number}"
    node.parent.mkdir(exist_ok=True)
    node.touch()
    return node


def film(node: Path, pictures: Iterable[Pixels]) -> None:
    """What the camera shows, from its first picture to its last."""
    held = list(pictures)
    height, width = held[0].shape[:2]
    made = node.parent / "film.avi"
    writer = cv2.VideoWriter(str(made), cv2.VideoWriter.fourcc(*"MJPG"), 10, (width, height))
    for picture in held:
        writer.write(picture)
    writer.release()
    made.replace(node)


def camera(root: Path, trouble: str = "", silence_seconds: float = 30.0) -> ProcessScanner:
    """The real process over the real driver, looking for cameras under a root of its own."""
    command = (sys.executable, "-c", SPOILED[trouble] + LEAVE) if trouble in SPOILED else None
    return ProcessScanner(
        DeviceKind.CAMERA,
        environment={ROOT_VARIABLE: str(root)},
        command=command,
        silence_seconds=silence_seconds,
    )


def camera_with(
    root: Path, pictures: Iterable[Pixels], trouble: str = "", silence_seconds: float = 30.0
) -> tuple[ProcessScanner, Device]:
    node = connect(root, 0, NAME)
    film(node, pictures)
    made = camera(root, trouble, silence_seconds)
    return made, Device(str(node), NAME, DeviceKind.CAMERA)


def camera_at_work(
    root: Path, trouble: str, silence_seconds: float
) -> tuple[ProcessScanner, Device]:
    """A camera over an A4 sheet of 75 dots per inch; unplugged, after its first pictures."""
    shown = sight(sheet(75))
    return camera_with(
        root, shown[:7] if trouble == "unplugged" else shown, trouble, silence_seconds
    )
