"""The stand's certification authority: key files, and answers by OCSP, CRL and time stamps."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from asn1crypto import ocsp, tsp
from certomancer.registry import (
    ArchLabel,
    CertLabel,
    CertomancerConfig,
    CertomancerObjectNotFoundError,
    ServiceLabel,
)
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509 import load_der_x509_certificate

from app.stand.exchange import Answer, Asked
from app.stand.faults import Endpoint
from app.stand.gost_pki import PREFIX as GOST_PREFIX
from app.stand.gost_pki import GostPki, pairs_in
from app.stand.pki_profile import ARCH, AUTHORITIES, settings
from app.stand.shared_file import write_first
from app.stand.signing import load_own_key, use_own_keys
from app.stand.staff import HOLDERS, Holder

KEY_PASSWORD = "Tereze-2015"
KEY_BITS = 2048
RENEW_AFTER = timedelta(days=300)
PREFIX = f"/{ARCH}/"
PREFIXES = (PREFIX, GOST_PREFIX)


class Pki:
    """Certificates counted from an epoch that is kept in the folder and renewed in good time.

    Beside it stands a second one, `gost`, whose keys are of the National CA's own kind.

    Args:
        folder: where the authority keeps its keys (`pki`) and writes key files (`keys`).
        now: the clock.
        url: address of the stand, written into the certificates.
        passwords: password of a key file by login; `Tereze-2015` for the rest.
        key_cache: a folder of key pairs to share between stands, instead of `folder/pki`.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        url: str,
        passwords: Mapping[str, str],
        key_cache: Path | None,
    ) -> None:
        self._now = now
        self.url = url
        self._passwords = passwords
        self._private = key_cache or folder / "pki"
        self.key_folder = folder / "keys"
        _make_keys(self._private)
        pairs_in(self._private)
        use_own_keys()
        self._epoch = _epoch(folder / "pki-epoch.json", now())
        config = settings(HOLDERS, self._epoch, url)
        certomancer = CertomancerConfig(config, key_search_dir=str(self._private))
        self._arch = certomancer.get_pki_arch(ArchLabel(ARCH))
        kept = self._keep_key_files()
        self.gost = GostPki(
            self._private, self.key_folder, self._epoch, now, url, self.password, kept=kept
        )

    @property
    def is_current(self) -> bool:
        """Whether a new authority would issue the very same certificates today."""
        return self._epoch <= self._now() < self._epoch + RENEW_AFTER

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
        return load_der_x509_certificate(self.der(login)).public_bytes(Encoding.PEM)

    def private_key(self, login: str) -> rsa.RSAPrivateKey:
        """The key of a holder, for what is signed beside a key file."""
        label = next(one.key_label for one in HOLDERS if one.login == login)
        return load_own_key((self._private / f"{label}.pem").read_bytes())

    def key_file(self, login: str) -> Path:
        """The PKCS#12 file of a holder."""
        return self.key_folder / f"{login}.p12"

    @property
    def recipient(self) -> Path:
        """The certificate for which capsules are sealed, as a file."""
        return self.key_folder / "post.crt"

    def password(self, login: str) -> str:
        """The password of a holder's key file."""
        return self._passwords.get(login, KEY_PASSWORD)

    def endpoint(self, path: str) -> Endpoint | None:
        """The endpoint that serves a path; None for one that serves no faults."""
        kinds = {"ocsp": Endpoint.OCSP, "crls": Endpoint.CRL, "tsa": Endpoint.TSA}
        return kinds.get(path.removeprefix(GOST_PREFIX).removeprefix(PREFIX).split("/")[0])

    def answer(self, asked: Asked) -> Answer:
        """The answer of OCSP (RFC 6960), TSA (RFC 3161), CRL (RFC 5280) or the certificates."""
        if asked.path.startswith(GOST_PREFIX):
            return self.gost.answer(asked)
        try:
            return self._answered(asked)
        except CertomancerObjectNotFoundError:
            return Answer(404, "text/plain; charset=utf-8", b"Not Found")
        except (ValueError, TypeError):
            return Answer(400, "text/plain; charset=utf-8", b"Bad Request")

    def _answered(self, asked: Asked) -> Answer:
        services = self._arch.service_registry
        match asked.path.removeprefix(PREFIX).split("/"):
            case ["ocsp", label] if asked.method == "POST":
                responder = services.summon_responder(ServiceLabel(label), self._now())
                status = responder.build_ocsp_response(ocsp.OCSPRequest.load(asked.body))
                return Answer(200, "application/ocsp-response", status.dump())
            case ["tsa", label] if asked.method == "POST":
                stamper = services.summon_timestamper(ServiceLabel(label), self._now())
                stamp = stamper.request_tsa_response(tsp.TimeStampReq.load(asked.body))
                return Answer(200, "application/timestamp-reply", stamp.dump())
            case ["crls", label, "latest.crl"]:
                crl = services.get_crl(ServiceLabel(label), self._now())
                return Answer(200, "application/pkix-crl", crl.dump())
            case ["certs", label, "ca.crt"]:
                return Answer(200, "application/pkix-cert", self.der(label))
            case _:
                return Answer(404, "text/plain; charset=utf-8", b"Not Found")

    def der(self, login: str) -> bytes:
        """The same, DER."""
        try:
            return bytes(self._arch.get_cert(CertLabel(login)).dump())
        except CertomancerObjectNotFoundError as error:
            raise KeyError(login) from error

    def _keep_key_files(self) -> bool:
        """Write the key files, unless this very authority has done it at an earlier start."""
        self.key_folder.mkdir(parents=True, exist_ok=True)
        mark = self.key_folder / "issued"
        issued = self._digest()
        if mark.exists() and mark.read_text(encoding="ascii") == issued:
            return True
        mark.unlink(missing_ok=True)
        for holder in HOLDERS:
            self.key_file(holder.login).write_bytes(self._key_file(holder))
        self.recipient.write_bytes(self.certificate("post"))
        mark.write_text(issued, encoding="ascii")
        return False

    def _digest(self) -> str:
        """Of all that the key files and the certificates in them hang on."""
        pairs = [
            file.read_bytes() for file in sorted(self._private.iterdir()) if file.suffix != ".new"
        ]
        holders = [one.login for one in HOLDERS]
        said = json.dumps(
            [self.url, self._epoch.isoformat(), sorted(self._passwords.items()), holders]
        )
        return sha256(b"\0".join((said.encode(), *pairs))).hexdigest()

    def _key_file(self, holder: Holder) -> bytes:
        private = load_own_key((self._private / f"{holder.key_label}.pem").read_bytes())
        return pkcs12.serialize_key_and_certificates(
            holder.login.encode(),
            private,
            load_der_x509_certificate(self.der(holder.login)),
            [load_der_x509_certificate(self.der("ca"))],
            _encryption(self.password(holder.login)),
        )


def _encryption(password: str) -> KeySerializationEncryption:
    # Few rounds: the passwords are public, and a start is not to wait for eleven derivations.
    builder = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(2048)
    builder = builder.key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
    return builder.hmac_hash(SHA256()).build(password.encode())


def _epoch(file: Path, now: datetime) -> datetime:
    """The moment validity is counted from: the same from start to start, until it grows old."""
    if file.exists():
        epoch = datetime.fromisoformat(json.loads(file.read_text(encoding="utf-8"))["epoch"])
        if epoch <= now < epoch + RENEW_AFTER:
            return epoch
    epoch = now.replace(microsecond=0)
    file.write_text(json.dumps({"epoch": epoch.isoformat()}), encoding="utf-8")
    return epoch


def _make_keys(folder: Path) -> None:
    """Make the key pairs that are not there yet; each takes about a tenth of a second."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for label in {*AUTHORITIES, *(holder.key_label for holder in HOLDERS)}:
        file = folder / f"{label}.pem"
        if file.exists():
            continue
        key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
        encoded = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_first(file, encoded)
