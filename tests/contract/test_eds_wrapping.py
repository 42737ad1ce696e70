"""Signature wrapping (XSW 1 to 8, Somorovsky and others 2012) against requests and envelopes."""

from collections.abc import Callable
from copy import deepcopy

import pytest
from lxml import etree

from app.adapters.eds.wsse_reading import SOAP, WSU
from app.adapters.eds.xml_canon import DS
from app.domain.signature import Validity
from tests.gost_samples import samples
from tests.signed_samples import NOW, Samples

__all__ = ["samples"]
Attack = Callable[[etree._Element, etree._Element, etree._Element], etree._Element]


def forged_copy(root: etree._Element) -> etree._Element:
    forged = deepcopy(root)
    for signature in forged.findall(f"{{{DS}}}Signature"):
        forged.remove(signature)
    forged[0].text = "Басқа"
    return forged


def xsw1(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The original stands inside the signature of the forged root."""
    own.append(root)
    forged.append(own)
    return forged


def xsw2(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The original stands beside its signature under the forged root."""
    forged.append(own)
    forged.append(root)
    return forged


def xsw3(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The forged element comes before the signed one."""
    root.insert(0, forged)
    root.append(own)
    return root


def xsw4(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The signed element becomes a child of the forged one."""
    root.append(own)
    forged.append(root)
    return forged


def xsw5(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The signature stays in the forged root, the original is appended after it."""
    forged.append(own)
    forged.append(root)
    own.addnext(deepcopy(root))
    return forged


def xsw6(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The original in an Object of a signature in the forged root."""
    etree.SubElement(own, f"{{{DS}}}Object").append(root)
    forged.append(own)
    return forged


def xsw7(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The forged element in an extension beside the signed one."""
    extension = etree.Element("Extensions")
    extension.append(forged)
    root.insert(0, extension)
    root.append(own)
    return root


def xsw8(root: etree._Element, forged: etree._Element, own: etree._Element) -> etree._Element:
    """The signed element in an Object, the forged one around the signature."""
    holder = etree.SubElement(own, f"{{{DS}}}Object")
    holder.append(root)
    root.insert(0, deepcopy(forged))
    forged.append(own)
    return forged


ATTACKS = (xsw1, xsw2, xsw3, xsw4, xsw5, xsw6, xsw7, xsw8)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("name", ["xml", "xml-twice"])
def test_a_wrapped_request_is_never_believed(samples: Samples, name: str, attack: Attack) -> None:
    root = etree.fromstring(samples.all[name])
    forged, own = forged_copy(root), root[-1]
    root.remove(own)
    wrapped = etree.tostring(attack(root, forged, own))
    read = samples.verifier.verify_xml(wrapped, NOW)
    assert read.verdict.validity is not Validity.VALID
    assert read.content is None


def replaced(envelope: etree._Element, forged: etree._Element) -> None:
    """The signed Body moves into the header, the forged one takes its place."""
    etree.SubElement(envelope[0], "Wrapper").append(envelope[1])
    envelope.append(forged)


def another_id(envelope: etree._Element, forged: etree._Element) -> None:
    forged.set(f"{{{WSU}}}Id", "id-2")
    replaced(envelope, forged)


def no_id(envelope: etree._Element, forged: etree._Element) -> None:
    del forged.attrib[f"{{{WSU}}}Id"]
    replaced(envelope, forged)


def plain_id(envelope: etree._Element, forged: etree._Element) -> None:
    forged.attrib.clear()
    forged.set("Id", "id-1")
    envelope.insert(1, forged)


def two_bodies(envelope: etree._Element, forged: etree._Element) -> None:
    envelope.insert(1, forged)


def inside(envelope: etree._Element, forged: etree._Element) -> None:
    forged.append(envelope[1])
    envelope.append(forged)


def security_twice(envelope: etree._Element, forged: etree._Element) -> None:
    envelope[0].append(deepcopy(envelope[0][0]))


def signature_twice(envelope: etree._Element, forged: etree._Element) -> None:
    envelope[0][0].append(deepcopy(envelope[0][0][0]))


def second_header(envelope: etree._Element, forged: etree._Element) -> None:
    second = etree.Element(f"{{{SOAP}}}Header")
    second.append(envelope[1])
    envelope.insert(0, second)
    envelope.append(forged)


ENVELOPE_ATTACKS = (
    replaced,
    another_id,
    no_id,
    plain_id,
    two_bodies,
    inside,
    security_twice,
    signature_twice,
    second_header,
)


@pytest.mark.parametrize("attack", ENVELOPE_ATTACKS)
def test_a_wrapped_envelope_is_never_believed(
    samples: Samples, attack: Callable[[etree._Element, etree._Element], None]
) -> None:
    envelope = etree.fromstring(samples.all["soap"])
    forged = deepcopy(envelope[1])
    forged[0].text = "Басқа"
    attack(envelope, forged)
    found = samples.verifier.verify_file(etree.tostring(envelope), NOW)
    assert (found.validity, found.codes) == (Validity.INVALID, ("SIG-56",))
