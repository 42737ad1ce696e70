"""What the workstation and a page process say to each other: a line of JSON, then bytes."""

import json
from typing import Any, BinaryIO

Values = dict[str, Any]


class LineBroke(Exception):
    """The other side has gone."""


def say(out: BinaryIO, values: Values, payload: bytes = b"") -> None:
    """Send a message; raises LineBroke when the other side has gone."""
    head = json.dumps({**values, "bytes": len(payload)}).encode("ascii")
    try:
        out.write(head + b"\n")
        out.write(payload)
        out.flush()
    except (BrokenPipeError, ValueError, OSError) as gone:
        raise LineBroke from gone


def hear(source: BinaryIO) -> tuple[Values, bytes]:
    """Wait for a message; raises LineBroke at the end of the line."""
    line = source.readline()
    if not line.endswith(b"\n"):
        raise LineBroke
    values: Values = json.loads(line)
    size = int(values.pop("bytes"))
    payload = source.read(size)
    if len(payload) != size:
        raise LineBroke
    return values, payload
