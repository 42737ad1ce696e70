<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AccountsView</name>
    <message>
        <source>{name} may log in now</source>
        <translation>{name} енді жүйеге кіре алады</translation>
    </message>
    <message>
        <source>Saved: {login}</source>
        <translation>Сақталды: {login}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Who may work with the program</source>
        <translation>Бағдарламада кім жұмыс істей алады</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>кіре алады</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>өшірілген</translation>
    </message>
</context>
<context>
    <name>ApplicantBar</name>
    <message>
        <source>Show the applicant</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Оқып беру</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Растады</translation>
    </message>
    <message>
        <source>The request is still being read</source>
        <translation>Сұрау салу әлі оқылып жатыр</translation>
    </message>
    <message>
        <source>It is confirmed already</source>
        <translation>Расталып қойған</translation>
    </message>
    <message>
        <source>Only what waits for its signature is confirmed</source>
        <translation>Қол қоюды күтіп тұрған сұрау салу ғана расталады</translation>
    </message>
    <message>
        <source>confirmed {hour}</source>
        <translation>расталған уақыты: {hour}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмады</translation>
    </message>
    <message>
        <source>Print large</source>
        <translation>Ірі қаріппен басу</translation>
    </message>
    <message>
        <source>Printed in large type.</source>
        <translation>Ірі қаріппен басып шығарылды.</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n отбасы мүшесі</numerusform>
            <numerusform>%n отбасы мүшесі</numerusform>
        </translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Отбасы мүшелері</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Кіші санаты</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Құжаттар тілі</translation>
    </message>
    <message>
        <source>+7 …</source>
        <translation>+7 …</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Екінші телефоны</translation>
    </message>
    <message>
        <source>Notification wanted on paper</source>
        <translation>Қағаз хабарлама қажет</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <source>Please check what will be signed</source>
        <translation>Неге қол қойылатынын тексеріңізші</translation>
    </message>
    <message>
        <source>All of it is right</source>
        <translation>Бәрі дұрыс</translation>
    </message>
    <message>
        <source>Print in large type</source>
        <translation>Ірі қаріппен басып шығару</translation>
    </message>
    <message>
        <source>Thank you, confirmed</source>
        <translation>Рақмет, расталды</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Мемлекеттік қызмет</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Отбасы мүшесі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Екінші телефон</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Кіші санаты</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Өтінішті кім береді</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Өкіл: ЖСН</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Өкілдің тегі</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>Өкілдің аты</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Өкіл: әкесінің аты</translation>
    </message>
    <message>
        <source>Representative: ground</source>
        <translation>Өкіл: негіздеме</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Сенімхат</translation>
    </message>
    <message>
        <source>Power of attorney: issued on</source>
        <translation>Сенімхат: берілген күні</translation>
    </message>
    <message>
        <source>Power of attorney: valid until</source>
        <translation>Сенімхат: жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Power of attorney: notary</source>
        <translation>Сенімхат: нотариус</translation>
    </message>
    <message>
        <source>Power of attorney: powers</source>
        <translation>Сенімхат: өкілеттіктер</translation>
    </message>
    <message>
        <source>Notification on paper</source>
        <translation>Хабарлама қағаз түрінде</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Құжаттар тілі</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>қызмет алушының өзі</translation>
    </message>
    <message>
        <source>a representative by a notarised power of attorney</source>
        <translation>нотариат куәландырған сенімхат бойынша өкіл</translation>
    </message>
    <message>
        <source>a representative by a power of attorney certified otherwise</source>
        <translation>басқаша куәландырылған сенімхат бойынша өкіл</translation>
    </message>
    <message>
        <source>the legal representative</source>
        <translation>заңды өкіл</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>ApplicantStep</name>
    <message>
        <source>Applicant</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to mend</source>
        <translation>
            <numerusform>%n өрісті түзету керек</numerusform>
            <numerusform>%n өрісті түзету керек</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: to be corrected</source>
        <translation>{field}: түзету керек</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: толтырылмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s) not complete</source>
        <translation>
            <numerusform>%n отбасы мүшесінің деректері толық емес</numerusform>
            <numerusform>%n отбасы мүшесінің деректері толық емес</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the IIN: the register fills in what it knows</source>
        <translation>ЖСН-нен бастаңыз: тізілім білгенін өзі толтырады</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>ArchiveView</name>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Results sent to the CSC</source>
        <translation>ХҚО-ға жіберілген нәтижелер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Sent dossiers</source>
        <translation>Жіберілген істер</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Әзірге ештеңе жіберілген жоқ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Тіркеу нөмірі</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Кезек нөмірі</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dossier first</source>
        <translation>Алдымен істі таңдаңыз</translation>
    </message>
</context>
<context>
    <name>Barred</name>
    <message>
        <source>This step is open already.</source>
        <translation>Бұл қадам ашық тұр.</translation>
    </message>
    <message>
        <source>Choose the service first: the other steps follow from it.</source>
        <translation>Алдымен қызметті таңдаңыз: қалған қадамдар соған байланысты.</translation>
    </message>
    <message>
        <source>Take the draft up again first: until then nothing of it changes.</source>
        <translation>Алдымен қабылдауды жалғастырыңыз: оған дейін ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>The case is cancelled: nothing of it changes any more.</source>
        <translation>Істің күші жойылған: онда енді ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>After registration the steps come one after the other.</source>
        <translation>Тіркелгеннен кейін қадамдар бірінен соң бірі жүреді.</translation>
    </message>
    <message>
        <source>The case is registered: F10 corrects its data or cancels it.</source>
        <translation>Іс тіркелген: деректерін түзету немесе күшін жою – F10.</translation>
    </message>
    <message>
        <source>The service of a begun case stays: for another one press F10, then F2.</source>
        <translation>Басталған істің қызметі өзгермейді: басқасы үшін F10, содан кейін F2 басыңыз.</translation>
    </message>
    <message>
        <source>This step comes once the case is registered.</source>
        <translation>Бұл қадам іс тіркелгеннен кейін ашылады.</translation>
    </message>
</context>
<context>
    <name>CapsulesCard</name>
    <message>
        <source>Make a capsule</source>
        <translation>Капсула жасау</translation>
    </message>
    <message>
        <source>Take in an acknowledgement</source>
        <translation>Растаманы қабылдау</translation>
    </message>
    <message>
        <source>Without a line, what waits travels on a stick: sealed, and whole</source>
        <translation>Желі жоқ жерде күтіп тұрғандар тасымалдағышпен, мөрленген күйде жеткізіледі</translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s) under way; the acknowledgement is awaited</source>
        <translation>
            <numerusform>%n капсула жолда; растамасы күтілуде</numerusform>
            <numerusform>%n капсула жолда; растамасы күтілуде</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest are shown</source>
        <translation>ең ескілері көрсетілген</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n хабарлама</numerusform>
            <numerusform>%n хабарлама</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages} · left {when}</source>
        <translation>{messages} · шыққан уақыты {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>CardHelp</name>
    <message>
        <source>Scan the card</source>
        <translation>Куәлікті сканерлеу</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>The card says the same as the form.</source>
        <translation>Куәлікте өтініш нысанындағымен бірдей жазылған.</translation>
    </message>
    <message>
        <source>The card has another IIN than the form. It says: {what}</source>
        <translation>Куәліктегі ЖСН нысандағыдан өзге. Куәлікте: {what}</translation>
    </message>
    <message>
        <source>The card says: {what}</source>
        <translation>Куәлікте: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Көшіріп алу</translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>Family member</source>
        <translation>Отбасы мүшесі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Екінші телефон</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Өкіл: тегі</translation>
    </message>
    <message>
        <source>Representative: given name</source>
        <translation>Өкіл: аты</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Өкіл: әкесінің аты</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Өкіл: ЖСН</translation>
    </message>
    <message>
        <source>Power of attorney: number</source>
        <translation>Сенімхат: нөмірі</translation>
    </message>
    <message>
        <source>Power of attorney: issued on</source>
        <translation>Сенімхат: берілген күні</translation>
    </message>
    <message>
        <source>Power of attorney: valid until</source>
        <translation>Сенімхат: жарамды мерзімі</translation>
    </message>
    <message>
        <source>Power of attorney: notary</source>
        <translation>Сенімхат: нотариус</translation>
    </message>
    <message>
        <source>Power of attorney: powers</source>
        <translation>Сенімхат: өкілеттіктер</translation>
    </message>
    <message>
        <source>Representative: on what ground</source>
        <translation>Өкіл: қандай негізде</translation>
    </message>
    <message>
        <source>Notification on paper</source>
        <translation>Хабарлама қағаз түрінде</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Құжаттар тілі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Кіші санаты</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Сенімхат</translation>
    </message>
    <message>
        <source>Result of the provider</source>
        <translation>Қызмет берушінің нәтижесі</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>given by another person</source>
        <translation>басқа адам берген</translation>
    </message>
    <message>
        <source>given to another representative</source>
        <translation>басқа өкілге берілген</translation>
    </message>
    <message>
        <source>not for applying</source>
        <translation>өтініш беруге арналмаған</translation>
    </message>
    <message>
        <source>the principal has died</source>
        <translation>сенім білдіруші қайтыс болған</translation>
    </message>
    <message>
        <source>the principal is incapable</source>
        <translation>сенім білдіруші әрекетке қабілетсіз</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>ерте бітеді</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <source>reception refused</source>
        <translation>қабылдаудан бас тартылды</translation>
    </message>
    <message>
        <source>the applicant left</source>
        <translation>қызмет алушы кетті</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>жіберілмеген</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>жөнелтуді күтуде</translation>
    </message>
    <message>
        <source>at the gateway</source>
        <translation>шлюзде</translation>
    </message>
    <message>
        <source>with the courier</source>
        <translation>курьерде</translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation>қызмет берушіде</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>нәтиже дайын</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} сағ</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} күн</translation>
    </message>
    <message>
        <source>choice of service</source>
        <translation>қызметті таңдау</translation>
    </message>
    <message>
        <source>applicant's data</source>
        <translation>қызмет алушы деректері</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>өкіл</translation>
    </message>
    <message>
        <source>check in the registers</source>
        <translation>тізілімдер бойынша тексеру</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>құжаттар</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>сканерлеу</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>қол қою</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>жіберу</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>қолхат</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>New reception</source>
        <translation>Жаңа қабылдау</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Іс {number}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Нәтиже мерзімі</translation>
    </message>
    <message>
        <source>family members: {count}</source>
        <translation>отбасы: {count} адам</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>{met} met · {absent} missing</source>
        <translation>{met} бар · {absent} жоқ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>{count} pages · {size} MB</source>
        <translation>{count} бет · {size} МБ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>This category has none</source>
        <translation>Бұл санатта жоқ</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>valid</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Тіркеу куәлігі</translation>
    </message>
    <message>
        <source>for signing, and yours</source>
        <translation>қол қоюға, иесі – сіз</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Кері қайтарылуы</translation>
    </message>
    <message>
        <source>asked of the authority</source>
        <translation>орталықтан сұралды</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>only papers carry one</source>
        <translation>тек басылымдарда болады</translation>
    </message>
    <message>
        <source>this clock: {offset}</source>
        <translation>осы сағат: {offset}</translation>
    </message>
    <message>
        <source>read from the key</source>
        <translation>кілттен оқылды</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>мерзімі: {day}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n айырма</numerusform>
            <numerusform>%n айырма</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n қайталау</numerusform>
            <numerusform>%n қайталау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>Шешілмеген %n айырма</numerusform>
            <numerusform>Шешілмеген %n айырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) to decide</source>
        <translation>
            <numerusform>Шешілмеген %n қайталау</numerusform>
            <numerusform>Шешілмеген %n қайталау</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed beside what the registers know</source>
        <translation>Тізілімдегі мән терілгенімен қатар тұр</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>The registers are being asked; Esc goes on without them</source>
        <translation>Тізілімдерден жауап күтілуде; Esc күтпей жалғастырады</translation>
    </message>
</context>
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
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistTools</name>
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
        <translation>Бірге азайту</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Бірге көбейту</translation>
    </message>
</context>
<context>
    <name>CircumstancesCard</name>
    <message>
        <source>Circumstances</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>Ask and tick: the list of documents follows from them</source>
        <translation>Сұрап, белгілеңіз: құжаттар тізімі осыған байланысты</translation>
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
    <name>Commands</name>
    <message>
        <source>on this screen</source>
        <translation>осы экранда</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Name not entered yet</source>
        <translation>Аты әлі енгізілмеген</translation>
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
    <name>ContactHelp</name>
    <message>
        <source>No plan has such a number: ask again</source>
        <translation>Мұндай нөмір жоқ: қайта сұраңыз</translation>
    </message>
    <message>
        <source>{number}, country {country}</source>
        <translation>{number}, ел {country}</translation>
    </message>
</context>
<context>
    <name>CourierView</name>
    <message>
        <source>Envelopes in the bag</source>
        <translation>Қаптағы конверттер</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Кетуі</translation>
    </message>
    <message>
        <source>Envelope labels</source>
        <translation>Конверт жапсырмалары</translation>
    </message>
    <message>
        <source>Bag {number} is with the courier: {count} envelopes</source>
        <translation>{number}-қап курьерде: {count} конверт</translation>
    </message>
    <message>
        <source>Courier register</source>
        <translation>Курьер тізілімі</translation>
    </message>
    <message>
        <source>Bag {number} is open</source>
        <translation>{number}-қап ашық</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n конверт</numerusform>
            <numerusform>%n конверт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>No bag is open: the first case sent by courier opens one</source>
        <translation>Ашық қап жоқ: курьермен жіберілген алғашқы іс жаңасын ашады</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>осында қалады</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>кетеді</translation>
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
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>Күнді жабу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Тізілімдер</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Тізілімді басып шығару</translation>
    </message>
    <message>
        <source>What must agree</source>
        <translation>Не сәйкес келуі тиіс</translation>
    </message>
    <message>
        <source>Why the sums differ</source>
        <translation>Айырманың себебі</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>Түсіндірмені сақтау</translation>
    </message>
    <message>
        <source>Root of the journal</source>
        <translation>Журнал түбірі</translation>
    </message>
    <message>
        <source>SHA-256 that closes the journal; it stands on the printed register.</source>
        <translation>Журналды жабатын SHA-256; ол басылған тізілімде тұрады.</translation>
    </message>
    <message>
        <source>The explanation is in the journal</source>
        <translation>Түсіндірме журналға жазылды</translation>
    </message>
    <message>
        <source>Explain the difference first</source>
        <translation>Алдымен айырманы түсіндіріңіз</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Бәрі сәйкес</translation>
    </message>
    <message>
        <source>Explained: {text}</source>
        <translation>Түсіндірме: {text}</translation>
    </message>
    <message>
        <source>The sums differ. Explain why in a line, then the register prints.</source>
        <translation>Есеп сәйкес емес. Себебін бір жолға жазыңыз, содан кейін тізілім басылады.</translation>
    </message>
    <message>
        <source>The chain of the journal is whole</source>
        <translation>Журнал тізбегі бүтін</translation>
    </message>
    <message>
        <source>The journal was changed at entry {number}. Tell the administrator.</source>
        <translation>Журналдың {number}-жазбасы өзгертілген. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Difference {count}: receptions still open {open}</source>
        <translation>Айырма {count}: аяқталмаған қабылдаулар – {open}</translation>
    </message>
    <message>
        <source>Difference {count}: signed, but neither sent nor in the outbox</source>
        <translation>Айырма {count}: қол қойылған, бірақ жіберілмеген және жөнелтуде жоқ</translation>
    </message>
    <message>
        <source>Difference {count}: neither with the courier nor in the bag</source>
        <translation>Айырма {count}: курьерде де, қапта да жоқ</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>arrived today – {n}</source>
        <translation>бүгін түскені – {n}</translation>
    </message>
    <message>
        <source>the provider has not answered</source>
        <translation>қызмет беруші әлі жауап бермеді</translation>
    </message>
    <message>
        <source>At my work</source>
        <translation>Менің жұмысымда</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Жөнелтуді күтуде</translation>
    </message>
    <message>
        <source>Ready for hand-over</source>
        <translation>Беруге дайын</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>the oldest – {minutes} min</source>
        <translation>ең ескісі – {minutes} мин</translation>
    </message>
    <message>
        <source>next try at {hour}</source>
        <translation>келесі әрекет {hour}</translation>
    </message>
</context>
<context>
    <name>DeadKeys</name>
    <message>
        <source>it is not possible now</source>
        <translation>қазір мүмкін емес</translation>
    </message>
    <message>
        <source>{button} ({key}): {reason}</source>
        <translation>{button} ({key}): {reason}</translation>
    </message>
    <message>
        <source>{key} does nothing here. F1 shows the keys of this screen.</source>
        <translation>{key} пернесі мұнда ештеңе істемейді. Бұл экранның пернелерін F1 көрсетеді.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Good day, {name}</source>
        <translation>Қайырлы күн, {name}</translation>
    </message>
    <message>
        <source>Number, ticket, IIN, name, phone, barcode</source>
        <translation>Нөмір, талон, ЖСН, аты-жөні, телефон, штрихкод</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>Жаңа қабылдау</translation>
    </message>
    <message>
        <source>F2, or simply type the ticket</source>
        <translation>F2 немесе талонның нөмірін тере беріңіз</translation>
    </message>
    <message>
        <source>Tickets today: {tickets} = {accepted} accepted + {refused} refused + {left} left + {unfinished} at work</source>
        <translation>Бүгінгі талондар: {tickets} = {accepted} қабылданды + {refused} бас тартылды + {left} кетіп қалды + {unfinished} жұмыста</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Case {number}</source>
        <translation>Іс {number}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>{device}: answers</source>
        <translation>{device}: жауап береді</translation>
    </message>
    <message>
        <source>{device}: silent</source>
        <translation>{device}: жауап бермейді</translation>
    </message>
    <message>
        <source>Last error, {hour}: {sentence}</source>
        <translation>Соңғы қате, {hour}: {sentence}</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>1 In order</source>
        <translation>1 Сай</translation>
    </message>
    <message>
        <source>2 Not in order</source>
        <translation>2 Сай емес</translation>
    </message>
    <message>
        <source>No pages came with this document.</source>
        <translation>Бұл құжаттың беттері келмеген.</translation>
    </message>
    <message>
        <source>Finding on this document</source>
        <translation>Осы құжат бойынша ескерту</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қандай кемшілік бар</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>беттері жоқ</translation>
    </message>
    <message>
        <source>The document lies in the package that came by courier.</source>
        <translation>Құжат курьер әкелген топтамада жатыр.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>Қағаз түрінде %n парақ</numerusform>
            <numerusform>Қағаз түрінде %n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Басқа беттер</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>қаралмаған</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>сай</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>сай емес</translation>
    </message>
</context>
<context>
    <name>DocumentsList</name>
    <message>
        <source>ENIS</source>
        <translation>БНАЖ</translation>
    </message>
    <message>
        <source>GBD FL</source>
        <translation>ЖТ МДҚ</translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) absent</source>
        <translation>
            <numerusform>%n құжат жоқ</numerusform>
            <numerusform>%n құжат жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not decided yet</source>
        <translation>
            <numerusform>Шешілмеген %n құжат</numerusform>
            <numerusform>Шешілмеген %n құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not required: say why</source>
        <translation>
            <numerusform>Керек емес %n құжат: себебін жазыңыз</numerusform>
            <numerusform>Керек емес %n құжат: себебін жазыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal receipt will name all absent ones, in 2 copies.</source>
        <translation>Бас тарту қолхатында жоқ құжаттың бәрі аталады, 2 данада басылады.</translation>
    </message>
    <message>
        <source>The draft is not open: take it up again first</source>
        <translation>Қабылдау тоқтап тұр: алдымен оны жалғастырыңыз</translation>
    </message>
    <message>
        <source>No document is absent: there is nothing to refuse for</source>
        <translation>Жоқ құжат белгіленбеген: бас тартуға негіз жоқ</translation>
    </message>
    <message>
        <source>Every row is decided</source>
        <translation>Барлық жол бойынша шешім қабылданған</translation>
    </message>
    <message>
        <source>The reception of this package was refused. The draft is kept.</source>
        <translation>Бұл топтаманы қабылдаудан бас тартылды. Жобасы сақталды.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Қабылдауды жалғастыру</translation>
    </message>
    <message>
        <source>{count} documents: {met} met, {absent} absent, {open} not decided</source>
        <translation>{count} құжат: {met} бар, {absent} жоқ, {open} шешілмеген</translation>
    </message>
    <message>
        <source>Decide on every row first: the receipt names all absent documents.</source>
        <translation>Алдымен әр жолды белгілеңіз: қолхатта жоқ құжаттың бәрі аталады.</translation>
    </message>
    <message>
        <source>Refusing…</source>
        <translation>Рәсімделуде…</translation>
    </message>
    <message>
        <source>Refusal receipt</source>
        <translation>Бас тарту қолхаты</translation>
    </message>
    <message>
        <source>Reception refused. Hand one copy to the applicant, keep the other signed.</source>
        <translation>Қабылдаудан бас тартылды. Бір данасын қызмет алушыға беріңіз, екіншісін қол қойғызып қалдырыңыз.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>The rest is present</source>
        <translation>Қалғаны бар</translation>
    </message>
    <message>
        <source>Print application</source>
        <translation>Өтінішті басу</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>Refuse reception</source>
        <translation>Қабылдаудан бас тарту</translation>
    </message>
    <message>
        <source>To scanning</source>
        <translation>Сканерлеуге өту</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Келесі қызмет алушы</translation>
    </message>
