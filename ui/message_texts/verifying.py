"""What a check found wrong with a key, said to one who checks the signature of another."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

OF_ANOTHER: dict[str, str] = {
    "SIG-04": QT_TRANSLATE_NOOP(
        "Message",
        "The signer's certificate had ended. Do not rely on the document; ask for it to be signed anew.",
    ),
    "SIG-05": QT_TRANSLATE_NOOP(
        "Message",
        "The signer's certificate was not in force yet. Check the date of this computer; if it is right, ask for the document to be signed anew.",
    ),
    "SIG-06": QT_TRANSLATE_NOOP(
        "Message",
        "The document was signed with a key for signing in (AUTH), not for signing. Ask for it to be signed anew.",
    ),
    "SIG-59": QT_TRANSLATE_NOOP(
        "Message",
        "The signer's key is too short to be safe. Do not rely on the document; ask for it to be signed with another key.",
    ),
    "SIG-62": QT_TRANSLATE_NOOP(
        "Message",
        "The chain of certificates from the signer up to the trusted authority is broken. Do not rely on the document; tell the administrator.",
    ),
    "SIG-63": QT_TRANSLATE_NOOP(
        "Message",
        "The signer's certificate was revoked. Do not rely on the document; ask for it to be signed anew.",
    ),
}
