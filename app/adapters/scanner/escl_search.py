"""The search for eSCL scanners: what announces itself on the network (mDNS), and typed addresses."""

import threading
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from zeroconf import ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

from app.adapters.scanner.escl_driver import name_of
from app.domain.errors import AppError

# Scanners answer within a second; one asleep takes as long again to wake up.
SEARCH_SECONDS = 2.0
ASK_MILLISECONDS = 1500
KINDS = ("_uscan._tcp.local.", "_uscans._tcp.local.")


def devices(
    addresses: Sequence[str], any_certificate: bool, searching: bool
) -> list[tuple[str, str]]:
    """Scanners that answer now.

    Args:
        addresses: typed by the administrator.
        any_certificate: whether an HTTPS scanner whose certificate cannot be checked is taken.
        searching: whether the network is asked, too.

    Returns:
        Address and name of each, typed ones first; one that is typed is not found once more.
    """
    typed = list(_answering(addresses, any_certificate))
    hosts = {urlsplit(address).hostname for address, _ in typed}
    found = _announced() if searching else []
    return typed + [
        (address, name)
        for address, name in _one_each(found, any_certificate)
        if urlsplit(address).hostname not in hosts
    ]


def _answering(addresses: Sequence[str], any_certificate: bool) -> Iterator[tuple[str, str]]:
    for address in addresses:
        try:
            yield address, name_of(address, any_certificate)
        except AppError:
            # Switched off: it is offered again when it answers.
            continue


def _announced() -> list[ServiceInfo]:
    found: list[ServiceInfo] = []
    with Zeroconf() as network:

        def changed(
            zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
        ) -> None:
            if state_change is ServiceStateChange.Added:
                info = zeroconf.get_service_info(service_type, name, ASK_MILLISECONDS)
                if info is not None:
                    found.append(info)

        browser = ServiceBrowser(network, list(KINDS), handlers=[changed])
        threading.Event().wait(SEARCH_SECONDS)
        browser.cancel()
    return found


def _one_each(found: Sequence[ServiceInfo], secure: bool) -> list[tuple[str, str]]:
    """Each scanner once: over HTTPS when its certificate may be taken, else over HTTP."""
    each: dict[str, tuple[str, str]] = {}
    for info in sorted(found, key=lambda one: (one.type == KINDS[1]) is secure):
        address, name = _address(info), _said(info, "ty") or info.name.split(".")[0]
        if address:
            each[_said(info, "UUID") or info.name.split(".")[0]] = (address, name)
    return list(each.values())


def _address(info: ServiceInfo) -> str:
    hosts = info.parsed_scoped_addresses()
    if not hosts:
        return ""
    scheme = "https" if info.type == KINDS[1] else "http"
    host = next((host for host in hosts if ":" not in host), f"[{hosts[0]}]")
    return f"{scheme}://{host}:{info.port}/{(_said(info, 'rs') or 'eSCL').strip('/')}"


def _said(info: ServiceInfo, key: str) -> str:
    told = {name.decode().casefold(): value for name, value in info.properties.items()}
    value = told.get(key.casefold())
    return value.decode("utf-8", "replace") if value else ""
