<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AccountsView</name>
    <message>
        <source>{name} may log in now</source>
        <translation>{name}: вход открыт</translation>
    </message>
    <message>
        <source>Saved: {login}</source>
        <translation>Сохранено: {login}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Who may work with the program</source>
        <translation>Кто может работать в программе</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>вход открыт</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
</context>
<context>
    <name>ApplicantBar</name>
    <message>
        <source>Show the applicant</source>
        <translation>Заявителю</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Вслух</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтвердил</translation>
    </message>
    <message>
        <source>The request is still being read</source>
        <translation>Запрос ещё загружается</translation>
    </message>
    <message>
        <source>It is confirmed already</source>
        <translation>Уже подтверждено</translation>
    </message>
    <message>
        <source>Only what waits for its signature is confirmed</source>
        <translation>Подтверждается только то, что ждёт подписи</translation>
    </message>
    <message>
        <source>confirmed {hour}</source>
        <translation>подтверждено {hour}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>Print large</source>
        <translation>Крупная печать</translation>
    </message>
    <message>
        <source>Printed in large type.</source>
        <translation>Напечатано крупным шрифтом.</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n член семьи</numerusform>
            <numerusform>%n члена семьи</numerusform>
            <numerusform>%n членов семьи</numerusform>
        </translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>+7 …</source>
        <translation>+7 …</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Notification wanted on paper</source>
        <translation>Нужно уведомление на бумаге</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <source>Please check what will be signed</source>
        <translation>Проверьте, что подписывается</translation>
    </message>
    <message>
        <source>All of it is right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Print in large type</source>
        <translation>Напечатать крупно</translation>
    </message>
    <message>
        <source>Thank you, confirmed</source>
        <translation>Спасибо, подтверждено</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Государственная услуга</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто подаёт заявление</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Представитель: ИИН</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Представитель: фамилия</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>Представитель: имя</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Представитель: отчество</translation>
    </message>
    <message>
        <source>Representative: ground</source>
        <translation>Представитель: основание</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Power of attorney: issued on</source>
        <translation>Доверенность: дата выдачи</translation>
    </message>
    <message>
        <source>Power of attorney: valid until</source>
        <translation>Доверенность: действует до</translation>
    </message>
    <message>
        <source>Power of attorney: notary</source>
        <translation>Доверенность: нотариус</translation>
    </message>
    <message>
        <source>Power of attorney: powers</source>
        <translation>Доверенность: полномочия</translation>
    </message>
    <message>
        <source>Notification on paper</source>
        <translation>Уведомление на бумаге</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>сам заявитель</translation>
    </message>
    <message>
        <source>a representative by a notarised power of attorney</source>
        <translation>представитель по нотариальной доверенности</translation>
    </message>
    <message>
        <source>a representative by a power of attorney certified otherwise</source>
        <translation>представитель по доверенности, удостоверенной иначе</translation>
    </message>
    <message>
        <source>the legal representative</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ApplicantStep</name>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to mend</source>
        <translation>
            <numerusform>Исправить: %n поле</numerusform>
            <numerusform>Исправить: %n поля</numerusform>
            <numerusform>Исправить: %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: to be corrected</source>
        <translation>{field}: исправить</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: не заполнено</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s) not complete</source>
        <translation>
            <numerusform>Неполные данные: %n член семьи</numerusform>
            <numerusform>Неполные данные: %n члена семьи</numerusform>
            <numerusform>Неполные данные: %n членов семьи</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the IIN: the register fills in what it knows</source>
        <translation>Начните с ИИН: реестр заполнит, что знает</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ArchiveView</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Results sent to the CSC</source>
        <translation>Результаты, отправленные в ЦОН</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sent dossiers</source>
        <translation>Отправленные дела</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Рег. номер</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Номер в очереди</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dossier first</source>
        <translation>Сначала выберите дело</translation>
    </message>
</context>
<context>
    <name>Barred</name>
    <message>
        <source>This step is open already.</source>
        <translation>Этот шаг уже открыт.</translation>
    </message>
    <message>
        <source>Choose the service first: the other steps follow from it.</source>
        <translation>Сначала выберите услугу: остальные шаги зависят от неё.</translation>
    </message>
    <message>
        <source>Take the draft up again first: until then nothing of it changes.</source>
        <translation>Сначала вернитесь к приёму: до этого ничего не меняется.</translation>
    </message>
    <message>
        <source>The case is cancelled: nothing of it changes any more.</source>
        <translation>Дело отменено: в нём больше ничего не меняется.</translation>
    </message>
    <message>
        <source>After registration the steps come one after the other.</source>
        <translation>После регистрации шаги идут один за другим.</translation>
    </message>
    <message>
        <source>The case is registered: F10 corrects its data or cancels it.</source>
        <translation>Дело зарегистрировано: исправить данные или отменить – F10.</translation>
    </message>
    <message>
        <source>The service of a begun case stays: for another one press F10, then F2.</source>
        <translation>Услуга начатого дела не меняется: для другой нажмите F10, затем F2.</translation>
    </message>
    <message>
        <source>This step comes once the case is registered.</source>
        <translation>Этот шаг откроется после регистрации дела.</translation>
    </message>
</context>
<context>
    <name>CapsulesCard</name>
    <message>
        <source>Make a capsule</source>
        <translation>Создать капсулу</translation>
    </message>
    <message>
        <source>Take in an acknowledgement</source>
        <translation>Принять подтверждение</translation>
    </message>
    <message>
        <source>Without a line, what waits travels on a stick: sealed, and whole</source>
        <translation>Без связи ожидающее можно отвезти на носителе: запечатанным и целым</translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s) under way; the acknowledgement is awaited</source>
        <translation>
            <numerusform>%n капсула в пути; ожидается подтверждение</numerusform>
            <numerusform>%n капсулы в пути; ожидается подтверждение</numerusform>
            <numerusform>%n капсул в пути; ожидается подтверждение</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest are shown</source>
        <translation>показаны самые старые</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages} · left {when}</source>
        <translation>{messages} · создана {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>CardHelp</name>
    <message>
        <source>Scan the card</source>
        <translation>Скан удостоверения</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>The card says the same as the form.</source>
        <translation>В удостоверении то же, что в форме.</translation>
    </message>
    <message>
        <source>The card has another IIN than the form. It says: {what}</source>
        <translation>В удостоверении другой ИИН, чем в форме. Там: {what}</translation>
    </message>
    <message>
        <source>The card says: {what}</source>
        <translation>В удостоверении: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>Family member</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Представитель: фамилия</translation>
    </message>
    <message>
        <source>Representative: given name</source>
        <translation>Представитель: имя</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Представитель: отчество</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Представитель: ИИН</translation>
    </message>
    <message>
        <source>Power of attorney: number</source>
        <translation>Доверенность: номер</translation>
    </message>
    <message>
        <source>Power of attorney: issued on</source>
        <translation>Доверенность: дата выдачи</translation>
    </message>
    <message>
        <source>Power of attorney: valid until</source>
        <translation>Доверенность: срок действия</translation>
    </message>
    <message>
        <source>Power of attorney: notary</source>
        <translation>Доверенность: нотариус</translation>
    </message>
    <message>
        <source>Power of attorney: powers</source>
        <translation>Доверенность: полномочия</translation>
    </message>
    <message>
        <source>Representative: on what ground</source>
        <translation>Представитель: на каком основании</translation>
    </message>
    <message>
        <source>Notification on paper</source>
        <translation>Уведомление на бумаге</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Result of the provider</source>
        <translation>Результат услугодателя</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>given by another person</source>
        <translation>выдана другим лицом</translation>
    </message>
    <message>
        <source>given to another representative</source>
        <translation>выдана другому представителю</translation>
    </message>
    <message>
        <source>not for applying</source>
        <translation>не для подачи заявления</translation>
    </message>
    <message>
        <source>the principal has died</source>
        <translation>доверитель умер</translation>
    </message>
    <message>
        <source>the principal is incapable</source>
        <translation>доверитель недееспособен</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>заканчивается рано</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <source>reception refused</source>
        <translation>в приёме отказано</translation>
    </message>
    <message>
        <source>the applicant left</source>
        <translation>заявитель ушёл</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>at the gateway</source>
        <translation>на шлюзе</translation>
    </message>
    <message>
        <source>with the courier</source>
        <translation>у курьера</translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation>у услугодателя</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>результат готов</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} дн.</translation>
    </message>
    <message>
        <source>choice of service</source>
        <translation>выбор услуги</translation>
    </message>
    <message>
        <source>applicant's data</source>
        <translation>данные заявителя</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>check in the registers</source>
        <translation>проверка по реестрам</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>сканирование</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>подписание</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправка</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>расписка</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>New reception</source>
        <translation>Новый приём</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Срок результата</translation>
    </message>
    <message>
        <source>family members: {count}</source>
        <translation>членов семьи: {count}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>{met} met · {absent} missing</source>
        <translation>есть {met} · нет {absent}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>{count} pages · {size} MB</source>
        <translation>{count} стр. · {size} МБ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>This category has none</source>
        <translation>В этой категории нет</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>недействителен</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>for signing, and yours</source>
        <translation>для подписи, ваше</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>asked of the authority</source>
        <translation>запрошен центр</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>only papers carry one</source>
        <translation>только на бумагах</translation>
    </message>
    <message>
        <source>this clock: {offset}</source>
        <translation>эти часы: {offset}</translation>
    </message>
    <message>
        <source>read from the key</source>
        <translation>прочитано из ключа</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n повтор</numerusform>
            <numerusform>%n повтора</numerusform>
            <numerusform>%n повторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>Решить: %n различие</numerusform>
            <numerusform>Решить: %n различия</numerusform>
            <numerusform>Решить: %n различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) to decide</source>
        <translation>
            <numerusform>Решить: %n повтор</numerusform>
            <numerusform>Решить: %n повтора</numerusform>
            <numerusform>Решить: %n повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed beside what the registers know</source>
        <translation>Введённое рядом с данными реестров</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The registers are being asked; Esc goes on without them</source>
        <translation>Ждём ответа реестров; Esc – продолжить без них</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрошено</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>From registry</source>
        <translation>Из реестра</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>original</source>
        <translation>подлинник</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistTools</name>
    <message>
        <source>Original</source>
        <translation>Подлинник</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>Подлинник или копия</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
</context>
<context>
    <name>CircumstancesCard</name>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Ask and tick: the list of documents follows from them</source>
        <translation>Спросите и отметьте: от этого зависит перечень документов</translation>
    </message>
</context>
<context>
    <name>ClockBadge</name>
    <message>
        <source>over 80 % of the norm</source>
        <translation>больше 80 % нормы</translation>
    </message>
    <message>
        <source>past the norm</source>
        <translation>норма превышена</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>on this screen</source>
        <translation>на этом экране</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Name not entered yet</source>
        <translation>Имя ещё не введено</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Take from registry</source>
        <translation>Взять из реестра</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>Оставить введённое</translation>
    </message>
    <message>
        <source>a reason will be asked</source>
        <translation>спросим причину</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>различается</translation>
    </message>
    <message>
        <source>same</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>ContactHelp</name>
    <message>
        <source>No plan has such a number: ask again</source>
        <translation>Таких номеров нет: переспросите</translation>
    </message>
    <message>
        <source>{number}, country {country}</source>
        <translation>{number}, страна {country}</translation>
    </message>
</context>
<context>
    <name>CourierView</name>
    <message>
        <source>Envelopes in the bag</source>
        <translation>Конверты в мешке</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Envelope labels</source>
        <translation>Наклейки на конверты</translation>
    </message>
    <message>
        <source>Bag {number} is with the courier: {count} envelopes</source>
        <translation>Мешок {number} у курьера, конвертов: {count}</translation>
    </message>
    <message>
        <source>Courier register</source>
        <translation>Реестр курьера</translation>
    </message>
    <message>
        <source>Bag {number} is open</source>
        <translation>Мешок {number} открыт</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n конверт</numerusform>
            <numerusform>%n конверта</numerusform>
            <numerusform>%n конвертов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>No bag is open: the first case sent by courier opens one</source>
        <translation>Открытого мешка нет: его откроет первое дело, отправленное курьером</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>уходит</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>There is no such date; write it as 15.02.1990</source>
        <translation>Такой даты нет; напишите так: 15.02.1990</translation>
    </message>
</context>
<context>
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Печать реестра</translation>
    </message>
    <message>
        <source>What must agree</source>
        <translation>Что должно сойтись</translation>
    </message>
    <message>
        <source>Why the sums differ</source>
        <translation>Почему суммы расходятся</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>Сохранить пояснение</translation>
    </message>
    <message>
        <source>Root of the journal</source>
        <translation>Корень журнала</translation>
    </message>
    <message>
        <source>SHA-256 that closes the journal; it stands on the printed register.</source>
        <translation>SHA-256, закрывающий журнал; он стоит на печатном реестре.</translation>
    </message>
    <message>
        <source>The explanation is in the journal</source>
        <translation>Пояснение внесено в журнал</translation>
    </message>
    <message>
        <source>Explain the difference first</source>
        <translation>Сначала поясните расхождение</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Всё сходится</translation>
    </message>
    <message>
        <source>Explained: {text}</source>
        <translation>Пояснение: {text}</translation>
    </message>
    <message>
        <source>The sums differ. Explain why in a line, then the register prints.</source>
        <translation>Суммы расходятся. Поясните одной строкой, затем реестр напечатается.</translation>
    </message>
    <message>
        <source>The chain of the journal is whole</source>
        <translation>Цепочка журнала цела</translation>
    </message>
    <message>
        <source>The journal was changed at entry {number}. Tell the administrator.</source>
        <translation>В журнале изменена запись {number}. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Difference {count}: receptions still open {open}</source>
        <translation>Разница {count}: незавершённых приёмов – {open}</translation>
    </message>
    <message>
        <source>Difference {count}: signed, but neither sent nor in the outbox</source>
        <translation>Разница {count}: подписано, но не отправлено и не ждёт отправки</translation>
    </message>
    <message>
        <source>Difference {count}: neither with the courier nor in the bag</source>
        <translation>Разница {count}: нет ни у курьера, ни в мешке</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>arrived today – {n}</source>
        <translation>сегодня поступило – {n}</translation>
    </message>
    <message>
        <source>the provider has not answered</source>
        <translation>услугодатель не ответил</translation>
    </message>
    <message>
        <source>At my work</source>
        <translation>У меня в работе</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждут отправки</translation>
    </message>
    <message>
        <source>Ready for hand-over</source>
        <translation>Готовы к выдаче</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>the oldest – {minutes} min</source>
        <translation>самое давнее – {minutes} мин</translation>
    </message>
    <message>
        <source>next try at {hour}</source>
        <translation>следующая попытка в {hour}</translation>
    </message>
</context>
<context>
    <name>DeadKeys</name>
    <message>
        <source>it is not possible now</source>
        <translation>сейчас это невозможно</translation>
    </message>
    <message>
        <source>{button} ({key}): {reason}</source>
        <translation>{button} ({key}): {reason}</translation>
    </message>
    <message>
        <source>{key} does nothing here. F1 shows the keys of this screen.</source>
        <translation>Клавиша {key} здесь ничего не делает. Клавиши этого экрана показывает F1.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Good day, {name}</source>
        <translation>Добрый день, {name}</translation>
    </message>
    <message>
        <source>Number, ticket, IIN, name, phone, barcode</source>
        <translation>Номер, талон, ИИН, ФИО, телефон, штрихкод</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>Новый приём</translation>
    </message>
    <message>
        <source>F2, or simply type the ticket</source>
        <translation>F2 или просто наберите номер талона</translation>
    </message>
    <message>
        <source>Tickets today: {tickets} = {accepted} accepted + {refused} refused + {left} left + {unfinished} at work</source>
        <translation>Талонов сегодня: {tickets} = {accepted} принято + {refused} отказано + {left} ушли + {unfinished} в работе</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>{device}: answers</source>
        <translation>{device}: отвечает</translation>
    </message>
    <message>
        <source>{device}: silent</source>
        <translation>{device}: не отвечает</translation>
    </message>
    <message>
        <source>Last error, {hour}: {sentence}</source>
        <translation>Последняя ошибка, {hour}: {sentence}</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>1 In order</source>
        <translation>1 В порядке</translation>
    </message>
    <message>
        <source>2 Not in order</source>
        <translation>2 Не в порядке</translation>
    </message>
    <message>
        <source>No pages came with this document.</source>
        <translation>Страниц этого документа нет.</translation>
    </message>
    <message>
        <source>Finding on this document</source>
        <translation>Замечание к документу</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>нет страниц</translation>
    </message>
    <message>
        <source>The document lies in the package that came by courier.</source>
        <translation>Документ лежит в пакете, который привёз курьер.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n бумажный лист</numerusform>
            <numerusform>%n бумажных листа</numerusform>
            <numerusform>%n бумажных листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Другие страницы</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не проверен</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>не в порядке</translation>
    </message>
</context>
<context>
    <name>DocumentsList</name>
    <message>
        <source>ENIS</source>
        <translation>ЕНИС</translation>
    </message>
    <message>
        <source>GBD FL</source>
        <translation>ГБД ФЛ</translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) absent</source>
        <translation>
            <numerusform>Нет %n документа</numerusform>
            <numerusform>Нет %n документов</numerusform>
            <numerusform>Нет %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not decided yet</source>
        <translation>
            <numerusform>Не решён %n документ</numerusform>
            <numerusform>Не решено %n документа</numerusform>
            <numerusform>Не решено %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not required: say why</source>
        <translation>
            <numerusform>%n документ не требуется: напишите почему</numerusform>
            <numerusform>%n документа не требуются: напишите почему</numerusform>
            <numerusform>%n документов не требуются: напишите почему</numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal receipt will name all absent ones, in 2 copies.</source>
        <translation>В расписке об отказе будут названы все недостающие, 2 экземпляра.</translation>
    </message>
    <message>
        <source>The draft is not open: take it up again first</source>
        <translation>Приём остановлен: сначала вернитесь к нему</translation>
    </message>
    <message>
        <source>No document is absent: there is nothing to refuse for</source>
        <translation>Отсутствующих документов нет: отказывать не в чем</translation>
    </message>
    <message>
        <source>Every row is decided</source>
        <translation>По каждой строке решение уже принято</translation>
    </message>
    <message>
        <source>The reception of this package was refused. The draft is kept.</source>
        <translation>В приёме этого пакета отказано. Черновик сохранён.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Вернуться к приёму</translation>
    </message>
    <message>
        <source>{count} documents: {met} met, {absent} absent, {open} not decided</source>
        <translation>Документов {count}: есть {met}, нет {absent}, не решено {open}</translation>
    </message>
    <message>
        <source>Decide on every row first: the receipt names all absent documents.</source>
        <translation>Сначала решите по каждой строке: в расписке называются все недостающие документы.</translation>
    </message>
    <message>
        <source>Refusing…</source>
        <translation>Оформляется…</translation>
    </message>
    <message>
        <source>Refusal receipt</source>
        <translation>Расписка об отказе</translation>
    </message>
    <message>
        <source>Reception refused. Hand one copy to the applicant, keep the other signed.</source>
        <translation>В приёме отказано. Один экземпляр отдайте заявителю, второй с подписью оставьте себе.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>The rest is present</source>
        <translation>Остальное есть</translation>
    </message>
    <message>
        <source>Print application</source>
        <translation>Печать заявления</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Refuse reception</source>
        <translation>Отказать в приёме</translation>
    </message>
    <message>
        <source>To scanning</source>
        <translation>К сканированию</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Следующий заявитель</translation>
    </message>
