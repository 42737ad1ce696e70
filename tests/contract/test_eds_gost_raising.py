"""A paper signed with a GOST key is raised like any other, and the command tells what holds."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.path_check import PathCheck
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.unsigned_revision import with_proof
from app.adapters.eds.verifier import Verifier
from app.cli import main
from app.domain.errors import Unavailable
from app.domain.signature import Validity
from tests.archived import proof_of
from tests.gost_samples import GostSamples, gost_samples
from tests.signed_samples import NOW

__all__ = ["gost_samples"]
LATER = NOW + timedelta(days=800)


def test_a_gost_paper_is_raised_and_holds_years_later(
    gost_samples: GostSamples, tmp_path: Path
) -> None:
    trust = TrustFolders(gost_samples.trust)
    online = Verifier(trust, RevocationServices(tmp_path / "crl", 5.0))
    (tmp_path / "none").mkdir()
    alone = Verifier(trust, ListFolder(tmp_path / "none"))
    bare = gost_samples.all["pdf"]
    assert alone.verify_file(bare, LATER).validity is not Validity.VALID
    raised = online.raising(gost_samples.stand.tsa_url, 5.0).raise_pdf(bare, NOW)
    assert raised.startswith(bare)
    found = alone.verify_file(raised, LATER)
    assert (found.validity, found.codes) == (Validity.VALID, ())
    assert found.verdicts[0].level == "PAdES B-LTA"


def test_a_gost_paper_with_its_proof_as_last_revision(
    gost_samples: GostSamples, tmp_path: Path
) -> None:
    trust = TrustFolders(gost_samples.trust)
    path = PathCheck(trust, RevocationServices(tmp_path / "crl", 5.0))
    signed = gost_samples.all["pdf-stamped"]
    document = with_proof(signed, *proof_of(signed, path))
    alone = Verifier(trust, ListFolder(tmp_path))
    found = alone.verify_file(document, LATER)
    assert (found.validity, found.codes) == (Validity.VALID, ())
    assert found.verdicts[0].level == "PAdES B-LT"
    for place in range(len(signed) + 40, len(document), (len(document) - len(signed)) // 25):
        spoilt = document[:place] + bytes([document[place] ^ 4]) + document[place + 1 :]
        assert alone.verify_file(spoilt, LATER).validity is not Validity.VALID


def test_an_unknown_authority_of_time_stamps_settles_nothing(
    gost_samples: GostSamples, tmp_path: Path
) -> None:
    """The signature is as good as it was: it is tried again when the authority is known."""
    known = tmp_path / "trust"
    known.mkdir()
    for name in ("gost-root.pem", "gost-issuers.pem"):
        shutil.copy(gost_samples.trust / name, known)
    online = Verifier(TrustFolders(known), RevocationServices(tmp_path / "crl", 5.0))
    raising = online.raising(gost_samples.stand.tsa_url, 5.0)
    for work, name in ((raising.raise_pdf, "pdf"), (raising.raise_xml, "xml")):
        with pytest.raises(Unavailable, match="SIG-68"):
            work(gost_samples.all[name], NOW)


def test_the_command_tells_of_gost_files(
    gost_samples: GostSamples, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = ["--trust", str(gost_samples.trust), "--crl", str(gost_samples.lists)]
    files = []
    for name, data in gost_samples.all.items():
        files.append(str(tmp_path / name))
        (tmp_path / name).write_bytes(data)
    at = ["--at", NOW.isoformat()]
    assert main(["verify", *files, *folders, *at]) == 0
    said = capsys.readouterr().out
    assert said.count(": VALID (") == len(files)
    assert "algorithm: GOST-2015" in said
    spoilt = bytearray(gost_samples.all["pdf"])
    spoilt[len(spoilt) // 2] ^= 1
    (tmp_path / "spoilt.pdf").write_bytes(bytes(spoilt))
    assert main(["verify", str(tmp_path / "spoilt.pdf"), *folders, *at]) != 0
