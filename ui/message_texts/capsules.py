"""Capsules that travel on a stick: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "CAP-01": QT_TRANSLATE_NOOP(
        "Message",
        "This workplace has no key of the information system to sign capsules with. The administrator names its file in the settings.",
    ),
    "CAP-02": QT_TRANSLATE_NOOP(
        "Message",
        "It is not known for whom capsules are sealed. The administrator names the recipient’s certificate in the settings.",
    ),
    "CAP-03": QT_TRANSLATE_NOOP(
        "Message",
        "Nothing can be sealed for the recipient’s certificate: it must be RSA, meant for encryption, and in force. The administrator names another one.",
    ),
    "CAP-04": QT_TRANSLATE_NOOP(
        "Message", "Nothing waits that is not already on its way in a capsule."
    ),
    "CAP-05": QT_TRANSLATE_NOOP(
        "Message",
        "This is neither a capsule nor an acknowledgement. Choose the file that came back on the stick.",
    ),
    "CAP-06": QT_TRANSLATE_NOOP(
        "Message",
        "The signature of the file does not hold, or its signer is not trusted here ({reason}). Nothing was taken over; ask for the file again.",
    ),
    "CAP-07": QT_TRANSLATE_NOOP(
        "Message", "The file was signed by another organisation. Nothing was taken over."
    ),
    "CAP-08": QT_TRANSLATE_NOOP(
        "Message",
        "The capsule is sealed for another key. Open it with the key whose certificate the sender was given.",
    ),
    "CAP-09": QT_TRANSLATE_NOOP(
        "Message",
        "What stands in the file does not fit together, so nothing of it was taken over. Ask the sender for a new one.",
    ),
    "CAP-10": QT_TRANSLATE_NOOP(
        "Message",
        "The capsule holds messages of another participant of the gateway, which cannot be handed over here. Take it to the participant’s own workplace.",
    ),
    "CAP-11": QT_TRANSLATE_NOOP(
        "Message",
        "The acknowledgement answers a capsule that did not leave this workplace. Nothing was changed.",
    ),
    "CAP-12": QT_TRANSLATE_NOOP(
        "Message",
        "The acknowledgement does not fit the capsule that left here: the file or its messages are others. Nothing was changed.",
    ),
    "CAP-13": QT_TRANSLATE_NOOP(
        "Message",
        "This is a capsule. Name the key file that opens it.",
    ),
    "CAP-14": QT_TRANSLATE_NOOP(
        "Message", "There is a file of this name already. Choose another name."
    ),
}