</context>
<context>
    <name>DossierPlace</name>
    <message>
        <source>to be registered</source>
        <translation>ждёт регистрации</translation>
    </message>
    <message>
        <source>waits for the resolution</source>
        <translation>ждёт резолюции</translation>
    </message>
    <message>
        <source>under examination</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>waits for the signature</source>
        <translation>ждёт подписи</translation>
    </message>
    <message>
        <source>to be sent to the CSC</source>
        <translation>ждёт отправки в ЦОН</translation>
    </message>
    <message>
        <source>sent to the CSC</source>
        <translation>отправлено в ЦОН</translation>
    </message>
    <message>
        <source>Notification of registration</source>
        <translation>Уведомление о постановке на учёт</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Мотивированный ответ об отказе</translation>
    </message>
    <message>
        <source>Positive result</source>
        <translation>Положительный результат</translation>
    </message>
    <message>
        <source>Came on paper</source>
        <translation>Поступил на бумаге</translation>
    </message>
    <message>
        <source>Operator's signature is valid</source>
        <translation>Подпись оператора действительна</translation>
    </message>
    <message>
        <source>Operator's signature is invalid</source>
        <translation>Подпись оператора недействительна</translation>
    </message>
    <message>
        <source>Signature cannot be checked yet</source>
        <translation>Подпись пока не проверена</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Draft of the decision</source>
        <translation>Проект решения</translation>
    </message>
    <message>
        <source>To the head</source>
        <translation>Руководителю</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Заполните: {field}</translation>
    </message>
    <message>
        <source>Choose at least one ground</source>
        <translation>Выберите хотя бы одно основание</translation>
    </message>
    <message>
        <source>Write the fact found</source>
        <translation>Укажите установленный факт</translation>
    </message>
    <message>
        <source>Write why it leads to the refusal</source>
        <translation>Напишите, почему это ведёт к отказу</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Мотивированный ответ об отказе</translation>
    </message>
    <message>
        <source>Grounds (all that apply)</source>
        <translation>Основания (отметьте все)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>Номер на сегодня</translation>
    </message>
    <message>
        <source>The number follows the moment of the complete package: {moment}</source>
        <translation>Номер по времени подачи полного пакета: {moment}</translation>
    </message>
    <message>
        <source>The registrar found the documents not in order.</source>
        <translation>Регистратор нашёл документы не соответствующими.</translation>
    </message>
    <message>
        <source>Resolution of the head, {day}, {name}</source>
        <translation>Резолюция руководителя, {day}, {name}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Already on the books</source>
        <translation>Уже есть в другом деле или в очереди</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n повтор</numerusform>
            <numerusform>%n повтора</numerusform>
            <numerusform>%n повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Продолжить это дело</translation>
    </message>
    <message>
        <source>Why does this case go on beside {number}?</source>
        <translation>Почему это дело продолжается наряду с {number}?</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>сам заявитель</translation>
    </message>
    <message>
        <source>family member</source>
        <translation>член семьи</translation>
    </message>
    <message>
        <source>In the queue since {day}, entry {number}</source>
        <translation>В очереди с {day}, № {number}</translation>
    </message>
    <message>
        <source>Case {number}, opened on {day}</source>
        <translation>Дело {number}, открыто {day}</translation>
    </message>
    <message>
        <source>goes on: {reason}</source>
        <translation>продолжается: {reason}</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Это дело</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>заполняется</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>результат готов</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Case {number} of {day} holds: {what}</source>
        <translation>В деле {number} от {day} есть: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n член семьи</numerusform>
            <numerusform>%n члена семьи</numerusform>
            <numerusform>%n членов семьи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnisCard</name>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>ENIS is not asked: nobody acts for the applicant.</source>
        <translation>ЕНИС не запрашивается: представителя нет.</translation>
    </message>
    <message>
        <source>ENIS is not asked: a legal representative needs no power of attorney.</source>
        <translation>ЕНИС не запрашивается: законному представителю доверенность не нужна.</translation>
    </message>
    <message>
        <source>ENIS is not asked: it knows only notarised powers of attorney.</source>
        <translation>ЕНИС не запрашивается: в ней только нотариальные доверенности.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Waiting for ENIS. Esc goes on without it.</source>
        <translation>Ждём ответ ЕНИС. Esc – продолжить без него.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не запрошено</translation>
    </message>
    <message>
        <source>It is asked as soon as the power of attorney is entered.</source>
        <translation>Запрос пойдёт, как только введена доверенность.</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</source>
        <translation>{hour}: пригодного ответа нет ({code}). Запросите снова или продолжайте: дело не задержится.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>ENIS does not know a power of attorney of this number.</source>
        <translation>В ЕНИС нет доверенности с этим номером.</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>недействительна</translation>
    </message>
    <message>
        <source>holds, ends early</source>
        <translation>действует, истекает рано</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>с {start} по {end}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Доверитель</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Нотариус</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>The power of attorney is revoked. It cannot be used.</source>
        <translation>Доверенность отозвана. Использовать её нельзя.</translation>
    </message>
    <message>
        <source>The power of attorney has ended. It cannot be used.</source>
        <translation>Срок доверенности истёк. Использовать её нельзя.</translation>
    </message>
    <message>
        <source>The power of attorney was given by another person.</source>
        <translation>Доверенность выдал другой человек.</translation>
    </message>
    <message>
        <source>The power of attorney was given to another representative.</source>
        <translation>Доверенность выдана другому представителю.</translation>
    </message>
    <message>
        <source>The power of attorney does not allow to apply for a public service.</source>
        <translation>Доверенность не даёт права обращаться за государственной услугой.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney has died, and it ended with that.</source>
        <translation>ГБД ФЛ: заявитель, выдавший доверенность, умер, поэтому она прекратила действие.</translation>
    </message>
    <message>
        <source>The power of attorney ends before the result is due.</source>
        <translation>Срок доверенности закончится раньше, чем будет готов результат.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant is declared incapable. Only the legal representative may apply.</source>
        <translation>ГБД ФЛ: заявитель признан недееспособным. Подать заявление может только законный представитель.</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Family members who live with the applicant</source>
        <translation>Члены семьи, живущие вместе с заявителем</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>This IIN is already entered</source>
        <translation>Этот ИИН уже введён</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>Выберите, кто это</translation>
    </message>
    <message>
        <source>Enter the date: the list of documents follows from it</source>
        <translation>Введите дату: от неё зависит список документов</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message numerus="yes">
        <source>%n field(s) to mend: {names}. What you wrote is kept.</source>
        <translation>
            <numerusform>Исправить %n поле: {names}. Введённое сохранено.</numerusform>
            <numerusform>Исправить %n поля: {names}. Введённое сохранено.</numerusform>
            <numerusform>Исправить %n полей: {names}. Введённое сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>К следующему</translation>
    </message>
</context>
<context>
    <name>FitOffer</name>
    <message>
        <source>Now: {size} KB</source>
        <translation>Сейчас: {size} КБ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then: {size} KB</source>
        <translation>Потом: {size} КБ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB</source>
        <translation>Объём страниц {size} МБ, шлюз принимает {limit} МБ</translation>
    </message>
    <message>
        <source>Stronger compression</source>
        <translation>Сильнее сжать</translation>
    </message>
    <message>
        <source>Fewer dots</source>
        <translation>Меньше разрешение</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чёрно-белые</translation>
    </message>
    <message>
        <source>Make all pages so</source>
        <translation>Сделать так все страницы</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>{step}: {size} MB</source>
        <translation>{step}: {size} МБ</translation>
    </message>
    <message>
        <source>{step}: {size} MB, too much</source>
        <translation>{step}: {size} МБ, много</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>No field is marked as wrong.</source>
        <translation>Полей с ошибками нет.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>CSC department № {office}</source>
        <translation>Отдел № {office} ЦОН</translation>
    </message>
    <message>
        <source>window {counter}</source>
        <translation>окно {counter}</translation>
    </message>
    <message>
        <source>reception, 15 min</source>
        <translation>приём, 15 мин</translation>
    </message>
    <message>
        <source>No connection since {hour}</source>
        <translation>Нет связи с {hour}</translation>
    </message>
    <message>
        <source>Reception, scanning and signing go on. Waiting to be sent: {count}.</source>
        <translation>Приём, сканирование и подписание идут. Ждут отправки: {count}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Учебный режим</translation>
    </message>
    <message>
        <source>Invented people; papers have no legal force.</source>
        <translation>Люди вымышлены; документы не имеют юридической силы.</translation>
    </message>
    <message>
        <source>The office is not set up</source>
        <translation>Отдел не настроен</translation>
    </message>
    <message>
        <source>Fill in the settings and start the program again; then cases can be opened.</source>
        <translation>Заполните настройки и перезапустите программу: тогда можно будет открывать дела.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>К настройкам</translation>
    </message>
    <message>
        <source>No case can be opened until the administrator has filled in the settings.</source>
        <translation>Пока администратор не заполнит настройки, открыть дело нельзя.</translation>
    </message>
    <message>
        <source>The gateway wants the password</source>
        <translation>Шлюз требует пароль</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>The gateway is not set</source>
        <translation>Шлюз не настроен</translation>
    </message>
    <message>
        <source>refusal, 5 min</source>
        <translation>отказ, 5 мин</translation>
    </message>
    <message>
        <source>process 4, 2 min</source>
        <translation>процесс 4, 2 мин</translation>
    </message>
    <message>
        <source>process 3, 2 min</source>
        <translation>процесс 3, 2 мин</translation>
    </message>
    <message>
        <source>condition 1, 1 min</source>
        <translation>условие 1, 1 мин</translation>
    </message>
    <message>
        <source>process 2, 5 min</source>
        <translation>процесс 2, 5 мин</translation>
    </message>
    <message>
        <source>process 5, no norm</source>
        <translation>процесс 5, без нормы</translation>
    </message>
    <message>
        <source>process 6, 2 min</source>
        <translation>процесс 6, 2 мин</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>GbdFlCard</name>
    <message>
        <source>Typed</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Such as: changed by a newer document</source>
        <translation>Например: изменено по новому документу</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Waiting for GBD FL. Esc goes on without it.</source>
        <translation>Ждём ответ ГБД ФЛ. Esc – продолжить без него.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не запрошено</translation>
    </message>
    <message>
        <source>It is asked as soon as the IIN is right.</source>
        <translation>Запрос пойдёт, как только ИИН верен.</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</source>
        <translation>{hour}: пригодного ответа нет ({code}). Запросите снова или продолжайте: дело не задержится.</translation>
    </message>
    <message>
        <source>answered at {hour}</source>
        <translation>ответ в {hour}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>The register has no data on this IIN.</source>
        <translation>По этому ИИН в реестре данных нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>оставлено введённое</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Why is it kept as typed? ({field})</source>
        <translation>Почему оставлено введённое? ({field})</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Fact found</source>
        <translation>Установленный факт</translation>
    </message>
    <message>
        <source>Why it leads to the refusal</source>
        <translation>Обоснование отказа</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Barcode of the envelope</source>
        <translation>Штрихкод конверта</translation>
    </message>
    <message>
        <source>Count only what the courier takes; uncounted, all go</source>
        <translation>Отметьте только то, что берёт курьер; без отметок уйдут все</translation>
    </message>
    <message>
        <source>Courier's name</source>
        <translation>ФИО курьера</translation>
    </message>
    <message>
        <source>or by pen</source>
        <translation>или от руки</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Номер пломбы</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Печать наклеек</translation>
    </message>
    <message>
        <source>Hand to courier</source>
        <translation>Передать курьеру</translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation>Передано сегодня</translation>
    </message>
    <message>
        <source>{going} go with the courier, {staying} stay here in the next bag</source>
        <translation>{going} уйдут с курьером, {staying} останутся в следующем мешке</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) go with the courier</source>
        <translation>
            <numerusform>С курьером уйдёт %n конверт</numerusform>
            <numerusform>С курьером уйдут %n конверта</numerusform>
            <numerusform>С курьером уйдут %n конвертов</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the envelopes that go first</source>
        <translation>Сначала отсканируйте отправляемые конверты</translation>
    </message>
    <message>
        <source>No bag has left yet</source>
        <translation>Ещё ни один мешок не ушёл</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n конверт</numerusform>
            <numerusform>%n конверта</numerusform>
            <numerusform>%n конвертов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Whether what the program needs answers, and what to do when it does not</source>
        <translation>Отвечает ли всё нужное программе и что делать, если нет</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>No answer since the program was started</source>
        <translation>Ответа не было с запуска программы</translation>
    </message>
    <message>
        <source>Last answer: {hour}</source>
        <translation>Последний ответ: {hour}</translation>
    </message>
    <message>
        <source>GBD FL, the database of individuals</source>
        <translation>ГБД ФЛ, база физических лиц</translation>
    </message>
    <message>
        <source>ENIS, the register of powers of attorney</source>
        <translation>ЕНИС, реестр доверенностей</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ ЭЦП</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Text of scanned pages</source>
        <translation>Текст отсканированных страниц</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Key of the receipt codes</source>
        <translation>Ключ кодов расписок</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>{sentence} Yours: {what}.</source>
        <translation>{sentence} Вы ввели: {what}.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться от своего</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Сохранить моё</translation>
    </message>
    <message>
        <source>circumstances</source>
        <translation>обстоятельства</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Type the password that the operator of the gateway gave this center, and press Enter. Whoever does not know it presses Esc: reception and scanning go on, and messages wait.</source>
        <translation>Введите пароль, который оператор шлюза выдал этому центру, и нажмите Enter. Кто его не знает, нажимает Esc: приём и сканирование продолжаются, сообщения ждут.</translation>
    </message>
    <message>
        <source>Scan or type the ticket and press Enter: the service used last is chosen already. The arrows choose another one. A scanned identity card opens the case and fills the IIN.</source>
        <translation>Отсканируйте или наберите талон и нажмите Enter: последняя использованная услуга уже выбрана. Другую выбирают стрелками. Отсканированное удостоверение открывает дело и заполняет ИИН.</translation>
    </message>
    <message>
        <source>Type or scan the IIN: GBD FL fills in what it knows. Enter goes to the next field that is missing; in a list a digit chooses. Everything is saved as you type.</source>
        <translation>Наберите или отсканируйте ИИН: ГБД ФЛ заполнит то, что знает. Enter ведёт к следующему незаполненному полю; в списке выбирает цифра. Всё сохраняется по мере набора.</translation>
    </message>
    <message>
        <source>If the applicant is here in person, just go on. A power of attorney is entered only when a notary certified it; ENIS is asked for it on the next step.</source>
        <translation>Если заявитель пришёл сам, идите дальше. Доверенность вводится, только если её удостоверил нотариус; о ней спросят ЕНИС на следующем шаге.</translation>
    </message>
    <message>
        <source>Decide each difference: 1 takes the value of the register, 2 keeps what was typed, with a reason. A register that does not answer holds nobody up.</source>
        <translation>Решите по каждому расхождению: 1 берёт значение из реестра, 2 оставляет набранное с причиной. Реестр, который не отвечает, никого не задерживает.</translation>
    </message>
    <message>
        <source>Mark each paper: 1 present, 2 absent, 3 from a register, 4 not required. F6 marks the rest as present. When something is absent, F8 refuses and prints all of it.</source>
        <translation>Отметьте каждый документ: 1 есть, 2 нет, 3 из реестра, 4 не требуется. F6 отмечает остальные как имеющиеся. Если чего-то нет, F8 отказывает и печатает всё это.</translation>
    </message>
    <message>
        <source>Lay the paper on the glass or into the feeder and press F5; the next document is chosen by itself. Nothing is lost: blank and thrown-away pages can be taken back.</source>
        <translation>Положите бумагу на стекло или в податчик и нажмите F5; следующий документ выбирается сам. Ничего не теряется: пустые и выброшенные страницы можно вернуть.</translation>
    </message>
    <message>
        <source>Read out what will be signed, then type the password of your key and press Enter. The signature is verified at once. Without a key the case goes by courier.</source>
        <translation>Прочитайте вслух, что подписывается, наберите пароль ключа и нажмите Enter. Подпись проверяется сразу. Без ключа дело уходит с курьером.</translation>
    </message>
    <message>
        <source>F9 sends the package the chosen way. Without a connection it waits in the outbox and goes by itself.</source>
        <translation>F9 отправляет пакет выбранным путём. Без связи он ждёт в разделе «Отправка» и уходит сам.</translation>
    </message>
    <message>
        <source>Print the receipt in two copies, read the number and the day out, and call the next applicant.</source>
        <translation>Напечатайте расписку в двух экземплярах, прочитайте вслух номер и день и пригласите следующего заявителя.</translation>
    </message>
    <message>
        <source>F2 begins a reception, F3 searches by number, IIN, name or phone. A scanned ticket, card or receipt opens what it belongs to, from every screen.</source>
        <translation>F2 начинает приём, F3 ищет по номеру, ИИН, имени или телефону. Отсканированный талон, удостоверение или расписка открывают своё дело с любого экрана.</translation>
    </message>
    <message>
        <source>Check the identity of the person, tick it, and hand the result over. A notification is printed on request and stamped by an authorised person.</source>
        <translation>Проверьте личность, отметьте это и выдайте результат. Уведомление печатают по просьбе, печать ставит уполномоченное лицо.</translation>
    </message>
    <message>
        <source>Each message shows its stage, its last error and the next try. F5 tries all again at once; nothing is sent twice.</source>
        <translation>У каждого сообщения видны этап, последняя ошибка и следующая попытка. F5 сразу повторяет все; ничто не отправляется дважды.</translation>
    </message>
    <message>
        <source>Scan each envelope the courier takes; F9 closes the bag and prints its register in two copies. What was not scanned stays for the next bag.</source>
        <translation>Отсканируйте каждый конверт, который берёт курьер; F9 закрывает мешок и печатает его реестр в двух экземплярах. Неотсканированное остаётся до следующего мешка.</translation>
    </message>
    <message>
        <source>Choose day and kind; the table is what is printed. Files for a spreadsheet as well.</source>
        <translation>Выберите день и вид; печатается то, что в таблице. Есть и файлы для электронной таблицы.</translation>
    </message>
    <message>
        <source>Tickets must equal accepted, refused and left together. Explain a difference in a line, then print the register of the day.</source>
        <translation>Талонов должно быть столько, сколько принятых, отказанных и ушедших вместе. Объясните разницу одной строкой и напечатайте реестр дня.</translation>
    </message>
    <message>
        <source>Your pile with the days left, the most urgent first. Open a dossier, do your part, and it goes on to the next person.</source>
        <translation>Ваши дела с оставшимися днями, самые срочные сверху. Откройте дело, сделайте свою часть, и оно перейдёт к следующему.</translation>
    </message>
    <message>
        <source>The separate lists with the numbers in them, by intake time.</source>
        <translation>Раздельные списки с номерами, по времени приёма.</translation>
    </message>
    <message>
        <source>Finished dossiers with their signed papers.</source>
        <translation>Законченные дела с подписанными бумагами.</translation>
    </message>
    <message>
        <source>Drop any paper here, or read the code of a receipt: who signed it, and whether it holds.</source>
        <translation>Перетащите сюда любую бумагу или считайте код расписки: кто подписал и действительна ли подпись.</translation>
    </message>
    <message>
        <source>F2 adds a person. Switching an account off keeps all that the person did.</source>
        <translation>F2 добавляет человека. При отключении учётной записи всё, что человек сделал, остаётся.</translation>
    </message>
    <message>
        <source>Each setting says what it is for. Saved settings hold from the next start.</source>
        <translation>У каждой настройки написано, для чего она. Сохранённые настройки действуют со следующего запуска.</translation>
    </message>
    <message>
        <source>What works, what does not and since when. F5 asks every part again.</source>
        <translation>Что работает, что нет и с какого времени. F5 спрашивает все части заново.</translation>
    </message>
    <message>
        <source>next field that is missing; presses what has the focus</source>
        <translation>следующее незаполненное поле; нажимает то, что в фокусе</translation>
    </message>
    <message>
        <source>the main button of the screen</source>
        <translation>главная кнопка экрана</translation>
    </message>
    <message>
        <source>back, or stop what is under way</source>
        <translation>назад или прервать то, что идёт</translation>
    </message>
    <message>
        <source>all commands, screens and cases</source>
        <translation>все команды, экраны и дела</translation>
    </message>
    <message>
        <source>new reception</source>
        <translation>новый приём</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>next fault</source>
        <translation>следующая ошибка</translation>
    </message>
    <message>
        <source>the applicant left; correct or cancel a registered case</source>
        <translation>заявитель ушёл; исправить или отменить дело</translation>
    </message>
    <message>
        <source>the summary of the case and back; the arrow keys scroll it</source>
        <translation>сводка дела и обратно; прокрутка – стрелками</translation>
    </message>
    <message>
        <source>a step of the reception</source>
        <translation>шаг приёма</translation>
    </message>
    <message>
        <source>the next dossier of the pile</source>
        <translation>следующее дело в списке</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>заблокировать экран</translation>
    </message>
