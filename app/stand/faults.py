"""What can go wrong with the state systems, switched on and off by request."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum


class Endpoint(StrEnum):
    """One of the state's systems that the stand plays."""

    GBD_FL = "gbd_fl"
    ENIS = "enis"
    GATEWAY = "gateway"
    FILES = "files"
    OCSP = "ocsp"
    CRL = "crl"
    TSA = "tsa"
    NCALAYER = "ncalayer"


class FaultKind(StrEnum):
    """How a system misbehaves."""

    DOWN = "down"
    SLOW = "slow"
    LOST_ANSWER = "lost_answer"
    TRUNCATED = "truncated"
    HUGE = "huge"
    NOT_XML = "not_xml"
    ENTITIES = "entities"
    ANOTHER_PERSON = "another_person"
    UNKNOWN_CODE = "unknown_code"
    HTTP_500 = "http_500"
    GATEWAY_FULL = "gateway_full"
    CANCELLED = "cancelled"
    WRONG_TYPE = "wrong_type"
    NO_MODULE = "no_module"
    FAILURE = "failure"


@dataclass(frozen=True)
class Fault:
    """A fault that is switched on: its kind and, for a slow one, the delay in seconds."""

    kind: FaultKind
    seconds: float = 0.0


class Faults:
    """The faults now switched on; safe to use from any thread.

    `DOWN` hangs up before anything is done, `LOST_ANSWER` hangs up after all of it is done: the
    difference that shows whether a sender repeats safely.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._active: dict[Endpoint, tuple[Fault, int | None]] = {}

    def set(
        self, endpoint: str, kind: str, *, seconds: float = 0.0, times: int | None = None
    ) -> None:
        """Switch a fault on, in place of the one that was there.

        Args:
            endpoint: a value of `Endpoint`.
            kind: a value of `FaultKind`.
            seconds: how long `slow` waits before it answers.
            times: for how many requests; None until cleared.

        Raises:
            ValueError: an endpoint or a kind that does not exist.
        """
        fault = Fault(FaultKind(kind), seconds)
        with self._lock:
            self._active[Endpoint(endpoint)] = (fault, times)

    def clear(self, endpoint: str | None = None) -> None:
        """Switch off the fault of one endpoint, or all of them."""
        with self._lock:
            if endpoint is None:
                self._active.clear()
            else:
                self._active.pop(Endpoint(endpoint), None)

    @contextmanager
    def during(self, endpoint: str, kind: str, *, seconds: float = 0.0) -> Iterator[None]:
        """Keep a fault switched on for the length of a `with` block."""
        self.set(endpoint, kind, seconds=seconds)
        try:
            yield
        finally:
            self.clear(endpoint)

    def take(self, endpoint: Endpoint) -> Fault | None:
        """The fault that this request meets; counts it when the fault is limited."""
        with self._lock:
            fault, left = self._active.get(endpoint, (None, None))
            if left is not None:
                self._count_down(endpoint, left)
            return fault

    def _count_down(self, endpoint: Endpoint, left: int) -> None:
        fault, _ = self._active[endpoint]
        if left > 1:
            self._active[endpoint] = (fault, left - 1)
        else:
            del self._active[endpoint]
