"""Signed files of every format, made with a GOST key of the stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import pytest
from asn1crypto import x509

from app.adapters.eds import cms_signature, http, wsse_signature
from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.raw_key import GostKey, RawKey
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.trust import TrustFolders
from app.adapters.eds.wsse_reading import SOAP
from app.gost.schemes import GOST_2015_512
from app.stand.stand import Options, Stand
from tests.signed_samples import CONTENT, FONT, NOW, PASSWORD, XML, Samples, paper
from tests.training_sites import KEY_CACHE

Kind = TypeVar("Kind", bound=Samples)
ENVELOPE = f'<s:Envelope xmlns:s="{SOAP}"><s:Body><m>Ә</m></s:Body></s:Envelope>'.encode()


@dataclass(frozen=True)
class GostSamples(Samples):
    """One stand, one signer with a GOST key, and what he signed."""

    @cached_property
    def trust(self) -> Path:
        """Roots and issuers of both authorities: time stamps come from the other."""
        folder = self.folder / "trust"
        folder.mkdir()
        for name, pki in (("rsa", self.stand.pki), ("gost", self.stand.pki.gost)):
            (folder / f"{name}-root.pem").write_bytes(pki.root_certificate)
            (folder / f"{name}-issuers.pem").write_bytes(b"".join(pki.intermediates))
        return folder

    @cached_property
    def lists(self) -> Path:
        """The revocation lists of both."""
        folder = self.folder / "lists"
        folder.mkdir()
        places = {"gost": "/gost/crls/ca.crl", "rsa": "/nca/crls/ca/latest.crl"}
        for name, path in places.items():
            (folder / f"{name}.crl").write_bytes(http.get(self.stand.url + path, 5.0))
        return folder

    @cached_property
    def raw(self) -> RawKey:
        """The key itself, without the authorities above it: what it signs stays small."""
        return raw_key(self.stand, self.login)

    @cached_property
    def all(self) -> Mapping[str, bytes]:
        """A sample of each format, by name."""
        cms = cms_signature.sign(CONTENT, self.raw, at=NOW)
        return {
            "cms": cms,
            "xml": self.key.sign_xml(XML),
            "soap": wsse_signature.sign(ENVELOPE, self.raw, "id-1"),
            "pdf": self.key.sign_pdf(paper(), None),
            "pdf-stamped": self.stamped_key.sign_pdf(paper(), None),
            "cms-stamped": self.stamped_key.sign_cms(CONTENT, stamped=True),
            "cms-twice": cms_signature.add(cms, raw_key(self.stand, "head"), at=NOW),
            "xml-twice": self.key.sign_xml(self.key.sign_xml(XML)),
        }

    @cached_property
    def detached(self) -> bytes:
        """A CMS without what it signs."""
        return cms_signature.sign(CONTENT, self.raw, at=NOW, detached=True)

    def open(self, login: str, tsa_url: str = "") -> OpenedKey:
        """A holder's key file, opened."""
        keys = KeyFiles(
            KeyMaking(lambda: NOW, FONT, TrustFolders(self.trust), tsa_url, timeout=5.0)
        )
        return keys.open(self.stand.pki.gost.key_file(login), PASSWORD)

    def _opened(self, tsa_url: str) -> OpenedKey:
        return self.open(self.login, tsa_url)


def raw_key(stand: Stand, login: str) -> RawKey:
    """A holder's key as the stand keeps it."""
    holder = x509.Certificate.load(stand.pki.gost.der(login))
    return RawKey(holder, GostKey(GOST_2015_512, stand.pki.gost.private(login)).sign)


@pytest.fixture(scope="module")
def gost_samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GostSamples]:
    """A stand of the module and what its operator signed with the GOST key."""
    yield from _signed(tmp_path_factory, GostSamples)


@pytest.fixture(scope="module", params=[Samples, GostSamples], ids=["rsa", "gost"])
def samples(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Samples]:
    """The same with the keys of either authority: what holds for one holds for the other."""
    yield from _signed(tmp_path_factory, request.param)


def _signed(places: pytest.TempPathFactory, kind: type[Kind]) -> Iterator[Kind]:
    options = Options(key_cache=KEY_CACHE)
    with Stand(places.mktemp("stand"), now=lambda: NOW, options=options) as stand:
        yield kind(stand, places.mktemp("samples"))
