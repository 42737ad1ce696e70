"""Registers, gateway, electronic documents: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "REG-01": QT_TRANSLATE_NOOP(
        "Message", "No connection to the register. The case can go on; it is asked again later."
    ),
    "REG-02": QT_TRANSLATE_NOOP(
        "Message",
        "The register did not answer within {seconds} seconds. The case can go on; ask again later.",
    ),
    "REG-03": QT_TRANSLATE_NOOP(
        "Message", "The register has trouble of its own. Ask again later; the case can go on."
    ),
    "REG-04": QT_TRANSLATE_NOOP(
        "Message",
        "The register's secure connection is not trusted. Tell the administrator; the case can go on.",
    ),
    "REG-10": QT_TRANSLATE_NOOP(
        "Message",
        "The register's answer was cut short. Ask again; if it happens again, go on by paper.",
    ),
    "REG-11": QT_TRANSLATE_NOOP(
        "Message",
        "The register's answer was far too large and was not read. Tell the administrator; go on by paper.",
    ),
    "REG-12": QT_TRANSLATE_NOOP(
        "Message",
        "What came was not an answer of the register. Ask again later; tell the administrator if it stays so.",
    ),
    "REG-13": QT_TRANSLATE_NOOP(
        "Message",
        "The answer held what no register sends; it was not read. Tell the administrator; go on by paper.",
    ),
    "REG-14": QT_TRANSLATE_NOOP(
        "Message",
        "The register answered about another person. Nothing was taken over; ask again or go on by paper.",
    ),
    "REG-15": QT_TRANSLATE_NOOP(
        "Message",
        "The register answered with a code that is not known here: {answer_code}. Tell the administrator; go on by paper.",
    ),
    "REG-16": QT_TRANSLATE_NOOP(
        "Message",
        "The register refused the question: {answer_code}. Tell the administrator; go on by paper.",
    ),
    "REG-17": QT_TRANSLATE_NOOP(
        "Message",
        "At the register's address another server answers. The administrator checks the address; go on by paper.",
    ),
    "REG-18": QT_TRANSLATE_NOOP(
        "Message",
        "The register's answer holds a value that cannot be read ({field}). Go on by paper; tell the administrator.",
    ),
    "GTW-01": QT_TRANSLATE_NOOP(
        "Message",
        "No connection to the gateway. Everything waits in the outbox and goes by itself when it is back.",
    ),
    "GTW-02": QT_TRANSLATE_NOOP(
        "Message", "The gateway did not answer in time. It is tried again by itself."
    ),
    "GTW-03": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway has trouble of its own or its store is full. It is tried again by itself.",
    ),
    "GTW-04": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway's answer was cut short. It is tried again by itself; nothing is sent twice.",
    ),
    "GTW-05": QT_TRANSLATE_NOOP(
        "Message", "What came was not an answer of the gateway. It is tried again by itself."
    ),
    "GTW-06": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway's answer was far too large and was not read. Tell the administrator.",
    ),
    "GTW-07": QT_TRANSLATE_NOOP(
        "Message",
        "The package is larger than the gateway takes. Send the papers by courier; the administrator corrects the largest message in the settings.",
    ),
    "GTW-08": QT_TRANSLATE_NOOP(
        "Message", "The gateway's secure connection is not trusted. Tell the administrator."
    ),
    "GTW-09": QT_TRANSLATE_NOOP(
        "Message",
        "At the gateway's address another server answers. The administrator checks the address in the settings.",
    ),
    "GTW-10": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway refused our sender: name or password is wrong. The administrator enters the password in the settings.",
    ),
    "GTW-11": QT_TRANSLATE_NOOP(
        "Message", "The gateway knows no such service. The administrator checks the service's name."
    ),
    "GTW-12": QT_TRANSLATE_NOOP(
        "Message", "The gateway does not accept the form of the message. Tell the administrator."
    ),
    "GTW-13": QT_TRANSLATE_NOOP(
        "Message", "The gateway refused the operator's signature. Sign the case again."
    ),
    "GTW-14": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway refused the signature of the information system. The administrator renews its key.",
    ),
    "GTW-15": QT_TRANSLATE_NOOP(
        "Message", "The gateway refused with a code that is not known here. Tell the administrator."
    ),
    "GTW-16": QT_TRANSLATE_NOOP(
        "Message",
        "The gateway's answer held what it never sends; it was not read. Tell the administrator.",
    ),
    "GTW-17": QT_TRANSLATE_NOOP(
        "Message", "The gateway's answer is not complete. Tell the administrator."
    ),
    "GTW-18": QT_TRANSLATE_NOOP(
        "Message", "The file is no longer in the gateway's store. Send the case again."
    ),
    "GTW-19": QT_TRANSLATE_NOOP(
        "Message",
        "The other side could not use the message. Ask it why, then send the message again.",
    ),
    "DOC-01": QT_TRANSLATE_NOOP(
        "Message",
        "What came is not a valid electronic document. Nothing was taken over; ask the sender to send it again.",
    ),
    "DOC-02": QT_TRANSLATE_NOOP(
        "Message",
        "The document cannot be made: {field} is empty or holds a character that cannot be sent. Correct it.",
    ),
    "DOC-04": QT_TRANSLATE_NOOP(
        "Message",
        "A page that the signed request names did not come with it. Ask the center to send it again.",
    ),
    "DOC-05": QT_TRANSLATE_NOOP(
        "Message",
        "A page is not the one that was signed. Do not use it; ask the center to send it again.",
    ),
}
