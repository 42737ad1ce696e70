"""Scanners and files: code to sentence."""

from ui.message_texts.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "SCN-01": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” has a paper jam. Clear it and scan the rest; the pages already taken are kept.",
    ),
    "SCN-02": QT_TRANSLATE_NOOP(
        "Message", "The cover of scanner “{device}” is open. Close it and scan again."
    ),
    "SCN-03": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” is busy. Wait until it is free, or close the program that uses it, and scan again.",
    ),
    "SCN-04": QT_TRANSLATE_NOOP(
        "Message",
        "The connection to scanner “{device}” failed. Check the cable and scan the rest; the pages already taken are kept.",
    ),
    "SCN-05": QT_TRANSLATE_NOOP(
        "Message",
        "There is no paper in the feeder of scanner “{device}”. Lay the pages in and scan again, or choose the glass.",
    ),
    "SCN-06": QT_TRANSLATE_NOOP(
        "Message", "You may not use scanner “{device}”. Ask the administrator."
    ),
    "SCN-07": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” is no longer there. Check that it is switched on, then read the list again.",
    ),
    "SCN-08": QT_TRANSLATE_NOOP(
        "Message",
        "The page from scanner “{device}” came in cut short and was not kept. Scan this page again.",
    ),
    "SCN-09": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” has said nothing for {seconds} seconds and was stopped. Switch it off and on, then scan the rest; the pages already taken are kept.",
    ),
    "SCN-10": QT_TRANSLATE_NOOP(
        "Message",
        "The driver of scanner “{device}” broke down. Scan again; if it happens again, tell the administrator.",
    ),
    "SCN-11": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” refused to scan ({reason}). Change the scan settings and try again.",
    ),
    "SCN-12": QT_TRANSLATE_NOOP("Message", "Scanner “{device}” has no feeder. Choose the glass."),
    "SCN-13": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” cannot take both sides by itself. Switch “both sides” off and scan the second sides as further pages.",
    ),
    "SCN-14": QT_TRANSLATE_NOOP("Message", "Scanner “{device}” has no glass. Choose the feeder."),
    "SCN-15": QT_TRANSLATE_NOOP(
        "Message",
        "The scanning system of this computer is not installed. Use a watched folder or files, and tell the administrator.",
    ),
    "SCN-16": QT_TRANSLATE_NOOP(
        "Message",
        "The watched folder cannot be opened, or files cannot be moved in it. Check that it exists and that you may write to it.",
    ),
    "SCN-17": QT_TRANSLATE_NOOP(
        "Message",
        "The watched folder holds no pictures or PDF files. Put the pages there and scan again.",
    ),
    "SCN-18": QT_TRANSLATE_NOOP(
        "Message", "No scanner is connected. Switch one on, or bring pages in from files."
    ),
    "SCN-19": QT_TRANSLATE_NOOP(
        "Message",
        "Scanner “{device}” shows a certificate that is not known here, so nothing was sent to it. Ask the administrator to enter its SHA-256 in the settings.",
    ),
    "SCN-20": QT_TRANSLATE_NOOP(
        "Message",
        "The file is not a picture or a PDF document. Choose a JPEG, PNG, TIFF, HEIC or PDF file.",
    ),
    "SCN-21": QT_TRANSLATE_NOOP("Message", "The file is empty. Get it anew and choose it again."),
    "SCN-22": QT_TRANSLATE_NOOP(
        "Message", "The file is damaged or incomplete. Get it anew and choose it again."
    ),
    "SCN-23": QT_TRANSLATE_NOOP(
        "Message",
        "The page is too large (more than {limit} million pixels). Scan it at a lower resolution.",
    ),
    "SCN-24": QT_TRANSLATE_NOOP(
        "Message",
        "The picture is too small to be a page (an edge under {limit} pixels). Scan the page again.",
    ),
    "SCN-25": QT_TRANSLATE_NOOP(
        "Message", "The file has more than {limit} pages. Split it and import the parts you need."
    ),
    "SCN-26": QT_TRANSLATE_NOOP(
        "Message", "The file is larger than {limit} MB. Make it smaller or scan the paper."
    ),
    "SCN-27": QT_TRANSLATE_NOOP(
        "Message",
        "The PDF file is protected by a password. Ask the applicant for a file without one, or scan the paper.",
    ),
    "SCN-28": QT_TRANSLATE_NOOP("Message", "The file is no longer there. Choose it again."),
    "SCN-29": QT_TRANSLATE_NOOP(
        "Message",
        "You may not read this file. Copy it to a folder you may read, and choose it again.",
    ),
    "SCN-30": QT_TRANSLATE_NOOP(
        "Message", "Reading the file took too long and was stopped. Scan the paper instead."
    ),
    "SCN-31": QT_TRANSLATE_NOOP(
        "Message",
        "The case already holds {limit} pages. Take needless pages out, or send the rest by courier.",
    ),
    "SCN-32": QT_TRANSLATE_NOOP("Message", "There is nothing to undo."),
    "SCN-33": QT_TRANSLATE_NOOP(
        "Message",
        "Some pages are still being made ready. Wait until the mark on them is gone, then sign.",
    ),
    "SCN-34": QT_TRANSLATE_NOOP(
        "Message",
        "The page could not be cleaned and goes out as it was scanned. Scan it again if it is hard to read.",
    ),
    "SCN-35": QT_TRANSLATE_NOOP(
        "Message",
        "However small they are made while they can still be read, the pages weigh {size} MB; the gateway takes {limit} MB. Take needless pages out, or send the package by courier.",
    ),
    "SCN-41": QT_TRANSLATE_NOOP(
        "Message",
        "The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. Make them fit at the scan step, take needless ones out, or send the papers by courier.",
    ),
    "SCN-42": QT_TRANSLATE_NOOP(
        "Message",
        "The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. They are signed and can no longer be made smaller: send the papers by courier.",
    ),
    "SCN-43": QT_TRANSLATE_NOOP(
        "Message",
        "The picture of camera “{device}” is black. Take the cover off the lens, light the paper and scan again.",
    ),
    "SCN-44": QT_TRANSLATE_NOOP(
        "Message",
        "Camera “{device}” gives no picture. Check the cable, close other programs that use it, and scan again.",
    ),
    "SCN-40": QT_TRANSLATE_NOOP(
        "Message",
        "{fronts} front sides and {backs} back sides came in: some sheets were drawn together or left out. No page is lost: the back sides lie behind the front sides. Put them in order, or throw them away and scan them again.",
    ),
}