</context>
<context>
    <name>IinField</name>
    <message numerus="yes">
        <source>%n more digit(s) needed</source>
        <translation>
            <numerusform>Не хватает %n цифры</numerusform>
            <numerusform>Не хватает %n цифр</numerusform>
            <numerusform>Не хватает %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IinHint</name>
    <message>
        <source>Asking GBD FL… Esc goes on without it</source>
        <translation>Запрос в ГБД ФЛ… Esc – продолжить без него</translation>
    </message>
    <message>
        <source>The check digit is right · GBD FL answered in {seconds} s</source>
        <translation>Контрольная цифра верна · ГБД ФЛ ответила за {seconds} с</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Plug in your token</source>
        <translation>Подключите токен</translation>
    </message>
    <message>
        <source>The token is locked: take another key</source>
        <translation>Токен заблокирован: возьмите другой ключ</translation>
    </message>
    <message>
        <source>Choose your key file</source>
        <translation>Выберите файл ключа</translation>
    </message>
    <message>
        <source>Type the PIN of the token</source>
        <translation>Введите PIN-код токена</translation>
    </message>
    <message>
        <source>Type the password of the key</source>
        <translation>Введите пароль ключа</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>opens its own window: choose the key and type its password there</source>
        <translation>откроет своё окно: ключ и пароль вводятся там</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>файл ключа</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ещё не выбран</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN-код токена</translation>
    </message>
    <message>
        <source>Choose token</source>
        <translation>Выбрать токен</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>looking for tokens…</source>
        <translation>поиск токенов…</translation>
    </message>
    <message>
        <source>several are plugged in: choose one</source>
        <translation>подключено несколько: выберите один</translation>
    </message>
    <message>
        <source>none is plugged in</source>
        <translation>ни один не подключён</translation>
    </message>
    <message>
        <source>token; no wrong PIN so far</source>
        <translation>токен; неверных PIN-кодов не было</translation>
    </message>
    <message>
        <source>token; a wrong PIN was typed, a few tries are left</source>
        <translation>токен; был неверный PIN-код, осталось несколько попыток</translation>
    </message>
    <message>
        <source>token; one try is left before it locks</source>
        <translation>токен; до блокировки осталась одна попытка</translation>
    </message>
    <message>
        <source>token; locked by wrong PINs</source>
        <translation>токен; заблокирован неверными PIN-кодами</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Файлы ключей (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Already on the books: %n to decide under the form</source>
        <translation>
            <numerusform>Уже есть в другом деле или в очереди: %n, решите под формой</numerusform>
            <numerusform>Уже есть в другом деле или в очереди: %n, решите под формой</numerusform>
            <numerusform>Уже есть в другом деле или в очереди: %n, решите под формой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafBar</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Letter on paper</source>
        <translation>Письмо на бумаге</translation>
    </message>
    <message>
        <source>For packages that went by courier: note what the provider's letter says.</source>
        <translation>Для пакетов, ушедших с курьером: отметьте, что сказано в письме услугодателя.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Номер в очереди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Note the letter</source>
        <translation>Отметить письмо</translation>
    </message>
    <message>
        <source>No case waits for a letter on paper</source>
        <translation>Ни одно дело не ждёт письма на бумаге</translation>
    </message>
    <message>
        <source>Choose the case first</source>
        <translation>Сначала выберите дело</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Workstation of the CSC operator</source>
        <translation>Рабочее место оператора ЦОН</translation>
    </message>
    <message>
        <source>One window. One citizen.</source>
        <translation>Одно окно. Один гражданин.</translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <translation>Пятнадцать минут.</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Экран заблокирован</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Вход в систему</translation>
    </message>
    <message>
        <source>CSC department № {office} · window {counter}</source>
        <translation>Отдел № {office} ЦОН · окно {counter}</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Why the screen is taken over</source>
        <translation>Причина смены оператора</translation>
    </message>
    <message>
        <source>The same person unlocks</source>
        <translation>Откроет тот же человек</translation>
    </message>
    <message>
        <source>A supervisor takes over</source>
        <translation>Сменить на старшего оператора</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</source>
        <translation>Программа ошиблась. Всё сохранённое цело. Продолжайте работу и сообщите администратору.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Some fields need attention ({count}). F4 goes from one to the next.</source>
        <translation>Некоторые поля требуют внимания ({count}). F4 переходит от одного к другому.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask somebody who may do it.</source>
        <translation>Ваша роль этого не позволяет. Обратитесь к тому, у кого есть право.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Login or password is wrong: attempt {attempt} of {limit}. After the last one the login is locked for 15 minutes.</source>
        <translation>Неверный логин или пароль: попытка {attempt} из {limit}. После последней вход закрывается на 15 минут.</translation>
    </message>
    <message>
        <source>The login is locked after too many wrong passwords. Try again in {minutes} min.</source>
        <translation>Вход закрыт: слишком много неверных паролей. Повторите через {minutes} мин.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask the administrator.</source>
        <translation>Учётная запись отключена. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>A login has 3 to 40 small Latin letters, digits, dots or dashes and begins with a letter. Correct it.</source>
        <translation>Логин – 3–40 строчных латинских букв, цифр, точек или дефисов, начинается с буквы. Исправьте.</translation>
    </message>
    <message>
        <source>The password is too short. Choose at least {shortest} characters.</source>
        <translation>Пароль слишком короткий. Нужно не менее {shortest} знаков.</translation>
    </message>
    <message>
        <source>This login is taken. Choose another one.</source>
        <translation>Этот логин занят. Выберите другой.</translation>
    </message>
    <message>
        <source>You cannot switch off your own account. Ask another administrator.</source>
        <translation>Свою учётную запись отключить нельзя. Попросите другого администратора.</translation>
    </message>
    <message>
        <source>The site has accounts already. Ask its administrator to add you.</source>
        <translation>Учётные записи уже есть. Попросите администратора добавить вас.</translation>
    </message>
    <message>
        <source>Say why you take this screen over.</source>
        <translation>Напишите, почему вы принимаете этот экран.</translation>
    </message>
    <message>
        <source>No voice of this language is installed on this computer. Print it in large type with the same button, show the applicant's screen (F11) or read it out yourself.</source>
        <translation>Голос этого языка на компьютере не установлен. Той же кнопкой напечатайте крупно, покажите экран заявителя (F11) или прочтите сами.</translation>
    </message>
    <message>
        <source>Settings file, line {line}: the program knows no setting “{key}”. Perhaps “{nearest}” is meant; correct the name.</source>
        <translation>Файл настроек, строка {line}: программа не знает настройки «{key}». Возможно, это «{nearest}»; исправьте имя.</translation>
    </message>
    <message>
        <source>Settings file, line {line}: the setting “{key}” is of the wrong kind; expected: {expected}. Correct it.</source>
        <translation>Файл настроек, строка {line}: у настройки «{key}» неверный тип; ожидается: {expected}. Исправьте.</translation>
    </message>
    <message>
        <source>The setting “{key}” may not be “{value}” (line {line}). Correct it.</source>
        <translation>Настройка «{key}» не может быть «{value}» (строка {line}). Исправьте.</translation>
    </message>
    <message>
        <source>The settings file cannot be understood from line {line} on. Correct the line or put the last good copy back.</source>
        <translation>Файл настроек непонятен начиная со строки {line}. Исправьте строку или верните последнюю верную копию.</translation>
    </message>
    <message>
        <source>The settings file cannot be read or written. Check the disk and the rights on the data folder; nothing was changed.</source>
        <translation>Файл настроек не читается или не записывается. Проверьте диск и права на папку данных; ничего не изменено.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the password in, or it is locked. Nothing was kept; the program will ask each time.</source>
        <translation>На этом компьютере нет хранилища паролей или оно закрыто. Ничего не сохранено; программа будет спрашивать каждый раз.</translation>
    </message>
    <message>
        <source>The keyring does not let go of the password: it may still be kept there. Unlock the keyring and try again.</source>
        <translation>Хранилище не отдаёт пароль: он мог там остаться. Откройте хранилище и повторите.</translation>
    </message>
    <message>
        <source>The password of the gateway is not known. Enter it by the button in the strip above, or have it kept in the settings; messages wait in the outbox.</source>
        <translation>Пароль шлюза неизвестен. Введите его кнопкой в полосе наверху или попросите сохранить в настройках; сообщения ждут в разделе «Отправка».</translation>
    </message>
    <message>
        <source>The program already works with this data. Go to its window, or close it first.</source>
        <translation>Программа уже работает с этими данными. Перейдите в её окно или сначала закройте его.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check the disk and the rights on the folder, then start again.</source>
        <translation>В папку данных нельзя записать. Проверьте диск и права на папку и запустите снова.</translation>
    </message>
    <message>
        <source>The training stand cannot listen on port {port}: another program holds it. Close that program or take another port.</source>
        <translation>Учебный стенд не может занять порт {port}: его держит другая программа. Закройте её или возьмите другой порт.</translation>
    </message>
    <message>
        <source>The training stand has ended by itself. Close the program and start training again; nothing stored is lost.</source>
        <translation>Учебный стенд завершился сам. Закройте программу и начните обучение заново; сохранённое не потеряно.</translation>
    </message>
    <message>
        <source>The training stand has said nothing for {seconds} seconds and was ended. Close programs that keep the computer busy and start training again; nothing stored is lost.</source>
        <translation>Учебный стенд молчал {seconds} секунд и был остановлен. Закройте программы, которые загружают компьютер, и начните обучение заново; сохранённое не потеряно.</translation>
    </message>
    <message>
        <source>The database is busy: another counter has been writing for five seconds. Nothing was stored; try again.</source>
        <translation>База данных занята: другое окно пишет уже пять секунд. Ничего не сохранено; повторите.</translation>
    </message>
    <message>
        <source>The disk is full or fails. Nothing was stored; free space, or ask the administrator to look at the disk.</source>
        <translation>Диск полон или неисправен. Ничего не сохранено; освободите место или попросите администратора проверить диск.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Install the newer version; the database was not touched.</source>
        <translation>База создана более новой версией программы. Установите её; база не тронута.</translation>
    </message>
    <message>
        <source>This is not in the database any more. Read the list again.</source>
        <translation>Этого в базе уже нет. Обновите список.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Open it again and repeat the change; what they entered is kept.</source>
        <translation>Это уже изменил другой сотрудник. Откройте снова и повторите правку; введённое им сохранено.</translation>
    </message>
    <message>
        <source>This is stored already. Nothing was stored twice; open the list again.</source>
        <translation>Это уже сохранено. Второй раз ничего не записано; откройте список снова.</translation>
    </message>
    <message>
        <source>The database file is damaged or foreign. Stop working and ask the administrator to restore the newest backup.</source>
        <translation>Файл базы повреждён или чужой. Остановите работу и попросите администратора восстановить последнюю копию.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date and is as it was. Use the earlier version and tell the administrator.</source>
        <translation>Обновить базу не удалось, она осталась прежней. Работайте в прежней версии и сообщите администратору.</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network and try again; nothing was stored.</source>
        <translation>Сервер базы не отвечает. Проверьте сеть и повторите; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The database server does not let this workplace in: it wants a password, or another one. Enter the database password again; nothing was stored.</source>
        <translation>Сервер базы данных не впускает это рабочее место: ему нужен пароль или другой пароль. Введите пароль базы данных ещё раз; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The site has no service passport “{service}”. Ask the administrator to put the file back into the services folder.</source>
        <translation>Здесь нет паспорта услуги «{service}». Попросите администратора вернуть файл в папку услуг.</translation>
    </message>
    <message>
        <source>The service passport {file} does not load: line {line}, “{name}”: {fault}. This service is not offered until the file is mended; the other services work.</source>
        <translation>Паспорт услуги {file} не загружается: строка {line}, «{name}»: {fault}. Услуга недоступна, пока файл не исправят; остальные работают.</translation>
    </message>
    <message>
        <source>The passport could not be copied beside the cases. Free disk space or ask the administrator, then try again.</source>
        <translation>Не удалось скопировать паспорт к делам. Освободите место на диске или обратитесь к администратору и повторите.</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>файл – не текст UTF-8</translation>
    </message>
    <message>
        <source>the line is not TOML</source>
        <translation>строка – не TOML</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл не открывается</translation>
    </message>
    <message>
        <source>this entry is missing</source>
        <translation>этой записи нет</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>такой записи не бывает</translation>
    </message>
    <message>
        <source>the value is of the wrong kind</source>
        <translation>значение не того типа</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>значение пустое</translation>
    </message>
    <message>
        <source>the number is too small or too great</source>
        <translation>число слишком мало или слишком велико</translation>
    </message>
    <message>
        <source>a word mixes Latin and Cyrillic letters</source>
        <translation>в слове смешаны латиница и кириллица</translation>
    </message>
    <message>
        <source>this code is there twice</source>
        <translation>этот код встречается дважды</translation>
    </message>
    <message>
        <source>another file holds this version with other content</source>
        <translation>эта версия есть в другом файле с иным содержанием</translation>
    </message>
    <message>
        <source>this entry is there twice</source>
        <translation>эта запись стоит дважды</translation>
    </message>
    <message>
        <source>a code is of small Latin letters, digits, “-” and “_”, and no word of conditions</source>
        <translation>код состоит из строчных латинских букв, цифр, «-» и «_» и не бывает словом условий</translation>
    </message>
    <message>
        <source>there is no such kind of field</source>
        <translation>такого вида поля нет</translation>
    </message>
    <message>
        <source>this program does not know the schema yet</source>
        <translation>программа ещё не знает этой схемы</translation>
    </message>
    <message>
        <source>the document list has no such document</source>
        <translation>в списке документов нет такого документа</translation>
    </message>
    <message>
        <source>the program fills no such blank</source>
        <translation>программа не заполняет такого пропуска</translation>
    </message>
    <message>
        <source>a day is written as 2008-06-01 and must exist</source>
        <translation>день пишется как 2008-06-01 и должен существовать</translation>
    </message>
    <message>
        <source>only a date is before or after another</source>
        <translation>раньше или позже бывает только дата</translation>
    </message>
    <message>
        <source>a limit is a whole number and its unit in English: minutes, hours or days</source>
        <translation>предел – целое число и единица по-английски: минуты, часы или дни</translation>
    </message>
    <message>
        <source>the steps together take longer than the term of the service</source>
        <translation>шаги вместе длятся дольше срока услуги</translation>
    </message>
    <message>
        <source>these fields wait for each other, none is ever shown</source>
        <translation>эти поля ждут друг друга, ни одно не появится</translation>
    </message>
    <message>
        <source>conditions know no such fact</source>
        <translation>условия не знают такого факта</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>такого значения не бывает</translation>
    </message>
    <message>
        <source>the kept copy is not what the case was opened with</source>
        <translation>сохранённая копия не та, с которой открыто дело</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; here are {count}. Check it against the identity card.</source>
        <translation>В ИИН 12 цифр, здесь {count}. Сверьте с удостоверением.</translation>
    </message>
    <message>
        <source>The check digit does not fit: one digit is mistyped. Compare with the identity card.</source>
        <translation>Контрольная цифра не сходится: одна цифра набрана неверно. Сверьте с удостоверением.</translation>
    </message>
    <message>
        <source>A name holds letters, spaces, hyphens, dots and apostrophes only. Remove the other characters.</source>
        <translation>В имени только буквы, пробелы, дефисы, точки и апострофы. Уберите остальное.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} letters. Check it.</source>
        <translation>Имя длиннее {limit} букв. Проверьте.</translation>
    </message>
    <message>
        <source>This is not a date. Enter day.month.year, such as 15.02.1990.</source>
        <translation>Это не дата. Введите день.месяц.год, например 15.02.1990.</translation>
    </message>
    <message>
        <source>Write the hour as on the receipt, like 09:40.</source>
        <translation>Напишите время как в расписке, например 09:40.</translation>
    </message>
    <message>
        <source>This date cannot be right. Check the year.</source>
        <translation>Такой даты быть не может. Проверьте год.</translation>
    </message>
    <message>
        <source>The address is empty. Enter it as in the identity card or the register.</source>
        <translation>Адрес пустой. Введите как в удостоверении или реестре.</translation>
    </message>
    <message>
        <source>The address is longer than {limit} letters. Shorten it.</source>
        <translation>Адрес длиннее {limit} букв. Сократите.</translation>
    </message>
    <message>
        <source>The address holds a line break or a tab. Keep it on one line.</source>
        <translation>В адресе перенос строки или табуляция. Запишите в одну строку.</translation>
    </message>
    <message>
        <source>Choose the category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>Choose the sub-category.</source>
        <translation>Выберите подкатегорию.</translation>
    </message>
    <message>
        <source>This person is already in the list of the family.</source>
        <translation>Этот человек уже есть в списке семьи.</translation>
    </message>
    <message>
        <source>A date of a family member is missing or cannot be right. Enter it.</source>
        <translation>У члена семьи нет даты или она не может быть верной. Введите её.</translation>
    </message>
    <message>
        <source>This service does not go this way. Choose the other one.</source>
        <translation>Эта услуга так не отправляется. Выберите другой путь.</translation>
    </message>
    <message>
        <source>This is asked for here. Fill it in.</source>
        <translation>Это здесь спрашивается. Заполните поле.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>Это не число. Пишите только цифрами.</translation>
    </message>
    <message>
        <source>The number must be between {least} and {most}. Check it.</source>
        <translation>Число должно быть от {least} до {most}. Проверьте его.</translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose again.</source>
        <translation>Такого ответа нет. Выберите снова.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it.</source>
        <translation>Текст длиннее {limit} букв. Сократите его.</translation>
    </message>
    <message>
        <source>An IIN holds digits only. Take the other characters out.</source>
        <translation>ИИН состоит только из цифр. Уберите другие знаки.</translation>
    </message>
    <message>
        <source>Neither surname nor name is entered. Enter them as in the identity card.</source>
        <translation>Не введены ни фамилия, ни имя. Введите их как в удостоверении.</translation>
    </message>
    <message>
        <source>The letter “{character}” is of another alphabet and cannot be printed. Write the name as in the identity card.</source>
        <translation>Буква «{character}» из другого алфавита, её нельзя напечатать. Напишите имя как в удостоверении личности.</translation>
    </message>
    <message>
        <source>A phone number has +7 and ten digits, one of another country + and its code. Correct it.</source>
        <translation>Номер телефона: +7 и десять цифр, другой страны: + и код страны. Исправьте.</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed. Take it out of the address.</source>
        <translation>Знак «{character}» нельзя напечатать. Уберите его из адреса.</translation>
    </message>
    <message>
        <source>There is a line break, a tab or a character that cannot be printed. Take it out.</source>
        <translation>Есть перенос строки, табуляция или знак, который нельзя напечатать. Уберите его.</translation>
    </message>
    <message>
        <source>A line break or another invisible sign is in the text. Write it on one line.</source>
        <translation>В тексте есть перенос строки или другой невидимый знак. Напишите в одну строку.</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed. Take it out.</source>
        <translation>Знак «{character}» нельзя напечатать. Уберите его.</translation>
    </message>
    <message>
        <source>Enter the number of the power of attorney.</source>
        <translation>Введите номер доверенности.</translation>
    </message>
    <message>
        <source>This is not a case number. It looks like 2015-03-10/0307-018-4.</source>
        <translation>Это не номер дела. Он выглядит так: 2015-03-10/0307-018-4.</translation>
    </message>
    <message>
        <source>The check digit of the case number does not fit. Compare it with the receipt.</source>
        <translation>Контрольная цифра номера дела не сходится. Сверьте с распиской.</translation>
    </message>
    <message>
        <source>This is not possible at this stage of the case. Read the case again.</source>
        <translation>На этом этапе дела это невозможно. Откройте дело снова.</translation>
    </message>
    <message>
        <source>Somebody at another window changed this case meanwhile. What they entered is shown now; yours was not saved.</source>
        <translation>Тем временем это дело изменили в другом окне. Сейчас показано введённое там; ваше не сохранено.</translation>
    </message>
    <message>
        <source>Say why the typed value is kept.</source>
        <translation>Укажите, почему оставлено введённое.</translation>
    </message>
    <message>
        <source>This document is needed in every case. Mark it present, or absent and refuse the reception.</source>
        <translation>Этот документ нужен в любом случае. Отметьте, что он есть, или что его нет, и откажите в приёме.</translation>
    </message>
    <message>
        <source>A document is marked “from registry”, but the register has not said that it knows the applicant. Ask it again or take the paper.</source>
        <translation>Документ отмечен «из реестра», но реестр не ответил, что знает этого заявителя. Запросите его ещё раз или возьмите бумагу.</translation>
    </message>
    <message>
        <source>ENIS is asked only for a notarised power of attorney.</source>
        <translation>ЕНИС запрашивается только для нотариальной доверенности.</translation>
    </message>
    <message>
        <source>The registers have not said that they have no data, so there is nothing to print.</source>
        <translation>Реестры не отвечали, что данных нет, поэтому печатать нечего.</translation>
    </message>
    <message>
        <source>Enter the IIN of every family member of whom the service asks for it.</source>
        <translation>Введите ИИН каждого члена семьи, для которого он требуется по этой услуге.</translation>
    </message>
    <message>
        <source>Choose for every family member who this is to the applicant.</source>
        <translation>Укажите для каждого члена семьи, кем он приходится заявителю.</translation>
    </message>
    <message>
        <source>The package is not complete: {count} missing. Refuse the reception or bring the documents.</source>
        <translation>Пакет неполный: не хватает {count}. Откажите в приёме или дождитесь документов.</translation>
    </message>
    <message>
        <source>Decide on every row of the document list first: {count} left.</source>
        <translation>Сначала решите по каждой строке перечня: осталось {count}.</translation>
    </message>
    <message>
        <source>Nothing is missing, so the reception cannot be refused: an incomplete package is the only ground.</source>
        <translation>Всё на месте, поэтому отказать в приёме нельзя: единственное основание – неполный пакет.</translation>
    </message>
    <message>
        <source>The case is not registered yet.</source>
        <translation>Дело ещё не зарегистрировано.</translation>
    </message>
    <message>
        <source>{count} value(s) differ from the register and nobody said why. Decide on the step “Check”.</source>
        <translation>Отличается от реестра значений: {count}, причина не указана. Решите на шаге «Проверка».</translation>
    </message>
    <message>
        <source>{count} document(s) marked as not required without a reason. Write the reason at the row.</source>
        <translation>Отмечено «не требуется» без причины: {count}. Напишите причину в строке документа.</translation>
    </message>
    <message>
        <source>{count} document(s) on paper have no page. Scan them, or send the package by courier.</source>
        <translation>Бумажных документов без единой страницы: {count}. Отсканируйте их или отправьте пакет курьером.</translation>
    </message>
    <message>
        <source>The power of attorney is revoked: the case cannot be registered with it.</source>
        <translation>Доверенность отозвана: с ней дело зарегистрировать нельзя.</translation>
    </message>
    <message>
        <source>The power of attorney has ended: the case cannot be registered with it.</source>
        <translation>Срок доверенности истёк: с ней дело зарегистрировать нельзя.</translation>
    </message>
    <message>
        <source>The power of attorney was given by another person than the applicant. Compare the IIN and the number.</source>
        <translation>Доверенность выдана не заявителем, а другим лицом. Сверьте ИИН и номер.</translation>
    </message>
    <message>
        <source>The power of attorney was given to another representative. Compare the IIN and the number.</source>
        <translation>Доверенность выдана другому представителю. Сверьте ИИН и номер.</translation>
    </message>
    <message>
        <source>The power of attorney does not allow to apply for a public service. Ask for another one.</source>
        <translation>Доверенность не даёт права подавать заявление на государственную услугу. Попросите другую.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney has died, and the power ended with that.</source>
        <translation>ГБД ФЛ: заявитель, выдавший доверенность, умер, и доверенность прекратилась.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney is declared incapable. Only the legal representative may apply.</source>
        <translation>ГБД ФЛ: заявитель, выдавший доверенность, признан недееспособным. Подать заявление может только законный представитель.</translation>
    </message>
    <message>
        <source>Say why the case goes on beside the other one.</source>
        <translation>Укажите, почему дело продолжается наряду с другим.</translation>
    </message>
    <message>
        <source>People of this case already stand in another case or in the queue: {count} not decided. Say on the step “Check” why the case goes on.</source>
        <translation>Люди из этого дела уже стоят в другом деле или в очереди, не решено: {count}. Укажите на шаге «Проверка», почему это дело продолжается.</translation>
    </message>
    <message>
        <source>A ticket's number has at most {limit} characters. Correct it.</source>
        <translation>В номере талона не более {limit} знаков. Исправьте.</translation>
    </message>
    <message>
        <source>A ticket's number holds letters, digits and - . / № # only. Correct it.</source>
        <translation>В номере талона только буквы, цифры и - . / № #. Исправьте.</translation>
    </message>
    <message>
        <source>Enter or scan the number of the ticket.</source>
        <translation>Введите или отсканируйте номер талона.</translation>
    </message>
    <message>
        <source>This ticket was served: its case is accepted, refused, left or at work.</source>
        <translation>По этому талону уже обслужили: дело принято, в приёме отказано, заявитель ушёл или дело в работе.</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>Укажите, почему так решено.</translation>
    </message>
    <message>
        <source>Somebody else has decided this already.</source>
        <translation>Это уже решил кто-то другой.</translation>
    </message>
    <message>
        <source>What a register says against a power of attorney cannot be taken into the form. Cancel the case, or say why it stands.</source>
        <translation>То, что реестр сообщает против доверенности, нельзя взять в форму. Отмените дело или укажите, почему оно остаётся.</translation>
    </message>
    <message>
        <source>Only a registered case that has not been handed over for sending can be corrected or cancelled. After that the provider decides.</source>
        <translation>Исправить или отменить можно только зарегистрированное дело, ещё не переданное на отправку. После этого решает услугодатель.</translation>
    </message>
    <message>
        <source>Say why, with at least {shortest} letters.</source>
        <translation>Укажите причину, не менее {shortest} букв.</translation>
    </message>
    <message>
        <source>Add the paper that proves it: a PDF, JPEG or PNG file of at most {limit} MB.</source>
        <translation>Приложите подтверждающий документ: файл PDF, JPEG или PNG не более {limit} МБ.</translation>
    </message>
    <message>
        <source>This needs a supervisor's permission. Ask one to enter login and password.</source>
        <translation>Нужно разрешение старшего оператора. Попросите его ввести логин и пароль.</translation>
    </message>
    <message>
        <source>The new value is the same as the old one.</source>
        <translation>Новое значение совпадает со старым.</translation>
    </message>
    <message>
        <source>With these values {count} more document(s) would be needed, which were not handed in. Cancel this case and register a new one: its place in the queue counts from the complete package.</source>
        <translation>С этими значениями потребовались бы ещё документы, которых не сдали: {count}. Отмените это дело и зарегистрируйте новое: место в очереди считается с момента сдачи полного пакета.</translation>
    </message>
    <message>
        <source>The bag is empty. Put at least one package into it.</source>
        <translation>Мешок пуст. Положите хотя бы один пакет.</translation>
    </message>
    <message>
        <source>No envelope in the bag has this barcode. Check that its case was sent by courier.</source>
        <translation>В мешке нет конверта с таким штрихкодом. Проверьте, отправлено ли дело курьером.</translation>
    </message>
    <message>
        <source>The sums of the day differ. Explain the difference at the close of the day, then print.</source>
        <translation>Суммы дня расходятся. Поясните разницу при закрытии дня, затем печатайте.</translation>
    </message>
    <message>
        <source>Write in a line why the sums differ, with at least {shortest} letters.</source>
        <translation>Напишите одной строкой, почему суммы расходятся, не короче {shortest} букв.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some room, and save again.</source>
        <translation>Файл не записан. Выберите другую папку или освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>This message is under way or has arrived; it cannot be stopped any more.</source>
        <translation>Сообщение уже в пути или дошло; остановить его нельзя.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Результата ещё нет.</translation>
    </message>
    <message>
        <source>The signature of this document does not hold. Do not hand it over; tell the provider.</source>
        <translation>Подпись этого документа недействительна. Не выдавайте; сообщите услугодателю.</translation>
    </message>
    <message>
        <source>Check the identity document of the person first.</source>
        <translation>Сначала проверьте удостоверение личности.</translation>
    </message>
    <message>
        <source>This is not possible at this stage of the dossier. Read the list again.</source>
        <translation>На этом этапе дела это невозможно. Обновите список.</translation>
    </message>
    <message>
        <source>A refusal names at least one ground, and of each the fact found and why it follows. Add them.</source>
        <translation>В отказе указывается хотя бы одно основание, и по каждому – установленное обстоятельство и обоснование. Добавьте их.</translation>
    </message>
    <message>
        <source>Nobody of this login is an executor. Choose another person.</source>
        <translation>Исполнителя с таким логином нет. Выберите другого.</translation>
    </message>
    <message>
        <source>There is no draft of the result yet.</source>
        <translation>Проекта результата ещё нет.</translation>
    </message>
    <message>
        <source>The package of case {number} was taken in already. Look for it in the list.</source>
        <translation>Пакет дела {number} уже принят. Найдите его в списке.</translation>
    </message>
    <message>
        <source>The draft leaves out what the result of this service must say. Return it to the executor.</source>
        <translation>В проекте нет того, что должен сообщать результат этой услуги. Верните его исполнителю.</translation>
    </message>
    <message>
        <source>Say what the letter is: a notification or a refusal.</source>
        <translation>Укажите, что это за письмо: уведомление или отказ.</translation>
    </message>
    <message>
        <source>Enter the number of the letter.</source>
        <translation>Введите номер письма.</translation>
    </message>
    <message>
        <source>Enter the number in the queue as the notification gives it, digits only.</source>
        <translation>Введите номер в очереди как в уведомлении, только цифры.</translation>
    </message>
    <message>
        <source>This package did not go by courier: its answer comes through the gateway.</source>
        <translation>Этот пакет ушёл не с курьером: ответ придёт через шлюз.</translation>
    </message>
    <message>
        <source>The number of a paper may hold digits, “-” and “/” only. Correct it.</source>
        <translation>В номере документа только цифры, «-» и «/». Исправьте.</translation>
    </message>
    <message>
        <source>A date on the paper has no time zone. Tell the administrator.</source>
        <translation>У даты в документе нет часового пояса. Сообщите администратору.</translation>
    </message>
    <message>
        <source>A refusal receipt must name at least one missing document. Mark what is missing.</source>
        <translation>Расписка об отказе должна называть хотя бы один недостающий документ. Отметьте, чего нет.</translation>
    </message>
    <message>
        <source>A text that the paper needs is empty. Fill it in.</source>
        <translation>Нужный для документа текст пуст. Заполните его.</translation>
    </message>
    <message>
        <source>A count on the paper is smaller than {least}. Correct it.</source>
        <translation>Число в документе меньше {least}. Исправьте.</translation>
    </message>
    <message>
        <source>The IIN on the paper must have 12 digits. Correct it.</source>
        <translation>В ИИН на документе должно быть 12 цифр. Исправьте.</translation>
    </message>
    <message>
        <source>The journal root is damaged. Tell the administrator.</source>
        <translation>Корень журнала повреждён. Сообщите администратору.</translation>
    </message>
    <message>
        <source>This message is printed only when a register has answered that it has no data. Ask the register again.</source>
        <translation>Это сообщение печатается, только если реестр ответил, что данных нет. Запросите реестр снова.</translation>
    </message>
    <message>
        <source>A reasoned refusal must give at least one ground. Add it.</source>
        <translation>В мотивированном отказе нужно хотя бы одно основание. Добавьте его.</translation>
    </message>
    <message>
        <source>The three lines for machines were not found. Lay the card with that side down and press F7 again.</source>
        <translation>Три строки для машинного чтения не найдены. Положите удостоверение этой стороной вниз и нажмите F7 ещё раз.</translation>
    </message>
    <message>
        <source>A check digit of the card does not fit: it was misread or is damaged. Clean the glass and scan again, or type.</source>
        <translation>Контрольная цифра удостоверения не сходится: оно прочитано неверно или повреждено. Протрите стекло и сканируйте снова либо введите вручную.</translation>
    </message>
    <message>
        <source>Cards are not read on this computer: the program tesseract is not installed. Type from the card.</source>
        <translation>На этом компьютере удостоверения не читаются: программа tesseract не установлена. Введите данные с удостоверения.</translation>
    </message>
    <message>
        <source>The card could not be read in time. Press F7 again, or type from the card.</source>
        <translation>Удостоверение не удалось прочитать вовремя. Нажмите F7 ещё раз либо введите данные с удостоверения.</translation>
    </message>
    <message>
        <source>Pages are sent without searchable text: the program tesseract is not installed. Ask the administrator to install it.</source>
        <translation>Страницы отправляются без текста для поиска: программа tesseract не установлена. Попросите администратора установить её.</translation>
    </message>
    <message>
        <source>Pages are sent without searchable text: tesseract is installed without Kazakh or Russian. Ask the administrator to install both.</source>
        <translation>Страницы отправляются без текста для поиска: tesseract установлен без казахского или русского языка. Попросите администратора установить оба.</translation>
    </message>
    <message>
        <source>A page could not be read and is sent without searchable text. Nothing needs to be done.</source>
        <translation>Страница не распознана и уйдёт без текста для поиска. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The letter “{character}” ({code_point}) cannot be printed: the fonts of the papers lack it. Replace it in the text.</source>
        <translation>Букву «{character}» ({code_point}) нельзя напечатать: её нет в шрифтах документов. Замените её в тексте.</translation>
    </message>
    <message>
        <source>The notification does not fit on its one page. Shorten the name of the list or the address.</source>
        <translation>Уведомление не помещается на одну страницу. Сократите название списка или адрес.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up, or print from the papers folder.</source>
        <translation>На этом компьютере не настроен принтер. Настройте его или печатайте из папки документов.</translation>
    </message>
    <message>
        <source>The paper could not be shown or printed: the file is damaged. Print it again.</source>
        <translation>Не удалось показать или напечатать документ: файл повреждён. Напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer did not take the paper: nothing was printed. Look whether it is on and has paper, and print again.</source>
        <translation>Принтер не принял документ: ничего не напечатано. Проверьте, включён ли он и есть ли бумага, и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has a paper jam. Clear it and scan the rest; the pages already taken are kept.</source>
        <translation>В сканере «{device}» застряла бумага. Выньте её и отсканируйте остальное; принятые страницы сохранены.</translation>
    </message>
    <message>
        <source>The cover of scanner “{device}” is open. Close it and scan again.</source>
        <translation>У сканера «{device}» открыта крышка. Закройте её и сканируйте снова.</translation>
    </message>
    <message>
        <source>The connection to scanner “{device}” failed. Check the cable and scan the rest; the pages already taken are kept.</source>
        <translation>Связь со сканером «{device}» прервалась. Проверьте кабель и отсканируйте остальное; принятые страницы сохранены.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of scanner “{device}”. Lay the pages in and scan again, or choose the glass.</source>
        <translation>В автоподатчике сканера «{device}» нет бумаги. Положите страницы и сканируйте снова или выберите стекло.</translation>
    </message>
    <message>
        <source>You may not use scanner “{device}”. Ask the administrator.</source>
        <translation>У вас нет права на сканер «{device}». Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Scanner “{device}” is no longer there. Check that it is switched on, then read the list again.</source>
        <translation>Сканера «{device}» больше нет. Проверьте, включён ли он, и обновите список.</translation>
    </message>
    <message>
        <source>The page from scanner “{device}” came in cut short and was not kept. Scan this page again.</source>
        <translation>Страница со сканера «{device}» пришла не целиком и не сохранена. Отсканируйте её снова.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has said nothing for {seconds} seconds and was stopped. Switch it off and on, then scan the rest; the pages already taken are kept.</source>
        <translation>Сканер «{device}» молчал {seconds} с и остановлен. Выключите и включите его и отсканируйте остальное; принятые страницы сохранены.</translation>
    </message>
    <message>
        <source>The driver of scanner “{device}” broke down. Scan again; if it happens again, tell the administrator.</source>
        <translation>Драйвер сканера «{device}» дал сбой. Сканируйте снова; если повторится, сообщите администратору.</translation>
    </message>
    <message>
        <source>Scanner “{device}” refused to scan ({reason}). Change the scan settings and try again.</source>
        <translation>Сканер «{device}» отказался сканировать ({reason}). Измените настройки сканирования и повторите.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has no feeder. Choose the glass.</source>
        <translation>У сканера «{device}» нет автоподатчика. Выберите стекло.</translation>
    </message>
    <message>
        <source>Scanner “{device}” cannot take both sides by itself. Switch “both sides” off and scan the second sides as further pages.</source>
        <translation>Сканер «{device}» не берёт обе стороны сам. Выключите «обе стороны» и сканируйте обороты отдельными страницами.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has no glass. Choose the feeder.</source>
        <translation>У сканера «{device}» нет стекла. Выберите автоподатчик.</translation>
    </message>
    <message>
        <source>The scanning system of this computer is not installed. Use a watched folder or files, and tell the administrator.</source>
        <translation>На этом компьютере не установлена система сканирования. Используйте наблюдаемую папку или файлы и сообщите администратору.</translation>
    </message>
    <message>
        <source>The watched folder cannot be opened, or files cannot be moved in it. Check that it exists and that you may write to it.</source>
        <translation>Наблюдаемая папка не открывается или файлы в ней не перемещаются. Проверьте, что она есть и доступна для записи.</translation>
    </message>
    <message>
        <source>The watched folder holds no pictures or PDF files. Put the pages there and scan again.</source>
        <translation>В наблюдаемой папке нет изображений и PDF. Положите туда страницы и сканируйте снова.</translation>
    </message>
    <message>
        <source>No scanner is connected. Switch one on, or bring pages in from files.</source>
        <translation>Сканер не подключён. Включите его или возьмите страницы из файлов.</translation>
    </message>
    <message>
        <source>Scanner “{device}” shows a certificate that is not known here, so nothing was sent to it. Ask the administrator to enter its SHA-256 in the settings.</source>
        <translation>Сканер «{device}» показал сертификат, который здесь не известен, поэтому ему ничего не отправлено. Попросите администратора внести его SHA-256 в настройки.</translation>
    </message>
    <message>
        <source>The file is not a picture or a PDF document. Choose a JPEG, PNG, TIFF, HEIC or PDF file.</source>
        <translation>Файл не является ни изображением, ни документом PDF. Выберите файл JPEG, PNG, TIFF, HEIC или PDF.</translation>
    </message>
    <message>
        <source>However small they are made while they can still be read, the pages weigh {size} MB; the gateway takes {limit} MB. Take needless pages out, or send the package by courier.</source>
        <translation>Даже при самом сильном сжатии, при котором страницы ещё можно прочитать, они весят {size} МБ, шлюз принимает {limit} МБ. Уберите лишние страницы или отправьте пакет курьером.</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. Make them fit at the scan step, take needless ones out, or send the papers by courier.</source>
        <translation>Страницы весят {size} МБ, шлюз принимает {limit} МБ и откажет в приёме пакета. На шаге сканирования уместите их в предел, уберите лишние или отправьте бумаги курьером.</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. They are signed and can no longer be made smaller: send the papers by courier.</source>
        <translation>Страницы весят {size} МБ, шлюз принимает {limit} МБ и откажет в приёме пакета. Они подписаны, уменьшить их уже нельзя: отправьте бумаги курьером.</translation>
    </message>
    <message>
        <source>The picture of camera “{device}” is black. Take the cover off the lens, light the paper and scan again.</source>
        <translation>Снимок камеры «{device}» чёрный. Снимите крышку с объектива, осветите лист и сканируйте снова.</translation>
    </message>
    <message>
        <source>Camera “{device}” gives no picture. Check the cable, close other programs that use it, and scan again.</source>
        <translation>Камера «{device}» не даёт изображения. Проверьте кабель, закройте другие программы, которые её используют, и сканируйте снова.</translation>
    </message>
    <message>
        <source>{fronts} front sides and {backs} back sides came in: some sheets were drawn together or left out. No page is lost: the back sides lie behind the front sides. Put them in order, or throw them away and scan them again.</source>
        <translation>Поступило лицевых сторон: {fronts}, оборотных: {backs}. Часть листов прошла вместе или не прошла. Ни одна страница не потеряна: оборотные стороны лежат после лицевых. Расставьте их по порядку или уберите в корзину и отсканируйте снова.</translation>
    </message>
    <message>
        <source>The file is empty. Get it anew and choose it again.</source>
        <translation>Файл пуст. Получите его заново и выберите снова.</translation>
    </message>
    <message>
        <source>Scanner “{device}” is busy. Wait until it is free, or close the program that uses it, and scan again.</source>
        <translation>Сканер «{device}» занят. Дождитесь, пока он освободится, или закройте программу, которая его занимает, и сканируйте снова.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it anew and choose it again.</source>
        <translation>Файл повреждён или неполон. Получите его заново и выберите снова.</translation>
    </message>
    <message>
        <source>The page is too large (more than {limit} million pixels). Scan it at a lower resolution.</source>
        <translation>Страница слишком велика (больше {limit} млн пикселей). Сканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>The picture is too small to be a page (an edge under {limit} pixels). Scan the page again.</source>
        <translation>Изображение слишком мало для страницы (сторона меньше {limit} пикселей). Отсканируйте снова.</translation>
    </message>
    <message>
        <source>The file has more than {limit} pages. Split it and import the parts you need.</source>
        <translation>В файле больше {limit} страниц. Разделите его и возьмите нужные части.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller or scan the paper.</source>
        <translation>Файл больше {limit} МБ. Уменьшите его или отсканируйте бумагу.</translation>
    </message>
    <message>
        <source>The PDF file is protected by a password. Ask the applicant for a file without one, or scan the paper.</source>
        <translation>Файл PDF защищён паролем. Попросите файл без пароля или отсканируйте бумагу.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it again.</source>
        <translation>Файла больше нет. Выберите его снова.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder you may read, and choose it again.</source>
        <translation>У вас нет права читать этот файл. Скопируйте его в доступную папку и выберите снова.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. Scan the paper instead.</source>
        <translation>Файл читался слишком долго и остановлен. Отсканируйте бумагу.</translation>
    </message>
    <message>
        <source>The case already holds {limit} pages. Take needless pages out, or send the rest by courier.</source>
        <translation>В деле уже {limit} страниц. Уберите лишние или отправьте остальное курьером.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Some pages are still being made ready. Wait until the mark on them is gone, then sign.</source>
        <translation>Некоторые страницы ещё подготавливаются. Дождитесь, пока с них исчезнет отметка, и подпишите.</translation>
    </message>
    <message>
        <source>The page could not be cleaned and goes out as it was scanned. Scan it again if it is hard to read.</source>
        <translation>Страницу не удалось очистить, она уйдёт как отсканирована. Если её трудно прочитать, отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The password of the key file is wrong. Check the keyboard language and Caps Lock, then type it again.</source>
        <translation>Неверный пароль файла ключа. Проверьте раскладку и Caps Lock и введите снова.</translation>
    </message>
    <message>
        <source>This is not a key file. Choose a file that ends in .p12.</source>
        <translation>Это не файл ключа. Выберите файл с окончанием .p12.</translation>
    </message>
    <message>
        <source>The key file holds no key with its certificate. Choose the key file for signing.</source>
        <translation>В файле нет ключа с его свидетельством. Выберите файл ключа для подписи.</translation>
    </message>
    <message>
        <source>The certificate has ended. Get a new key, or choose another one.</source>
        <translation>Срок свидетельства истёк. Получите новый ключ или выберите другой.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet. Check the date of this computer, or choose another key.</source>
        <translation>Свидетельство ещё не действует. Проверьте дату на компьютере или выберите другой ключ.</translation>
    </message>
    <message>
        <source>This key is for signing in (AUTH), not for signing documents. Choose the key file for signing.</source>
        <translation>Это ключ для входа (AUTH), а не для подписи. Выберите файл ключа для подписи.</translation>
    </message>
    <message>
        <source>The key is of the kind {kind}, which cannot be used here; the password is not to blame. Choose an RSA or GOST-2015 key file.</source>
        <translation>Ключ вида {kind} здесь не подходит; дело не в пароле. Выберите файл ключа RSA или ГОСТ-2015.</translation>
    </message>
    <message>
        <source>The key belongs to another person. Use your own key.</source>
        <translation>Ключ принадлежит другому человеку. Возьмите свой ключ.</translation>
    </message>
    <message>
        <source>The key has been closed. Open it again with its password.</source>
        <translation>Ключ закрыт. Откройте его снова паролем.</translation>
    </message>
    <message>
        <source>The key file cannot be read: it is missing, or access is denied. Insert the medium or choose another file.</source>
        <translation>Файл ключа не читается: его нет или нет доступа. Вставьте носитель или выберите другой файл.</translation>
    </message>
    <message>
        <source>A file in the folder of trusted authorities is not a certificate. Ask the administrator to remove it.</source>
        <translation>Один из файлов в папке доверенных центров – не свидетельство. Попросите администратора убрать его.</translation>
    </message>
    <message>
        <source>The font for the signature stamp cannot be read. Ask the administrator to install the program again.</source>
        <translation>Шрифт штампа подписи не читается. Попросите администратора переустановить программу.</translation>
    </message>
    <message>
        <source>The font of the signature stamp lacks the letter “{letter}”. Correct the text.</source>
        <translation>В шрифте штампа подписи нет буквы «{letter}». Исправьте текст.</translation>
    </message>
    <message>
        <source>This is not a readable PDF. Choose another file, or print the paper again.</source>
        <translation>Этот PDF не читается. Выберите другой файл или напечатайте документ снова.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password, so its signatures cannot be checked. Ask for an unprotected file.</source>
        <translation>PDF защищён паролем, проверить подписи нельзя. Попросите незащищённый файл.</translation>
    </message>
    <message>
        <source>The document is not well-formed XML. Ask the sender to send it again.</source>
        <translation>XML документа построен неверно. Попросите отправителя прислать снова.</translation>
    </message>
    <message>
        <source>The document has a DOCTYPE, which signed documents may not have. Do not use it; tell the administrator.</source>
        <translation>В документе есть DOCTYPE, недопустимый в подписанных документах. Не используйте его; сообщите администратору.</translation>
    </message>
    <message>
        <source>The document holds a comment that the signature does not cover. Do not use it; tell the administrator.</source>
        <translation>В документе есть комментарий, не охваченный подписью. Не используйте его; сообщите администратору.</translation>
    </message>
    <message>
        <source>The document is too large to be a request or an answer. Do not use it; tell the administrator.</source>
        <translation>Документ слишком велик для запроса или ответа. Не используйте его; сообщите администратору.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>Документ не подписан.</translation>
    </message>
    <message>
        <source>The signature is not where or not as it must be; the document may be forged. Do not use it; tell the administrator.</source>
        <translation>Подпись не на месте или неверна по форме; документ может быть подделан. Не используйте его; сообщите администратору.</translation>
    </message>
    <message>
        <source>The signature covers a part of the document by its name, not the whole; such signatures cannot be checked here. Ask the sender to sign the whole document.</source>
        <translation>Подпись охватывает часть документа по её имени, а не весь документ; такие подписи здесь не проверяются. Попросите отправителя подписать документ целиком.</translation>
    </message>
    <message>
        <source>The signature was made with an algorithm that is not accepted here.</source>
        <translation>Подпись создана алгоритмом, который здесь не принимается.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed. Do not use it; ask for it again.</source>
        <translation>Документ изменён после подписания. Не используйте его; запросите снова.</translation>
    </message>
    <message>
        <source>The key is too short to be safe. Get a new key.</source>
        <translation>Ключ слишком короткий и ненадёжный. Получите новый.</translation>
    </message>
    <message>
        <source>No trusted authority is set up on this computer, so the certificate cannot be checked. Ask the administrator.</source>
        <translation>На этом компьютере не настроен доверенный центр, проверить свидетельство нельзя. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this site does not trust. Use another key.</source>
        <translation>Свидетельство выдано центром, которому здесь не доверяют. Возьмите другой ключ.</translation>
    </message>
    <message>
        <source>The chain of certificates up to the trusted authority is broken. Use another key.</source>
        <translation>Цепочка свидетельств до доверенного центра прервана. Возьмите другой ключ.</translation>
    </message>
    <message>
        <source>The certificate was revoked. Use another key.</source>
        <translation>Свидетельство отозвано. Возьмите другой ключ.</translation>
    </message>
    <message>
        <source>Nobody could say whether the certificate was revoked: the authority does not answer. It is asked again when the connection is back.</source>
        <translation>Неизвестно, отозвано ли свидетельство: центр не отвечает. Спросим снова, когда появится связь.</translation>
    </message>
    <message>
        <source>The authority does not know this certificate. Ask the authority that issued it.</source>
        <translation>Центр не знает этого свидетельства. Обратитесь в центр, который его выдал.</translation>
    </message>
    <message>
        <source>The signature has no time stamp; its time is what the signer's computer said.</source>
        <translation>У подписи нет метки времени; время – по компьютеру подписавшего.</translation>
    </message>
    <message>
        <source>The time stamp belongs to another document. Do not use the document; tell the administrator.</source>
        <translation>Метка времени от другого документа. Не используйте документ; сообщите администратору.</translation>
    </message>
    <message>
        <source>The authority of the time stamp cannot be checked; the time is not proven.</source>
        <translation>Центр метки времени нельзя проверить; время не подтверждено.</translation>
    </message>
    <message>
        <source>The certification service does not answer. Try again later.</source>
        <translation>Служба удостоверения не отвечает. Повторите позже.</translation>
    </message>
    <message>
        <source>No time stamp came. The document is signed without one.</source>
        <translation>Метка времени не пришла. Документ подписывается без неё.</translation>
    </message>
    <message>
        <source>The key may not sign. Choose the key file for signing documents.</source>
        <translation>Этим ключом подписывать нельзя. Выберите файл ключа для подписи документов.</translation>
    </message>
    <message>
        <source>The signature that was just made does not verify; nothing was kept. Sign again; if it happens again, tell the administrator.</source>
        <translation>Только что поставленная подпись не прошла проверку; ничего не сохранено. Подпишите снова; если повторится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The certificate of a trusted authority was exchanged or damaged. Ask the administrator to install the program again.</source>
        <translation>Свидетельство доверенного удостоверяющего центра подменено или повреждено. Попросите администратора переустановить программу.</translation>
    </message>
    <message>
        <source>This is not a readable signature file. Choose another file, or ask for it again.</source>
        <translation>Это не читаемый файл подписи. Выберите другой файл или запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The signature lies apart from what was signed. Choose the signed file as well.</source>
        <translation>Подпись хранится отдельно от подписанного. Выберите также подписанный файл.</translation>
    </message>
    <message>
        <source>The signature is not written as the standard wants it; the file may be damaged. Ask for it again.</source>
        <translation>Подпись записана не по стандарту; возможно, файл повреждён. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be checked here. Choose a PDF, an XML or a signature file.</source>
        <translation>Такие файлы здесь не проверяются. Выберите PDF, XML или файл подписи.</translation>
    </message>
    <message>
        <source>The file carries a certificate of an unknown authority; it may be damaged. Ask for it again.</source>
        <translation>В файле есть свидетельство неизвестного центра; возможно, файл повреждён. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>Something was added after the last signature, and nobody signed it; it may be damaged. Ask for the document without it, or with a time stamp over the whole.</source>
        <translation>После последней подписи в документ что-то добавлено, и этого никто не подписал; возможно, оно повреждено. Запросите документ без этого добавления или с меткой времени на весь документ.</translation>
    </message>
    <message>
        <source>The proof kept beside the document may be damaged, so nothing can be said by it. Tell the administrator.</source>
        <translation>Сохранённое рядом с документом подтверждение, возможно, повреждено, поэтому судить по нему нельзя. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not known here, so nobody can tell whose signature it is. Do not rely on the document; ask the administrator about the authority.</source>
        <translation>Свидетельство выдано центром, который здесь неизвестен, поэтому нельзя сказать, чья это подпись. Не полагайтесь на документ; спросите администратора об этом центре.</translation>
    </message>
    <message>
        <source>This key does not carry the right to sign for the service provider, and the center would refuse the result. Choose the key of the organisation: that of its head, or one with the right to sign.</source>
        <translation>Этот ключ не даёт права подписи от имени услугодателя, и центр не примет результат. Выберите ключ организации: её руководителя или лица с правом подписи.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that it is there and that you may open it.</source>
        <translation>«{file}» не читается. Проверьте, что он на месте и что у вас есть к нему доступ.</translation>
    </message>
    <message>
        <source>The signer does not decide for the service provider: it must be the provider's head or one with the right to sign. Do not use the document; tell the administrator.</source>
        <translation>Подписавший не вправе решать за услугодателя: это должен быть его руководитель или лицо с правом подписи. Не используйте документ; сообщите администратору.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} minutes behind what the journal already holds. Set the clock right, then sign.</source>
        <translation>Часы этого компьютера отстают от записей журнала на {minutes} мин. Установите верное время, затем подпишите.</translation>
    </message>
    <message>
        <source>The signature does not hold, so no time stamp was added. Sign the document anew.</source>
        <translation>Подпись недействительна, поэтому метка времени не добавлена. Подпишите документ заново.</translation>
    </message>
    <message>
        <source>Signatures have waited too long for their time stamp. Check the connection to the time-stamping authority, or tell the administrator.</source>
        <translation>Подписи слишком долго ждут метки времени. Проверьте связь со службой меток времени или сообщите администратору.</translation>
    </message>
    <message>
        <source>The certificate ended while the results were being signed; this one and those after it are not signed. Get a new key.</source>
        <translation>Срок регистрационного свидетельства истёк во время подписания результатов; этот и следующие не подписаны. Получите новый ключ.</translation>
    </message>
    <message>
        <source>The key was exchanged while the results were being signed; this one and those after it are not signed. Begin again with one key.</source>
        <translation>Во время подписания результатов сменили ключ; этот и следующие не подписаны. Начните заново с одним ключом.</translation>
    </message>
    <message>
        <source>No connection to the register. The case can go on; it is asked again later.</source>
        <translation>Нет связи с реестром. Дело можно продолжать; запрос повторится позже.</translation>
    </message>
    <message>
        <source>The register did not answer within {seconds} seconds. The case can go on; ask again later.</source>
        <translation>Реестр не ответил за {seconds} с. Дело можно продолжать; запросите позже.</translation>
    </message>
    <message>
        <source>The register has trouble of its own. Ask again later; the case can go on.</source>
        <translation>В реестре неполадки. Запросите позже; дело можно продолжать.</translation>
    </message>
    <message>
        <source>The register's secure connection is not trusted. Tell the administrator; the case can go on.</source>
        <translation>Защищённому соединению реестра нельзя доверять. Сообщите администратору; дело можно продолжать.</translation>
    </message>
    <message>
        <source>The register's answer was cut short. Ask again; if it happens again, go on by paper.</source>
        <translation>Ответ реестра пришёл не целиком. Запросите снова; если повторится, продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>The register's answer was far too large and was not read. Tell the administrator; go on by paper.</source>
        <translation>Ответ реестра слишком велик и не прочитан. Сообщите администратору; продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>What came was not an answer of the register. Ask again later; tell the administrator if it stays so.</source>
        <translation>Пришёл не ответ реестра. Запросите позже; если не изменится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The answer held what no register sends; it was not read. Tell the administrator; go on by paper.</source>
        <translation>В ответе то, чего реестр не присылает; он не прочитан. Сообщите администратору; продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>The register answered about another person. Nothing was taken over; ask again or go on by paper.</source>
        <translation>Реестр ответил о другом человеке. Ничего не принято; запросите снова или продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>The register answered with a code that is not known here: {answer_code}. Tell the administrator; go on by paper.</source>
        <translation>Реестр ответил неизвестным здесь кодом: {answer_code}. Сообщите администратору; продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>The register refused the question: {answer_code}. Tell the administrator; go on by paper.</source>
        <translation>Реестр отклонил запрос: {answer_code}. Сообщите администратору; продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>At the register's address another server answers. The administrator checks the address; go on by paper.</source>
        <translation>По адресу реестра отвечает другой сервер. Адрес проверит администратор; продолжайте на бумаге.</translation>
    </message>
    <message>
        <source>The register's answer holds a value that cannot be read ({field}). Go on by paper; tell the administrator.</source>
        <translation>В ответе реестра нечитаемое значение ({field}). Продолжайте на бумаге; сообщите администратору.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Everything waits in the outbox and goes by itself when it is back.</source>
        <translation>Нет связи со шлюзом. Всё ждёт в отправке и уйдёт само, когда связь вернётся.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time. It is tried again by itself.</source>
        <translation>Шлюз не ответил вовремя. Повтор пойдёт сам.</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own or its store is full. It is tried again by itself.</source>
        <translation>На шлюзе неполадки или переполнено хранилище. Повтор пойдёт сам.</translation>
    </message>
    <message>
        <source>The gateway's answer was cut short. It is tried again by itself; nothing is sent twice.</source>
        <translation>Ответ шлюза пришёл не целиком. Повтор пойдёт сам; дважды ничего не уйдёт.</translation>
    </message>
    <message>
        <source>What came was not an answer of the gateway. It is tried again by itself.</source>
        <translation>Пришёл не ответ шлюза. Повтор пойдёт сам.</translation>
    </message>
    <message>
        <source>The gateway's answer was far too large and was not read. Tell the administrator.</source>
        <translation>Ответ шлюза слишком велик и не прочитан. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The package is larger than the gateway takes. Send the papers by courier; the administrator corrects the largest message in the settings.</source>
        <translation>Пакет больше, чем принимает шлюз. Отправьте бумаги курьером; администратор исправит наибольший размер сообщения в настройках.</translation>
    </message>
    <message>
        <source>The gateway's secure connection is not trusted. Tell the administrator.</source>
        <translation>Защищённому соединению шлюза нельзя доверять. Сообщите администратору.</translation>
    </message>
    <message>
        <source>At the gateway's address another server answers. The administrator checks the address in the settings.</source>
        <translation>По адресу шлюза отвечает другой сервер. Администратор проверит адрес в настройках.</translation>
    </message>
    <message>
        <source>The gateway refused our sender: name or password is wrong. The administrator enters the password in the settings.</source>
        <translation>Шлюз не принял отправителя: неверно имя или пароль. Администратор введёт пароль в настройках.</translation>
    </message>
    <message>
        <source>The gateway knows no such service. The administrator checks the service's name.</source>
        <translation>Шлюз не знает такого сервиса. Администратор проверит его имя.</translation>
    </message>
    <message>
        <source>The gateway does not accept the form of the message. Tell the administrator.</source>
        <translation>Шлюз не принимает форму сообщения. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The gateway refused the operator's signature. Sign the case again.</source>
        <translation>Шлюз отклонил подпись оператора. Подпишите дело снова.</translation>
    </message>
    <message>
        <source>The gateway refused the signature of the information system. The administrator renews its key.</source>
        <translation>Шлюз отклонил подпись информационной системы. Администратор обновит её ключ.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that is not known here. Tell the administrator.</source>
        <translation>Шлюз отказал с неизвестным здесь кодом. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The gateway's answer held what it never sends; it was not read. Tell the administrator.</source>
        <translation>В ответе шлюза то, чего он не присылает; ответ не прочитан. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The gateway's answer is not complete. Tell the administrator.</source>
        <translation>Ответ шлюза неполон. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The file is no longer in the gateway's store. Send the case again.</source>
        <translation>Файла больше нет в хранилище шлюза. Отправьте дело снова.</translation>
    </message>
    <message>
        <source>The other side could not use the message. Ask it why, then send the message again.</source>
        <translation>Другая сторона не смогла использовать сообщение. Узнайте у неё причину, затем отправьте сообщение снова.</translation>
    </message>
    <message>
        <source>What came is not a valid electronic document. Nothing was taken over; ask the sender to send it again.</source>
        <translation>Пришёл непригодный электронный документ. Ничего не принято; попросите отправителя прислать снова.</translation>
    </message>
    <message>
        <source>The document cannot be made: {field} is empty or holds a character that cannot be sent. Correct it.</source>
        <translation>Документ не создать: поле {field} пусто или содержит недопустимый знак. Исправьте.</translation>
    </message>
    <message>
        <source>A page that the signed request names did not come with it. Ask the center to send it again.</source>
        <translation>Страница, названная в подписанном запросе, не пришла. Попросите центр прислать снова.</translation>
    </message>
    <message>
        <source>A page is not the one that was signed. Do not use it; ask the center to send it again.</source>
        <translation>Страница не та, что подписана. Не используйте её; попросите центр прислать снова.</translation>
    </message>
    <message>
        <source>This is not the whole code of a receipt, or it is damaged. Read the large code at the end of the receipt again.</source>
        <translation>Это не весь код расписки, или он повреждён. Считайте ещё раз большой код в конце расписки.</translation>
    </message>
    <message>
        <source>The code was made by an office whose public key is not known here. Ask the administrator to add the key of that office.</source>
        <translation>Код сделан отделом, открытый ключ которого здесь неизвестен. Попросите администратора добавить ключ этого отдела.</translation>
    </message>
    <message>
        <source>The code was changed or forged: the office never signed it. Do not accept the receipt; look the case up by its number.</source>
        <translation>Код изменён или подделан: отдел его не подписывал. Не принимайте расписку; найдите дело по номеру.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so there is no key for the codes of receipts. Receipts are printed without the code; all else works.</source>
        <translation>На этом компьютере нет хранилища паролей, поэтому нет и ключа для кодов расписок. Расписки печатаются без кода; всё остальное работает.</translation>
    </message>
    <message>
        <source>The keyring does not give back the key of the receipt codes, so receipts are printed without the code. Unlock the keyring; if the key is lost for good, tell the administrator.</source>
        <translation>Хранилище паролей не отдаёт ключ кодов расписок, поэтому расписки печатаются без кода. Разблокируйте хранилище; если ключ утрачен, сообщите администратору.</translation>
    </message>
    <message>
        <source>The PIN of the token is wrong. Check the keyboard language and Caps Lock, then type it again; too many wrong PINs lock the token.</source>
        <translation>PIN-код токена неверный. Проверьте раскладку и Caps Lock и введите снова; после нескольких неверных PIN-кодов токен заблокируется.</translation>
    </message>
    <message>
        <source>The PIN of the token is wrong, and one try is left before the token locks. Make sure of the PIN before you type it again.</source>
        <translation>PIN-код токена неверный; до блокировки токена осталась одна попытка. Уточните PIN-код, прежде чем вводить его снова.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with the administrator’s PIN in its own program, or sign with another key.</source>
        <translation>Токен заблокирован из-за неверных PIN-кодов. Разблокируйте его PIN-кодом администратора в его программе или подпишите другим ключом.</translation>
    </message>
    <message>
        <source>The token is not there any more; nothing was signed. Plug it in again and repeat.</source>
        <translation>Токен больше не подключён; ничего не подписано. Подключите его снова и повторите.</translation>
    </message>
    <message>
        <source>No library for tokens is set, or it cannot be loaded. Ask the administrator to name the PKCS#11 library of your token in the settings.</source>
        <translation>Библиотека для токенов не задана или не загружается. Попросите администратора указать в настройках библиотеку PKCS#11 вашего токена.</translation>
    </message>
    <message>
        <source>The token holds a key without its certificate. Put the certificate on the token in its own program, or sign with another key.</source>
        <translation>На токене есть ключ, но нет его регистрационного свидетельства. Запишите свидетельство на токен в его программе или подпишите другим ключом.</translation>
    </message>
    <message>
        <source>There is no key on the token. Plug in the token with your key, or sign with another key.</source>
        <translation>На токене нет ключа. Подключите токен со своим ключом или подпишите другим ключом.</translation>
    </message>
    <message>
        <source>The PIN of the token has not been set or has expired. Set it in the token’s own program.</source>
        <translation>PIN-код токена не задан или его срок истёк. Задайте его в программе токена.</translation>
    </message>
    <message>
        <source>The token is out of order ({reason}). Plug it in again; if that does not help, sign with another key and tell the administrator.</source>
        <translation>Токен работает с ошибкой ({reason}). Подключите его снова; если не поможет, подпишите другим ключом и сообщите администратору.</translation>
    </message>
    <message>
        <source>NCALayer does not run on this computer. Start NCALayer and sign again.</source>
        <translation>NCALayer на этом компьютере не запущен. Запустите NCALayer и подпишите снова.</translation>
    </message>
    <message>
        <source>NCALayer closed the connection; nothing was signed. Start NCALayer anew and sign again.</source>
        <translation>NCALayer закрыл соединение; ничего не подписано. Перезапустите NCALayer и подпишите снова.</translation>
    </message>
    <message>
        <source>Another certificate than before is shown at NCALayer’s place, so nothing was sent to it. If NCALayer was updated, ask the administrator to enter its new certificate in the settings: {fingerprint}.</source>
        <translation>На месте NCALayer показан другой сертификат, поэтому ему ничего не отправлено. Если NCALayer обновлялся, попросите администратора внести в настройки его новый сертификат: {fingerprint}.</translation>
    </message>
    <message>
        <source>This NCALayer lacks the part that signs. Update NCALayer, or ask the administrator to choose the other module in the settings.</source>
        <translation>В этом NCALayer нет части, которая подписывает. Обновите NCALayer или попросите администратора выбрать в настройках другой модуль.</translation>
    </message>
    <message>
        <source>NCALayer did not understand the request ({reason}); nothing was signed. Update NCALayer, or sign with a key file.</source>
        <translation>NCALayer не понял запрос ({reason}); ничего не подписано. Обновите NCALayer или подпишите файлом ключа.</translation>
    </message>
    <message>
        <source>NCALayer could not sign ({reason}). Check the key and its password in NCALayer’s window and sign again.</source>
        <translation>NCALayer не смог подписать ({reason}). Проверьте ключ и его пароль в окне NCALayer и подпишите снова.</translation>
    </message>
    <message>
        <source>NCALayer signed with another key than the one chosen first, so the signature was not taken. Choose the same key each time.</source>
        <translation>NCALayer подписал другим ключом, чем был выбран сначала, поэтому подпись не принята. Каждый раз выбирайте один и тот же ключ.</translation>
    </message>
    <message>
        <source>The document is too large for NCALayer ({size} bytes, at most {limit}). Sign it with a key file or a token.</source>
        <translation>Документ слишком велик для NCALayer ({size} байт, не более {limit}). Подпишите его файлом ключа или токеном.</translation>
    </message>
    <message>
        <source>What NCALayer answered is no signature of this document, so it was not taken. Sign again; if it happens again, sign with a key file.</source>
        <translation>Ответ NCALayer не является подписью этого документа и не принят. Подпишите снова; если повторится, подпишите файлом ключа.</translation>
    </message>
    <message>
        <source>Nobody acted in NCALayer’s window in time; nothing was signed. Look for its window and sign again.</source>
        <translation>В окне NCALayer вовремя ничего не сделали; ничего не подписано. Найдите его окно и подпишите снова.</translation>
    </message>
    <message>
        <source>The signature on the answer of the state system is out of date, so the answer was not taken. Tell the administrator.</source>
        <translation>Срок подписи на ответе государственной системы истёк, ответ не принят. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The signature on the answer of the state system is wrong, so the answer was not taken. Tell the administrator.</source>
        <translation>Подпись на ответе государственной системы неверна, ответ не принят. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The answer of the state system bears no signature, so it was not taken. Tell the administrator.</source>
        <translation>На ответе государственной системы нет подписи, он не принят. Сообщите администратору.</translation>
    </message>
    <message>
        <source>It cannot be told now whether the signature on the answer of the state system holds, so the answer was not taken. Try again later.</source>
        <translation>Сейчас нельзя установить, верна ли подпись на ответе государственной системы, ответ не принят. Повторите позже.</translation>
    </message>
    <message>
        <source>The answer is not signed by the gateway that the settings name, so it was not taken. Tell the administrator.</source>
        <translation>Ответ подписан не тем шлюзом, который указан в настройках, и не принят. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The key of the information system cannot be opened ({reason}), so nothing was sent. The administrator checks its file and password in the settings.</source>
        <translation>Ключ информационной системы не открывается ({reason}), ничего не отправлено. Администратор проверит его файл и пароль в настройках.</translation>
    </message>
    <message>
        <source>This workplace has no key of the information system to sign capsules with. The administrator names its file in the settings.</source>
        <translation>На этом рабочем месте нет ключа информационной системы, чтобы подписать капсулу. Администратор указывает его файл в настройках.</translation>
    </message>
    <message>
        <source>It is not known for whom capsules are sealed. The administrator names the recipient’s certificate in the settings.</source>
        <translation>Неизвестно, для кого запечатывать капсулы. Администратор указывает сертификат получателя в настройках.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for the recipient’s certificate: it must be RSA, meant for encryption, and in force. The administrator names another one.</source>
        <translation>Для этого сертификата получателя ничего нельзя запечатать: нужен действующий сертификат RSA, предназначенный для шифрования. Администратор указывает другой.</translation>
    </message>
    <message>
        <source>Nothing waits that is not already on its way in a capsule.</source>
        <translation>Нет ожидающих сообщений, которые ещё не отправлены в капсуле.</translation>
    </message>
    <message>
        <source>This is neither a capsule nor an acknowledgement. Choose the file that came back on the stick.</source>
        <translation>Это не капсула и не подтверждение. Выберите файл, который вернулся на носителе.</translation>
    </message>
    <message>
        <source>The signature of the file does not hold, or its signer is not trusted here ({reason}). Nothing was taken over; ask for the file again.</source>
        <translation>Подпись файла недействительна или подписавшему здесь не доверяют ({reason}). Ничего не принято; запросите файл ещё раз.</translation>
    </message>
    <message>
        <source>The file was signed by another organisation. Nothing was taken over.</source>
        <translation>Файл подписан другой организацией. Ничего не принято.</translation>
    </message>
    <message>
        <source>The capsule is sealed for another key. Open it with the key whose certificate the sender was given.</source>
        <translation>Капсула запечатана для другого ключа. Откройте её ключом, сертификат которого получил отправитель.</translation>
    </message>
    <message>
        <source>What stands in the file does not fit together, so nothing of it was taken over. Ask the sender for a new one.</source>
        <translation>Данные в файле не согласуются, поэтому из него ничего не принято. Запросите у отправителя новый файл.</translation>
    </message>
    <message>
        <source>The capsule holds messages of another participant of the gateway, which cannot be handed over here. Take it to the participant’s own workplace.</source>
        <translation>В капсуле сообщения другого участника шлюза, здесь их передать нельзя. Отвезите её на рабочее место этого участника.</translation>
    </message>
    <message>
        <source>The acknowledgement answers a capsule that did not leave this workplace. Nothing was changed.</source>
        <translation>Подтверждение относится к капсуле, которая создана не на этом рабочем месте. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The acknowledgement does not fit the capsule that left here: the file or its messages are others. Nothing was changed.</source>
        <translation>Подтверждение не соответствует созданной здесь капсуле: другой файл или другие сообщения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is a capsule. Name the key file that opens it.</source>
        <translation>Это капсула. Укажите файл ключа, который её открывает.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The settings do not yet say: {settings}. The administrator enters it there; from the next start of the program this can be done. What you typed is kept.</source>
        <translation>В настройках ещё не указано: {settings}. Это вносит администратор; после перезапуска программы действие станет доступно. Набранное вами сохранено.</translation>
    </message>
    <message>
        <source>The gateway is not set: the administrator enters the addresses, the sender and the BIN of the provider in the settings. Until then everything waits in the outbox, and cases go on by paper.</source>
        <translation>Шлюз не настроен: администратор указывает в настройках адреса, отправителя и БИН услугодателя. До этого всё ждёт в отправке, а приём идёт по бумажным документам.</translation>
    </message>
    <message>
        <source>No number can be given: the numbers of office and window are from 1 to 99. The administrator enters them in the settings.</source>
        <translation>Номер присвоить нельзя: номера отдела и окна должны быть от 1 до 99. Их вносит администратор в настройках.</translation>
    </message>
    <message>
        <source>the number of the office</source>
        <translation>номер отдела</translation>
    </message>
    <message>
        <source>the number of the window</source>
        <translation>номер окна</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>название организации</translation>
    </message>
    <message>
        <source>the organisation as “of whom”</source>
        <translation>название организации в родительном падеже</translation>
    </message>
    <message>
        <source>the address of the office</source>
        <translation>адрес отдела</translation>
    </message>
    <message>
        <source>the phone of the office</source>
        <translation>телефон отдела</translation>
    </message>
    <message>
        <source>the name of the provider</source>
        <translation>название услугодателя</translation>
    </message>
    <message>
        <source>the address of the provider</source>
        <translation>адрес услугодателя</translation>
    </message>
    <message>
        <source>the BIN of the provider</source>
        <translation>БИН услугодателя</translation>
    </message>
    <message>
        <source>the head of the provider</source>
        <translation>ФИО руководителя услугодателя</translation>
    </message>
    <message>
        <source>the sender of the CSC</source>
        <translation>отправитель ЦОН</translation>
    </message>
    <message>
        <source>the sender of the provider</source>
        <translation>отправитель услугодателя</translation>
    </message>
    <message>
        <source>The signer's certificate had ended. Do not rely on the document; ask for it to be signed anew.</source>
        <translation>Срок свидетельства подписавшего истёк. Не полагайтесь на документ; попросите подписать его заново.</translation>
    </message>
    <message>
        <source>The signer's certificate was not in force yet. Check the date of this computer; if it is right, ask for the document to be signed anew.</source>
        <translation>Свидетельство подписавшего ещё не действовало. Проверьте дату на компьютере; если она верна, попросите подписать документ заново.</translation>
    </message>
    <message>
        <source>The document was signed with a key for signing in (AUTH), not for signing. Ask for it to be signed anew.</source>
        <translation>Документ подписан ключом для входа (AUTH), а не для подписи. Попросите подписать его заново.</translation>
    </message>
    <message>
        <source>The signer's key is too short to be safe. Do not rely on the document; ask for it to be signed with another key.</source>
        <translation>Ключ подписавшего слишком короткий и потому ненадёжен. Не полагайтесь на документ; попросите подписать его другим ключом.</translation>
    </message>
    <message>
        <source>The chain of certificates from the signer up to the trusted authority is broken. Do not rely on the document; tell the administrator.</source>
        <translation>Цепочка свидетельств от подписавшего до доверенного центра нарушена. Не полагайтесь на документ; сообщите администратору.</translation>
    </message>
    <message>
        <source>The signer's certificate was revoked. Do not rely on the document; ask for it to be signed anew.</source>
        <translation>Свидетельство подписавшего отозвано. Не полагайтесь на документ; попросите подписать его заново.</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Signature: {state}</source>
        <translation>Подпись: {state}</translation>
    </message>
    <message>
        <source>Everything is at the other side</source>
        <translation>Всё доставлено</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>В файл</translation>
    </message>
    <message>
        <source>{kind} · {number} · message {id} · tries: {attempts}</source>
        <translation>{kind} · {number} · сообщение {id} · попыток: {attempts}</translation>
    </message>
    <message>
        <source>{trouble} Next: {when}, {who}.</source>
        <translation>{trouble} Далее: {when}, {who}.</translation>
    </message>
    <message>
        <source>This message is on its way</source>
        <translation>Это сообщение уже в пути</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Что дальше</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <source>Close day</source>
        <translation>Итог дня</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
