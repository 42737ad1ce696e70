"""What signing and checking cost beside the bare libraries, in the same run."""

import asyncio
import time
from collections.abc import Callable
from io import BytesIO
from statistics import median

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12
from lxml import etree
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from signxml.algorithms import CanonicalizationMethod
from signxml.signer import XMLSigner
from signxml.verifier import SignatureConfiguration, XMLVerifier

from app.adapters.eds import xml_reading
from app.domain.signature import Validity
from tests.signed_samples import NOW, PASSWORD, XML, Samples, paper, samples

__all__ = ["samples"]
pytestmark = pytest.mark.bench
ROUNDS = 30


def cost(job: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Median seconds of the processor for one run, the first not counted."""
    job()
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        job()
        taken.append(time.process_time() - start)
    return median(taken)


def told(name: str, ours: float, theirs: float, limit: float) -> None:
    """Print the ratio."""
    shown = f"{ours * 1000:.1f} ms, bare {theirs * 1000:.1f} ms, ratio {ours / theirs:.2f}"
    print(f"\n{name}: {shown} (goal {limit})")


def test_xml_signed_and_checked_beside_signxml(samples: Samples) -> None:
    opened = load_pkcs12(samples.stand.pki.key_file("operator").read_bytes(), PASSWORD.encode())
    assert opened.cert is not None
    key, certificate = opened.key, opened.cert.certificate
    assert isinstance(key, RSAPrivateKey)
    inclusive = CanonicalizationMethod.CANONICAL_XML_1_0
    signer = XMLSigner(c14n_algorithm=inclusive)
    config = SignatureConfiguration(require_x509=True)

    def bare() -> None:
        signed = signer.sign(etree.fromstring(XML), key=key, cert=[certificate])
        XMLVerifier().verify(etree.tostring(signed), x509_cert=certificate, expect_config=config)

    def ours() -> None:
        xml_reading.read(samples.key.sign_xml(XML))

    told("XMLDSig signed and checked", cost(ours), cost(bare), 1.3)


def test_a_paper_signed_beside_pyhanko(samples: Samples) -> None:
    signer = SimpleSigner.load_pkcs12(  # type: ignore[no-untyped-call]  # pyHanko left it untyped
        samples.stand.pki.key_file("operator"), passphrase=PASSWORD.encode()
    )
    assert signer is not None
    document = paper()

    def bare() -> None:
        writer = IncrementalPdfFileWriter(BytesIO(document))
        meta = PdfSignatureMetadata(field_name="Signature1", md_algorithm="sha256")
        asyncio.run(PdfSigner(meta, signer).async_sign_pdf(writer))

    told("PAdES B-B", cost(lambda: samples.key.sign_pdf(document, None)), cost(bare), 1.2)


def test_a_hundred_cms_with_kept_lists(samples: Samples) -> None:
    files = [samples.openssl("-nodetach") for _ in range(10)] * 10

    def check_all() -> None:
        for one in files:
            assert samples.verifier.verify_file(one, NOW).validity is Validity.VALID

    print(f"\n100 CMS checked with lists at hand: {cost(check_all, 3):.2f} s (goal 1)")
