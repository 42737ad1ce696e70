"""Streebog's compression as WebAssembly whose text is written by this module: the fast way."""

import atexit
import struct
from collections.abc import Callable
from threading import Lock

import wasmtime

from app.gost.streebog_constants import ROUND_CONSTANTS, word_tables

BLOCK = 64
# Where things lie in the memory of the WebAssembly module.
TABLE_BYTES = 2048
CONSTANTS = 8 * TABLE_BYTES
STATE = CONSTANTS + 12 * BLOCK
INPUT = 65536
PAGES = 5
PIECE = (PAGES - 1) * 65536


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

    def absorb(self, chain: bytes, count: int, total: int, blocks: bytes) -> tuple[bytes, int, int]:
        """Run the compression over whole blocks; see `PythonEngine.absorb`."""
        state = chain + count.to_bytes(BLOCK, "little") + total.to_bytes(BLOCK, "little")
        with self._lock:
            self._memory.write(self._store, state, STATE)
            for start in range(0, len(blocks), PIECE):
                piece = blocks[start : start + PIECE]
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
    names = "".join(f"(local ${kind}{i} i64)" for kind in "ksx" for i in range(8))
    return f"""(module (memory (export "memory") {PAGES})
(func (export "absorb") (param $blocks i32)
(local $at i32) (local $end i32) (local $round i32) (local $sum i64) (local $carry i64) {names}
(local.set $at (i32.const {INPUT}))
(local.set $end (i32.add (local.get $at) (i32.mul (local.get $blocks) (i32.const {BLOCK}))))
(block $done (loop $next
(br_if $done (i32.ge_u (local.get $at) (local.get $end)))
{_first_key()}
(local.set $round (i32.const {CONSTANTS}))
(loop $rounds
{_one_round()}
(local.set $round (i32.add (local.get $round) (i32.const {BLOCK})))
(br_if $rounds (i32.lt_u (local.get $round) (i32.const {STATE}))))
{_chained()}
{_added(STATE + BLOCK, lambda i: f"(i64.const {512 if i == 0 else 0})")}
{_added(STATE + 2 * BLOCK, lambda i: f"(i64.load offset={8 * i} (local.get $at))")}
(local.set $at (i32.add (local.get $at) (i32.const {BLOCK})))
(br $next)))))"""


def _word(place: int) -> str:
    return f"(i64.load (i32.const {place}))"


def _byte_at(name: str, byte: int) -> str:
    """The byte of a word, times eight: the offset of its entry in a table."""
    value = f"(local.get ${name})"
    if byte == 0:
        moved = f"(i32.shl (i32.wrap_i64 {value}) (i32.const 3))"
    elif byte < 4:
        moved = f"(i32.shr_u (i32.wrap_i64 {value}) (i32.const {8 * byte - 3}))"
    else:
        moved = f"(i32.wrap_i64 (i64.shr_u {value} (i64.const {8 * byte - 3})))"
    return f"(i32.and {moved} (i32.const 2040))"


def _lps(target: str) -> str:
    """From the words x to the target's, by eight look-ups each.

    Row after row: the words of the target then stay in registers, and the code is a third faster.
    """
    lines = []
    for row in range(8):
        for word in range(8):
            looked = f"(i64.load offset={row * TABLE_BYTES} {_byte_at(f'x{row}', word)})"
            if row:
                looked = f"(i64.xor (local.get ${target}{word}) {looked})"
            lines.append(f"(local.set ${target}{word} {looked})")
    return "\n".join(lines)


def _first_key() -> str:
    lines = []
    for i in range(8):
        lines.append(f"(local.set $s{i} (i64.load offset={8 * i} (local.get $at)))")
        mixed = f"(i64.xor {_word(STATE + 8 * i)} {_word(STATE + BLOCK + 8 * i)})"
        lines.append(f"(local.set $x{i} {mixed})")
    return "\n".join([*lines, _lps("k")])


def _one_round() -> str:
    state = [f"(local.set $x{i} (i64.xor (local.get $s{i}) (local.get $k{i})))" for i in range(8)]
    key = [
        f"(local.set $x{i} (i64.xor (local.get $k{i})"
        f" (i64.load offset={8 * i} (local.get $round))))"
        for i in range(8)
    ]
    return "\n".join([*state, _lps("s"), *key, _lps("k")])


def _chained() -> str:
    lines = []
    for i in range(8):
        once = f"(i64.xor (local.get $s{i}) (local.get $k{i}))"
        twice = f"(i64.xor {_word(STATE + 8 * i)} (i64.load offset={8 * i} (local.get $at)))"
        lines.append(f"(i64.store (i32.const {STATE + 8 * i}) (i64.xor {once} {twice}))")
    return "\n".join(lines)


def _added(place: int, addend: Callable[[int], str]) -> str:
    """Add a number of eight words to the one in memory, with carry."""
    lines = ["(local.set $carry (i64.const 0))"]
    for i in range(8):
        was = _word(place + 8 * i)
        # A carry out comes from one of the two additions, never from both.
        lines.append(f"(local.set $x0 {addend(i)})")
        lines.append(f"(local.set $sum (i64.add {was} (local.get $x0)))")
        lines.append(
            "(local.set $x1 (i64.extend_i32_u (i64.lt_u (local.get $sum) (local.get $x0))))"
        )
        lines.append("(local.set $sum (i64.add (local.get $sum) (local.get $carry)))")
        over = "(i64.extend_i32_u (i64.lt_u (local.get $sum) (local.get $carry)))"
        lines.append(f"(local.set $carry (i64.or (local.get $x1) {over}))")
        lines.append(f"(i64.store (i32.const {place + 8 * i}) (local.get $sum))")
    return "\n".join(lines)
