"""The digests of the national standards: published values, a peer, and both engines alike."""

import os
import random

import pytest
from gostcrypto.gosthash import GOST34112012
from hypothesis import given, settings
from hypothesis import strategies as st

from app.gost import streebog
from app.gost.gost94 import Gost94
from app.gost.streebog import Streebog, agrees
from app.gost.streebog_constants import ROWS, SUBSTITUTION
from app.gost.streebog_python import PythonEngine
from app.gost.streebog_wasm import WasmEngine

LENGTHS = [0, 1, 23, 63, 64, 65, 127, 128, 191, 192, 1000]
ENGINES: list[streebog.Engine] = [PythonEngine(), WasmEngine()]
# RFC 6986, 10.1: the message and its digests, written highest byte first.
MESSAGE = bytes.fromhex(
    "323130393837363534333231303938373635343332313039383736353433323130"
    "393837363534333231303938373635343332313039383736353433323130"
)[::-1]
DIGEST_512 = (
    "486f64c1917879417fef082b3381a4e211c324f074654c38823a7b76f830ad00"
    "fa1fbae42b1285c0352f227524bc9ab16254288dd6863dccd5b9f54a1ad0541b"
)
DIGEST_256 = "00557be5e584fd52a449b16b0251d05d27f94ab76cbaa6da890b59d8ef1e159d"


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_the_example_of_the_standard(engine: streebog.Engine) -> None:
    assert Streebog(512, MESSAGE, engine).digest()[::-1].hex() == DIGEST_512
    assert Streebog(256, MESSAGE, engine).digest()[::-1].hex() == DIGEST_256


@pytest.mark.parametrize("length", LENGTHS)
def test_a_peer_says_the_same(length: int) -> None:
    data = random.Random(length).randbytes(length)
    for bits in (256, 512):
        expected = bytes(GOST34112012(f"streebog{bits}", data=bytearray(data)).digest())
        for engine in ENGINES:
            assert Streebog(bits, data, engine).digest() == expected


@settings(max_examples=50, deadline=None)
@given(data=st.binary(max_size=700), cuts=st.lists(st.integers(0, 700), max_size=5))
def test_pieces_give_the_digest_of_the_whole(data: bytes, cuts: list[int]) -> None:
    made, start = Streebog(512), 0
    for cut in sorted(cuts):
        made.update(data[start:cut])
        start = max(start, cut)
        made.digest()
    made.update(data[start:])
    assert made.digest() == Streebog(512, data, ENGINES[0]).digest()


def test_carries_run_through_every_word_in_both_engines() -> None:
    assert agrees(ENGINES[1], ENGINES[0])
    state = (b"\xff" * 64, (1 << 512) - 512, (1 << 512) - 1)
    for block in (b"\x01" + bytes(63), b"\xff" * 64, os.urandom(640)):
        assert ENGINES[0].absorb(*state, block) == ENGINES[1].absorb(*state, block)


def test_more_than_fits_the_fast_engine_at_once() -> None:
    data = bytes(64 * 5000)
    assert ENGINES[1].absorb(bytes(64), 0, 0, data) == ENGINES[0].absorb(bytes(64), 0, 0, data)


def test_an_engine_that_errs_is_not_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    right = WasmEngine.absorb

    def wrong(self: WasmEngine, *given: object) -> tuple[bytes, int, int]:
        chain, count, total = right(self, *given)  # type: ignore[arg-type]  # handed through
        return chain[::-1], count, total

    monkeypatch.setattr(WasmEngine, "absorb", wrong)
    streebog.fastest.cache_clear()
    try:
        assert streebog.fastest().name == "python"
    finally:
        streebog.fastest.cache_clear()


def test_the_fast_engine_is_chosen_here() -> None:
    assert streebog.fastest().name == "wasm"


def test_the_figures_are_whole() -> None:
    assert sorted(SUBSTITUTION) == list(range(256))
    assert len(set(ROWS)) == 64


@pytest.mark.parametrize(
    ("text", "digest"),
    [
        ("", "ce85b99cc46752fffee35cab9a7b0278abb4c2d2055cff685af4912c49490f8d"),
        ("abc", "f3134348c44fb1b2a277729e2285ebb5cb5e0f29c975bc753b70497c06a4d51d"),
        ("message digest", "ad4434ecb18f2c99b60cbe59ec3d2469582b65273f48de72db2fde16a4889a4d"),
        (
            "This is message, length=32 bytes",
            "b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa",
        ),
    ],
)
def test_the_old_digest_has_its_published_values(text: str, digest: str) -> None:
    assert Gost94(text.encode()).digest().hex() == digest


def test_the_old_digest_in_pieces() -> None:
    data = random.Random(94).randbytes(500)
    pieces = Gost94()
    for start in range(0, 500, 33):
        pieces.update(data[start : start + 33])
    assert pieces.digest() == Gost94(data).digest()
