"""The digest "Streebog" (GOST 34.311-2015 = GOST R 34.11-2012; RFC 6986), as hashlib would have it."""

import logging
from functools import lru_cache
from typing import Protocol

from app.gost.streebog_python import BLOCK, PythonEngine

_log = logging.getLogger(__name__)


class Engine(Protocol):
    """What takes in whole blocks."""

    @property
    def name(self) -> str:
        """Which one it is, for the log and the benchmarks."""

    def absorb(
        self, chain: bytes, count: int, total: int, blocks: bytes | memoryview
    ) -> tuple[bytes, int, int]:
        """See `PythonEngine.absorb`."""


class Streebog:
    """A digest in the making.

    Args:
        bits: 256 or 512.
        data: what to begin with.
        engine: what takes in the blocks; the fastest of this machine by default.
    """

    block_size = BLOCK

    def __init__(self, bits: int, data: bytes = b"", engine: Engine | None = None) -> None:
        self.digest_size = bits // 8
        self.name = f"streebog{bits}"
        self._engine = engine or fastest()
        # RFC 6986, 8: the two lengths begin with different chains.
        self._state = (bytes(BLOCK) if bits == 512 else b"\x01" * BLOCK, 0, 0)
        self._rest = b""
        self.update(data)

    def update(self, data: bytes) -> None:
        """Take in more.

        Args:
            data: the next bytes.
        """
        waiting = self._rest + data if self._rest else data
        whole = len(waiting) - len(waiting) % BLOCK
        if whole:
            # A view: a scan of ten megabytes is not copied for this.
            self._state = self._engine.absorb(*self._state, memoryview(waiting)[:whole])
        self._rest = waiting[whole:]

    def digest(self) -> bytes:
        """The digest of everything taken in so far; more may follow.

        Returns:
            32 or 64 bytes in the order of the standard's octet string, lowest first.
        """
        chain, count, total = self._state
        last = (self._rest + b"\x01").ljust(BLOCK, b"\0")
        chain, _, total = self._engine.absorb(chain, count, total, last)
        count += 8 * len(self._rest)
        # The counter and the sum are compressed with a counter of zero (RFC 6986, 9.2).
        for closing in (count, total):
            chain, _, _ = self._engine.absorb(chain, 0, 0, closing.to_bytes(BLOCK, "little"))
        return chain[-self.digest_size :]

    def hexdigest(self) -> str:
        """The digest in hexadecimal.

        Returns:
            64 or 128 digits.
        """
        return self.digest().hex()


@lru_cache(maxsize=1)
def fastest() -> Engine:
    """The fastest engine that proves itself on this machine, chosen once.

    Returns:
        WebAssembly where it runs and agrees with Python, else Python.
    """
    plain = PythonEngine()
    try:
        from app.gost.streebog_wasm import WasmEngine  # loading it costs 50 ms

        quick = WasmEngine()
        if agrees(quick, plain):
            return quick
        _log.error("streebog: the fast engine disagrees and is not used")
    except Exception as error:
        # Any fault of a foreign engine only makes digests slower, so none may stop the program.
        _log.warning("streebog: no fast engine (%s)", type(error).__name__)
    return plain


def agrees(engine: Engine, judge: Engine) -> bool:
    """Whether two engines say the same of input that carries through every word.

    Args:
        engine: the one on trial.
        judge: the one believed.

    Returns:
        True when they agree.
    """
    blocks = bytes(range(256)) + b"\xff" * 2 * BLOCK
    start = (b"\x01" * BLOCK, (1 << 512) - 512, (1 << 512) - 1)
    return engine.absorb(*start, blocks) == judge.absorb(*start, blocks)