</context>
<context>
    <name>DossierPlace</name>
    <message>
        <source>to be registered</source>
        <translation>тіркеуді күтуде</translation>
    </message>
    <message>
        <source>waits for the resolution</source>
        <translation>қарарды күтуде</translation>
    </message>
    <message>
        <source>under examination</source>
        <translation>қаралуда</translation>
    </message>
    <message>
        <source>waits for the signature</source>
        <translation>қол қоюды күтуде</translation>
    </message>
    <message>
        <source>to be sent to the CSC</source>
        <translation>ХҚО-ға жіберуді күтуде</translation>
    </message>
    <message>
        <source>sent to the CSC</source>
        <translation>ХҚО-ға жіберілді</translation>
    </message>
    <message>
        <source>Notification of registration</source>
        <translation>Есепке қою туралы хабарлама</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Бас тарту туралы дәлелді жауап</translation>
    </message>
    <message>
        <source>Positive result</source>
        <translation>Оң нәтиже</translation>
    </message>
    <message>
        <source>Came on paper</source>
        <translation>Қағазбен келді</translation>
    </message>
    <message>
        <source>Operator's signature is valid</source>
        <translation>Оператор қолтаңбасы жарамды</translation>
    </message>
    <message>
        <source>Operator's signature is invalid</source>
        <translation>Оператор қолтаңбасы жарамсыз</translation>
    </message>
    <message>
        <source>Signature cannot be checked yet</source>
        <translation>Қолтаңба әлі тексерілмеді</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Draft of the decision</source>
        <translation>Шешім жобасы</translation>
    </message>
    <message>
        <source>To the head</source>
        <translation>Басшыға</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Толтырыңыз: {field}</translation>
    </message>
    <message>
        <source>Choose at least one ground</source>
        <translation>Кемінде бір негізді таңдаңыз</translation>
    </message>
    <message>
        <source>Write the fact found</source>
        <translation>Анықталған мән-жайды жазыңыз</translation>
    </message>
    <message>
        <source>Write why it leads to the refusal</source>
        <translation>Неліктен бас тартуға әкелетінін жазыңыз</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Бас тарту туралы дәлелді жауап</translation>
    </message>
    <message>
        <source>Grounds (all that apply)</source>
        <translation>Негіздері (барлығын белгілеңіз)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>Бүгінгі нөмірі</translation>
    </message>
    <message>
        <source>The number follows the moment of the complete package: {moment}</source>
        <translation>Нөмір құжаттар толық берілген уақытқа сай: {moment}</translation>
    </message>
    <message>
        <source>The registrar found the documents not in order.</source>
        <translation>Тіркеуші құжаттарды сай емес деп тапты.</translation>
    </message>
    <message>
        <source>Resolution of the head, {day}, {name}</source>
        <translation>Басшының қарары, {day}, {name}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Already on the books</source>
        <translation>Басқа істе не кезекте бар</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n қайталау</numerusform>
            <numerusform>%n қайталау</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Осы істі жалғастыру</translation>
    </message>
    <message>
        <source>Why does this case go on beside {number}?</source>
        <translation>Бұл іс {number} ісімен қатар неге жалғасады?</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>қызмет алушының өзі</translation>
    </message>
    <message>
        <source>family member</source>
        <translation>отбасы мүшесі</translation>
    </message>
    <message>
        <source>In the queue since {day}, entry {number}</source>
        <translation>кезекке тұрған күні: {day}, № {number}</translation>
    </message>
    <message>
        <source>Case {number}, opened on {day}</source>
        <translation>Іс {number}, ашылған күні {day}</translation>
    </message>
    <message>
        <source>goes on: {reason}</source>
        <translation>жалғасады: {reason}</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Осы іс</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>кезекте тұр</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>толтырылуда</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>нәтиже дайын</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Case {number} of {day} holds: {what}</source>
        <translation>{day} күнгі {number} ісінде бар: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n отбасы мүшесі</numerusform>
            <numerusform>%n отбасы мүшесі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnisCard</name>
    <message>
        <source>not needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>ENIS is not asked: nobody acts for the applicant.</source>
        <translation>БНАЖ сұралмайды: өкіл жоқ.</translation>
    </message>
    <message>
        <source>ENIS is not asked: a legal representative needs no power of attorney.</source>
        <translation>БНАЖ сұралмайды: заңды өкілге сенімхат қажет емес.</translation>
    </message>
    <message>
        <source>ENIS is not asked: it knows only notarised powers of attorney.</source>
        <translation>БНАЖ сұралмайды: онда тек нотариалды сенімхаттар бар.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Сұралуда…</translation>
    </message>
    <message>
        <source>Waiting for ENIS. Esc goes on without it.</source>
        <translation>БНАЖ жауабы күтілуде. Esc – күтпей жалғастыру.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмаған</translation>
    </message>
    <message>
        <source>It is asked as soon as the power of attorney is entered.</source>
        <translation>Сенімхат енгізілген бойда сұралады.</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</source>
        <translation>{hour}: жарамды жауап жоқ ({code}). Қайта сұраңыз немесе жалғастырыңыз: іс тоқтамайды.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>ENIS does not know a power of attorney of this number.</source>
        <translation>БНАЖ-да мұндай нөмірлі сенімхат жоқ.</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>holds, ends early</source>
        <translation>жарамды, ерте бітеді</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Сенім білдіруші</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Өкіл</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Нотариус</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Өкілеттігі</translation>
    </message>
    <message>
        <source>The power of attorney is revoked. It cannot be used.</source>
        <translation>Сенімхаттың күші жойылған. Оны қолдануға болмайды.</translation>
    </message>
    <message>
        <source>The power of attorney has ended. It cannot be used.</source>
        <translation>Сенімхаттың мерзімі біткен. Оны қолдануға болмайды.</translation>
    </message>
    <message>
        <source>The power of attorney was given by another person.</source>
        <translation>Сенімхатты басқа адам берген.</translation>
    </message>
    <message>
        <source>The power of attorney was given to another representative.</source>
        <translation>Сенімхат басқа өкілге берілген.</translation>
    </message>
    <message>
        <source>The power of attorney does not allow to apply for a public service.</source>
        <translation>Сенімхат мемлекеттік қызметке өтініш беруге құқық бермейді.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney has died, and it ended with that.</source>
        <translation>ЖТ МДҚ: сенімхатты берген қызмет алушы қайтыс болған, сонымен сенімхаттың күші тоқтаған.</translation>
    </message>
    <message>
        <source>The power of attorney ends before the result is due.</source>
        <translation>Сенімхаттың мерзімі нәтиже берілетін күннен бұрын бітеді.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant is declared incapable. Only the legal representative may apply.</source>
        <translation>ЖТ МДҚ: қызмет алушы әрекетке қабілетсіз деп танылған. Тек заңды өкілі өтініш бере алады.</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Family members who live with the applicant</source>
        <translation>Бірге тұратын отбасы мүшелері</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>This IIN is already entered</source>
        <translation>Бұл ЖСН бұрын енгізілген</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>Кім екенін таңдаңыз</translation>
    </message>
    <message>
        <source>Enter the date: the list of documents follows from it</source>
        <translation>Күнін енгізіңіз: құжаттар тізімі соған байланысты</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message numerus="yes">
        <source>%n field(s) to mend: {names}. What you wrote is kept.</source>
        <translation>
            <numerusform>%n өрісті түзету керек: {names}. Жазғаныңыз сақталды.</numerusform>
            <numerusform>%n өрісті түзету керек: {names}. Жазғаныңыз сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Келесіге өту</translation>
    </message>
</context>
<context>
    <name>FitOffer</name>
    <message>
        <source>Now: {size} KB</source>
        <translation>Қазір: {size} КБ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Then: {size} KB</source>
        <translation>Кейін: {size} КБ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB</source>
        <translation>Беттер {size} МБ, шлюз {limit} МБ қабылдайды</translation>
    </message>
    <message>
        <source>Stronger compression</source>
        <translation>Күштірек сығу</translation>
    </message>
    <message>
        <source>Fewer dots</source>
        <translation>Ажыратымдылығын азайту</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Сұр реңктер</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Ақ-қара</translation>
    </message>
    <message>
        <source>Make all pages so</source>
        <translation>Барлық бетті осылай ету</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>{step}: {size} MB</source>
        <translation>{step}: {size} МБ</translation>
    </message>
    <message>
        <source>{step}: {size} MB, too much</source>
        <translation>{step}: {size} МБ, көп</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>No field is marked as wrong.</source>
        <translation>Қатесі бар өріс жоқ.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>CSC department № {office}</source>
        <translation>ХҚО № {office} бөлімі</translation>
    </message>
    <message>
        <source>window {counter}</source>
        <translation>{counter}-терезе</translation>
    </message>
    <message>
        <source>reception, 15 min</source>
        <translation>қабылдау, 15 мин</translation>
    </message>
    <message>
        <source>No connection since {hour}</source>
        <translation>Байланыс жоқ, үзілген уақыты: {hour}</translation>
    </message>
    <message>
        <source>Reception, scanning and signing go on. Waiting to be sent: {count}.</source>
        <translation>Қабылдау, сканерлеу, қол қою жалғасады. Жөнелтуді күтуде: {count}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқу режимі</translation>
    </message>
    <message>
        <source>Invented people; papers have no legal force.</source>
        <translation>Адамдар ойдан шығарылған; құжаттардың заңды күші жоқ.</translation>
    </message>
    <message>
        <source>The office is not set up</source>
        <translation>Бөлім бапталмаған</translation>
    </message>
    <message>
        <source>Fill in the settings and start the program again; then cases can be opened.</source>
        <translation>Баптауды толтырып, бағдарламаны қайта іске қосыңыз: содан кейін іс ашуға болады.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Баптауға өту</translation>
    </message>
    <message>
        <source>No case can be opened until the administrator has filled in the settings.</source>
        <translation>Әкімші баптауды толтырғанша, іс ашуға болмайды.</translation>
    </message>
    <message>
        <source>The gateway wants the password</source>
        <translation>Шлюз құпиясөзді сұрайды</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Құпиясөзді енгізу</translation>
    </message>
    <message>
        <source>The gateway is not set</source>
        <translation>Шлюз бапталмаған</translation>
    </message>
    <message>
        <source>refusal, 5 min</source>
        <translation>бас тарту, 5 мин</translation>
    </message>
    <message>
        <source>process 4, 2 min</source>
        <translation>4-үдеріс, 2 мин</translation>
    </message>
    <message>
        <source>process 3, 2 min</source>
        <translation>3-үдеріс, 2 мин</translation>
    </message>
    <message>
        <source>condition 1, 1 min</source>
        <translation>1-шарт, 1 мин</translation>
    </message>
    <message>
        <source>process 2, 5 min</source>
        <translation>2-үдеріс, 5 мин</translation>
    </message>
    <message>
        <source>process 5, no norm</source>
        <translation>5-үдеріс, нормасыз</translation>
    </message>
    <message>
        <source>process 6, 2 min</source>
        <translation>6-үдеріс, 2 мин</translation>
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
        <translation>Қолмен терілген</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Such as: changed by a newer document</source>
        <translation>Мысалы: кейінгі құжат бойынша өзгерген</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Сұралуда…</translation>
    </message>
    <message>
        <source>Waiting for GBD FL. Esc goes on without it.</source>
        <translation>ЖТ МДҚ жауабы күтілуде. Esc – күтпей жалғастыру.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмаған</translation>
    </message>
    <message>
        <source>It is asked as soon as the IIN is right.</source>
        <translation>ЖСН дұрыс болған бойда сұралады.</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</source>
        <translation>{hour}: жарамды жауап жоқ ({code}). Қайта сұраңыз немесе жалғастырыңыз: іс тоқтамайды.</translation>
    </message>
    <message>
        <source>answered at {hour}</source>
        <translation>жауап берген уақыты: {hour}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>The register has no data on this IIN.</source>
        <translation>Бұл ЖСН бойынша тізілімде дерек жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n айырма</numerusform>
            <numerusform>%n айырма</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>терілгені қалды</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Why is it kept as typed? ({field})</source>
        <translation>Терілгені неге қалдырылады? ({field})</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Fact found</source>
        <translation>Анықталған мән-жай</translation>
    </message>
    <message>
        <source>Why it leads to the refusal</source>
        <translation>Бас тартуға негіз болу себебі</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Barcode of the envelope</source>
        <translation>Конверт штрихкоды</translation>
    </message>
    <message>
        <source>Count only what the courier takes; uncounted, all go</source>
        <translation>Курьер алатынын ғана белгілеңіз; белгіленбесе, бәрі кетеді</translation>
    </message>
    <message>
        <source>Courier's name</source>
        <translation>Курьердің аты-жөні</translation>
    </message>
    <message>
        <source>or by pen</source>
        <translation>немесе қаламмен</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Пломба нөмірі</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Жапсырма басу</translation>
    </message>
    <message>
        <source>Hand to courier</source>
        <translation>Курьерге беру</translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation>Бүгін берілгені</translation>
    </message>
    <message>
        <source>{going} go with the courier, {staying} stay here in the next bag</source>
        <translation>{going} курьермен кетеді, {staying} келесі қапта қалады</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) go with the courier</source>
        <translation>
            <numerusform>Курьермен %n конверт кетеді</numerusform>
            <numerusform>Курьермен %n конверт кетеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the envelopes that go first</source>
        <translation>Алдымен кететін конверттерді сканерлеңіз</translation>
    </message>
    <message>
        <source>No bag has left yet</source>
        <translation>Әлі бірде-бір қап кеткен жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n конверт</numerusform>
            <numerusform>%n конверт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Whether what the program needs answers, and what to do when it does not</source>
        <translation>Бағдарламаға керектінің жұмыс істеуі және істемесе не істеу керек</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>No answer since the program was started</source>
        <translation>Бағдарлама іске қосылғалы жауап жоқ</translation>
    </message>
    <message>
        <source>Last answer: {hour}</source>
        <translation>Соңғы жауап: {hour}</translation>
    </message>
    <message>
        <source>GBD FL, the database of individuals</source>
        <translation>ЖТ МДҚ, жеке тұлғалар қоры</translation>
    </message>
    <message>
        <source>ENIS, the register of powers of attorney</source>
        <translation>БНАЖ, сенімхаттар тізілімі</translation>
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
        <source>Text of scanned pages</source>
        <translation>Сканерленген беттердің мәтіні</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Key of the receipt codes</source>
        <translation>Қолхат кодтарының кілті</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Дерекқор</translation>
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
        <translation>Сағат</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>{sentence} Yours: {what}.</source>
        <translation>{sentence} Сіз енгізгені: {what}.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Менікінен бас тарту</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Менікін сақтау</translation>
    </message>
    <message>
        <source>circumstances</source>
        <translation>мән-жайлар</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>құжаттар</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Type the password that the operator of the gateway gave this center, and press Enter. Whoever does not know it presses Esc: reception and scanning go on, and messages wait.</source>
        <translation>Шлюз операторы осы орталыққа берген құпиясөзді теріп, Enter басыңыз. Білмейтін адам Esc басады: қабылдау мен сканерлеу жүре береді, хабарламалар күтеді.</translation>
    </message>
    <message>
        <source>Scan or type the ticket and press Enter: the service used last is chosen already. The arrows choose another one. A scanned identity card opens the case and fills the IIN.</source>
        <translation>Талонды сканерлеңіз не теріңіз де Enter басыңыз: соңғы рет көрсетілген қызмет таңдалып тұр. Басқасын бағдар пернелері таңдайды. Жеке куәлік сканерленсе, іс ашылып, ЖСН толтырылады.</translation>
    </message>
    <message>
        <source>Type or scan the IIN: GBD FL fills in what it knows. Enter goes to the next field that is missing; in a list a digit chooses. Everything is saved as you type.</source>
        <translation>ЖСН-ді теріңіз не сканерлеңіз: ЖТ МДҚ білетінін толтырады. Enter келесі толтырылмаған өріске өткізеді; тізімде цифр таңдайды. Терілгеннің бәрі бірден сақталады.</translation>
    </message>
    <message>
        <source>If the applicant is here in person, just go on. A power of attorney is entered only when a notary certified it; ENIS is asked for it on the next step.</source>
        <translation>Қызмет алушының өзі келсе, әрі қарай өтіңіз. Сенімхат нотариус куәландырғанда ғана енгізіледі; ол туралы БНАЖ-дан келесі қадамда сұралады.</translation>
    </message>
    <message>
        <source>Decide each difference: 1 takes the value of the register, 2 keeps what was typed, with a reason. A register that does not answer holds nobody up.</source>
        <translation>Әр айырманы шешіңіз: 1 – тізілімдегі мән алынады, 2 – терілгені себебімен қалады. Жауап бермеген тізілім ешкімді бөгемейді.</translation>
    </message>
    <message>
        <source>Mark each paper: 1 present, 2 absent, 3 from a register, 4 not required. F6 marks the rest as present. When something is absent, F8 refuses and prints all of it.</source>
        <translation>Әр құжатты белгілеңіз: 1 бар, 2 жоқ, 3 тізілімнен, 4 қажет емес. F6 қалғандарын бар деп белгілейді. Бірдеңе жоқ болса, F8 қабылдаудан бас тартып, бәрін басып шығарады.</translation>
    </message>
    <message>
        <source>Lay the paper on the glass or into the feeder and press F5; the next document is chosen by itself. Nothing is lost: blank and thrown-away pages can be taken back.</source>
        <translation>Құжатты шыныға не автобергішке салып, F5 басыңыз; келесі құжат өзі таңдалады. Ештеңе жоғалмайды: бос және себетке тасталған беттерді қайтаруға болады.</translation>
    </message>
    <message>
        <source>Read out what will be signed, then type the password of your key and press Enter. The signature is verified at once. Without a key the case goes by courier.</source>
        <translation>Неге қол қойылатынын оқып беріңіз, кілттің құпиясөзін теріп, Enter басыңыз. Қолтаңба бірден тексеріледі. Кілтсіз іс курьермен кетеді.</translation>
    </message>
    <message>
        <source>F9 sends the package the chosen way. Without a connection it waits in the outbox and goes by itself.</source>
        <translation>F9 топтаманы таңдалған жолмен жөнелтеді. Байланыс болмаса, ол «Жөнелту» бөлімінде күтіп, өзі кетеді.</translation>
    </message>
    <message>
        <source>Print the receipt in two copies, read the number and the day out, and call the next applicant.</source>
        <translation>Қолхатты екі данада басып шығарыңыз, нөмірі мен күнін оқып беріңіз де, келесі қызмет алушыны шақырыңыз.</translation>
    </message>
    <message>
        <source>F2 begins a reception, F3 searches by number, IIN, name or phone. A scanned ticket, card or receipt opens what it belongs to, from every screen.</source>
        <translation>F2 қабылдауды бастайды, F3 нөмірі, ЖСН, аты не телефоны бойынша іздейді. Сканерленген талон, куәлік не қолхат кез келген экраннан өз ісін ашады.</translation>
    </message>
    <message>
        <source>Check the identity of the person, tick it, and hand the result over. A notification is printed on request and stamped by an authorised person.</source>
        <translation>Адамның жеке басын тексеріп, белгілеңіз де, нәтижені беріңіз. Хабарлама сұрау бойынша басып шығарылады, оған уәкілетті тұлға мөр басады.</translation>
    </message>
    <message>
        <source>Each message shows its stage, its last error and the next try. F5 tries all again at once; nothing is sent twice.</source>
        <translation>Әр хабарламаның кезеңі, соңғы қатесі және келесі әрекеті көрсетіледі. F5 бәрін бірден қайталайды; ештеңе екі рет жөнелтілмейді.</translation>
    </message>
    <message>
        <source>Scan each envelope the courier takes; F9 closes the bag and prints its register in two copies. What was not scanned stays for the next bag.</source>
        <translation>Курьер алатын әр конвертті сканерлеңіз; F9 қапты жауып, тізілімін екі данада басып шығарады. Сканерленбегені келесі қапқа қалады.</translation>
    </message>
    <message>
        <source>Choose day and kind; the table is what is printed. Files for a spreadsheet as well.</source>
        <translation>Күні мен түрін таңдаңыз; кесте дәл сол күйінде басылады. Электрондық кестеге арналған файлдар да бар.</translation>
    </message>
    <message>
        <source>Tickets must equal accepted, refused and left together. Explain a difference in a line, then print the register of the day.</source>
        <translation>Талондар саны қабылданған, бас тартылған және кеткендердің қосындысына тең болуы керек. Айырманы бір жолмен түсіндіріп, күннің тізілімін басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Your pile with the days left, the most urgent first. Open a dossier, do your part, and it goes on to the next person.</source>
        <translation>Сіздегі істер, қалған күндерімен, ең шұғылы бірінші. Істі ашып, өз бөлігіңізді орындаңыз, ол келесі адамға өтеді.</translation>
    </message>
    <message>
        <source>The separate lists with the numbers in them, by intake time.</source>
        <translation>Бөлек тізімдер мен олардағы нөмірлер, қабылданған уақыты бойынша.</translation>
    </message>
    <message>
        <source>Finished dossiers with their signed papers.</source>
        <translation>Аяқталған істер мен қол қойылған құжаттары.</translation>
    </message>
    <message>
        <source>Drop any paper here, or read the code of a receipt: who signed it, and whether it holds.</source>
        <translation>Кез келген құжатты осында сүйреп әкеліңіз немесе қолхаттың кодын оқытыңыз: кім қол қойған және ол жарамды ма.</translation>
    </message>
    <message>
        <source>F2 adds a person. Switching an account off keeps all that the person did.</source>
        <translation>F2 адам қосады. Тіркелгі ажыратылғанда, адамның бұрын істегенінің бәрі сақталады.</translation>
    </message>
    <message>
        <source>Each setting says what it is for. Saved settings hold from the next start.</source>
        <translation>Әр баптаудың не үшін екені жазылған. Сақталған баптаулар келесі іске қосылғаннан бастап қолданылады.</translation>
    </message>
    <message>
        <source>What works, what does not and since when. F5 asks every part again.</source>
        <translation>Не жұмыс істейді, не істемейді және қашаннан бері. F5 бәрінен қайта сұрайды.</translation>
    </message>
    <message>
        <source>next field that is missing; presses what has the focus</source>
        <translation>келесі толтырылмаған өріс; фокустағыны басады</translation>
    </message>
    <message>
        <source>the main button of the screen</source>
        <translation>экранның негізгі түймесі</translation>
    </message>
    <message>
        <source>back, or stop what is under way</source>
        <translation>артқа немесе жүріп жатқанды тоқтату</translation>
    </message>
    <message>
        <source>all commands, screens and cases</source>
        <translation>барлық командалар, экрандар мен істер</translation>
    </message>
    <message>
        <source>new reception</source>
        <translation>жаңа қабылдау</translation>
    </message>
    <message>
        <source>search</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>next fault</source>
        <translation>келесі қате</translation>
    </message>
    <message>
        <source>the applicant left; correct or cancel a registered case</source>
        <translation>қызмет алушы кетті; тіркелген істі түзету немесе күшін жою</translation>
    </message>
    <message>
        <source>the summary of the case and back; the arrow keys scroll it</source>
        <translation>істің қысқаша мазмұны және кері қайту; бағыттама пернелер оны жылжытады</translation>
    </message>
    <message>
        <source>a step of the reception</source>
        <translation>қабылдау қадамы</translation>
    </message>
    <message>
        <source>the next dossier of the pile</source>
        <translation>тізімдегі келесі іс</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>экранды құлыптау</translation>
    </message>
