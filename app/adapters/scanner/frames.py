"""What the scanning process and the workstation say to each other over a pipe.

A frame is the length of its header and of its payload (four bytes each, big-endian), the header
as JSON, the payload. The first line the workstation sends is the job; every further line allows
one more page to be drawn, so that each is stored before the next; the end of the line stops all.
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.attachment import MAX_PAGE_BYTES, Origin, ScannedImage
from app.domain.errors import AppError, Cancelled, InputError, Refused, Unavailable

_LENGTHS = struct.Struct(">II")
MAX_HEADER_BYTES = 65_536
MAX_PAYLOAD_BYTES = 2 * MAX_PAGE_BYTES


@dataclass(frozen=True, slots=True)
class Frame:
    """One message of the scanning process.

    Args:
        kind: device, image, progress, fault, bug or end.
        values: what the header says.
        payload: the page of an image.
    """

    kind: str
    values: Mapping[str, object]
    payload: bytes = b""


def packed(frame: Frame) -> bytes:
    """A frame as it goes over the pipe.

    Args:
        frame: the message.

    Returns:
        Its bytes.
    """
    header = json.dumps({**frame.values, "kind": frame.kind}).encode("ascii")
    return _LENGTHS.pack(len(header), len(frame.payload)) + header + frame.payload


def take(buffer: bytearray) -> Frame | None:
    """The first whole frame of what has arrived, taken out of it.

    Args:
        buffer: bytes so far; shortened when a frame is taken.

    Returns:
        The frame, or None when more bytes are needed.

    Raises:
        ValueError: these are no frames; the process opens hostile files and is not trusted.
    """
    if len(buffer) < _LENGTHS.size:
        return None
    header_size, payload_size = _LENGTHS.unpack_from(buffer)
    if header_size > MAX_HEADER_BYTES or payload_size > MAX_PAYLOAD_BYTES:
        raise ValueError("a frame longer than any page")
    start = _LENGTHS.size + header_size
    end = start + payload_size
    if len(buffer) < end:
        return None
    header = json.loads(bytes(buffer[_LENGTHS.size : start]))
    payload = bytes(buffer[start:end])
    del buffer[:end]
    return Frame(str(header.pop("kind")), header, payload)


def image_frame(image: ScannedImage) -> Frame:
    """A page on its way.

    Args:
        image: the page.

    Returns:
        Its frame.
    """
    values = {
        "mime": image.mime,
        "width": image.width,
        "height": image.height,
        "dpi": image.dpi,
        "origin": image.origin.value,
        "blank": image.blank,
    }
    return Frame("image", values, image.data)


def image_of(frame: Frame) -> ScannedImage:
    """The page of an image frame.

    Args:
        frame: as made by `image_frame`.

    Returns:
        The page.
    """
    said = frame.values
    return ScannedImage(
        data=frame.payload,
        mime=str(said["mime"]),
        width=int(str(said["width"])),
        height=int(str(said["height"])),
        dpi=int(str(said["dpi"])),
        origin=Origin(str(said["origin"])),
        blank=bool(said["blank"]),
    )


def fault_frame(error: AppError) -> Frame:
    """An error on its way.

    Args:
        error: Unavailable, Refused, InputError or Cancelled.

    Returns:
        Its frame.
    """
    kind = type(error).__name__
    return Frame("fault", {"error": kind, "code": error.code, "values": error.values})


def error_of(frame: Frame) -> AppError:
    """The error of a fault frame, to be raised on this side.

    Args:
        frame: as made by `fault_frame`.

    Returns:
        The same error again.
    """
    said, code = frame.values, str(frame.values["code"])
    values = said["values"]
    named = dict(values) if isinstance(values, dict) else {}
    match said["error"]:
        case "Cancelled":
            return Cancelled()
        case "InputError":
            return InputError(code, "file", **named)
        case "Refused":
            return Refused(code, **named)
        case _:
            return Unavailable(code, **named)
