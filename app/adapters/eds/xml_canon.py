"""Strict parsing and inclusive canonical XML for enveloped signatures (gost.md 5, XMLDSig)."""

import re
from copy import deepcopy
from typing import cast

from lxml import etree

from app.adapters.eds.algorithms import FaultError

DS = "http://www.w3.org/2000/09/xmldsig#"
SIGNATURE = f"{{{DS}}}Signature"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
C14N_WITH_COMMENTS = C14N + "#WithComments"
ENVELOPED = DS + "enveloped-signature"

SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
XML_ATTRIBUTE = "{http://www.w3.org/XML/1998/namespace}"

# What may stand before the root element: nothing, or the declaration of XML 1.0 in UTF-8. Anything
# else is either damage that no signature covers, or a text that others may read otherwise.
PROLOG = re.compile(
    rb"""(?:\xef\xbb\xbf)?(?:<\?xml\ version=(['"])1\.0\1
    (?:\ encoding=(['"])(?:UTF-8|utf-8)\2)?(?:\ standalone=(['"])(?:yes|no)\3)?\ ?\?>\r?\n?)?<[^?!\s]""",
    re.VERBOSE,
)

# A request with the digests of all its pages is a few kilobytes; results may carry more.
LARGEST_DOCUMENT = 32 * 1024 * 1024

# One for all: making it takes as long as a small document. Threads take turns at it.
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def parse(document: bytes) -> etree._Element:
    """Parse without entities, network, document type, comments or instructions.

    URI="" does not cover comments (XMLDSig 4.4.3.3), and recipients disagree about them; a
    document that has any is therefore never signed and never believed.

    Args:
        document: XML as received.

    Returns:
        The root element.

    Raises:
        FaultError: SIG-50 not XML, SIG-51 document type, SIG-52 comment or instruction,
            SIG-53 too large.
    """
    if len(document) > LARGEST_DOCUMENT:
        raise FaultError("SIG-53")
    try:
        root = etree.fromstring(document, PARSER)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FaultError("SIG-50") from error
    if PROLOG.match(document) is None and b"<!DOCTYPE" not in document:
        raise FaultError("SIG-52")
    tree = root.getroottree()
    if tree.docinfo.internalDTD is not None:
        raise FaultError("SIG-51")
    if next(tree.iter(etree.Comment, etree.ProcessingInstruction, etree.Entity), None) is not None:
        raise FaultError("SIG-52")
    if root.getprevious() is not None or root.getnext() is not None:
        raise FaultError("SIG-52")
    return root


def canonical(root: etree._Element) -> bytes:
    """Inclusive C14N 1.0 of a whole document (no comments are left in it).

    Args:
        root: root element of a strictly parsed document.

    Returns:
        Canonical bytes, UTF-8.

    Raises:
        FaultError: SIG-50, it has no canonical form.
    """
    return _written(root, exclusive=False)


def exclusive(part: etree._Element) -> bytes:
    """Exclusive canonical XML of one element (RFC 3741).

    Args:
        part: inside its document.

    Raises:
        FaultError: SIG-50, it has no canonical form.
    """
    alone = deepcopy(part)
    alone.tail = None
    return _written(alone, exclusive=True)


def canonical_part(part: etree._Element) -> bytes:
    """Inclusive C14N 1.0 of one element inside its document.

    lxml canonicalises a copy of the element and so loses namespaces that only ancestors declare
    and the xml: attributes they hand down (C14N 1.0, 2.4); the copy made here has both.

    Args:
        part: element with its ancestors.

    Returns:
        Canonical bytes, UTF-8.
    """
    attributes = {str(name): str(value) for name, value in part.items()}
    for ancestor in part.iterancestors():
        for name, value in ancestor.items():
            if str(name).startswith(XML_ATTRIBUTE):
                attributes.setdefault(str(name), str(value))
    # WORKAROUND the stubs know no default namespace (None) in a map.
    alone = etree.Element(part.tag, attributes, cast("dict[str, str]", part.nsmap))
    alone.text = part.text
    alone.extend(deepcopy(part))
    return _written(alone, exclusive=False)


def _written(element: etree._Element, *, exclusive: bool) -> bytes:
    try:
        return etree.tostring(element, method="c14n", exclusive=exclusive)
    except etree.C14NError as error:
        # A namespace with a relative address has no canonical form (C14N 1.0, 1.3).
        raise FaultError("SIG-50") from error


def signatures(root: etree._Element) -> list[etree._Element]:
    """The signatures that stand last under the root, oldest first.

    Args:
        root: of a strictly parsed document.
    """
    found: list[etree._Element] = []
    for child in root.iterchildren(reversed=True):
        if child.tag != SIGNATURE:
            break
        found.insert(0, child)
    return found


def misplaced_signature(root: etree._Element) -> bool:
    """Whether a signature stands anywhere else than last under the root: perhaps a wrapping.

    Args:
        root: of a strictly parsed document.
    """
    anywhere = list(root.iter(SIGNATURE))
    return bool(anywhere) and anywhere != signatures(root)


def cut_out(signature: etree._Element) -> None:
    """Remove a signature from its document, keeping the text that follows it.

    Args:
        signature: direct child of the root.
    """
    parent = signature.getparent()
    if parent is None:
        return
    before, tail = signature.getprevious(), signature.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(signature)