</context>
<context>
    <name>IinField</name>
    <message numerus="yes">
        <source>%n more digit(s) needed</source>
        <translation>
            <numerusform>Тағы %n цифр керек</numerusform>
            <numerusform>Тағы %n цифр керек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IinHint</name>
    <message>
        <source>Asking GBD FL… Esc goes on without it</source>
        <translation>ЖТ МДҚ сұралуда… Esc – күтпей жалғастыру</translation>
    </message>
    <message>
        <source>The check digit is right · GBD FL answered in {seconds} s</source>
        <translation>Бақылау цифры дұрыс · ЖТ МДҚ {seconds} с ішінде жауап берді</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Plug in your token</source>
        <translation>Токеніңізді қосыңыз</translation>
    </message>
    <message>
        <source>The token is locked: take another key</source>
        <translation>Токен бұғатталған: басқа кілтті алыңыз</translation>
    </message>
    <message>
        <source>Choose your key file</source>
        <translation>Кілт файлын таңдаңыз</translation>
    </message>
    <message>
        <source>Type the PIN of the token</source>
        <translation>Токеннің PIN кодын теріңіз</translation>
    </message>
    <message>
        <source>Type the password of the key</source>
        <translation>Кілттің құпиясөзін теріңіз</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт файлы</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>opens its own window: choose the key and type its password there</source>
        <translation>өз терезесін ашады: кілт пен құпиясөз сонда енгізіледі</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Файл таңдау</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>кілт файлы</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>Токеннің PIN коды</translation>
    </message>
    <message>
        <source>Choose token</source>
        <translation>Токен таңдау</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта іздеу</translation>
    </message>
    <message>
        <source>looking for tokens…</source>
        <translation>токендер ізделуде…</translation>
    </message>
    <message>
        <source>several are plugged in: choose one</source>
        <translation>бірнешеуі қосулы: біреуін таңдаңыз</translation>
    </message>
    <message>
        <source>none is plugged in</source>
        <translation>қосулы токен жоқ</translation>
    </message>
    <message>
        <source>token; no wrong PIN so far</source>
        <translation>токен; PIN код қате терілмеген</translation>
    </message>
    <message>
        <source>token; a wrong PIN was typed, a few tries are left</source>
        <translation>токен; PIN код қате терілген, бірнеше әрекет қалды</translation>
    </message>
    <message>
        <source>token; one try is left before it locks</source>
        <translation>токен; құлыпталғанға дейін бір әрекет қалды</translation>
    </message>
    <message>
        <source>token; locked by wrong PINs</source>
        <translation>токен; қате PIN кодтардан құлыпталған</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Кілт файлдары (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Already on the books: %n to decide under the form</source>
        <translation>
            <numerusform>Басқа істе не кезекте бар: %n, нысан астында шешіңіз</numerusform>
            <numerusform>Басқа істе не кезекте бар: %n, нысан астында шешіңіз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafBar</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}-бет, барлығы {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Letter on paper</source>
        <translation>Қағаз хат</translation>
    </message>
    <message>
        <source>For packages that went by courier: note what the provider's letter says.</source>
        <translation>Курьермен кеткен топтамалар үшін: көрсетілетін қызметті берушінің хатында не жазылғанын белгілеңіз.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Кезектегі нөмірі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Note the letter</source>
        <translation>Хатты белгілеу</translation>
    </message>
    <message>
        <source>No case waits for a letter on paper</source>
        <translation>Қағаз хатты күтіп тұрған іс жоқ</translation>
    </message>
    <message>
        <source>Choose the case first</source>
        <translation>Алдымен істі таңдаңыз</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Workstation of the CSC operator</source>
        <translation>ХҚО операторының жұмыс орны</translation>
    </message>
    <message>
        <source>One window. One citizen.</source>
        <translation>Бір терезе. Бір азамат.</translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <translation>Он бес минут.</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Экран құлыптаулы</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Жүйеге кіру</translation>
    </message>
    <message>
        <source>CSC department № {office} · window {counter}</source>
        <translation>ХҚО № {office} бөлімі · {counter}-терезе</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Why the screen is taken over</source>
        <translation>Операторды ауыстыру себебі</translation>
    </message>
    <message>
        <source>The same person unlocks</source>
        <translation>Сол адамның өзі ашады</translation>
    </message>
    <message>
        <source>A supervisor takes over</source>
        <translation>Аға операторға ауыстыру</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлыпты ашу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Нұсқа {version}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</source>
        <translation>Бағдарлама қателесті. Сақталғанның бәрі орнында. Жұмысты жалғастыра беріңіз де, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>Some fields need attention ({count}). F4 goes from one to the next.</source>
        <translation>Кейбір өрістерді түзету керек ({count}). F4 бірінен біріне өтеді.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask somebody who may do it.</source>
        <translation>Рөліңіз бұған рұқсат бермейді. Рұқсаты бар адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Осы өрісті толтырыңыз.</translation>
    </message>
    <message>
        <source>Login or password is wrong: attempt {attempt} of {limit}. After the last one the login is locked for 15 minutes.</source>
        <translation>Логин не құпиясөз қате: {limit} әрекеттің {attempt}-әрекеті. Соңғысынан кейін логин 15 минутқа құлыпталады.</translation>
    </message>
    <message>
        <source>The login is locked after too many wrong passwords. Try again in {minutes} min.</source>
        <translation>Қате құпиясөз тым көп терілді, логин құлыптаулы. {minutes} минуттан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask the administrator.</source>
        <translation>Бұл тіркелгі өшірілген. Әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>A login has 3 to 40 small Latin letters, digits, dots or dashes and begins with a letter. Correct it.</source>
        <translation>Логин 3–40 кіші латын әрпінен, цифрдан, нүктеден не сызықшадан тұрады, әріптен басталады. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The password is too short. Choose at least {shortest} characters.</source>
        <translation>Құпиясөз тым қысқа. Кемінде {shortest} таңба теріңіз.</translation>
    </message>
    <message>
        <source>This login is taken. Choose another one.</source>
        <translation>Бұл логин бос емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>You cannot switch off your own account. Ask another administrator.</source>
        <translation>Өз тіркелгіңізді өшіре алмайсыз. Басқа әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The site has accounts already. Ask its administrator to add you.</source>
        <translation>Бұл орында тіркелгілер бар. Сізді қосуды әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>Say why you take this screen over.</source>
        <translation>Бұл экранды не үшін қабылдайтыныңызды жазыңыз.</translation>
    </message>
    <message>
        <source>No voice of this language is installed on this computer. Print it in large type with the same button, show the applicant's screen (F11) or read it out yourself.</source>
        <translation>Бұл компьютерде осы тілдің дауысы орнатылмаған. Сол түймемен ірі қаріппен басып шығарыңыз, қызмет алушының экранын көрсетіңіз (F11) немесе өзіңіз оқып беріңіз.</translation>
    </message>
    <message>
        <source>Settings file, line {line}: the program knows no setting “{key}”. Perhaps “{nearest}” is meant; correct the name.</source>
        <translation>Баптау файлы, {line}-жол: бағдарлама «{key}» баптауын білмейді. Бәлкім, «{nearest}»; атауын түзетіңіз.</translation>
    </message>
    <message>
        <source>Settings file, line {line}: the setting “{key}” is of the wrong kind; expected: {expected}. Correct it.</source>
        <translation>Баптау файлы, {line}-жол: «{key}» баптауының түрі қате; күтілгені: {expected}. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The setting “{key}” may not be “{value}” (line {line}). Correct it.</source>
        <translation>«{key}» баптауының мәні «{value}» бола алмайды ({line}-жол). Түзетіңіз.</translation>
    </message>
    <message>
        <source>The settings file cannot be understood from line {line} on. Correct the line or put the last good copy back.</source>
        <translation>Баптау файлы {line}-жолдан бастап түсініксіз. Жолды түзетіңіз немесе соңғы дұрыс көшірмені қайтарыңыз.</translation>
    </message>
    <message>
        <source>The settings file cannot be read or written. Check the disk and the rights on the data folder; nothing was changed.</source>
        <translation>Баптау файлын оқу не жазу мүмкін емес. Дискіні және деректер қалтасының құқықтарын тексеріңіз; ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the password in, or it is locked. Nothing was kept; the program will ask each time.</source>
        <translation>Бұл компьютерде құпиясөз қоймасы жоқ не ол құлыптаулы. Ештеңе сақталмады; бағдарлама әр жолы сұрайды.</translation>
    </message>
    <message>
        <source>The keyring does not let go of the password: it may still be kept there. Unlock the keyring and try again.</source>
        <translation>Қойма құпиясөзді жоймай тұр: ол сонда қалуы мүмкін. Қойманың құлпын ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The password of the gateway is not known. Enter it by the button in the strip above, or have it kept in the settings; messages wait in the outbox.</source>
        <translation>Шлюздің құпиясөзі белгісіз. Оны жоғарыдағы жолақтағы түйме арқылы енгізіңіз немесе баптауларда сақтатыңыз; хабарламалар жөнелтуде күтеді.</translation>
    </message>
    <message>
        <source>The program already works with this data. Go to its window, or close it first.</source>
        <translation>Бағдарлама бұл деректермен жұмыс істеп тұр. Оның терезесіне өтіңіз не алдымен жабыңыз.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check the disk and the rights on the folder, then start again.</source>
        <translation>Деректер қалтасына жазу мүмкін емес. Диск пен қалта құқықтарын тексеріп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The training stand cannot listen on port {port}: another program holds it. Close that program or take another port.</source>
        <translation>Оқу стенді {port} портында жұмыс істей алмайды: оны басқа бағдарлама алған. Соны жабыңыз не басқа порт таңдаңыз.</translation>
    </message>
    <message>
        <source>The training stand has ended by itself. Close the program and start training again; nothing stored is lost.</source>
        <translation>Оқу стенді өздігінен аяқталды. Бағдарламаны жауып, оқытуды қайта бастаңыз; сақталғандар жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The training stand has said nothing for {seconds} seconds and was ended. Close programs that keep the computer busy and start training again; nothing stored is lost.</source>
        <translation>Оқу стенді {seconds} секунд бойы үндемеді, сондықтан тоқтатылды. Компьютерді жүктеп тұрған бағдарламаларды жауып, оқытуды қайта бастаңыз; сақталғандар жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The database is busy: another counter has been writing for five seconds. Nothing was stored; try again.</source>
        <translation>Дерекқор бос емес: басқа терезе бес секундтан бері жазуда. Ештеңе сақталмады; қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk is full or fails. Nothing was stored; free space, or ask the administrator to look at the disk.</source>
        <translation>Диск толған не істен шыққан. Ештеңе сақталмады; орын босатыңыз не дискіні қарауды әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Install the newer version; the database was not touched.</source>
        <translation>Дерекқорды бағдарламаның жаңарақ нұсқасы жасаған. Сол нұсқаны орнатыңыз; дерекқорға тиген жоқ.</translation>
    </message>
    <message>
        <source>This is not in the database any more. Read the list again.</source>
        <translation>Бұл дерекқорда енді жоқ. Тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Open it again and repeat the change; what they entered is kept.</source>
        <translation>Мұны осы арада басқа адам өзгертті. Қайта ашып, өзгерісті қайталаңыз; оның енгізгені сақталды.</translation>
    </message>
    <message>
        <source>This is stored already. Nothing was stored twice; open the list again.</source>
        <translation>Бұл бұрын сақталған. Екінші рет сақталмады; тізімді қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The database file is damaged or foreign. Stop working and ask the administrator to restore the newest backup.</source>
        <translation>Дерекқор файлы бүлінген не бөтен. Жұмысты тоқтатып, соңғы сақтық көшірмені қалпына келтіруді әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date and is as it was. Use the earlier version and tell the administrator.</source>
        <translation>Дерекқорды жаңарту мүмкін болмады, ол бұрынғы күйінде. Алдыңғы нұсқаны қолданып, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network and try again; nothing was stored.</source>
        <translation>Дерекқор сервері жауап бермейді. Желіні тексеріп, қайталаңыз; ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The database server does not let this workplace in: it wants a password, or another one. Enter the database password again; nothing was stored.</source>
        <translation>Дерекқор сервері бұл жұмыс орнын кіргізбейді: құпиясөз немесе басқа құпиясөз керек. Дерекқордың құпиясөзін қайта енгізіңіз; ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The site has no service passport “{service}”. Ask the administrator to put the file back into the services folder.</source>
        <translation>Мұнда «{service}» қызметінің паспорты жоқ. Файлды қызметтер қалтасына қайтаруды әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The service passport {file} does not load: line {line}, “{name}”: {fault}. This service is not offered until the file is mended; the other services work.</source>
        <translation>{file} қызмет паспорты жүктелмейді: {line}-жол, «{name}»: {fault}. Файл түзетілгенше бұл қызмет көрсетілмейді; басқалары жұмыс істейді.</translation>
    </message>
    <message>
        <source>The passport could not be copied beside the cases. Free disk space or ask the administrator, then try again.</source>
        <translation>Паспортты істердің жанына көшіру мүмкін болмады. Дискіде орын босатып немесе әкімшіге айтып, қайталаңыз.</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>файл UTF-8 мәтіні емес</translation>
    </message>
    <message>
        <source>the line is not TOML</source>
        <translation>жол TOML емес</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл ашылмайды</translation>
    </message>
    <message>
        <source>this entry is missing</source>
        <translation>бұл жазба жоқ</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>мұндай жазба болмайды</translation>
    </message>
    <message>
        <source>the value is of the wrong kind</source>
        <translation>мәннің түрі қате</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>мәні бос</translation>
    </message>
    <message>
        <source>the number is too small or too great</source>
        <translation>сан тым кіші немесе тым үлкен</translation>
    </message>
    <message>
        <source>a word mixes Latin and Cyrillic letters</source>
        <translation>сөзде латын мен кирилл әріптері аралас</translation>
    </message>
    <message>
        <source>this code is there twice</source>
        <translation>бұл код екі рет кездеседі</translation>
    </message>
    <message>
        <source>another file holds this version with other content</source>
        <translation>осы нұсқа басқа файлда өзге мазмұнмен бар</translation>
    </message>
    <message>
        <source>this entry is there twice</source>
        <translation>бұл жазба екі рет тұр</translation>
    </message>
    <message>
        <source>a code is of small Latin letters, digits, “-” and “_”, and no word of conditions</source>
        <translation>код шағын латын әріптерінен, цифрлардан, «-» және «_» белгілерінен тұрады, шарттардың сөзі болмайды</translation>
    </message>
    <message>
        <source>there is no such kind of field</source>
        <translation>өрістің мұндай түрі жоқ</translation>
    </message>
    <message>
        <source>this program does not know the schema yet</source>
        <translation>бағдарлама бұл сұлбаны әлі білмейді</translation>
    </message>
    <message>
        <source>the document list has no such document</source>
        <translation>құжаттар тізімінде мұндай құжат жоқ</translation>
    </message>
    <message>
        <source>the program fills no such blank</source>
        <translation>бағдарлама мұндай бос орынды толтырмайды</translation>
    </message>
    <message>
        <source>a day is written as 2008-06-01 and must exist</source>
        <translation>күн 2008-06-01 түрінде жазылады және шын болуға тиіс</translation>
    </message>
    <message>
        <source>only a date is before or after another</source>
        <translation>тек күн ғана басқа күннен бұрын не кейін болады</translation>
    </message>
    <message>
        <source>a limit is a whole number and its unit in English: minutes, hours or days</source>
        <translation>шек – бүтін сан және ағылшынша жазылған өлшем бірлігі: минут, сағат не күн</translation>
    </message>
    <message>
        <source>the steps together take longer than the term of the service</source>
        <translation>қадамдар қосылғанда қызмет мерзімінен асады</translation>
    </message>
    <message>
        <source>these fields wait for each other, none is ever shown</source>
        <translation>бұл өрістер бірін-бірі күтеді, ешқайсысы көрсетілмейді</translation>
    </message>
    <message>
        <source>conditions know no such fact</source>
        <translation>шарттарда мұндай дерек жоқ</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>мұндай мән болмайды</translation>
    </message>
    <message>
        <source>the kept copy is not what the case was opened with</source>
        <translation>сақталған көшірме іс ашылған нұсқадан өзге</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; here are {count}. Check it against the identity card.</source>
        <translation>ЖСН-де 12 цифр болады, мұнда {count}. Жеке куәлікпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The check digit does not fit: one digit is mistyped. Compare with the identity card.</source>
        <translation>Бақылау цифры сай емес: бір цифр қате терілген. Жеке куәлікпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>A name holds letters, spaces, hyphens, dots and apostrophes only. Remove the other characters.</source>
        <translation>Атында тек әріп, бос орын, сызықша, нүкте және апостроф болады. Басқа таңбаларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} letters. Check it.</source>
        <translation>Аты {limit} әріптен ұзын. Тексеріңіз.</translation>
    </message>
    <message>
        <source>This is not a date. Enter day.month.year, such as 15.02.1990.</source>
        <translation>Бұл күн емес. Күн.ай.жыл түрінде енгізіңіз, мысалы 15.02.1990.</translation>
    </message>
    <message>
        <source>Write the hour as on the receipt, like 09:40.</source>
        <translation>Уақытты қолхаттағыдай жазыңыз, мысалы 09:40.</translation>
    </message>
    <message>
        <source>This date cannot be right. Check the year.</source>
        <translation>Бұл күн дұрыс болуы мүмкін емес. Жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>The address is empty. Enter it as in the identity card or the register.</source>
        <translation>Мекенжайы бос. Жеке куәліктегі не тізілімдегідей енгізіңіз.</translation>
    </message>
    <message>
        <source>The address is longer than {limit} letters. Shorten it.</source>
        <translation>Мекенжайы {limit} әріптен ұзын. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>The address holds a line break or a tab. Keep it on one line.</source>
        <translation>Мекенжайында жол ауысуы не қойынды белгісі бар. Бір жолға жазыңыз.</translation>
    </message>
    <message>
        <source>Choose the category.</source>
        <translation>Санатын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the sub-category.</source>
        <translation>Кіші санатын таңдаңыз.</translation>
    </message>
    <message>
        <source>This person is already in the list of the family.</source>
        <translation>Бұл адам отбасы тізімінде бар.</translation>
    </message>
    <message>
        <source>A date of a family member is missing or cannot be right. Enter it.</source>
        <translation>Отбасы мүшесінің бір күні жоқ немесе дұрыс болуы мүмкін емес. Оны енгізіңіз.</translation>
    </message>
    <message>
        <source>This service does not go this way. Choose the other one.</source>
        <translation>Бұл қызмет осы жолмен жіберілмейді. Екіншісін таңдаңыз.</translation>
    </message>
    <message>
        <source>This is asked for here. Fill it in.</source>
        <translation>Бұл мәлімет осы жерде сұралады. Толтырыңыз.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>Бұл сан емес. Тек цифрлармен жазыңыз.</translation>
    </message>
    <message>
        <source>The number must be between {least} and {most}. Check it.</source>
        <translation>Сан {least} мен {most} аралығында болуға тиіс. Тексеріңіз.</translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose again.</source>
        <translation>Мұндай жауап жоқ. Қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it.</source>
        <translation>Мәтін {limit} әріптен ұзын. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>An IIN holds digits only. Take the other characters out.</source>
        <translation>ЖСН тек цифрлардан тұрады. Басқа таңбаларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>Neither surname nor name is entered. Enter them as in the identity card.</source>
        <translation>Тегі де, аты да енгізілмеген. Жеке куәліктегідей енгізіңіз.</translation>
    </message>
    <message>
        <source>The letter “{character}” is of another alphabet and cannot be printed. Write the name as in the identity card.</source>
        <translation>«{character}» әрпі басқа әліпбиден, басып шығаруға келмейді. Атын жеке куәліктегідей жазыңыз.</translation>
    </message>
    <message>
        <source>A phone number has +7 and ten digits, one of another country + and its code. Correct it.</source>
        <translation>Телефон нөмірі +7 және он цифрдан, басқа елдікі + және ел кодынан тұрады. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed. Take it out of the address.</source>
        <translation>«{character}» таңбасын басып шығару мүмкін емес. Мекенжайдан алып тастаңыз.</translation>
    </message>
    <message>
        <source>There is a line break, a tab or a character that cannot be printed. Take it out.</source>
        <translation>Жол ауыстыру, табуляция не басып шығаруға келмейтін таңба бар. Алып тастаңыз.</translation>
    </message>
    <message>
        <source>A line break or another invisible sign is in the text. Write it on one line.</source>
        <translation>Мәтінде жол ауыстыру немесе басқа көрінбейтін таңба бар. Бір жолға жазыңыз.</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed. Take it out.</source>
        <translation>«{character}» таңбасын басып шығару мүмкін емес. Алып тастаңыз.</translation>
    </message>
    <message>
        <source>Enter the number of the power of attorney.</source>
        <translation>Сенімхат нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>This is not a case number. It looks like 2015-03-10/0307-018-4.</source>
        <translation>Бұл іс нөмірі емес. Ол 2015-03-10/0307-018-4 түрінде болады.</translation>
    </message>
    <message>
        <source>The check digit of the case number does not fit. Compare it with the receipt.</source>
        <translation>Іс нөмірінің бақылау цифры сай емес. Қолхатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This is not possible at this stage of the case. Read the case again.</source>
        <translation>Істің осы кезеңінде бұл мүмкін емес. Істі қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Somebody at another window changed this case meanwhile. What they entered is shown now; yours was not saved.</source>
        <translation>Осы уақытта басқа терезе бұл істі өзгертті. Қазір соның енгізгені көрсетілген; сіздікі сақталмады.</translation>
    </message>
    <message>
        <source>Say why the typed value is kept.</source>
        <translation>Терілгені неге қалатынын жазыңыз.</translation>
    </message>
    <message>
        <source>This document is needed in every case. Mark it present, or absent and refuse the reception.</source>
        <translation>Бұл құжат кез келген жағдайда керек. «Бар» деп белгілеңіз немесе «жоқ» деп белгілеп, қабылдаудан бас тартыңыз.</translation>
    </message>
    <message>
        <source>A document is marked “from registry”, but the register has not said that it knows the applicant. Ask it again or take the paper.</source>
        <translation>Құжат «тізілімнен» деп белгіленген, бірақ тізілім бұл қызмет алушыны білетінін айтқан жоқ. Тізілімге қайта сұрау жіберіңіз немесе қағазын алыңыз.</translation>
    </message>
    <message>
        <source>ENIS is asked only for a notarised power of attorney.</source>
        <translation>БНАЖ тек нотариалды сенімхат үшін сұралады.</translation>
    </message>
    <message>
        <source>The registers have not said that they have no data, so there is nothing to print.</source>
        <translation>Тізілімдер дерек жоқ деп жауап берген жоқ, сондықтан басып шығаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Enter the IIN of every family member of whom the service asks for it.</source>
        <translation>Қызмет үшін ЖСН-і қажет әр отбасы мүшесінің ЖСН-ін енгізіңіз.</translation>
    </message>
    <message>
        <source>Choose for every family member who this is to the applicant.</source>
        <translation>Әр отбасы мүшесінің қызмет алушыға кім екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>The package is not complete: {count} missing. Refuse the reception or bring the documents.</source>
        <translation>Топтама толық емес: {count} жетіспейді. Қабылдаудан бас тартыңыз не құжаттарды әкелдіріңіз.</translation>
    </message>
    <message>
        <source>Decide on every row of the document list first: {count} left.</source>
        <translation>Алдымен құжаттар тізімінің әр жолын белгілеңіз: {count} қалды.</translation>
    </message>
    <message>
        <source>Nothing is missing, so the reception cannot be refused: an incomplete package is the only ground.</source>
        <translation>Жетіспейтіні жоқ, сондықтан қабылдаудан бас тартуға болмайды: жалғыз негіз – толық емес топтама.</translation>
    </message>
    <message>
        <source>The case is not registered yet.</source>
        <translation>Іс әлі тіркелмеген.</translation>
    </message>
    <message>
        <source>{count} value(s) differ from the register and nobody said why. Decide on the step “Check”.</source>
        <translation>{count} мән тізілімнен өзгеше, себебі айтылмаған. «Тексеру» қадамында шешіңіз.</translation>
    </message>
    <message>
        <source>{count} document(s) marked as not required without a reason. Write the reason at the row.</source>
        <translation>Себебі көрсетілмей «керек емес» деп белгіленген құжат саны: {count}. Себебін сол жолға жазыңыз.</translation>
    </message>
    <message>
        <source>{count} document(s) on paper have no page. Scan them, or send the package by courier.</source>
        <translation>Бірде-бір беті сканерленбеген қағаз құжат саны: {count}. Оларды сканерлеңіз немесе топтаманы курьермен жіберіңіз.</translation>
    </message>
    <message>
        <source>The power of attorney is revoked: the case cannot be registered with it.</source>
        <translation>Сенімхаттың күші жойылған: онымен істі тіркеуге болмайды.</translation>
    </message>
    <message>
        <source>The power of attorney has ended: the case cannot be registered with it.</source>
        <translation>Сенімхаттың мерзімі өткен: онымен істі тіркеуге болмайды.</translation>
    </message>
    <message>
        <source>The power of attorney was given by another person than the applicant. Compare the IIN and the number.</source>
        <translation>Сенімхатты қызмет алушы емес, басқа адам берген. ЖСН мен нөмірді салыстырыңыз.</translation>
    </message>
    <message>
        <source>The power of attorney was given to another representative. Compare the IIN and the number.</source>
        <translation>Сенімхат басқа өкілге берілген. ЖСН мен нөмірді салыстырыңыз.</translation>
    </message>
    <message>
        <source>The power of attorney does not allow to apply for a public service. Ask for another one.</source>
        <translation>Сенімхат мемлекеттік қызметке өтініш беруге құқық бермейді. Басқасын сұраңыз.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney has died, and the power ended with that.</source>
        <translation>ЖТ МДҚ: сенімхат берген қызмет алушы қайтыс болған, сенімхаттың күші сонымен тоқтаған.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney is declared incapable. Only the legal representative may apply.</source>
        <translation>ЖТ МДҚ: сенімхат берген қызмет алушы әрекетке қабілетсіз деп танылған. Тек заңды өкілі өтініш бере алады.</translation>
    </message>
    <message>
        <source>Say why the case goes on beside the other one.</source>
        <translation>Бұл іс екіншісімен қатар неге жалғасатынын жазыңыз.</translation>
    </message>
    <message>
        <source>People of this case already stand in another case or in the queue: {count} not decided. Say on the step “Check” why the case goes on.</source>
        <translation>Осы істегі адамдар басқа істе немесе кезекте тұр, шешілмегені: {count}. Бұл істің неге жалғасатынын «Тексеру» қадамында жазыңыз.</translation>
    </message>
    <message>
        <source>A ticket's number has at most {limit} characters. Correct it.</source>
        <translation>Талон нөмірінде ең көбі {limit} таңба болады. Түзетіңіз.</translation>
    </message>
    <message>
        <source>A ticket's number holds letters, digits and - . / № # only. Correct it.</source>
        <translation>Талон нөмірінде тек әріптер, цифрлар және - . / № # болады. Түзетіңіз.</translation>
    </message>
    <message>
        <source>Enter or scan the number of the ticket.</source>
        <translation>Талон нөмірін теріңіз немесе сканерлеңіз.</translation>
    </message>
    <message>
        <source>This ticket was served: its case is accepted, refused, left or at work.</source>
        <translation>Бұл талонға қызмет көрсетілген: ісі қабылданған, бас тартылған, кеткен не жұмыста.</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>Неге осылай шешілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Somebody else has decided this already.</source>
        <translation>Мұны басқа біреу шешіп қойған.</translation>
    </message>
    <message>
        <source>What a register says against a power of attorney cannot be taken into the form. Cancel the case, or say why it stands.</source>
        <translation>Тізілімнің сенімхатқа қарсы айтқанын нысанға алу мүмкін емес. Істің күшін жойыңыз немесе неге қалатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Only a registered case that has not been handed over for sending can be corrected or cancelled. After that the provider decides.</source>
        <translation>Тек тіркелген, жөнелтуге берілмеген істі түзетуге не күшін жоюға болады. Одан кейін көрсетілетін қызметті беруші шешеді.</translation>
    </message>
    <message>
        <source>Say why, with at least {shortest} letters.</source>
        <translation>Себебін кемінде {shortest} әріппен жазыңыз.</translation>
    </message>
    <message>
        <source>Add the paper that proves it: a PDF, JPEG or PNG file of at most {limit} MB.</source>
        <translation>Растайтын құжатты қосыңыз: PDF, JPEG немесе PNG файлы, ең көбі {limit} МБ.</translation>
    </message>
    <message>
        <source>This needs a supervisor's permission. Ask one to enter login and password.</source>
        <translation>Бұған аға оператордың рұқсаты керек. Логині мен құпиясөзін енгізуін сұраңыз.</translation>
    </message>
    <message>
        <source>The new value is the same as the old one.</source>
        <translation>Жаңа мән бұрынғымен бірдей.</translation>
    </message>
    <message>
        <source>With these values {count} more document(s) would be needed, which were not handed in. Cancel this case and register a new one: its place in the queue counts from the complete package.</source>
        <translation>Бұл мәндермен тағы {count} құжат керек болар еді, ал олар тапсырылмаған. Істің күшін жойып, жаңасын тіркеңіз: кезектегі орын толық топтама тапсырылған сәттен есептеледі.</translation>
    </message>
    <message>
        <source>The bag is empty. Put at least one package into it.</source>
        <translation>Қап бос. Кемінде бір топтама салыңыз.</translation>
    </message>
    <message>
        <source>No envelope in the bag has this barcode. Check that its case was sent by courier.</source>
        <translation>Қапта мұндай штрихкодты конверт жоқ. Ісі курьермен жіберілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The sums of the day differ. Explain the difference at the close of the day, then print.</source>
        <translation>Күн есебі сәйкес емес. Күнді жабуда айырманы түсіндіріп, содан кейін басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Write in a line why the sums differ, with at least {shortest} letters.</source>
        <translation>Айырманың себебін бір жолға, кемінде {shortest} әріппен жазыңыз.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some room, and save again.</source>
        <translation>Файл жазылмады. Басқа қалта таңдап не орын босатып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>This message is under way or has arrived; it cannot be stopped any more.</source>
        <translation>Бұл хабарлама жолда не жетіп қойды; оны енді тоқтатуға болмайды.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Нәтиже әлі жоқ.</translation>
    </message>
    <message>
        <source>The signature of this document does not hold. Do not hand it over; tell the provider.</source>
        <translation>Бұл құжаттың қолтаңбасы жарамсыз. Бермеңіз; қызмет берушіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Check the identity document of the person first.</source>
        <translation>Алдымен адамның жеке куәлігін тексеріңіз.</translation>
    </message>
    <message>
        <source>This is not possible at this stage of the dossier. Read the list again.</source>
        <translation>Істің осы кезеңінде бұл мүмкін емес. Тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <source>A refusal names at least one ground, and of each the fact found and why it follows. Add them.</source>
        <translation>Бас тартуда кемінде бір негіз, ал әр негіз бойынша анықталған мән-жай мен дәлел көрсетіледі. Оларды қосыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this login is an executor. Choose another person.</source>
        <translation>Мұндай логинді орындаушы жоқ. Басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no draft of the result yet.</source>
        <translation>Нәтиженің жобасы әлі жоқ.</translation>
    </message>
    <message>
        <source>The package of case {number} was taken in already. Look for it in the list.</source>
        <translation>{number} ісінің топтамасы бұрын қабылданған. Оны тізімнен іздеңіз.</translation>
    </message>
    <message>
        <source>The draft leaves out what the result of this service must say. Return it to the executor.</source>
        <translation>Жобада осы қызметтің нәтижесінде айтылуға тиіс мәлімет жоқ. Оны орындаушыға қайтарыңыз.</translation>
    </message>
    <message>
        <source>Say what the letter is: a notification or a refusal.</source>
        <translation>Хаттың түрін көрсетіңіз: хабарлама немесе бас тарту.</translation>
    </message>
    <message>
        <source>Enter the number of the letter.</source>
        <translation>Хаттың нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the number in the queue as the notification gives it, digits only.</source>
        <translation>Кезектегі нөмірді хабарламадағыдай, тек цифрлармен енгізіңіз.</translation>
    </message>
    <message>
        <source>This package did not go by courier: its answer comes through the gateway.</source>
        <translation>Бұл топтама курьермен кеткен жоқ: жауабы шлюз арқылы келеді.</translation>
    </message>
    <message>
        <source>The number of a paper may hold digits, “-” and “/” only. Correct it.</source>
        <translation>Құжат нөмірінде тек цифр, «-» және «/» болады. Түзетіңіз.</translation>
    </message>
    <message>
        <source>A date on the paper has no time zone. Tell the administrator.</source>
        <translation>Құжаттағы күннің уақыт белдеуі жоқ. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>A refusal receipt must name at least one missing document. Mark what is missing.</source>
        <translation>Бас тарту қолхатында кемінде бір жоқ құжат аталуы тиіс. Жетіспейтінін белгілеңіз.</translation>
    </message>
    <message>
        <source>A text that the paper needs is empty. Fill it in.</source>
        <translation>Құжатқа керек мәтін бос. Толтырыңыз.</translation>
    </message>
    <message>
        <source>A count on the paper is smaller than {least}. Correct it.</source>
        <translation>Құжаттағы сан {least} мәнінен кіші. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The IIN on the paper must have 12 digits. Correct it.</source>
        <translation>Құжаттағы ЖСН-де 12 цифр болуы тиіс. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The journal root is damaged. Tell the administrator.</source>
        <translation>Журнал түбірі бүлінген. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>This message is printed only when a register has answered that it has no data. Ask the register again.</source>
        <translation>Бұл хабарлама тізілім дерек жоқ деп жауап бергенде ғана басылады. Тізілімді қайта сұраңыз.</translation>
    </message>
    <message>
        <source>A reasoned refusal must give at least one ground. Add it.</source>
        <translation>Дәлелді бас тартуда кемінде бір негіз болуы тиіс. Қосыңыз.</translation>
    </message>
    <message>
        <source>The three lines for machines were not found. Lay the card with that side down and press F7 again.</source>
        <translation>Машина оқитын үш жол табылмады. Куәлікті сол жағымен төмен қаратып салып, F7 пернесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>A check digit of the card does not fit: it was misread or is damaged. Clean the glass and scan again, or type.</source>
        <translation>Куәліктің бақылау цифры сәйкес емес: қате оқылды немесе бүлінген. Шыныны сүртіп, қайта сканерлеңіз немесе қолмен теріңіз.</translation>
    </message>
    <message>
        <source>Cards are not read on this computer: the program tesseract is not installed. Type from the card.</source>
        <translation>Бұл компьютерде куәлік оқылмайды: tesseract бағдарламасы орнатылмаған. Деректерді куәлікке қарап теріңіз.</translation>
    </message>
    <message>
        <source>The card could not be read in time. Press F7 again, or type from the card.</source>
        <translation>Куәлікті уақытында оқу мүмкін болмады. F7 пернесін қайта басыңыз немесе куәлікке қарап теріңіз.</translation>
    </message>
    <message>
        <source>Pages are sent without searchable text: the program tesseract is not installed. Ask the administrator to install it.</source>
        <translation>Беттер ізделетін мәтінсіз жіберіледі: tesseract бағдарламасы орнатылмаған. Әкімшіден орнатуды сұраңыз.</translation>
    </message>
    <message>
        <source>Pages are sent without searchable text: tesseract is installed without Kazakh or Russian. Ask the administrator to install both.</source>
        <translation>Беттер ізделетін мәтінсіз жіберіледі: tesseract қазақ немесе орыс тілінсіз орнатылған. Әкімшіден екеуін де орнатуды сұраңыз.</translation>
    </message>
    <message>
        <source>A page could not be read and is sent without searchable text. Nothing needs to be done.</source>
        <translation>Бет оқылмады, ол ізделетін мәтінсіз жіберіледі. Ештеңе істеу қажет емес.</translation>
    </message>
    <message>
        <source>The letter “{character}” ({code_point}) cannot be printed: the fonts of the papers lack it. Replace it in the text.</source>
        <translation>«{character}» ({code_point}) әрпі басылмайды: құжат қаріптерінде жоқ. Мәтінде ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The notification does not fit on its one page. Shorten the name of the list or the address.</source>
        <translation>Хабарлама бір бетке сыймайды. Тізім атауын не мекенжайды қысқартыңыз.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up, or print from the papers folder.</source>
        <translation>Бұл компьютерде принтер бапталмаған. Орнатыңыз не құжаттар қалтасынан басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The paper could not be shown or printed: the file is damaged. Print it again.</source>
        <translation>Құжатты көрсету не басу мүмкін болмады: файл бүлінген. Қайта басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The printer did not take the paper: nothing was printed. Look whether it is on and has paper, and print again.</source>
        <translation>Принтер қағазды қабылдамады: ештеңе басылмады. Оның қосулы екенін және қағазы барын тексеріп, қайта басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has a paper jam. Clear it and scan the rest; the pages already taken are kept.</source>
        <translation>«{device}» сканерінде қағаз тұрып қалды. Шығарып, қалғанын сканерлеңіз; алынған беттер сақталды.</translation>
    </message>
    <message>
        <source>The cover of scanner “{device}” is open. Close it and scan again.</source>
        <translation>«{device}» сканерінің қақпағы ашық. Жауып, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The connection to scanner “{device}” failed. Check the cable and scan the rest; the pages already taken are kept.</source>
        <translation>«{device}» сканерімен байланыс үзілді. Кабельді тексеріп, қалғанын сканерлеңіз; алынған беттер сақталды.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of scanner “{device}”. Lay the pages in and scan again, or choose the glass.</source>
        <translation>«{device}» сканерінің автобергішінде қағаз жоқ. Беттерді салып, қайта сканерлеңіз не шыныны таңдаңыз.</translation>
    </message>
    <message>
        <source>You may not use scanner “{device}”. Ask the administrator.</source>
        <translation>«{device}» сканерін пайдалануға құқығыңыз жоқ. Әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” is no longer there. Check that it is switched on, then read the list again.</source>
        <translation>«{device}» сканері енді жоқ. Қосулы екенін тексеріп, тізімді жаңартыңыз.</translation>
    </message>
    <message>
        <source>The page from scanner “{device}” came in cut short and was not kept. Scan this page again.</source>
        <translation>«{device}» сканерінен бет толық келмеді, сақталмады. Осы бетті қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has said nothing for {seconds} seconds and was stopped. Switch it off and on, then scan the rest; the pages already taken are kept.</source>
        <translation>«{device}» сканері {seconds} секунд үндемеді, тоқтатылды. Өшіріп қосыңыз да, қалғанын сканерлеңіз; алынған беттер сақталды.</translation>
    </message>
    <message>
        <source>The driver of scanner “{device}” broke down. Scan again; if it happens again, tell the administrator.</source>
        <translation>«{device}» сканерінің драйвері істен шықты. Қайта сканерлеңіз; қайталанса, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” refused to scan ({reason}). Change the scan settings and try again.</source>
        <translation>«{device}» сканері сканерлеуден бас тартты ({reason}). Сканерлеу баптауын өзгертіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has no feeder. Choose the glass.</source>
        <translation>«{device}» сканерінде автобергіш жоқ. Шыныны таңдаңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” cannot take both sides by itself. Switch “both sides” off and scan the second sides as further pages.</source>
        <translation>«{device}» сканері екі жағын өзі ала алмайды. «Екі жағы» дегенді өшіріп, екінші жақтарын бөлек бет етіп сканерлеңіз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has no glass. Choose the feeder.</source>
        <translation>«{device}» сканерінде шыны жоқ. Автобергішті таңдаңыз.</translation>
    </message>
    <message>
        <source>The scanning system of this computer is not installed. Use a watched folder or files, and tell the administrator.</source>
        <translation>Бұл компьютерде сканерлеу жүйесі орнатылмаған. Бақыланатын қалтаны не файлдарды қолданып, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The watched folder cannot be opened, or files cannot be moved in it. Check that it exists and that you may write to it.</source>
        <translation>Бақыланатын қалта ашылмайды не ішіндегі файлдар жылжымайды. Бар екенін және жазу құқығын тексеріңіз.</translation>
    </message>
    <message>
        <source>The watched folder holds no pictures or PDF files. Put the pages there and scan again.</source>
        <translation>Бақыланатын қалтада сурет не PDF жоқ. Беттерді сонда салып, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>No scanner is connected. Switch one on, or bring pages in from files.</source>
        <translation>Сканер қосылмаған. Қосыңыз не беттерді файлдан алыңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” shows a certificate that is not known here, so nothing was sent to it. Ask the administrator to enter its SHA-256 in the settings.</source>
        <translation>«{device}» сканері мұнда белгісіз сертификат көрсетті, сондықтан оған ештеңе жіберілген жоқ. Әкімшіден оның SHA-256 мәнін баптауларға енгізуін сұраңыз.</translation>
    </message>
    <message>
        <source>The file is not a picture or a PDF document. Choose a JPEG, PNG, TIFF, HEIC or PDF file.</source>
        <translation>Файл сурет те, PDF құжаты да емес. JPEG, PNG, TIFF, HEIC немесе PDF файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>However small they are made while they can still be read, the pages weigh {size} MB; the gateway takes {limit} MB. Take needless pages out, or send the package by courier.</source>
        <translation>Оқуға жарайтындай етіп барынша кішірейтілсе де, беттер {size} МБ, ал шлюз {limit} МБ қабылдайды. Артық беттерді алып тастаңыз немесе топтаманы курьермен жіберіңіз.</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. Make them fit at the scan step, take needless ones out, or send the papers by courier.</source>
        <translation>Беттердің көлемі {size} МБ, ал шлюз {limit} МБ ғана қабылдайды, сондықтан топтаманы қайтарады. Сканерлеу қадамында оларды шекке сыйғызыңыз, артығын алып тастаңыз немесе қағаздарды курьермен жіберіңіз.</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. They are signed and can no longer be made smaller: send the papers by courier.</source>
        <translation>Беттердің көлемі {size} МБ, ал шлюз {limit} МБ ғана қабылдайды, сондықтан топтаманы қайтарады. Оларға қол қойылған, енді кішірейтуге болмайды: қағаздарды курьермен жіберіңіз.</translation>
    </message>
    <message>
        <source>The picture of camera “{device}” is black. Take the cover off the lens, light the paper and scan again.</source>
        <translation>«{device}» камерасының суреті қара болып шықты. Объектив қақпағын алып, қағазға жарық түсіріңіз де, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Camera “{device}” gives no picture. Check the cable, close other programs that use it, and scan again.</source>
        <translation>«{device}» камерасынан сурет келмей тұр. Кабелін тексеріңіз, оны пайдаланып тұрған басқа бағдарламаларды жабыңыз да, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>{fronts} front sides and {backs} back sides came in: some sheets were drawn together or left out. No page is lost: the back sides lie behind the front sides. Put them in order, or throw them away and scan them again.</source>
        <translation>{fronts} бет жағы және {backs} арт жағы түсті: кейбір парақтар қабаттасып өткен немесе түспей қалған. Бірде-бір бет жоғалған жоқ: арт жақтары бет жақтарынан кейін тұр. Оларды ретке келтіріңіз немесе себетке салып, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The file is empty. Get it anew and choose it again.</source>
        <translation>Файл бос. Қайта алып, таңдаңыз.</translation>
    </message>
    <message>
        <source>Scanner “{device}” is busy. Wait until it is free, or close the program that uses it, and scan again.</source>
        <translation>«{device}» сканері бос емес. Босағанын күтіңіз немесе оны пайдаланып тұрған бағдарламаны жабыңыз да, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it anew and choose it again.</source>
        <translation>Файл бүлінген не толық емес. Қайта алып, таңдаңыз.</translation>
    </message>
    <message>
        <source>The page is too large (more than {limit} million pixels). Scan it at a lower resolution.</source>
        <translation>Бет тым үлкен ({limit} млн пиксельден артық). Төменірек ажыратымдылықпен сканерлеңіз.</translation>
    </message>
    <message>
        <source>The picture is too small to be a page (an edge under {limit} pixels). Scan the page again.</source>
        <translation>Сурет бет болуға тым кішкентай (жағы {limit} пиксельден кем). Бетті қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The file has more than {limit} pages. Split it and import the parts you need.</source>
        <translation>Файлда {limit} беттен артық. Бөліп, керегін қосыңыз.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller or scan the paper.</source>
        <translation>Файл {limit} МБ-тан үлкен. Кішірейтіңіз не қағазын сканерлеңіз.</translation>
    </message>
    <message>
        <source>The PDF file is protected by a password. Ask the applicant for a file without one, or scan the paper.</source>
        <translation>PDF файлы құпиясөзбен қорғалған. Құпиясөзсіз файл сұраңыз не қағазын сканерлеңіз.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it again.</source>
        <translation>Файл орнында жоқ. Қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder you may read, and choose it again.</source>
        <translation>Бұл файлды оқуға құқығыңыз жоқ. Оқи алатын қалтаға көшіріп, қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. Scan the paper instead.</source>
        <translation>Файл тым ұзақ оқылды, тоқтатылды. Қағазын сканерлеңіз.</translation>
    </message>
    <message>
        <source>The case already holds {limit} pages. Take needless pages out, or send the rest by courier.</source>
        <translation>Істе {limit} бет бар. Артық беттерді алып тастаңыз не қалғанын курьермен жіберіңіз.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Қайтаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Some pages are still being made ready. Wait until the mark on them is gone, then sign.</source>
        <translation>Кейбір беттер әлі дайындалып жатыр. Олардағы белгі кеткенше күтіңіз, содан кейін қол қойыңыз.</translation>
    </message>
    <message>
        <source>The page could not be cleaned and goes out as it was scanned. Scan it again if it is hard to read.</source>
        <translation>Бетті тазарту мүмкін болмады, ол сканерленген күйінде жіберіледі. Оқылуы қиын болса, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The password of the key file is wrong. Check the keyboard language and Caps Lock, then type it again.</source>
        <translation>Кілт файлының құпиясөзі қате. Пернетақта тілі мен Caps Lock күйін тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>This is not a key file. Choose a file that ends in .p12.</source>
        <translation>Бұл кілт файлы емес. Аты .p12 деп бітетін файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The key file holds no key with its certificate. Choose the key file for signing.</source>
        <translation>Кілт файлында тіркеу куәлігі бар кілт жоқ. Қол қоюға арналған кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The certificate has ended. Get a new key, or choose another one.</source>
        <translation>Тіркеу куәлігінің мерзімі біткен. Жаңа кілт алыңыз не басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet. Check the date of this computer, or choose another key.</source>
        <translation>Тіркеу куәлігі әлі күшіне енбеген. Компьютердің күнін тексеріңіз не басқа кілт таңдаңыз.</translation>
    </message>
    <message>
        <source>This key is for signing in (AUTH), not for signing documents. Choose the key file for signing.</source>
        <translation>Бұл кілт жүйеге кіруге (AUTH) арналған, қол қоюға емес. Қол қоюға арналған кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The key is of the kind {kind}, which cannot be used here; the password is not to blame. Choose an RSA or GOST-2015 key file.</source>
        <translation>Кілттің түрі – {kind}, мұнда қолданылмайды; құпиясөз кінәлі емес. RSA немесе ГОСТ-2015 кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The key belongs to another person. Use your own key.</source>
        <translation>Кілт басқа адамдікі. Өз кілтіңізді қолданыңыз.</translation>
    </message>
    <message>
        <source>The key has been closed. Open it again with its password.</source>
        <translation>Кілт жабылған. Құпиясөзбен қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The key file cannot be read: it is missing, or access is denied. Insert the medium or choose another file.</source>
        <translation>Кілт файлы оқылмайды: ол жоқ не рұқсат жоқ. Тасығышты салыңыз не басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>A file in the folder of trusted authorities is not a certificate. Ask the administrator to remove it.</source>
        <translation>Сенімді орталықтар қалтасындағы бір файл тіркеу куәлігі емес. Оны алып тастауды әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The font for the signature stamp cannot be read. Ask the administrator to install the program again.</source>
        <translation>Қолтаңба мөртабанының қарпі оқылмайды. Бағдарламаны қайта орнатуды әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>The font of the signature stamp lacks the letter “{letter}”. Correct the text.</source>
        <translation>Қолтаңба мөртабанының қарпінде «{letter}» әрпі жоқ. Мәтінді түзетіңіз.</translation>
    </message>
    <message>
        <source>This is not a readable PDF. Choose another file, or print the paper again.</source>
        <translation>Бұл PDF оқылмайды. Басқа файл таңдаңыз не құжатты қайта басыңыз.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password, so its signatures cannot be checked. Ask for an unprotected file.</source>
        <translation>PDF құпиясөзбен қорғалған, қолтаңбаларын тексеру мүмкін емес. Қорғалмаған файл сұраңыз.</translation>
    </message>
    <message>
        <source>The document is not well-formed XML. Ask the sender to send it again.</source>
        <translation>Құжаттың XML құрылымы бұзылған. Қайта жіберуді жөнелтушіден сұраңыз.</translation>
    </message>
    <message>
        <source>The document has a DOCTYPE, which signed documents may not have. Do not use it; tell the administrator.</source>
        <translation>Құжатта DOCTYPE бар, қол қойылған құжатта ол болмауы тиіс. Қолданбаңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The document holds a comment that the signature does not cover. Do not use it; tell the administrator.</source>
        <translation>Құжатта қолтаңба қамтымаған түсініктеме бар. Қолданбаңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The document is too large to be a request or an answer. Do not use it; tell the administrator.</source>
        <translation>Құжат сұрау салу не жауап болуға тым үлкен. Қолданбаңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>Құжатқа қол қойылмаған.</translation>
    </message>
    <message>
        <source>The signature is not where or not as it must be; the document may be forged. Do not use it; tell the administrator.</source>
        <translation>Қолтаңба өз орнында не дұрыс түрде емес; құжат жалған болуы мүмкін. Қолданбаңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The signature covers a part of the document by its name, not the whole; such signatures cannot be checked here. Ask the sender to sign the whole document.</source>
        <translation>Қолтаңба құжатты тұтас емес, аты бойынша бір бөлігін ғана қамтиды; мұндай қолтаңбалар мұнда тексерілмейді. Жіберушіден құжатты тұтас қол қойып беруін сұраңыз.</translation>
    </message>
    <message>
        <source>The signature was made with an algorithm that is not accepted here.</source>
        <translation>Қолтаңба мұнда қабылданбайтын алгоритммен жасалған.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed. Do not use it; ask for it again.</source>
        <translation>Құжат қол қойылғаннан кейін өзгертілген. Қолданбаңыз; қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The key is too short to be safe. Get a new key.</source>
        <translation>Кілт қауіпсіз болуға тым қысқа. Жаңа кілт алыңыз.</translation>
    </message>
    <message>
        <source>No trusted authority is set up on this computer, so the certificate cannot be checked. Ask the administrator.</source>
        <translation>Бұл компьютерде сенімді орталық бапталмаған, тіркеу куәлігін тексеру мүмкін емес. Әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this site does not trust. Use another key.</source>
        <translation>Тіркеу куәлігін мұнда сенімді емес орталық берген. Басқа кілт қолданыңыз.</translation>
    </message>
    <message>
        <source>The chain of certificates up to the trusted authority is broken. Use another key.</source>
        <translation>Сенімді орталыққа дейінгі тіркеу куәліктерінің тізбегі үзілген. Басқа кілт қолданыңыз.</translation>
    </message>
    <message>
        <source>The certificate was revoked. Use another key.</source>
        <translation>Тіркеу куәлігі кері қайтарылған. Басқа кілт қолданыңыз.</translation>
    </message>
    <message>
        <source>Nobody could say whether the certificate was revoked: the authority does not answer. It is asked again when the connection is back.</source>
        <translation>Тіркеу куәлігінің кері қайтарылғаны белгісіз: орталық жауап бермейді. Байланыс шыққанда қайта сұралады.</translation>
    </message>
    <message>
        <source>The authority does not know this certificate. Ask the authority that issued it.</source>
        <translation>Орталық бұл тіркеу куәлігін білмейді. Оны берген орталыққа жүгініңіз.</translation>
    </message>
    <message>
        <source>The signature has no time stamp; its time is what the signer's computer said.</source>
        <translation>Қолтаңбада уақыт белгісі жоқ; уақыты – қол қоюшы компьютері бойынша.</translation>
    </message>
    <message>
        <source>The time stamp belongs to another document. Do not use the document; tell the administrator.</source>
        <translation>Уақыт белгісі басқа құжатқа тиесілі. Құжатты қолданбаңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The authority of the time stamp cannot be checked; the time is not proven.</source>
        <translation>Уақыт белгісін берген орталықты тексеру мүмкін емес; уақыты дәлелденбеген.</translation>
    </message>
    <message>
        <source>The certification service does not answer. Try again later.</source>
        <translation>Куәландыру қызметі жауап бермейді. Кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>No time stamp came. The document is signed without one.</source>
        <translation>Уақыт белгісі келмеді. Құжатқа онсыз қол қойылады.</translation>
    </message>
    <message>
        <source>The key may not sign. Choose the key file for signing documents.</source>
        <translation>Кілт қол қоя алмайды. Құжатқа қол қоюға арналған кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The signature that was just made does not verify; nothing was kept. Sign again; if it happens again, tell the administrator.</source>
        <translation>Жаңа қойылған қолтаңба тексерістен өтпеді; ештеңе сақталмады. Қайта қол қойыңыз; қайталанса, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The certificate of a trusted authority was exchanged or damaged. Ask the administrator to install the program again.</source>
        <translation>Сенімді куәландырушы орталықтың тіркеу куәлігі ауыстырылған немесе бүлінген. Әкімшіден бағдарламаны қайта орнатуды сұраңыз.</translation>
    </message>
    <message>
        <source>This is not a readable signature file. Choose another file, or ask for it again.</source>
        <translation>Бұл оқылатын қолтаңба файлы емес. Басқа файлды таңдаңыз немесе оны қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>The signature lies apart from what was signed. Choose the signed file as well.</source>
        <translation>Қолтаңба қол қойылған файлдан бөлек тұр. Қол қойылған файлды да таңдаңыз.</translation>
    </message>
    <message>
        <source>The signature is not written as the standard wants it; the file may be damaged. Ask for it again.</source>
        <translation>Қолтаңба стандартқа сай жазылмаған; файл бүлінген болуы мүмкін. Оны қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be checked here. Choose a PDF, an XML or a signature file.</source>
        <translation>Мұндай файлдар мұнда тексерілмейді. PDF, XML немесе қолтаңба файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file carries a certificate of an unknown authority; it may be damaged. Ask for it again.</source>
        <translation>Файлда белгісіз орталықтың тіркеу куәлігі бар; файл бүлінген болуы мүмкін. Оны қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>Something was added after the last signature, and nobody signed it; it may be damaged. Ask for the document without it, or with a time stamp over the whole.</source>
        <translation>Соңғы қолтаңбадан кейін құжатқа бірдеңе қосылған, оған ешкім қол қоймаған; ол бүлінген болуы мүмкін. Құжатты осы қосымшасыз немесе бүкіл құжатқа қойылған уақыт белгісімен сұратыңыз.</translation>
    </message>
    <message>
        <source>The proof kept beside the document may be damaged, so nothing can be said by it. Tell the administrator.</source>
        <translation>Құжатпен бірге сақталған қолтаңба растамасы бүлінген болуы мүмкін, сондықтан оған сүйеніп ештеңе айтуға болмайды. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not known here, so nobody can tell whose signature it is. Do not rely on the document; ask the administrator about the authority.</source>
        <translation>Тіркеу куәлігін мұнда белгісіз орталық берген, сондықтан қолтаңбаның кімдікі екенін айту мүмкін емес. Құжатқа сүйенбеңіз; бұл орталық туралы әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>This key does not carry the right to sign for the service provider, and the center would refuse the result. Choose the key of the organisation: that of its head, or one with the right to sign.</source>
        <translation>Бұл кілт көрсетілетін қызметті беруші атынан қол қою құқығын бермейді, сондықтан орталық нәтижені қабылдамайды. Ұйымның кілтін таңдаңыз: басшысының кілтін не қол қою құқығы бар кілтті.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that it is there and that you may open it.</source>
        <translation>«{file}» оқылмайды. Оның бар екенін және ашуға рұқсатыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <source>The signer does not decide for the service provider: it must be the provider's head or one with the right to sign. Do not use the document; tell the administrator.</source>
        <translation>Қол қойған адам көрсетілетін қызметті беруші атынан шешім қабылдай алмайды: ол оның басшысы немесе қол қою құқығы бар адам болуы тиіс. Құжатты пайдаланбаңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} minutes behind what the journal already holds. Set the clock right, then sign.</source>
        <translation>Бұл компьютердің сағаты журналда жазылған уақыттан {minutes} минут кейін қалып тұр. Сағатты дұрыстап, содан соң қол қойыңыз.</translation>
    </message>
    <message>
        <source>The signature does not hold, so no time stamp was added. Sign the document anew.</source>
        <translation>Қолтаңба жарамсыз, сондықтан уақыт белгісі қосылмады. Құжатқа қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>Signatures have waited too long for their time stamp. Check the connection to the time-stamping authority, or tell the administrator.</source>
        <translation>Қолтаңбалар уақыт белгісін тым ұзақ күтіп тұр. Уақыт белгісін беретін орталықпен байланысты тексеріңіз немесе әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The certificate ended while the results were being signed; this one and those after it are not signed. Get a new key.</source>
        <translation>Нәтижелерге қол қойылып жатқанда тіркеу куәлігінің мерзімі бітті; осыған және келесілеріне қол қойылған жоқ. Жаңа кілт алыңыз.</translation>
    </message>
    <message>
        <source>The key was exchanged while the results were being signed; this one and those after it are not signed. Begin again with one key.</source>
        <translation>Нәтижелерге қол қойылып жатқанда кілт ауыстырылды; осыған және келесілеріне қол қойылған жоқ. Бір кілтпен қайта бастаңыз.</translation>
    </message>
    <message>
        <source>No connection to the register. The case can go on; it is asked again later.</source>
        <translation>Тізіліммен байланыс жоқ. Істі жалғастыра беріңіз; кейін қайта сұралады.</translation>
    </message>
    <message>
        <source>The register did not answer within {seconds} seconds. The case can go on; ask again later.</source>
        <translation>Тізілім {seconds} секундта жауап бермеді. Істі жалғастыра беріңіз; кейін қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The register has trouble of its own. Ask again later; the case can go on.</source>
        <translation>Тізілімнің өзінде ақау бар. Кейін қайта сұраңыз; істі жалғастыра беріңіз.</translation>
    </message>
    <message>
        <source>The register's secure connection is not trusted. Tell the administrator; the case can go on.</source>
        <translation>Тізілімнің қорғалған байланысы сенімсіз. Әкімшіге хабарлаңыз; істі жалғастыра беріңіз.</translation>
    </message>
    <message>
        <source>The register's answer was cut short. Ask again; if it happens again, go on by paper.</source>
        <translation>Тізілім жауабы толық келмеді. Қайта сұраңыз; қайталанса, қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The register's answer was far too large and was not read. Tell the administrator; go on by paper.</source>
        <translation>Тізілім жауабы тым үлкен, оқылмады. Әкімшіге хабарлаңыз; қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>What came was not an answer of the register. Ask again later; tell the administrator if it stays so.</source>
        <translation>Келгені тізілім жауабы емес. Кейін қайта сұраңыз; өзгермесе, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The answer held what no register sends; it was not read. Tell the administrator; go on by paper.</source>
        <translation>Жауапта тізілім жібермейтін нәрсе бар; ол оқылмады. Әкімшіге хабарлаңыз; қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The register answered about another person. Nothing was taken over; ask again or go on by paper.</source>
        <translation>Тізілім басқа адам туралы жауап берді. Ештеңе алынбады; қайта сұраңыз не қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The register answered with a code that is not known here: {answer_code}. Tell the administrator; go on by paper.</source>
        <translation>Тізілім мұнда белгісіз кодпен жауап берді: {answer_code}. Әкімшіге хабарлаңыз; қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The register refused the question: {answer_code}. Tell the administrator; go on by paper.</source>
        <translation>Тізілім сұрауды қабылдамады: {answer_code}. Әкімшіге хабарлаңыз; қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>At the register's address another server answers. The administrator checks the address; go on by paper.</source>
        <translation>Тізілім мекенжайында басқа сервер жауап береді. Әкімші мекенжайды тексереді; қағаз түрінде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The register's answer holds a value that cannot be read ({field}). Go on by paper; tell the administrator.</source>
        <translation>Тізілім жауабында оқылмайтын мән бар ({field}). Қағаз түрінде жалғастырыңыз; әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Everything waits in the outbox and goes by itself when it is back.</source>
        <translation>Шлюзбен байланыс жоқ. Бәрі жөнелтуде күтіп тұр, байланыс шыққанда өзі кетеді.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time. It is tried again by itself.</source>
        <translation>Шлюз уақытында жауап бермеді. Өзі қайталайды.</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own or its store is full. It is tried again by itself.</source>
        <translation>Шлюзде ақау бар не қоймасы толған. Өзі қайталайды.</translation>
    </message>
    <message>
        <source>The gateway's answer was cut short. It is tried again by itself; nothing is sent twice.</source>
        <translation>Шлюз жауабы толық келмеді. Өзі қайталайды; екі рет жіберілмейді.</translation>
    </message>
    <message>
        <source>What came was not an answer of the gateway. It is tried again by itself.</source>
        <translation>Келгені шлюз жауабы емес. Өзі қайталайды.</translation>
    </message>
    <message>
        <source>The gateway's answer was far too large and was not read. Tell the administrator.</source>
        <translation>Шлюз жауабы тым үлкен, оқылмады. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The package is larger than the gateway takes. Send the papers by courier; the administrator corrects the largest message in the settings.</source>
        <translation>Топтама шлюз қабылдайтын көлемнен үлкен. Қағаздарды курьермен жіберіңіз; ең үлкен хабарлама көлемін әкімші баптауларда түзетеді.</translation>
    </message>
    <message>
        <source>The gateway's secure connection is not trusted. Tell the administrator.</source>
        <translation>Шлюздің қорғалған байланысы сенімсіз. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>At the gateway's address another server answers. The administrator checks the address in the settings.</source>
        <translation>Шлюз мекенжайында басқа сервер жауап береді. Әкімші баптаудағы мекенжайды тексереді.</translation>
    </message>
    <message>
        <source>The gateway refused our sender: name or password is wrong. The administrator enters the password in the settings.</source>
        <translation>Шлюз жөнелтушіні қабылдамады: аты не құпиясөзі қате. Әкімші құпиясөзді баптауда енгізеді.</translation>
    </message>
    <message>
        <source>The gateway knows no such service. The administrator checks the service's name.</source>
        <translation>Шлюз мұндай сервисті білмейді. Әкімші сервис атауын тексереді.</translation>
    </message>
    <message>
        <source>The gateway does not accept the form of the message. Tell the administrator.</source>
        <translation>Шлюз хабарлама пішімін қабылдамайды. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The gateway refused the operator's signature. Sign the case again.</source>
        <translation>Шлюз оператор қолтаңбасын қабылдамады. Іске қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>The gateway refused the signature of the information system. The administrator renews its key.</source>
        <translation>Шлюз ақпараттық жүйе қолтаңбасын қабылдамады. Әкімші оның кілтін жаңартады.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that is not known here. Tell the administrator.</source>
        <translation>Шлюз мұнда белгісіз кодпен бас тартты. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The gateway's answer held what it never sends; it was not read. Tell the administrator.</source>
        <translation>Шлюз жауабында ол жібермейтін нәрсе бар; оқылмады. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The gateway's answer is not complete. Tell the administrator.</source>
        <translation>Шлюз жауабы толық емес. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The file is no longer in the gateway's store. Send the case again.</source>
        <translation>Файл шлюз қоймасында енді жоқ. Істі қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The other side could not use the message. Ask it why, then send the message again.</source>
        <translation>Қарсы жақ хабарламаны пайдалана алмады. Себебін сұрап біліңіз, содан кейін хабарламаны қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>What came is not a valid electronic document. Nothing was taken over; ask the sender to send it again.</source>
        <translation>Келгені жарамды электрондық құжат емес. Ештеңе алынбады; қайта жіберуді жөнелтушіден сұраңыз.</translation>
    </message>
    <message>
        <source>The document cannot be made: {field} is empty or holds a character that cannot be sent. Correct it.</source>
        <translation>Құжат жасалмайды: {field} бос не жіберуге болмайтын таңба бар. Түзетіңіз.</translation>
    </message>
    <message>
        <source>A page that the signed request names did not come with it. Ask the center to send it again.</source>
        <translation>Қол қойылған сұрау салуда аталған бет келмеді. Қайта жіберуді орталықтан сұраңыз.</translation>
    </message>
    <message>
        <source>A page is not the one that was signed. Do not use it; ask the center to send it again.</source>
        <translation>Бет қол қойылған бетке сай емес. Қолданбаңыз; қайта жіберуді орталықтан сұраңыз.</translation>
    </message>
    <message>
        <source>This is not the whole code of a receipt, or it is damaged. Read the large code at the end of the receipt again.</source>
        <translation>Бұл қолхаттың толық коды емес немесе ол бүлінген. Қолхаттың соңындағы үлкен кодты қайта оқыңыз.</translation>
    </message>
    <message>
        <source>The code was made by an office whose public key is not known here. Ask the administrator to add the key of that office.</source>
        <translation>Кодты ашық кілті мұнда белгісіз бөлім жасаған. Әкімшіден сол бөлімнің кілтін қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>The code was changed or forged: the office never signed it. Do not accept the receipt; look the case up by its number.</source>
        <translation>Код өзгертілген немесе қолдан жасалған: бөлім оған қол қоймаған. Қолхатты қабылдамаңыз; істі нөмірі бойынша іздеңіз.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so there is no key for the codes of receipts. Receipts are printed without the code; all else works.</source>
        <translation>Бұл компьютерде құпия қоймасы жоқ, сондықтан қолхат кодтарының кілті де жоқ. Қолхаттар кодсыз басылады; қалғанының бәрі жұмыс істейді.</translation>
    </message>
    <message>
        <source>The keyring does not give back the key of the receipt codes, so receipts are printed without the code. Unlock the keyring; if the key is lost for good, tell the administrator.</source>
        <translation>Құпия қоймасы қолхат кодтарының кілтін бермей тұр, сондықтан қолхаттар кодсыз басылады. Қойманы ашыңыз; кілт біржола жоғалса, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The PIN of the token is wrong. Check the keyboard language and Caps Lock, then type it again; too many wrong PINs lock the token.</source>
        <translation>Токеннің PIN коды қате. Пернетақта тілі мен Caps Lock-ты тексеріп, қайта теріңіз; PIN код бірнеше рет қате терілсе, токен құлыпталады.</translation>
    </message>
    <message>
        <source>The PIN of the token is wrong, and one try is left before the token locks. Make sure of the PIN before you type it again.</source>
        <translation>Токеннің PIN коды қате, токен құлыпталғанға дейін бір ғана әрекет қалды. Қайта термес бұрын PIN кодты анықтап алыңыз.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with the administrator’s PIN in its own program, or sign with another key.</source>
        <translation>PIN код тым көп қате терілгендіктен, токен құлыпталды. Оны өз бағдарламасында әкімшінің PIN кодымен ашыңыз немесе басқа кілтпен қол қойыңыз.</translation>
    </message>
    <message>
        <source>The token is not there any more; nothing was signed. Plug it in again and repeat.</source>
        <translation>Токен енді қосулы емес; қол қойылған жоқ. Оны қайта қосып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>No library for tokens is set, or it cannot be loaded. Ask the administrator to name the PKCS#11 library of your token in the settings.</source>
        <translation>Токендерге арналған кітапхана көрсетілмеген немесе жүктелмейді. Әкімшіден баптауларда токеніңіздің PKCS#11 кітапханасын көрсетуді сұраңыз.</translation>
    </message>
    <message>
        <source>The token holds a key without its certificate. Put the certificate on the token in its own program, or sign with another key.</source>
        <translation>Токенде кілт бар, бірақ оның тіркеу куәлігі жоқ. Тіркеу куәлігін токенге өз бағдарламасында жазыңыз немесе басқа кілтпен қол қойыңыз.</translation>
    </message>
    <message>
        <source>There is no key on the token. Plug in the token with your key, or sign with another key.</source>
        <translation>Токенде кілт жоқ. Кілтіңіз бар токенді қосыңыз немесе басқа кілтпен қол қойыңыз.</translation>
    </message>
    <message>
        <source>The PIN of the token has not been set or has expired. Set it in the token’s own program.</source>
        <translation>Токеннің PIN коды орнатылмаған немесе мерзімі өткен. Оны токеннің өз бағдарламасында орнатыңыз.</translation>
    </message>
    <message>
        <source>The token is out of order ({reason}). Plug it in again; if that does not help, sign with another key and tell the administrator.</source>
        <translation>Токен дұрыс жұмыс істемейді ({reason}). Оны қайта қосыңыз; көмектеспесе, басқа кілтпен қол қойып, әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>NCALayer does not run on this computer. Start NCALayer and sign again.</source>
        <translation>Бұл компьютерде NCALayer іске қосылмаған. NCALayer бағдарламасын іске қосып, қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>NCALayer closed the connection; nothing was signed. Start NCALayer anew and sign again.</source>
        <translation>NCALayer байланысты үзді; қол қойылған жоқ. NCALayer бағдарламасын қайта іске қосып, қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>Another certificate than before is shown at NCALayer’s place, so nothing was sent to it. If NCALayer was updated, ask the administrator to enter its new certificate in the settings: {fingerprint}.</source>
        <translation>NCALayer орнында бұрынғыдан басқа сертификат көрсетілді, сондықтан оған ештеңе жіберілмеді. NCALayer жаңартылған болса, әкімшіден баптауларға жаңа сертификатты енгізуді сұраңыз: {fingerprint}.</translation>
    </message>
    <message>
        <source>This NCALayer lacks the part that signs. Update NCALayer, or ask the administrator to choose the other module in the settings.</source>
        <translation>Бұл NCALayer-де қол қоятын бөлік жоқ. NCALayer бағдарламасын жаңартыңыз немесе әкімшіден баптауларда басқа модульді таңдауды сұраңыз.</translation>
    </message>
    <message>
        <source>NCALayer did not understand the request ({reason}); nothing was signed. Update NCALayer, or sign with a key file.</source>
        <translation>NCALayer сұрауды түсінбеді ({reason}); қол қойылған жоқ. NCALayer бағдарламасын жаңартыңыз немесе кілт файлымен қол қойыңыз.</translation>
    </message>
    <message>
        <source>NCALayer could not sign ({reason}). Check the key and its password in NCALayer’s window and sign again.</source>
        <translation>NCALayer қол қоя алмады ({reason}). NCALayer терезесінде кілт пен оның құпиясөзін тексеріп, қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>NCALayer signed with another key than the one chosen first, so the signature was not taken. Choose the same key each time.</source>
        <translation>NCALayer алғаш таңдалған кілттен басқа кілтпен қол қойды, сондықтан қолтаңба қабылданбады. Әр жолы бір кілтті таңдаңыз.</translation>
    </message>
    <message>
        <source>The document is too large for NCALayer ({size} bytes, at most {limit}). Sign it with a key file or a token.</source>
        <translation>Құжат NCALayer үшін тым үлкен ({size} байт, ең көбі {limit}). Оған кілт файлымен немесе токенмен қол қойыңыз.</translation>
    </message>
    <message>
        <source>What NCALayer answered is no signature of this document, so it was not taken. Sign again; if it happens again, sign with a key file.</source>
        <translation>NCALayer жауабы осы құжаттың қолтаңбасы емес, сондықтан қабылданбады. Қайта қол қойыңыз; қайталанса, кілт файлымен қол қойыңыз.</translation>
    </message>
    <message>
        <source>Nobody acted in NCALayer’s window in time; nothing was signed. Look for its window and sign again.</source>
        <translation>NCALayer терезесінде уақытында әрекет жасалмады; қол қойылған жоқ. Оның терезесін тауып, қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>The signature on the answer of the state system is out of date, so the answer was not taken. Tell the administrator.</source>
        <translation>Мемлекеттік жүйе жауабындағы қолтаңбаның мерзімі өткен, сондықтан жауап қабылданбады. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The signature on the answer of the state system is wrong, so the answer was not taken. Tell the administrator.</source>
        <translation>Мемлекеттік жүйе жауабындағы қолтаңба қате, сондықтан жауап қабылданбады. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The answer of the state system bears no signature, so it was not taken. Tell the administrator.</source>
        <translation>Мемлекеттік жүйенің жауабында қолтаңба жоқ, сондықтан ол қабылданбады. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>It cannot be told now whether the signature on the answer of the state system holds, so the answer was not taken. Try again later.</source>
        <translation>Мемлекеттік жүйе жауабындағы қолтаңбаның жарамдылығын қазір анықтау мүмкін емес, сондықтан жауап қабылданбады. Кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <source>The answer is not signed by the gateway that the settings name, so it was not taken. Tell the administrator.</source>
        <translation>Жауапқа баптауларда көрсетілген шлюз қол қоймаған, сондықтан ол қабылданбады. Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>The key of the information system cannot be opened ({reason}), so nothing was sent. The administrator checks its file and password in the settings.</source>
        <translation>Ақпараттық жүйенің кілті ашылмады ({reason}), сондықтан ештеңе жіберілмеді. Әкімші баптаулардағы кілт файлы мен құпиясөзді тексереді.</translation>
    </message>
    <message>
        <source>This workplace has no key of the information system to sign capsules with. The administrator names its file in the settings.</source>
        <translation>Бұл жұмыс орнында капсулаға қол қоятын ақпараттық жүйенің кілті жоқ. Әкімші оның файлын баптауларда көрсетеді.</translation>
    </message>
    <message>
        <source>It is not known for whom capsules are sealed. The administrator names the recipient’s certificate in the settings.</source>
        <translation>Капсула кім үшін мөрленетіні белгісіз. Әкімші алушының сертификатын баптауларда көрсетеді.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for the recipient’s certificate: it must be RSA, meant for encryption, and in force. The administrator names another one.</source>
        <translation>Алушының бұл сертификатына ештеңе мөрлеуге болмайды: ол шифрлауға арналған, қолданыстағы RSA сертификаты болуы керек. Әкімші басқасын көрсетеді.</translation>
    </message>
    <message>
        <source>Nothing waits that is not already on its way in a capsule.</source>
        <translation>Капсуламен жолға шықпаған күтіп тұрған хабарлама жоқ.</translation>
    </message>
    <message>
        <source>This is neither a capsule nor an acknowledgement. Choose the file that came back on the stick.</source>
        <translation>Бұл капсула да, растама да емес. Тасымалдағышта қайтып келген файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The signature of the file does not hold, or its signer is not trusted here ({reason}). Nothing was taken over; ask for the file again.</source>
        <translation>Файлдың қолтаңбасы жарамсыз немесе қол қоюшыға мұнда сенім жоқ ({reason}). Ештеңе қабылданған жоқ; файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The file was signed by another organisation. Nothing was taken over.</source>
        <translation>Файлға басқа ұйым қол қойған. Ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>The capsule is sealed for another key. Open it with the key whose certificate the sender was given.</source>
        <translation>Капсула басқа кілтке мөрленген. Оны жіберушіге сертификаты берілген кілтпен ашыңыз.</translation>
    </message>
    <message>
        <source>What stands in the file does not fit together, so nothing of it was taken over. Ask the sender for a new one.</source>
        <translation>Файлдағы деректер бір-біріне сәйкес келмейді, сондықтан одан ештеңе қабылданған жоқ. Жіберушіден жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The capsule holds messages of another participant of the gateway, which cannot be handed over here. Take it to the participant’s own workplace.</source>
        <translation>Капсулада шлюздің басқа қатысушысының хабарламалары бар, оларды мұнда тапсыруға болмайды. Оны сол қатысушының өз жұмыс орнына апарыңыз.</translation>
    </message>
    <message>
        <source>The acknowledgement answers a capsule that did not leave this workplace. Nothing was changed.</source>
        <translation>Растама бұл жұмыс орнынан шықпаған капсулаға жауап береді. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The acknowledgement does not fit the capsule that left here: the file or its messages are others. Nothing was changed.</source>
        <translation>Растама мұнда жасалған капсулаға сәйкес емес: файлы немесе хабарламалары басқа. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>This is a capsule. Name the key file that opens it.</source>
        <translation>Бұл — капсула. Оны ашатын кілт файлын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Мұндай аты бар файл бұрыннан бар. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The settings do not yet say: {settings}. The administrator enters it there; from the next start of the program this can be done. What you typed is kept.</source>
        <translation>Баптауда әлі көрсетілмеген: {settings}. Оны әкімші енгізеді; бағдарлама қайта іске қосылған соң бұл әрекетті орындауға болады. Терген деректеріңіз сақталды.</translation>
    </message>
    <message>
        <source>The gateway is not set: the administrator enters the addresses, the sender and the BIN of the provider in the settings. Until then everything waits in the outbox, and cases go on by paper.</source>
        <translation>Шлюз бапталмаған: әкімші баптауда мекенжайларды, жөнелтушіні және қызмет берушінің БСН-ін енгізеді. Оған дейін бәрі жөнелтуде күтеді, ал қабылдау қағаз құжаттармен жалғасады.</translation>
    </message>
    <message>
        <source>No number can be given: the numbers of office and window are from 1 to 99. The administrator enters them in the settings.</source>
        <translation>Нөмір беру мүмкін емес: бөлім мен терезенің нөмірі 1-ден 99-ға дейін болуы керек. Оларды әкімші баптауда енгізеді.</translation>
    </message>
    <message>
        <source>the number of the office</source>
        <translation>бөлім нөмірі</translation>
    </message>
    <message>
        <source>the number of the window</source>
        <translation>терезе нөмірі</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>ұйымның атауы</translation>
    </message>
    <message>
        <source>the organisation as “of whom”</source>
        <translation>ұйымның ілік септігіндегі атауы</translation>
    </message>
    <message>
        <source>the address of the office</source>
        <translation>бөлімнің мекенжайы</translation>
    </message>
    <message>
        <source>the phone of the office</source>
        <translation>бөлімнің телефоны</translation>
    </message>
    <message>
        <source>the name of the provider</source>
        <translation>қызмет берушінің атауы</translation>
    </message>
    <message>
        <source>the address of the provider</source>
        <translation>қызмет берушінің мекенжайы</translation>
    </message>
    <message>
        <source>the BIN of the provider</source>
        <translation>қызмет берушінің БСН-і</translation>
    </message>
    <message>
        <source>the head of the provider</source>
        <translation>қызмет беруші басшысының аты-жөні</translation>
    </message>
    <message>
        <source>the sender of the CSC</source>
        <translation>ХҚО жөнелтушісі</translation>
    </message>
    <message>
        <source>the sender of the provider</source>
        <translation>қызмет беруші жөнелтушісі</translation>
    </message>
    <message>
        <source>The signer's certificate had ended. Do not rely on the document; ask for it to be signed anew.</source>
        <translation>Қол қоюшының тіркеу куәлігінің мерзімі біткен болатын. Құжатқа сүйенбеңіз; оған қайта қол қоюды сұраңыз.</translation>
    </message>
    <message>
        <source>The signer's certificate was not in force yet. Check the date of this computer; if it is right, ask for the document to be signed anew.</source>
        <translation>Қол қоюшының тіркеу куәлігі әлі күшіне енбеген болатын. Компьютердің күнін тексеріңіз; күн дұрыс болса, құжатқа қайта қол қоюды сұраңыз.</translation>
    </message>
    <message>
        <source>The document was signed with a key for signing in (AUTH), not for signing. Ask for it to be signed anew.</source>
        <translation>Құжатқа жүйеге кіруге арналған (AUTH) кілтпен қол қойылған, ол қол қоюға арналмаған. Құжатқа қайта қол қоюды сұраңыз.</translation>
    </message>
    <message>
        <source>The signer's key is too short to be safe. Do not rely on the document; ask for it to be signed with another key.</source>
        <translation>Қол қоюшының кілті тым қысқа, сондықтан сенімсіз. Құжатқа сүйенбеңіз; оған басқа кілтпен қол қоюды сұраңыз.</translation>
    </message>
    <message>
        <source>The chain of certificates from the signer up to the trusted authority is broken. Do not rely on the document; tell the administrator.</source>
        <translation>Қол қоюшыдан сенімді орталыққа дейінгі тіркеу куәліктерінің тізбегі үзілген. Құжатқа сүйенбеңіз; әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The signer's certificate was revoked. Do not rely on the document; ask for it to be signed anew.</source>
        <translation>Қол қоюшының тіркеу куәлігі кері қайтарылған. Құжатқа сүйенбеңіз; оған қайта қол қоюды сұраңыз.</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Signature: {state}</source>
        <translation>Қолтаңба: {state}</translation>
    </message>
    <message>
        <source>Everything is at the other side</source>
        <translation>Бәрі алушыға жетті</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Қазір қайта жіберу</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Тоқтата тұру</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Файлға</translation>
    </message>
    <message>
        <source>{kind} · {number} · message {id} · tries: {attempts}</source>
        <translation>{kind} · {number} · хабарлама {id} · әрекет: {attempts}</translation>
    </message>
    <message>
        <source>{trouble} Next: {when}, {who}.</source>
        <translation>{trouble} Келесі: {when}, {who}.</translation>
    </message>
    <message>
        <source>This message is on its way</source>
        <translation>Бұл хабарлама жолда</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>Applicant</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі әрекет</translation>
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
        <source>Verify</source>
        <translation>Тексеру</translation>
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
    <name>NoDataCard</name>
    <message>
        <source>Data cannot be obtained</source>
        <translation>Деректерді алу мүмкін емес</translation>
    </message>
    <message>
        <source>Give the applicant the printed message. The case goes on: the papers are handed in and the package goes to the provider by courier.</source>
        <translation>Басылған хабарламаны қызмет алушыға беріңіз. Іс жалғасады: құжаттар қағаз түрінде алынып, топтама курьермен жіберіледі.</translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation>Хабарламаны басу</translation>
    </message>
    <message>
        <source>No data in: {registers}.</source>
        <translation>Дерек жоқ: {registers}.</translation>
    </message>
    <message>
        <source>Copy {copy} is printed</source>
        <translation>{copy}-дана басылды</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басылуда…</translation>
    </message>
