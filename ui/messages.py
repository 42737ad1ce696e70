"""The one place that makes sentences of errors: what happened, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.errors import AppError, InputErrors
from ui import theme
from ui.message_texts import TEXTS
from ui.message_texts.general import PASSPORT_FAULTS
from ui.message_texts.site import SETTINGS
from ui.message_texts.verifying import OF_ANOTHER

UNKNOWN = "GEN-00"


def sentence(error: Exception) -> str:
    """What happened and what to do, in the language of the program.

    Anything that is not an `AppError` is our bug: the sentence says that nothing is lost.
    """
    code = code_of(error)
    values = dict(error.values) if isinstance(error, AppError) else {}
    fault = PASSPORT_FAULTS.get(str(values.get("fault", "")))
    if fault is not None:
        values["fault"] = QCoreApplication.translate("Message", fault)
    if "settings" in values:
        values["settings"] = _settings_words(str(values["settings"]))
    text = QCoreApplication.translate("Message", TEXTS.get(code, TEXTS[UNKNOWN]))
    shown = {
        name: number_words(value) if isinstance(value, float) else value
        for name, value in values.items()
    }
    try:
        return text.format(**shown)
    except (KeyError, IndexError):
        return text


def _settings_words(names: str) -> str:
    """Settings as a person calls them; what is asked for in two languages once."""
    known = (SETTINGS.get(name, name) for name in names.split())
    return ", ".join(QCoreApplication.translate("Message", text) for text in dict.fromkeys(known))


def number_words(number: float) -> str:
    """A number to a tenth, as the language of the program writes it."""
    return QLocale().toString(number, "f", 1)


def passport_fault(kind: str) -> str:
    """What is wrong at a line of a service passport."""
    return QCoreApplication.translate("Message", PASSPORT_FAULTS[kind])


def code_of(error: Exception) -> str:
    """The stable code shown small beside the sentence."""
    return error.code if isinstance(error, AppError) else UNKNOWN


def field_sentences(error: Exception) -> dict[str, str]:
    """The sentence for each field that an error names."""
    faults = error.faults if isinstance(error, InputErrors) else (error,)
    return {f.field: sentence(f) for f in faults if hasattr(f, "field")}


def marked_words(context: str, text: str) -> str:
    """A text that was marked for translation in a table, in the language of the program."""
    return QCoreApplication.translate(context, text)


def words_of(translator: QTranslator, context: str, text: str) -> str:
    """A marked text by a translator of another language than the program's; else the text itself."""
    return translator.translate(context, text) or text


def sentence_of_code(code: str) -> str:
    """The sentence of a code that was kept without its values, such as the last error of a message."""
    return sentence(AppError(code))


def sentence_of_check(code: str) -> str:
    """What a check of a signature found, for one who did not make it: his own key is not meant."""
    said = OF_ANOTHER.get(code)
    return QCoreApplication.translate("Message", said) if said else sentence_of_code(code)


def show_problem(
    parent: QWidget | None, error: Exception, read: Callable[[], object] = lambda: None
) -> None:
    """A dialog for what has no place on a screen: a mistake of ours, or a start that fails.

    Args:
        parent: over which window, if any.
        error: what went wrong.
        read: done once it is closed; the work behind it goes on meanwhile.
    """
    box = QMessageBox(parent)
    box.setObjectName("problem")
    theme.dress(box)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(sentence(error))
    box.setInformativeText(code_of(error))

    def closed(_answer: int) -> None:
        box.deleteLater()
        read()

    box.finished.connect(closed)
    box.open()
