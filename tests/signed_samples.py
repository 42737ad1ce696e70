"""Signed files of every format for tests, made with a key of the stand and partly by others' programs."""

import asyncio
import base64
import hashlib
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12
from lxml import etree
from pyhanko.sign.signers import SimpleSigner
from reportlab.pdfgen.canvas import Canvas

from app.adapters.eds import http
from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.time_stamp import TimeStampClient
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.adapters.eds.wsse_reading import OASIS, SOAP, WSSE, WSU
from app.adapters.eds.xml_canon import DS
from app.stand.stand import Options, Stand
from tests.training_sites import KEY_CACHE

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
FONT = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "NotoSans-Regular.ttf"
PASSWORD = "Tereze-2015"
CONTENT = "Өтініш 2026-03-02/001".encode()
XML = "<r xmlns='urn:r'><s>Өтініш</s></r>".encode()


@dataclass(frozen=True)
class Samples:
    """One stand, one signer, and what he signed."""

    stand: Stand
    folder: Path
    login: str = "operator"

    @cached_property
    def trust(self) -> Path:
        """A folder with the root and the issuer of the stand."""
        folder = self.folder / "trust"
        folder.mkdir()
        (folder / "root.pem").write_bytes(self.stand.pki.root_certificate)
        (folder / "issuers.crt").write_bytes(b"".join(self.stand.pki.intermediates))
        return folder

    @cached_property
    def lists(self) -> Path:
        """A folder with the revocation lists of the stand."""
        folder = self.folder / "lists"
        folder.mkdir()
        for name in ("ca", "root"):
            data = http.get(f"{self.stand.pki.url}/nca/crls/{name}/latest.crl", 5.0)
            (folder / f"{name}.crl").write_bytes(data)
        return folder

    @cached_property
    def verifier(self) -> Verifier:
        """Judges by these two folders alone."""
        return Verifier(TrustFolders(self.trust), ListFolder(self.lists))

    @cached_property
    def key(self) -> OpenedKey:
        """Signs without time stamps."""
        return self._opened("")

    @cached_property
    def stamped_key(self) -> OpenedKey:
        """Signs with time stamps."""
        return self._opened(self.stand.tsa_url)

    @cached_property
    def all(self) -> Mapping[str, bytes]:
        """A sample of each format, by name."""
        return {
            "pdf": self.key.sign_pdf(paper(), None),
            "pdf-stamped": self.stamped_key.sign_pdf(paper(), None),
            "cms": self.openssl("-nodetach"),
            "cms-stamped": self.cms_stamped,
            "xml": self.key.sign_xml(XML),
            "xml-twice": self.key.sign_xml(self.key.sign_xml(XML)),
            "soap": self.envelope(),
        }

    @cached_property
    def detached(self) -> bytes:
        """A CMS without what it signs."""
        return self.openssl()

    def openssl(self, *options: str) -> bytes:
        """CMS made by OpenSSL, DER."""
        key, certificate, content = self.pem_files
        arguments = ["-sign", "-binary", "-outform", "DER", "-md", "sha256", *options]
        files = ["-signer", str(certificate), "-inkey", str(key), "-in", str(content)]
        command = ["openssl", "cms", *arguments, *files]
        return subprocess.run(command, capture_output=True, check=True).stdout

    @cached_property
    def cms_stamped(self) -> bytes:
        """CMS with a time stamp, made by pyHanko."""
        signer = SimpleSigner.load_pkcs12(  # type: ignore[no-untyped-call]  # pyHanko left it untyped
            self.stand.pki.key_file(self.login), passphrase=PASSWORD.encode()
        )
        assert signer is not None
        made = asyncio.run(
            signer.async_sign_general_data(
                CONTENT,
                "sha256",
                detached=False,
                timestamper=TimeStampClient(self.stand.tsa_url, 5.0),
            )
        )
        return bytes(made.dump())

    @cached_property
    def pem_files(self) -> tuple[Path, Path, Path]:
        """Key, certificate and content as files for others' programs."""
        opened = load_pkcs12(self.stand.pki.key_file(self.login).read_bytes(), PASSWORD.encode())
        key, holder = opened.key, opened.cert
        assert isinstance(key, RSAPrivateKey)
        assert holder is not None
        paths = tuple(self.folder / name for name in ("key.pem", "cert.pem", "content"))
        written = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        paths[0].write_bytes(written)
        paths[1].write_bytes(holder.certificate.public_bytes(Encoding.PEM))
        paths[2].write_bytes(CONTENT)
        return paths[0], paths[1], paths[2]

    def envelope(self) -> bytes:
        """A SOAP envelope with a transport signature, written out by hand (protocols.md 1.4)."""
        opened = load_pkcs12(self.stand.pki.key_file(self.login).read_bytes(), PASSWORD.encode())
        key, holder = opened.key, opened.cert
        assert isinstance(key, RSAPrivateKey)
        assert holder is not None
        body = f'<s:Body xmlns:s="{SOAP}" xmlns:u="{WSU}" u:Id="id-1"><m>Ә</m></s:Body>'
        digest = _b64(hashlib.sha256(_exclusive(body)).digest())
        info = _SIGNED_INFO.format(ds=DS, digest=digest)
        value = _b64(key.sign(_exclusive(info), PKCS1v15(), SHA256()))
        # In the envelope the prefixes are declared around them; twice would be idle words.
        info = info.replace(f' xmlns:ds="{DS}"', "")
        body = body.replace(f' xmlns:s="{SOAP}"', "")
        der = _b64(holder.certificate.public_bytes(Encoding.DER))
        kind = OASIS + "x509-token-profile-1.0#X509v3"
        return (
            f'<s:Envelope xmlns:s="{SOAP}"><s:Header><w:Security xmlns:w="{WSSE}">'
            f'<ds:Signature xmlns:ds="{DS}">{info}<ds:SignatureValue>{value}</ds:SignatureValue>'
            f'<ds:KeyInfo><w:SecurityTokenReference><w:KeyIdentifier ValueType="{kind}">{der}'
            f"</w:KeyIdentifier></w:SecurityTokenReference></ds:KeyInfo></ds:Signature>"
            f"</w:Security></s:Header>{body}</s:Envelope>"
        ).encode()

    @property
    def keys(self) -> KeyFiles:
        """Opens key files; no time stamps."""
        return KeyFiles(KeyMaking(lambda: NOW, FONT, TrustFolders(self.trust), timeout=5.0))

    def _opened(self, tsa_url: str) -> OpenedKey:
        keys = KeyFiles(
            KeyMaking(lambda: NOW, FONT, TrustFolders(self.trust), tsa_url, timeout=5.0)
        )
        return keys.open(self.stand.pki.key_file(self.login), PASSWORD)


_SIGNED_INFO = (
    '<ds:SignedInfo xmlns:ds="{ds}"><ds:CanonicalizationMethod '
    'Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod '
    'Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="#id-1">'
    '<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>'
    '</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
    "<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>"
)


def _exclusive(text: str) -> bytes:
    return etree.tostring(etree.fromstring(text), method="c14n", exclusive=True)


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def paper() -> bytes:
    """A small PDF."""
    file = BytesIO()
    canvas = Canvas(file, invariant=1)
    canvas.drawString(100, 700, "Notification 2026-03-02/001")
    canvas.save()
    return file.getvalue()


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Samples]:
    """A stand of the module and what its operator signed."""
    options = Options(key_cache=KEY_CACHE)
    with Stand(tmp_path_factory.mktemp("stand"), now=lambda: NOW, options=options) as stand:
        yield Samples(stand, tmp_path_factory.mktemp("samples"))