</context>
<context>
    <name>NoticeLines</name>
    <message>
        <source>Ask again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>GBD FL: this person died on {day}. Compare with the document before going on.</source>
        <translation>ЖТ МДҚ: бұл адам қайтыс болған, күні: {day}. Жалғастырмас бұрын құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>GBD FL: declared incapable. Only the legal representative may apply.</source>
        <translation>ЖТ МДҚ: әрекетке қабілетсіз деп танылған. Тек заңды өкілі өтініш бере алады.</translation>
    </message>
    <message>
        <source>GBD FL: the identity document is invalid. Ask for another one.</source>
        <translation>ЖТ МДҚ: жеке куәлік жарамсыз. Басқасын сұраңыз.</translation>
    </message>
    <message>
        <source>GBD FL: the identity document ended on {day}. Ask for another one.</source>
        <translation>ЖТ МДҚ: жеке куәлік мерзімі біткен: {day}. Басқасын сұраңыз.</translation>
    </message>
    <message>
        <source>GBD FL has no data on this IIN: fill in by the document, the case goes on by paper.</source>
        <translation>ЖТ МДҚ-да бұл ЖСН бойынша дерек жоқ: құжаттан толтырыңыз, іс қағаз түрінде жалғасады.</translation>
    </message>
    <message>
        <source>GBD FL does not answer: cannot tell yet. Fill in by the document and go on.</source>
        <translation>ЖТ МДҚ жауап бермейді: әзірге белгісіз. Құжаттан толтырып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>GBD FL answered so that it cannot be used. Fill in by the document and go on.</source>
        <translation>ЖТ МДҚ жауабын қолдануға болмайды. Құжаттан толтырып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The birth date differs from the IIN. This may be right: compare the document.</source>
        <translation>Туған күні ЖСН-ге сай емес. Бұлай болуы мүмкін: құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The sex differs from the IIN. This may be right: compare the document.</source>
        <translation>Жынысы ЖСН-ге сай емес. Бұлай болуы мүмкін: құжатпен салыстырыңыз.</translation>
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
    <name>Outbox</name>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>To the gateway</source>
        <translation>Шлюзде</translation>
    </message>
    <message>
        <source>To the provider</source>
        <translation>Қызмет берушіде</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Сұрау салу</translation>
    </message>
    <message>
        <source>Word of registration</source>
        <translation>Тіркелгені туралы хабар</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>On hold: it goes only when you send it again</source>
        <translation>Тоқтап тұр: қайта жібергенде ғана кетеді</translation>
    </message>
    <message>
        <source>The gateway has it, the provider has not confirmed yet</source>
        <translation>Шлюз қабылдады, қызмет беруші әлі растамады</translation>
    </message>
    <message>
        <source>Being sent: {sent} of {total} pages are there</source>
        <translation>Жіберілуде: {total} беттің {sent} беті жетті</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Кезегін күтуде</translation>
    </message>
    <message>
        <source>goes by itself</source>
        <translation>өзі кетеді</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>қайта сұралады</translation>
    </message>
    <message>
        <source>the provider registers</source>
        <translation>қызмет беруші тіркейді</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>тоқтап тұр</translation>
    </message>
    <message>
        <source>you go on with it</source>
        <translation>сіз жалғастырасыз</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>сізді күтеді</translation>
    </message>
    <message>
        <source>you mend it</source>
        <translation>сіз түзетесіз</translation>
    </message>
    <message>
        <source>the administrator mends it</source>
        <translation>әкімші түзетеді</translation>
    </message>
    <message>
        <source>the provider mends it</source>
        <translation>қызмет беруші түзетеді</translation>
    </message>
    <message>
        <source>Sent again by hand: {who}</source>
        <translation>Қолмен қайта жіберілді: {who}</translation>
    </message>
    <message>
        <source>Put on hold: {who}</source>
        <translation>Тоқтатылды: {who}</translation>
    </message>
    <message>
        <source>Saved to a file: {who}</source>
        <translation>Файлға сақталды: {who}</translation>
    </message>
    <message>
        <source>Put into a capsule: {who}</source>
        <translation>Капсулаға салынды: {who}</translation>
    </message>
    <message>
        <source>A capsule’s acknowledgement taken in: {who}</source>
        <translation>Капсуланың растамасы қабылданды: {who}</translation>
    </message>
    <message>
        <source>Signed, the signature is checked</source>
        <translation>Қол қойылды, қолтаңба тексерілді</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Кезекке қойылды</translation>
    </message>
    <message>
        <source>The gateway took it</source>
        <translation>Шлюз қабылдады</translation>
    </message>
    <message>
        <source>The provider registered it</source>
        <translation>Қызмет беруші тіркеді</translation>
    </message>
    <message>
        <source>The result came</source>
        <translation>Нәтиже келді</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Жөнелту</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Қай хабарламалар</translation>
    </message>
    <message>
        <source>Send all again now</source>
        <translation>Барлығын қазір қайталау</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>Жолдағы хабарламалар</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way</source>
        <translation>
            <numerusform>Жолда %n хабарлама</numerusform>
            <numerusform>Жолда %n хабарлама</numerusform>
        </translation>
    </message>
    <message>
        <source>{lead}: {yours} wait for you, {held} on hold, {rest} go by themselves</source>
        <translation>{lead}: сізді күтеді – {yours}, тоқтап тұр – {held}, өзі кетеді – {rest}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Барлығы {count}</translation>
    </message>
    <message>
        <source>Wait for you {count}</source>
        <translation>Сізді күтеді {count}</translation>
    </message>
    <message>
        <source>On hold {count}</source>
        <translation>Тоқтап тұр {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again at once</source>
        <translation>
            <numerusform>%n хабарлама қазір қайта жіберіледі</numerusform>
            <numerusform>%n хабарлама қазір қайта жіберіледі</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold. Send it again when it may go.</source>
        <translation>Тоқтап тұр. Кетуіне болатын кезде қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The signed message is saved as {file}</source>
        <translation>Қол қойылған хабарлама сақталды: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n message(s). Carry it to a workplace with a line; its acknowledgement comes back here.</source>
        <translation>
            <numerusform>{file} ішінде %n хабарлама бар. Оны желісі бар жұмыс орнына апарыңыз; растамасы осында қайтады.</numerusform>
            <numerusform>{file} ішінде %n хабарлама бар. Оны желісі бар жұмыс орнына апарыңыз; растамасы осында қайтады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room: make another one.</source>
        <translation>
            <numerusform>%n хабарлама сыймады: тағы бір капсула жасаңыз.</numerusform>
            <numerusform>%n хабарлама сыймады: тағы бір капсула жасаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: this acknowledgement was taken in before; nothing changed</source>
        <translation>{file}: бұл растама бұрын қабылданған; ештеңе өзгермеді</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s) refused; the list says why</source>
        <translation>
            <numerusform>{file}: %n хабарлама қабылданбады; себебі тізімде</numerusform>
            <numerusform>{file}: %n хабарлама қабылданбады; себебі тізімде</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: everything in it has reached the gateway</source>
        <translation>{file}: ішіндегінің бәрі шлюзге жетті</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <translation>Қайта жасау</translation>
    </message>
    <message>
        <source>No message waits to be tried again</source>
        <translation>Қайта жөнелтуді күтіп тұрған хабарлама жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived today</source>
        <translation>
            <numerusform>Бүгін %n хабарлама жетті</numerusform>
            <numerusform>Бүгін %n хабарлама жетті</numerusform>
        </translation>
    </message>
    <message>
        <source>the last at {hour}</source>
        <translation>соңғысы {hour}</translation>
    </message>
    <message>
        <source>Where to save the capsule</source>
        <translation>Капсуланы қайда сақтау керек</translation>
    </message>
    <message>
        <source>Acknowledgements (*.ack)</source>
        <translation>Растамалар (*.ack)</translation>
    </message>
    <message>
        <source>Which acknowledgement came back</source>
        <translation>Қай растама қайтып келді</translation>
    </message>
    <message>
        <source>Where to save the signed message</source>
        <translation>Қол қойылған хабарламаны қайда сақтау керек</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>Package on paper</source>
        <translation>Қағаз топтама</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Мемлекеттік қызмет</translation>
    </message>
    <message>
        <source>Number on the envelope</source>
        <translation>Конверттегі нөмір</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Қабылданған күні</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Қабылданған уақыты</translation>
    </message>
    <message>
        <source>hour on the receipt</source>
        <translation>қолхаттағы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Кіші санаты</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Жауап тілі</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
