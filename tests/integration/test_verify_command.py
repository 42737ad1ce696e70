"""`tereze verify` as a program: what it prints, and with which code it ends."""

import base64
import json
import shutil
from pathlib import Path

import pytest

from app.cli import main
from tests.capsule_samples import acknowledgement, capsule, capsule_keys
from tests.signed_samples import CONTENT, PASSWORD, XML, Samples, samples

__all__ = ["samples"]
AT = "2026-03-02T15:00"
IIN = "880317400120"


@pytest.fixture
def files(samples: Samples, tmp_path: Path) -> Path:
    for name, data in samples.all.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "detached").write_bytes(samples.openssl())
    (tmp_path / "content").write_bytes(CONTENT)
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "broken").write_bytes(samples.all["xml"].replace(b"<s>", b"<s>!"))
    return tmp_path


@pytest.fixture
def offline(samples: Samples) -> list[str]:
    folders = ["--trust", str(samples.trust), "--crl", str(samples.lists)]
    return [*folders, "--at", AT]


def test_every_format_is_told(
    samples: Samples, files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", *(str(files / name) for name in samples.all), *offline]) == 0
    said = capsys.readouterr().out
    assert said.count(": VALID (") == len(samples.all)
    assert "iin: ********0120" in said
    assert IIN not in said
    assert "revocation: not revoked (CRL)" in said
    assert "time: 2026-03-02 15:00:00+0500 (time stamp)" in said
    assert said.count("signature 2") == 1


def test_for_programs_and_in_full(
    files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(files / "cms"), *offline, "--json", "--full"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["answer"], one["format"]) == ("VALID", "CMS")
    (signature,) = one["signatures"]
    assert (signature["iin"], signature["algorithm"]) == (IIN, "RSA")
    assert signature["chain"].count(" < ") == 2


def test_the_worst_of_the_files_decides(
    files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    def ends(*names: str) -> int:
        return main(["verify", *(str(files / name) for name in names), *offline])

    assert ends("xml", "notes.txt") == 2
    assert ends("xml", "notes.txt", "broken") == 1
    assert ends("detached") == 2
    assert ends("nowhere") == 2
    assert ends("nowhere", "xml", "broken") == 1
    said = capsys.readouterr()
    assert "SIG-58: The document was changed" in said.out
    assert "SIG-84" in said.out
    assert "FIL-02: “nowhere” cannot be read" in said.out
    assert "xml: VALID (XML)" in said.out.split("nowhere: CANNOT TELL (unknown)")[-1]
    assert (
        main(["verify", str(files / "detached"), "--content", str(files / "content"), *offline])
        == 0
    )


def test_content_beside_files_that_hold_their_own_is_said_to_be_unused(
    files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    content = ["--content", str(files / "content")]
    assert main(["verify", str(files / "pdf"), *content, *offline]) == 0
    assert "--content goes with a signature kept apart" in capsys.readouterr().err
    assert main(["verify", str(files / "pdf"), str(files / "detached"), *content, *offline]) == 0
    assert capsys.readouterr().err == ""


def test_what_was_changed_names_who_is_said_to_have_signed(
    files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(files / "broken"), *offline]) == 1
    said = capsys.readouterr().out
    assert "signature 1: INVALID" in said
    assert "iin: ********0120" in said


def test_what_is_no_signature_is_no_bad_signature(
    samples: Samples, files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A certificate, a list and a key file begin as a CMS does, and are none."""
    pki = samples.stand.pki
    (files / "a.pem").write_bytes(pki.root_certificate)
    (files / "a.cer").write_bytes(pki.der("root"))
    (files / "a.p12").write_bytes(pki.key_file("operator").read_bytes())
    (files / "a.crl").write_bytes(next(samples.lists.iterdir()).read_bytes())
    for name in ("a.pem", "a.cer", "a.p12", "a.crl"):
        assert main(["verify", str(files / name), *offline]) == 2
        assert "SIG-86" in capsys.readouterr().out
    (files / "cut").write_bytes(samples.all["cms"][:400])
    (files / "cut.p7s").write_bytes(base64.b64encode(samples.all["cms"])[:401])
    for name in ("cut", "cut.p7s"):
        assert main(["verify", str(files / name), *offline]) == 1
        assert "SIG-83" in capsys.readouterr().out


def test_a_signature_over_a_part_is_no_forgery(
    files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    part = (files / "xml").read_bytes().replace(b'URI=""', b'URI="#part"')
    (files / "part").write_bytes(part)
    assert main(["verify", str(files / "part"), *offline]) == 2
    assert "SIG-99" in capsys.readouterr().out


def test_without_the_trust_of_training_the_stand_is_nobody(
    samples: Samples,
    files: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TEREZE_DATA", str(files / "data"))
    lists = ["--crl", str(samples.lists), "--at", AT]
    assert main(["verify", str(files / "xml"), *lists]) == 2
    assert "SIG-97" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "data", "code"), [("a.cer", b"x", "SIG-20"), ("SHA256SUMS", b"\xff x", "SIG-82")]
)
def test_a_folder_of_authorities_out_of_order_says_nothing_of_the_files(
    samples: Samples,
    files: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    data: bytes,
    code: str,
) -> None:
    folder = shutil.copytree(samples.trust, files / "trust")
    (folder / name).write_bytes(data)
    arguments = ["--trust", str(folder), "--crl", str(samples.lists), "--at", AT]
    assert main(["verify", str(files / "xml"), *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"tereze: {code}" in said.err
    assert "the administrator" in said.err, "and what to do"


def test_training_believes_the_stand(
    samples: Samples, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEREZE_DATA", str(files / "data"))
    lists = ["--crl", str(samples.lists), "--at", AT]
    for data in (files / "data", files / "data" / "training"):
        shutil.copytree(samples.trust, data / "stand-trust")
    assert main(["--training", "verify", str(files / "xml"), *lists]) == 0
    assert main(["verify", str(files / "xml"), *lists]) == 2, "nobody else does"


def test_a_wrong_moment_is_wrong_usage(files: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["verify", str(files / "xml"), "--at", "yesterday"])
    assert caught.value.code == 64


def test_who_checks_is_not_told_to_take_another_key(
    samples: Samples, files: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    key = samples.keys.open(samples.stand.pki.key_file("operator-revoked"), PASSWORD)
    (files / "revoked").write_bytes(key.sign_xml(XML))
    assert main(["verify", str(files / "revoked"), *offline]) == 1
    assert "SIG-63: The signer's certificate was revoked." in capsys.readouterr().out


def test_lists_that_have_ended_cannot_tell(files: Path, samples: Samples) -> None:
    folders = ["--trust", str(samples.trust), "--crl", str(samples.lists)]
    assert main(["verify", str(files / "xml"), *folders, "--at", "2026-06-02T15:00"]) == 2


def test_a_capsule_and_its_acknowledgement(
    samples: Samples, tmp_path: Path, offline: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    keys = capsule_keys(samples.stand)
    files = {"a.capsule": capsule(keys)}
    files["a.ack"] = acknowledgement(keys, files["a.capsule"])
    files["cut.capsule"] = files["a.capsule"].replace(b'"messages":1', b'"messages":2')
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    paths = {name: str(tmp_path / name) for name in files}
    assert main(["verify", paths["a.capsule"], paths["a.ack"], *offline]) == 0
    said = capsys.readouterr().out
    assert "a.capsule: VALID (capsule)" in said
    assert "they were not opened" in said
    assert "a.ack: VALID (acknowledgement)" in said
    assert "messages: 1 at_gateway" in said
    assert main(["verify", paths["cut.capsule"], *offline, "--json"]) == 1
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["answer"], one["format"], list(one["capsule"])) == (
        "INVALID",
        "capsule",
        ["sha256"],
    )
    assert main(["verify", paths["a.capsule"], *offline[:2], "--crl", str(tmp_path)]) == 2
