"""Others' programs judge our signatures, and we judge theirs."""

import shutil
import subprocess
from pathlib import Path

import pytest
import xmlsec
from lxml import etree

from app.domain.signature import CheckedThing, Validity
from app.domain.verified_file import FileFormat
from tests.signed_samples import CONTENT, NOW, Samples, samples

__all__ = ["samples"]


def test_xmlsec_believes_our_xml(samples: Samples) -> None:
    root = etree.fromstring(samples.all["xml"])
    signature = xmlsec.tree.find_node(root, xmlsec.constants.NodeSignature)
    assert signature is not None
    context = xmlsec.SignatureContext()
    context.key = xmlsec.Key.from_file(
        str(samples.pem_files[1]), xmlsec.constants.KeyDataFormatCertPem
    )
    context.verify(signature)


def test_poppler_believes_our_paper(samples: Samples, tmp_path: Path) -> None:
    program = shutil.which("pdfsig")
    if program is None:
        pytest.skip("pdfsig (poppler-utils) is not here")
    (tmp_path / "x.pdf").write_bytes(samples.all["pdf"])
    done = subprocess.run(
        [program, "-nocert", tmp_path / "x.pdf"], capture_output=True, text=True, check=False
    )
    assert "Signature is Valid." in done.stdout


@pytest.mark.parametrize("options", [(), ("-nosmimecap",), ("-keyid",), ("-nocerts",)])
def test_cms_of_openssl_detached(samples: Samples, options: tuple[str, ...]) -> None:
    made = samples.openssl(*options)
    found = samples.verifier.verify_file(made, NOW, CONTENT)
    if "-nocerts" in options:
        assert (found.validity, found.codes) == (Validity.INVALID, ("SIG-56",))
        return
    assert (found.format, found.validity) == (FileFormat.CMS, Validity.VALID)
    assert found.verdicts[0].signer == samples.key.certificate
    other = samples.verifier.verify_file(made, NOW, CONTENT + b" ")
    assert (other.validity, other.codes) == (Validity.INVALID, ("SIG-58",))
    alone = samples.verifier.verify_file(made, NOW)
    assert (alone.validity, alone.codes) == (Validity.CANNOT_TELL, ("SIG-84",))


@pytest.mark.parametrize("form", ["PEM", "DER"])
def test_cms_of_openssl_attached(samples: Samples, form: str) -> None:
    made = samples.openssl("-nodetach", "-outform", form)
    found = samples.verifier.verify_file(made, NOW)
    assert (found.validity, found.verdicts[0].level) == (Validity.VALID, "CMS")
    revocation = found.verdicts[0].of(CheckedThing.REVOCATION)
    assert revocation is not None
    assert revocation.source == "CRL"


def test_openssl_believes_a_stamped_cms(samples: Samples, tmp_path: Path) -> None:
    (tmp_path / "x.cms").write_bytes(samples.cms_stamped)
    trusted = [str(samples.trust / "root.pem"), "-certfile", str(samples.trust / "issuers.crt")]
    at = str(int(NOW.timestamp()))
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any"]
    done = subprocess.run(
        [*command, "-attime", at, "-in", tmp_path / "x.cms", "-CAfile", *trusted],
        capture_output=True,
        check=True,
    )
    assert done.stdout == CONTENT


def test_a_stamp_proves_the_time(samples: Samples) -> None:
    found = samples.verifier.verify_file(samples.cms_stamped, NOW)
    (verdict,) = found.verdicts
    assert (found.validity, found.codes) == (Validity.VALID, ())
    assert (verdict.signed_at, verdict.level) == (NOW, "CMS + TST")
    assert len(verdict.chain) == 3


def test_the_published_authorities_stand_under_their_roots(protocol_data: Path) -> None:
    """The National CA of RSA by the root of 2020, byte for byte as both publish themselves."""
    shipped = Path(__file__).resolve().parents[2] / "resources" / "trust"
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=shipped, check=False
    )
    assert done.returncode == 0
    published = {path.stem for path in (protocol_data / "pki-prod-ca").iterdir()} - {"MANIFEST"}
    assert {path.stem for path in shipped.glob("*.cer")} == published