</context>
<context>
    <name>PackageIntake</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдап алу</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Күте тұрыңыз…</translation>
    </message>
</context>
<context>
    <name>PageLook</name>
    <message>
        <source>Preparing the page…</source>
        <translation>Бет дайындалуда…</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Blank page {number}</source>
        <translation>{number}-бет, бос</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}-бет</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бет түгел</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ілгері</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>Себетке</translation>
    </message>
    <message>
        <source>No page yet: press F5 to scan</source>
        <translation>Әзірге бет жоқ: сканерлеу үшін F5 басыңыз</translation>
    </message>
    <message>
        <source>Document of this page</source>
        <translation>Осы беттің құжаты</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
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
    <name>PageTiles</name>
    <message>
        <source>blank</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Blurred: lay it flat and scan it again.</source>
        <translation>Бұлыңғыр: тегіс жайып, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>An edge or a corner is cut off: straighten the sheet and scan it again.</source>
        <translation>Шеті немесе бұрышы қиылған: парақты түзеп, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Too coarse to read small print: choose 300 dpi (F7), or bring the camera nearer, and scan it again.</source>
        <translation>Ұсақ жазуды оқу қиын: 300 dpi таңдап (F7) немесе камераны жақындатып, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Of an unlikely size: see that the whole sheet is there.</source>
        <translation>Өлшемі күмәнді: парақтың түгел екенін қараңыз.</translation>
    </message>
    <message>
        <source>Nearly empty: put it into the bin if nothing is written on it.</source>
        <translation>Бос дерлік: ештеңе жазылмаса, себетке салыңыз.</translation>
    </message>
    <message>
        <source>Almost black: close the lid and scan it again.</source>
        <translation>Қара дерлік: қақпақты жауып, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Could not be cleaned and goes out as scanned: scan it again if it is hard to read.</source>
        <translation>Тазартылмады, сканерленген күйінде жіберіледі: оқылуы қиын болса, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Lay before the first cover sheet: choose its document.</source>
        <translation>Бірінші бөлгіш парақтың алдында болды: құжатын таңдаңыз.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of another case: see whose page it is.</source>
        <translation>Басқа істің бөлгіш парағынан кейін тұрды: кімнің беті екенін қараңыз.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of another version: print new ones, or choose its document.</source>
        <translation>Басқа нұсқадағы бөлгіш парақтан кейін тұрды: жаңасын басып шығарыңыз немесе құжатын таңдаңыз.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of a document this case does not have: choose its document.</source>
        <translation>Бұл істе жоқ құжаттың бөлгіш парағынан кейін тұрды: құжатын таңдаңыз.</translation>
    </message>
    <message>
        <source>Behind a damaged cover sheet: choose its document.</source>
        <translation>Бүлінген бөлгіш парақтан кейін тұрды: құжатын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PagesAside</name>
    <message numerus="yes">
        <source>In the bin: %n page(s)</source>
        <translation>
            <numerusform>Себетте: %n бет</numerusform>
            <numerusform>Себетте: %n бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blank, not sent: %n page(s)</source>
        <translation>
            <numerusform>Бос, жіберілмейді: %n бет</numerusform>
            <numerusform>Бос, жіберілмейді: %n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Бәрін қайтару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PagesShown</name>
    <message>
        <source>Not sorted</source>
        <translation>Сұрыпталмаған</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>Page {number} as scanned</source>
        <translation>{number}-бет, сканерленген күйінде</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>A screen, an action, a case by number, IIN or name</source>
        <translation>Экран, әрекет, нөмірі, ЖСН не аты бойынша іс</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Сәйкес келетіндер</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or other letters.</source>
        <translation>Сәйкес ештеңе жоқ. Қысқарақ немесе басқаша теріп көріңіз.</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басылуда…</translation>
    </message>
    <message>
        <source>№ {number}, copy {copy}</source>
        <translation>№ {number}, {copy}-дана</translation>
    </message>
    <message>
        <source>№ {number}, copies {copy} to {last}</source>
        <translation>№ {number}, {copy}–{last} даналар</translation>
    </message>
    <message>
        <source>Sent to the printer {name}</source>
        <translation>{name} принтеріне жіберілді</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Басқа принтер</translation>
    </message>
    <message>
        <source>Training: saved instead of printed as {file}</source>
        <translation>Оқу режимі: басудың орнына сақталды: {file}</translation>
    </message>
    <message>
        <source>Training: saved as {file} in the papers folder</source>
        <translation>Оқу режимі: құжаттар қалтасына сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n күнтізбелік күн</numerusform>
            <numerusform>%n күнтізбелік күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>In some cases also</source>
        <translation>Кейбір жағдайда тағы</translation>
    </message>
    <message>
        <source>Asked besides</source>
        <translation>Қосымша сұралады</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Жіберу жолы</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Құқықтық негізі</translation>
    </message>
    <message numerus="yes">
        <source>may be prolonged by %n day(s)</source>
        <translation>
            <numerusform>%n күнге ұзартылуы мүмкін</numerusform>
            <numerusform>%n күнге ұзартылуы мүмкін</numerusform>
        </translation>
    </message>
    <message>
        <source>electronically or by courier</source>
        <translation>электрондық түрде немесе курьермен</translation>
    </message>
    <message>
        <source>only electronically</source>
        <translation>тек электрондық түрде</translation>
    </message>
    <message>
        <source>only by courier</source>
        <translation>тек курьермен</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preparing the paper…</source>
        <translation>Құжат дайындалуда…</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Құпиясөзді қою</translation>
    </message>
    <message>
        <source>Accounts are changed by the administrator.</source>
        <translation>Қызметкерлер тізімін әкімші өзгертеді.</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Логин: {login}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>May certify paper copies</source>
        <translation>Қағаз көшірмелерді куәландыра алады</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>өшірілген</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>құлыптаулы</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>кіре алады</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Рөлін таңдаңыз</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>Кемінде он таңба</translation>
    </message>
    <message>
        <source>Authorised person: may certify paper copies</source>
        <translation>Уәкілетті тұлға: қағаз көшірмелерді куәландыра алады</translation>
    </message>
