"""Whether what no signature of a CMS covers stands as RFC 5652, 5.1 and 5.3 let it be written."""

from asn1crypto import cms, core, parser

from app.adapters.eds.cms_signer import DATA, plain_algorithm

# Class and tag of the last parts a SignerInfo may have (RFC 5652 5.3).
OCTETS, UNSIGNED = (0, 4), (2, 1)
TIME_STAMP = "1.2.840.113549.1.9.16.2.14"
# Unsigned attributes of CAdES (RFC 5126, ETSI EN 319 122-1) that say nothing against a signature.
KNOWN_UNSIGNED = frozenset(
    {TIME_STAMP, *(f"1.2.840.113549.1.9.16.2.{n}" for n in (21, 22, 23, 24, 25, 26, 27, 48))}
)


def is_regular(signed_data: cms.SignedData) -> bool:
    """Whether versions, lists of algorithms and attributes are as the standard wants them.

    Args:
        signed_data: as read.
    """
    content_type = signed_data["encap_content_info"]["content_type"].dotted
    signers = list(signed_data["signer_infos"])
    versions = {_version(one) for one in signers}
    expected = 3 if content_type != DATA or 3 in versions else 1
    digests = {one["digest_algorithm"]["algorithm"].dotted for one in signers}
    listed = [plain_algorithm(one) for one in signed_data["digest_algorithms"]]
    unsigned = {a["type"].dotted for one in signers for a in one["unsigned_attrs"]}
    return (
        _number(signed_data["version"]) == expected
        and all(_number(one["version"]) == _version(one) for one in signers)
        and set(listed) == digests
        and len(listed) == len(set(listed))
        and unsigned <= KNOWN_UNSIGNED
        and all(one.name == "certificate" for one in signed_data["certificates"])
        and all(_ends_as_known(one) for one in signers)
    )


def _ends_as_known(signer: cms.SignerInfo) -> bool:
    """Whether nothing but unsigned attributes follows the signature: the parser passes over the rest."""
    rest, last = signer.contents, (0, 0)
    while rest:
        kind, _, tag, *parts = parser.parse(rest)
        rest, last = rest[sum(map(len, parts)) :], (kind, tag)
    return last in {OCTETS, UNSIGNED}


def _version(signer: cms.SignerInfo) -> int:
    return 1 if signer["sid"].name == "issuer_and_serial_number" else 3


def _number(version: core.Integer) -> int:
    return int.from_bytes(version.contents, "big", signed=True)
