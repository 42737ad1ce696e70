"""Sign now, extend later: what was signed without a network is proved afterwards."""

import random
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.adapters.eds import http
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.raising import Raising
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.signature import Validity
from tests.signed_samples import NOW, PASSWORD, XML, Samples, paper, samples

__all__ = ["samples"]
LATER = NOW + timedelta(days=800)


@pytest.fixture
def online(samples: Samples, tmp_path: Path) -> Verifier:
    return Verifier(TrustFolders(samples.trust), RevocationServices(tmp_path / "crl", 5.0))


@pytest.fixture
def raising(samples: Samples, online: Verifier) -> Raising:
    return online.raising(samples.stand.tsa_url, 5.0)


@pytest.fixture
def alone(samples: Samples, tmp_path: Path) -> Verifier:
    """Knows the roots and asks nobody."""
    (tmp_path / "none").mkdir()
    return Verifier(TrustFolders(samples.trust), ListFolder(tmp_path / "none"))


def test_a_bare_paper_is_raised_to_the_highest_level(
    samples: Samples, raising: Raising, alone: Verifier, tmp_path: Path
) -> None:
    bare = samples.all["pdf"]
    assert alone.verify_file(bare, NOW).validity is Validity.CANNOT_TELL
    raised = raising.raise_pdf(bare, NOW)
    assert raised.startswith(bare)
    found = alone.verify_file(raised, LATER)
    assert (found.validity, found.codes) == (Validity.VALID, ())
    assert (found.verdicts[0].level, found.verdicts[0].signed_at) == ("PAdES B-LTA", NOW)
    assert alone.verify_file(bare, LATER).validity is Validity.INVALID
    program = shutil.which("pdfsig")
    if program is not None:
        (tmp_path / "x.pdf").write_bytes(raised)
        done = subprocess.run(
            [program, "-nocert", tmp_path / "x.pdf"], capture_output=True, text=True, check=False
        )
        # poppler does not check document time stamps; the signature under them it does.
        assert done.stdout.count("Signature is Valid.") == 1


def test_a_stamped_paper_is_raised(samples: Samples, raising: Raising, alone: Verifier) -> None:
    raised = raising.raise_pdf(samples.all["pdf-stamped"], NOW)
    assert alone.verify_file(raised, LATER).validity is Validity.VALID
    again = raising.raise_pdf(raised, NOW)
    assert alone.verify_file(again, LATER).validity is Validity.VALID


def test_while_its_time_stamp_cannot_be_checked_an_ended_certificate_settles_nothing(
    samples: Samples, alone: Verifier
) -> None:
    """Without a network the stamp is a doubt, and so is whether the certificate had ended by then."""
    for name in ("pdf-stamped", "cms-stamped"):
        found = alone.verify_file(samples.all[name], LATER)
        assert found.validity is Validity.CANNOT_TELL
        assert "SIG-68" in found.codes
    changed = samples.all["pdf-stamped"].replace(b"/Type /Page", b"/Type /Pagf", 1)
    assert alone.verify_file(changed, LATER).validity is Validity.INVALID
    long_before = NOW - timedelta(days=800)
    assert alone.verify_file(samples.all["pdf"], long_before).validity is Validity.INVALID


def test_a_change_after_raising_is_found(samples: Samples, raising: Raising) -> None:
    raised = bytearray(raising.raise_pdf(samples.all["pdf"], NOW))
    raised[len(samples.all["pdf"]) + 300] ^= 1
    assert samples.verifier.verify_file(bytes(raised), NOW).validity is not Validity.VALID


def test_a_request_is_proved_beside_itself(
    samples: Samples, raising: Raising, alone: Verifier
) -> None:
    signed = samples.all["xml"]
    assert alone.verify_xml(signed, NOW).verdict.validity is Validity.CANNOT_TELL
    proof = raising.raise_xml(signed, NOW)
    read = alone.verify_xml(signed, LATER, proof)
    assert (read.verdict.validity, read.verdict.signed_at) == (Validity.VALID, NOW)
    other = samples.key.sign_xml(XML.replace(b"urn:r", b"urn:q"))
    assert alone.verify_xml(other, NOW, proof).verdict.codes[0] == "SIG-67"
    for spoilt in (b"", b"{}", proof[:-9], proof.replace(b'"stamp": "MII', b'"stamp": "MIJ')):
        verdict = alone.verify_xml(signed, LATER, spoilt).verdict
        assert verdict.validity is Validity.INVALID


def test_a_flipped_bit_of_the_proof_is_found(samples: Samples, raising: Raising) -> None:
    signed = samples.all["xml-twice"]
    proof = raising.raise_xml(signed, NOW)
    assert samples.verifier.verify_xml(signed, NOW, proof).verdict.validity is Validity.VALID
    for place in range(random.randrange(250), len(proof), 250):
        spoilt = bytearray(proof)
        spoilt[place] ^= 1 << random.randrange(8)
        verdict = samples.verifier.verify_xml(signed, NOW, bytes(spoilt)).verdict
        assert verdict.validity is not Validity.VALID


@pytest.mark.parametrize("endpoint", ["tsa", "revocation"])
def test_without_a_network_nothing_is_raised(
    samples: Samples, raising: Raising, endpoint: str
) -> None:
    signed = samples.all  # made while everybody answers, whichever test comes first
    down = ("tsa",) if endpoint == "tsa" else ("ocsp", "crl")
    for one in down:
        samples.stand.faults.set(one, "down")
    try:
        for work in (raising.raise_pdf, raising.raise_xml):
            with pytest.raises(Unavailable):
                work(signed["pdf" if work == raising.raise_pdf else "xml"], NOW)
    finally:
        samples.stand.faults.clear()


def test_a_damaged_time_stamp_is_not_taken_for_proof(
    samples: Samples, raising: Raising, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed, whole = samples.all, http.post

    def spoilt(url: str, *rest: Any) -> bytes:
        data = whole(url, *rest)
        return data[:-1] + bytes([data[-1] ^ 1]) if url == samples.stand.tsa_url else data

    monkeypatch.setattr(http, "post", spoilt)
    for work, name in ((raising.raise_pdf, "pdf"), (raising.raise_xml, "xml")):
        with pytest.raises(Unavailable, match="SIG-71"):
            work(signed[name], NOW)


def test_what_does_not_hold_is_not_raised(samples: Samples, raising: Raising) -> None:
    broken = samples.all["xml"].replace(b"<s>", b"<s>!")
    for work, data in ((raising.raise_xml, broken), (raising.raise_pdf, paper())):
        with pytest.raises(Refused) as caught:
            work(data, NOW)
        assert caught.value.code == "SIG-91"
    revoked = samples.keys.open(samples.stand.pki.key_file("operator-revoked"), PASSWORD)
    with pytest.raises(AppError) as told:
        raising.raise_pdf(revoked.sign_pdf(paper(), None), NOW)
    assert told.value.code == "SIG-63"