</context>
<context>
    <name>PileCard</name>
    <message>
        <source>My dossiers</source>
        <translation>Менің істерім</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Сізді күтіп тұрған іс жоқ</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>{dpi} dots per inch</source>
        <translation>Дюймге {dpi} нүкте</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Paper lies in</source>
        <translation>Қағаз орны</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Автобергіш</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Шыны</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ажыратымдылық</translation>
    </message>
    <message>
        <source>Taken by itself for these documents and services (codes)</source>
        <translation>Мына құжаттар мен қызметтер үшін өзі таңдалады (кодтары)</translation>
    </message>
    <message>
        <source>For example: {code}</source>
        <translation>Мысалы: {code}</translation>
    </message>
    <message>
        <source>Only for scanners with this in their name, if any</source>
        <translation>Тек атауында осы бар сканерлерге (болса)</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Түрлі түсті</translation>
    </message>
    <message>
        <source>Both sides of each sheet</source>
        <translation>Парақтың екі жағы</translation>
    </message>
</context>
<context>
    <name>ProfilesEditor</name>
    <message>
        <source>(no name)</source>
        <translation>(атауы жоқ)</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Профиль {number}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Жаңа профиль</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>provisional, waits for its time stamp</source>
        <translation>уақытша, уақыт белгісін күтуде</translation>
    </message>
    <message>
        <source>provisional for too long: tell the administrator</source>
        <translation>тым ұзақ уақытша: әкімшіге айтыңыз</translation>
    </message>
    <message>
        <source>proved by a time stamp</source>
        <translation>уақыт белгісімен расталған</translation>
    </message>
    <message>
        <source>refused by the authority</source>
        <translation>куәландырушы орталық қабылдамаған</translation>
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
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>By the moment of the complete package</source>
        <translation>Толық топтама берілген уақыт бойынша</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>People in the queue</source>
        <translation>Кезектегі адамдар</translation>
    </message>
    <message>
        <source>Nobody stands in this list</source>
        <translation>Бұл тізімде ешкім жоқ</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation>Кезекке тұрған уақыты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the list</source>
        <translation>
            <numerusform>Тізімде %n адам</numerusform>
            <numerusform>Тізімде %n адам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance receipt</source>
        <translation>Құжаттарды қабылдағаны туралы қолхат</translation>
    </message>
    <message>
        <source>Print another copy</source>
        <translation>Тағы бір дана басу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>In the courier's bag</source>
        <translation>Курьер қабында</translation>
    </message>
    <message>
        <source>Waits in the outbox, goes by itself</source>
        <translation>Жөнелтуде, өзі кетеді</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>Шлюзде</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басылуда…</translation>
    </message>
    <message>
        <source>Read the number and the day out; one copy for the applicant, one stays here</source>
        <translation>Нөмірі мен күнін дауыстап оқыңыз; бір данасы қызмет алушыға, бірі осында қалады</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Іс нөмірі</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Нәтиже мерзімі</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Келесі қызмет алушы</translation>
    </message>
