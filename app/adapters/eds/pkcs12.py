"""Tells why a PKCS#12 file did not open: wrong password, a GOST key, or no key file at all.

`cryptography` answers "invalid password" to all three (protocols.md 3.5), which sends the operator
looking for a password that was right.
"""

import hashlib
import hmac
from enum import StrEnum
from itertools import cycle, islice

from asn1crypto import core, keys, pkcs12
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.modes import CBC

from app.adapters.eds.certificate import KEY_KINDS

KEY_MATERIAL, START_VECTOR, MAC_MATERIAL = 1, 2, 3
TRIPLE_DES = "pkcs12_sha1_tripledes_3key"
MOST_ITERATIONS = 10_000_000


class Obstacle(StrEnum):
    """Why the file did not open."""

    NOT_A_KEY_FILE = "not a key file"
    WRONG_PASSWORD = "wrong password"
    OTHER_KIND = "other kind of key"


def diagnose(data: bytes, password: str) -> tuple[Obstacle, str]:
    """Find out what stands in the way of a key file.

    Args:
        data: the file.
        password: as typed.

    Returns:
        The obstacle and, for OTHER_KIND, the kind of key ("GOST-2015", "unknown").
    """
    try:
        box = pkcs12.Pfx.load(data)
        if not _mac_holds(box, password):
            return Obstacle.WRONG_PASSWORD, ""
        return Obstacle.OTHER_KIND, _kind_of_key(box, password)
    except (ValueError, TypeError, KeyError, AttributeError):
        return Obstacle.NOT_A_KEY_FILE, ""


def _mac_holds(box: pkcs12.Pfx, password: str) -> bool:
    mac = box["mac_data"]
    algorithm = mac["mac"]["digest_algorithm"]["algorithm"].native
    size = hashlib.new(algorithm).digest_size
    key = _derive(
        algorithm,
        password,
        mac["mac_salt"].native,
        mac["iterations"].native,
        MAC_MATERIAL,
        size,
    )
    found = hmac.new(key, box["auth_safe"]["content"].native, algorithm).digest()
    return hmac.compare_digest(found, mac["mac"]["digest"].native)


def _kind_of_key(box: pkcs12.Pfx, password: str) -> str:
    safes = pkcs12.AuthenticatedSafe.load(box["auth_safe"]["content"].native)
    for safe in safes:
        if safe["content_type"].native != "data":
            continue
        for bag in pkcs12.SafeContents.load(safe["content"].native):
            if bag["bag_id"].native == "pkcs8_shrouded_key_bag":
                return _kind_in_bag(bag["bag_value"], password)
    return "unknown"


def _kind_in_bag(bag: keys.EncryptedPrivateKeyInfo, password: str) -> str:
    scheme = bag["encryption_algorithm"]
    if scheme["algorithm"].native != TRIPLE_DES:
        return "unknown"
    salt = scheme["parameters"]["salt"].native
    rounds = scheme["parameters"]["iterations"].native
    key = _derive("sha1", password, salt, rounds, KEY_MATERIAL, 24)
    start = _derive("sha1", password, salt, rounds, START_VECTOR, 8)
    decryptor = Cipher(TripleDES(key), CBC(start)).decryptor()
    plain = decryptor.update(bag["encrypted_data"].native) + decryptor.finalize()
    # Only the name of the algorithm is looked at; the private number stays unread.
    info = core.Sequence.load(plain[: len(plain) - plain[-1]])
    oid = info[1][0].dotted
    return KEY_KINDS.get(oid, oid)


def _derive(name: str, password: str, salt: bytes, rounds: int, purpose: int, size: int) -> bytes:
    """Key derivation of PKCS#12 (RFC 7292, appendix B.2)."""
    if not 0 < rounds <= MOST_ITERATIONS:
        raise ValueError(rounds)
    block = hashlib.new(name).block_size
    secret = (password + "\0").encode("utf-16-be")
    filled = _fill(salt, block) + _fill(secret, block)
    result = b""
    while len(result) < size:
        part = bytes([purpose]) * block + filled
        for _ in range(rounds):
            part = hashlib.new(name, part).digest()
        result += part
        step = int.from_bytes(_fill(part, block)[:block], "big") + 1
        filled = b"".join(
            ((int.from_bytes(filled[i : i + block], "big") + step) % (1 << 8 * block)).to_bytes(
                block, "big"
            )
            for i in range(0, len(filled), block)
        )
    return result[:size]


def _fill(value: bytes, block: int) -> bytes:
    """The value repeated to whole blocks."""
    return bytes(islice(cycle(value), block * -(-len(value) // block))) if value else b""
