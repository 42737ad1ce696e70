"""Teaches asn1crypto the National CA's keys, and reads and writes them.

asn1crypto knows the content of every kind of key by a closed table and fails on others at the first
touch, which leaves the parsed certificate broken (gost.md 4). The table sits behind a private name,
so the library is pinned and a test watches over it.
"""

from collections.abc import Callable

from asn1crypto import core, keys

from app.gost.schemes import ARC, BY_KEY, GostScheme

UNDER_THE_CA = f"{ARC}."

_known: Callable[[keys.PublicKeyInfo], object] = keys.PublicKeyInfo._spec_callbacks["public_key"]


def _content_of_key(info: keys.PublicKeyInfo) -> object:
    if info["algorithm"]["algorithm"].dotted.startswith(UNDER_THE_CA):
        return core.OctetBitString, None
    return _known(info)


# At import: a certificate that was touched before the cure would stay broken.
keys.PublicKeyInfo._spec_callbacks = {"public_key": _content_of_key}


def read_public_key(info: keys.PublicKeyInfo) -> tuple[GostScheme, bytes]:
    """The scheme and the coordinates of a key in a certificate.

    Args:
        info: SubjectPublicKeyInfo.

    Returns:
        The scheme by the key's name, and both coordinates lowest byte first.

    Raises:
        KeyError: another kind of key.
        ValueError: the curve does not belong to the key, or there are no coordinates.
    """
    scheme = BY_KEY[info["algorithm"]["algorithm"].dotted]
    parameters = core.Sequence.load(info["algorithm"]["parameters"].dump())
    if not len(parameters) or parameters[0].native != scheme.curve_oid:
        raise ValueError("another curve than the key's")
    public = core.OctetString.load(bytes(info["public_key"]), strict=True).native
    if not isinstance(public, bytes) or len(public) != 2 * scheme.curve.size:
        raise ValueError("no coordinates")
    return scheme, public


def write_public_key(scheme: GostScheme, public: bytes) -> keys.PublicKeyInfo:
    """A key as certificates carry it.

    Args:
        scheme: of the key.
        public: both coordinates lowest byte first.

    Returns:
        SubjectPublicKeyInfo.
    """
    parameters = core.SequenceOf(
        [core.ObjectIdentifier(scheme.curve_oid), core.ObjectIdentifier(scheme.digest_oid)],
        spec=core.ObjectIdentifier,
    )
    return keys.PublicKeyInfo(
        {
            "algorithm": {"algorithm": scheme.key_oid, "parameters": parameters},
            "public_key": core.OctetString(public).dump(),
        }
    )