</context>
<context>
    <name>NoDataCard</name>
    <message>
        <source>Data cannot be obtained</source>
        <translation>Данные получить невозможно</translation>
    </message>
    <message>
        <source>Give the applicant the printed message. The case goes on: the papers are handed in and the package goes to the provider by courier.</source>
        <translation>Отдайте заявителю напечатанное сообщение. Дело идёт дальше: документы сдаются на бумаге, пакет уйдёт курьером.</translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation>Напечатать сообщение</translation>
    </message>
    <message>
        <source>No data in: {registers}.</source>
        <translation>Нет данных: {registers}.</translation>
    </message>
    <message>
        <source>Copy {copy} is printed</source>
        <translation>Напечатан экземпляр {copy}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>NoticeLines</name>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>GBD FL: this person died on {day}. Compare with the document before going on.</source>
        <translation>ГБД ФЛ: этот человек умер {day}. Сверьте с документом, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>GBD FL: declared incapable. Only the legal representative may apply.</source>
        <translation>ГБД ФЛ: признан недееспособным. Обратиться может только законный представитель.</translation>
    </message>
    <message>
        <source>GBD FL: the identity document is invalid. Ask for another one.</source>
        <translation>ГБД ФЛ: документ недействителен. Попросите другой.</translation>
    </message>
    <message>
        <source>GBD FL: the identity document ended on {day}. Ask for another one.</source>
        <translation>ГБД ФЛ: срок документа истёк {day}. Попросите другой.</translation>
    </message>
    <message>
        <source>GBD FL has no data on this IIN: fill in by the document, the case goes on by paper.</source>
        <translation>В ГБД ФЛ нет данных по этому ИИН: заполните по документу, дело пойдёт на бумаге.</translation>
    </message>
    <message>
        <source>GBD FL does not answer: cannot tell yet. Fill in by the document and go on.</source>
        <translation>ГБД ФЛ не отвечает: пока неизвестно. Заполните по документу и продолжайте.</translation>
    </message>
    <message>
        <source>GBD FL answered so that it cannot be used. Fill in by the document and go on.</source>
        <translation>Ответ ГБД ФЛ непригоден. Заполните по документу и продолжайте.</translation>
    </message>
    <message>
        <source>The birth date differs from the IIN. This may be right: compare the document.</source>
        <translation>Дата рождения не совпадает с ИИН. Так бывает: сверьте с документом.</translation>
    </message>
    <message>
        <source>The sex differs from the IIN. This may be right: compare the document.</source>
        <translation>Пол не совпадает с ИИН. Так бывает: сверьте с документом.</translation>
    </message>
