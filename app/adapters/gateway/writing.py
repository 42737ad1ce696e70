"""Writes electronic documents: utf-8, one default namespace, nothing that depends on the hour."""

from collections.abc import Mapping
from datetime import datetime

from lxml import etree

from app.domain.errors import Refused

UNWRITABLE = "DOC-02"


class Writer:
    """One element that is being filled.

    Args:
        namespace: of the element and everything in it.
        name: of the element.
        parent: the element it belongs to; None for a root.
        attributes: of the element.

    Raises:
        Refused: DOC-02 a value holds a character that XML cannot carry; so do all methods.
    """

    def __init__(
        self,
        namespace: str,
        name: str,
        parent: "Writer | None" = None,
        attributes: Mapping[str, str] | None = None,
    ) -> None:
        self._namespace = namespace
        try:
            if parent is None:
                self.element = etree.fromstring(f'<{name} xmlns="{namespace}"/>')
            else:
                self.element = etree.SubElement(parent.element, f"{{{namespace}}}{name}")
            for key, value in (attributes or {}).items():
                self.element.set(key, value)
        except ValueError as error:
            raise Refused(UNWRITABLE, field=name) from error

    def child(self, name: str, /, **attributes: str) -> "Writer":
        """An element in this one."""
        return Writer(self._namespace, name, self, attributes)

    def text(self, name: str, value: str, /, **attributes: str) -> None:
        """An element with text."""
        try:
            self.child(name, **attributes).element.text = value
        except ValueError as error:
            raise Refused(UNWRITABLE, field=name) from error

    def moment(self, name: str, value: datetime) -> None:
        """An element with a moment and its zone."""
        self.text(name, value.isoformat())


def written(writer: Writer) -> bytes:
    """The whole document as bytes."""
    return etree.tostring(writer.element, encoding="utf-8", xml_declaration=True)
