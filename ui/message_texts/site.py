"""What the site must say of itself before something can be done: code to sentence, setting to words."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "SET-06": QT_TRANSLATE_NOOP(
        "Message",
        "The settings do not yet say: {settings}. The administrator enters it there; from the next start of the program this can be done. What you typed is kept.",
    ),
    "SET-07": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway is not set: the administrator enters the addresses, the sender and the BIN of the provider in the settings. Until then everything waits in the outbox, and cases go on by paper.",
    ),
    "NUM-03": QT_TRANSLATE_NOOP(
        "Message",
        "No number can be given: the numbers of office and window are from 1 to 99. The administrator enters them in the settings.",
    ),
}

# What is missing, for SET-06; what is asked for in two languages has one name.
SETTINGS: dict[str, str] = {
    "office.office": QT_TRANSLATE_NOOP("Message", "the number of the office"),
    "office.counter": QT_TRANSLATE_NOOP("Message", "the number of the window"),
    "office.organisation_kk": QT_TRANSLATE_NOOP("Message", "the organisation"),
    "office.organisation_ru": QT_TRANSLATE_NOOP("Message", "the organisation"),
    "office.genitive_kk": QT_TRANSLATE_NOOP("Message", "the organisation as “of whom”"),
    "office.genitive_ru": QT_TRANSLATE_NOOP("Message", "the organisation as “of whom”"),
    "office.address_kk": QT_TRANSLATE_NOOP("Message", "the address of the office"),
    "office.address_ru": QT_TRANSLATE_NOOP("Message", "the address of the office"),
    "office.phone": QT_TRANSLATE_NOOP("Message", "the phone of the office"),
    "provider.name_kk": QT_TRANSLATE_NOOP("Message", "the name of the provider"),
    "provider.name_ru": QT_TRANSLATE_NOOP("Message", "the name of the provider"),
    "provider.address_kk": QT_TRANSLATE_NOOP("Message", "the address of the provider"),
    "provider.address_ru": QT_TRANSLATE_NOOP("Message", "the address of the provider"),
    "provider.bin": QT_TRANSLATE_NOOP("Message", "the BIN of the provider"),
    "provider.head_name": QT_TRANSLATE_NOOP("Message", "the head of the provider"),
    "wire.sender_id": QT_TRANSLATE_NOOP("Message", "the sender of the CSC"),
    "wire.provider_sender_id": QT_TRANSLATE_NOOP("Message", "the sender of the provider"),
}
