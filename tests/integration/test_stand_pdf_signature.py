"""A PDF signed with a key of the stand is believed by pyHanko with everything the stand answers."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import pem, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, fields, sign_pdf
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.timestamps import HTTPTimeStamper
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.fetchers.requests_fetchers import RequestsFetcherBackend

from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    # pyHanko dates a signature by the computer's clock, so the stand runs on it here.
    with Stand(
        tmp_path_factory.mktemp("stand"), lambda: datetime.now(UTC), options=options
    ) as running:
        yield running


def certificates(encoded: bytes) -> list[x509.Certificate]:
    return [x509.Certificate.load(der) for _, _, der in pem.unarmor(encoded, multiple=True)]


def trust(stand: Stand) -> ValidationContext:
    return ValidationContext(
        trust_roots=certificates(stand.pki.root_certificate),
        other_certs=certificates(b"".join(stand.pki.intermediates)),
        allow_fetching=True,
        revocation_mode="hard-fail",
        fetcher_backend=RequestsFetcherBackend(),
    )


def signed(stand: Stand, login: str) -> bytes:
    blank = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(blank)
    signer = SimpleSigner.load_pkcs12_data(
        stand.pki.key_file(login).read_bytes(),
        other_certs=[],
        passphrase=stand.pki.password(login).encode(),
    )
    assert signer is not None
    metadata = PdfSignatureMetadata(
        field_name="Signature",
        subfilter=fields.SigSeedSubFilter.PADES,
        embed_validation_info=True,
        validation_context=trust(stand),
    )
    stamper = HTTPTimeStamper(stand.tsa_url, timeout=10)
    out = sign_pdf(IncrementalPdfFileWriter(blank), metadata, signer, stamper)
    return bytes(out.getvalue())


def test_a_signature_with_stamp_and_revocation_is_trusted(stand: Stand) -> None:
    (signature,) = PdfFileReader(BytesIO(signed(stand, "operator"))).embedded_signatures
    status = validate_pdf_signature(signature, trust(stand))
    assert status.bottom_line
    assert status.timestamp_validity is not None
    assert status.timestamp_validity.trusted


@pytest.mark.parametrize(
    "login", ["operator-revoked", "operator-expired", "operator-not-yet-valid"]
)
def test_the_spoilt_keys_do_not_get_so_far(stand: Stand, login: str) -> None:
    with pytest.raises(SigningError):
        signed(stand, login)
