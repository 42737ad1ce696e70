"""Arithmetic of points: Jacobian coordinates, and sums of multiples over tables kept for each point.

Not constant in time (decision 020): the key of a citizen service center is used on its own computer.

All primes here are a power of two less a small number. What lies above the power is therefore folded
onto the rest by one short multiplication; the exact remainder is taken only where a coordinate is handed out.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import count

from app.gost.curves import Curve

Affine = tuple[int, int]
Jacobian = tuple[int, int, int]
Term = tuple[int, Affine]
Tables = list[list[Affine]]
INFINITY: Jacobian = (1, 1, 0)
# A number times a point met before is taken in parts of so many bits; each part has its own table, and
# all share the doublings.
PART = 64
# Digits: wide for the base point, whose tables are made once; narrow for keys.
BASE_WIDTH, KEY_WIDTH = 7, 5


def double(curve: Curve, point: Jacobian, times: int = 1) -> Jacobian:
    """Twice a point, or the same again and again.

    Args:
        curve: its curve.
        point: any point.
        times: how often it is doubled.

    Returns:
        The doubled point.
    """
    x, y, z = point
    if not z:
        return INFINITY
    p, bits, low, over = curve.p, curve.bits, curve.low, curve.over
    a, short = curve.a, curve.short
    for _ in range(times):
        yy = ((t := y * y) & low) + (t >> bits) * over
        zz = ((t := z * z) & low) + (t >> bits) * over
        s = ((t := 4 * x * yy) & low) + (t >> bits) * over
        t = 3 * (x - zz) * (x + zz) if short else 3 * x * x + a * (zz * zz % p)
        m = (t & low) + (t >> bits) * over
        # 2yz as a square less two known ones: Python squares in two thirds of a multiplication.
        y += z
        z = (((t := y * y - yy - zz) & low) + (t >> bits) * over) % p
        x = (((t := m * m - 2 * s) & low) + (t >> bits) * over) % p
        y = (((t := m * (s - x) - 8 * (yy * yy)) & low) + (t >> bits) * over) % p
    return (x, y, z) if z else INFINITY


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
    h = ((t := x2 * zz - x1) & low) + (t >> bits) * over
    z3 = (((t := z1 * h) & low) + (t >> bits) * over) % p
    zzz = ((t := zz * z1) & low) + (t >> bits) * over
    r = ((t := y2 * zzz - y1) & low) + (t >> bits) * over
    if not z3:  # the same point, or its opposite
        return INFINITY if r % p else double(curve, one)
    hh = ((t := h * h) & low) + (t >> bits) * over
    hhh = ((t := h * hh) & low) + (t >> bits) * over
    v = ((t := x1 * hh) & low) + (t >> bits) * over
    x3 = (((t := r * r - hhh - 2 * v) & low) + (t >> bits) * over) % p
    y3 = (((t := r * (v - x3) - y1 * hhh) & low) + (t >> bits) * over) % p
    return x3, y3, z3


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
    steps: list[list[Affine]] = [[] for _ in range(curve.bits + 1)]
    for number, point in terms:
        width, part, tables = _tables_for(curve, point)
        for multiples in tables:
            for bit, digit in _digits(number & (1 << part) - 1, width):
                x, y = multiples[abs(digit) >> 1]
                steps[bit].append((x, y if digit > 0 else curve.p - y))
            number >>= part
    total, doublings = INFINITY, 0
    for step in reversed(steps):
        doublings += 1
        if step:
            total, doublings = double(curve, total, doublings), 0
            for point in step:
                total = add(curve, total, point)
    return double(curve, total, doublings)


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


def _tables_for(curve: Curve, point: Affine) -> tuple[int, int, Tables]:
    """The width of digits and parts to take a number in, and the tables for these.

    Most keys are met once, and parts cost more than they save then; the few authorities of a chain
    sign everything, and their tables let a check take two fifths of the time.
    """
    if point == (curve.x, curve.y):
        return BASE_WIDTH, PART, _kept_tables(curve, point, BASE_WIDTH)
    if next(_meetings(curve, point)):
        return KEY_WIDTH, PART, _kept_tables(curve, point, KEY_WIDTH)
    return KEY_WIDTH, curve.bits, _tables(curve, point, KEY_WIDTH, curve.bits)


@lru_cache(maxsize=256)
def _meetings(_curve: Curve, _point: Affine) -> Iterator[int]:
    """How often a key was met before; every asking counts."""
    return count()


@lru_cache(maxsize=32)
def _kept_tables(curve: Curve, point: Affine, width: int) -> Tables:
    return _tables(curve, point, width, PART)


def _tables(curve: Curve, point: Affine, width: int, part: int) -> Tables:
    """For each part of a number, 1, 3, 5 ... times the point that its lowest bit stands for."""
    starts: list[Jacobian] = [(*point, 1)]
    for _ in range(part, curve.bits, part):
        starts.append(double(curve, starts[-1], part))
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