</context>
<context>
    <name>OperatorButton</name>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>To the gateway</source>
        <translation>На шлюзе</translation>
    </message>
    <message>
        <source>To the provider</source>
        <translation>У услугодателя</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Word of registration</source>
        <translation>Сообщение о регистрации</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>On hold: it goes only when you send it again</source>
        <translation>Приостановлено: уйдёт, только когда отправите снова</translation>
    </message>
    <message>
        <source>The gateway has it, the provider has not confirmed yet</source>
        <translation>Шлюз принял, услугодатель ещё не подтвердил</translation>
    </message>
    <message>
        <source>Being sent: {sent} of {total} pages are there</source>
        <translation>Отправляется: дошло страниц {sent} из {total}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>goes by itself</source>
        <translation>уйдёт само</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>запросим снова</translation>
    </message>
    <message>
        <source>the provider registers</source>
        <translation>услугодатель регистрирует</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>you go on with it</source>
        <translation>продолжаете вы</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ждёт вас</translation>
    </message>
    <message>
        <source>you mend it</source>
        <translation>исправляете вы</translation>
    </message>
    <message>
        <source>the administrator mends it</source>
        <translation>исправит администратор</translation>
    </message>
    <message>
        <source>the provider mends it</source>
        <translation>исправит услугодатель</translation>
    </message>
    <message>
        <source>Sent again by hand: {who}</source>
        <translation>Отправлено вручную: {who}</translation>
    </message>
    <message>
        <source>Put on hold: {who}</source>
        <translation>Приостановлено: {who}</translation>
    </message>
    <message>
        <source>Saved to a file: {who}</source>
        <translation>Сохранено в файл: {who}</translation>
    </message>
    <message>
        <source>Put into a capsule: {who}</source>
        <translation>Положено в капсулу: {who}</translation>
    </message>
    <message>
        <source>A capsule’s acknowledgement taken in: {who}</source>
        <translation>Принято подтверждение капсулы: {who}</translation>
    </message>
    <message>
        <source>Signed, the signature is checked</source>
        <translation>Подписано, подпись проверена</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Поставлено в очередь</translation>
    </message>
    <message>
        <source>The gateway took it</source>
        <translation>Шлюз принял</translation>
    </message>
    <message>
        <source>The provider registered it</source>
        <translation>Услугодатель зарегистрировал</translation>
    </message>
    <message>
        <source>The result came</source>
        <translation>Результат пришёл</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Какие сообщения</translation>
    </message>
    <message>
        <source>Send all again now</source>
        <translation>Отправить все сейчас</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>Сообщения в пути</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way</source>
        <translation>
            <numerusform>%n сообщение в пути</numerusform>
            <numerusform>%n сообщения в пути</numerusform>
            <numerusform>%n сообщений в пути</numerusform>
        </translation>
    </message>
    <message>
        <source>{lead}: {yours} wait for you, {held} on hold, {rest} go by themselves</source>
        <translation>{lead}: ждут вас – {yours}, приостановлено – {held}, уйдут сами – {rest}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Wait for you {count}</source>
        <translation>Ждут вас {count}</translation>
    </message>
    <message>
        <source>On hold {count}</source>
        <translation>Приостановлено {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again at once</source>
        <translation>
            <numerusform>Сейчас снова уйдёт %n сообщение</numerusform>
            <numerusform>Сейчас снова уйдут %n сообщения</numerusform>
            <numerusform>Сейчас снова уйдут %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold. Send it again when it may go.</source>
        <translation>Приостановлено. Отправьте снова, когда можно.</translation>
    </message>
    <message>
        <source>The signed message is saved as {file}</source>
        <translation>Подписанное сообщение сохранено: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n message(s). Carry it to a workplace with a line; its acknowledgement comes back here.</source>
        <translation>
            <numerusform>{file}: внутри %n сообщение. Отвезите файл на рабочее место со связью; подтверждение вернётся сюда.</numerusform>
            <numerusform>{file}: внутри %n сообщения. Отвезите файл на рабочее место со связью; подтверждение вернётся сюда.</numerusform>
            <numerusform>{file}: внутри %n сообщений. Отвезите файл на рабочее место со связью; подтверждение вернётся сюда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room: make another one.</source>
        <translation>
            <numerusform>%n сообщение не поместилось: создайте ещё одну.</numerusform>
            <numerusform>%n сообщения не поместились: создайте ещё одну.</numerusform>
            <numerusform>%n сообщений не поместилось: создайте ещё одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: this acknowledgement was taken in before; nothing changed</source>
        <translation>{file}: это подтверждение уже принято; ничего не изменилось</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s) refused; the list says why</source>
        <translation>
            <numerusform>{file}: %n сообщение отклонено; причина в списке</numerusform>
            <numerusform>{file}: %n сообщения отклонены; причина в списке</numerusform>
            <numerusform>{file}: %n сообщений отклонено; причина в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: everything in it has reached the gateway</source>
        <translation>{file}: всё содержимое дошло до шлюза</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <translation>Создать ещё раз</translation>
    </message>
    <message>
        <source>No message waits to be tried again</source>
        <translation>Нет сообщений, ждущих повторной отправки</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived today</source>
        <translation>
            <numerusform>Сегодня дошло %n сообщение</numerusform>
            <numerusform>Сегодня дошли %n сообщения</numerusform>
            <numerusform>Сегодня дошло %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>the last at {hour}</source>
        <translation>последнее в {hour}</translation>
    </message>
    <message>
        <source>Where to save the capsule</source>
        <translation>Куда сохранить капсулу</translation>
    </message>
    <message>
        <source>Acknowledgements (*.ack)</source>
        <translation>Подтверждения (*.ack)</translation>
    </message>
    <message>
        <source>Which acknowledgement came back</source>
        <translation>Какое подтверждение вернулось</translation>
    </message>
    <message>
        <source>Where to save the signed message</source>
        <translation>Куда сохранить подписанное сообщение</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>Package on paper</source>
        <translation>Пакет на бумаге</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Государственная услуга</translation>
    </message>
    <message>
        <source>Number on the envelope</source>
        <translation>Номер на конверте</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Дата приёма</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Время приёма</translation>
    </message>
    <message>
        <source>hour on the receipt</source>
        <translation>по расписке</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>PackageIntake</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Подождите…</translation>
    </message>
