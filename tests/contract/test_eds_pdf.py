"""PAdES signatures: made, read by others, and found out when the document was touched."""

import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from pyhanko.pdf_utils.generic import NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfgen.canvas import Canvas

from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.errors import Refused
from app.domain.signature import CheckedThing, SignaturePlace, Validity
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "NotoSans-Regular.ttf"
PASSWORD = "Tereze-2015"
LINES = (
    "Электрондық цифрлық қолтаңба",
    "Әбілқасымова Гүлназ Ерғалиқызы, Астана қ. Халыққа қызмет көрсету орталығының операторы",
    "02.03.2026 15:00 (UTC+5)",
    "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі 100 % ₸",
)
QR = "TRZ1*R2*2015-03-10/002*1*1/2"
PLACE = SignaturePlace(0, (56, 60, 540, 142), LINES, QR, "Хабарлама")


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), now=lambda: NOW, options=options) as stand:
        yield stand


@pytest.fixture(autouse=True)
def _no_faults_remain(stand: Stand) -> Iterator[None]:
    yield
    stand.faults.clear()


@pytest.fixture(scope="module")
def trust(stand: Stand, tmp_path_factory: pytest.TempPathFactory) -> TrustFolders:
    folder = tmp_path_factory.mktemp("trust")
    (folder / "root.pem").write_bytes(stand.pki.root_certificate)
    (folder / "issuers.crt").write_bytes(b"".join(stand.pki.intermediates))
    return TrustFolders(folder)


