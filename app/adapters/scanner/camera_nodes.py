"""The cameras of Linux: which nodes under /dev give pictures, and what stands in the way of one.

The kernel is asked directly (V4L2): OpenCV lists no cameras, and tells no reason when one does not
open. Nothing here starts a camera.
"""

import contextlib
import errno
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import AppError, Refused, Unavailable

if sys.platform == "linux":
    import fcntl

# What the tests put in place of the root of the system.
ROOT_VARIABLE = "TEREZE_CAMERA_ROOT"
# The numbers of linux/videodev2.h; a format is as large as a pointer is aligned.
CAPABILITY_BYTES, FORMAT_BYTES = 104, 200 + struct.calcsize("P")
QUERY_CAPABILITY = 0x80005600 | CAPABILITY_BYTES << 16
GET_FORMAT = 0xC0005604 | FORMAT_BYTES << 16
SET_FORMAT = 0xC0005605 | FORMAT_BYTES << 16
CAPABILITIES_AT = 84
VIDEO_CAPTURE, NEEDS_MEDIA_CONTROLLER, HAS_DEVICE_CAPABILITIES = 0x1, 0x20000000, 0x80000000
TROUBLE = {
    errno.EBUSY: "SCN-03",
    errno.ENOENT: "SCN-07",
    errno.ENODEV: "SCN-07",
    errno.ENXIO: "SCN-07",
}
NO_RIGHTS = (errno.EACCES, errno.EPERM)


def cameras() -> list[tuple[str, str]]:
    """The cameras that are connected.

    Returns:
        Node and name of each, in the order of the nodes; of two that call themselves alike, the
        node stands in the name, too.
    """
    root = Path(os.environ.get(ROOT_VARIABLE, "/"))
    known = sorted((root / "sys/class/video4linux").glob("video*"), key=_number)
    nodes = [(root / "dev" / each.name, each) for each in known]
    found = [(node, _said(about, "name")) for node, about in nodes if _takes_pictures(node, about)]
    names = [name for _, name in found]
    return [
        (str(node), name if name and names.count(name) == 1 else f"{name} ({node.name})".strip())
        for node, name in found
    ]


def demand_free(camera: str) -> None:
    """Ask whether a camera is there, may be used, and is used by nobody else.

    Args:
        camera: its node.

    Raises:
        Unavailable: SCN-03 another program uses it, SCN-04, SCN-07 it has gone.
        Refused: SCN-06 the operator may not use it.
    """
    kind = bytearray(FORMAT_BYTES)
    struct.pack_into("=I", kind, 0, VIDEO_CAPTURE)
    try:
        with _opened(Path(camera)) as node:
            # A driver refuses a format while another program draws pictures; the one it has
            # already changes nothing.
            fcntl.ioctl(node, GET_FORMAT, kind)
            fcntl.ioctl(node, SET_FORMAT, kind)
    except OSError as closed:
        # One that does not know the question may still give pictures.
        if closed.errno not in {errno.ENOTTY, errno.EINVAL}:
            raise _told_apart(closed, camera) from closed


def _told_apart(closed: OSError, camera: str) -> AppError:
    if closed.errno in NO_RIGHTS:
        return Refused("SCN-06", device=camera)
    return Unavailable(TROUBLE.get(closed.errno or 0, "SCN-04"), device=camera)


def _takes_pictures(node: Path, about: Path) -> bool:
    """What the node says of itself; one that may not be asked is believed to be a camera's first."""
    answer = bytearray(CAPABILITY_BYTES)
    try:
        with _opened(node) as opened:
            fcntl.ioctl(opened, QUERY_CAPABILITY, answer)
    except OSError:
        return _said(about, "index") in {"0", ""}
    everything, own = struct.unpack_from("=II", answer, CAPABILITIES_AT)
    can = own if everything & HAS_DEVICE_CAPABILITIES else everything
    return bool(can & VIDEO_CAPTURE) and not can & NEEDS_MEDIA_CONTROLLER


@contextlib.contextmanager
def _opened(node: Path) -> Iterator[int]:
    opened = os.open(node, os.O_RDWR | os.O_NONBLOCK)
    try:
        yield opened
    finally:
        os.close(opened)


def _said(about: Path, what: str) -> str:
    try:
        return (about / what).read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _number(node: Path) -> int:
    digits = node.name.removeprefix("video")
    return int(digits) if digits.isdecimal() else 0