</context>
<context>
    <name>PageLook</name>
    <message>
        <source>Preparing the page…</source>
        <translation>Готовим страницу…</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Blank page {number}</source>
        <translation>Пустая страница {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>No page yet: press F5 to scan</source>
        <translation>Страниц пока нет: нажмите F5 для сканирования</translation>
    </message>
    <message>
        <source>Document of this page</source>
        <translation>Документ этой страницы</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>PageThumbnail</name>
    <message>
        <source>Blank page {number}</source>
        <translation>Пустая страница {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пустая</translation>
    </message>
</context>
<context>
    <name>PageTiles</name>
    <message>
        <source>blank</source>
        <translation>пустая</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Blurred: lay it flat and scan it again.</source>
        <translation>Нечётко: положите ровно и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>An edge or a corner is cut off: straighten the sheet and scan it again.</source>
        <translation>Срезан край или угол: расправьте лист и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Too coarse to read small print: choose 300 dpi (F7), or bring the camera nearer, and scan it again.</source>
        <translation>Мелкий шрифт не прочитать: выберите 300 dpi (F7) или поднесите камеру ближе и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Of an unlikely size: see that the whole sheet is there.</source>
        <translation>Необычный размер: проверьте, весь ли лист виден.</translation>
    </message>
    <message>
        <source>Nearly empty: put it into the bin if nothing is written on it.</source>
        <translation>Почти пустая: если на ней ничего нет, уберите в корзину.</translation>
    </message>
    <message>
        <source>Almost black: close the lid and scan it again.</source>
        <translation>Почти чёрная: закройте крышку и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Could not be cleaned and goes out as scanned: scan it again if it is hard to read.</source>
        <translation>Не удалось очистить, уйдёт как отсканирована: если её трудно прочитать, отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Lay before the first cover sheet: choose its document.</source>
        <translation>Лежала перед первым листом-разделителем: выберите её документ.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of another case: see whose page it is.</source>
        <translation>Лежала за разделителем другого дела: проверьте, чья это страница.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of another version: print new ones, or choose its document.</source>
        <translation>Лежала за разделителем другой версии: распечатайте новые или выберите её документ.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of a document this case does not have: choose its document.</source>
        <translation>Лежала за разделителем документа, которого нет в этом деле: выберите её документ.</translation>
    </message>
    <message>
        <source>Behind a damaged cover sheet: choose its document.</source>
        <translation>Лежала за повреждённым разделителем: выберите её документ.</translation>
    </message>
</context>
<context>
    <name>PagesAside</name>
    <message numerus="yes">
        <source>In the bin: %n page(s)</source>
        <translation>
            <numerusform>В корзине: %n страница</numerusform>
            <numerusform>В корзине: %n страницы</numerusform>
            <numerusform>В корзине: %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blank, not sent: %n page(s)</source>
        <translation>
            <numerusform>Пустые, не отправляются: %n страница</numerusform>
            <numerusform>Пустые, не отправляются: %n страницы</numerusform>
            <numerusform>Пустые, не отправляются: %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Вернуть все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PagesShown</name>
    <message>
        <source>Not sorted</source>
        <translation>Не разобрано</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Page {number} as scanned</source>
        <translation>Страница {number}, как отсканирована</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>A screen, an action, a case by number, IIN or name</source>
        <translation>Экран, действие, дело по номеру, ИИН или имени</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or other letters.</source>
        <translation>Ничего не подходит. Наберите короче или иначе.</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>№ {number}, copy {copy}</source>
        <translation>№ {number}, экземпляр {copy}</translation>
    </message>
    <message>
        <source>№ {number}, copies {copy} to {last}</source>
        <translation>№ {number}, экземпляры {copy}–{last}</translation>
    </message>
    <message>
        <source>Sent to the printer {name}</source>
        <translation>Отправлено на принтер {name}</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Training: saved instead of printed as {file}</source>
        <translation>Учебный режим: вместо печати сохранено: {file}</translation>
    </message>
    <message>
        <source>Training: saved as {file} in the papers folder</source>
        <translation>Учебный режим: сохранено в папке документов: {file}</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>In some cases also</source>
        <translation>В некоторых случаях также</translation>
    </message>
    <message>
        <source>Asked besides</source>
        <translation>Спрашивается также</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Как отправляется</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Правовое основание</translation>
    </message>
    <message numerus="yes">
        <source>may be prolonged by %n day(s)</source>
        <translation>
            <numerusform>может быть продлён на %n день</numerusform>
            <numerusform>может быть продлён на %n дня</numerusform>
            <numerusform>может быть продлён на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>electronically or by courier</source>
        <translation>электронно или курьером</translation>
    </message>
    <message>
        <source>only electronically</source>
        <translation>только электронно</translation>
    </message>
    <message>
        <source>only by courier</source>
        <translation>только курьером</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preparing the paper…</source>
        <translation>Готовим документ…</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Accounts are changed by the administrator.</source>
        <translation>Сотрудников меняет администратор.</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Логин: {login}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>May certify paper copies</source>
        <translation>Может заверять бумажные копии</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>вход открыт</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Выберите роль</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>Не менее десяти знаков</translation>
    </message>
    <message>
        <source>Authorised person: may certify paper copies</source>
        <translation>Уполномоченное лицо: может заверять бумажные копии</translation>
    </message>
</context>
<context>
    <name>PileCard</name>
    <message>
        <source>My dossiers</source>
        <translation>Мои дела</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>{dpi} dots per inch</source>
        <translation>{dpi} точек на дюйм</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Paper lies in</source>
        <translation>Бумага лежит</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Автоподатчик</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Стекло</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Taken by itself for these documents and services (codes)</source>
        <translation>Выбирается сам для этих документов и услуг (коды)</translation>
    </message>
    <message>
        <source>For example: {code}</source>
        <translation>Например: {code}</translation>
    </message>
    <message>
        <source>Only for scanners with this in their name, if any</source>
        <translation>Только для сканеров с этим в названии (если есть)</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>В цвете</translation>
    </message>
    <message>
        <source>Both sides of each sheet</source>
        <translation>Обе стороны листа</translation>
    </message>
</context>
<context>
    <name>ProfilesEditor</name>
    <message>
        <source>(no name)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Профиль {number}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>provisional, waits for its time stamp</source>
        <translation>предварительная, ждёт метки времени</translation>
    </message>
    <message>
        <source>provisional for too long: tell the administrator</source>
        <translation>слишком долго предварительная: сообщите администратору</translation>
    </message>
    <message>
        <source>proved by a time stamp</source>
        <translation>подтверждена меткой времени</translation>
    </message>
    <message>
        <source>refused by the authority</source>
        <translation>отклонена удостоверяющим центром</translation>
    </message>
</context>
<context>
    <name>ProvenanceChip</name>
    <message>
        <source>Typed</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Earlier case</source>
        <translation>Прежнее дело</translation>
    </message>
    <message>
        <source>Checked later</source>
        <translation>Проверим позже</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>By the moment of the complete package</source>
        <translation>По времени подачи полного пакета</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>People in the queue</source>
        <translation>Люди в очереди</translation>
    </message>
    <message>
        <source>Nobody stands in this list</source>
        <translation>В этом списке никого нет</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation>В очереди с</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the list</source>
        <translation>
            <numerusform>В списке %n человек</numerusform>
            <numerusform>В списке %n человека</numerusform>
            <numerusform>В списке %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n экземпляр</numerusform>
            <numerusform>%n экземпляра</numerusform>
            <numerusform>%n экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance receipt</source>
        <translation>Расписка о приёме</translation>
    </message>
    <message>
        <source>Print another copy</source>
        <translation>Ещё экземпляр</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>In the courier's bag</source>
        <translation>В мешке курьера</translation>
    </message>
    <message>
        <source>Waits in the outbox, goes by itself</source>
        <translation>Ждёт отправки, уйдёт само</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>На шлюзе</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Read the number and the day out; one copy for the applicant, one stays here</source>
        <translation>Прочтите вслух номер и дату; один экземпляр заявителю, один остаётся здесь</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Срок результата</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Следующий заявитель</translation>
    </message>
</context>
<context>
    <name>ReceptionView</name>
    <message>
        <source>A case is at the counter: end it, or press F10 when the applicant leaves.</source>
        <translation>У окна открыто дело: завершите его или нажмите F10, если заявитель ушёл.</translation>
    </message>
    <message>
        <source>The applicant leaves without handing in? The draft stays.</source>
        <translation>Заявитель уходит, не сдав документы? Черновик сохранится.</translation>
    </message>
    <message>
        <source>Yes, left</source>
        <translation>Да, ушёл</translation>
    </message>
    <message>
        <source>The applicant had left. Take the draft up when they are back.</source>
        <translation>Заявитель уходил. Когда вернётся, продолжите черновик.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RecipeRow</name>
    <message>
        <source>Turned</source>
        <translation>Повёрнута</translation>
    </message>
    <message>
        <source>Levelled</source>
        <translation>Выровнена</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Обрезана</translation>
    </message>
    <message>
        <source>Whitened</source>
        <translation>Отбелена</translation>
    </message>
    <message>
        <source>Fewer shades</source>
        <translation>Меньше оттенков</translation>
    </message>
    <message>
        <source>Made smaller</source>
        <translation>Уменьшена</translation>
    </message>
    <message>
        <source>As scanned: hold F11</source>
        <translation>Как было: держите F11</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Formal check</source>
        <translation>Формальная проверка</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Say whether the documents are in order</source>
        <translation>Отметьте, в порядке ли документы</translation>
    </message>
    <message>
        <source>Compare the documents with the list of the service. The CSC is told at once.</source>
        <translation>Сверьте документы с перечнем услуги. ЦОН узнает сразу.</translation>
    </message>
    <message>
        <source>Compare the papers in the package with the list of the service.</source>
        <translation>Сверьте бумаги в пакете с перечнем услуги.</translation>
    </message>
    <message>
        <source>Are the documents in order?</source>
        <translation>Документы в порядке?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Не в порядке</translation>
    </message>
    <message>
        <source>The dossier gets its number and goes to the head.</source>
        <translation>Дело получит номер и уйдёт руководителю.</translation>
    </message>
    <message>
        <source>The dossier is registered; the executor will draft a refusal.</source>
        <translation>Дело будет зарегистрировано; исполнитель подготовит отказ.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Register of accepted applications</source>
        <translation>Реестр принятых заявлений</translation>
    </message>
    <message>
        <source>Register of refused receptions</source>
        <translation>Реестр отказов в приёме</translation>
    </message>
    <message>
        <source>Register of sent applications</source>
        <translation>Реестр отправленных заявлений</translation>
    </message>
    <message>
        <source>Register of issued results</source>
        <translation>Реестр выданных результатов</translation>
    </message>
    <message>
        <source>Register of packages by courier</source>
        <translation>Реестр пакетов, отправленных курьером</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>приём</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>Tickets: {tickets} = {accepted} accepted + {refused} refused + {left} left</source>
        <translation>Талоны: {tickets} = {accepted} принято + {refused} отказано + {left} ушли</translation>
    </message>
    <message>
        <source>Signed: {signed} = {sent} sent + {waiting} waiting</source>
        <translation>Подписано: {signed} = {sent} отправлено + {waiting} ждут</translation>
    </message>
    <message>
        <source>Paper: {paper} = {courier} with the courier + {held} held</source>
        <translation>На бумаге: {paper} = {courier} у курьера + {held} здесь</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Строки реестра</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Пояснить</translation>
    </message>
    <message>
        <source>CSC department № {office}</source>
        <translation>Отдел № {office} ЦОН</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the register</source>
        <translation>Куда сохранить реестр</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>ENIS</source>
        <translation>ЕНИС</translation>
    </message>
    <message>
        <source>GBD FL</source>
        <translation>ГБД ФЛ</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>Read from the scanned card</source>
        <translation>Прочитано со скана удостоверения</translation>
    </message>
    <message>
        <source>From the earlier case</source>
        <translation>Из прежнего дела</translation>
    </message>
    <message>
        <source>Answer of {day} {hour}, not re-checked.</source>
        <translation>Ответ от {day} {hour}, не перепроверен.</translation>
    </message>
</context>
<context>
    <name>RepresentativeForm</name>
    <message>
        <source>Document that proves it</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>Who certified it</source>
        <translation>Кем удостоверена</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>Representative's IIN</source>
        <translation>ИИН представителя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Power of attorney No.</source>
        <translation>Доверенность №</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Нотариус</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Полномочия</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>{field}: to be corrected</source>
        <translation>{field}: исправить</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: не заполнено</translation>
    </message>
    <message>
        <source>Does somebody act for the applicant?</source>
        <translation>Действует ли кто-то за заявителя?</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Notarised power</source>
        <translation>Нотар. доверенность</translation>
    </message>
    <message>
        <source>Otherwise certified</source>
        <translation>Иная доверенность</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>The applicant is here in person.</source>
        <translation>Заявитель пришёл сам.</translation>
    </message>
    <message>
        <source>Enter it from the paper: ENIS is asked for it on the next step.</source>
        <translation>Введите с бумаги: ЕНИС будет запрошена на следующем шаге.</translation>
    </message>
    <message>
        <source>The data of a power of attorney not certified by a notary are not entered (clause 11.3); the paper is put to the documents.</source>
        <translation>Данные доверенности, не удостоверенной нотариусом, не вводятся (пункт 11.3); сама бумага прилагается к документам.</translation>
    </message>
    <message>
        <source>A parent, guardian or trustee: no power of attorney is needed, the paper that proves it is put to the documents.</source>
        <translation>Родитель, опекун или попечитель: доверенность не нужна, подтверждающая бумага прилагается к документам.</translation>
    </message>
    <message>
        <source>The power of attorney ended on {day}. It cannot be used.</source>
        <translation>Срок доверенности истёк {day}. Использовать её нельзя.</translation>
    </message>
    <message>
        <source>The power of attorney ends on {day}, before the result is due.</source>
        <translation>Доверенность истекает {day}, раньше срока результата.</translation>
    </message>
    <message>
        <source>This IIN is the applicant's own.</source>
        <translation>Это ИИН самого заявителя.</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>no representative</source>
        <translation>представителя нет</translation>
    </message>
    <message>
        <source>In few words</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>See in full</source>
        <translation>Показать полностью</translation>
    </message>
    <message>
        <source>The request is still being read</source>
        <translation>Запрос ещё загружается</translation>
    </message>
    <message>
        <source>What you certify</source>
        <translation>Что удостоверяется</translation>
    </message>
    <message>
        <source>As the operator of the center you certify that the data of the request and the scanned pages are those of the papers the applicant handed in.</source>
        <translation>Вы как оператор ЦОН удостоверяете, что данные запроса и сканированные страницы соответствуют документам, которые подал заявитель.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Запрос {number}</translation>
    </message>
    <message>
        <source>the data of the application</source>
        <translation>данные заявления</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>each page with its checksum</source>
        <translation>у каждой страницы – контрольная сумма</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>representative: {name}</source>
        <translation>представитель: {name}</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Член семьи</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>from registry</source>
        <translation>из реестра</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Представитель: фамилия</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>Представитель: имя</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Представитель: отчество</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Представитель: ИИН</translation>
    </message>
    <message>
        <source>Ground of the representative</source>
        <translation>Основание представительства</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Power of attorney issued on</source>
        <translation>Дата выдачи доверенности</translation>
    </message>
    <message>
        <source>Power of attorney valid until</source>
        <translation>Доверенность действует до</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Нотариус</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Полномочия</translation>
    </message>
</context>
<context>
    <name>ResolvePanel</name>
    <message>
        <source>Examine and prepare a draft of the decision.</source>
        <translation>Рассмотреть и подготовить проект решения.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>To the executor</source>
        <translation>Исполнителю</translation>
    </message>
    <message>
        <source>Choose the executor</source>
        <translation>Выберите исполнителя</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Выберите сотрудника</translation>
    </message>
    <message>
        <source>Formal check: the documents are in order.</source>
        <translation>Формальная проверка: документы в порядке.</translation>
    </message>
    <message>
        <source>Formal check: the documents are not in order.</source>
        <translation>Формальная проверка: документы не в порядке.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>No result waits to be handed over</source>
        <translation>Нет результатов к выдаче</translation>
    </message>
    <message>
        <source>Identity document checked</source>
        <translation>Личность проверена по документу</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Print on paper</source>
        <translation>Печать на бумаге</translation>
    </message>
    <message>
        <source>Case {number} · IIN {iin}</source>
        <translation>Дело {number} · ИИН {iin}</translation>
    </message>
    <message>
        <source>paper notification wanted</source>
        <translation>нужно уведомление на бумаге</translation>
    </message>
    <message>
        <source>Queue № {number}</source>
        <translation>Очередь № {number}</translation>
    </message>
    <message>
        <source>Separate list: {title}</source>
        <translation>Раздельный список: {title}</translation>
    </message>
    <message>
        <source>The letter came on paper by courier; hand over that letter</source>
        <translation>Письмо пришло на бумаге с курьером; выдайте это письмо</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Проверка подписи…</translation>
    </message>
    <message>
        <source>Check the identity document first</source>
        <translation>Сначала проверьте удостоверение личности</translation>
    </message>
    <message>
        <source>A paper copy is certified by the authorised person: {names}</source>
        <translation>Бумажную копию заверяет уполномоченное лицо: {names}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Reasoned refusal</source>
        <translation>Мотивированный отказ</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>The signature is valid: {name}, {at}</source>
        <translation>Подпись действительна: {name}, {at}</translation>
    </message>
    <message>
        <source>The signature is not valid. Do not hand it over.</source>
        <translation>Подпись недействительна. Не выдавайте.</translation>
    </message>
    <message>
        <source>Cannot tell yet whether the signature is valid.</source>
        <translation>Пока неизвестно, действительна ли подпись.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>No results yet</source>
        <translation>Результатов пока нет</translation>
    </message>
    <message>
        <source>Results ready for hand-over</source>
        <translation>Результаты, готовые к выдаче</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Мотивированный отказ</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Notification · queue № {number}</source>
        <translation>Уведомление · очередь № {number}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n result(s) wait to be collected, the oldest first</source>
        <translation>
            <numerusform>%n результат ждёт выдачи, сначала давние</numerusform>
            <numerusform>%n результата ждут выдачи, сначала давние</numerusform>
            <numerusform>%n результатов ждут выдачи, сначала давние</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Письмо на бумаге</translation>
    </message>
    <message>
        <source>Results that wait</source>
        <translation>Результаты к выдаче</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Handed over: {name}, {number}</source>
        <translation>Выдано: {name}, {number}</translation>
    </message>
    <message>
        <source>{kind}, № {number}</source>
        <translation>{kind}, № {number}</translation>
    </message>
    <message>
        <source>The letter is noted: {name}, {number}</source>
        <translation>Письмо отмечено: {name}, {number}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) signed.</source>
        <translation>
            <numerusform>Подписан %n результат.</numerusform>
            <numerusform>Подписано %n результата.</numerusform>
            <numerusform>Подписано %n результатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dossier from the list</source>
        <translation>Выберите дело из списка</translation>
    </message>
    <message>
        <source>Taken in: {name}. It waits to be registered.</source>
        <translation>Принят: {name}. Ожидает регистрации.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>CSC operator</source>
        <translation>Оператор ЦОН</translation>
    </message>
    <message>
        <source>CSC supervisor</source>
        <translation>Старший оператор ЦОН</translation>
    </message>
    <message>
        <source>Registrar of the provider</source>
        <translation>Регистратор</translation>
    </message>
    <message>
        <source>Head of the provider</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Ответственный исполнитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>ScanButtons</name>
    <message>
        <source>The case is registered already</source>
        <translation>Дело уже зарегистрировано</translation>
    </message>
    <message>
        <source>No scanner is there: F6 adds a file</source>
        <translation>Сканера нет: F6 добавит файл</translation>
    </message>
    <message>
        <source>Scan the back sides</source>
        <translation>Сканировать оборот</translation>
    </message>
    <message>
        <source>Scan next document</source>
        <translation>Следующий документ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
</context>
<context>
    <name>ScanDrawing</name>
    <message>
        <source>No scanner was found. Switch it on and press F7, or add a file (F6).</source>
        <translation>Сканер не найден. Включите его и нажмите F7 или добавьте файл (F6).</translation>
    </message>
    <message>
        <source>Scanning was stopped. The pages already taken are kept.</source>
        <translation>Сканирование остановлено. Принятые страницы сохранены.</translation>
    </message>
    <message numerus="yes">
        <source>%n front side(s) are in. Turn the whole pile over, lay it in again and press F5.</source>
        <translation>
            <numerusform>Готова %n лицевая сторона. Переверните всю стопку, положите её снова и нажмите F5.</numerusform>
            <numerusform>Готовы %n лицевые стороны. Переверните всю стопку, положите её снова и нажмите F5.</numerusform>
            <numerusform>Готово %n лицевых сторон. Переверните всю стопку, положите её снова и нажмите F5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register for the courier</source>
        <translation>Зарегистрировать для курьера</translation>
    </message>
    <message>
        <source>Scanning… Esc stops</source>
        <translation>Сканирование… Esc – остановить</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)</source>
        <translation>Изображения и PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Reading the file… Esc stops</source>
        <translation>Чтение файла… Esc – остановить</translation>
    </message>
