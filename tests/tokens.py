"""SoftHSM2 tokens for tests, in a folder of their own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pkcs11
import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12
from pkcs11 import Attribute, CertificateType, ObjectClass, Session
from pkcs11.util import rsa, x509

PIN = "12345678"
LIBRARIES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
)


@dataclass(frozen=True)
class Shelf:
    """Makes tokens; every one is seen at once by whoever asks the library."""

    driver: str
    folder: Path

    def token(
        self, label: str, *key_files: tuple[Path, str], bare: bool = False, each_time: bool = False
    ) -> str:
        """A token with the keys of some key files.

        Args:
            label: its name.
            key_files: files and their passwords.
            bare: leave the certificates out.
            each_time: the keys want the PIN again for each signature.

        Returns:
            Its serial number.
        """
        command = ["softhsm2-util", "--init-token", "--free", "--label", label]
        pins = ["--pin", PIN, "--so-pin", PIN]
        subprocess.run([*command, *pins], check=True, capture_output=True)
        pkcs11.lib(self.driver).reinitialize()
        token = pkcs11.lib(self.driver).get_token(token_label=label)
        with token.open(rw=True, user_pin=PIN) as session:
            for number, (path, password) in enumerate(key_files, start=1):
                extra = {Attribute.ALWAYS_AUTHENTICATE: True} if each_time else {}
                _put(session, bytes([number]), path, password, extra, bare=bare)
        return token.serial.decode().strip()

    def pull_out(self, serial: str) -> None:
        """The token is no longer there."""
        for one in self.folder.iterdir():
            if serial.encode() in (one / "token.object").read_bytes():
                shutil.rmtree(one)


def _put(
    session: Session,
    label: bytes,
    path: Path,
    password: str,
    extra: dict[Attribute, bool],
    *,
    bare: bool,
) -> None:
    opened = load_pkcs12(path.read_bytes(), password.encode())
    assert opened.key is not None
    assert opened.cert is not None
    plain = opened.key.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    kept = {Attribute.TOKEN: True, Attribute.ID: label}
    private = {Attribute.PRIVATE: True, Attribute.SENSITIVE: True, Attribute.SIGN: True}
    session.create_object(rsa.decode_rsa_private_key(plain) | kept | private | extra)
    if bare:
        return
    above = [one.certificate for one in opened.additional_certs]
    for number, one in enumerate((opened.cert.certificate, *above)):
        values = x509.decode_x509_certificate(one.public_bytes(Encoding.DER))
        values |= kept | {
            Attribute.CLASS: ObjectClass.CERTIFICATE,
            Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
            Attribute.ID: label + bytes(number),
        }
        session.create_object(values)


@pytest.fixture
def shelf(tokens_of_process: Shelf) -> Iterator[Shelf]:
    """The shelf, empty for each test: a token left by another would be one to choose among."""
    yield tokens_of_process
    for one in tokens_of_process.folder.iterdir():
        shutil.rmtree(one)


@pytest.fixture(scope="session")
def tokens_of_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """SoftHSM2 with a folder of its own; one in a process, for it reads its settings once."""
    library = next((one for one in LIBRARIES if Path(one).exists()), None)
    if library is None or shutil.which("softhsm2-util") is None:
        pytest.skip("softhsm2 is not installed")
    folder = tmp_path_factory.mktemp("softhsm") / "tokens"
    folder.mkdir()
    settings = folder.parent / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder}\nobjectstore.backend = file\n")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    yield Shelf(library, folder)
    pkcs11.unload(library)
    del os.environ["SOFTHSM2_CONF"]
