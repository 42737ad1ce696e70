"""How messages of AsyncChannel are read for the store and written from it (protocols, part 1.2)."""

from lxml import etree

from app.stand.envelope import ChannelFault, add, parse, text
from app.stand.message_store import DELIVERED, NOT_DELIVERED, ON_DELIVERY, Stored


def state_after(received: str, again: str) -> str:
    """What becomes of a message by a delivery notification (DeliveryStatusInfo of common v10).

    Raises:
        ChannelFault: SCE001, a value that the schema does not know.
    """
    # MESSAGE_NOT_ACCTEPTED is how the published schema spells it.
    known = received in ("MESSAGE_ACCEPTED", "MESSAGE_NOT_ACCTEPTED")
    if not known or again not in ("RESEND", "NOT_RESEND"):
        raise ChannelFault("SCE001", "deliveryStatus is wrong")
    if received == "MESSAGE_ACCEPTED":
        return DELIVERED
    return ON_DELIVERY if again == "RESEND" else NOT_DELIVERED


def key_of(info: etree._Element) -> str:
    """The sender's own key of a message: its property `uuid`.

    Raises:
        ChannelFault: SCSE002, there is none.
    """
    for one in info.findall("properties"):
        if text(one, "key") == "uuid" and text(one, "value"):
            return text(one, "value")
    raise ChannelFault("SCSE002", "The property uuid is missing")


def kept(info: etree._Element) -> bytes:
    """What the receiver will see of `messageInfo`: all but ids and the sender's password."""
    copy = parse(etree.tostring(info, with_tail=False))
    for path in ("messageId", "correlationId", "sessionId", "sender/password"):
        for element in copy.findall(path):
            parent = element.getparent()
            assert parent is not None  # each lies below the root
            parent.remove(element)
    return etree.tostring(copy, encoding="utf-8")


def add_message(response: etree._Element, stored: Stored) -> None:
    """Write a stored message into the answer of `getMessages` (AsyncMessage of AsyncChannel v10)."""
    message = add(response, "messages")
    info = parse(stored.info)
    for name, value in (
        ("correlationId", stored.correlation_id),
        ("messageId", stored.message_id),
    ):
        element = etree.Element(name)
        element.text = value
        info.insert(0, element)
    message.append(info)
    message.append(parse(stored.data))