</context>
<context>
    <name>ScanNotes</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Look at page {numbers} before the applicant leaves.</source>
        <translation>Посмотрите страницы, пока заявитель не ушёл: {numbers}.</translation>
    </message>
    <message>
        <source>Pages without a cover sheet are not sorted.</source>
        <translation>Страницы без листа-разделителя не разложены.</translation>
    </message>
    <message>
        <source>A cover sheet of another case: its pages are not sorted.</source>
        <translation>Лист-разделитель другого дела: его страницы не разложены.</translation>
    </message>
    <message>
        <source>A cover sheet of another version: its pages are not sorted.</source>
        <translation>Лист-разделитель другой версии: его страницы не разложены.</translation>
    </message>
    <message>
        <source>A cover sheet of a document that this case does not have: its pages are not sorted.</source>
        <translation>Лист-разделитель документа, которого нет в этом деле: его страницы не разложены.</translation>
    </message>
    <message>
        <source>A damaged cover sheet: its pages are not sorted.</source>
        <translation>Повреждённый лист-разделитель: его страницы не разложены.</translation>
    </message>
</context>
<context>
    <name>ScanRegister</name>
    <message>
        <source>Registering…</source>
        <translation>Регистрируется…</translation>
    </message>
</context>
<context>
    <name>ScanResume</name>
    <message numerus="yes">
        <source>The scan was interrupted: %n page(s) are here. Put the rest in and scan on.</source>
        <translation>
            <numerusform>Сканирование прервалось: здесь %n страница. Вложите остальное и продолжайте.</numerusform>
            <numerusform>Сканирование прервалось: здесь %n страницы. Вложите остальное и продолжайте.</numerusform>
            <numerusform>Сканирование прервалось: здесь %n страниц. Вложите остальное и продолжайте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the rest</source>
        <translation>Сканировать остальное</translation>
    </message>
</context>
<context>
    <name>ScanSettings</name>
    <message>
        <source>Folder “{name}”</source>
        <translation>Папка «{name}»</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Нет сканера</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>обе стороны</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Camera “{name}”</source>
        <translation>Камера «{name}»</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Ищем сканеры…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Автоподатчик</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Стекло</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>No scanner found</source>
        <translation>Сканер не найден</translation>
    </message>
    <message>
        <source>Paper lies in</source>
        <translation>Бумага лежит</translation>
    </message>
    <message>
        <source>Both sides of each sheet</source>
        <translation>Обе стороны листа</translation>
    </message>
    <message>
        <source>I turn the pile myself</source>
        <translation>Стопку переверну сам</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>В цвете</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>Как задано ниже</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{document}: no page</source>
        <translation>{document}: нет страниц</translation>
    </message>
    <message>
        <source>Pages are still coming in</source>
        <translation>Страницы ещё поступают</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are still being cleaned</source>
        <translation>
            <numerusform>Ещё очищается %n страница</numerusform>
            <numerusform>Ещё очищаются %n страницы</numerusform>
            <numerusform>Ещё очищается %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Every paper is scanned</source>
        <translation>Все бумаги отсканированы</translation>
    </message>
    <message>
        <source>Sort by cover sheets</source>
        <translation>По листам-разделителям</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Не разобрано</translation>
    </message>
    <message>
        <source>{scanner} · {done} of {count} documents scanned</source>
        <translation>{scanner} · отсканировано документов: {done} из {count}</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Добавить файл</translation>
    </message>
