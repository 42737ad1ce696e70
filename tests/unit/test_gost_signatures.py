"""Signatures of the national standards: a vector of the state's own library, a peer, and refusals."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from gostcrypto.gostsignature import GOST34102012, gost_34_10_2012
from hypothesis import given, settings
from hypothesis import strategies as st

from app.gost import points, signature
from app.gost.curves import TC26_256_A, TC26_256_B, TC26_512_A, Curve
from app.gost.schemes import GOST_2015_512

CURVES = [TC26_512_A, TC26_256_A, TC26_256_B]
PEERS = {
    TC26_512_A.name: "id-tc26-gost-3410-12-512-paramSetA",
    TC26_256_A.name: "id-tc26-gost-3410-2012-256-paramSetA",
    TC26_256_B.name: "id-tc26-gost-3410-2012-256-paramSetB",
}
named = pytest.mark.parametrize("curve", CURVES, ids=lambda curve: curve.name)


@pytest.fixture
def vector(protocol_data: Path) -> dict[str, str]:
    lines = (protocol_data / "pki-test" / "test_gost512.vectors").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines)


def turned(joined: bytes) -> bytearray:
    """Both halves the other way round: the peer reads the highest byte first."""
    half = len(joined) // 2
    return bytearray(joined[:half][::-1] + joined[half:][::-1])


def peer(curve: Curve) -> GOST34102012:
    mode = gost_34_10_2012.MODE_512 if curve.size == 64 else gost_34_10_2012.MODE_256
    return GOST34102012(mode, gost_34_10_2012.CURVES_R_1323565_1_024_2019[PEERS[curve.name]])


def test_the_vector_of_the_states_library(vector: dict[str, str]) -> None:
    private = int(vector["d"], 16)
    public = bytes.fromhex(vector["qx"])[::-1] + bytes.fromhex(vector["qy"])[::-1]
    assert signature.public_key(TC26_512_A, private) == public
    digest = GOST_2015_512.digest(vector["msg"].encode())
    assert digest.hex() == vector["digest"]
    value = bytes.fromhex(vector["sig"])
    assert signature.holds(TC26_512_A, public, digest, value)
    assert not signature.holds(TC26_512_A, public, digest[::-1], value)
    assert not signature.holds(TC26_512_A, public, digest, bytes(turned(value)))


@named
def test_the_figures_of_a_curve_belong_together(curve: Curve) -> None:
    assert curve.holds(curve.x, curve.y)
    assert not points.multiply(curve, (curve.q, (curve.x, curve.y)))[2]
    assert points.is_of_order(curve, (curve.x, curve.y))
    assert curve.p == (1 << curve.bits) - curve.over
    theirs = gost_34_10_2012.CURVES_R_1323565_1_024_2019[PEERS[curve.name]]
    ours = (curve.p, curve.a, curve.b, curve.q, curve.x, curve.y)
    assert ours == tuple(theirs[name] for name in "pabqxy")


@named
def test_a_peer_believes_ours_and_we_believe_the_peers(curve: Curve) -> None:
    private = signature.random_nonce(curve.q)
    public = signature.public_key(curve, private)
    digest = bytes(range(1, curve.size + 1))
    ours = signature.sign(curve, private, digest)
    assert peer(curve).verify(turned(public), bytearray(digest[::-1]), turned(ours))
    theirs = peer(curve).sign(
        bytearray(private.to_bytes(curve.size, "big")), bytearray(digest[::-1])
    )
    assert signature.holds(curve, public, digest, bytes(turned(bytes(theirs))))


@named
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_what_is_signed_holds_and_nothing_else(curve: Curve, data: st.DataObject) -> None:
    private = data.draw(st.integers(1, curve.q - 1))
    digest = data.draw(st.binary(min_size=curve.size, max_size=curve.size))
    public, value = signature.public_key(curve, private), signature.sign(curve, private, digest)
    assert signature.holds(curve, public, digest, value)
    bit = data.draw(st.integers(0, 8 * len(value) - 1))
    spoilt = bytearray(value)
    spoilt[bit // 8] ^= 1 << bit % 8
    assert not signature.holds(curve, public, digest, bytes(spoilt))


@named
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_multiples_add_up(curve: Curve, data: st.DataObject) -> None:
    one, other = (data.draw(st.integers(0, curve.low)) for _ in range(2))
    base = (curve.x, curve.y)
    # Twice the base point is a point whose tables are of the narrow kind.
    twice = points.affine(curve, [points.double(curve, (*base, 1))])[0]
    total = points.multiply(curve, (one, base), (other, twice))
    expected = points.multiply(curve, ((one + 2 * other) % curve.q, base))
    assert bool(total[2]) == bool(expected[2])
    if total[2]:
        assert points.affine(curve, [total]) == points.affine(curve, [expected])


@named
def test_a_point_gives_the_same_however_often_it_is_met(curve: Curve) -> None:
    """The first time it is doubled all along, later its tables are made and kept."""
    base = stranger = (curve.x, curve.y)
    for number in (1, curve.q - 1, 2**64 + 3, curve.q // 3):
        times = 12_345_679 + number % 1000
        stranger = points.affine(curve, [points.multiply(curve, (times, base))])[0]
        expected = points.affine(curve, [points.multiply(curve, (number * times % curve.q, base))])
        for _ in range(3):
            met = points.multiply(curve, (number, stranger))
            assert points.affine(curve, [met]) == expected
    assert points.multiply(curve, (0, stranger)) == points.INFINITY


@named
def test_doubling_on_and_on_is_adding_to_itself(curve: Curve) -> None:
    base = (curve.x, curve.y)
    many = points.affine(curve, [points.double(curve, (*base, 1), 3)])
    total: points.Jacobian = (*base, 1)
    for _ in range(7):
        total = points.add(curve, total, base)
    assert points.affine(curve, [total]) == many
    assert points.double(curve, points.INFINITY, 3) == points.INFINITY
    opposite = (*base[:1], curve.p - base[1])
    assert points.add(curve, (*base, 1), opposite) == points.INFINITY


def values(curve: Curve) -> Iterator[tuple[int, int]]:
    """Halves of a signature outside of what the standard allows."""
    for bad in (0, curve.q, curve.q + 1, (1 << 8 * curve.size) - 1):
        yield bad, 1
        yield 1, bad


@named
def test_halves_outside_their_range_are_refused(curve: Curve) -> None:
    public = signature.public_key(curve, 5)
    digest = b"\x07" * curve.size
    for r, s in values(curve):
        value = r.to_bytes(curve.size, "little") + s.to_bytes(curve.size, "little")
        assert not signature.holds(curve, public, digest, value)


@named
def test_wrong_lengths_are_refused(curve: Curve) -> None:
    public, digest = signature.public_key(curve, 5), b"\x07" * curve.size
    value = signature.sign(curve, 5, digest)
    assert signature.holds(curve, public, digest, value)
    assert not signature.holds(curve, public, digest, value + b"\0")
    assert not signature.holds(curve, public, digest, value[:-1])
    assert not signature.holds(curve, public, digest[:-1], value)
    assert not signature.holds(curve, public[:-1], digest, value)
    assert not signature.holds(curve, b"", digest, b"")


@named
def test_a_key_beside_the_curve_is_none(curve: Curve) -> None:
    size = curve.size
    public = signature.public_key(curve, 5)
    beside = bytes([public[0] ^ 1]) + public[1:]
    outside = curve.p.to_bytes(size, "little") + public[size:]
    for bad in (beside, outside, bytes(2 * size), b"\xff" * 2 * size):
        assert not signature.is_public_key(curve, bad)
        assert not signature.holds(curve, bad, b"\x07" * size, b"\x01" * 2 * size)


def test_a_point_of_a_small_group_is_no_key() -> None:
    """The curve of 256 bits has four times as many points as its order."""
    curve, orders = TC26_256_A, set()
    for x, y in small_points(curve):
        assert curve.holds(x, y)
        key = x.to_bytes(32, "little") + y.to_bytes(32, "little")
        assert not signature.is_public_key(curve, key)
        assert not signature.holds(curve, key, b"\x07" * 32, b"\x01" * 64)
        orders.add(2 if y == 0 else 4)
        if orders == {2, 4}:
            return


def small_points(curve: Curve) -> Iterator[tuple[int, int]]:
    """Points whose order divides the cofactor: what remains when any point is taken q times."""
    for x in count(2):
        square = (x**3 + curve.a * x + curve.b) % curve.p
        y = pow(square, (curve.p + 1) // 4, curve.p)
        if y * y % curve.p != square:
            continue
        rest = points.multiply(curve, (curve.q, (x, y)))
        while rest[2]:
            yield points.affine(curve, [rest])[0]
            rest = points.double(curve, rest)


def test_a_nonce_that_gives_a_half_of_zero_is_not_used() -> None:
    curve = TC26_512_A
    digest = b"\x09" * 64
    e = int.from_bytes(digest, "little") % curve.q
    r = points.affine(curve, [points.multiply(curve, (3, (curve.x, curve.y)))])[0][0] % curve.q
    # With this private number s is zero at the first nonce.
    private = -3 * e * pow(r, -1, curve.q) % curve.q
    nonces = iter([3, 4])
    value = signature.sign(curve, private, digest, lambda _: next(nonces))
    assert next(nonces, None) is None
    assert signature.holds(curve, signature.public_key(curve, private), digest, value)


def test_a_digest_of_zero_counts_as_one() -> None:
    public = signature.public_key(TC26_512_A, 5)
    value = signature.sign(TC26_512_A, 5, bytes(64))
    assert signature.holds(TC26_512_A, public, bytes(64), value)
    assert signature.holds(TC26_512_A, public, b"\x01" + bytes(63), value)


def test_the_base_point_is_signed_with_twice_a_nonce_never_the_same() -> None:
    first, second = (signature.sign(TC26_512_A, 5, b"\x07" * 64) for _ in range(2))
    assert first != second
