"""How a stand is started by others: what it is told, and what it says of itself once it runs."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True)
class StandOrder:
    """What a stand is told.

    Attributes:
        folder: where it keeps its things.
        zone: the time zone of its clock, "Asia/Almaty".
        services: who receives the requests of a service, by service id.
        record: a folder in which it writes down every exchange; None for nowhere.
    """

    folder: Path
    zone: str
    services: Mapping[str, str] = field(default_factory=dict)
    record: Path | None = None

    def values(self) -> dict[str, Any]:
        """Plain JSON values; `order_of` reads them."""
        record = str(self.record) if self.record else ""
        return {**asdict(self), "folder": str(self.folder), "record": record}


def order_of(values: Mapping[str, Any]) -> StandOrder:
    """The order that `values` tells; raises KeyError when a value is missing."""
    record = Path(values["record"]) if values["record"] else None
    return StandOrder(Path(values["folder"]), values["zone"], values["services"], record)


@dataclass(frozen=True)
class StandCard:
    """Where a running stand is found and whom to trust in it.

    Attributes:
        sync_url: SyncChannel v10.
        async_url: AsyncChannel v10.
        files_url: the temporary file store.
        tsa_url: time stamps.
        scanner_url: the network scanner.
        ncalayer_port: on 127.0.0.1.
        ncalayer_certificate: SHA-256 of the certificate shown there, hexadecimal.
        key_folder: where the key files of the staff lie.
        trust: certificates of its authorities (PEM) by file name.
    """

    sync_url: str
    async_url: str
    files_url: str
    tsa_url: str
    scanner_url: str
    ncalayer_port: int
    ncalayer_certificate: str
    key_folder: Path
    trust: Mapping[str, str]

    def values(self) -> dict[str, Any]:
        """Plain JSON values; `card_of` reads them."""
        return {**asdict(self), "key_folder": str(self.key_folder)}


def card_of(values: Mapping[str, Any]) -> StandCard:
    """The card that `values` tells; raises KeyError or TypeError when one is missing or unknown."""
    return StandCard(**{**values, "key_folder": Path(values["key_folder"])})


class RunningStand(Protocol):
    """A stand that others may speak to, in this process or in one of its own."""

    @property
    def card(self) -> StandCard:
        """Where it is found."""

    def stop(self) -> None:
        """End it."""
