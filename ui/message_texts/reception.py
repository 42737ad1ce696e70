"""Reception: fields, rules of the case, papers: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "IIN-01": QT_TRANSLATE_NOOP(
        "Message", "An IIN has 12 digits; here are {count}. Check it against the identity card."
    ),
    "IIN-02": QT_TRANSLATE_NOOP(
        "Message",
        "The check digit does not fit: one digit is mistyped. Compare with the identity card.",
    ),
    "IIN-03": QT_TRANSLATE_NOOP(
        "Message", "An IIN holds digits only. Take the other characters out."
    ),
    "NAM-01": QT_TRANSLATE_NOOP(
        "Message", "Neither surname nor name is entered. Enter them as in the identity card."
    ),
    "NAM-02": QT_TRANSLATE_NOOP(
        "Message",
        "A name holds letters, spaces, hyphens, dots and apostrophes only. Remove the other characters.",
    ),
    "NAM-03": QT_TRANSLATE_NOOP("Message", "The name is longer than {limit} letters. Check it."),
    "NAM-04": QT_TRANSLATE_NOOP(
        "Message",
        "The letter “{character}” is of another alphabet and cannot be printed. Write the name as in the identity card.",
    ),
    "PHO-01": QT_TRANSLATE_NOOP(
        "Message",
        "A phone number has +7 and ten digits, one of another country + and its code. Correct it.",
    ),
    "DAT-01": QT_TRANSLATE_NOOP(
        "Message", "This is not a date. Enter day.month.year, such as 15.02.1990."
    ),
    "DAT-03": QT_TRANSLATE_NOOP("Message", "Write the hour as on the receipt, like 09:40."),
    "DAT-02": QT_TRANSLATE_NOOP("Message", "This date cannot be right. Check the year."),
    "ADR-01": QT_TRANSLATE_NOOP(
        "Message", "The address is empty. Enter it as in the identity card or the register."
    ),
    "ADR-02": QT_TRANSLATE_NOOP(
        "Message", "The address is longer than {limit} letters. Shorten it."
    ),
    "ADR-03": QT_TRANSLATE_NOOP(
        "Message", "The address holds a line break or a tab. Keep it on one line."
    ),
    "ADR-04": QT_TRANSLATE_NOOP(
        "Message", "The character “{character}” cannot be printed. Take it out of the address."
    ),
    "TXT-01": QT_TRANSLATE_NOOP("Message", "This is longer than {limit} letters. Shorten it."),
    "TXT-02": QT_TRANSLATE_NOOP(
        "Message",
        "There is a line break, a tab or a character that cannot be printed. Take it out.",
    ),
    "CAT-01": QT_TRANSLATE_NOOP("Message", "Choose the category."),
    "CAT-02": QT_TRANSLATE_NOOP("Message", "Choose the sub-category."),
    "FAM-01": QT_TRANSLATE_NOOP("Message", "This person is already in the list of the family."),
    "FAM-02": QT_TRANSLATE_NOOP(
        "Message", "A date of a family member is missing or cannot be right. Enter it."
    ),
    "RTE-01": QT_TRANSLATE_NOOP(
        "Message", "This service does not go this way. Choose the other one."
    ),
    "FLD-01": QT_TRANSLATE_NOOP("Message", "This is asked for here. Fill it in."),
    "FLD-02": QT_TRANSLATE_NOOP("Message", "This is not a number. Write digits only."),
    "FLD-03": QT_TRANSLATE_NOOP(
        "Message", "The number must be between {least} and {most}. Check it."
    ),
    "FLD-04": QT_TRANSLATE_NOOP("Message", "This is not one of the answers. Choose again."),
    "FLD-05": QT_TRANSLATE_NOOP("Message", "This is longer than {limit} letters. Shorten it."),
    "FLD-06": QT_TRANSLATE_NOOP(
        "Message", "A line break or another invisible sign is in the text. Write it on one line."
    ),
    "FLD-07": QT_TRANSLATE_NOOP(
        "Message", "The character “{character}” cannot be printed. Take it out."
    ),
    "POA-01": QT_TRANSLATE_NOOP("Message", "Enter the number of the power of attorney."),
    "NUM-01": QT_TRANSLATE_NOOP(
        "Message", "This is not a case number. It looks like 2015-03-10/0307-018-4."
    ),
    "NUM-02": QT_TRANSLATE_NOOP(
        "Message", "The check digit of the case number does not fit. Compare it with the receipt."
    ),
    "CAS-01": QT_TRANSLATE_NOOP(
        "Message", "This is not possible at this stage of the case. Read the case again."
    ),
    "CAS-02": QT_TRANSLATE_NOOP(
        "Message",
        "Somebody at another window changed this case meanwhile. What they entered is shown now; yours was not saved.",
    ),
    "CHK-01": QT_TRANSLATE_NOOP("Message", "Say why the typed value is kept."),
    "CHK-02": QT_TRANSLATE_NOOP(
        "Message",
        "This document is needed in every case. Mark it present, or absent and refuse the reception.",
    ),
    "CHK-03": QT_TRANSLATE_NOOP(
        "Message",
        "A document is marked “from registry”, but the register has not said that it knows the applicant. Ask it again or take the paper.",
    ),
    "ENI-01": QT_TRANSLATE_NOOP("Message", "ENIS is asked only for a notarised power of attorney."),
    "DUN-01": QT_TRANSLATE_NOOP(
        "Message",
        "The registers have not said that they have no data, so there is nothing to print.",
    ),
    "FAM-03": QT_TRANSLATE_NOOP(
        "Message", "Enter the IIN of every family member of whom the service asks for it."
    ),
    "FAM-04": QT_TRANSLATE_NOOP(
        "Message", "Choose for every family member who this is to the applicant."
    ),
    "INT-01": QT_TRANSLATE_NOOP(
        "Message",
        "The package is not complete: {count} missing. Refuse the reception or bring the documents.",
    ),
    "INT-02": QT_TRANSLATE_NOOP(
        "Message", "Decide on every row of the document list first: {count} left."
    ),
    "INT-03": QT_TRANSLATE_NOOP(
        "Message",
        "Nothing is missing, so the reception cannot be refused: an incomplete package is the only ground.",
    ),
    "INT-04": QT_TRANSLATE_NOOP("Message", "The case is not registered yet."),
    "INT-05": QT_TRANSLATE_NOOP(
        "Message",
        "{count} value(s) differ from the register and nobody said why. Decide on the step “Check”.",
    ),
    "INT-06": QT_TRANSLATE_NOOP(
        "Message",
        "{count} document(s) marked as not required without a reason. Write the reason at the row.",
    ),
    "INT-07": QT_TRANSLATE_NOOP(
        "Message",
        "{count} document(s) on paper have no page. Scan them, or send the package by courier.",
    ),
    "POA-02": QT_TRANSLATE_NOOP(
        "Message", "The power of attorney is revoked: the case cannot be registered with it."
    ),
    "POA-03": QT_TRANSLATE_NOOP(
        "Message", "The power of attorney has ended: the case cannot be registered with it."
    ),
    "POA-04": QT_TRANSLATE_NOOP(
        "Message",
        "The power of attorney was given by another person than the applicant. Compare the IIN and the number.",
    ),
    "POA-05": QT_TRANSLATE_NOOP(
        "Message",
        "The power of attorney was given to another representative. Compare the IIN and the number.",
    ),
    "POA-06": QT_TRANSLATE_NOOP(
        "Message",
        "The power of attorney does not allow to apply for a public service. Ask for another one.",
    ),
    "POA-07": QT_TRANSLATE_NOOP(
        "Message",
        "GBD FL: the applicant who gave the power of attorney has died, and the power ended with that.",
    ),
    "POA-08": QT_TRANSLATE_NOOP(
        "Message",
        "GBD FL: the applicant who gave the power of attorney is declared incapable. Only the legal representative may apply.",
    ),
    "DUP-01": QT_TRANSLATE_NOOP("Message", "Say why the case goes on beside the other one."),
    "DUP-02": QT_TRANSLATE_NOOP(
        "Message",
        "People of this case already stand in another case or in the queue: {count} not decided. Say on the step “Check” why the case goes on.",
    ),
    "TIC-01": QT_TRANSLATE_NOOP(
        "Message", "A ticket's number has at most {limit} characters. Correct it."
    ),
    "TIC-02": QT_TRANSLATE_NOOP(
        "Message", "A ticket's number holds letters, digits and - . / № # only. Correct it."
    ),
    "TIC-03": QT_TRANSLATE_NOOP("Message", "Enter or scan the number of the ticket."),
    "TIC-04": QT_TRANSLATE_NOOP(
        "Message", "This ticket was served: its case is accepted, refused, left or at work."
    ),
    "TSK-01": QT_TRANSLATE_NOOP("Message", "Say why it is decided so."),
    "TSK-02": QT_TRANSLATE_NOOP("Message", "Somebody else has decided this already."),
    "TSK-03": QT_TRANSLATE_NOOP(
        "Message",
        "What a register says against a power of attorney cannot be taken into the form. Cancel the case, or say why it stands.",
    ),
    "COR-01": QT_TRANSLATE_NOOP(
        "Message",
        "Only a registered case that has not been handed over for sending can be corrected or cancelled. After that the provider decides.",
    ),
    "COR-02": QT_TRANSLATE_NOOP("Message", "Say why, with at least {shortest} letters."),
    "COR-03": QT_TRANSLATE_NOOP(
        "Message",
        "Add the paper that proves it: a PDF, JPEG or PNG file of at most {limit} MB.",
    ),
    "COR-04": QT_TRANSLATE_NOOP(
        "Message", "This needs a supervisor's permission. Ask one to enter login and password."
    ),
    "COR-05": QT_TRANSLATE_NOOP("Message", "The new value is the same as the old one."),
    "COR-06": QT_TRANSLATE_NOOP(
        "Message",
        "With these values {count} more document(s) would be needed, which were not handed in. Cancel this case and register a new one: its place in the queue counts from the complete package.",
    ),
    "COU-01": QT_TRANSLATE_NOOP("Message", "The bag is empty. Put at least one package into it."),
    "COU-02": QT_TRANSLATE_NOOP(
        "Message",
        "No envelope in the bag has this barcode. Check that its case was sent by courier.",
    ),
    "DAY-01": QT_TRANSLATE_NOOP(
        "Message",
        "The sums of the day differ. Explain the difference at the close of the day, then print.",
    ),
    "DAY-02": QT_TRANSLATE_NOOP(
        "Message", "Write in a line why the sums differ, with at least {shortest} letters."
    ),
    "FIL-01": QT_TRANSLATE_NOOP(
        "Message",
        "The file could not be written. Choose another folder or free some room, and save again.",
    ),
    "OUT-01": QT_TRANSLATE_NOOP(
        "Message", "This message is under way or has arrived; it cannot be stopped any more."
    ),
    "RES-01": QT_TRANSLATE_NOOP("Message", "There is no result yet."),
    "RES-02": QT_TRANSLATE_NOOP(
        "Message",
        "The signature of this document does not hold. Do not hand it over; tell the provider.",
    ),
    "RES-03": QT_TRANSLATE_NOOP("Message", "Check the identity document of the person first."),
    "DOS-01": QT_TRANSLATE_NOOP(
        "Message", "This is not possible at this stage of the dossier. Read the list again."
    ),
    "DOS-02": QT_TRANSLATE_NOOP(
        "Message",
        "A refusal names at least one ground, and of each the fact found and why it follows. Add them.",
    ),
    "DOS-03": QT_TRANSLATE_NOOP(
        "Message", "Nobody of this login is an executor. Choose another person."
    ),
    "DOS-04": QT_TRANSLATE_NOOP("Message", "There is no draft of the result yet."),
    "DOS-05": QT_TRANSLATE_NOOP(
        "Message", "The package of case {number} was taken in already. Look for it in the list."
    ),
    "DOS-06": QT_TRANSLATE_NOOP(
        "Message",
        "The draft leaves out what the result of this service must say. Return it to the executor.",
    ),
    "RES-04": QT_TRANSLATE_NOOP("Message", "Say what the letter is: a notification or a refusal."),
    "RES-05": QT_TRANSLATE_NOOP("Message", "Enter the number of the letter."),
    "RES-06": QT_TRANSLATE_NOOP(
        "Message", "Enter the number in the queue as the notification gives it, digits only."
    ),
    "RES-07": QT_TRANSLATE_NOOP(
        "Message", "This package did not go by courier: its answer comes through the gateway."
    ),
    "PAP-01": QT_TRANSLATE_NOOP(
        "Message", "The number of a paper may hold digits, “-” and “/” only. Correct it."
    ),
    "PAP-02": QT_TRANSLATE_NOOP(
        "Message", "A date on the paper has no time zone. Tell the administrator."
    ),
    "PAP-03": QT_TRANSLATE_NOOP(
        "Message",
        "A refusal receipt must name at least one missing document. Mark what is missing.",
    ),
    "PAP-04": QT_TRANSLATE_NOOP("Message", "A text that the paper needs is empty. Fill it in."),
    "PAP-05": QT_TRANSLATE_NOOP(
        "Message", "A count on the paper is smaller than {least}. Correct it."
    ),
    "PAP-06": QT_TRANSLATE_NOOP("Message", "The IIN on the paper must have 12 digits. Correct it."),
    "PAP-07": QT_TRANSLATE_NOOP("Message", "The journal root is damaged. Tell the administrator."),
    "PAP-08": QT_TRANSLATE_NOOP(
        "Message",
        "This message is printed only when a register has answered that it has no data. Ask the register again.",
    ),
    "PAP-09": QT_TRANSLATE_NOOP(
        "Message", "A reasoned refusal must give at least one ground. Add it."
    ),
    "CRD-01": QT_TRANSLATE_NOOP(
        "Message",
        "The three lines for machines were not found. Lay the card with that side down and press F7 again.",
    ),
    "CRD-02": QT_TRANSLATE_NOOP(
        "Message",
        "A check digit of the card does not fit: it was misread or is damaged. Clean the glass and scan again, or type.",
    ),
    "CRD-03": QT_TRANSLATE_NOOP(
        "Message",
        "Cards are not read on this computer: the program tesseract is not installed. Type from the card.",
    ),
    "CRD-04": QT_TRANSLATE_NOOP(
        "Message", "The card could not be read in time. Press F7 again, or type from the card."
    ),
    "OCR-01": QT_TRANSLATE_NOOP(
        "Message",
        "Pages are sent without searchable text: the program tesseract is not installed. Ask the administrator to install it.",
    ),
    "OCR-02": QT_TRANSLATE_NOOP(
        "Message",
        "Pages are sent without searchable text: tesseract is installed without Kazakh or Russian. Ask the administrator to install both.",
    ),
    "OCR-03": QT_TRANSLATE_NOOP(
        "Message",
        "A page could not be read and is sent without searchable text. Nothing needs to be done.",
    ),
    "PRN-01": QT_TRANSLATE_NOOP(
        "Message",
        "The letter “{character}” ({code_point}) cannot be printed: the fonts of the papers lack it. Replace it in the text.",
    ),
    "PRN-02": QT_TRANSLATE_NOOP(
        "Message",
        "The notification does not fit on its one page. Shorten the name of the list or the address.",
    ),
    "PRN-03": QT_TRANSLATE_NOOP(
        "Message",
        "No printer is set up on this computer. Set one up, or print from the papers folder.",
    ),
    "PRN-04": QT_TRANSLATE_NOOP(
        "Message", "The paper could not be shown or printed: the file is damaged. Print it again."
    ),
    "PRN-05": QT_TRANSLATE_NOOP(
        "Message",
        "The printer did not take the paper: nothing was printed. Look whether it is on and has paper, and print again.",
    ),
}