</context>
<context>
    <name>ReceptionView</name>
    <message>
        <source>A case is at the counter: end it, or press F10 when the applicant leaves.</source>
        <translation>Терезеде ашық іс бар: оны аяқтаңыз немесе қызмет алушы кетсе, F10 басыңыз.</translation>
    </message>
    <message>
        <source>The applicant leaves without handing in? The draft stays.</source>
        <translation>Қызмет алушы құжат тапсырмай кетіп қалды ма? Жоба сақталады.</translation>
    </message>
    <message>
        <source>Yes, left</source>
        <translation>Иә, кетті</translation>
    </message>
    <message>
        <source>The applicant had left. Take the draft up when they are back.</source>
        <translation>Қызмет алушы кетіп қалған еді. Қайтып келсе, жобаны жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>RecipeRow</name>
    <message>
        <source>Turned</source>
        <translation>Бұрылды</translation>
    </message>
    <message>
        <source>Levelled</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Қиылды</translation>
    </message>
    <message>
        <source>Whitened</source>
        <translation>Ағартылды</translation>
    </message>
    <message>
        <source>Fewer shades</source>
        <translation>Реңкі азайтылды</translation>
    </message>
    <message>
        <source>Made smaller</source>
        <translation>Кішірейтілді</translation>
    </message>
    <message>
        <source>As scanned: hold F11</source>
        <translation>Сканерленгені: F11 басып тұрыңыз</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Formal check</source>
        <translation>Алғашқы тексеру</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Say whether the documents are in order</source>
        <translation>Құжаттар сай ма, жоқ па, белгілеңіз</translation>
    </message>
    <message>
        <source>Compare the documents with the list of the service. The CSC is told at once.</source>
        <translation>Құжаттарды қызмет тізбесімен салыстырыңыз. ХҚО-ға бірден хабарланады.</translation>
    </message>
    <message>
        <source>Compare the papers in the package with the list of the service.</source>
        <translation>Топтамадағы қағаздарды қызметтің тізбесімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Are the documents in order?</source>
        <translation>Құжаттар сай ма?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Сай</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Сай емес</translation>
    </message>
    <message>
        <source>The dossier gets its number and goes to the head.</source>
        <translation>Іске нөмір беріліп, басшыға жіберіледі.</translation>
    </message>
    <message>
        <source>The dossier is registered; the executor will draft a refusal.</source>
        <translation>Іс тіркеледі; орындаушы бас тарту жобасын дайындайды.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Register of accepted applications</source>
        <translation>Қабылданған өтініштер тізілімі</translation>
    </message>
    <message>
        <source>Register of refused receptions</source>
        <translation>Қабылдаудан бас тартулар тізілімі</translation>
    </message>
    <message>
        <source>Register of sent applications</source>
        <translation>Жіберілген өтініштер тізілімі</translation>
    </message>
    <message>
        <source>Register of issued results</source>
        <translation>Берілген нәтижелер тізілімі</translation>
    </message>
    <message>
        <source>Register of packages by courier</source>
        <translation>Курьермен жіберілген топтамалар тізілімі</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Іс нөмірі</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>бас тарту</translation>
    </message>
    <message>
        <source>Tickets: {tickets} = {accepted} accepted + {refused} refused + {left} left</source>
        <translation>Талондар: {tickets} = {accepted} қабылданды + {refused} бас тартылды + {left} кетті</translation>
    </message>
    <message>
        <source>Signed: {signed} = {sent} sent + {waiting} waiting</source>
        <translation>Қол қойылды: {signed} = {sent} жіберілді + {waiting} күтуде</translation>
    </message>
    <message>
        <source>Paper: {paper} = {courier} with the courier + {held} held</source>
        <translation>Қағаз: {paper} = {courier} курьерде + {held} осында</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
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
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Тізілім жолдары</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Түсіндіру</translation>
    </message>
    <message>
        <source>CSC department № {office}</source>
        <translation>ХҚО № {office} бөлімі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the register</source>
        <translation>Тізілімді қайда сақтау керек</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>ENIS</source>
        <translation>БНАЖ</translation>
    </message>
    <message>
        <source>GBD FL</source>
        <translation>ЖТ МДҚ</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Қолмен терілген</translation>
    </message>
    <message>
        <source>Read from the scanned card</source>
        <translation>Сканерленген куәліктен оқылды</translation>
    </message>
    <message>
        <source>From the earlier case</source>
        <translation>Бұрынғы істен</translation>
    </message>
    <message>
        <source>Answer of {day} {hour}, not re-checked.</source>
        <translation>{day} {hour} жауабы, қайта тексерілмеген.</translation>
    </message>
</context>
<context>
    <name>RepresentativeForm</name>
    <message>
        <source>Document that proves it</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>Who certified it</source>
        <translation>Кім куәландырған</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>Representative's IIN</source>
        <translation>Өкілдің ЖСН-і</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Power of attorney No.</source>
        <translation>Сенімхат №</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Нотариус</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Өкілеттігі</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Representative</source>
        <translation>Өкіл</translation>
    </message>
    <message>
        <source>{field}: to be corrected</source>
        <translation>{field}: түзету керек</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: толтырылмаған</translation>
    </message>
    <message>
        <source>Does somebody act for the applicant?</source>
        <translation>Қызмет алушының өкілі бар ма?</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Notarised power</source>
        <translation>Нотариалды сенімхат</translation>
    </message>
    <message>
        <source>Otherwise certified</source>
        <translation>Басқаша куәландырылған</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Заңды өкіл</translation>
    </message>
    <message>
        <source>The applicant is here in person.</source>
        <translation>Қызмет алушының өзі келді.</translation>
    </message>
    <message>
        <source>Enter it from the paper: ENIS is asked for it on the next step.</source>
        <translation>Қағаздан енгізіңіз: БНАЖ келесі қадамда сұралады.</translation>
    </message>
    <message>
        <source>The data of a power of attorney not certified by a notary are not entered (clause 11.3); the paper is put to the documents.</source>
        <translation>Нотариус куәландырмаған сенімхат деректері енгізілмейді (11.3-тармақ); қағазы құжаттарға қосылады.</translation>
    </message>
    <message>
        <source>A parent, guardian or trustee: no power of attorney is needed, the paper that proves it is put to the documents.</source>
        <translation>Ата-ана, қорғаншы немесе қамқоршы: сенімхат қажет емес, растайтын қағаз құжаттарға қосылады.</translation>
    </message>
    <message>
        <source>The power of attorney ended on {day}. It cannot be used.</source>
        <translation>Сенімхаттың мерзімі біткен: {day}. Оны қолдануға болмайды.</translation>
    </message>
    <message>
        <source>The power of attorney ends on {day}, before the result is due.</source>
        <translation>Сенімхаттың мерзімі {day}, нәтижеден бұрын бітеді.</translation>
    </message>
    <message>
        <source>This IIN is the applicant's own.</source>
        <translation>Бұл – қызмет алушының өз ЖСН-і.</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>no representative</source>
        <translation>өкіл жоқ</translation>
    </message>
    <message>
        <source>In few words</source>
        <translation>Қысқаша</translation>
    </message>
    <message>
        <source>See in full</source>
        <translation>Толық көру</translation>
    </message>
    <message>
        <source>The request is still being read</source>
        <translation>Сұрау салу әлі оқылып жатыр</translation>
    </message>
    <message>
        <source>What you certify</source>
        <translation>Не куәландырылады</translation>
    </message>
    <message>
        <source>As the operator of the center you certify that the data of the request and the scanned pages are those of the papers the applicant handed in.</source>
        <translation>Сіз ХҚО операторы ретінде сұрау салудағы деректер мен сканерленген беттер қызмет алушы ұсынған құжаттарға сай екенін куәландырасыз.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Сұрау салу {number}</translation>
    </message>
    <message>
        <source>the data of the application</source>
        <translation>өтініш деректері</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>each page with its checksum</source>
        <translation>әр беттің бақылау сомасымен</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>representative: {name}</source>
        <translation>өкіл: {name}</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Отбасы мүшесі</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>present</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>from registry</source>
        <translation>тізілімнен</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Екінші телефоны</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Кіші санаты</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Өкіл: тегі</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>Өкіл: аты</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Өкіл: әкесінің аты</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Өкіл: ЖСН</translation>
    </message>
    <message>
        <source>Ground of the representative</source>
        <translation>Өкілдік негізі</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Сенімхат</translation>
    </message>
    <message>
        <source>Power of attorney issued on</source>
        <translation>Сенімхат берілген күні</translation>
    </message>
    <message>
        <source>Power of attorney valid until</source>
        <translation>Сенімхат мерзімі</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Нотариус</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Өкілеттігі</translation>
    </message>
</context>
<context>
    <name>ResolvePanel</name>
    <message>
        <source>Examine and prepare a draft of the decision.</source>
        <translation>Қарап, шешім жобасын дайындауды тапсырамын.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Қарар</translation>
    </message>
    <message>
        <source>To the executor</source>
        <translation>Орындаушыға</translation>
    </message>
    <message>
        <source>Choose the executor</source>
        <translation>Орындаушыны таңдаңыз</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Адамды таңдаңыз</translation>
    </message>
    <message>
        <source>Formal check: the documents are in order.</source>
        <translation>Алғашқы тексеру: құжаттар сай.</translation>
    </message>
    <message>
        <source>Formal check: the documents are not in order.</source>
        <translation>Алғашқы тексеру: құжаттар сай емес.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>No result waits to be handed over</source>
        <translation>Беруді күткен нәтиже жоқ</translation>
    </message>
    <message>
        <source>Identity document checked</source>
        <translation>Жеке куәлік тексерілді</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Print on paper</source>
        <translation>Қағазға басу</translation>
    </message>
    <message>
        <source>Case {number} · IIN {iin}</source>
        <translation>Іс {number} · ЖСН {iin}</translation>
    </message>
    <message>
        <source>paper notification wanted</source>
        <translation>қағаз хабарлама қажет</translation>
    </message>
    <message>
        <source>Queue № {number}</source>
        <translation>Кезек № {number}</translation>
    </message>
    <message>
        <source>Separate list: {title}</source>
        <translation>Бөлек тізім: {title}</translation>
    </message>
    <message>
        <source>The letter came on paper by courier; hand over that letter</source>
        <translation>Хатты курьер қағазбен әкелді; сол хатты тапсырыңыз</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Қолтаңба тексерілуде…</translation>
    </message>
    <message>
        <source>Check the identity document first</source>
        <translation>Алдымен жеке куәлікті тексеріңіз</translation>
    </message>
    <message>
        <source>A paper copy is certified by the authorised person: {names}</source>
        <translation>Қағаз көшірмені уәкілетті тұлға куәландырады: {names}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Reasoned refusal</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>The signature is valid: {name}, {at}</source>
        <translation>Қолтаңба жарамды: {name}, {at}</translation>
    </message>
    <message>
        <source>The signature is not valid. Do not hand it over.</source>
        <translation>Қолтаңба жарамсыз. Бермеңіз.</translation>
    </message>
    <message>
        <source>Cannot tell yet whether the signature is valid.</source>
        <translation>Қолтаңбаның жарамдылығы әзірге белгісіз.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>No results yet</source>
        <translation>Әзірге нәтиже жоқ</translation>
    </message>
    <message>
        <source>Results ready for hand-over</source>
        <translation>Беруге дайын нәтижелер</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Бас тарту туралы дәлелді жауап</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Notification · queue № {number}</source>
        <translation>Хабарлама · кезек № {number}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n result(s) wait to be collected, the oldest first</source>
        <translation>
            <numerusform>%n нәтиже күтіп тұр, ең ескісі бірінші</numerusform>
            <numerusform>%n нәтиже күтіп тұр, ең ескісі бірінші</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Қағаз хат</translation>
    </message>
    <message>
        <source>Results that wait</source>
        <translation>Күтіп тұрған нәтижелер</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Қызмет алушы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Handed over: {name}, {number}</source>
        <translation>Берілді: {name}, {number}</translation>
    </message>
    <message>
        <source>{kind}, № {number}</source>
        <translation>{kind}, № {number}</translation>
    </message>
    <message>
        <source>The letter is noted: {name}, {number}</source>
        <translation>Хат белгіленді: {name}, {number}</translation>
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
            <numerusform>%n нәтижеге қол қойылды.</numerusform>
            <numerusform>%n нәтижеге қол қойылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dossier from the list</source>
        <translation>Тізімнен істі таңдаңыз</translation>
    </message>
    <message>
        <source>Taken in: {name}. It waits to be registered.</source>
        <translation>Қабылданды: {name}. Тіркеуді күтіп тұр.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>CSC operator</source>
        <translation>ХҚО операторы</translation>
    </message>
    <message>
        <source>CSC supervisor</source>
        <translation>ХҚО аға операторы</translation>
    </message>
    <message>
        <source>Registrar of the provider</source>
        <translation>Тіркеуші</translation>
    </message>
    <message>
        <source>Head of the provider</source>
        <translation>Басшы</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Жауапты орындаушы</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
</context>
<context>
    <name>ScanButtons</name>
    <message>
        <source>The case is registered already</source>
        <translation>Іс тіркеліп қойған</translation>
    </message>
    <message>
        <source>No scanner is there: F6 adds a file</source>
        <translation>Сканер жоқ: F6 файл қосады</translation>
    </message>
    <message>
        <source>Scan the back sides</source>
        <translation>Арт жақтарын сканерлеу</translation>
    </message>
    <message>
        <source>Scan next document</source>
        <translation>Келесі құжатты сканерлеу</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
</context>
<context>
    <name>ScanDrawing</name>
    <message>
        <source>No scanner was found. Switch it on and press F7, or add a file (F6).</source>
        <translation>Сканер табылмады. Оны қосып, F7 басыңыз немесе файл қосыңыз (F6).</translation>
    </message>
    <message>
        <source>Scanning was stopped. The pages already taken are kept.</source>
        <translation>Сканерлеу тоқтатылды. Алынған беттер сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n front side(s) are in. Turn the whole pile over, lay it in again and press F5.</source>
        <translation>
            <numerusform>%n бет жағы түсті. Бүкіл буманы аударып, қайта салыңыз да, F5 басыңыз.</numerusform>
            <numerusform>%n бет жағы түсті. Бүкіл буманы аударып, қайта салыңыз да, F5 басыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register for the courier</source>
        <translation>Курьер үшін тіркеу</translation>
    </message>
    <message>
        <source>Scanning… Esc stops</source>
        <translation>Сканерленуде… Esc – тоқтату</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)</source>
        <translation>Суреттер мен PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>Reading the file… Esc stops</source>
        <translation>Файл оқылуда… Esc – тоқтату</translation>
    </message>
</context>
<context>
    <name>ScanNotes</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Look at page {numbers} before the applicant leaves.</source>
        <translation>Қызмет алушы кетпей тұрып, мына беттерді қараңыз: {numbers}.</translation>
    </message>
    <message>
        <source>Pages without a cover sheet are not sorted.</source>
        <translation>Бөлгіш парағы жоқ беттер сұрыпталмады.</translation>
    </message>
    <message>
        <source>A cover sheet of another case: its pages are not sorted.</source>
        <translation>Басқа істің бөлгіш парағы: оның беттері сұрыпталмады.</translation>
    </message>
    <message>
        <source>A cover sheet of another version: its pages are not sorted.</source>
        <translation>Басқа нұсқадағы бөлгіш парақ: оның беттері сұрыпталмады.</translation>
    </message>
    <message>
        <source>A cover sheet of a document that this case does not have: its pages are not sorted.</source>
        <translation>Бұл істе жоқ құжаттың бөлгіш парағы: оның беттері сұрыпталмады.</translation>
    </message>
    <message>
        <source>A damaged cover sheet: its pages are not sorted.</source>
        <translation>Бүлінген бөлгіш парақ: оның беттері сұрыпталмады.</translation>
    </message>
</context>
<context>
    <name>ScanRegister</name>
    <message>
        <source>Registering…</source>
        <translation>Тіркелуде…</translation>
    </message>
</context>
<context>
    <name>ScanResume</name>
    <message numerus="yes">
        <source>The scan was interrupted: %n page(s) are here. Put the rest in and scan on.</source>
        <translation>
            <numerusform>Сканерлеу үзіліп қалды: %n бет осында. Қалғанын салып, сканерлеуді жалғастырыңыз.</numerusform>
            <numerusform>Сканерлеу үзіліп қалды: %n бет осында. Қалғанын салып, сканерлеуді жалғастырыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the rest</source>
        <translation>Қалғанын сканерлеу</translation>
    </message>
</context>
<context>
    <name>ScanSettings</name>
    <message>
        <source>Folder “{name}”</source>
        <translation>«{name}» қалтасы</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Сканер жоқ</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>екі жағы</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Camera “{name}”</source>
        <translation>«{name}» камерасы</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Сканерлер ізделуде…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Автобергіш</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Шыны</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>No scanner found</source>
        <translation>Сканер табылмады</translation>
    </message>
    <message>
        <source>Paper lies in</source>
        <translation>Қағаз орны</translation>
    </message>
    <message>
        <source>Both sides of each sheet</source>
        <translation>Парақтың екі жағы</translation>
    </message>
    <message>
        <source>I turn the pile myself</source>
        <translation>Буманы өзім аударамын</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ажыратымдылық</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Түрлі түсті</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>Төменде көрсетілгендей</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>Scanning</source>
        <translation>Сканерлеу</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{document}: no page</source>
        <translation>{document}: беті жоқ</translation>
    </message>
    <message>
        <source>Pages are still coming in</source>
        <translation>Беттер әлі түсіп жатыр</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are still being cleaned</source>
        <translation>
            <numerusform>%n бет әлі тазартылып жатыр</numerusform>
            <numerusform>%n бет әлі тазартылып жатыр</numerusform>
        </translation>
    </message>
    <message>
        <source>Every paper is scanned</source>
        <translation>Барлық қағаз сканерленді</translation>
    </message>
    <message>
        <source>Sort by cover sheets</source>
        <translation>Бөлгіш парақтар бойынша</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Сұрыпталмаған</translation>
    </message>
    <message>
        <source>{scanner} · {done} of {count} documents scanned</source>
        <translation>{scanner} · {count} құжаттың {done} сканерленді</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Файл қосу</translation>
    </message>
