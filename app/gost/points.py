"""Arithmetic of points: Jacobian coordinates, wNAF, and a table of the base point's multiples.

Not constant in time (decision 020): the key of a citizen service center is used on its own computer.
"""

from collections.abc import Sequence
from functools import lru_cache

from app.gost.curves import Curve

Affine = tuple[int, int]
Jacobian = tuple[int, int, int]
INFINITY: Jacobian = (1, 1, 0)
NAF_WIDTH = 5
TABLE_WIDTH = 4


def double(curve: Curve, point: Jacobian) -> Jacobian:
    """Twice a point.

    Args:
        curve: its curve.
        point: any point.

    Returns:
        The doubled point.
    """
    x, y, z = point
    p = curve.p
    if not z or not y:
        return INFINITY
    yy = y * y % p
    s = 4 * x * yy % p
    zz = z * z % p
    short = curve.a == p - 3
    m = (3 * (x - zz) * (x + zz) if short else 3 * x * x + curve.a * zz * zz) % p
    x2 = (m * m - 2 * s) % p
    return x2, (m * (s - x2) - 8 * yy * yy) % p, 2 * y * z % p


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
    p = curve.p
    if not z1:
        return x2, y2, 1
    zz = z1 * z1 % p
    h = (x2 * zz - x1) % p
    r = (y2 * zz * z1 - y1) % p
    if not h:
        return INFINITY if r else double(curve, one)
    hh = h * h % p
    hhh = h * hh % p
    v = x1 * hh % p
    x3 = (r * r - hhh - 2 * v) % p
    return x3, (r * (v - x3) - y1 * hhh) % p, z1 * h % p


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


def multiply_base(curve: Curve, number: int) -> Jacobian:
    """A multiple of the curve's base point.

    Args:
        curve: the curve.
        number: 0 and above.

    Returns:
        The multiple.
    """
    total = INFINITY
    for row in _base_table(curve):
        digit = number & (1 << TABLE_WIDTH) - 1
        if digit:
            total = add(curve, total, row[digit - 1])
        number >>= TABLE_WIDTH
    return total


def multiply(curve: Curve, number: int, point: Affine, onto: Jacobian = INFINITY) -> Jacobian:
    """A multiple of any point, added to another.

    Args:
        curve: the curve.
        number: 0 and above.
        point: its point, of the order q.
        onto: what to add the multiple to.

    Returns:
        The multiple plus `onto`.
    """
    odd = _odd_multiples(curve, point)
    total = INFINITY
    for digit in reversed(_naf(number)):
        total = double(curve, total)
        if digit:
            x, y = odd[abs(digit) >> 1]
            total = add(curve, total, (x, y if digit > 0 else curve.p - y))
    if not onto[2]:
        return total
    return add(curve, total, affine(curve, [onto])[0])


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


def _odd_multiples(curve: Curve, point: Affine) -> list[Affine]:
    """1, 3, 5 ... times the point."""
    twice = affine(curve, [double(curve, (*point, 1))])[0]
    multiples: list[Jacobian] = [(*point, 1)]
    for _ in range((1 << NAF_WIDTH - 2) - 1):
        multiples.append(add(curve, multiples[-1], twice))
    return affine(curve, multiples)


def _naf(number: int) -> list[int]:
    """Digits that are zero or odd, lowest first, with at least four zeros between two others."""
    digits = []
    whole, half = 1 << NAF_WIDTH, 1 << NAF_WIDTH - 1
    while number:
        digit = 0
        if number & 1:
            digit = number & whole - 1
            if digit >= half:
                digit -= whole
            number -= digit
        digits.append(digit)
        number >>= 1
    return digits


@lru_cache(maxsize=4)
def _base_table(curve: Curve) -> tuple[tuple[Affine, ...], ...]:
    """For every four bits of a number, the fifteen multiples of the base point they may stand for."""
    rows = -(-curve.q.bit_length() // TABLE_WIDTH)
    width = (1 << TABLE_WIDTH) - 1
    start, found = (curve.x, curve.y), []
    for _ in range(rows):
        row: list[Jacobian] = [(*start, 1)]
        for _ in range(width):
            row.append(add(curve, row[-1], start))
        *multiples, following = affine(curve, row)
        found.append(tuple(multiples))
        start = following
    return tuple(found)
