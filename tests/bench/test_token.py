"""What a signature by a token costs beside bare python-pkcs11 with the same key."""

from time import thread_time

import pkcs11
import pytest
from pkcs11 import Attribute, Mechanism, ObjectClass, SignMixin

from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.tokens import Tokens
from app.adapters.eds.trust import TrustFolders
from tests.signed_samples import FONT, NOW, PASSWORD, XML, Samples, samples
from tests.tokens import PIN, Shelf, shelf, tokens_of_process

__all__ = ["samples", "shelf", "tokens_of_process"]
ROUNDS = 60


@pytest.mark.bench
def test_a_signature_by_a_token(shelf: Shelf, samples: Samples) -> None:
    pki = samples.stand.pki
    serial = shelf.token("bench", (pki.key_file("operator"), PASSWORD))
    with pkcs11.lib(shelf.driver).get_token(token_label="bench").open(user_pin=PIN) as session:
        (bare,) = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
        assert isinstance(bare, SignMixin)
        floor = thread_time()
        for _ in range(ROUNDS):
            bare.sign(XML, mechanism=Mechanism.SHA256_RSA_PKCS)
        floor = (thread_time() - floor) / ROUNDS
    making = KeyMaking(lambda: NOW, FONT, TrustFolders(samples.trust))
    key = Tokens((shelf.driver,), making).open(serial, PIN, "880317400120")
    key.sign_xml(XML)
    ours = thread_time()
    for _ in range(ROUNDS):
        key.sign_xml(XML)
    ours = (thread_time() - ours) / ROUNDS
    key.close()
    print(
        f"\ntoken: XMLDSig {ours * 1e3:.2f} ms of the processor, bare signature"
        f" {floor * 1e3:.2f} ms: {ours / floor:.2f} times (at most 1.2)"
    )
