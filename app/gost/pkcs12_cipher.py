"""Key derivation, integrity and ciphers of PKCS#12 as the National CA's files use them.

RFC 7292, appendix B and C; protocols.md 3.2.
"""

import hashlib
import hmac
from itertools import cycle, islice

from asn1crypto import algos, pkcs12
from Crypto.Cipher import ARC2
from Crypto.Cipher._mode_cbc import CbcMode
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.modes import CBC

KEY_MATERIAL, START_VECTOR, MAC_MATERIAL = 1, 2, 3
TRIPLE_DES = "pkcs12_sha1_tripledes_3key"
RC2_40 = "pkcs12_sha1_rc2_40"
BLOCK = 8
MOST_ITERATIONS = 10_000_000


class UnknownCipherError(ValueError):
    """The file is locked in a way this program does not open."""


def mac_holds(box: pkcs12.Pfx, password: str) -> bool:
    """Whether the file is whole and the password right.

    Args:
        box: the parsed file.
        password: as typed.

    Returns:
        False for a wrong password and for a damaged file alike; the two cannot be told apart.

    Raises:
        ValueError: the file has no such check, or an absurd one.
    """
    mac = box["mac_data"]
    name = mac["mac"]["digest_algorithm"]["algorithm"].native
    size = hashlib.new(name).digest_size
    rounds = mac["iterations"].native
    key = derive(name, password, bytes(mac["mac_salt"]), rounds, MAC_MATERIAL, size)
    found = hmac.new(key, bytes(box["auth_safe"]["content"]), name).digest()
    return hmac.compare_digest(found, bytes(mac["mac"]["digest"]))


def decrypt(scheme: algos.EncryptionAlgorithm, data: bytes, password: str) -> bytes:
    """Take the lock off.

    Args:
        scheme: how it is locked, with salt and rounds.
        data: what is locked.
        password: as typed.

    Returns:
        The content without padding.

    Raises:
        UnknownCipherError: another cipher.
        ValueError: the content is damaged.
    """
    name = scheme["algorithm"].native
    salt, rounds = bytes(scheme["parameters"]["salt"]), scheme["parameters"]["iterations"].native
    if name == RC2_40:
        return _unpadded(_rc2_40(password, salt, rounds).decrypt(data))
    if name != TRIPLE_DES:
        raise UnknownCipherError(name)
    decryptor = _triple_des(password, salt, rounds).decryptor()
    return _unpadded(decryptor.update(data) + decryptor.finalize())


def encrypt(name: str, data: bytes, password: str, salt: bytes, rounds: int) -> bytes:
    """Put a lock on, as the National CA's files have it.

    Args:
        name: `TRIPLE_DES` or `RC2_40`.
        data: the content.
        password: as it will be typed.
        salt: fresh.
        rounds: iterations.

    Returns:
        The locked content.
    """
    count = BLOCK - len(data) % BLOCK
    padded = data + bytes([count]) * count
    if name == RC2_40:
        return _rc2_40(password, salt, rounds).encrypt(padded)
    encryptor = _triple_des(password, salt, rounds).encryptor()
    return encryptor.update(padded) + encryptor.finalize()


def _triple_des(password: str, salt: bytes, rounds: int) -> Cipher[CBC]:
    key = derive("sha1", password, salt, rounds, KEY_MATERIAL, 24)
    return Cipher(TripleDES(key), CBC(derive("sha1", password, salt, rounds, START_VECTOR, BLOCK)))


def _rc2_40(password: str, salt: bytes, rounds: int) -> CbcMode:
    key = derive("sha1", password, salt, rounds, KEY_MATERIAL, 5)
    start = derive("sha1", password, salt, rounds, START_VECTOR, BLOCK)
    mode = ARC2.new(key, ARC2.MODE_CBC, start, effective_keylen=40)
    assert isinstance(mode, CbcMode)  # the library's stub knows only the union of all modes
    return mode


def _unpadded(padded: bytes) -> bytes:
    count = padded[-1] if padded else 0
    if not 1 <= count <= BLOCK or padded[-count:] != bytes([count]) * count:
        raise ValueError("padding")
    return padded[:-count]


def derive(name: str, password: str, salt: bytes, rounds: int, purpose: int, size: int) -> bytes:
    """Key derivation of PKCS#12 (RFC 7292, appendix B.2).

    Args:
        name: of the hash.
        password: as typed.
        salt: of the file.
        rounds: iterations.
        purpose: 1 a key, 2 a start vector, 3 integrity.
        size: bytes wanted.

    Returns:
        The derived bytes.

    Raises:
        ValueError: an absurd number of rounds.
    """
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
