"""Opens keys on PKCS#11 tokens: every slot of every library is looked at, and no PIN is wasted."""

import contextlib
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import pkcs11
from pkcs11 import PKCS11Error, Session, Slot, Token

from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.token_errors import GONE, LOCKED, NO_LIBRARY, token_errors, told, tries_of
from app.adapters.eds.token_objects import Held, Pair, held, signing
from app.domain.errors import AppError, Refused, Unavailable
from app.domain.key_place import PinTries, TokenSlot

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Tokens:
    """Tokens at this computer.

    Args:
        libraries: paths of the makers' PKCS#11 libraries.
        making: makes keys ready for signing.
    """

    libraries: Sequence[str]
    making: KeyMaking

    def slots(self) -> tuple[TokenSlot, ...]:
        """Every token that is plugged in and set up.

        Raises:
            Unavailable: SIG-15 no library is named, or none of them can be loaded.
        """
        return tuple(_shown(token) for token in self._plugged())

    def open(self, serial: str, pin: str, owner: str) -> OpenedKey:
        """Open a key for signing.

        Args:
            serial: of the token.
            pin: as typed; kept only by a key that wants it for each signature, until that is closed.
            owner: IIN of who signs, 12 digits; his key is taken where there are several.

        Returns:
            The opened key; closing it ends the session with the token.

        Raises:
            InputError: SIG-11 wrong PIN, SIG-12 wrong PIN and one try is left, SIG-16 a key without
                certificate, SIG-17 no key.
            Refused: SIG-13 locked, SIG-18 no PIN has been set; SIG-04 to SIG-07, SIG-59 a key that
                may not sign.
            Unavailable: SIG-14 the token is gone, SIG-15 no library, SIG-19 it is out of order.
        """
        token = self._token(serial)
        session = _logged_in(token, pin)
        try:
            with token_errors():
                return self._opened(session, held(session), owner, pin)
        except BaseException:
            _leave(session)
            raise

    def _opened(self, session: Session, found: Held, owner: str, pin: str) -> OpenedKey:
        pair = self._best(found.pairs, owner)
        value = signing(pair, pin)

        def sign_bytes(data: bytes) -> bytes:
            # Not `token_errors`: entering it costs a hundredth of a signature.
            try:
                return value(data)
            except PKCS11Error as error:
                raise told(error) from error

        return self.making.opened(
            pair.certificate, sign_bytes, found.authorities, lambda: _leave(session)
        )

    def _best(self, pairs: Sequence[Pair], owner: str) -> Pair:
        """The owner's key that may sign now; where there is none, why the best may not."""
        ordered = sorted(pairs, key=lambda one: (one.info.iin != owner, not one.info.may_sign))
        reasons: list[AppError] = []
        for pair in ordered:
            try:
                self.making.judge(pair.certificate)
            except Refused as error:
                reasons.append(error)
            else:
                return pair
        raise reasons[0]

    def _token(self, serial: str) -> Token:
        found = next((one for one in self._plugged() if _serial(one) == serial), None)
        if found is None:
            raise Unavailable(GONE)
        return found

    def _plugged(self) -> Iterator[Token]:
        loaded = [one for one in map(_slots, self.libraries) if one is not None]
        if not loaded:
            raise Unavailable(NO_LIBRARY)
        for slot in chain.from_iterable(loaded):
            # A token that is pulled out while others are listed is simply not there.
            with contextlib.suppress(PKCS11Error):
                token = slot.get_token()
                if token.flags & pkcs11.TokenFlag.TOKEN_INITIALIZED:
                    yield token


def _slots(path: str) -> list[Slot] | None:
    """Slots of a library with something in them; None when it cannot be loaded."""
    try:
        return pkcs11.lib(path).get_slots(token_present=True)
    except (PKCS11Error, OSError, RuntimeError):
        log.warning("a PKCS#11 library cannot be used: %s", path)
        return None


def _logged_in(token: Token, pin: str) -> Session:
    """A session after the PIN; a token that says it is locked is not even asked."""
    if tries_of(token.flags) is PinTries.NONE:
        raise Refused(LOCKED)
    if not pin:
        # An empty PIN would be a wasted try, or a question at a keypad that is not there.
        raise told(pkcs11.PinIncorrect(), tries_of(token.flags))
    try:
        return token.open(user_pin=pin)
    except PKCS11Error as error:
        raise told(error, _tries_now(token)) from None


def _tries_now(token: Token) -> PinTries:
    """Asked anew: what is told is what stands after the wrong PIN."""
    try:
        return tries_of(token.slot.get_token().flags)
    except PKCS11Error:
        return PinTries.FEWER


def _leave(session: Session) -> None:
    # A token that has been pulled out has ended the session already.
    with contextlib.suppress(PKCS11Error):
        session.close()


def _serial(token: Token) -> str:
    return token.serial.decode("utf-8", "replace").strip()


def _shown(token: Token) -> TokenSlot:
    return TokenSlot(
        token.label.strip(), _serial(token), token.model.strip(), tries_of(token.flags)
    )
