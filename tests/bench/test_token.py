"""What a signature by a token costs beside bare python-pkcs11 with the same key."""

from collections.abc import Callable
from statistics import median
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
ROUNDS = 200


def medians(*what: Callable[[], object]) -> list[float]:
    """What each takes of the processor, in seconds, while they take turns."""
    taken: list[list[float]] = [[] for _ in what]
    for _ in range(ROUNDS):
        for one, times in zip(what, taken, strict=True):
            begun = thread_time()
            one()
            times.append(thread_time() - begun)
    return [median(times) for times in taken]


@pytest.mark.bench
def test_a_signature_by_a_token(shelf: Shelf, samples: Samples) -> None:
    pki = samples.stand.pki
    serial = shelf.token("bench", (pki.key_file("operator"), PASSWORD))
    making = KeyMaking(lambda: NOW, FONT, TrustFolders(samples.trust))
    key = Tokens((shelf.driver,), making).open(serial, PIN, "880317400120")
    # The token stays unlocked for the whole process, so the bare session needs no PIN of its own.
    with pkcs11.lib(shelf.driver).get_token(token_label="bench").open() as session:
        (bare,) = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
        assert isinstance(bare, SignMixin)
        floor, ours = medians(
            lambda: bare.sign(XML, mechanism=Mechanism.SHA256_RSA_PKCS), lambda: key.sign_xml(XML)
        )
    key.close()
    print(
        f"\ntoken: XMLDSig {ours * 1e3:.2f} ms of the processor, bare signature"
        f" {floor * 1e3:.2f} ms: {ours / floor:.2f} times (at most 1.2)"
    )
