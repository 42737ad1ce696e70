"""Tokens, NCALayer and the transport signature: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "SIG-11": QT_TRANSLATE_NOOP(
        "Message",
        "The PIN of the token is wrong. Check the keyboard language and Caps Lock, then type it again; too many wrong PINs lock the token.",
    ),
    "SIG-12": QT_TRANSLATE_NOOP(
        "Message",
        "The PIN of the token is wrong, and one try is left before the token locks. Make sure of the PIN before you type it again.",
    ),
    "SIG-13": QT_TRANSLATE_NOOP(
        "Message",
        "The token is locked after too many wrong PINs. Unlock it with the administrator’s PIN in its own program, or sign with another key.",
    ),
    "SIG-14": QT_TRANSLATE_NOOP(
        "Message",
        "The token is not there any more; nothing was signed. Plug it in again and repeat.",
    ),
    "SIG-15": QT_TRANSLATE_NOOP(
        "Message",
        "No library for tokens is set, or it cannot be loaded. Ask the administrator to name the PKCS#11 library of your token in the settings.",
    ),
    "SIG-16": QT_TRANSLATE_NOOP(
        "Message",
        "The token holds a key without its certificate. Put the certificate on the token in its own program, or sign with another key.",
    ),
    "SIG-17": QT_TRANSLATE_NOOP(
        "Message",
        "There is no key on the token. Plug in the token with your key, or sign with another key.",
    ),
    "SIG-18": QT_TRANSLATE_NOOP(
        "Message",
        "The PIN of the token has not been set or has expired. Set it in the token’s own program.",
    ),
    "SIG-19": QT_TRANSLATE_NOOP(
        "Message",
        "The token is out of order ({reason}). Plug it in again; if that does not help, sign with another key and tell the administrator.",
    ),
    "SIG-40": QT_TRANSLATE_NOOP(
        "Message",
        "NCALayer does not run on this computer. Start NCALayer and sign again.",
    ),
    "SIG-41": QT_TRANSLATE_NOOP(
        "Message",
        "NCALayer closed the connection; nothing was signed. Start NCALayer anew and sign again.",
    ),
    "SIG-42": QT_TRANSLATE_NOOP(
        "Message",
        "Another certificate than before is shown at NCALayer’s place, so nothing was sent to it. If NCALayer was updated, ask the administrator to enter its new certificate in the settings: {fingerprint}.",
    ),
    "SIG-43": QT_TRANSLATE_NOOP(
        "Message",
        "This NCALayer lacks the part that signs. Update NCALayer, or ask the administrator to choose the other module in the settings.",
    ),
    "SIG-44": QT_TRANSLATE_NOOP(
        "Message",
        "NCALayer did not understand the request ({reason}); nothing was signed. Update NCALayer, or sign with a key file.",
    ),
    "SIG-45": QT_TRANSLATE_NOOP(
        "Message",
        "NCALayer could not sign ({reason}). Check the key and its password in NCALayer’s window and sign again.",
    ),
    "SIG-46": QT_TRANSLATE_NOOP(
        "Message",
        "NCALayer signed with another key than the one chosen first, so the signature was not taken. Choose the same key each time.",
    ),
    "SIG-47": QT_TRANSLATE_NOOP(
        "Message",
        "The document is too large for NCALayer ({size} bytes, at most {limit}). Sign it with a key file or a token.",
    ),
    "SIG-48": QT_TRANSLATE_NOOP(
        "Message",
        "What NCALayer answered is no signature of this document, so it was not taken. Sign again; if it happens again, sign with a key file.",
    ),
    "SIG-49": QT_TRANSLATE_NOOP(
        "Message",
        "Nobody acted in NCALayer’s window in time; nothing was signed. Look for its window and sign again.",
    ),
    "WSS-01": QT_TRANSLATE_NOOP(
        "Message",
        "The signature on the answer of the state system is out of date, so the answer was not taken. Tell the administrator.",
    ),
    "WSS-02": QT_TRANSLATE_NOOP(
        "Message",
        "The signature on the answer of the state system is wrong, so the answer was not taken. Tell the administrator.",
    ),
    "WSS-03": QT_TRANSLATE_NOOP(
        "Message",
        "The answer of the state system bears no signature, so it was not taken. Tell the administrator.",
    ),
    "WSS-04": QT_TRANSLATE_NOOP(
        "Message",
        "It cannot be told now whether the signature on the answer of the state system holds, so the answer was not taken. Try again later.",
    ),
    "WSS-05": QT_TRANSLATE_NOOP(
        "Message",
        "The answer is not signed by the gateway that the settings name, so it was not taken. Tell the administrator.",
    ),
    "WSS-06": QT_TRANSLATE_NOOP(
        "Message",
        "The key of the information system cannot be opened ({reason}), so nothing was sent. The administrator checks its file and password in the settings.",
    ),
}
