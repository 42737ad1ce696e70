"""Takes messages from the gateway: stored first, confirmed afterwards."""

from collections.abc import Callable, Sequence

from app.ports import Gateway, IncomingMessage


def take_all(
    gateway: Gateway, service_ids: Sequence[str], take: Callable[[IncomingMessage], bool]
) -> int:
    """Take in everything that waits.

    Args:
        gateway: which gives a message again until it is confirmed.
        service_ids: whose messages are asked for.
        take: stores a message; whether it was new.

    Returns:
        How many were new.
    """
    taken = 0
    for service_id in service_ids:
        for message in gateway.receive(service_id):
            taken += take(message)
            gateway.confirm(message, service_id)
    return taken