</context>
<context>
    <name>ScanTools</name>
    <message>
        <source>The next page replaces page {number}: lay it in and press F5, or F6.</source>
        <translation>Следующая страница заменит страницу {number}: положите её и нажмите F5 или F6.</translation>
    </message>
    <message>
        <source>The next pages come before page {number}: lay them in and press F5, or F6.</source>
        <translation>Следующие страницы встанут перед страницей {number}: положите их и нажмите F5 или F6.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Signed result</source>
        <translation>Подписанный результат</translation>
    </message>
    <message>
        <source>Handed to the courier</source>
        <translation>Передано курьеру</translation>
    </message>
    <message>
        <source>Send to the CSC</source>
        <translation>Отправить в ЦОН</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Номер в очереди</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Proof of the signature</source>
        <translation>Подтверждение подписи</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>by courier</source>
        <translation>курьером</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>электронно</translation>
    </message>
    <message>
        <source>The package has left already</source>
        <translation>Пакет уже отправлен</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Для этой услуги нет</translation>
    </message>
    <message>
        <source>Not possible: the request is not signed</source>
        <translation>Нельзя: запрос не подписан</translation>
    </message>
    <message>
        <source>The signed request with all pages, through the gateway</source>
        <translation>Подписанный запрос со всеми страницами, через шлюз</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Электронно</translation>
    </message>
    <message>
        <source>Proposed: a registry has no data, the provider needs the papers</source>
        <translation>Предлагается: в реестре нет данных, услугодателю нужны бумаги</translation>
    </message>
    <message>
        <source>The papers themselves, in the courier's bag</source>
        <translation>Сами бумаги, в мешке курьера</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Курьером</translation>
    </message>
    <message>
        <source>The request goes to the gateway now, or as soon as there is a connection.</source>
        <translation>Запрос уйдёт на шлюз сейчас или как только появится связь.</translation>
    </message>
    <message>
        <source>The outbox shows every stage until the provider has registered it.</source>
        <translation>Раздел «Отправка» показывает каждый этап до регистрации у услугодателя.</translation>
    </message>
    <message>
        <source>Put the papers into an envelope with the number of the case.</source>
        <translation>Положите бумаги в конверт с номером дела.</translation>
    </message>
    <message>
        <source>The bag goes to the provider with a register in 2 copies.</source>
        <translation>Мешок уйдёт услугодателю с реестром в 2 экземплярах.</translation>
    </message>
    <message>
        <source>On {day} the applicant comes for the result.</source>
        <translation>Заявитель придёт за результатом: {day}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>The package goes to the provider</source>
        <translation>Пакет уходит услугодателю</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Каким путём</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>What this service asks for</source>
        <translation>Что спрашивает эта услуга</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>See: {document}</source>
        <translation>Смотрите: {document}</translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Выберите услугу</translation>
    </message>
    <message>
        <source>What the applicant came for</source>
        <translation>За чем пришёл заявитель</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Найти услугу</translation>
    </message>
    <message>
        <source>Name or part of it</source>
        <translation>Название или его часть</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>No service is called so. Search by another word.</source>
        <translation>Услуги с таким названием нет. Ищите другим словом.</translation>
    </message>
    <message>
        <source>Left without being served</source>
        <translation>Ушёл без обслуживания</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket {number} left without being served; the close of the day counts it</source>
        <translation>Талон {number} ушёл без обслуживания; это учтёт закрытие дня</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and counter</source>
        <translation>Отдел и окно</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Услугодатель</translation>
    </message>
    <message>
        <source>Exchange with the state systems</source>
        <translation>Обмен с государственными системами</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Сканеры</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Office №</source>
        <translation>Отдел №</translation>
    </message>
    <message>
        <source>Window №</source>
        <translation>Окно №</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Закрывается в</translation>
    </message>
    <message>
        <source>Call center</source>
        <translation>Колл-центр</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Organisation, Kazakh</source>
        <translation>Организация, на казахском</translation>
    </message>
    <message>
        <source>Organisation, Russian</source>
        <translation>Организация, на русском</translation>
    </message>
    <message>
        <source>“Of whom”, Kazakh</source>
        <translation>В родительном падеже, на казахском</translation>
    </message>
    <message>
        <source>“Of whom”, Russian</source>
        <translation>В родительном падеже, на русском</translation>
    </message>
    <message>
        <source>Branch, Kazakh</source>
        <translation>Филиал, на казахском</translation>
    </message>
    <message>
        <source>Branch, Russian</source>
        <translation>Филиал, на русском</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес, на казахском</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес, на русском</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>Район, на казахском</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>Район, на русском</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Название, на казахском</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название, на русском</translation>
    </message>
    <message>
        <source>Post of the head, Kazakh</source>
        <translation>Должность руководителя, на казахском</translation>
    </message>
    <message>
        <source>Post of the head, Russian</source>
        <translation>Должность руководителя, на русском</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>ФИО руководителя</translation>
    </message>
    <message>
        <source>Synchronous channel</source>
        <translation>Синхронный канал</translation>
    </message>
    <message>
        <source>Asynchronous channel</source>
        <translation>Асинхронный канал</translation>
    </message>
    <message>
        <source>Temporary file store</source>
        <translation>Временное хранилище файлов</translation>
    </message>
    <message>
        <source>New gateway password</source>
        <translation>Новый пароль шлюза</translation>
    </message>
    <message>
        <source>Sender of the CSC</source>
        <translation>Отправитель ЦОН</translation>
    </message>
    <message>
        <source>Sender of the provider</source>
        <translation>Отправитель услугодателя</translation>
    </message>
    <message>
        <source>Service of GBD FL</source>
        <translation>Сервис ГБД ФЛ</translation>
    </message>
    <message>
        <source>Service of ENIS</source>
        <translation>Сервис ЕНИС</translation>
    </message>
    <message>
        <source>Wait for an answer, seconds</source>
        <translation>Ждать ответа, секунд</translation>
    </message>
    <message>
        <source>Exchange every, seconds</source>
        <translation>Интервал обмена, секунд</translation>
    </message>
    <message>
        <source>Largest message, bytes</source>
        <translation>Предел сообщения, байт</translation>
    </message>
    <message>
        <source>Addresses of network scanners</source>
        <translation>Адреса сетевых сканеров</translation>
    </message>
    <message>
        <source>Scan profiles</source>
        <translation>Профили сканирования</translation>
    </message>
    <message>
        <source>PKCS#11 libraries of tokens, parted by semicolons</source>
        <translation>Библиотеки PKCS#11 токенов, через точку с запятой</translation>
    </message>
    <message>
        <source>SHA-256 of NCALayer’s certificate; empty takes the first one met</source>
        <translation>SHA-256 сертификата NCALayer; пусто – берётся первый встреченный</translation>
    </message>
    <message>
        <source>NCALayer, address</source>
        <translation>NCALayer, адрес</translation>
    </message>
    <message>
        <source>NCALayer, port</source>
        <translation>NCALayer, порт</translation>
    </message>
    <message>
        <source>NCALayer, module</source>
        <translation>NCALayer, модуль</translation>
    </message>
    <message>
        <source>Key file of the information system</source>
        <translation>Файл ключа информационной системы</translation>
    </message>
    <message>
        <source>New password of this key file</source>
        <translation>Новый пароль этого файла ключа</translation>
    </message>
    <message>
        <source>BIN of the gateway, who signs answers</source>
        <translation>БИН шлюза, который подписывает ответы</translation>
    </message>
    <message>
        <source>Certificate file of who opens capsules; empty makes none</source>
        <translation>Файл сертификата того, кто открывает капсулы; пусто — капсулы не создаются</translation>
    </message>
    <message>
        <source>Time-stamping authority, address</source>
        <translation>Адрес службы меток времени</translation>
    </message>
    <message>
        <source>Warn of signatures without time stamp after, hours</source>
        <translation>Предупреждать о подписях без метки времени через, часов</translation>
    </message>
    <message>
        <source>Lock the screen after, minutes</source>
        <translation>Блокировать экран через, минут</translation>
    </message>
    <message>
        <source>Watched folder of the scanner</source>
        <translation>Наблюдаемая папка сканера</translation>
    </message>
    <message>
        <source>BIN of the provider</source>
        <translation>БИН услугодателя</translation>
    </message>
    <message>
        <source>Database, if not in the data folder</source>
        <translation>База данных, если не в папке данных</translation>
    </message>
    <message>
        <source>New password of the database</source>
        <translation>Новый пароль базы данных</translation>
    </message>
    <message>
        <source>Search the network for scanners</source>
        <translation>Искать сканеры в сети</translation>
    </message>
    <message>
        <source>Scanners with an unknown certificate may be used</source>
        <translation>Можно пользоваться сканерами с неизвестным сертификатом</translation>
    </message>
    <message>
        <source>Operators choose only among the profiles</source>
        <translation>Операторы выбирают только из профилей</translation>
    </message>
    <message>
        <source>Pages are read in the background: their words can be searched and copied</source>
        <translation>Страницы распознаются в фоне: слова можно искать и копировать</translation>
    </message>
    <message>
        <source>Cameras are offered beside the scanners: for one on a stand</source>
        <translation>Наряду со сканерами предлагаются камеры: для камеры на штативе</translation>
    </message>
    <message>
        <source>Answers without the gateway’s signature are refused</source>
        <translation>Ответы без подписи шлюза не принимаются</translation>
    </message>
    <message>
        <source>The day of intake counts into the term</source>
        <translation>День приёма входит в срок</translation>
    </message>
    <message>
        <source>The service provider works here</source>
        <translation>Услугодатель работает здесь</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужно заполнить</translation>
    </message>
    <message>
        <source>No case can be opened and no paper printed before the marked fields are filled in. F4 goes from one to the next.</source>
        <translation>Пока отмеченные поля не заполнены, открыть дело и напечатать бумаги нельзя. F4 переводит к следующему полю.</translation>
    </message>
    <message>
        <source>The gateway is not set: what is sent waits in the outbox until the marked fields are filled in. F4 goes from one to the next.</source>
        <translation>Шлюз не настроен: пока отмеченные поля не заполнены, всё отправляемое ждёт в отправке. F4 переводит к следующему полю.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 99.</source>
        <translation>Напишите число от 1 до 99.</translation>
    </message>
    <message>
        <source>This is no BIN: twelve digits, the last checks the others.</source>
        <translation>Это не БИН: в нём двенадцать цифр, последняя — контрольная.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with the area code.</source>
        <translation>Это не номер телефона. Напишите его с кодом города.</translation>
    </message>
    <message>
        <source>Write an address that begins with {secure} or {plain}.</source>
        <translation>Напишите адрес, который начинается с {secure} или {plain}.</translation>
    </message>
    <message>
        <source>This value is not allowed. Correct it.</source>
        <translation>Такое значение недопустимо. Исправьте.</translation>
    </message>
    <message>
        <source>Stands at the head of papers</source>
        <translation>Указывается в шапке бумаг</translation>
    </message>
    <message>
        <source>Goes into the sentence of the refusal receipt</source>
        <translation>Входит в текст расписки об отказе</translation>
    </message>
    <message>
        <source>Stands on the receipts</source>
        <translation>Указывается в расписках</translation>
    </message>
    <message>
        <source>Below the organisation; may stay empty</source>
        <translation>Под названием организации; можно не заполнять</translation>
    </message>
    <message>
        <source>From 1 to 99; stands in every case number</source>
        <translation>От 1 до 99; входит в номер каждого дела</translation>
    </message>
    <message>
        <source>From 1 to 99; each computer has its own</source>
        <translation>От 1 до 99; у каждого компьютера свой</translation>
    </message>
    <message>
        <source>With the area code; stands on papers</source>
        <translation>С кодом города; указывается в бумагах</translation>
    </message>
    <message>
        <source>Stands at the head of letters</source>
        <translation>Указывается в шапке писем</translation>
    </message>
    <message>
        <source>Below the name; may stay empty</source>
        <translation>Под названием; можно не заполнять</translation>
    </message>
    <message>
        <source>Stands on letters and envelopes</source>
        <translation>Указывается в письмах и на конвертах</translation>
    </message>
    <message>
        <source>Results signed by others are not accepted</source>
        <translation>Результат с чужой подписью не принимается</translation>
    </message>
    <message>
        <source>Applications are addressed to this person</source>
        <translation>На это имя пишутся заявления</translation>
    </message>
    <message>
        <source>Kept in the keyring; empty leaves the old one</source>
        <translation>Хранится в системном хранилище; пусто – останется прежний</translation>
    </message>
    <message>
        <source>GBD FL and ENIS are asked here</source>
        <translation>Через него идут запросы в ГБД ФЛ и ЕНИС</translation>
    </message>
    <message>
        <source>Requests go out and results come in here</source>
        <translation>Через него уходят заявки и приходят результаты</translation>
    </message>
    <message>
        <source>Scanned pages go out here</source>
        <translation>Через него уходят отсканированные страницы</translation>
    </message>
    <message>
        <source>The login of the CSC at the gateway</source>
        <translation>Логин ЦОН на шлюзе</translation>
    </message>
    <message>
        <source>Only where the provider works here</source>
        <translation>Только если услугодатель работает здесь</translation>
    </message>
    <message>
        <source>Empty: messages go out without the system’s signature</source>
        <translation>Пусто: сообщения уходят без подписи системы</translation>
    </message>
    <message>
        <source>The key that signs the codes on receipts is made at the first start; {command} gives other offices its public half.</source>
        <translation>Ключ, которым подписываются коды на расписках, создаётся при первом запуске; его открытую часть для других отделов выдаёт команда {command}.</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Язык при запуске</translation>
    </message>
    <message>
        <source>Colours at the start</source>
        <translation>Цвета при запуске</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. The settings hold from the next start of the program.</source>
        <translation>Сохранено. Настройки вступят в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 09:40.</source>
        <translation>Введите часы и минуты, например 09:40.</translation>
    </message>
    <message>
        <source>Write a whole number in digits.</source>
        <translation>Введите целое число цифрами.</translation>
    </message>
    <message>
        <source>Write a number in digits, such as 2.5.</source>
        <translation>Введите число цифрами, например 2.5.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>They hold from the next start of the program</source>
        <translation>Вступят в силу при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Ничего не изменено</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>For your signature</source>
        <translation>Вам на подпись</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %n waiting result(s)</source>
        <translation>
            <numerusform>Подписать %n ожидающий результат</numerusform>
            <numerusform>Подписать все %n ожидающих результата</numerusform>
            <numerusform>Подписать все %n ожидающих результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>The executor proposes</source>
        <translation>Исполнитель предлагает</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>Номер на сегодня</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>signed, valid; the time stamp follows by itself</source>
        <translation>подписано, верно; метка времени добавится сама</translation>
    </message>
    <message>
        <source>signed, not all known yet</source>
        <translation>проверено не всё</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n page(s) are still being read</source>
        <translation>
            <numerusform>слова %n страницы ещё читаются</numerusform>
            <numerusform>слова %n страниц ещё читаются</numerusform>
            <numerusform>слова %n страниц ещё читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}: no page</source>
        <translation>{document}: нет страниц</translation>
    </message>
    <message>
        <source>The request is signed already</source>
        <translation>Запрос уже подписан</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Подписание…</translation>
    </message>
    <message>
        <source>Every signature is verified at once and only then believed</source>
        <translation>Каждая подпись сразу проверяется и только потом считается верной</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>By courier, unsigned</source>
        <translation>Курьером, без подписи</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
</context>
<context>
    <name>SitePasswordForm</name>
    <message>
        <source>The other side does not take this password. Type it again.</source>
        <translation>Этот пароль не принят. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>Пароль шлюза</translation>
    </message>
    <message>
        <source>Password of the information system’s key</source>
        <translation>Пароль ключа информационной системы</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Пароль базы данных</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>The keyring of this computer does not give it. What you type is held until the program ends and written nowhere; an administrator can have it kept in the settings.</source>
        <translation>Хранилище паролей этого компьютера его не даёт. Введённое помнится, пока программа работает, и нигде не записывается; администратор может сохранить его через настройки.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep it in, so the program asks at each start. What you type is held until the program ends and written nowhere.</source>
        <translation>На этом компьютере нет хранилища паролей, поэтому программа спрашивает при каждом запуске. Введённое помнится, пока программа работает, и нигде не записывается.</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>{size} MB of {limit} MB</source>
        <translation>{size} МБ из {limit} МБ</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Уместить в предел</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>GBD FL</source>
        <translation>ГБД ФЛ</translation>
    </message>
    <message>
        <source>ENIS</source>
        <translation>ЕНИС</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ ЭЦП</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) work</source>
        <translation>
            <numerusform>%n связь работает</numerusform>
            <numerusform>%n связи работают</numerusform>
            <numerusform>%n связей работают</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Package on paper</source>
        <translation>Пакет на бумаге</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>текущий шаг</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>впереди</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Everything on this step is complete</source>
        <translation>На этом шаге всё заполнено</translation>
    </message>
    <message>
        <source>Nothing is missing here: go on with {button} ({key}).</source>
        <translation>Здесь всё заполнено: дальше – «{button}» ({key}).</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Не хватает: {what}</translation>
    </message>
</context>
<context>
    <name>StripPane</name>
    <message numerus="yes">
        <source>%n blank page(s)</source>
        <translation>
            <numerusform>%n пустая страница</numerusform>
            <numerusform>%n пустые страницы</numerusform>
            <numerusform>%n пустых страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages go into</source>
        <translation>Страницы идут в</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bin · {count}</source>
        <translation>Корзина · {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>Листы-разделители</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary of the case</source>
        <translation>Сводка дела</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>решить: %n</numerusform>
            <numerusform>решить: %n</numerusform>
            <numerusform>решить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The form stands</source>
        <translation>Оставить форму</translation>
    </message>
    <message>
        <source>Take the register's</source>
        <translation>Взять из реестра</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{field} · case {number}</source>
        <translation>{field} · дело {number}</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Меры приняты</translation>
    </message>
    <message>
        <source>Form: {held} · register: {told}</source>
        <translation>Форма: {held} · реестр: {told}</translation>
    </message>
    <message>
        <source>It came, but is not believed ({code}), and went back. Ask the provider to send it again.</source>
        <translation>Пришёл, но доверять ему нельзя ({code}), поэтому возвращён. Попросите услугодателя отправить его ещё раз.</translation>
    </message>
    <message>
        <source>It came, but it cannot be told yet whether it holds ({code}). Tell the administrator.</source>
        <translation>Пришёл, но пока нельзя сказать, действительна ли его подпись ({code}). Сообщите администратору.</translation>
    </message>
    <message>
        <source>Why is it decided so? (case {number})</source>
        <translation>Почему решено так? (дело {number})</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>{span} over</source>
        <translation>просрочено: {span}</translation>
    </message>
    <message>
        <source>{passed} of {norm}</source>
        <translation>{passed} из {norm}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Examination and draft</source>
        <translation>Рассмотрение и проект</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>To the CSC</source>
        <translation>В ЦОН</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n letter(s). Shorten it.</source>
        <translation>
            <numerusform>Длиннее %n буквы. Сократите.</numerusform>
            <numerusform>Длиннее %n букв. Сократите.</numerusform>
            <numerusform>Длиннее %n букв. Сократите.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketMark</name>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activities</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Summary of the case (F12)</source>
        <translation>Сводка дела (F12)</translation>
    </message>
</context>
<context>
    <name>UndoData</name>
    <message numerus="yes">
        <source>With these data %n document(s) would be missing: {names}</source>
        <translation>
            <numerusform>С этими данными не хватает %n документа: {names}</numerusform>
            <numerusform>С этими данными не хватает %n документов: {names}</numerusform>
            <numerusform>С этими данными не хватает %n документов: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoForm</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Supporting paper: PDF, JPEG or PNG</source>
        <translation>Подтверждающий документ: PDF, JPEG, PNG</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Supervisor's login</source>
        <translation>Логин старшего оператора</translation>
    </message>
    <message>
        <source>Supervisor's password</source>
        <translation>Его пароль</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Документы (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Supporting paper</source>
        <translation>Подтверждающий документ</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was undone</source>
        <translation>Исправления и отмена</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Save the supporting paper…</source>
        <translation>Сохранить подтверждающий документ…</translation>
    </message>
    <message>
        <source>The case was cancelled</source>
        <translation>Дело отменено</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{hour} · {who}</source>
        <translation>{hour} · {who}</translation>
    </message>
    <message>
        <source>{hour} · {who}, permitted by {supervisor}</source>
        <translation>{hour} · {who}, разрешил(а): {supervisor}</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Corrected. Sign the request now: it is another one than before.</source>
        <translation>Исправлено. Теперь подпишите запрос: он изменился.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>Supporting paper</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message numerus="yes">
        <source>Already on the books: %n to decide under the data</source>
        <translation>
            <numerusform>Уже есть в другом деле или в очереди: %n, решите под данными</numerusform>
            <numerusform>Уже есть в другом деле или в очереди: %n, решите под данными</numerusform>
            <numerusform>Уже есть в другом деле или в очереди: %n, решите под данными</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Отменить дело</translation>
    </message>
    <message>
        <source>What is to be undone</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Case {number} · {name}</source>
        <translation>Дело {number} · {name}</translation>
    </message>
    <message>
        <source>Correct or cancel</source>
        <translation>Исправить или отменить</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>The case is cancelled: {reason}</source>
        <translation>Дело отменено: {reason}</translation>
    </message>
    <message>
        <source>The package has left: only the provider can change the case now.</source>
        <translation>Пакет отправлен: теперь дело может изменить только услугодатель.</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s) not complete</source>
        <translation>
            <numerusform>Неполные данные: %n член семьи</numerusform>
            <numerusform>Неполные данные: %n члена семьи</numerusform>
            <numerusform>Неполные данные: %n членов семьи</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>IIN …{tail}</source>
        <translation>ИИН …{tail}</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Подписано {when}</translation>
    </message>
    <message>
        <source>Issued by {chain}</source>
        <translation>Выдан: {chain}</translation>
    </message>
    <message>
        <source>Not changed since it was signed</source>
        <translation>Не изменялся после подписания</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Регистрационное свидетельство</translation>
    </message>
    <message>
        <source>Term of the certificate</source>
        <translation>Срок свидетельства</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Не отозвано</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Владелец ключа</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>Compare with the paper: all this must stand there too.</source>
        <translation>Сверьте с бумагой: всё это должно стоять и на ней.</translation>
    </message>
    <message>
        <source>The receipt is genuine.</source>
        <translation>Расписка подлинная.</translation>
    </message>
    <message>
        <source>The receipt is not genuine.</source>
        <translation>Расписка не подлинная.</translation>
    </message>
    <message>
        <source>It cannot be told whether the receipt is genuine.</source>
        <translation>Нельзя сказать, подлинная ли расписка.</translation>
    </message>
    <message>
        <source>Receipt of acceptance № {number}</source>
        <translation>Расписка о приёме № {number}</translation>
    </message>
    <message>
        <source>Receipt of refusal № {number}</source>
        <translation>Расписка об отказе № {number}</translation>
    </message>
    <message>
        <source>Accepted {when}</source>
        <translation>Принято: {when}</translation>
    </message>
    <message>
        <source>Documents taken: {count}</source>
        <translation>Принято документов: {count}</translation>
    </message>
    <message>
        <source>Refused {when}</source>
        <translation>Отказано: {when}</translation>
    </message>
    <message>
        <source>Documents missing: {count}</source>
        <translation>Недостаёт документов: {count}</translation>
    </message>
    <message>
        <source>this workplace</source>
        <translation>это рабочее место</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>Отдел: {name}</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>Капсула</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Создано {when}</translation>
    </message>
    <message>
        <source>From office {office}, window {counter}</source>
        <translation>Из офиса {office}, окно {counter}</translation>
    </message>
    <message>
        <source>Messages inside: {count}</source>
        <translation>Сообщений внутри: {count}</translation>
    </message>
    <message>
        <source>Messages at the other side: {count}</source>
        <translation>Сообщений у другой стороны: {count}</translation>
    </message>
    <message>
        <source>Messages taken by the gateway: {count}</source>
        <translation>Сообщений принято шлюзом: {count}</translation>
    </message>
    <message>
        <source>Messages refused: {count}</source>
        <translation>Сообщений отклонено: {count}</translation>
    </message>
    <message>
        <source>Checked: the signature over the label and over the sealed contents. The contents stay sealed; only the recipient’s key opens them.</source>
        <translation>Проверено: подпись под ярлыком и запечатанным содержимым. Содержимое осталось запечатанным; его открывает только ключ получателя.</translation>
    </message>
    <message>
        <source>Checked: the signature over the whole acknowledgement.</source>
        <translation>Проверено: подпись под всем подтверждением.</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Выбрать подписанный файл…</translation>
    </message>
    <message>
        <source>Whose signature stands on a paper, and whether it holds</source>
        <translation>Чья подпись стоит на документе и действительна ли она</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Code of a receipt</source>
        <translation>Код расписки</translation>
    </message>
    <message>
        <source>Put the cursor here and read the large code with the gun</source>
        <translation>Поставьте курсор сюда и считайте сканером большой код</translation>
    </message>
    <message>
        <source>Drop a PDF, an XML, a signature file or a picture of a receipt here</source>
        <translation>Перетащите сюда PDF, XML, файл подписи или снимок расписки</translation>
    </message>
    <message>
        <source>{file}: the signature is valid.</source>
        <translation>{file}: подпись действительна.</translation>
    </message>
    <message>
        <source>{file}: the signature is not valid.</source>
        <translation>{file}: подпись недействительна.</translation>
    </message>
    <message>
        <source>{file}: it cannot be told yet.</source>
        <translation>{file}: пока установить нельзя.</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Подписанный файл</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Что было подписано</translation>
    </message>
</context>
<context>
    <name>WaitingCount</name>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>Ждут отправки: {count}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>The applicant left</source>
        <translation>Заявитель ушёл</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Почему отменено</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Что исправлено</translation>
    </message>
    <message>
        <source>Mend this case</source>
        <translation>Исправить дело</translation>
    </message>
</context>
<context>
    <name>WhyNotRequired</name>
    <message>
        <source>Why it is not required: {document}</source>
        <translation>Почему не требуется: {document}</translation>
    </message>
    <message>
        <source>For example: born after 2008, the registry has it</source>
        <translation>Например: родился после 2008 года, есть в реестре</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Nothing is at work</source>
        <translation>Дел в работе нет</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченных дел нет</translation>
    </message>
    <message>
        <source>Nothing was found. Look for a number, an IIN, a name or a phone.</source>
        <translation>Ничего не найдено. Ищите по номеру, ИИН, имени или телефону.</translation>
    </message>
    <message>
        <source>Cases at work</source>
        <translation>Дела в работе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>талон {ticket}</translation>
    </message>
    <message>
        <source>Name not entered yet</source>
        <translation>ФИО ещё не введены</translation>
    </message>
</context>
</TS>
