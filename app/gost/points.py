"""Arithmetic of points: Jacobian coordinates, and sums of multiples over tables kept for each point.

Not constant in time (decision 020): the key of a citizen service center is used on its own computer.

All primes here are a power of two less a small number. What lies above the power is therefore folded
onto the rest by one short multiplication; the exact remainder is taken only where a coordinate is handed out.
"""

from collections.abc import Sequence
from functools import lru_cache

from app.gost.curves import Curve

Affine = tuple[int, int]
Jacobian = tuple[int, int, int]
Term = tuple[int, Affine]
INFINITY: Jacobian = (1, 1, 0)
# A number is taken in parts of so many bits; each part has its own table, and all share the doublings.
PART = 64
# Digits of parts: wide for the base point, whose tables are made once; narrow for keys seen once.
BASE_WIDTH, KEY_WIDTH = 7, 5


def double(curve: Curve, point: Jacobian) -> Jacobian:
    """Twice a point.

    Args:
        curve: its curve.
        point: any point.

    Returns:
        The doubled point.
    """
    x, y, z = point
    if not z or not y:
        return INFINITY
    p, bits, low, over = curve.p, curve.bits, curve.low, curve.over
    yy = ((t := y * y) & low) + (t >> bits) * over
    s = ((t := 4 * x * yy) & low) + (t >> bits) * over
    zz = ((t := z * z) & low) + (t >> bits) * over
    t = 3 * (x - zz) * (x + zz) if curve.short else 3 * x * x + curve.a * (zz * zz % p)
    m = (t & low) + (t >> bits) * over
    x2 = (((t := m * m - 2 * s) & low) + (t >> bits) * over) % p
    y2 = (((t := m * (s - x2) - 8 * yy * yy) & low) + (t >> bits) * over) % p
    return x2, y2, (((t := 2 * y * z) & low) + (t >> bits) * over) % p


def add(curve: Curve, one: Jacobian, other: Affine) -> Jacobian:
    """Add a point given by its two coordinates.

    Args:
        curve: the curve of both.
        one: any point.
        other: a point that is not at infinity.

    Returns:
        The sum.
    """
    x1, y1, z1 = one
    x2, y2 = other
    if not z1:
        return x2, y2, 1
    p, bits, low, over = curve.p, curve.bits, curve.low, curve.over
    zz = ((t := z1 * z1) & low) + (t >> bits) * over
    h = (((t := x2 * zz - x1) & low) + (t >> bits) * over) % p
    zzz = ((t := zz * z1) & low) + (t >> bits) * over
    r = (((t := y2 * zzz - y1) & low) + (t >> bits) * over) % p
    if not h:
        return INFINITY if r else double(curve, one)
    hh = ((t := h * h) & low) + (t >> bits) * over
    hhh = ((t := h * hh) & low) + (t >> bits) * over
    v = ((t := x1 * hh) & low) + (t >> bits) * over
    x3 = (((t := r * r - hhh - 2 * v) & low) + (t >> bits) * over) % p
    y3 = (((t := r * (v - x3) - y1 * hhh) & low) + (t >> bits) * over) % p
    return x3, y3, (((t := z1 * h) & low) + (t >> bits) * over) % p


def affine(curve: Curve, points: Sequence[Jacobian]) -> list[Affine]:
    """Two coordinates for each point, by a single inversion for all.

    Args:
        curve: the curve of all.
        points: points that are not at infinity.

    Returns:
        Their coordinates, in the same order.
    """
    p = curve.p
    products, product = [], 1
    for _, _, z in points:
        products.append(product)
        product = product * z % p
    inverse = pow(product, -1, p)
    found: list[Affine] = []
    for (x, y, z), before in zip(reversed(points), reversed(products), strict=True):
        own = inverse * before % p
        inverse = inverse * z % p
        square = own * own % p
        found.append((x * square % p, y * square * own % p))
    return found[::-1]


def multiply(curve: Curve, *terms: Term) -> Jacobian:
    """The sum of multiples of points.

    Args:
        curve: the curve of all.
        terms: a number of 0 and above, below the order's next power of two, and its point of the
            order q.

    Returns:
        The sum.
    """
    steps: list[list[Affine]] = [[] for _ in range(PART + 1)]
    for number, point in terms:
        width = BASE_WIDTH if point == (curve.x, curve.y) else KEY_WIDTH
        for multiples in _tables(curve, point, width):
            for bit, digit in _digits(number & (1 << PART) - 1, width):
                x, y = multiples[abs(digit) >> 1]
                steps[bit].append((x, y if digit > 0 else curve.p - y))
            number >>= PART
    total = INFINITY
    for step in reversed(steps):
        total = double(curve, total)
        for point in step:
            total = add(curve, total, point)
    return total


def is_of_order(curve: Curve, point: Affine) -> bool:
    """Whether q times a point of the curve is nothing; safe for points of any order.

    Args:
        curve: its curve.
        point: a point on it.

    Returns:
        False for a point outside of the base point's group.
    """
    total = INFINITY
    for bit in f"{curve.q:b}":
        total = double(curve, total)
        if bit == "1":
            total = add(curve, total, point)
    return not total[2]


@lru_cache(maxsize=32)
def _tables(curve: Curve, point: Affine, width: int) -> list[list[Affine]]:
    """For each part of a number, 1, 3, 5 ... times the point that its lowest bit stands for.

    Kept, since the few authorities of a chain sign everything: with tables at hand a check takes a
    third of the time, without them making them is a tenth of it.
    """
    starts: list[Jacobian] = [(*point, 1)]
    for _ in range(PART, curve.bits, PART):
        start = starts[-1]
        for _ in range(PART):
            start = double(curve, start)
        starts.append(start)
    twice = affine(curve, [double(curve, start) for start in starts])
    row, rows = starts, [starts]
    for _ in range((1 << width - 2) - 1):
        row = [add(curve, one, step) for one, step in zip(row, twice, strict=True)]
        rows.append(row)
    flat = affine(curve, [one for row in rows for one in row])
    return [flat[place :: len(starts)] for place in range(len(starts))]


def _digits(number: int, width: int) -> list[tuple[int, int]]:
    """A number as odd digits, each with the bit it stands at; others are zero (wNAF)."""
    found, bit = [], 0
    whole, half = 1 << width, 1 << width - 1
    while number:
        gap = (number & -number).bit_length() - 1
        number >>= gap
        bit += gap
        digit = number & whole - 1
        if digit >= half:
            digit -= whole
        found.append((bit, digit))
        number -= digit
    return found
