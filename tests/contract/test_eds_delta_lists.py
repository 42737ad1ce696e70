"""Revocation by a whole list and the changes to it (RFC 5280, 5.2.4), from the network and from a folder."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from asn1crypto import x509
from cryptography.x509 import ReasonFlags

from app.adapters.eds import http
from app.adapters.eds.list_folder import ListFolder
from app.adapters.eds.revocation import RevocationServices
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.verifier import Verifier
from app.domain.errors import Unavailable
from app.domain.signature import Validity
from tests.lists import Revoked, revocation_list
from tests.signed_samples import NOW, XML, Samples, samples

__all__ = ["samples"]
ISSUED = NOW - timedelta(hours=3)
CHANGED = NOW - timedelta(hours=1)
STOLEN: Revoked = {"operator": ReasonFlags.key_compromise}
PAUSED: Revoked = {"operator": ReasonFlags.certificate_hold}
FREE: Revoked = {"operator": ReasonFlags.remove_from_crl}
BAD, GOOD = (Validity.INVALID, ("SIG-63",)), (Validity.VALID, ())
UNKNOWN = (Validity.CANNOT_TELL, ("SIG-64",))
CHANGES = "http://crl.invalid/changes.crl"


def whole(samples: Samples, number: int, revoked: Revoked, freshest: str = "") -> bytes:
    return revocation_list(samples.stand.pki, ISSUED, number, revoked, freshest=freshest)


def delta(samples: Samples, base: int, number: int, revoked: Revoked) -> bytes:
    return revocation_list(samples.stand.pki, CHANGED, number, revoked, base=base)


class Told:
    """What a verifier says that has only certain lists: from a folder, or from the network."""

    def __init__(self, samples: Samples, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._samples, self._folder, self._patch = samples, folder, patch
        self._trust = TrustFolders(samples.trust)
        self.online = Verifier(self._trust, RevocationServices(folder / "kept", 1.0))

    def from_folder(self, *lists: bytes) -> tuple[Validity, tuple[str, ...]]:
        for number, data in enumerate(lists):
            (self._folder / f"{number}.crl").write_bytes(data)
        return self._answer(Verifier(self._trust, ListFolder(self._folder)))

    def from_network(
        self, first: bytes | None, changes: bytes | None = None
    ) -> tuple[Validity, tuple[str, ...]]:
        """The whole list lies at the address in the certificate, the changes at another."""
        served = {CHANGES: changes}

        def get(url: str, _timeout: float) -> bytes:
            data = served.get(url, first)
            if data is None:
                raise Unavailable("SIG-70", host="")
            return data

        def silent(*_: object) -> bytes:
            raise Unavailable("SIG-70", host="")

        self._patch.setattr(http, "get", get)
        self._patch.setattr(http, "post", silent)
        return self._answer(self.online)

    def _answer(self, verifier: Verifier) -> tuple[Validity, tuple[str, ...]]:
        found = verifier.verify_xml(self._samples.key.sign_xml(XML), NOW).verdict
        return found.validity, tuple(code for code in found.codes if code != "SIG-66")


@pytest.fixture
def told(samples: Samples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    return Told(samples, tmp_path, monkeypatch)


@pytest.fixture
def named_in_certificates(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The National CA names the changes in the certificate and not in the list (protocols.md 3.2)."""
    point = {"distribution_point": x509.DistributionPointName("full_name", [_name(CHANGES)])}
    points = [x509.DistributionPoint(point)]
    monkeypatch.setattr(x509.Certificate, "delta_crl_distribution_points", points)
    return iter(())


def _name(url: str) -> x509.GeneralName:
    return x509.GeneralName("uniform_resource_identifier", url)


@pytest.mark.parametrize("freshest", ["", CHANGES], ids=["unnamed", "named"])
def test_what_only_the_changes_revoke_is_revoked(
    samples: Samples, told: Told, freshest: str
) -> None:
    first = whole(samples, 5, {}, freshest)
    assert told.from_folder(first) == GOOD
    assert told.from_folder(first, delta(samples, 5, 6, STOLEN)) == BAD
    assert told.from_folder(first, delta(samples, 4, 6, STOLEN)) == BAD


def test_the_changes_are_fetched_from_the_address_in_the_list(samples: Samples, told: Told) -> None:
    first = whole(samples, 5, {}, CHANGES)
    assert told.from_network(first, delta(samples, 5, 6, STOLEN)) == BAD
    # And serve while nobody answers.
    assert told.from_network(None, None) == BAD


@pytest.mark.usefixtures("named_in_certificates")
def test_the_changes_are_fetched_from_the_address_in_the_certificate(
    samples: Samples, told: Told
) -> None:
    assert told.from_network(whole(samples, 5, {}), delta(samples, 5, 6, STOLEN)) == BAD


@pytest.mark.parametrize("freshest", ["", CHANGES], ids=["unnamed", "named"])
@pytest.mark.parametrize(
    ("base", "number"), [(3, 4), (5, 5), (6, 7)], ids=["older", "same", "of a later list"]
)
def test_changes_of_another_list_change_nothing(
    samples: Samples, told: Told, freshest: str, base: int, number: int
) -> None:
    stolen, good = whole(samples, 5, STOLEN, freshest), whole(samples, 5, {}, freshest)
    assert told.from_folder(good, delta(samples, base, number, STOLEN)) == GOOD
    assert told.from_folder(stolen, delta(samples, base, number, FREE)) == BAD


def test_changes_without_their_list_say_nothing(samples: Samples, told: Told) -> None:
    assert told.from_folder(delta(samples, 5, 6, {})) == UNKNOWN
    assert told.from_folder(delta(samples, 5, 6, STOLEN)) == UNKNOWN


def test_a_hold_is_lifted_by_the_changes(samples: Samples, told: Told) -> None:
    paused = whole(samples, 5, PAUSED)
    assert told.from_folder(paused) == BAD
    assert told.from_folder(paused, delta(samples, 5, 6, FREE)) == GOOD
    # The newest changes count: held again.
    again = delta(samples, 5, 7, PAUSED)
    assert told.from_folder(paused, delta(samples, 5, 6, FREE), again) == BAD
    assert told.from_folder(paused, again, delta(samples, 5, 6, FREE)) == BAD


def test_foreign_and_ended_changes_change_nothing(samples: Samples, told: Told) -> None:
    good = whole(samples, 5, {})
    spoilt = bytearray(delta(samples, 5, 6, STOLEN))
    spoilt[-1] ^= 1
    assert told.from_folder(good, bytes(spoilt)) == GOOD
    two_days_ago = NOW - timedelta(days=2)
    ended = revocation_list(samples.stand.pki, two_days_ago, 6, FREE, base=5)
    assert told.from_folder(whole(samples, 5, PAUSED), ended) == BAD


def test_changes_never_take_the_place_of_a_whole_list(samples: Samples, told: Told) -> None:
    good = whole(samples, 5, {}, CHANGES)
    assert told.from_network(good, None) == GOOD
    # The address of the whole list gives the changes by mistake: the kept list goes on serving.
    assert told.from_network(delta(samples, 5, 6, {}), None) == GOOD
    assert told.from_network(None, good) == GOOD
    assert told.from_network(None, delta(samples, 5, 6, STOLEN)) == BAD
