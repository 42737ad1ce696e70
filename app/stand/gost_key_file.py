"""Writes the key files of the stand's GOST authority as the National CA's are locked (protocols 3.2)."""

import hashlib
import hmac
import secrets

from asn1crypto import cms, core, keys, pkcs12, x509

from app.gost.pkcs12_cipher import MAC_MATERIAL, RC2_40, TRIPLE_DES, derive, encrypt
from app.gost.schemes import GOST_2015_512 as SCHEME
from app.stand.gost_certificates import Pair

# Few rounds: the passwords are public, and a start is not to wait.
ROUNDS = 64
SALT = 20


def key_file(pair: Pair, certificate: x509.Certificate, password: str) -> bytes:
    """A PKCS#12 file with a key and its certificate.

    Args:
        pair: the key.
        certificate: of the key.
        password: to be typed.
    """
    safes = pkcs12.AuthenticatedSafe(
        [_certificate_safe(certificate, password), _key_safe(pair, password)]
    ).dump()
    salt = secrets.token_bytes(SALT)
    mac_key = derive("sha1", password, salt, ROUNDS, MAC_MATERIAL, 20)
    mac = {
        "digest_algorithm": {"algorithm": "sha1", "parameters": core.Null()},
        "digest": hmac.new(mac_key, safes, hashlib.sha1).digest(),
    }
    return pkcs12.Pfx(
        {
            "version": "v3",
            "auth_safe": {"content_type": "data", "content": safes},
            "mac_data": {"mac": mac, "mac_salt": salt, "iterations": ROUNDS},
        }
    ).dump()


def _private_key(pair: Pair) -> bytes:
    number = core.OctetString(pair.private.to_bytes(SCHEME.curve.size, "little")).dump()
    algorithm = pair.info["algorithm"]
    # PKCS#8 by its places: asn1crypto's own class knows no GOST.
    parts = core.Integer(0).dump() + algorithm.dump() + core.OctetString(number).dump()
    return core.Sequence(contents=parts).dump()


def _key_safe(pair: Pair, password: str) -> cms.ContentInfo:
    salt = secrets.token_bytes(SALT)
    locked = keys.EncryptedPrivateKeyInfo(
        {
            "encryption_algorithm": _scheme(TRIPLE_DES, salt),
            "encrypted_data": encrypt(TRIPLE_DES, _private_key(pair), password, salt, ROUNDS),
        }
    )
    bag = {"bag_id": "pkcs8_shrouded_key_bag", "bag_value": locked}
    contents = pkcs12.SafeContents([bag])
    return cms.ContentInfo({"content_type": "data", "content": contents.dump()})


def _certificate_safe(certificate: x509.Certificate, password: str) -> cms.ContentInfo:
    salt = secrets.token_bytes(SALT)
    held = {"cert_id": "x509", "cert_value": core.ParsableOctetString(certificate.dump())}
    contents = pkcs12.SafeContents([{"bag_id": "cert_bag", "bag_value": pkcs12.CertBag(held)}])
    info = {
        "content_type": "data",
        "content_encryption_algorithm": _scheme(RC2_40, salt),
        "encrypted_content": encrypt(RC2_40, contents.dump(), password, salt, ROUNDS),
    }
    content = cms.EncryptedData({"version": "v0", "encrypted_content_info": info})
    return cms.ContentInfo({"content_type": "encrypted_data", "content": content})


def _scheme(name: str, salt: bytes) -> dict[str, object]:
    return {"algorithm": name, "parameters": {"salt": salt, "iterations": ROUNDS}}
