"""Mistakes of ours, accounts, settings, storage: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "GEN-00": QT_TRANSLATE_NOOP(
        "Message",
        "The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.",
    ),
    "CAN-01": QT_TRANSLATE_NOOP("Message", "Stopped."),
    "INP-00": QT_TRANSLATE_NOOP(
        "Message", "Some fields need attention ({count}). F4 goes from one to the next."
    ),
    "ACC-01": QT_TRANSLATE_NOOP(
        "Message", "Your role does not allow this. Ask somebody who may do it."
    ),
    "LOG-01": QT_TRANSLATE_NOOP("Message", "Fill in this field."),
    "LOG-02": QT_TRANSLATE_NOOP(
        "Message",
        "Login or password is wrong: attempt {attempt} of {limit}. After the last one the login is locked for 15 minutes.",
    ),
    "LOG-03": QT_TRANSLATE_NOOP(
        "Message", "The login is locked after too many wrong passwords. Try again in {minutes} min."
    ),
    "LOG-04": QT_TRANSLATE_NOOP("Message", "This account is switched off. Ask the administrator."),
    "LOG-05": QT_TRANSLATE_NOOP(
        "Message",
        "A login has 3 to 40 small Latin letters, digits, dots or dashes and begins with a letter. Correct it.",
    ),
    "LOG-06": QT_TRANSLATE_NOOP(
        "Message", "The password is too short. Choose at least {shortest} characters."
    ),
    "LOG-07": QT_TRANSLATE_NOOP("Message", "This login is taken. Choose another one."),
    "LOG-08": QT_TRANSLATE_NOOP(
        "Message", "You cannot switch off your own account. Ask another administrator."
    ),
    "LOG-09": QT_TRANSLATE_NOOP(
        "Message", "The site has accounts already. Ask its administrator to add you."
    ),
    "LOG-10": QT_TRANSLATE_NOOP("Message", "Say why you take this screen over."),
    "VOI-01": QT_TRANSLATE_NOOP(
        "Message",
        "No voice of this language is installed on this computer. Print it in large type with the same button, show the applicant's screen (F11) or read it out yourself.",
    ),
    "SET-01": QT_TRANSLATE_NOOP(
        "Message",
        "Settings file, line {line}: the program knows no setting “{key}”. Perhaps “{nearest}” is meant; correct the name.",
    ),
    "SET-02": QT_TRANSLATE_NOOP(
        "Message",
        "Settings file, line {line}: the setting “{key}” is of the wrong kind; expected: {expected}. Correct it.",
    ),
    "SET-03": QT_TRANSLATE_NOOP(
        "Message", "The setting “{key}” may not be “{value}” (line {line}). Correct it."
    ),
    "SET-04": QT_TRANSLATE_NOOP(
        "Message",
        "The settings file cannot be understood from line {line} on. Correct the line or put the last good copy back.",
    ),
    "SET-05": QT_TRANSLATE_NOOP(
        "Message",
        "The settings file cannot be read or written. Check the disk and the rights on the data folder; nothing was changed.",
    ),
    "SEC-01": QT_TRANSLATE_NOOP(
        "Message",
        "This computer has no keyring to keep the password in, or it is locked. Nothing was kept; the program will ask each time.",
    ),
    "SEC-02": QT_TRANSLATE_NOOP(
        "Message",
        "The keyring does not let go of the password: it may still be kept there. Unlock the keyring and try again.",
    ),
    "SEC-03": QT_TRANSLATE_NOOP(
        "Message",
        "The password of the gateway is not known. Enter it by the button in the strip above, or have it kept in the settings; messages wait in the outbox.",
    ),
    "APP-01": QT_TRANSLATE_NOOP(
        "Message", "The program already works with this data. Go to its window, or close it first."
    ),
    "APP-02": QT_TRANSLATE_NOOP(
        "Message",
        "The data folder cannot be written. Check the disk and the rights on the folder, then start again.",
    ),
    "STD-01": QT_TRANSLATE_NOOP(
        "Message",
        "The training stand cannot listen on port {port}: another program holds it. Close that program or take another port.",
    ),
    "STD-02": QT_TRANSLATE_NOOP(
        "Message",
        "The training stand has ended by itself. Close the program and start training again; nothing stored is lost.",
    ),
    "STD-03": QT_TRANSLATE_NOOP(
        "Message",
        "The training stand has said nothing for {seconds} seconds and was ended. Close programs that keep the computer busy and start training again; nothing stored is lost.",
    ),
    "STO-01": QT_TRANSLATE_NOOP(
        "Message",
        "The database is busy: another counter has been writing for five seconds. Nothing was stored; try again.",
    ),
    "STO-02": QT_TRANSLATE_NOOP(
        "Message",
        "The disk is full or fails. Nothing was stored; free space, or ask the administrator to look at the disk.",
    ),
    "STO-03": QT_TRANSLATE_NOOP(
        "Message",
        "The database was made by a newer version of the program. Install the newer version; the database was not touched.",
    ),
    "STO-04": QT_TRANSLATE_NOOP(
        "Message", "This is not in the database any more. Read the list again."
    ),
    "STO-05": QT_TRANSLATE_NOOP(
        "Message",
        "Somebody else changed it meanwhile. Open it again and repeat the change; what they entered is kept.",
    ),
    "STO-06": QT_TRANSLATE_NOOP(
        "Message", "This is stored already. Nothing was stored twice; open the list again."
    ),
    "STO-07": QT_TRANSLATE_NOOP(
        "Message",
        "The database file is damaged or foreign. Stop working and ask the administrator to restore the newest backup.",
    ),
    "STO-08": QT_TRANSLATE_NOOP(
        "Message",
        "The database could not be brought up to date and is as it was. Use the earlier version and tell the administrator.",
    ),
    "STO-09": QT_TRANSLATE_NOOP(
        "Message",
        "The database server does not answer. Check the network and try again; nothing was stored.",
    ),
    "STO-10": QT_TRANSLATE_NOOP(
        "Message",
        "The database server does not let this workplace in: it wants a password, or another one. Enter the database password again; nothing was stored.",
    ),
    "PAS-01": QT_TRANSLATE_NOOP(
        "Message",
        "The site has no service passport “{service}”. Ask the administrator to put the file back into the services folder.",
    ),
    "PAS-02": QT_TRANSLATE_NOOP(
        "Message",
        "The service passport {file} does not load: line {line}, “{name}”: {fault}. This service is not offered until the file is mended; the other services work.",
    ),
    "PAS-03": QT_TRANSLATE_NOOP(
        "Message",
        "The passport could not be copied beside the cases. Free disk space or ask the administrator, then try again.",
    ),
}

# Why a service passport does not load, for PAS-02.
PASSPORT_FAULTS: dict[str, str] = {
    "not-utf-8": QT_TRANSLATE_NOOP("Message", "the file is not UTF-8 text"),
    "not-toml": QT_TRANSLATE_NOOP("Message", "the line is not TOML"),
    "unreadable": QT_TRANSLATE_NOOP("Message", "the file cannot be opened"),
    "missing": QT_TRANSLATE_NOOP("Message", "this entry is missing"),
    "unknown-key": QT_TRANSLATE_NOOP("Message", "there is no such entry"),
    "wrong-type": QT_TRANSLATE_NOOP("Message", "the value is of the wrong kind"),
    "empty": QT_TRANSLATE_NOOP("Message", "the value is empty"),
    "out-of-range": QT_TRANSLATE_NOOP("Message", "the number is too small or too great"),
    "mixed-alphabets": QT_TRANSLATE_NOOP("Message", "a word mixes Latin and Cyrillic letters"),
    "duplicate-code": QT_TRANSLATE_NOOP("Message", "this code is there twice"),
    "duplicate-version": QT_TRANSLATE_NOOP(
        "Message", "another file holds this version with other content"
    ),
    "duplicate-key": QT_TRANSLATE_NOOP("Message", "this entry is there twice"),
    "bad-code": QT_TRANSLATE_NOOP(
        "Message",
        "a code is of small Latin letters, digits, “-” and “_”, and no word of conditions",
    ),
    "unknown-type": QT_TRANSLATE_NOOP("Message", "there is no such kind of field"),
    "unknown-schema": QT_TRANSLATE_NOOP("Message", "this program does not know the schema yet"),
    "unknown-document": QT_TRANSLATE_NOOP("Message", "the document list has no such document"),
    "unknown-blank": QT_TRANSLATE_NOOP("Message", "the program fills no such blank"),
    "not-a-day": QT_TRANSLATE_NOOP("Message", "a day is written as 2008-06-01 and must exist"),
    "not-a-day-fact": QT_TRANSLATE_NOOP("Message", "only a date is before or after another"),
    "not-a-span": QT_TRANSLATE_NOOP(
        "Message", "a limit is a whole number and its unit in English: minutes, hours or days"
    ),
    "over-the-term": QT_TRANSLATE_NOOP(
        "Message", "the steps together take longer than the term of the service"
    ),
    "cycle": QT_TRANSLATE_NOOP("Message", "these fields wait for each other, none is ever shown"),
    "unknown-fact": QT_TRANSLATE_NOOP("Message", "conditions know no such fact"),
    "unknown-value": QT_TRANSLATE_NOOP("Message", "there is no such value"),
    "altered": QT_TRANSLATE_NOOP("Message", "the kept copy is not what the case was opened with"),
}
