"""One HTTP request and its answer, free of any server library."""

from dataclasses import dataclass, replace

XML = "text/xml; charset=utf-8"


@dataclass(frozen=True)
class Asked:
    """A request that reached the stand whole."""

    method: str
    path: str
    content_type: str
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What goes back on the wire.

    Attributes:
        headers: beside type and length.
        cut: how many bytes of the body are sent before the line breaks; None for all of it.
    """

    status: int
    content_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    cut: int | None = None

    def with_body(self, body: bytes) -> "Answer":
        """The same answer with other bytes."""
        return replace(self, body=body)


class HangUp(Exception):
    """The connection is to be closed without an answer."""
