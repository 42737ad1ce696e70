"""The table from stable code to sentence, in English; `ui/messages.py` translates and fills it."""

from ui.message_texts import (
    capsules,
    general,
    keys,
    receipts,
    reception,
    scanning,
    signatures,
    site,
    wire,
)

TEXTS: dict[str, str] = {
    **capsules.TEXTS,
    **general.TEXTS,
    **keys.TEXTS,
    **receipts.TEXTS,
    **reception.TEXTS,
    **scanning.TEXTS,
    **signatures.TEXTS,
    **site.TEXTS,
    **wire.TEXTS,
}
