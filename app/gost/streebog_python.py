"""Streebog's compression in Python whose source is written by this module: always there."""

import struct
from collections.abc import Callable
from typing import cast

from app.gost.streebog_constants import ROUND_CONSTANTS, word_tables

BLOCK = 64
FULL = (1 << 512) - 1
BLOCK_BITS = 512

_CONSTANTS = tuple(int.from_bytes(block, "little") for block in ROUND_CONSTANTS)


def _written_lps() -> Callable[[bytes], bytes]:
    """Substitution, transposition and linear map with every step written out (RFC 6986, 6.2-6.4).

    A loop over the bytes would cost three times as much as the look-ups themselves.
    """
    names = ", ".join(f"b{place}" for place in range(BLOCK))
    words = (
        " ^ ".join(f"t{row}[b{BLOCK // 8 * row + column}]" for row in range(8))
        for column in range(8)
    )
    source = f"def lps(block):\n {names} = block\n return pack({', '.join(words)})\n"
    space: dict[str, object] = {f"t{row}": list(table) for row, table in enumerate(word_tables())}
    space["pack"] = struct.Struct("<8Q").pack
    exec(source, space)
    return cast("Callable[[bytes], bytes]", space["lps"])


class PythonEngine:
    """Takes in whole blocks; about one megabyte a second."""

    name = "python"

    def __init__(self) -> None:
        self._lps = _written_lps()

    def absorb(self, chain: bytes, count: int, total: int, blocks: bytes) -> tuple[bytes, int, int]:
        """Run the compression over whole blocks (RFC 6986, 8 and 9.1).

        Args:
            chain: the 64 bytes chained from block to block.
            count: bits taken in so far.
            total: the sum of all blocks so far, modulo 2**512.
            blocks: a whole number of blocks of 64 bytes.

        Returns:
            The same three after these blocks.
        """
        for start in range(0, len(blocks), BLOCK):
            block = int.from_bytes(blocks[start : start + BLOCK], "little")
            chain = self._compress(chain, count, block)
            count = (count + BLOCK_BITS) & FULL
            total = (total + block) & FULL
        return chain, count, total

    def _compress(self, chain: bytes, count: int, block: int) -> bytes:
        lps, before = self._lps, int.from_bytes(chain, "little")
        key = int.from_bytes(lps((before ^ count).to_bytes(BLOCK, "little")), "little")
        state = block
        for constant in _CONSTANTS:
            state = int.from_bytes(lps((state ^ key).to_bytes(BLOCK, "little")), "little")
            key = int.from_bytes(lps((key ^ constant).to_bytes(BLOCK, "little")), "little")
        return (state ^ key ^ before ^ block).to_bytes(BLOCK, "little")
