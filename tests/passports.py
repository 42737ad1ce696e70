"""A service that the program has never heard of, as the passport an administrator would write."""

FOURTH = """\
code = "garden-plot"
version = "1"
schema = 2
provider_service_id = "TEREZE_GARDEN_PLOT"
route_id = "R_Astana"
term_days = 12
routes = ["electronic"]

[terms]
registration = { limit = "30 minutes" }
document_check = { limit = "10 minutes", clause = "3" }
resolution = { limit = "2 hours" }
examination = { limit = "3 days", clause = "5" }
signing = { limit = "1 day" }
sending = { limit = "1 hour" }
hand_over = { limit = "5 days" }
result = { clause = "9" }

[title]
kk = "Бау-бақша учаскесін беру"
ru = "Предоставление садового участка"
[short_title]
kk = "Бау-бақша учаскесі"
ru = "Садовый участок"
[provider]
kk = "Бау-бақша басқармасы"
ru = "Управление садов"
[result]
kk = "Учаске туралы хабарлама"
ru = "Уведомление об участке"
[cost]
kk = "Тегін"
ru = "Бесплатно"
[law]
kk = "Ойдан шығарылған ереже"
ru = "Вымышленные правила"

[papers.application_form]
annex.kk = "«{service}» қызметіне"
annex.ru = "К услуге «{service}»"
head.kk = "Бау-бақша басқармасының басшысы"
head.ru = "Руководителю Управления садов"
request.kk = "Маған бау-бақша учаскесін беруді сұраймын."
request.ru = "Прошу предоставить мне садовый участок."
consent.kk = "Бақ өсіруге келісемін."
consent.ru = "Обязуюсь вырастить сад."

[papers.notification]
title.kk = "Учаске туралы хабарлама"
title.ru = "Уведомление об участке"
sentence.kk = "{date_of} № {number} өтінішіңіз бойынша {applicant} № {plot} учаскені алды, {water}."
sentence.ru = "По заявлению от {date_of} № {number} предоставлен участок № {plot}, {water}."

[[relations]]
code = "spouse"
title.kk = "жұбайы"
title.ru = "супруг (супруга)"

[[relations]]
code = "child"
title.kk = "баласы"
title.ru = "сын (дочь)"

[family]
iin.unless = [{ circumstance = ["away"] }]

[[family.circumstances]]
code = "away"
title.kk = "шетелде тұрады"
title.ru = "живёт за границей"

[[events]]
code = "left"
circumstances = ["away"]
title.kk = "Кеткен күні"
title.ru = "Дата отъезда"

[[events]]
code = "marriage"
relations = ["spouse"]
title.kk = "Неке тіркелген күн"
title.ru = "Дата брака"

[[fields]]
code = "trees"
kind = "number"
least = 1
most = 40
required = true
title.kk = "Неше ағаш отырғызады"
title.ru = "Сколько деревьев посадит"

[[fields]]
code = "greenhouse"
kind = "yes_no"
required = true
title.kk = "Жылыжай бола ма"
title.ru = "Будет ли теплица"

[[fields]]
code = "heating"
kind = "choice"
title.kk = "Немен жылытады"
title.ru = "Чем отапливает"
shown.when = [{ greenhouse = ["yes"] }]
required = true
  [[fields.choices]]
  code = "gas"
  title.kk = "газ"
  title.ru = "газ"
  [[fields.choices]]
  code = "wood"
  title.kk = "отын"
  title.ru = "дрова"

[[fields]]
code = "gas_since"
kind = "date"
title.kk = "Газ қосылған күн"
title.ru = "Дата подключения газа"
shown.when = [{ heating = ["gas"] }]
required.when = [{ trees = ["1", "2", "3"] }]

[[fields]]
code = "neighbour"
kind = "iin"
proof = "neighbour_consent"
title.kk = "Көршінің ЖСН-і"
title.ru = "ИИН соседа"

[[fields]]
code = "wish"
kind = "text"
most = 10
title.kk = "Тілек"
title.ru = "Пожелание"

[[result_fields]]
code = "plot"
kind = "number"
least = 1
most = 900
required = true
title.kk = "Учаскенің нөмірі"
title.ru = "Номер участка"

[[result_fields]]
code = "water"
kind = "choice"
required.when = [{ plot = { is_set = true } }]
title.kk = "Су"
title.ru = "Вода"
  [[result_fields.choices]]
  code = "piped"
  title.kk = "құбыр"
  title.ru = "водопровод"
  words.kk = "суы {until} дейін құбырдан"
  words.ru = "вода из водопровода до {until}"
  [[result_fields.choices]]
  code = "none"
  title.kk = "сусыз"
  title.ru = "без воды"

[[result_fields]]
code = "until"
kind = "date"
most = 2099-12-31
shown.when = [{ water = ["piped"] }]
title.kk = "Судың соңғы күні"
title.ru = "Последний день воды"

[[result_fields]]
code = "fence"
kind = "yes_no"
title.kk = "Қоршауы бар ма"
title.ru = "Есть ли забор"

[[documents]]
code = "application"
title.kk = "Өтініш"
title.ru = "Заявление"
basis.kk = "Әр қызмет өтініштен басталады."
basis.ru = "Всякая услуга начинается с заявления."

[[documents]]
code = "gas_project"
title.kk = "Газ жобасы"
title.ru = "Проект газа"
basis.kk = "Ескі қосылымға жоба керек."
basis.ru = "Для старого подключения нужен проект."
needed.when = [{ gas_since = { before = 2010-01-01 } }]

[[documents]]
code = "neighbour_consent"
title.kk = "Көршінің келісімі"
title.ru = "Согласие соседа"
basis.kk = "Көрші келісімін береді."
basis.ru = "Сосед даёт согласие."
needed.when = [{ neighbour = { is_set = true } }]

[[documents]]
code = "marriage_certificate"
each = "member"
title.kk = "Неке туралы куәлік"
title.ru = "Свидетельство о браке"
basis.kk = "Ескі некелер тізілімде жоқ."
basis.ru = "Старых браков в реестре нет."
needed.when = [{ relation = ["spouse"], marriage = { before = 2008-06-01 } }]

[[refusal_grounds]]
code = "no_plots"
title.kk = "Учаске жоқ"
title.ru = "Участков нет"
law.kk = "Ойдан шығарылған ереже"
law.ru = "Вымышленные правила"
"""