</context>
<context>
    <name>ScanTools</name>
    <message>
        <source>The next page replaces page {number}: lay it in and press F5, or F6.</source>
        <translation>Келесі бет {number}-беттің орнына қойылады: салып, F5 не F6 басыңыз.</translation>
    </message>
    <message>
        <source>The next pages come before page {number}: lay them in and press F5, or F6.</source>
        <translation>Келесі беттер {number}-беттің алдына қойылады: салып, F5 не F6 басыңыз.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Керек емес</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Signed result</source>
        <translation>Қол қойылған нәтиже</translation>
    </message>
    <message>
        <source>Handed to the courier</source>
        <translation>Курьерге берілді</translation>
    </message>
    <message>
        <source>Send to the CSC</source>
        <translation>ХҚО-ға жіберу</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Кезек нөмірі</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Proof of the signature</source>
        <translation>Қолтаңбаның расталуы</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>Sending</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>by courier</source>
        <translation>курьермен</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>электрондық түрде</translation>
    </message>
    <message>
        <source>The package has left already</source>
        <translation>Пакет жөнелтіліп қойған</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Бұл қызметте жоқ</translation>
    </message>
    <message>
        <source>Not possible: the request is not signed</source>
        <translation>Мүмкін емес: сұрау салуға қол қойылмаған</translation>
    </message>
    <message>
        <source>The signed request with all pages, through the gateway</source>
        <translation>Қол қойылған сұрау салу барлық бетімен шлюз арқылы</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Электрондық түрде</translation>
    </message>
    <message>
        <source>Proposed: a registry has no data, the provider needs the papers</source>
        <translation>Ұсынылады: тізілімде дерек жоқ, қызмет берушіге қағаздар керек</translation>
    </message>
    <message>
        <source>The papers themselves, in the courier's bag</source>
        <translation>Қағаздардың өзі курьер қабында</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Курьермен</translation>
    </message>
    <message>
        <source>The request goes to the gateway now, or as soon as there is a connection.</source>
        <translation>Сұрау салу шлюзге қазір немесе байланыс шыққан бойда кетеді.</translation>
    </message>
    <message>
        <source>The outbox shows every stage until the provider has registered it.</source>
        <translation>Қызмет беруші тіркегенше әр кезең «Жөнелту» бөлімінде көрінеді.</translation>
    </message>
    <message>
        <source>Put the papers into an envelope with the number of the case.</source>
        <translation>Қағаздарды іс нөмірі жазылған конвертке салыңыз.</translation>
    </message>
    <message>
        <source>The bag goes to the provider with a register in 2 copies.</source>
        <translation>Қап қызмет берушіге 2 даналы тізіліммен кетеді.</translation>
    </message>
    <message>
        <source>On {day} the applicant comes for the result.</source>
        <translation>Қызмет алушы нәтижеге келетін күн: {day}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>The package goes to the provider</source>
        <translation>Топтама қызмет берушіге жіберіледі</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Қай жолмен</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Әрі қарай не болады</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>What this service asks for</source>
        <translation>Осы қызмет үшін сұралатын мәліметтер</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>See: {document}</source>
        <translation>Қараңыз: {document}</translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>Service</source>
        <translation>Қызмет</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Қызметті таңдаңыз</translation>
    </message>
    <message>
        <source>What the applicant came for</source>
        <translation>Қызмет алушы не үшін келді</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Қызметті іздеу</translation>
    </message>
    <message>
        <source>Name or part of it</source>
        <translation>Атауы немесе бөлігі</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>No service is called so. Search by another word.</source>
        <translation>Мұндай атаулы қызмет жоқ. Басқа сөзбен іздеңіз.</translation>
    </message>
    <message>
        <source>Left without being served</source>
        <translation>Қызмет алмай кетті</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n күнтізбелік күн</numerusform>
            <numerusform>%n күнтізбелік күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket {number} left without being served; the close of the day counts it</source>
        <translation>{number} талоны қызмет алмай кетті; күнді жабуда есепке алынады</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and counter</source>
        <translation>Бөлім мен терезе</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Қызмет беруші</translation>
    </message>
    <message>
        <source>Exchange with the state systems</source>
        <translation>Мемлекеттік жүйелермен алмасу</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Сканерлер</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Office №</source>
        <translation>Бөлім №</translation>
    </message>
    <message>
        <source>Window №</source>
        <translation>Терезе №</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Жабылу уақыты</translation>
    </message>
    <message>
        <source>Call center</source>
        <translation>Байланыс орталығы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Organisation, Kazakh</source>
        <translation>Ұйым, қазақша</translation>
    </message>
    <message>
        <source>Organisation, Russian</source>
        <translation>Ұйым, орысша</translation>
    </message>
    <message>
        <source>“Of whom”, Kazakh</source>
        <translation>Ілік септікте, қазақша</translation>
    </message>
    <message>
        <source>“Of whom”, Russian</source>
        <translation>Ілік септікте, орысша</translation>
    </message>
    <message>
        <source>Branch, Kazakh</source>
        <translation>Филиал, қазақша</translation>
    </message>
    <message>
        <source>Branch, Russian</source>
        <translation>Филиал, орысша</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжайы, қазақша</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжайы, орысша</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>Ауданы, қазақша</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>Ауданы, орысша</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>Post of the head, Kazakh</source>
        <translation>Басшының лауазымы, қазақша</translation>
    </message>
    <message>
        <source>Post of the head, Russian</source>
        <translation>Басшының лауазымы, орысша</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>Басшының аты-жөні</translation>
    </message>
    <message>
        <source>Synchronous channel</source>
        <translation>Синхронды арна</translation>
    </message>
    <message>
        <source>Asynchronous channel</source>
        <translation>Асинхронды арна</translation>
    </message>
    <message>
        <source>Temporary file store</source>
        <translation>Уақытша файл қоймасы</translation>
    </message>
    <message>
        <source>New gateway password</source>
        <translation>Шлюздің жаңа құпиясөзі</translation>
    </message>
    <message>
        <source>Sender of the CSC</source>
        <translation>ХҚО жөнелтушісі</translation>
    </message>
    <message>
        <source>Sender of the provider</source>
        <translation>Қызмет беруші жөнелтушісі</translation>
    </message>
    <message>
        <source>Service of GBD FL</source>
        <translation>ЖТ МДҚ сервисі</translation>
    </message>
    <message>
        <source>Service of ENIS</source>
        <translation>БНАЖ сервисі</translation>
    </message>
    <message>
        <source>Wait for an answer, seconds</source>
        <translation>Жауапты күту, секунд</translation>
    </message>
    <message>
        <source>Exchange every, seconds</source>
        <translation>Алмасу аралығы, секунд</translation>
    </message>
    <message>
        <source>Largest message, bytes</source>
        <translation>Ең үлкен хабарлама, байт</translation>
    </message>
    <message>
        <source>Addresses of network scanners</source>
        <translation>Желілік сканерлердің мекенжайлары</translation>
    </message>
    <message>
        <source>Scan profiles</source>
        <translation>Сканерлеу профильдері</translation>
    </message>
    <message>
        <source>PKCS#11 libraries of tokens, parted by semicolons</source>
        <translation>Токендердің PKCS#11 кітапханалары, нүктелі үтір арқылы</translation>
    </message>
    <message>
        <source>SHA-256 of NCALayer’s certificate; empty takes the first one met</source>
        <translation>NCALayer сертификатының SHA-256 мәні; бос болса, алғашқысы алынады</translation>
    </message>
    <message>
        <source>NCALayer, address</source>
        <translation>NCALayer, мекенжайы</translation>
    </message>
    <message>
        <source>NCALayer, port</source>
        <translation>NCALayer, порты</translation>
    </message>
    <message>
        <source>NCALayer, module</source>
        <translation>NCALayer, модулі</translation>
    </message>
    <message>
        <source>Key file of the information system</source>
        <translation>Ақпараттық жүйенің кілт файлы</translation>
    </message>
    <message>
        <source>New password of this key file</source>
        <translation>Осы кілт файлының жаңа құпиясөзі</translation>
    </message>
    <message>
        <source>BIN of the gateway, who signs answers</source>
        <translation>Жауаптарға қол қоятын шлюздің БСН-і</translation>
    </message>
    <message>
        <source>Certificate file of who opens capsules; empty makes none</source>
        <translation>Капсулаларды ашатын тараптың сертификат файлы; бос болса, капсула жасалмайды</translation>
    </message>
    <message>
        <source>Time-stamping authority, address</source>
        <translation>Уақыт белгісін беретін орталықтың мекенжайы</translation>
    </message>
    <message>
        <source>Warn of signatures without time stamp after, hours</source>
        <translation>Уақыт белгісі жоқ қолтаңба туралы ескерту, сағаттан кейін</translation>
    </message>
    <message>
        <source>Lock the screen after, minutes</source>
        <translation>Экранды құлыптау, минуттан кейін</translation>
    </message>
    <message>
        <source>Watched folder of the scanner</source>
        <translation>Сканердің бақыланатын қалтасы</translation>
    </message>
    <message>
        <source>BIN of the provider</source>
        <translation>Қызмет берушінің БСН-і</translation>
    </message>
    <message>
        <source>Database, if not in the data folder</source>
        <translation>Дерекқор, деректер қалтасында болмаса</translation>
    </message>
    <message>
        <source>New password of the database</source>
        <translation>Дерекқордың жаңа құпиясөзі</translation>
    </message>
    <message>
        <source>Search the network for scanners</source>
        <translation>Сканерлерді желіден іздеу</translation>
    </message>
    <message>
        <source>Scanners with an unknown certificate may be used</source>
        <translation>Белгісіз сертификаты бар сканерлерді пайдалануға болады</translation>
    </message>
    <message>
        <source>Operators choose only among the profiles</source>
        <translation>Операторлар тек профильдер арасынан таңдайды</translation>
    </message>
    <message>
        <source>Pages are read in the background: their words can be searched and copied</source>
        <translation>Беттер фонда оқылады: сөздерін іздеуге және көшіруге болады</translation>
    </message>
    <message>
        <source>Cameras are offered beside the scanners: for one on a stand</source>
        <translation>Сканерлермен қатар камералар да ұсынылады: тұғырдағы камера үшін</translation>
    </message>
    <message>
        <source>Answers without the gateway’s signature are refused</source>
        <translation>Шлюздің қолтаңбасы жоқ жауаптар қабылданбайды</translation>
    </message>
    <message>
        <source>The day of intake counts into the term</source>
        <translation>Қабылдау күні мерзімге кіреді</translation>
    </message>
    <message>
        <source>The service provider works here</source>
        <translation>Қызмет беруші осында жұмыс істейді</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>толтыру қажет</translation>
    </message>
    <message>
        <source>No case can be opened and no paper printed before the marked fields are filled in. F4 goes from one to the next.</source>
        <translation>Белгіленген өрістер толтырылғанша, іс ашуға да, қағаз басып шығаруға да болмайды. F4 келесі өріске өткізеді.</translation>
    </message>
    <message>
        <source>The gateway is not set: what is sent waits in the outbox until the marked fields are filled in. F4 goes from one to the next.</source>
        <translation>Шлюз бапталмаған: белгіленген өрістер толтырылғанша, жіберілетіннің бәрі жөнелтуде күтеді. F4 келесі өріске өткізеді.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 99.</source>
        <translation>1-ден 99-ға дейінгі санды жазыңыз.</translation>
    </message>
    <message>
        <source>This is no BIN: twelve digits, the last checks the others.</source>
        <translation>Бұл БСН емес: онда он екі цифр бар, соңғысы — бақылау цифры.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with the area code.</source>
        <translation>Бұл телефон нөмірі емес. Оны қала кодымен жазыңыз.</translation>
    </message>
    <message>
        <source>Write an address that begins with {secure} or {plain}.</source>
        <translation>{secure} немесе {plain} деп басталатын мекенжайды жазыңыз.</translation>
    </message>
    <message>
        <source>This value is not allowed. Correct it.</source>
        <translation>Бұл мән жарамайды. Түзетіңіз.</translation>
    </message>
    <message>
        <source>Stands at the head of papers</source>
        <translation>Қағаздардың басында көрсетіледі</translation>
    </message>
    <message>
        <source>Goes into the sentence of the refusal receipt</source>
        <translation>Бас тарту туралы қолхаттың мәтініне кіреді</translation>
    </message>
    <message>
        <source>Stands on the receipts</source>
        <translation>Қолхаттарда көрсетіледі</translation>
    </message>
    <message>
        <source>Below the organisation; may stay empty</source>
        <translation>Ұйым атауының астында; толтырмауға болады</translation>
    </message>
    <message>
        <source>From 1 to 99; stands in every case number</source>
        <translation>1–99; әр істің нөміріне кіреді</translation>
    </message>
    <message>
        <source>From 1 to 99; each computer has its own</source>
        <translation>1–99; әр компьютердің нөмірі бөлек</translation>
    </message>
    <message>
        <source>With the area code; stands on papers</source>
        <translation>Қала кодымен; қағаздарда көрсетіледі</translation>
    </message>
    <message>
        <source>Stands at the head of letters</source>
        <translation>Хаттардың басында көрсетіледі</translation>
    </message>
    <message>
        <source>Below the name; may stay empty</source>
        <translation>Атауының астында; толтырмауға болады</translation>
    </message>
    <message>
        <source>Stands on letters and envelopes</source>
        <translation>Хаттар мен конверттерде көрсетіледі</translation>
    </message>
    <message>
        <source>Results signed by others are not accepted</source>
        <translation>Басқа тұлға қол қойған нәтиже қабылданбайды</translation>
    </message>
    <message>
        <source>Applications are addressed to this person</source>
        <translation>Өтініштер осы адамның атына жазылады</translation>
    </message>
    <message>
        <source>Kept in the keyring; empty leaves the old one</source>
        <translation>Жүйелік қоймада сақталады; бос қалса, ескісі қалады</translation>
    </message>
    <message>
        <source>GBD FL and ENIS are asked here</source>
        <translation>ЖТ МДҚ мен БНАЖ-ға сұрау осы арқылы жіберіледі</translation>
    </message>
    <message>
        <source>Requests go out and results come in here</source>
        <translation>Өтініштер осы арқылы кетеді, нәтижелер осы арқылы келеді</translation>
    </message>
    <message>
        <source>Scanned pages go out here</source>
        <translation>Сканерленген беттер осы арқылы жіберіледі</translation>
    </message>
    <message>
        <source>The login of the CSC at the gateway</source>
        <translation>ХҚО-ның шлюздегі логині</translation>
    </message>
    <message>
        <source>Only where the provider works here</source>
        <translation>Қызмет беруші осында жұмыс істесе ғана</translation>
    </message>
    <message>
        <source>Empty: messages go out without the system’s signature</source>
        <translation>Бос болса: хабарламалар жүйенің қолтаңбасынсыз жіберіледі</translation>
    </message>
    <message>
        <source>The key that signs the codes on receipts is made at the first start; {command} gives other offices its public half.</source>
        <translation>Қолхаттардағы кодтарға қол қоятын кілт бағдарлама алғаш іске қосылғанда жасалады; оның ашық бөлігін басқа бөлімдерге {command} командасы береді.</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Іске қосылғандағы тіл</translation>
    </message>
    <message>
        <source>Colours at the start</source>
        <translation>Іске қосылғандағы түс</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. The settings hold from the next start of the program.</source>
        <translation>Сақталды. Баптаулар келесі іске қосқанда күшіне енеді.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 09:40.</source>
        <translation>Сағаты мен минутын жазыңыз, мысалы 09:40.</translation>
    </message>
    <message>
        <source>Write a whole number in digits.</source>
        <translation>Бүтін санды цифрмен жазыңыз.</translation>
    </message>
    <message>
        <source>Write a number in digits, such as 2.5.</source>
        <translation>Санды цифрмен жазыңыз, мысалы 2.5.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>They hold from the next start of the program</source>
        <translation>Бағдарлама келесі іске қосылғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Ештеңе өзгертілмеген</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>For your signature</source>
        <translation>Сіздің қол қоюыңызға</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %n waiting result(s)</source>
        <translation>
            <numerusform>Күтіп тұрған %n нәтижеге түгел қол қою</numerusform>
            <numerusform>Күтіп тұрған %n нәтижеге түгел қол қою</numerusform>
        </translation>
    </message>
    <message>
        <source>The executor proposes</source>
        <translation>Орындаушы ұсынады</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>Бүгінгі нөмірі</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>Signing</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>signed, valid; the time stamp follows by itself</source>
        <translation>қол қойылды, жарамды; уақыт белгісі өзі қосылады</translation>
    </message>
    <message>
        <source>signed, not all known yet</source>
        <translation>тексеру толық емес</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n page(s) are still being read</source>
        <translation>
            <numerusform>%n беттің сөздері әлі оқылып жатыр</numerusform>
            <numerusform>%n беттің сөздері әлі оқылып жатыр</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}: no page</source>
        <translation>{document}: беті жоқ</translation>
    </message>
    <message>
        <source>The request is signed already</source>
        <translation>Сұрау салуға қол қойылып қойған</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Қол қойылуда…</translation>
    </message>
    <message>
        <source>Every signature is verified at once and only then believed</source>
        <translation>Қол қойылған бойда тексеріледі, содан кейін ғана сенімді болып саналады</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>By courier, unsigned</source>
        <translation>Қол қоймай, курьермен</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
</context>
<context>
    <name>SitePasswordForm</name>
    <message>
        <source>The other side does not take this password. Type it again.</source>
        <translation>Бұл құпиясөз қабылданбады. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>Шлюздің құпиясөзі</translation>
    </message>
    <message>
        <source>Password of the information system’s key</source>
        <translation>Ақпараттық жүйе кілтінің құпиясөзі</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Дерекқордың құпиясөзі</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>The keyring of this computer does not give it. What you type is held until the program ends and written nowhere; an administrator can have it kept in the settings.</source>
        <translation>Бұл компьютердің құпиясөз қоймасы оны бермейді. Тергеніңіз бағдарлама жабылғанша ғана есте тұрады және еш жерге жазылмайды; әкімші оны баптауларда сақтата алады.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep it in, so the program asks at each start. What you type is held until the program ends and written nowhere.</source>
        <translation>Бұл компьютерде оны сақтайтын құпиясөз қоймасы жоқ, сондықтан бағдарлама әр іске қосылғанда сұрайды. Тергеніңіз бағдарлама жабылғанша ғана есте тұрады және еш жерге жазылмайды.</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>{size} MB of {limit} MB</source>
        <translation>{size} МБ, шегі {limit} МБ</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Шекке сыйғызу</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n сағ</numerusform>
            <numerusform>%n сағ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
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
            <numerusform>%n байланыс жұмыс істейді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Күте тұрыңыз…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Package on paper</source>
        <translation>Қағаз топтама</translation>
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
    <name>StepView</name>
    <message>
        <source>Everything on this step is complete</source>
        <translation>Бұл қадамда бәрі толық</translation>
    </message>
    <message>
        <source>Nothing is missing here: go on with {button} ({key}).</source>
        <translation>Мұнда бәрі толық: әрі қарай – «{button}» ({key}).</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Жетіспейді: {what}</translation>
    </message>
</context>
<context>
    <name>StripPane</name>
    <message numerus="yes">
        <source>%n blank page(s)</source>
        <translation>
            <numerusform>%n бос бет</numerusform>
            <numerusform>%n бос бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages go into</source>
        <translation>Беттер түсетін құжат</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Bin · {count}</source>
        <translation>Себет · {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>Бөлгіш парақтар</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary of the case</source>
        <translation>Істің қысқаша мазмұны</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не жетіспейді</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>шешу керек: %n</numerusform>
            <numerusform>шешу керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The form stands</source>
        <translation>Нысан қалады</translation>
    </message>
    <message>
        <source>Take the register's</source>
        <translation>Тізілімдікін алу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>{field} · case {number}</source>
        <translation>{field} · {number} ісі</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Шара қолданылды</translation>
    </message>
    <message>
        <source>Form: {held} · register: {told}</source>
        <translation>Нысан: {held} · тізілім: {told}</translation>
    </message>
    <message>
        <source>It came, but is not believed ({code}), and went back. Ask the provider to send it again.</source>
        <translation>Келді, бірақ сенуге болмайды ({code}), сондықтан қайтарылды. Қызмет берушіден қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>It came, but it cannot be told yet whether it holds ({code}). Tell the administrator.</source>
        <translation>Келді, бірақ қолтаңбасының жарамды екенін әзірге айту мүмкін емес ({code}). Әкімшіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>Why is it decided so? (case {number})</source>
        <translation>Неге осылай шешілді? ({number} ісі)</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>{span} over</source>
        <translation>{span} асты</translation>
    </message>
    <message>
        <source>{passed} of {norm}</source>
        <translation>{passed} / {norm}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Қарар</translation>
    </message>
    <message>
        <source>Examination and draft</source>
        <translation>Қарау және жоба</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>To the CSC</source>
        <translation>ХҚО-ға</translation>
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
    <message numerus="yes">
        <source>This is longer than %n letter(s). Shorten it.</source>
        <translation>
            <numerusform>Бұл %n әріптен ұзын. Қысқартыңыз.</numerusform>
            <numerusform>Бұл %n әріптен ұзын. Қысқартыңыз.</numerusform>
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
        <translation>Жұмыс түрлері</translation>
    </message>
    <message>
        <source>Summary of the case (F12)</source>
        <translation>Істің қысқаша мазмұны (F12)</translation>
    </message>
</context>
<context>
    <name>UndoData</name>
    <message numerus="yes">
        <source>With these data %n document(s) would be missing: {names}</source>
        <translation>
            <numerusform>Осы деректермен мына %n құжат жетіспейді: {names}</numerusform>
            <numerusform>Осы деректермен мына %n құжат жетіспейді: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoForm</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Supporting paper: PDF, JPEG or PNG</source>
        <translation>Растайтын құжат: PDF, JPEG не PNG</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Supervisor's login</source>
        <translation>Аға оператордың логині</translation>
    </message>
    <message>
        <source>Supervisor's password</source>
        <translation>Оның құпиясөзі</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Құжаттар (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Supporting paper</source>
        <translation>Растайтын құжат</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was undone</source>
        <translation>Түзетулер мен күшін жою</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>Save the supporting paper…</source>
        <translation>Растайтын құжатты сақтау…</translation>
    </message>
    <message>
        <source>The case was cancelled</source>
        <translation>Істің күші жойылды</translation>
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
        <translation>{hour} · {who}, рұқсат берген: {supervisor}</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Corrected. Sign the request now: it is another one than before.</source>
        <translation>Түзетілді. Енді сұранысқа қол қойыңыз: ол өзгерді.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>Supporting paper</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message numerus="yes">
        <source>Already on the books: %n to decide under the data</source>
        <translation>
            <numerusform>Басқа істе не кезекте бар: %n, деректер астында шешіңіз</numerusform>
            <numerusform>Басқа істе не кезекте бар: %n, деректер астында шешіңіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Деректерді түзету</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Істің күшін жою</translation>
    </message>
    <message>
        <source>What is to be undone</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Case {number} · {name}</source>
        <translation>{number} ісі · {name}</translation>
    </message>
    <message>
        <source>Correct or cancel</source>
        <translation>Түзету немесе күшін жою</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>The case is cancelled: {reason}</source>
        <translation>Істің күші жойылды: {reason}</translation>
    </message>
    <message>
        <source>The package has left: only the provider can change the case now.</source>
        <translation>Топтама жіберілді: енді істі тек қызмет беруші өзгерте алады.</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s) not complete</source>
        <translation>
            <numerusform>%n отбасы мүшесінің деректері толық емес</numerusform>
            <numerusform>%n отбасы мүшесінің деректері толық емес</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>IIN …{tail}</source>
        <translation>ЖСН …{tail}</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Қол қойылған уақыты {when}</translation>
    </message>
    <message>
        <source>Issued by {chain}</source>
        <translation>Берген: {chain}</translation>
    </message>
    <message>
        <source>Not changed since it was signed</source>
        <translation>Қол қойылғаннан бері өзгермеген</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Тіркеу куәлігі</translation>
    </message>
    <message>
        <source>Term of the certificate</source>
        <translation>Тіркеу куәлігінің мерзімі</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Кері қайтарылмаған</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Кілттің иесі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>анықталмады</translation>
    </message>
    <message>
        <source>Compare with the paper: all this must stand there too.</source>
        <translation>Қағазбен салыстырыңыз: мұның бәрі онда да тұруы керек.</translation>
    </message>
    <message>
        <source>The receipt is genuine.</source>
        <translation>Қолхат шынайы.</translation>
    </message>
    <message>
        <source>The receipt is not genuine.</source>
        <translation>Қолхат шынайы емес.</translation>
    </message>
    <message>
        <source>It cannot be told whether the receipt is genuine.</source>
        <translation>Қолхаттың шынайы екенін айту мүмкін емес.</translation>
    </message>
    <message>
        <source>Receipt of acceptance № {number}</source>
        <translation>Құжаттарды қабылдағаны туралы қолхат № {number}</translation>
    </message>
    <message>
        <source>Receipt of refusal № {number}</source>
        <translation>Бас тарту туралы қолхат № {number}</translation>
    </message>
    <message>
        <source>Accepted {when}</source>
        <translation>Қабылданды: {when}</translation>
    </message>
    <message>
        <source>Documents taken: {count}</source>
        <translation>Қабылданған құжаттар: {count}</translation>
    </message>
    <message>
        <source>Refused {when}</source>
        <translation>Бас тартылды: {when}</translation>
    </message>
    <message>
        <source>Documents missing: {count}</source>
        <translation>Жетіспейтін құжаттар: {count}</translation>
    </message>
    <message>
        <source>this workplace</source>
        <translation>осы жұмыс орны</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>Бөлім: {name}</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>Капсула</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Растама</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Жасалды: {when}</translation>
    </message>
    <message>
        <source>From office {office}, window {counter}</source>
        <translation>{office}-кеңсе, {counter}-терезеден</translation>
    </message>
    <message>
        <source>Messages inside: {count}</source>
        <translation>Ішіндегі хабарламалар: {count}</translation>
    </message>
    <message>
        <source>Messages at the other side: {count}</source>
        <translation>Екінші тарапқа жеткен хабарламалар: {count}</translation>
    </message>
    <message>
        <source>Messages taken by the gateway: {count}</source>
        <translation>Шлюз қабылдаған хабарламалар: {count}</translation>
    </message>
    <message>
        <source>Messages refused: {count}</source>
        <translation>Қабылданбаған хабарламалар: {count}</translation>
    </message>
    <message>
        <source>Checked: the signature over the label and over the sealed contents. The contents stay sealed; only the recipient’s key opens them.</source>
        <translation>Тексерілді: белгі мен мөрленген мазмұнның үстіндегі қолтаңба. Мазмұны мөрленген күйінде қалады; оны тек алушының кілті ашады.</translation>
    </message>
    <message>
        <source>Checked: the signature over the whole acknowledgement.</source>
        <translation>Тексерілді: бүкіл растаманың үстіндегі қолтаңба.</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Қол қойылған файлды таңдау…</translation>
    </message>
    <message>
        <source>Whose signature stands on a paper, and whether it holds</source>
        <translation>Құжатта кімнің қолтаңбасы бар және ол жарамды ма</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Файл таңдау</translation>
    </message>
    <message>
        <source>Code of a receipt</source>
        <translation>Қолхаттың коды</translation>
    </message>
    <message>
        <source>Put the cursor here and read the large code with the gun</source>
        <translation>Меңзерді осында қойып, үлкен кодты сканермен оқыңыз</translation>
    </message>
    <message>
        <source>Drop a PDF, an XML, a signature file or a picture of a receipt here</source>
        <translation>PDF, XML, қолтаңба файлын немесе қолхаттың суретін осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>{file}: the signature is valid.</source>
        <translation>{file}: қолтаңба жарамды.</translation>
    </message>
    <message>
        <source>{file}: the signature is not valid.</source>
        <translation>{file}: қолтаңба жарамсыз.</translation>
    </message>
    <message>
        <source>{file}: it cannot be told yet.</source>
        <translation>{file}: әзірге анықтау мүмкін емес.</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Қол қойылған файл</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Қол қойылған нәрсе</translation>
    </message>
</context>
<context>
    <name>WaitingCount</name>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>Жөнелтуді күтуде: {count}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>The applicant left</source>
        <translation>Қызмет алушы кетті</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Күші неге жойылды</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Не түзетілді</translation>
    </message>
    <message>
        <source>Mend this case</source>
        <translation>Істі түзету</translation>
    </message>
</context>
<context>
    <name>WhyNotRequired</name>
    <message>
        <source>Why it is not required: {document}</source>
        <translation>Неге қажет емес: {document}</translation>
    </message>
    <message>
        <source>For example: born after 2008, the registry has it</source>
        <translation>Мысалы: 2008 жылдан кейін туған, тізілімде бар</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Nothing is at work</source>
        <translation>Жұмыста іс жоқ</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Мерзімі өткен іс жоқ</translation>
    </message>
    <message>
        <source>Nothing was found. Look for a number, an IIN, a name or a phone.</source>
        <translation>Ештеңе табылмады. Нөмірін, ЖСН-ін, аты-жөнін не телефонын іздеңіз.</translation>
    </message>
    <message>
        <source>Cases at work</source>
        <translation>Жұмыстағы істер</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>талон {ticket}</translation>
    </message>
    <message>
        <source>Name not entered yet</source>
        <translation>Аты-жөні әлі енгізілмеген</translation>
    </message>
</context>
</TS>
