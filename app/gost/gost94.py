"""The digest GOST 34.311-95 (GOST R 34.11-94; RFC 5831), only to verify what was signed long ago.

The National CA took the substitution of the standard's example, the "test" one.
"""

from collections.abc import Iterator

BLOCK = 32
MASK32, MASK64, MASK256 = (1 << 32) - 1, (1 << 64) - 1, (1 << 256) - 1

# Eight rows of sixteen, the lowest half-byte first (RFC 5831, 11.2; the example's substitution).
ROWS = (
    (4, 10, 9, 2, 13, 8, 0, 14, 6, 11, 1, 12, 7, 15, 5, 3),
    (14, 11, 4, 12, 6, 13, 15, 10, 2, 3, 8, 1, 0, 7, 5, 9),
    (5, 8, 1, 13, 10, 3, 4, 2, 14, 15, 12, 7, 6, 0, 9, 11),
    (7, 13, 10, 1, 0, 8, 9, 15, 14, 4, 6, 12, 11, 2, 5, 3),
    (6, 12, 7, 1, 5, 15, 13, 8, 4, 10, 9, 14, 0, 3, 11, 2),
    (4, 11, 10, 0, 7, 2, 1, 13, 3, 6, 8, 5, 9, 12, 15, 14),
    (13, 11, 4, 1, 3, 15, 5, 9, 0, 10, 14, 7, 6, 8, 2, 12),
    (1, 15, 13, 0, 5, 7, 10, 4, 9, 2, 3, 14, 6, 11, 8, 12),
)
THIRD_KEY = 0xFF00FFFF000000FFFF0000FF00FFFF0000FF00FF00FF00FFFF00FF00FF00FF00
PERMUTATION = tuple(8 * i + k for k in range(8) for i in range(4))


def _byte_tables() -> tuple[tuple[int, ...], ...]:
    """Substitution of a byte and the turn by eleven bits, for each byte of a 32-bit word."""
    tables = []
    for place in range(4):
        low, high = ROWS[2 * place], ROWS[2 * place + 1]
        words = ((high[value >> 4] << 4 | low[value & 15]) << 8 * place for value in range(256))
        tables.append(tuple((word << 11 | word >> 21) & MASK32 for word in words))
    return tuple(tables)


_T0, _T1, _T2, _T3 = _byte_tables()


class Gost94:
    """A digest in the making.

    Args:
        data: what to begin with.
    """

    block_size = digest_size = BLOCK
    name = "gost94"

    def __init__(self, data: bytes = b"") -> None:
        self._chain = self._total = self._length = 0
        self._rest = b""
        self.update(data)

    def update(self, data: bytes) -> None:
        """Take in more.

        Args:
            data: the next bytes.
        """
        waiting = self._rest + data
        whole = len(waiting) - len(waiting) % BLOCK
        for start in range(0, whole, BLOCK):
            self._take(waiting[start : start + BLOCK])
        self._rest = waiting[whole:]
        self._length += len(data)

    def _take(self, block: bytes) -> None:
        value = int.from_bytes(block, "little")
        self._chain = _step(self._chain, value)
        self._total = (self._total + value) & MASK256

    def digest(self) -> bytes:
        """The digest of everything taken in so far; more may follow.

        Returns:
            32 bytes, lowest first.
        """
        chain, total = self._chain, self._total
        if self._rest:
            last = int.from_bytes(self._rest, "little")
            chain, total = _step(chain, last), (total + last) & MASK256
        chain = _step(_step(chain, 8 * self._length), total)
        return chain.to_bytes(BLOCK, "little")


def _step(chain: int, block: int) -> int:
    """One step of the hash function (RFC 5831, 5)."""
    ciphered = 0
    for number, key in enumerate(_keys(chain, block)):
        ciphered |= _encrypt(key, chain >> 64 * number & MASK64) << 64 * number
    return _shuffled(chain ^ _shuffled(block ^ _shuffled(ciphered, 12), 1), 61)


def _keys(chain: int, block: int) -> Iterator[int]:
    u, v = chain, block
    for number in range(4):
        if number:
            u = _rotated(u) ^ (THIRD_KEY if number == 2 else 0)
            v = _rotated(_rotated(v))
        mixed = (u ^ v).to_bytes(BLOCK, "little")
        yield int.from_bytes(bytes(mixed[place] for place in PERMUTATION), "little")


def _rotated(value: int) -> int:
    return value >> 64 | ((value ^ value >> 64) & MASK64) << 192


def _shuffled(value: int, times: int) -> int:
    """The shuffling of sixteen 16-bit words (RFC 5831, 7)."""
    for _ in range(times):
        low = value ^ value >> 16 ^ value >> 32 ^ value >> 48 ^ value >> 192 ^ value >> 240
        value = value >> 16 | (low & 0xFFFF) << 240
    return value


def _encrypt(key: int, block: int) -> int:
    """GOST 28147-89 in its simplest mode (RFC 5830, 5)."""
    parts = [key >> 32 * i & MASK32 for i in range(8)]
    low, high = block & MASK32, block >> 32
    for part in (*parts, *parts, *parts, *reversed(parts)):
        sum_ = (low + part) & MASK32
        mixed = _T0[sum_ & 255] ^ _T1[sum_ >> 8 & 255] ^ _T2[sum_ >> 16 & 255] ^ _T3[sum_ >> 24]
        low, high = high ^ mixed, low
    return low << 32 | high
