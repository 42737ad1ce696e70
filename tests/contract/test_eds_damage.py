"""Damage is never taken for a signature: cut files, flipped bits, wrappings, later changes."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from decimal import InvalidOperation
from pathlib import Path
from random import Random

import pytest
from asn1crypto import x509
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.eds import pdf_reading
from app.adapters.eds.trust import TrustFolders
from app.domain.errors import Refused
from app.domain.signature import CertificateInfo, Validity
from tests.gost_samples import GostSamples, samples
from tests.signed_samples import CONTENT, NOW, Samples

__all__ = ["samples"]
SMALL = ("cms", "cms-detached", "xml", "soap")
LARGE = ("pdf", "pdf-stamped", "cms-stamped", "xml-twice")
FORMATS = (*SMALL, *LARGE)
Flip = tuple[int, int]


def answer(samples: Samples, data: bytes, name: str = "") -> Validity:
    beside = CONTENT if name == "cms-detached" else None
    return samples.verifier.verify_file(data, NOW, beside).validity


def sample(samples: Samples, name: str) -> bytes:
    return samples.detached if name == "cms-detached" else samples.all[name]


def flipped(data: bytes, position: int, mask: int) -> bytes:
    return data[:position] + bytes([data[position] ^ mask]) + data[position + 1 :]


def one_bit_each(data: bytes, every: int = 1) -> Iterator[Flip]:
    """A bit of each byte, or of every so many, another bit each time, the same in every run."""
    dice = Random(len(data))
    return ((position, 1 << dice.randrange(8)) for position in range(0, len(data), every))


def spaced(samples: Samples, name: str) -> int:
    """Every so many bytes are flipped in each run; the long one flips every bit of all of them.

    The readers are the same for both kinds of keys, and slow is only what GOST computes; a CMS
    without its content is read by the same code as one with it.
    """
    return 3 if isinstance(samples, GostSamples) or name == "cms-detached" else 1


def believed(samples: Samples, name: str, flips: Iterable[Flip]) -> list[Flip]:
    """Those after which a sample is still called valid."""
    data = sample(samples, name)
    return [flip for flip in flips if answer(samples, flipped(data, *flip), name) is Validity.VALID]


def believed_cuts(samples: Samples, name: str) -> list[int]:
    """The lengths at which a sample is still called valid."""
    data = sample(samples, name)
    return [n for n in range(len(data)) if answer(samples, data[:n], name) is Validity.VALID]


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_whole_is_valid(samples: Samples, name: str) -> None:
    beside = CONTENT if name == "cms-detached" else None
    found = samples.verifier.verify_file(sample(samples, name), NOW, beside)
    assert (found.validity, found.codes) in [
        (Validity.VALID, ()),
        (Validity.VALID, ("SIG-66",)),
    ]


@pytest.mark.parametrize("name", SMALL)
def test_every_byte_flipped_is_found(samples: Samples, name: str) -> None:
    data = sample(samples, name)
    assert believed(samples, name, one_bit_each(data, spaced(samples, name))) == []


def test_what_is_only_nearly_null_is_found(samples: Samples) -> None:
    data = samples.all["cms"]
    nulls = [place for place in range(len(data)) if data[place : place + 2] == b"\x05\x00"]
    spoilt = [(at, 1 << bit) for place in nulls for at in (place, place + 1) for bit in range(8)]
    assert len(nulls) >= 2
    assert believed(samples, "cms", spoilt) == []


@pytest.mark.parametrize("name", SMALL)
def test_every_cut_is_found(samples: Samples, name: str) -> None:
    assert believed_cuts(samples, name) == []


def test_every_byte_of_what_is_signed_beside_counts(samples: Samples) -> None:
    data, content = samples.detached, CONTENT
    others = [flipped(content, position, mask) for position, mask in one_bit_each(content)]
    others += [content[:size] for size in range(len(content))]
    for other in others:
        found = samples.verifier.verify_file(data, NOW, other)
        assert (found.validity, found.codes) == (Validity.INVALID, ("SIG-58",))
    assert samples.verifier.verify_file(data, NOW).codes[0] == "SIG-84", "nothing beside it"


@pytest.mark.parametrize("name", LARGE)
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_of_a_paper_is_found(
    samples: Samples, name: str, place: float, bit: int
) -> None:
    data = sample(samples, name)
    spoilt = flipped(data, int(place * len(data)), 1 << bit)
    assert answer(samples, spoilt) is not Validity.VALID


@pytest.mark.parametrize("name", LARGE)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0, 1, exclude_max=True))
def test_a_cut_paper_is_found(samples: Samples, name: str, place: float) -> None:
    data = sample(samples, name)
    assert answer(samples, data[: int(place * len(data))]) is not Validity.VALID


def test_a_number_that_is_none_is_no_fault_of_the_program(
    samples: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A flipped bit can make a number of a PDF one that Python's decimals refuse."""

    def refuse(_document: object) -> None:
        raise InvalidOperation

    monkeypatch.setattr(pdf_reading, "PdfFileReader", refuse)
    assert answer(samples, sample(samples, "pdf")) is not Validity.VALID


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("name", SMALL)
def test_every_bit_flipped_is_found(samples: Samples, name: str) -> None:
    flips = [(at, 1 << bit) for at in range(len(sample(samples, name))) for bit in range(8)]
    assert believed(samples, name, flips) == []


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("name", LARGE)
def test_every_byte_and_every_cut_of_a_paper_is_found(samples: Samples, name: str) -> None:
    assert believed(samples, name, one_bit_each(sample(samples, name))) == []
    assert believed_cuts(samples, name) == []


class Held:
    """Plays an opened key: its certificate as a token or a program beside hands it over."""

    def __init__(self, info: CertificateInfo, der: bytes) -> None:
        self.certificate = replace(info, der=der)


def may_sign(samples: Samples, spoilt: Iterable[bytes]) -> list[bytes]:
    """Those damaged certificates whose keys may sign without a doubt."""
    info, check = samples.key.certificate, samples.verifier.check_certificate
    return [d for d in spoilt if check(Held(info, d), NOW, None).validity is Validity.VALID]


def test_no_damaged_certificate_may_sign(samples: Samples) -> None:
    der = samples.key.certificate.der
    assert may_sign(samples, [der]) == [der]
    assert may_sign(samples, [der[:size] for size in range(len(der))]) == []
    # What nobody signed: the algorithm said once more, and the unused bits of the value.
    value = x509.Certificate.load(der)["signature_value"].contents
    unsigned = range(der.index(value) - 20, der.index(value) + 4)
    flips = [(at, 1 << bit) for at in unsigned for bit in range(8)]
    flips += [(at, 1 << at % 8) for at in range(0, len(der), 12)]
    assert may_sign(samples, [flipped(der, *flip) for flip in flips]) == []


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_no_certificate_with_a_flipped_bit_may_sign(samples: Samples) -> None:
    der = samples.key.certificate.der
    flips = [(at, 1 << bit) for at in range(len(der)) for bit in range(8)]
    assert may_sign(samples, (flipped(der, *flip) for flip in flips)) == []


def test_a_damaged_file_of_the_trust_is_told(samples: Samples, tmp_path: Path) -> None:
    name = "issuers.crt" if (samples.trust / "issuers.crt").exists() else "gost-issuers.pem"
    pem = (samples.trust / name).read_bytes()
    for flip in one_bit_each(pem, 4):
        (tmp_path / name).write_bytes(flipped(pem, *flip))
        with suppress(Refused):
            TrustFolders(tmp_path)
