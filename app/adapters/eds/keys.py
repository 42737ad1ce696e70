"""Keys of all kinds, by the place they lie at; plays `KeyStore`."""

from dataclasses import dataclass
from pathlib import Path

from app.adapters.eds.key_file import KeyFiles
from app.adapters.eds.key_making import KeyMaking
from app.adapters.eds.ncalayer_key import NcaLayerKey
from app.adapters.eds.ncalayer_line import NcaLayerLine, Pin
from app.adapters.eds.ncalayer_modules import Basics, CommonUtils, Module
from app.adapters.eds.signing_key import OpenedKey
from app.adapters.eds.tokens import Tokens
from app.adapters.eds.untold import untold
from app.domain.key_place import KeyKind, KeyPlace, TokenSlot
from app.domain.settings import KeySettings, Settings


@dataclass(frozen=True)
class Keys:
    """Opens what an operator has.

    Args:
        making: makes keys ready for signing.
        settings: libraries of tokens.
        ncalayer: how NCALayer is asked.
    """

    making: KeyMaking
    settings: KeySettings
    ncalayer: Module

    def open(self, place: KeyPlace, secret: str, owner: str) -> OpenedKey | NcaLayerKey:
        """Open a key for signing.

        Args:
            place: where it lies.
            secret: password or PIN as typed; kept nowhere.
            owner: IIN of who signs, 12 digits.

        Returns:
            The opened key.

        Raises:
            AppError: see `KeyFiles.open`, `Tokens.open`, `NcaLayerKey`.
        """
        return untold(secret, lambda: self._open(place, secret, owner))

    def _open(self, place: KeyPlace, secret: str, owner: str) -> OpenedKey | NcaLayerKey:
        match place.kind:
            case KeyKind.FILE:
                return KeyFiles(self.making).open(Path(place.where), secret)
            case KeyKind.TOKEN:
                return self._tokens.open(place.where, secret, owner)
            case KeyKind.NCALAYER:
                return NcaLayerKey(self.ncalayer, self.making, owner)

    def tokens(self) -> tuple[TokenSlot, ...]:
        """Tokens that are plugged in.

        Raises:
            Unavailable: SIG-15 no library is named, or none can be loaded.
        """
        return self._tokens.slots()

    @property
    def _tokens(self) -> Tokens:
        return Tokens(self.settings.libraries, self.making)


def keys_of(making: KeyMaking, settings: Settings, folder: Path) -> Keys:
    """The keys of a site.

    Args:
        making: makes keys ready for signing.
        settings: of the site.
        folder: data of this computer; keeps which certificate NCALayer showed first.
    """
    held = settings.keys
    pin = Pin(held.ncalayer_certificate, folder / "ncalayer.sha256")
    line = NcaLayerLine(held.ncalayer_host, held.ncalayer_port, pin)
    older = held.ncalayer_module == "commonUtils"
    return Keys(making, held, CommonUtils(line) if older else Basics(line, settings.language))
