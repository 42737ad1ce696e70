<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Not asked yet</source>
        <translation>Әлі сұралмаған</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>From registry</source>
        <translation>Тізілімнен</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Қажет емес</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>Түпнұсқа немесе көшірме</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Біреуге кем</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Біреуге артық</translation>
    </message>
    <message>
        <source>original</source>
        <translation>түпнұсқа</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>көшірме</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockBadge</name>
    <message>
        <source>over 80 % of the norm</source>
        <translation>норманың 80 %-ынан асты</translation>
    </message>
    <message>
        <source>past the norm</source>
        <translation>нормадан асты</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Take from registry</source>
        <translation>Тізілімнен алу</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>Терілгенін қалдыру</translation>
    </message>
    <message>
        <source>a reason will be asked</source>
        <translation>себебі сұралады</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>айырма бар</translation>
    </message>
    <message>
        <source>same</source>
        <translation>сай</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>There is no such date; write it as 15.02.1990</source>
        <translation>Мұндай күн жоқ; 15.02.1990 түрінде жазыңыз</translation>
    </message>
</context>
<context>
    <name>IinField</name>
    <message numerus="yes">
        <source>%n more digit(s) needed</source>
        <translation>
            <numerusform>Тағы %n цифр керек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</source>
        <translation>Бағдарлама қателесті. Сақталғанның бәрі орнында. Жұмысты жалғастыра беріңіз де, әкімшіге хабарлаңыз.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Жөнелту</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Тізілімдер</translation>
    </message>
    <message>
        <source>Close day</source>
        <translation>Күнді жабу</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
</context>
<context>
    <name>OperatorButton</name>
    <message>
        <source>Dark theme</source>
        <translation>Күңгірт түс</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ашық түс</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Экранды құлыптау</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>PageThumbnail</name>
    <message>
        <source>Blank page {number}</source>
        <translation>{number}-бет, бос</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>бос бет</translation>
    </message>
</context>
<context>
    <name>ProvenanceChip</name>
    <message>
        <source>Typed</source>
        <translation>Қолмен терілген</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Earlier case</source>
        <translation>Бұрынғы іс</translation>
    </message>
    <message>
        <source>Checked later</source>
        <translation>Кейін тексеріледі</translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <source>works</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>істемейді</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>басталмаған</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>GBD FL</source>
        <translation>ЖТ МДҚ</translation>
    </message>
    <message>
        <source>ENIS</source>
        <translation>БНАЖ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>ЭЦҚ кілті</translation>
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
            <numerusform>%n байланыс жұмыс істейді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>done</source>
        <translation>бітті</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>ағымдағы қадам</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>бірдеңе жетіспейді</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>алда</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Missing</source>
        <translation>Не жетіспейді</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенін көрсету</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Терілгенін жасыру</translation>
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
        <translation>Жұмыс түрлері</translation>
    </message>
    <message>
        <source>Summary of the case (F12)</source>
        <translation>Істің қысқаша мазмұны (F12)</translation>
    </message>
</context>
<context>
    <name>WaitingCount</name>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>Жөнелтуді күтуде: {count}</translation>
    </message>
</context>
</TS>
