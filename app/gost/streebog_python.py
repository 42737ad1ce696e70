"""Streebog's compression in Python whose source is written by this module: always there."""

import struct
from collections.abc import Callable
from typing import cast

from app.gost.streebog_constants import ROUND_CONSTANTS, word_tables

BLOCK = 64
FULL = (1 << 512) - 1
BLOCK_BITS = 512
WORDS = 8


class PythonEngine:
    """Takes in whole blocks; about one megabyte a second."""

    name = "python"

    def __init__(self) -> None:
        self._compress = _written_compression()

    def absorb(
        self, chain: bytes, count: int, total: int, blocks: bytes | memoryview
    ) -> tuple[bytes, int, int]:
        """Run the compression over whole blocks (RFC 6986, 8 and 9.1).

        Args:
            chain: the 64 bytes chained from block to block.
            count: bits taken in so far.
            total: the sum of all blocks so far, modulo 2**512.
            blocks: a whole number of blocks of 64 bytes.

        Returns:
            The same three after these blocks.
        """
        state = int.from_bytes(chain, "little")
        for start in range(0, len(blocks), BLOCK):
            block = int.from_bytes(blocks[start : start + BLOCK], "little")
            state = self._compress(state, count, block)
            count = (count + BLOCK_BITS) & FULL
            total = (total + block) & FULL
        return state.to_bytes(BLOCK, "little"), count, total


def _written_compression() -> Callable[[int, int, int], int]:
    """The compression of one block with every look-up written out (RFC 6986, 8).

    A loop over the bytes would cost three times as much as the look-ups themselves, and a call for
    each of the 25 maps a tenth. Tables of 16 bits, tables of whole states and joining looked-up
    bytes instead of adding words were all measured: none is faster.
    """
    source = f"""def compress(before, count, block, {", ".join(f"t{row}=t{row}" for row in range(WORDS))}):
 {_lps("key", "before ^ count")}
 state = block
 for constant in constants:
  {_lps("state", "state ^ key")}
  {_lps("key", "key ^ constant")}
 return state ^ key ^ before ^ block
"""
    space: dict[str, object] = {
        **{f"t{row}": list(table) for row, table in enumerate(word_tables())},
        "constants": [int.from_bytes(block, "little") for block in ROUND_CONSTANTS],
        "pack": struct.Struct(f"<{WORDS}Q").pack,
        "number": int.from_bytes,
    }
    exec(source, space)
    return cast("Callable[[int, int, int], int]", space["compress"])


def _lps(target: str, given: str) -> str:
    """Substitution, transposition and linear map as one (RFC 6986, 6.2-6.4)."""
    names = ", ".join(f"b{place}" for place in range(BLOCK))
    words = ", ".join(
        " ^ ".join(f"t{row}[b{WORDS * row + column}]" for row in range(WORDS))
        for column in range(WORDS)
    )
    unpacked = f'{names} = ({given}).to_bytes({BLOCK}, "little")'
    return f'{unpacked}; {target} = number(pack({words}), "little")'
