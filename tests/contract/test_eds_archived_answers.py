"""Papers with answers inside (DSS) but no time stamp over the document (ETSI EN 319 142-1, B-LT)."""

import random
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import TypeVar, cast

import pytest
from asn1crypto import crl, ocsp, x509
from cryptography.x509 import ReasonFlags
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.validation.dss import DocumentSecurityStore

from app.adapters.eds import pdf_reading
from app.adapters.eds.certificate_paths import UNREADABLE
from app.adapters.eds.enclosed_proof import belongs
from app.adapters.eds.found import Addition, Answers
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.raising import Raising
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.revocation_list import parsed
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.unsigned_revision import Certificates, with_proof
from app.adapters.eds.verifier import Verifier
from app.domain.signature import Validity
from tests.archived import proof_of
from tests.lists import revocation_list
from tests.signed_samples import NOW, Samples, samples

__all__ = ["samples"]
LATER = NOW + timedelta(days=800)
Part = TypeVar("Part", bound="Proof")
Proof = x509.Certificate | ocsp.OCSPResponse | crl.CertificateList


@pytest.fixture
def alone(samples: Samples, tmp_path: Path) -> Verifier:
    """Knows the roots and asks nobody."""
    return Verifier(TrustFolders(samples.trust), ListFolder(tmp_path))


@pytest.fixture(scope="module")
def path(samples: Samples, tmp_path_factory: pytest.TempPathFactory) -> PathCheck:
    services = RevocationServices(tmp_path_factory.mktemp("crl"), 5.0)
    return PathCheck(TrustFolders(samples.trust), services)


@pytest.fixture(scope="module")
def archived(samples: Samples, path: PathCheck) -> dict[str, bytes]:
    """Signed papers with their proof as the last revision, by the name of the sample."""
    names = ("pdf", "pdf-stamped")
    return {
        name: with_proof(samples.all[name], *proof_of(samples.all[name], path)) for name in names
    }


def by_another_program(document: bytes, certificates: Certificates, answers: Answers) -> bytes:
    """The same proof as pyHanko adds it, with a new identifier, its name and the time."""
    writer = IncrementalPdfFileWriter(BytesIO(document))
    DocumentSecurityStore.supply_dss_in_writer(
        writer, None, certs=certificates, ocsps=answers.ocsps, crls=answers.crls
    )
    return written(writer)


def written(writer: IncrementalPdfFileWriter) -> bytes:
    file = BytesIO()
    writer.write(file)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    return file.getvalue()


def test_with_a_time_stamp_of_its_own_it_holds_for_years(
    alone: Verifier, archived: dict[str, bytes]
) -> None:
    found = alone.verify_file(archived["pdf-stamped"], LATER)
    assert (found.validity, found.codes) == (Validity.VALID, ())
    assert (found.verdicts[0].level, found.verdicts[0].signed_at) == ("PAdES B-LT", NOW)


def test_without_any_time_stamp_it_is_only_what_it_was(
    alone: Verifier, archived: dict[str, bytes]
) -> None:
    found = alone.verify_file(archived["pdf"], NOW)
    assert (found.validity, found.codes) == (Validity.VALID, ("SIG-66",))
    assert found.verdicts[0].level == "PAdES B-B", "answers alone prove no time"
    # Nobody proves that it was signed before the certificate ended.
    assert alone.verify_file(archived["pdf"], LATER).validity is Validity.INVALID


@pytest.mark.parametrize("name", ["pdf", "pdf-stamped"])
def test_what_another_program_writes_beside_the_proof_is_a_doubt(
    samples: Samples, alone: Verifier, path: PathCheck, name: str
) -> None:
    signed = samples.all[name]
    found = alone.verify_file(by_another_program(signed, *proof_of(signed, path)), NOW)
    assert (found.validity, found.codes[0]) == (Validity.CANNOT_TELL, "SIG-95")


def test_a_time_stamp_over_all_ends_the_doubt(
    samples: Samples, alone: Verifier, path: PathCheck
) -> None:
    signed = samples.all["pdf-stamped"]
    document = by_another_program(signed, *proof_of(signed, path))
    raised = Raising(path, samples.stand.tsa_url, 5.0).raise_pdf(document, NOW)
    assert alone.verify_file(raised, LATER).validity is Validity.VALID


def test_proof_may_be_added_to_what_is_archived_already(
    samples: Samples, alone: Verifier, path: PathCheck
) -> None:
    raised = Raising(path, samples.stand.tsa_url, 5.0).raise_pdf(samples.all["pdf"], NOW)
    newer = Answers([], [parsed(revocation_list(samples.stand.pki, NOW, 5, {}))])
    found = alone.verify_file(with_proof(raised, (), newer), LATER)
    assert (found.validity, found.verdicts[0].level) == (Validity.VALID, "PAdES B-LTA")


