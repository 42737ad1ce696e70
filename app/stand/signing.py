"""How certomancer signs here: the keys are our own, so their arithmetic is not checked each time."""

from functools import lru_cache

from asn1crypto import algos, keys
from certomancer import crypto_utils
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
)


@lru_cache(maxsize=64)
def load_own_key(written: bytes) -> rsa.RSAPrivateKey:
    """An RSA key that the stand made itself, from PKCS#8 without a password, PEM or DER.

    The check of the primes takes 80 ms of a core and holds the interpreter; in training the
    windows run in the same process.
    """
    load = load_pem_private_key if written.startswith(b"-----") else load_der_private_key
    key = load(written, password=None, unsafe_skip_rsa_key_validation=True)
    assert isinstance(key, rsa.RSAPrivateKey)  # the stand makes no other
    return key


class OwnKeys(crypto_utils.PycaCryptographyBackend):
    """Certomancer's cryptography for RSA keys in PEM files without a password."""

    def load_private_key(
        self, key_bytes: bytes, password: bytes | None
    ) -> tuple[keys.PrivateKeyInfo, keys.PublicKeyInfo]:
        """Both halves of a key pair, as certomancer keeps them."""
        key = load_own_key(key_bytes)
        pkcs8 = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return keys.PrivateKeyInfo.load(pkcs8), keys.PublicKeyInfo.load(public)

    def generic_sign(
        self,
        private_key: keys.PrivateKeyInfo,
        tbs_bytes: bytes,
        sd_algo: algos.SignedDigestAlgorithm,
    ) -> bytes:
        """A signature by RSA with SHA-256, PKCS#1 v1.5."""
        assert sd_algo["algorithm"].native == "sha256_rsa"  # the profile asks for no other
        key = load_own_key(private_key.dump())
        return key.sign(tbs_bytes, padding.PKCS1v15(), hashes.SHA256())


def use_own_keys() -> None:
    """Make certomancer sign this way in the whole process."""
    crypto_utils.CRYPTO_BACKEND = OwnKeys()
