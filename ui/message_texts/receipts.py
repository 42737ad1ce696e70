"""Codes of receipts: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "RCP-01": QT_TRANSLATE_NOOP(
        "Message",
        "This is not the whole code of a receipt, or it is damaged. Read the large code at the end of the receipt again.",
    ),
    "RCP-02": QT_TRANSLATE_NOOP(
        "Message",
        "The code was made by an office whose public key is not known here. Ask the administrator to add the key of that office.",
    ),
    "RCP-03": QT_TRANSLATE_NOOP(
        "Message",
        "The code was changed or forged: the office never signed it. Do not accept the receipt; look the case up by its number.",
    ),
    "RCP-10": QT_TRANSLATE_NOOP(
        "Message",
        "This computer has no keyring, so there is no key for the codes of receipts. Receipts are printed without the code; all else works.",
    ),
    "RCP-11": QT_TRANSLATE_NOOP(
        "Message",
        "The keyring does not give back the key of the receipt codes, so receipts are printed without the code. Unlock the keyring; if the key is lost for good, tell the administrator.",
    ),
}
