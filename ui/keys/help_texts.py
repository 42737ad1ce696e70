"""Short help, screen by screen and step by step: what to do here, in a few sentences."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "site_password": QT_TRANSLATE_NOOP(
        "Help",
        "Type the password that the operator of the gateway gave this center, and press Enter. "
        "Whoever does not know it presses Esc: reception and scanning go on, and messages wait.",
    ),
    "service": QT_TRANSLATE_NOOP(
        "Help",
        "Scan or type the ticket and press Enter: the service used last is chosen already. "
        "The arrows choose another one. A scanned identity card opens the case and fills the IIN.",
    ),
    "applicant": QT_TRANSLATE_NOOP(
        "Help",
        "Type or scan the IIN: GBD FL fills in what it knows. Enter goes to the next field that "
        "is missing; in a list a digit chooses. Everything is saved as you type.",
    ),
    "representative": QT_TRANSLATE_NOOP(
        "Help",
        "If the applicant is here in person, just go on. A power of attorney is entered only when "
        "a notary certified it; ENIS is asked for it on the next step.",
    ),
    "check": QT_TRANSLATE_NOOP(
        "Help",
        "Decide each difference: 1 takes the value of the register, 2 keeps what was typed, with a "
        "reason. A register that does not answer holds nobody up.",
    ),
    "documents": QT_TRANSLATE_NOOP(
        "Help",
        "Mark each paper: 1 present, 2 absent, 3 from a register, 4 not required. F6 marks the rest "
        "as present. When something is absent, F8 refuses and prints all of it.",
    ),
    "scan": QT_TRANSLATE_NOOP(
        "Help",
        "Lay the paper on the glass or into the feeder and press F5; the next document is chosen "
        "by itself. Nothing is lost: blank and thrown-away pages can be taken back.",
    ),
    "sign": QT_TRANSLATE_NOOP(
        "Help",
        "Read out what will be signed, then type the password of your key and press Enter. The "
        "signature is verified at once. Without a key the case goes by courier.",
    ),
    "send": QT_TRANSLATE_NOOP(
        "Help",
        "F9 sends the package the chosen way. Without a connection it waits in the outbox and goes "
        "by itself.",
    ),
    "receipt": QT_TRANSLATE_NOOP(
        "Help",
        "Print the receipt in two copies, read the number and the day out, and call the next "
        "applicant.",
    ),
    "desk": QT_TRANSLATE_NOOP(
        "Help",
        "F2 begins a reception, F3 searches by number, IIN, name or phone. A scanned ticket, card or "
        "receipt opens what it belongs to, from every screen.",
    ),
    "results": QT_TRANSLATE_NOOP(
        "Help",
        "Check the identity of the person, tick it, and hand the result over. A notification is "
        "printed on request and stamped by an authorised person.",
    ),
    "outbox": QT_TRANSLATE_NOOP(
        "Help",
        "Each message shows its stage, its last error and the next try. F5 tries all again at once; "
        "nothing is sent twice.",
    ),
    "courier": QT_TRANSLATE_NOOP(
        "Help",
        "Scan each envelope the courier takes; F9 closes the bag and prints its register in two "
        "copies. What was not scanned stays for the next bag.",
    ),
    "registers": QT_TRANSLATE_NOOP(
        "Help",
        "Choose day and kind; the table is what is printed. Files for a spreadsheet as well.",
    ),
    "day_close": QT_TRANSLATE_NOOP(
        "Help",
        "Tickets must equal accepted, refused and left together. Explain a difference in a line, then "
        "print the register of the day.",
    ),
    "review": QT_TRANSLATE_NOOP(
        "Help",
        "Your pile with the days left, the most urgent first. Open a dossier, do your part, and it "
        "goes on to the next person.",
    ),
    "queue": QT_TRANSLATE_NOOP(
        "Help", "The separate lists with the numbers in them, by intake time."
    ),
    "archive": QT_TRANSLATE_NOOP("Help", "Finished dossiers with their signed papers."),
    "verify": QT_TRANSLATE_NOOP(
        "Help",
        "Drop any paper here, or read the code of a receipt: who signed it, and whether it holds.",
    ),
    "accounts": QT_TRANSLATE_NOOP(
        "Help", "F2 adds a person. Switching an account off keeps all that the person did."
    ),
    "settings": QT_TRANSLATE_NOOP(
        "Help", "Each setting says what it is for. Saved settings hold from the next start."
    ),
    "health": QT_TRANSLATE_NOOP(
        "Help", "What works, what does not and since when. F5 asks every part again."
    ),
}

KEYS: tuple[tuple[str, str], ...] = (
    ("Enter", QT_TRANSLATE_NOOP("Help", "next field that is missing; presses what has the focus")),
    ("Ctrl Enter", QT_TRANSLATE_NOOP("Help", "the main button of the screen")),
    ("Esc", QT_TRANSLATE_NOOP("Help", "back, or stop what is under way")),
    ("Ctrl K", QT_TRANSLATE_NOOP("Help", "all commands, screens and cases")),
    ("Ctrl L", QT_TRANSLATE_NOOP("Help", "lock the screen")),
)
COUNTER_KEYS: tuple[tuple[str, str], ...] = (
    ("F2", QT_TRANSLATE_NOOP("Help", "new reception")),
    ("F3", QT_TRANSLATE_NOOP("Help", "search")),
)
"""On every screen of those who receive applicants."""

_FAULT = ("F4", QT_TRANSLATE_NOOP("Help", "next fault"))
SCREEN_KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "reception": (
        _FAULT,
        (
            "F10",
            QT_TRANSLATE_NOOP("Help", "the applicant left; correct or cancel a registered case"),
        ),
        (
            "F12",
            QT_TRANSLATE_NOOP("Help", "the summary of the case and back; the arrow keys scroll it"),
        ),
        ("Alt 1…9", QT_TRANSLATE_NOOP("Help", "a step of the reception")),
    ),
    "review": (("Alt Down", QT_TRANSLATE_NOOP("Help", "the next dossier of the pile")),),
    "accounts": (_FAULT,),
    "settings": (_FAULT,),
}
"""On one screen alone."""
