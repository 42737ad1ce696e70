"""Streebog's compression as WebAssembly whose text is written by this module: the fast way."""

import atexit
import struct
from collections.abc import Callable
from functools import reduce
from threading import Lock

import wasmtime

from app.gost.streebog_constants import ROUND_CONSTANTS, word_tables

BLOCK = 64
# Where things lie in the memory of the WebAssembly module.
TABLE_BYTES = 2048
CONSTANTS = 8 * TABLE_BYTES
STATE = CONSTANTS + 12 * BLOCK
KEY = STATE + 3 * BLOCK
DATA = KEY + BLOCK
WAITING = DATA + BLOCK
INPUT = 65536
PAGES = 5
PIECE = (PAGES - 1) * 65536
IN_LOCALS = 4


class WasmEngine:
    """Takes in whole blocks at over a hundred megabytes a second; usable from any thread.

    Raises:
        wasmtime.WasmtimeError: this machine cannot run it.
    """

    name = "wasm"

    def __init__(self) -> None:
        engine = wasmtime.Engine()
        self._store = wasmtime.Store(engine)
        # Left to the end of the interpreter they would be taken down after their own library.
        for part in (engine, self._store):
            atexit.register(part.close)
        instance = wasmtime.Instance(self._store, wasmtime.Module(engine, module_text()), [])
        exports = instance.exports(self._store)
        memory, absorb = exports["memory"], exports["absorb"]
        assert isinstance(memory, wasmtime.Memory)
        assert isinstance(absorb, wasmtime.Func)
        self._memory, self._absorb = memory, absorb
        self._lock = Lock()
        tables = b"".join(struct.pack("<256Q", *table) for table in word_tables())
        self._memory.write(self._store, tables + b"".join(ROUND_CONSTANTS), 0)

    def absorb(
        self, chain: bytes, count: int, total: int, blocks: bytes | memoryview
    ) -> tuple[bytes, int, int]:
        """Run the compression over whole blocks; see `PythonEngine.absorb`."""
        state = chain + count.to_bytes(BLOCK, "little") + total.to_bytes(BLOCK, "little")
        with self._lock:
            self._memory.write(self._store, state, STATE)
            for start in range(0, len(blocks), PIECE):
                # A bytearray is what `write` would make of anything else, by one more copy.
                piece = bytearray(blocks[start : start + PIECE])
                self._memory.write(self._store, piece, INPUT)
                self._absorb(self._store, len(piece) // BLOCK)
            state = bytes(self._memory.read(self._store, STATE, STATE + 3 * BLOCK))
        count = int.from_bytes(state[BLOCK : 2 * BLOCK], "little")
        return state[:BLOCK], count, int.from_bytes(state[2 * BLOCK :], "little")


def module_text() -> str:
    """The module in WebAssembly's text format.

    Returns:
        A module with `memory` and `absorb(count of blocks)`.
    """
    names = "".join(f"(local $x{row} i64)" for row in range(IN_LOCALS))
    return f"""(module (memory (export "memory") {PAGES})
(func (export "absorb") (param $blocks i32)
(local $at i32) (local $end i32) (local $round i32)
(local $sum i64) (local $carry i64) (local $over i64) (local $word i64) {names}
(local.set $at (i32.const {INPUT}))
(local.set $end (i32.add (local.get $at) (i32.mul (local.get $blocks) (i32.const {BLOCK}))))
(block $done (loop $next
(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
{_first_key()}
(local.set $round (i32.const {CONSTANTS}))
(loop $rounds
{_lps(DATA, lambda row: _mixed(_word(DATA + 8 * row), _word(KEY + 8 * row)))}
{_lps(KEY, lambda row: _mixed(_word(KEY + 8 * row), _word(8 * row, "$round")))}
(local.set $round (i32.add (local.get $round) (i32.const {BLOCK})))
(br_if $rounds (i32.lt_u (local.get $round) (i32.const {STATE}))))
{_chained()}
{_added(STATE + BLOCK, lambda row: f"(i64.const {512 if row == 0 else 0})")}
{_added(STATE + 2 * BLOCK, lambda row: _word(8 * row, "$at"))}
(local.set $at (i32.add (local.get $at) (i32.const {BLOCK})))
(br $next)))))"""


def _word(place: int, base: str = "") -> str:
    """The word at a fixed place of the memory, or so far behind the place in a local."""
    if base:
        return f"(i64.load offset={place} (local.get {base}))"
    return f"(i64.load (i32.const {place}))"


def _mixed(one: str, other: str) -> str:
    return f"(i64.xor {one} {other})"


def _lps(target: int, source: Callable[[int], str]) -> str:
    """Substitution, transposition and linear map as one, word after word into the memory.

    Half of the words wait in locals, half in the memory, and each word made is stored at once: so no
    register ever has to be put aside, which made the code half as fast again.
    """
    lines = []
    for row in range(8):
        waits = f"(local.set $x{row} " if row < IN_LOCALS else f"(i64.store {_place(row)} "
        lines.append(f"{waits}{source(row)})")
    for word in range(8):
        looked = [_looked_up(row, word) for row in range(8)]
        lines.append(f"(i64.store (i32.const {target + 8 * word}) {reduce(_mixed, looked)})")
    return "\n".join(lines)


def _place(row: int) -> str:
    return f"(i32.const {WAITING + 8 * row})"


def _looked_up(row: int, byte: int) -> str:
    """What a byte of a row adds to the word: its entry of eight bytes in the row's table."""
    if row >= IN_LOCALS:
        value = f"(i32.load8_u (i32.const {WAITING + 8 * row + byte}))"
        return f"(i64.load offset={row * TABLE_BYTES} (i32.shl {value} (i32.const 3)))"
    turned = _turned(f"(local.get $x{row})", byte)
    return f"(i64.load offset={row * TABLE_BYTES} (i32.and {turned} (i32.const {8 * 255})))"


def _turned(value: str, byte: int) -> str:
    """A word turned until the byte stands three bits above the end; turning needs no copy first."""
    if byte == 0:
        return f"(i32.rotl (i32.wrap_i64 {value}) (i32.const 3))"
    if byte < 4:
        return f"(i32.rotr (i32.wrap_i64 {value}) (i32.const {8 * byte - 3}))"
    return f"(i32.wrap_i64 (i64.rotr {value} (i64.const {8 * byte - 3})))"


def _first_key() -> str:
    """The block as data, and the first key from the chain and the counter."""
    copied = [
        f"(i64.store (i32.const {DATA + 8 * row}) {_word(8 * row, '$at')})" for row in range(8)
    ]
    key = _lps(KEY, lambda row: _mixed(_word(STATE + 8 * row), _word(STATE + BLOCK + 8 * row)))
    return "\n".join([*copied, key])


def _chained() -> str:
    lines = []
    for row in range(8):
        once = _mixed(_word(DATA + 8 * row), _word(KEY + 8 * row))
        twice = _mixed(_word(STATE + 8 * row), _word(8 * row, "$at"))
        lines.append(f"(i64.store (i32.const {STATE + 8 * row}) {_mixed(once, twice)})")
    return "\n".join(lines)


def _added(place: int, addend: Callable[[int], str]) -> str:
    """Add a number of eight words to the one in memory, with carry."""
    lines = ["(local.set $carry (i64.const 0))"]
    for row in range(8):
        was = _word(place + 8 * row)
        # A carry out comes from one of the two additions, never from both.
        lines.append(f"(local.set $word {addend(row)})")
        lines.append(f"(local.set $sum (i64.add {was} (local.get $word)))")
        over = "(i64.extend_i32_u (i64.lt_u (local.get $sum) (local.get $word)))"
        lines.append(f"(local.set $over {over})")
        lines.append("(local.set $sum (i64.add (local.get $sum) (local.get $carry)))")
        over = "(i64.extend_i32_u (i64.lt_u (local.get $sum) (local.get $carry)))"
        lines.append(f"(local.set $carry (i64.or (local.get $over) {over}))")
        lines.append(f"(i64.store (i32.const {place + 8 * row}) (local.get $sum))")
    return "\n".join(lines)
