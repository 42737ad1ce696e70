"""What values the settings of a site may have, beyond their types."""

import math
import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.local_text import Language
from app.domain.scan_profiles import profiles_of


def _between(least: float, most: float) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int | float) and least <= value <= most


def _one_of(*allowed: str) -> Callable[[object], bool]:
    return lambda value: value in allowed


def _is_address(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("https://", "http://"))


def _are_addresses(value: object) -> bool:
    return all(_is_address(one) for one in str(value).split())


def _are_profiles(value: object) -> bool:
    try:
        return isinstance(profiles_of(str(value)), tuple)
    except ValueError:
        return False


def _is_zone(value: object) -> bool:
    try:
        return bool(ZoneInfo(str(value)))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _or_unset(rule: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value == "" or rule(value)


def _is_said(value: object) -> bool:
    return bool(str(value).strip())


def _is_bin(value: object) -> bool:
    return isinstance(value, str) and len(value) == 12 and value.isascii() and value.isdigit()


def _is_fingerprint(value: object) -> bool:
    return bool(re.fullmatch(r"|[0-9A-Fa-f]{64}", str(value).replace(":", "").strip()))


def _is_database(value: object) -> bool:
    """A file or a server; passwords belong into the keyring, not into a file of settings."""
    address = str(value)
    if address.startswith(("sqlite:///", "postgresql+psycopg://")):
        parts = urlsplit(address)
        return parts.password is None and "password" not in parse_qs(parts.query)
    return address == ""


_RULES: dict[str, Callable[[object], bool]] = {
    # Case numbers give two digits to each.
    "office.office": _between(1, 99),
    "office.counter": _between(1, 99),
    "office.time_zone": _is_zone,
    "provider.bin": _or_unset(_is_bin),
    "wire.tsa_url": _is_address,
    "wire.sync_url": _or_unset(_is_address),
    "wire.async_url": _or_unset(_is_address),
    "wire.files_url": _or_unset(_is_address),
    "wire.sender_id": _or_unset(_is_said),
    "wire.timeout_seconds": _between(0.1, 600),
    "wire.message_limit": _between(1024, math.inf),
    "keys.ncalayer_host": _is_said,
    "keys.ncalayer_port": _between(1, 65535),
    "keys.ncalayer_certificate": _is_fingerprint,
    "keys.transport_signer": _or_unset(_is_bin),
    "keys.ncalayer_module": _one_of("basics", "commonUtils"),
    "scanning.addresses": _are_addresses,
    "database_url": _is_database,
    "proof_grace_hours": _between(1, 24 * 365),
    "scanning.profiles": _are_profiles,
    "idle_lock_minutes": _between(1, 24 * 60),
    "language": _one_of(*Language),
    "theme": _one_of("light", "dark"),
}


def allowed(key: str, value: object) -> bool:
    """Whether a setting may have this value.

    Args:
        key: the dotted name, "office.counter".
        value: of the right type already.
    """
    rule = _RULES.get(key)
    return rule is None or rule(value)
