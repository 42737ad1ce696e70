<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
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
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>Оригинал или копия</translation>
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
    <message>
        <source>original</source>
        <translation>оригинал</translation>
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
    <name>Message</name>
    <message>
        <source>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</source>
        <translation>Программа ошиблась. Всё сохранённое цело. Продолжайте работу и сообщите администратору.</translation>
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
    <name>SummaryPanel</name>
    <message>
        <source>Missing</source>
        <translation>Чего не хватает</translation>
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
    <name>WaitingCount</name>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>Ждут отправки: {count}</translation>
    </message>
</context>
</TS>
