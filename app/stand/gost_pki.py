"""The stand's second authority, with keys by GOST 34.310-2015: key files, OCSP and lists."""

import json
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from asn1crypto import ocsp, pem, x509

from app.gost.schemes import GOST_2015_512 as SCHEME
from app.stand.exchange import Answer, Asked
from app.stand.gost_answers import ocsp_answer, revocation_list
from app.stand.gost_certificates import (
    Pair,
    authority_extensions,
    certificate,
    holder_extensions,
    responder_extensions,
)
from app.stand.gost_key_file import key_file
from app.stand.pki_profile import subject
from app.stand.shared_file import write_first
from app.stand.staff import HOLDERS, Flaw, Holder

PREFIX = "/gost/"
DAY = timedelta(days=1)
LONG = (-3650 * DAY, 7300 * DAY)
SHORT = (-365 * DAY, 1825 * DAY)
NAMES = {
    "root": "ТЕРЕЗЕ ОҚУ НЕГІЗГІ ОРТАЛЫҒЫ (GOST)",
    "ca": "ТЕРЕЗЕ ОҚУ ОРТАЛЫҒЫ (GOST)",
    "ocsp": "ТЕРЕЗЕ ОҚУ OCSP RESPONDER (GOST)",
}
_TERMS = {
    Flaw.EXPIRED: (-400 * DAY, -35 * DAY),
    Flaw.NOT_YET_VALID: (1000 * DAY, 1365 * DAY),
}
NOT_FOUND = Answer(404, "text/plain; charset=utf-8", b"Not Found")


class GostPki:
    """A root, an issuing authority, an OCSP responder, and the same holders as the RSA authority's.

    Args:
        private: a folder for the private numbers; stands may share it.
        key_folder: where key files are written.
        epoch: the moment from which all terms are counted.
        now: the clock.
        url: address of the stand, written into the certificates.
        password: of a holder's key file, by login.
        kept: the key files lie there from an earlier start of this authority.
    """

    def __init__(
        self,
        private: Path,
        key_folder: Path,
        epoch: datetime,
        now: Callable[[], datetime],
        url: str,
        password: Callable[[str], str],
        *,
        kept: bool = False,
    ) -> None:
        self._pairs = pairs_in(private)
        self._key_folder = key_folder
        self._epoch = epoch
        self._now = now
        self._url = url
        self._password = password
        self._written = {one.login for one in HOLDERS if kept and self._path(one.login).exists()}
        root = self._authority("root", "root", LONG, authority_extensions())
        self._held = {"root": root}
        self._held["ca"] = self._authority("root", "ca", LONG, authority_extensions())
        self._held["ocsp"] = self._authority("ca", "ocsp", SHORT, responder_extensions())
        for holder in HOLDERS:
            if holder.flaw is Flaw.NONE:
                self.key_file(holder.login)

    @property
    def root_certificate(self) -> bytes:
        """The root's certificate, PEM."""
        return self.certificate("root")

    @property
    def intermediates(self) -> tuple[bytes, ...]:
        """The certificates between the root and the holders, PEM."""
        return (self.certificate("ca"),)

    def certificate(self, login: str) -> bytes:
        """The certificate of a holder or authority, PEM.

        Raises:
            KeyError: there is no such holder.
        """
        return pem.armor("CERTIFICATE", self.der(login))

    def der(self, login: str) -> bytes:
        """The same, DER."""
        return self._certificate(login).dump()

    def private(self, login: str) -> int:
        """The private number of a holder, for what is signed beside a key file."""
        return self._pairs[_holder(login).key_label].private

    def key_file(self, login: str) -> Path:
        """The PKCS#12 file of a holder, written when it is first asked for."""
        path = self._path(login)
        if login not in self._written:
            self._written.add(login)
            pair = self._pairs[_holder(login).key_label]
            path.write_bytes(key_file(pair, self._certificate(login), self._password(login)))
        return path

    def _path(self, login: str) -> Path:
        return self._key_folder / f"GOST512_{login}.p12"

    def answer(self, asked: Asked) -> Answer:
        """The answer of OCSP (RFC 6960) or a revocation list (RFC 5280)."""
        try:
            match asked.path.removeprefix(PREFIX), asked.method:
                case "ocsp", "POST":
                    request = ocsp.OCSPRequest.load(asked.body)
                    signer, responder = self._pairs["ocsp"], self._certificate("ocsp")
                    said = ocsp_answer(request, signer, responder, self._now(), self._revoked())
                    return Answer(200, "application/ocsp-response", said.dump())
                case "crls/ca.crl", _:
                    made = revocation_list(
                        self._pairs["ca"], _name("ca"), self._now(), self._revoked()
                    )
                    return Answer(200, "application/pkix-crl", made.dump())
                case _:
                    return NOT_FOUND
        except (ValueError, TypeError, KeyError):
            return Answer(400, "text/plain; charset=utf-8", b"Bad Request")

    def _certificate(self, login: str) -> x509.Certificate:
        if login not in self._held:
            self._held[login] = self._issued(_holder(login))
        return self._held[login]

    def _authority(
        self,
        issuer: str,
        label: str,
        span: tuple[timedelta, timedelta],
        extensions: list[x509.Extension],
    ) -> x509.Certificate:
        return certificate(
            self._pairs[issuer],
            _name(issuer),
            self._pairs[label],
            _name(label),
            (self._epoch + span[0], self._epoch + span[1]),
            extensions,
            label,
        )

    def _issued(self, holder: Holder) -> x509.Certificate:
        start, end = _TERMS.get(holder.flaw, (-30 * DAY, 365 * DAY))
        name = x509.Name.build({"country_name": "KZ", **subject(holder)})
        extensions = holder_extensions(
            holder.role,
            f"{self._url}{PREFIX}ocsp",
            f"{self._url}{PREFIX}crls/ca.crl",
            may_sign=holder.flaw is not Flaw.AUTHENTICATION,
        )
        term = (self._epoch + start, self._epoch + end)
        pair = self._pairs[holder.key_label]
        return certificate(
            self._pairs["ca"], _name("ca"), pair, name, term, extensions, holder.login
        )

    def _revoked(self) -> dict[int, datetime]:
        spoilt = [one.login for one in HOLDERS if one.flaw is Flaw.REVOKED]
        return {self._certificate(one).serial_number: self._epoch - 7 * DAY for one in spoilt}


def _name(label: str) -> x509.Name:
    return x509.Name.build({"country_name": "KZ", "common_name": NAMES[label]})


def _holder(login: str) -> Holder:
    found = next((one for one in HOLDERS if one.login == login), None)
    if found is None:
        raise KeyError(login)
    return found


def pairs_in(folder: Path) -> dict[str, Pair]:
    """Keys by label, made once and kept in the folder."""
    file = folder / "gost.json"
    labels = {*NAMES, *(holder.key_label for holder in HOLDERS)}
    if not file.exists():
        numbers = {label: f"{secrets.randbelow(SCHEME.curve.q - 1) + 1:x}" for label in labels}
        write_first(file, json.dumps(numbers).encode("ascii"))
    kept = json.loads(file.read_text(encoding="ascii"))
    return {label: Pair(label, int(kept[label], 16)) for label in labels}
