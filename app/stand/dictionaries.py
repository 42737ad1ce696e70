"""The registry's dictionaries: code, Russian name, Kazakh name (protocols, part 2.1).

Codes seen in public are used as seen; those of places and courts are the stand's own.
"""

from typing import NamedTuple


class Entry(NamedTuple):
    """One value of a dictionary."""

    code: str
    name_ru: str
    name_kz: str


def _table(*entries: Entry) -> dict[str, Entry]:
    return {entry.code: entry for entry in entries}


GBD_FL = Entry("GBDFL", "ГБД ФЛ", "ЖТ МДҚ")
SUCCESS = Entry("00000", "Сообщение обработано успешно", "Хабар сәтті өңделді")
UNKNOWN_RESULT = Entry("99999", "Ошибка обработки", "Өңдеу қатесі")
GENDER = _table(Entry("1", "Мужской", "Ер"), Entry("2", "Женский", "Әйел"))
NATIONALITY = _table(
    Entry("005", "Казах", "Қазақ"), Entry("004", "Русский", "Орыс"), Entry("099", "Другая", "Басқа")
)
KAZAKHSTAN = Entry("398", "КАЗАХСТАН", "ҚАЗАҚСТАН")
ALIVE = Entry("0", "Нормальный", "Қалыпты")
DECEASED = Entry("1", "Умерший", "Қайтыс болған")
INCAPABLE = Entry("1", "Недееспособный", "Әрекетке қабілетсіз")
LIMITED = Entry("2", "Ограниченно дееспособный", "Әрекет қабілеті шектеулі")
COURT = Entry("7101", "Алматинский районный суд г. Астаны", "Астана қ. Алматы аудандық соты")
PROSECUTOR = Entry("71", "Прокуратура г. Астаны", "Астана қ. прокуратурасы")
IMPRISONED = Entry("1", "Осужден", "Сотталған")
REGISTERED = Entry("1", "Зарегистрирован", "Тіркелген")
INTERIOR = Entry("002", "МВД РК", "ҚР ІІМ")
VALID = Entry("00", "Документ действителен", "Құжат жарамды")
ENDED = Entry("07", "Документ недействителен", "Құжат жарамсыз")
DOCUMENT = _table(
    Entry("001", "ПАСПОРТ РК", "ҚР ПАСПОРТЫ"), Entry("002", "УДОСТОВЕРЕНИЕ РК", "ҚР КУӘЛІГІ")
)
DISTRICT = _table(
    Entry("1971", "г. Астана", "Астана қ."),
    Entry("1935", "Карагандинская область", "Қарағанды облысы"),
    Entry("1911", "Акмолинская область", "Ақмола облысы"),
    Entry("1951", "Южно-Казахстанская область", "Оңтүстік Қазақстан облысы"),
    Entry("1975", "г. Алматы", "Алматы қ."),
    Entry("1927", "Западно-Казахстанская область", "Батыс Қазақстан облысы"),
)
REGION = _table(
    Entry("1971910", "район Алматы", "Алматы ауданы"),
    Entry("1971911", "район Есиль", "Есіл ауданы"),
    Entry("1971912", "район Сарыарка", "Сарыарқа ауданы"),
    Entry("1935100", "г. Караганда", "Қарағанды қ."),
    Entry("1911200", "г. Кокшетау", "Көкшетау қ."),
    Entry("1951300", "г. Шымкент", "Шымкент қ."),
    Entry("1975400", "Алмалинский район", "Алмалы ауданы"),
    Entry("1927500", "г. Уральск", "Орал қ."),
)
