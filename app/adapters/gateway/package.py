"""The wrapper in which a document travels with the identifiers of its pages in the file store."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from app.adapters import strict_xml
from app.adapters.strict_xml import FlawedXmlError
from app.domain.e_document import PackageFile

NAMESPACE = "urn:tereze:package:v1"
_PACKAGE = f"{{{NAMESPACE}}}package"
_DOCUMENT = f"{{{NAMESPACE}}}document"
_FILE = f"{{{NAMESPACE}}}file"
_SHA256 = re.compile(r"[0-9a-f]{64}")


class NotUnderstoodError(Exception):
    """A message of another shape than ours; `reason` is fit for logs and for its sender."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Package:
    """A document as it was signed, byte by byte, and its pages in the file store."""

    document: bytes
    files: tuple[PackageFile, ...] = ()


def write(document: bytes, files: Sequence[PackageFile]) -> etree._Element:
    """The content of `messageData`: `data` with the package in it.

    The document is carried as text, so that nothing on its way can touch what is signed.
    """
    data = etree.Element("data")
    package = etree.fromstring(f'<package xmlns="{NAMESPACE}"/>')
    data.append(package)
    etree.SubElement(package, _DOCUMENT).text = document.decode("utf-8")
    for file in files:
        etree.SubElement(package, _FILE, sha256=file.sha256, identifier=file.identifier)
    return data


def read(data: etree._Element | None) -> Package:
    """The package in `data`, carried as an element or as escaped text.

    Raises:
        NotUnderstoodError: there is none, or it is broken.
    """
    package = None if data is None else _package(data)
    document = None if package is None else package.findtext(_DOCUMENT)
    if package is None or not document:
        raise NotUnderstoodError("no document in the message")
    return Package(document.encode(), tuple(_file(file) for file in package.findall(_FILE)))


def _package(data: etree._Element) -> etree._Element | None:
    if len(data):
        return data.find(_PACKAGE)
    try:
        root = strict_xml.parse((data.text or "").strip().encode())
    except FlawedXmlError as error:
        raise NotUnderstoodError("the data of the message is no package") from error
    return root if root.tag == _PACKAGE else None


def _file(file: etree._Element) -> PackageFile:
    sha256, identifier = file.get("sha256", ""), file.get("identifier", "")
    if not _SHA256.fullmatch(sha256) or not identifier:
        raise NotUnderstoodError("a file of the package has no digest or no identifier")
    return PackageFile(sha256, identifier)
