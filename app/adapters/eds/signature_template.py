"""The template of an XMLDSig signature: everything but its value (XMLDSig 4.1).

Written as text and read in one go: setting it up element by element takes twice as long.
"""

import base64
from functools import lru_cache

from lxml import etree

from app.adapters.eds.algorithms import Writing
from app.adapters.eds.xml_canon import DS, PARSER


def template(
    writing: Writing,
    canonicalization: str,
    uri: str,
    transforms: tuple[str, ...],
    digest: bytes,
    key_info: str,
) -> etree._Element:
    """Write what is signed, how it is prepared, its digest, and by whose key.

    Args:
        writing: names of the key's algorithms.
        canonicalization: how ds:SignedInfo is prepared.
        uri: what is signed: empty for the whole document, or # and the Id (an NCName) of a part.
        transforms: how what is signed is prepared, in their order.
        digest: of the prepared bytes.
        key_info: XML inside ds:KeyInfo; may use the prefix ds.

    Returns:
        ds:Signature: ds:SignedInfo, an empty ds:SignatureValue, ds:KeyInfo.
    """
    text = _text(writing.xml_signature, writing.xml_digest, canonicalization, transforms)
    return etree.fromstring(text % (uri, base64_text(digest), key_info), PARSER)


@lru_cache(maxsize=16)
def _text(
    signature_method: str, digest_method: str, canonicalization: str, transforms: tuple[str, ...]
) -> str:
    """What all signatures of a kind have in common, with places for address, digest and key."""
    steps = "".join(f'<ds:Transform Algorithm="{one}"/>' for one in transforms)
    return (
        f'<ds:Signature xmlns:ds="{DS}">'
        "<ds:SignedInfo>"
        f'<ds:CanonicalizationMethod Algorithm="{canonicalization}"/>'
        f'<ds:SignatureMethod Algorithm="{signature_method}"/>'
        '<ds:Reference URI="%s">'
        f"<ds:Transforms>{steps}</ds:Transforms>"
        f'<ds:DigestMethod Algorithm="{digest_method}"/>'
        "<ds:DigestValue>%s</ds:DigestValue>"
        "</ds:Reference>"
        "</ds:SignedInfo>"
        "<ds:SignatureValue/>"
        "<ds:KeyInfo>%s</ds:KeyInfo>"
        "</ds:Signature>"
    )


def base64_text(value: bytes) -> str:
    """Bytes as XMLDSig writes them.

    Args:
        value: the bytes.
    """
    return base64.b64encode(value).decode("ascii")
