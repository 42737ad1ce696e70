"""Capsules and acknowledgements as files: told for what they are, read by nobody on the way."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.adapters.eds.key_file import opening_key
from app.domain.capsule import CapsuleLabel, read_capsule
from app.domain.errors import AppError
from app.domain.signature import Validity
from app.domain.verified_file import FileFormat
from tests.capsule_samples import (
    CAPSULE_ID,
    NOW,
    PASSWORD,
    SECRET,
    acknowledgement,
    capsule,
    capsule_keys,
    post_key,
)
from tests.signed_samples import Samples, samples

__all__ = ["samples"]
KINDS = ("capsule", "acknowledgement")


@pytest.fixture(scope="module")
def files(samples: Samples) -> dict[str, bytes]:
    keys = capsule_keys(samples.stand)
    made = capsule(keys)
    return {"capsule": made, "acknowledgement": acknowledgement(keys, made)}


def flips(data: bytes) -> Iterator[bytes]:
    """Every byte once, another bit each time, the same in every run."""
    dice = Random(len(data))
    for at in range(len(data)):
        yield data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]


def test_both_are_told_for_what_they_are(samples: Samples, files: dict[str, bytes]) -> None:
    found = {name: samples.verifier.verify_file(data, NOW) for name, data in files.items()}
    for name in KINDS:
        assert (found[name].format, found[name].validity) == (FileFormat(name), Validity.VALID)
    label = found["capsule"].carried
    assert isinstance(label, CapsuleLabel)
    assert (label.id, label.office, label.messages) == (CAPSULE_ID, 3, 1)


@pytest.mark.parametrize("name", KINDS)
def test_no_flipped_byte_is_taken_for_a_capsule(
    samples: Samples, files: dict[str, bytes], name: str
) -> None:
    spoilt = (samples.verifier.verify_file(one, NOW).validity for one in flips(files[name]))
    assert Validity.VALID not in spoilt


@pytest.mark.parametrize("name", KINDS)
def test_no_cut_is_taken_for_a_capsule(
    samples: Samples, files: dict[str, bytes], name: str
) -> None:
    whole = files[name]
    cut = (samples.verifier.verify_file(whole[:n], NOW).validity for n in range(len(whole)))
    assert Validity.VALID not in cut


@pytest.mark.parametrize(
    "content",
    [
        b"TEREZE-CAPSULE 1\n",
        b"TEREZE-CAPSULE 1\n{}\nx",
        b"TEREZE-CAPSULE 1\n[1]\nx",
        b"TEREZE-CAPSULE 1\n" + b"[" * 100_000,
        b'TEREZE-ACKNOWLEDGEMENT 1\n{"capsule":"1"}\n',
    ],
)
def test_a_signature_alone_makes_no_capsule(samples: Samples, content: bytes) -> None:
    found = samples.verifier.verify_file(capsule_keys(samples.stand).sign(content), NOW)
    assert (found.validity, found.codes[0]) == (Validity.INVALID, "CAP-09")
    assert found.carried is None


def test_nobody_on_the_way_reads_it_and_openssl_opens_it_with_the_key(
    samples: Samples, files: dict[str, bytes], tmp_path: Path
) -> None:
    assert SECRET not in files["capsule"]
    content = samples.verifier.verify_cms(files["capsule"], NOW).content
    assert content is not None
    (tmp_path / "sealed").write_bytes(read_capsule(content)[1])
    key = opening_key(post_key(samples.stand), PASSWORD)
    pem = key.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key").write_bytes(pem + key.certificate.public_bytes(Encoding.PEM))
    command = ["openssl", "cms", "-decrypt", "-inform", "DER", "-in", str(tmp_path / "sealed")]
    command += ["-inkey", str(tmp_path / "key"), "-recip", str(tmp_path / "key")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == SECRET


def test_only_the_key_it_is_sealed_for_opens_it(
    samples: Samples, files: dict[str, bytes], tmp_path: Path
) -> None:
    keys = capsule_keys(samples.stand)
    content = samples.verifier.verify_cms(files["capsule"], NOW).content
    assert content is not None
    sealed = read_capsule(content)[1]
    assert keys.open(sealed, post_key(samples.stand), PASSWORD) == SECRET
    other = samples.stand.pki.key_file("operator")
    for data, key, password, code in (
        (sealed, other, PASSWORD, "CAP-08"),
        (sealed, post_key(samples.stand), "wrong", "SIG-01"),
        (sealed[:-40], post_key(samples.stand), PASSWORD, "CAP-09"),
        (b"", post_key(samples.stand), PASSWORD, "CAP-09"),
    ):
        with pytest.raises(AppError) as refused:
            keys.open(data, key, password)
        assert refused.value.code == code


def test_nothing_is_sealed_for_a_certificate_that_is_not_meant_for_it(
    samples: Samples, tmp_path: Path
) -> None:
    signing = tmp_path / "operator.crt"
    signing.write_bytes(samples.stand.pki.certificate("operator"))
    gost = tmp_path / "gost.crt"
    gost.write_bytes(samples.stand.pki.gost.certificate("operator-auth"))
    torn = tmp_path / "torn.crt"
    torn.write_bytes(b"-----BEGIN CERTIFICATE-----\nMII\n")
    keys = capsule_keys(samples.stand)
    for file, code in (
        (signing, "CAP-03"),
        (gost, "CAP-03"),
        (torn, "CAP-02"),
        (tmp_path / "nowhere", "CAP-02"),
        (None, "CAP-02"),
    ):
        keys._recipient = file
        with pytest.raises(AppError) as refused:
            keys.seal(SECRET)
        assert refused.value.code == code, file
