"""Papers with answers inside (DSS) but no time stamp over the document (ETSI EN 319 142-1, B-LT)."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.x509 import ReasonFlags
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.dss import DocumentSecurityStore

from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.pdf_reading import _long_term
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.revocation_list import parsed
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.signature import Validity
from tests.lists import revocation_list
from tests.signed_samples import NOW, Samples, samples

__all__ = ["samples"]
LATER = NOW + timedelta(days=800)


@pytest.fixture
def alone(samples: Samples, tmp_path: Path) -> Verifier:
    """Knows the roots and asks nobody."""
    return Verifier(TrustFolders(samples.trust), ListFolder(tmp_path))


@pytest.fixture(scope="module")
def raised(samples: Samples, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    services = RevocationServices(tmp_path_factory.mktemp("crl"), 5.0)
    verifier = Verifier(TrustFolders(samples.trust), services)
    return verifier.raising(samples.stand.tsa_url, 5.0).raise_pdf(samples.all["pdf"], NOW)


def with_answers(document: bytes, raised: bytes, *lists: bytes) -> bytes:
    """The document with the answers of the raised one, or with other lists, as its last revision."""
    held, certificates = _long_term(PdfFileReader(BytesIO(raised)))
    ocsps, crls = (held.ocsps, held.crls) if not lists else ([], [parsed(one) for one in lists])
    writer = IncrementalPdfFileWriter(BytesIO(document))
    DocumentSecurityStore.supply_dss_in_writer(
        writer, None, certs=certificates, ocsps=ocsps, crls=crls
    )
    file = BytesIO()
    writer.write(file)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    return file.getvalue()


def test_with_a_time_stamp_of_its_own_it_holds_for_years(
    samples: Samples, alone: Verifier, raised: bytes
) -> None:
    document = with_answers(samples.all["pdf-stamped"], raised)
    found = alone.verify_file(document, LATER)
    assert (found.validity, found.verdicts[0].level) == (Validity.VALID, "PAdES B-LT")
    assert found.verdicts[0].signed_at == NOW


def test_without_any_time_stamp_it_is_only_what_it_was(
    samples: Samples, alone: Verifier, raised: bytes
) -> None:
    document = with_answers(samples.all["pdf"], raised)
    found = alone.verify_file(document, NOW)
    assert (found.validity, found.codes) == (Validity.VALID, ("SIG-66",))
    assert found.verdicts[0].level == "PAdES B-B", "answers alone prove no time"
    # Nobody proves that it was signed before the certificate ended.
    assert alone.verify_file(document, LATER).validity is Validity.INVALID


def test_an_answer_inside_that_tells_a_revocation_is_believed(
    samples: Samples, alone: Verifier, raised: bytes
) -> None:
    stolen = {"operator": ReasonFlags.key_compromise}
    before = revocation_list(samples.stand.pki, NOW - timedelta(hours=2), 5, stolen)
    document = with_answers(samples.all["pdf"], raised, before)
    found = alone.verify_file(document, NOW)
    assert (found.validity, "SIG-63" in found.codes) == (Validity.INVALID, True)


@pytest.mark.parametrize("name", ["pdf", "pdf-stamped"])
def test_a_change_beside_the_answers_is_found(
    samples: Samples, alone: Verifier, raised: bytes, name: str
) -> None:
    document = with_answers(samples.all[name], raised)
    writer = IncrementalPdfFileWriter(BytesIO(document))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = page["/MediaBox"][2]
    writer.update_container(page)
    file = BytesIO()
    writer.write(file)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    assert alone.verify_file(file.getvalue(), NOW).validity is Validity.INVALID
    assert alone.verify_file(document + b"\n%more", NOW).validity is not Validity.VALID


@pytest.mark.parametrize("name", ["pdf", "pdf-stamped"])
def test_cut_answers_are_not_believed(
    samples: Samples, alone: Verifier, raised: bytes, name: str
) -> None:
    signed = samples.all[name]
    document = with_answers(signed, raised)
    added = len(document) - len(signed)
    for cut in range(1, added, added // 60):
        found = alone.verify_file(document[: len(document) - cut], LATER)
        assert found.validity is not Validity.VALID
