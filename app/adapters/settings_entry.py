"""What may be newly entered in the settings, more narrowly than what an old file may hold."""

from collections.abc import Callable
from urllib.parse import urlsplit

import phonenumbers

from app.domain.errors import InputError
from app.domain.person import Iin

HOME = "KZ"


def _is_bin(value: str) -> bool:
    """A BIN bears the check digit of an IIN."""
    try:
        return Iin(value).digits == value
    except InputError:
        return False


def _is_phone(value: str) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(value, HOME))
    except phonenumbers.NumberParseException:
        return False


def _is_address(value: str) -> bool:
    """An address of the web names a host, and spaces are no part of it."""
    try:
        parts = urlsplit(value)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and _has_port(value)
    except ValueError:
        return False


def _has_port(value: str) -> bool:
    return not any(each.isspace() for each in value) and urlsplit(value).port != 0


_RULES: dict[str, Callable[[str], bool]] = {
    "office.phone": _is_phone,
    "provider.phone": _is_phone,
    "provider.bin": _is_bin,
    "keys.transport_signer": _is_bin,
    "wire.sync_url": _is_address,
    "wire.async_url": _is_address,
    "wire.files_url": _is_address,
    "wire.tsa_url": _is_address,
}


def meant(key: str, value: object) -> bool:
    """Whether a value that somebody enters now can be meant; empty takes it back.

    Args:
        key: the dotted name, "office.phone".
        value: allowed by the rules of the file already.
    """
    rule = _RULES.get(key)
    return rule is None or value == "" or rule(str(value))
