"""The command `tereze verify`: what is signed in a file, by whom, and whether it holds.

Certificates are judged by the roots of the program and of the site, or by those of a folder named;
revocation is asked of the authorities, or looked up in a folder of lists and nowhere else.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app.adapters.clock import OfficeClock
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.revocation import RevocationServices, RevocationSource
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.adapters.receipt_picture import ReceiptPictures
from app.adapters.receipt_seal import OFFICES, OWN_FILE, KnownOffices
from app.domain.capsule import Acknowledgement, CapsuleLabel
from app.domain.errors import Refused, Unavailable
from app.domain.receipt_code import CheckedReceipt
from app.domain.signature import Check, CheckedThing, Validity, Verdict
from app.domain.verified_file import FileFormat, VerifiedFile, may_show_code, receipt_file
from app.domain.written_day import ASTANA
from app.paths import Places, places, resource
from app.services.verifying import file_bytes
from ui.message_texts import TEXTS
from ui.message_texts.verifying import OF_ANOTHER

WORDS = {
    Validity.VALID: "VALID",
    Validity.INVALID: "INVALID",
    Validity.CANNOT_TELL: "CANNOT TELL",
}
EXITS = {Validity.VALID: 0, Validity.INVALID: 1, Validity.CANNOT_TELL: 2}
TIMEOUT = 5.0
MAY_BE_DETACHED = {FileFormat.CMS, FileFormat.CAPSULE, FileFormat.ACKNOWLEDGEMENT}
UNUSED_CONTENT = (
    "--content goes with a signature kept apart from what was signed. None of the files is one, so"
    " it was not looked at."
)


def run(asked: argparse.Namespace) -> int:
    """Verify the files and print the answers.

    Args:
        asked: files, qr, content, at, trust, crl, json, full, as `app.cli` reads them.

    Returns:
        0 all valid, 1 one is invalid, 2 one cannot be told and none is invalid.

    Raises:
        Unavailable: FIL-02, a folder or what a detached signature is over cannot be read; SIG-20,
            SIG-82 the folder of authorities is out of order, which says nothing of the files.
    """
    where = places(training=asked.training)
    verifier = Verifier(_trust(asked, where), _revocation(asked.crl, where.data))
    at = asked.at or OfficeClock(ASTANA).now()
    content = file_bytes(asked.content) if asked.content else None
    offices = _offices(asked.trust, where.data)
    found = [(path, _checked(path, verifier, offices, at, content)) for path in asked.files]
    if content is not None and not any(one.format in MAY_BE_DETACHED for _, one in found):
        sys.stderr.write(f"tereze: {UNUSED_CONTENT}\n")
    if asked.qr is not None:
        found.append((Path("--qr"), receipt_file(offices.check(asked.qr), at)))
    if asked.json:
        shown = [_as_data(path, one, full=asked.full) for path, one in found]
        text = json.dumps(shown, ensure_ascii=False, indent=2)
    else:
        text = "\n\n".join("\n".join(_as_text(path, one, asked.full)) for path, one in found)
    sys.stdout.write(f"{text}\n")
    codes = [EXITS[one.validity] for _, one in found]
    return 1 if 1 in codes else max(codes)


def _checked(
    path: Path, verifier: Verifier, offices: KnownOffices, at: datetime, content: bytes | None
) -> VerifiedFile:
    try:
        data = file_bytes(path)
    except Unavailable as error:
        return _unread(error.code, at)
    found = verifier.verify_file(data, at, content)
    text = ReceiptPictures().read(data) if may_show_code(found) else ""
    return receipt_file(offices.check(text), at) if text else found


def _unread(code: str, at: datetime) -> VerifiedFile:
    check = Check(CheckedThing.INTEGRITY, Validity.CANNOT_TELL, code, at)
    return VerifiedFile(FileFormat.UNKNOWN, (Verdict((check,)),))


def _offices(folder: Path | None, data: Path) -> KnownOffices:
    if folder is not None:
        return KnownOffices(None, folder / OFFICES)
    return KnownOffices(data / OWN_FILE, data / "trust" / OFFICES)


def _trust(asked: argparse.Namespace, where: Places) -> TrustFolders:
    folder: Path | None = asked.trust
    if folder is None:
        stand = (where.stand_trust,) if asked.training else ()
        return _believed(resource("trust"), where.data / "trust", *stand)
    if not folder.is_dir():
        raise Unavailable("FIL-02", file=folder.name)
    return _believed(folder)


def _believed(*folders: Path) -> TrustFolders:
    """Whoever reads the exit code must not take a bad folder for a bad signature."""
    try:
        return TrustFolders(*folders)
    except Refused as error:
        raise Unavailable(error.code, **error.values) from error


def _revocation(folder: Path | None, data: Path) -> RevocationSource:
    if folder is None:
        return RevocationServices(data / "crl", TIMEOUT)
    if not folder.is_dir():
        raise Unavailable("FIL-02", file=folder.name)
    return ListFolder(folder)


def _as_text(path: Path, file: VerifiedFile, full: bool) -> Iterable[str]:
    yield f"{path}: {WORDS[file.validity]} ({file.format.value})"
    for name, value in _receipt_facts(file.receipt).items():
        yield f"  {name}: {value}"
    for name, value in _carried_facts(file).items():
        yield f"  {name}: {value}"
    for number, verdict in enumerate(file.verdicts, 1):
        if verdict.signer is not None:
            yield f"  signature {number}: {WORDS[verdict.validity]}"
        for name, value in _facts(verdict, full).items():
            yield f"    {name}: {value}"
    for code in file.codes:
        yield f"  {code}: {_sentence(code, path)}"


def _sentence(code: str, path: Path) -> str:
    return OF_ANOTHER.get(code, TEXTS.get(code, "")).replace("{file}", path.name)


def _as_data(path: Path, file: VerifiedFile, *, full: bool) -> dict[str, object]:
    return {
        "file": str(path),
        "format": file.format.value,
        "answer": WORDS[file.validity],
        "reasons": [{"code": code, "text": _sentence(code, path)} for code in file.codes],
        "signatures": [
            {"answer": WORDS[one.validity], "codes": list(one.codes), **_facts(one, full)}
            for one in file.verdicts
            if one.signer is not None
        ],
        **({"receipt": _receipt_facts(file.receipt)} if file.receipt else {}),
        **({"capsule": _carried_facts(file)} if file.sha256 else {}),
    }


def _receipt_facts(found: CheckedReceipt | None) -> dict[str, str]:
    if found is None or found.receipt is None:
        return {}
    receipt = found.receipt
    office = found.office or ("this workplace" if found.validity is Validity.VALID else "")
    facts = {
        "receipt": receipt.form.name.lower(),
        "number": receipt.number,
        "at": receipt.at,
        "documents": str(receipt.documents),
        "office": office,
        "key": receipt.key,
        "digest": receipt.digest,
    }
    return {name: value for name, value in facts.items() if value}


def _carried_facts(file: VerifiedFile) -> dict[str, str]:
    """What a capsule or an acknowledgement says of itself, and what of it was checked."""
    told = file.carried
    if isinstance(told, CapsuleLabel):
        facts = {
            "capsule": str(told.id),
            "made": _shown(told.made_at),
            "from": f"office {told.office}, window {told.counter}",
            "messages": str(told.messages),
            "sealed for": f"the key of certificate {told.recipient}",
            "checked": "the signature over the label and the sealed contents; they were not opened",
        }
    elif isinstance(told, Acknowledgement):
        outcomes = Counter(one.outcome.value for one in told.messages)
        facts = {
            "capsule": str(told.capsule),
            "made": _shown(told.made_at),
            "messages": ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items())),
            "answers": f"the file with SHA-256 {told.capsule_sha256}",
            "checked": "the signature over the whole acknowledgement",
        }
    else:
        facts = {}
    return facts | ({"sha256": file.sha256} if file.sha256 else {})


def _facts(verdict: Verdict, full: bool) -> dict[str, str]:
    signer = verdict.signer
    if signer is None:
        return {}
    facts = {
        "signer": signer.subject_name,
        "iin": masked(signer.iin or "", full=full),
        "organisation": " ".join(filter(None, (signer.organisation, signer.bin))),
        "algorithm": signer.algorithm,
        "level": verdict.level,
        "certificate": f"{signer.serial}, {_shown(signer.not_before)} to {_shown(signer.not_after)}",
        "chain": " < ".join(verdict.chain) or signer.issuer_name,
        "revocation": _revocation_said(verdict.of(CheckedThing.REVOCATION)),
        "time": _time_said(verdict),
    }
    return {name: value for name, value in facts.items() if value}


def masked(iin: str, *, full: bool) -> str:
    """An IIN as it may be shown.

    Args:
        iin: 12 digits or empty.
        full: whether all of them are shown.
    """
    return iin if full or not iin else "*" * 8 + iin[8:]


def _revocation_said(check: Check | None) -> str:
    if check is None:
        return "not asked"
    said = {Validity.VALID: "not revoked", Validity.INVALID: "revoked"}
    return f"{said.get(check.validity, 'nobody could say')} {check.source and f'({check.source})'}".strip()


def _time_said(verdict: Verdict) -> str:
    stamp = verdict.of(CheckedThing.TIMESTAMP)
    proven = stamp is not None and stamp.validity is Validity.VALID
    if verdict.signed_at is None:
        return "not stated"
    return f"{_shown(verdict.signed_at)} ({'time stamp' if proven else 'as the signer says'})"


def _shown(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(ASTANA)):%Y-%m-%d %H:%M:%S%z}"
