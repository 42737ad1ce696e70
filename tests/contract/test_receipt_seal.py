"""The signed code on receipts: made, kept, read from paper, and told true or false without a network."""

import base64
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from keyring.backends import fail
from PIL import Image

from app.adapters.receipt_picture import ReceiptPictures
from app.adapters.receipt_seal import KnownOffices, OfficeSeal, TrainingSeal, pem_of
from app.adapters.secrets import KeyringSecrets
from app.cli import main
from app.domain.errors import Unavailable
from app.domain.paper_parts import AttachmentKind, AttachmentLine, PaperLanguage
from app.domain.papers import Receipt
from app.domain.receipt_code import is_receipt_code, packed, read_receipt_code
from app.domain.signature import Validity
from forms import catalogue
from tests.golden.counter_samples import acceptance, refusal_receipt
from tests.golden.sample_values import DAY, at
from tests.receipt_codes import KEY
from tests.unit.test_small_adapters import DrawerKeyring

both_languages = pytest.mark.parametrize("language", list(PaperLanguage))
both_receipts = pytest.mark.parametrize("make", [acceptance, refusal_receipt])
# What the Kazakh and the Russian layout make of the keys for "*" and "/".
RUSSIAN = str.maketrans("TRZ/QWEYUIOPASDFGHJKLXCVBNM", "ЕКЯ.ЙЦУНГШЩЗФЫВАПРОЛДЧСМИТЬ")


def grey(pdf: bytes, dpi: int = 150, page: int = -1) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page % len(document)].render(scale=dpi / 72).to_pil().convert("L")
    finally:
        document.close()


def png(page: Image.Image) -> bytes:
    made = BytesIO()
    page.save(made, "PNG")
    return made.getvalue()


@pytest.fixture
def offices(tmp_path: Path) -> KnownOffices:
    folder = tmp_path / "offices"
    folder.mkdir()
    (folder / "№ 3 бөлім.pub").write_bytes(pem_of(KEY.public_key()))
    (folder / "notes.pub").write_text("no key at all")
    return KnownOffices(None, folder)


