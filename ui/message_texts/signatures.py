"""Keys and signatures: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "SIG-01": QT_TRANSLATE_NOOP(
        "Message",
        "The password of the key file is wrong. Check the keyboard language and Caps Lock, then type it again.",
    ),
    "SIG-02": QT_TRANSLATE_NOOP(
        "Message", "This is not a key file. Choose a file that ends in .p12."
    ),
    "SIG-03": QT_TRANSLATE_NOOP(
        "Message",
        "The key file holds no key with its certificate. Choose the key file for signing.",
    ),
    "SIG-04": QT_TRANSLATE_NOOP(
        "Message", "The certificate has ended. Get a new key, or choose another one."
    ),
    "SIG-05": QT_TRANSLATE_NOOP(
        "Message",
        "The certificate is not in force yet. Check the date of this computer, or choose another key.",
    ),
    "SIG-06": QT_TRANSLATE_NOOP(
        "Message",
        "This key is for signing in (AUTH), not for signing documents. Choose the key file for signing.",
    ),
    "SIG-07": QT_TRANSLATE_NOOP(
        "Message",
        "The key is of the kind {kind}, which cannot be used here; the password is not to blame. Choose an RSA or GOST-2015 key file.",
    ),
    "SIG-08": QT_TRANSLATE_NOOP("Message", "The key belongs to another person. Use your own key."),
    "SIG-09": QT_TRANSLATE_NOOP(
        "Message", "The key has been closed. Open it again with its password."
    ),
    "SIG-10": QT_TRANSLATE_NOOP(
        "Message",
        "The key file cannot be read: it is missing, or access is denied. Insert the medium or choose another file.",
    ),
    "SIG-20": QT_TRANSLATE_NOOP(
        "Message",
        "A file in the folder of trusted authorities is not a certificate. Ask the administrator to remove it.",
    ),
    "SIG-21": QT_TRANSLATE_NOOP(
        "Message",
        "The font for the signature stamp cannot be read. Ask the administrator to install the program again.",
    ),
    "SIG-22": QT_TRANSLATE_NOOP(
        "Message", "The font of the signature stamp lacks the letter “{letter}”. Correct the text."
    ),
    "SIG-30": QT_TRANSLATE_NOOP(
        "Message", "This is not a readable PDF. Choose another file, or print the paper again."
    ),
    "SIG-31": QT_TRANSLATE_NOOP(
        "Message",
        "The PDF is protected by a password, so its signatures cannot be checked. Ask for an unprotected file.",
    ),
    "SIG-50": QT_TRANSLATE_NOOP(
        "Message", "The document is not well-formed XML. Ask the sender to send it again."
    ),
    "SIG-51": QT_TRANSLATE_NOOP(
        "Message",
        "The document has a DOCTYPE, which signed documents may not have. Do not use it; tell the administrator.",
    ),
    "SIG-52": QT_TRANSLATE_NOOP(
        "Message",
        "The document holds a comment that the signature does not cover. Do not use it; tell the administrator.",
    ),
    "SIG-53": QT_TRANSLATE_NOOP(
        "Message",
        "The document is too large to be a request or an answer. Do not use it; tell the administrator.",
    ),
    "SIG-55": QT_TRANSLATE_NOOP("Message", "The document is not signed."),
    "SIG-56": QT_TRANSLATE_NOOP(
        "Message",
        "The signature is not where or not as it must be; the document may be forged. Do not use it; tell the administrator.",
    ),
    "SIG-99": QT_TRANSLATE_NOOP(
        "Message",
        "The signature covers a part of the document by its name, not the whole; such signatures cannot be checked here. Ask the sender to sign the whole document.",
    ),
    "SIG-57": QT_TRANSLATE_NOOP(
        "Message", "The signature was made with an algorithm that is not accepted here."
    ),
    "SIG-58": QT_TRANSLATE_NOOP(
        "Message", "The document was changed after it was signed. Do not use it; ask for it again."
    ),
    "SIG-59": QT_TRANSLATE_NOOP("Message", "The key is too short to be safe. Get a new key."),
    "SIG-60": QT_TRANSLATE_NOOP(
        "Message",
        "No trusted authority is set up on this computer, so the certificate cannot be checked. Ask the administrator.",
    ),
    "SIG-61": QT_TRANSLATE_NOOP(
        "Message",
        "The certificate was issued by an authority this site does not trust. Use another key.",
    ),
    "SIG-62": QT_TRANSLATE_NOOP(
        "Message",
        "The chain of certificates up to the trusted authority is broken. Use another key.",
    ),
    "SIG-63": QT_TRANSLATE_NOOP("Message", "The certificate was revoked. Use another key."),
    "SIG-64": QT_TRANSLATE_NOOP(
        "Message",
        "Nobody could say whether the certificate was revoked: the authority does not answer. It is asked again when the connection is back.",
    ),
    "SIG-65": QT_TRANSLATE_NOOP(
        "Message", "The authority does not know this certificate. Ask the authority that issued it."
    ),
    "SIG-66": QT_TRANSLATE_NOOP(
        "Message", "The signature has no time stamp; its time is what the signer's computer said."
    ),
    "SIG-67": QT_TRANSLATE_NOOP(
        "Message",
        "The time stamp belongs to another document. Do not use the document; tell the administrator.",
    ),
    "SIG-68": QT_TRANSLATE_NOOP(
        "Message", "The authority of the time stamp cannot be checked; the time is not proven."
    ),
    "SIG-70": QT_TRANSLATE_NOOP(
        "Message", "The certification service does not answer. Try again later."
    ),
    "SIG-71": QT_TRANSLATE_NOOP(
        "Message", "No time stamp came. The document is signed without one."
    ),
    "SIG-80": QT_TRANSLATE_NOOP(
        "Message", "The key may not sign. Choose the key file for signing documents."
    ),
    "SIG-81": QT_TRANSLATE_NOOP(
        "Message",
        "The signature that was just made does not verify; nothing was kept. Sign again; if it happens again, tell the administrator.",
    ),
    "SIG-82": QT_TRANSLATE_NOOP(
        "Message",
        "The certificate of a trusted authority was exchanged or damaged. Ask the administrator to install the program again.",
    ),
    "SIG-83": QT_TRANSLATE_NOOP(
        "Message",
        "This is not a readable signature file. Choose another file, or ask for it again.",
    ),
    "SIG-84": QT_TRANSLATE_NOOP(
        "Message", "The signature lies apart from what was signed. Choose the signed file as well."
    ),
    "SIG-85": QT_TRANSLATE_NOOP(
        "Message",
        "The signature is not written as the standard wants it; the file may be damaged. Ask for it again.",
    ),
    "SIG-86": QT_TRANSLATE_NOOP(
        "Message",
        "Files of this kind cannot be checked here. Choose a PDF, an XML or a signature file.",
    ),
    "SIG-87": QT_TRANSLATE_NOOP(
        "Message",
        "The file carries a certificate of an unknown authority; it may be damaged. Ask for it again.",
    ),
    "SIG-95": QT_TRANSLATE_NOOP(
        "Message",
        "Something was added after the last signature, and nobody signed it; it may be damaged. Ask for the document without it, or with a time stamp over the whole.",
    ),
    "SIG-96": QT_TRANSLATE_NOOP(
        "Message",
        "The proof kept beside the document may be damaged, so nothing can be said by it. Tell the administrator.",
    ),
    "SIG-97": QT_TRANSLATE_NOOP(
        "Message",
        "The certificate was issued by an authority that is not known here, so nobody can tell whose signature it is. Do not rely on the document; ask the administrator about the authority.",
    ),
    "SIG-98": QT_TRANSLATE_NOOP(
        "Message",
        "This key does not carry the right to sign for the service provider, and the center would refuse the result. Choose the key of the organisation: that of its head, or one with the right to sign.",
    ),
    "FIL-02": QT_TRANSLATE_NOOP(
        "Message", "“{file}” cannot be read. Check that it is there and that you may open it."
    ),
    "SIG-88": QT_TRANSLATE_NOOP(
        "Message",
        "The signer does not decide for the service provider: it must be the provider's head or one with the right to sign. Do not use the document; tell the administrator.",
    ),
    "SIG-89": QT_TRANSLATE_NOOP(
        "Message",
        "The clock of this computer is {minutes} minutes behind what the journal already holds. Set the clock right, then sign.",
    ),
    "SIG-91": QT_TRANSLATE_NOOP(
        "Message",
        "The signature does not hold, so no time stamp was added. Sign the document anew.",
    ),
    "SIG-92": QT_TRANSLATE_NOOP(
        "Message",
        "Signatures have waited too long for their time stamp. Check the connection to the time-stamping authority, or tell the administrator.",
    ),
    "SIG-93": QT_TRANSLATE_NOOP(
        "Message",
        "The certificate ended while the results were being signed; this one and those after it are not signed. Get a new key.",
    ),
    "SIG-94": QT_TRANSLATE_NOOP(
        "Message",
        "The key was exchanged while the results were being signed; this one and those after it are not signed. Begin again with one key.",
    ),
}
