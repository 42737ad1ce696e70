"""The information systems that may speak to the gateway, and their passwords."""

import hmac
from dataclasses import dataclass

from lxml import etree

from app.stand.envelope import ChannelFault, text

TRAINING_PASSWORD = "Tereze-2015"


@dataclass(frozen=True)
class Sender:
    """An information system known to the gateway.

    Attributes:
        sender_id: its login.
        password: its password; the stand's are public, they open nothing but the stand.
    """

    sender_id: str
    password: str


CSC = Sender("TEREZE_CSC", TRAINING_PASSWORD)
PROVIDER = Sender("TEREZE_PROVIDER", TRAINING_PASSWORD)


class Senders:
    """Checks who speaks."""

    def __init__(self, known: tuple[Sender, ...]) -> None:
        self._passwords = {sender.sender_id: sender.password for sender in known}

    def check(self, sender: etree._Element | None) -> str:
        """The id of a sender whose password is right (SenderInfo of common v10).

        Raises:
            ChannelFault: SCSE001, unknown sender or wrong password; never says which.
        """
        sender_id = "" if sender is None else text(sender, "senderId")
        given = "" if sender is None else text(sender, "password")
        known = self._passwords.get(sender_id, "")
        if not known or not hmac.compare_digest(known.encode(), given.encode()):
            raise ChannelFault("SCSE001", "The sender is unknown or the password is wrong")
        return sender_id