@both_languages
@both_receipts
def test_the_code_is_read_from_a_grey_scan_of_150_dpi_and_holds(
    make: Callable[[PaperLanguage], Receipt], language: PaperLanguage, offices: KnownOffices
) -> None:
    paper = make(language)
    page = grey(catalogue.render(paper))
    text = ReceiptPictures().read(png(page))
    assert text == paper.code
    found = offices.check(text)
    assert (found.validity, found.office) == (Validity.VALID, "№ 3 бөлім")
    assert found.receipt is not None
    assert found.receipt.number == paper.number
    (code,) = [c for c in zxingcpp.read_barcodes(page) if is_receipt_code(c.text)]
    width = code.position.top_right.x - code.position.top_left.x
    assert width / 150 * 25.4 > 24.5
    assert ReceiptPictures().read(png(page.rotate(180).resize((page.width // 4 * 5, 2190)))) == text


def test_with_many_documents_the_code_stands_at_the_end(offices: KnownOffices) -> None:
    many = tuple(AttachmentLine("Жеке куәлік", 1, AttachmentKind.COPY) for _ in range(30))
    pdf = catalogue.render_copies(acceptance(attachments=many), 1)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 2
    document.close()
    assert ReceiptPictures().read(png(grey(pdf, page=0))) == ""
    found = offices.check(ReceiptPictures().read(pdf))
    assert found.validity is Validity.VALID
    assert found.receipt is not None
    assert found.receipt.documents == 30


def test_nothing_personal_stands_in_the_code_but_every_value_counts() -> None:
    paper = acceptance()
    for word in (paper.applicant, paper.accepted_by, *paper.phones, paper.address):
        assert word.upper() not in paper.code
    others = [
        acceptance(applicant="Пак Елена"),
        acceptance(attachments=paper.attachments[:-1]),
        acceptance(accepted_at=at(10, 41)),
        acceptance(due_at=at(20, 1, day=DAY)),
        acceptance(accepted_by="Пак Елена"),
    ]
    digests = {read_receipt_code(one.code).digest for one in (paper, *others)}
    assert len(digests) == 6


def test_every_changed_letter_is_seen(offices: KnownOffices) -> None:
    text = acceptance().code
    for place, letter in enumerate(text):
        other = "7" if letter != "7" else "2"
        answer = offices.check(text[:place] + other + text[place + 1 :])
        assert answer.validity is not Validity.VALID, place
        assert offices.check(text[:place]).code == "RCP-01"
    forged = read_receipt_code(text)
    signature = packed(Ed25519PrivateKey.generate().sign(forged.signed))
    assert offices.check(f"{forged.signed.decode()}*{signature}").code == "RCP-03"


def test_a_gun_on_another_layout_and_a_foreign_office(
    offices: KnownOffices, tmp_path: Path
) -> None:
    text = refusal_receipt().code
    assert offices.check(text.translate(RUSSIAN)).validity is Validity.VALID
    assert offices.check(text.lower()).validity is Validity.VALID
    foreign = KnownOffices(None, tmp_path / "nowhere").check(text)
    assert (foreign.validity, foreign.code) == (Validity.CANNOT_TELL, "RCP-02")
    assert ReceiptPictures().read(b"%PDF-1.7 broken") == ""
    assert ReceiptPictures().read(b"\x89PNG broken") == ""


def test_the_key_is_made_once_and_never_replaced_behind_ones_back(tmp_path: Path) -> None:
    own, drawer = tmp_path / "receipt-key.pub", DrawerKeyring()
    seal = OfficeSeal(KeyringSecrets(drawer), own)
    key = seal.key
    assert OfficeSeal(KeyringSecrets(drawer), own).key == key
    assert own.read_bytes() == seal.public_key
    (secret,) = drawer.held.values()
    assert len(base64.b64decode(secret)) == 32
    assert secret.encode() not in own.read_bytes()
    drawer.locked = True
    with pytest.raises(Unavailable, match="RCP-11"):
        _ = OfficeSeal(KeyringSecrets(drawer), own).key
    drawer.locked = False
    drawer.held.clear()
    with pytest.raises(Unavailable, match="RCP-11"):
        _ = OfficeSeal(KeyringSecrets(drawer), own).key
    assert not drawer.held


def test_without_a_keyring_there_is_no_key(tmp_path: Path) -> None:
    backend: type[fail.Keyring] = fail.Keyring
    own = tmp_path / "receipt-key.pub"
    with pytest.raises(Unavailable, match="RCP-10"):
        OfficeSeal(KeyringSecrets(backend()), own).sign(b"x")
    assert not own.exists()


def test_the_command_shows_the_key_and_checks_a_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TEREZE_DATA", str(tmp_path / "data"))
    trust = tmp_path / "trust"
    assert main(["--training", "receipt-key", "--out", str(trust / "offices" / "3.pub")]) == 0
    seal = TrainingSeal(tmp_path / "own.pub")
    unsigned = acceptance().unsigned_code(seal.key)
    text = f"{unsigned.signed.decode()}*{packed(seal.sign(unsigned.signed))}"
    scan = tmp_path / "scan.png"
    scan.write_bytes(png(grey(catalogue.render(acceptance()))))
    assert main(["verify", "--trust", str(trust), "--qr", text]) == 0
    said = capsys.readouterr().out
    assert "VALID (receipt)" in said
    assert "office: 3" in said
    assert "number: 2015-03-10/018" in said
    assert main(["verify", "--trust", str(trust), "--qr", text.replace("*6*", "*5*")]) == 1
    assert "RCP-03" in capsys.readouterr().out
    assert main(["verify", "--trust", str(trust), str(scan), "--json"]) == 2
    assert "RCP-02" in capsys.readouterr().out
    assert main(["verify"]) == 64