@pytest.fixture(scope="module")
def verifier(trust: TrustFolders, tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    return Verifier(trust, RevocationServices(tmp_path_factory.mktemp("crl"), 1.0))


@pytest.fixture(scope="module")
def key(stand: Stand, trust: TrustFolders) -> OpenedKey:
    keys = KeyFiles(KeyMaking(lambda: NOW, FONT, trust, stand.tsa_url, timeout=1.0))
    return keys.open(stand.pki.key_file("operator"), PASSWORD)


@pytest.fixture(scope="module")
def signed(key: OpenedKey, paper: bytes) -> bytes:
    return key.sign_pdf(paper, PLACE)


@pytest.fixture(scope="module")
def paper() -> bytes:
    file = BytesIO()
    canvas = Canvas(file, invariant=1)
    canvas.drawString(100, 700, "Notification 2015-03-10/002")
    canvas.showPage()
    canvas.drawString(100, 700, "Page two")
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def state(verifier: Verifier, document: bytes, at: datetime = NOW) -> tuple[Validity, str]:
    verdict = verifier.verify_pdf(document, at)
    return verdict.validity, " ".join(verdict.codes)


def test_a_signed_paper_is_valid_with_a_time_stamp(
    verifier: Verifier, key: OpenedKey, signed: bytes
) -> None:
    verdict = verifier.verify_pdf(signed, NOW)
    assert (verdict.validity, verdict.codes) == (Validity.VALID, ())
    assert verdict.signer == key.certificate
    assert verdict.signed_at == NOW
    stamp = verdict.of(CheckedThing.TIMESTAMP)
    assert stamp is not None
    assert stamp.validity is Validity.VALID


def test_poppler_finds_the_signature_valid(signed: bytes, tmp_path: Path) -> None:
    program = shutil.which("pdfsig")
    if program is None:
        pytest.skip("pdfsig (poppler-utils) is not here")
    (tmp_path / "x.pdf").write_bytes(signed)
    # -nocert: poppler has no root of ours; it judges the signature itself.
    done = subprocess.run(
        [program, "-nocert", tmp_path / "x.pdf"], capture_output=True, text=True, check=False
    )
    assert "Signature is Valid." in done.stdout
    assert "ETSI.CAdES.detached" in done.stdout
    assert "Total document signed" in done.stdout


def test_the_stamp_shows_its_text_and_a_readable_code(signed: bytes) -> None:
    with closing(pypdfium2.PdfDocument(signed)) as document:
        document.init_forms()
        picture = document[0].render(scale=150 / 72, may_draw_forms=True).to_pil()
        (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == QR
    scale = 150 / 72
    box = picture.crop((56 * scale, (842 - 142) * scale, 540 * scale, (842 - 60) * scale))
    text_part = box.crop((box.width // 3, 0, box.width - 6, box.height))
    inner = text_part.crop((0, 6, text_part.width, text_part.height - 6)).convert("L")
    dark = sum(inner.histogram()[:128]) / (inner.width * inner.height)
    assert 0.01 < dark < 0.3


def test_the_stamp_holds_every_kazakh_letter_and_embeds_its_font(signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as document:
        field = document.Root.AcroForm.Fields[0]
        appearance = field.AP.N
        fonts = appearance.Resources.Font
        descriptors = [one.DescendantFonts[0].FontDescriptor for _, one in fonts.items()]
        assert descriptors
        assert all("/FontFile2" in one or "/FontFile3" in one for one in descriptors)


def test_a_letter_the_font_lacks_is_an_error(key: OpenedKey, paper: bytes) -> None:
    place = SignaturePlace(0, (56, 60, 540, 142), ("漢",), QR)
    with pytest.raises(Refused) as caught:
        key.sign_pdf(paper, place)
    assert (caught.value.code, caught.value.values) == ("SIG-22", {"letter": "U+6F22"})


def test_an_invisible_signature_and_one_without_code(
    verifier: Verifier, key: OpenedKey, paper: bytes
) -> None:
    assert state(verifier, key.sign_pdf(paper, None)) == (Validity.VALID, "")
    plain = SignaturePlace(-1, (56, 60, 540, 142), LINES)
    assert state(verifier, key.sign_pdf(paper, plain)) == (Validity.VALID, "")


@pytest.mark.parametrize("kind", ["down", "http_500", "truncated", "not_xml"])
def test_without_a_time_stamp_the_signature_is_still_made(
    stand: Stand, verifier: Verifier, key: OpenedKey, paper: bytes, kind: str
) -> None:
    with stand.faults.during("tsa", kind):
        document = key.sign_pdf(paper, None)
    verdict = verifier.verify_pdf(document, NOW)
    assert (verdict.validity, verdict.codes) == (Validity.VALID, ("SIG-66",))
    assert verdict.signed_at == NOW


def test_a_time_stamp_keeps_the_paper_valid_after_the_certificate_ended(
    stand: Stand, verifier: Verifier, key: OpenedKey, signed: bytes, paper: bytes
) -> None:
    later = NOW + timedelta(days=500)
    assert state(verifier, signed, later) == (Validity.VALID, "")
    with stand.faults.during("tsa", "down"):
        unstamped = key.sign_pdf(paper, None)
    assert state(verifier, unstamped, later) == (Validity.INVALID, "SIG-04 SIG-66")


def test_a_revoked_signer_is_invalid(
    stand: Stand, trust: TrustFolders, verifier: Verifier, paper: bytes
) -> None:
    keys = KeyFiles(KeyMaking(lambda: NOW, FONT, trust))
    revoked = keys.open(stand.pki.key_file("operator-revoked"), PASSWORD)
    assert state(verifier, revoked.sign_pdf(paper, None)) == (Validity.INVALID, "SIG-63 SIG-66")


def test_a_second_signature_leaves_the_first_valid(
    stand: Stand, trust: TrustFolders, verifier: Verifier, signed: bytes
) -> None:
    head = KeyFiles(KeyMaking(lambda: NOW, FONT, trust, stand.tsa_url)).open(
        stand.pki.key_file("head"), PASSWORD
    )
    place = SignaturePlace(1, (56, 60, 540, 142), LINES, QR)
    twice = head.sign_pdf(signed, place)
    verdict = verifier.verify_pdf(twice, NOW)
    assert (verdict.validity, verdict.codes) == (Validity.VALID, ())
    assert verdict.signer == head.certificate
    assert len([one for one in verdict.checks if one.what is CheckedThing.INTEGRITY]) == 2


def test_a_changed_byte_is_found(verifier: Verifier, signed: bytes) -> None:
    at = signed.index(b"stream") + 20
    changed = signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]
    assert state(verifier, changed)[0] is Validity.INVALID


def test_a_change_appended_after_signing_is_found(verifier: Verifier, signed: bytes) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = NumberObject(180)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0))
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]  # pyHanko left it untyped
    assert out.getvalue().startswith(signed)
    assert len(PdfFileReader(BytesIO(out.getvalue())).embedded_regular_signatures) == 1
    assert state(verifier, out.getvalue()) == (Validity.INVALID, "SIG-58")


def test_bytes_appended_after_signing_are_found(verifier: Verifier, signed: bytes) -> None:
    assert state(verifier, signed + b"\n% more\n") == (Validity.INVALID, "SIG-58")


def test_a_paper_without_signature_is_not_success(verifier: Verifier, paper: bytes) -> None:
    assert state(verifier, paper) == (Validity.INVALID, "SIG-55")


@pytest.mark.parametrize("document", [b"", b"hello", b"%PDF-1.7\n%%EOF"])
def test_what_is_not_a_pdf_is_told(verifier: Verifier, key: OpenedKey, document: bytes) -> None:
    assert state(verifier, document) == (Validity.INVALID, "SIG-30")
    with pytest.raises(Refused) as caught:
        key.sign_pdf(document, None)
    assert caught.value.code == "SIG-30"


def test_an_encrypted_pdf_is_told(verifier: Verifier, key: OpenedKey, paper: bytes) -> None:
    locked = BytesIO()
    with pikepdf.open(BytesIO(paper)) as document:
        document.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert state(verifier, locked.getvalue()) == (Validity.CANNOT_TELL, "SIG-31")
    with pytest.raises(Refused) as caught:
        key.sign_pdf(locked.getvalue(), None)
    assert caught.value.code == "SIG-31"


def test_many_threads_sign_and_verify_with_one_key(
    verifier: Verifier, key: OpenedKey, paper: bytes
) -> None:
    def round_trip(_: int) -> Validity:
        return verifier.verify_pdf(key.sign_pdf(paper, PLACE), NOW).validity

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(round_trip, range(8))) == {Validity.VALID}