def test_idle_proof_is_a_doubt(samples: Samples, alone: Verifier, path: PathCheck) -> None:
    """What belongs to the stamp of another document, once certificates and once answers."""
    signed = samples.all["pdf"]
    certificates, answers = proof_of(signed, path)
    others, other_answers = proof_of(samples.all["pdf-stamped"], path)
    for held, told in ((certificates, answers), (others, answers), (certificates, other_answers)):
        found = alone.verify_file(with_proof(signed, held, told), NOW)
        is_own = (held, told) == (certificates, answers)
        assert ("SIG-95" in found.codes) is not is_own
        assert found.validity is (Validity.VALID if is_own else Validity.CANNOT_TELL)


def test_an_answer_inside_that_tells_a_revocation_is_believed(
    samples: Samples, alone: Verifier, path: PathCheck
) -> None:
    stolen = {"operator": ReasonFlags.key_compromise}
    before = revocation_list(samples.stand.pki, NOW - timedelta(hours=2), 5, stolen)
    certificates, _ = proof_of(samples.all["pdf"], path)
    document = with_proof(samples.all["pdf"], certificates, Answers([], [parsed(before)]))
    found = alone.verify_file(document, NOW)
    assert (found.validity, set(found.codes)) == (Validity.INVALID, {"SIG-66", "SIG-63"})


@pytest.mark.parametrize("name", ["pdf", "pdf-stamped"])
def test_a_change_beside_the_answers_is_found(
    alone: Verifier, archived: dict[str, bytes], name: str
) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(archived[name]))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = page["/MediaBox"][2]
    writer.update_container(page)
    assert alone.verify_file(written(writer), NOW).validity is Validity.INVALID
    assert alone.verify_file(archived[name] + b"\n%more", NOW).validity is Validity.INVALID


@pytest.mark.parametrize("name", ["pdf", "pdf-stamped"])
def test_cut_answers_are_not_believed(
    samples: Samples, alone: Verifier, archived: dict[str, bytes], name: str
) -> None:
    document = archived[name]
    added = len(document) - len(samples.all[name])
    for cut in range(1, added, added // 60):
        found = alone.verify_file(document[: len(document) - cut], LATER)
        assert found.validity is not Validity.VALID


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_after_the_signature_is_found(
    samples: Samples, alone: Verifier, archived: dict[str, bytes], place: float, bit: int
) -> None:
    document, start = bytearray(archived["pdf-stamped"]), len(samples.all["pdf-stamped"])
    document[start + int(place * (len(document) - start))] ^= 1 << bit
    assert alone.verify_file(bytes(document), NOW).validity is not Validity.VALID


def test_every_byte_of_the_proof_counts(samples: Samples, path: PathCheck) -> None:
    """Whatever is not proof is made once more out of it and compared, so it counts by itself."""
    signed = samples.all["pdf-stamped"]
    certificates, answers = proof_of(signed, path)
    changes = parsed(revocation_list(samples.stand.pki, NOW, 5, {}))
    (one,) = pdf_reading.read(signed)
    signers = (one.certificate, *(by.certificate for by in one.stamps if by.certificate))
    whole = Addition("", True, signers, certificates, Answers(answers.ocsps, [changes]))
    assert belongs(whole, path.known)
    kinds = (certificates[0], certificates[1], answers.ocsps[0], changes)
    believed = [
        spoilt for kind in kinds for spoilt in spoilt_ways(kind) if holds(whole, *spoilt, path)
    ]
    assert believed == []


def spoilt_ways(one: Proof) -> Iterator[tuple[Proof, bytes]]:
    """A part of the proof with a bit flipped in every fourth byte, others in every run."""
    data = one.dump()
    for position in range(random.randrange(4), len(data), 4):
        spoilt = bytearray(data)
        spoilt[position] ^= 1 << random.randrange(8)
        yield one, bytes(spoilt)


def holds(whole: Addition, one: Proof, spoilt: bytes, path: PathCheck) -> bool:
    """Whether the proof still belongs with a part spoilt; one that is not written as read is found."""
    with suppress(*UNREADABLE):
        read = type(one).load(spoilt, strict=True)
        changed = replace(
            whole,
            certificates=put_in(whole.certificates, one, read),
            answers=Answers(
                list(put_in(whole.answers.ocsps, one, read)),
                list(put_in(whole.answers.crls, one, read)),
            ),
        )
        return read.dump() == spoilt and belongs(changed, path.known)
    return False


def put_in(parts: Iterable[Part], old: Proof, new: Proof) -> tuple[Part, ...]:
    return tuple(cast("Part", new) if part is old else part for part in parts)
