<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountsView</name>
    <message>
        <source>{name} may log in now</source>
        <translation>{name} may log in now</translation>
    </message>
    <message>
        <source>Saved: {login}</source>
        <translation>Saved: {login}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Who may work with the program</source>
        <translation>Who may work with the program</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>may log in</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
</context>
<context>
    <name>ApplicantBar</name>
    <message>
        <source>Show the applicant</source>
        <translation>Show the applicant</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>The request is still being read</source>
        <translation>The request is still being read</translation>
    </message>
    <message>
        <source>It is confirmed already</source>
        <translation>It is confirmed already</translation>
    </message>
    <message>
        <source>Only what waits for its signature is confirmed</source>
        <translation>Only what waits for its signature is confirmed</translation>
    </message>
    <message>
        <source>confirmed {hour}</source>
        <translation>confirmed {hour}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>Print large</source>
        <translation>Print large</translation>
    </message>
    <message>
        <source>Printed in large type.</source>
        <translation>Printed in large type.</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n family member</numerusform>
            <numerusform>%n family members</numerusform>
        </translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Family members</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Language of papers</translation>
    </message>
    <message>
        <source>+7 …</source>
        <translation>+7 …</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Notification wanted on paper</source>
        <translation>Notification wanted on paper</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <source>Please check what will be signed</source>
        <translation>Please check what will be signed</translation>
    </message>
    <message>
        <source>All of it is right</source>
        <translation>All of it is right</translation>
    </message>
    <message>
        <source>Print in large type</source>
        <translation>Print in large type</translation>
    </message>
    <message>
        <source>Thank you, confirmed</source>
        <translation>Thank you, confirmed</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Representative: IIN</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Representative: surname</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>Representative: name</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Representative: patronymic</translation>
    </message>
    <message>
        <source>Representative: ground</source>
        <translation>Representative: ground</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Power of attorney: issued on</source>
        <translation>Power of attorney: issued on</translation>
    </message>
    <message>
        <source>Power of attorney: valid until</source>
        <translation>Power of attorney: valid until</translation>
    </message>
    <message>
        <source>Power of attorney: notary</source>
        <translation>Power of attorney: notary</translation>
    </message>
    <message>
        <source>Power of attorney: powers</source>
        <translation>Power of attorney: powers</translation>
    </message>
    <message>
        <source>Notification on paper</source>
        <translation>Notification on paper</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Language of the papers</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>the applicant</translation>
    </message>
    <message>
        <source>a representative by a notarised power of attorney</source>
        <translation>a representative by a notarised power of attorney</translation>
    </message>
    <message>
        <source>a representative by a power of attorney certified otherwise</source>
        <translation>a representative by a power of attorney certified otherwise</translation>
    </message>
    <message>
        <source>the legal representative</source>
        <translation>the legal representative</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ApplicantStep</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to mend</source>
        <translation>
            <numerusform>%n field to mend</numerusform>
            <numerusform>%n fields to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: to be corrected</source>
        <translation>{field}: to be corrected</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: empty</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s) not complete</source>
        <translation>
            <numerusform>%n family member not complete</numerusform>
            <numerusform>%n family members not complete</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the IIN: the register fills in what it knows</source>
        <translation>Begin with the IIN: the register fills in what it knows</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ArchiveView</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Results sent to the CSC</source>
        <translation>Results sent to the CSC</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sent dossiers</source>
        <translation>Sent dossiers</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Nothing has been sent yet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registered as</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Number in the queue</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dossier first</source>
        <translation>Choose a dossier first</translation>
    </message>
</context>
<context>
    <name>Barred</name>
    <message>
        <source>This step is open already.</source>
        <translation>This step is open already.</translation>
    </message>
    <message>
        <source>Choose the service first: the other steps follow from it.</source>
        <translation>Choose the service first: the other steps follow from it.</translation>
    </message>
    <message>
        <source>Take the draft up again first: until then nothing of it changes.</source>
        <translation>Take the draft up again first: until then nothing of it changes.</translation>
    </message>
    <message>
        <source>The case is cancelled: nothing of it changes any more.</source>
        <translation>The case is cancelled: nothing of it changes any more.</translation>
    </message>
    <message>
        <source>After registration the steps come one after the other.</source>
        <translation>After registration the steps come one after the other.</translation>
    </message>
    <message>
        <source>The case is registered: F10 corrects its data or cancels it.</source>
        <translation>The case is registered: F10 corrects its data or cancels it.</translation>
    </message>
    <message>
        <source>The service of a begun case stays: for another one press F10, then F2.</source>
        <translation>The service of a begun case stays: for another one press F10, then F2.</translation>
    </message>
    <message>
        <source>This step comes once the case is registered.</source>
        <translation>This step comes once the case is registered.</translation>
    </message>
</context>
<context>
    <name>CapsulesCard</name>
    <message>
        <source>Make a capsule</source>
        <translation>Make a capsule</translation>
    </message>
    <message>
        <source>Take in an acknowledgement</source>
        <translation>Take in an acknowledgement</translation>
    </message>
    <message>
        <source>Without a line, what waits travels on a stick: sealed, and whole</source>
        <translation>Without a line, what waits travels on a stick: sealed, and whole</translation>
    </message>
    <message numerus="yes">
        <source>%n capsule(s) under way; the acknowledgement is awaited</source>
        <translation>
            <numerusform>%n capsule under way; its acknowledgement is awaited</numerusform>
            <numerusform>%n capsules under way; their acknowledgements are awaited</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest are shown</source>
        <translation>the oldest are shown</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages} · left {when}</source>
        <translation>{messages} · left {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>CardHelp</name>
    <message>
        <source>Scan the card</source>
        <translation>Scan the card</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The card says the same as the form.</source>
        <translation>The card says the same as the form.</translation>
    </message>
    <message>
        <source>The card has another IIN than the form. It says: {what}</source>
        <translation>The card has another IIN than the form. It says: {what}</translation>
    </message>
    <message>
        <source>The card says: {what}</source>
        <translation>The card says: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>Family member</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Representative: surname</translation>
    </message>
    <message>
        <source>Representative: given name</source>
        <translation>Representative: given name</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Representative: patronymic</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Representative: IIN</translation>
    </message>
    <message>
        <source>Power of attorney: number</source>
        <translation>Power of attorney: number</translation>
    </message>
    <message>
        <source>Power of attorney: issued on</source>
        <translation>Power of attorney: issued on</translation>
    </message>
    <message>
        <source>Power of attorney: valid until</source>
        <translation>Power of attorney: valid until</translation>
    </message>
    <message>
        <source>Power of attorney: notary</source>
        <translation>Power of attorney: notary</translation>
    </message>
    <message>
        <source>Power of attorney: powers</source>
        <translation>Power of attorney: powers</translation>
    </message>
    <message>
        <source>Representative: on what ground</source>
        <translation>Representative: on what ground</translation>
    </message>
    <message>
        <source>Notification on paper</source>
        <translation>Notification on paper</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Language of the papers</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Result of the provider</source>
        <translation>Result of the provider</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>given by another person</source>
        <translation>given by another person</translation>
    </message>
    <message>
        <source>given to another representative</source>
        <translation>given to another representative</translation>
    </message>
    <message>
        <source>not for applying</source>
        <translation>not for applying</translation>
    </message>
    <message>
        <source>the principal has died</source>
        <translation>the principal has died</translation>
    </message>
    <message>
        <source>the principal is incapable</source>
        <translation>the principal is incapable</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>ends early</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <source>reception refused</source>
        <translation>reception refused</translation>
    </message>
    <message>
        <source>the applicant left</source>
        <translation>the applicant left</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>at the gateway</source>
        <translation>at the gateway</translation>
    </message>
    <message>
        <source>with the courier</source>
        <translation>with the courier</translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation>at the provider</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>result ready</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>choice of service</source>
        <translation>choice of service</translation>
    </message>
    <message>
        <source>applicant's data</source>
        <translation>applicant's data</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representative</translation>
    </message>
    <message>
        <source>check in the registers</source>
        <translation>check in the registers</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>scanning</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signing</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>New reception</source>
        <translation>New reception</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>IIN {iin}</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Result due</translation>
    </message>
    <message>
        <source>family members: {count}</source>
        <translation>family members: {count}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>{met} met · {absent} missing</source>
        <translation>{met} met · {absent} missing</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>{count} pages · {size} MB</source>
        <translation>{count} pages · {size} MB</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>This category has none</source>
        <translation>This category has none</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>cannot tell yet</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>for signing, and yours</source>
        <translation>for signing, and yours</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>asked of the authority</source>
        <translation>asked of the authority</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>only papers carry one</source>
        <translation>only papers carry one</translation>
    </message>
    <message>
        <source>this clock: {offset}</source>
        <translation>this clock: {offset}</translation>
    </message>
    <message>
        <source>read from the key</source>
        <translation>read from the key</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) to decide</source>
        <translation>
            <numerusform>%n duplicate to decide</numerusform>
            <numerusform>%n duplicates to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed beside what the registers know</source>
        <translation>What was typed beside what the registers know</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The registers are being asked; Esc goes on without them</source>
        <translation>The registers are being asked; Esc goes on without them</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>From registry</source>
        <translation>From registry</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistTools</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>Original or copy</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>CircumstancesCard</name>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Ask and tick: the list of documents follows from them</source>
        <translation>Ask and tick: the list of documents follows from them</translation>
    </message>
</context>
<context>
    <name>ClockBadge</name>
    <message>
        <source>over 80 % of the norm</source>
        <translation>over 80 % of the norm</translation>
    </message>
    <message>
        <source>past the norm</source>
        <translation>past the norm</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>on this screen</source>
        <translation>on this screen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Name not entered yet</source>
        <translation>Name not entered yet</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Take from registry</source>
        <translation>Take from registry</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>Keep as typed</translation>
    </message>
    <message>
        <source>a reason will be asked</source>
        <translation>a reason will be asked</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
</context>
<context>
    <name>ContactHelp</name>
    <message>
        <source>No plan has such a number: ask again</source>
        <translation>No plan has such a number: ask again</translation>
    </message>
    <message>
        <source>{number}, country {country}</source>
        <translation>{number}, country {country}</translation>
    </message>
</context>
<context>
    <name>CourierView</name>
    <message>
        <source>Envelopes in the bag</source>
        <translation>Envelopes in the bag</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>Envelope labels</source>
        <translation>Envelope labels</translation>
    </message>
    <message>
        <source>Bag {number} is with the courier: {count} envelopes</source>
        <translation>Bag {number} is with the courier: {count} envelopes</translation>
    </message>
    <message>
        <source>Courier register</source>
        <translation>Courier register</translation>
    </message>
    <message>
        <source>Bag {number} is open</source>
        <translation>Bag {number} is open</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>No bag is open: the first case sent by courier opens one</source>
        <translation>No bag is open: the first case sent by courier opens one</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>stays here</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>goes</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>There is no such date; write it as 15.02.1990</source>
        <translation>There is no such date; write it as 15.02.1990</translation>
    </message>
</context>
<context>
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>Day close</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Print the register</translation>
    </message>
    <message>
        <source>What must agree</source>
        <translation>What must agree</translation>
    </message>
    <message>
        <source>Why the sums differ</source>
        <translation>Why the sums differ</translation>
    </message>
    <message>
        <source>Save the explanation</source>
        <translation>Save the explanation</translation>
    </message>
    <message>
        <source>Root of the journal</source>
        <translation>Root of the journal</translation>
    </message>
    <message>
        <source>SHA-256 that closes the journal; it stands on the printed register.</source>
        <translation>SHA-256 that closes the journal; it stands on the printed register.</translation>
    </message>
    <message>
        <source>The explanation is in the journal</source>
        <translation>The explanation is in the journal</translation>
    </message>
    <message>
        <source>Explain the difference first</source>
        <translation>Explain the difference first</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Everything agrees</translation>
    </message>
    <message>
        <source>Explained: {text}</source>
        <translation>Explained: {text}</translation>
    </message>
    <message>
        <source>The sums differ. Explain why in a line, then the register prints.</source>
        <translation>The sums differ. Explain why in a line, then the register prints.</translation>
    </message>
    <message>
        <source>The chain of the journal is whole</source>
        <translation>The chain of the journal is whole</translation>
    </message>
    <message>
        <source>The journal was changed at entry {number}. Tell the administrator.</source>
        <translation>The journal was changed at entry {number}. Tell the administrator.</translation>
    </message>
    <message>
        <source>Difference {count}: receptions still open {open}</source>
        <translation>Difference {count}: receptions still open {open}</translation>
    </message>
    <message>
        <source>Difference {count}: signed, but neither sent nor in the outbox</source>
        <translation>Difference {count}: signed, but neither sent nor in the outbox</translation>
    </message>
    <message>
        <source>Difference {count}: neither with the courier nor in the bag</source>
        <translation>Difference {count}: neither with the courier nor in the bag</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>arrived today – {n}</source>
        <translation>arrived today – {n}</translation>
    </message>
    <message>
        <source>the provider has not answered</source>
        <translation>the provider has not answered</translation>
    </message>
    <message>
        <source>At my work</source>
        <translation>At my work</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Ready for hand-over</source>
        <translation>Ready for hand-over</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>the oldest – {minutes} min</source>
        <translation>the oldest – {minutes} min</translation>
    </message>
    <message>
        <source>next try at {hour}</source>
        <translation>next try at {hour}</translation>
    </message>
</context>
<context>
    <name>DeadKeys</name>
    <message>
        <source>it is not possible now</source>
        <translation>it is not possible now</translation>
    </message>
    <message>
        <source>{button} ({key}): {reason}</source>
        <translation>{button} ({key}): {reason}</translation>
    </message>
    <message>
        <source>{key} does nothing here. F1 shows the keys of this screen.</source>
        <translation>{key} does nothing here. F1 shows the keys of this screen.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Good day, {name}</source>
        <translation>Good day, {name}</translation>
    </message>
    <message>
        <source>Number, ticket, IIN, name, phone, barcode</source>
        <translation>Number, ticket, IIN, name, phone, barcode</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>New reception</source>
        <translation>New reception</translation>
    </message>
    <message>
        <source>F2, or simply type the ticket</source>
        <translation>F2, or simply type the ticket</translation>
    </message>
    <message>
        <source>Tickets today: {tickets} = {accepted} accepted + {refused} refused + {left} left + {unfinished} at work</source>
        <translation>Tickets today: {tickets} = {accepted} accepted + {refused} refused + {left} left + {unfinished} at work</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Case {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>IIN {iin}</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message>
        <source>{device}: answers</source>
        <translation>{device}: answers</translation>
    </message>
    <message>
        <source>{device}: silent</source>
        <translation>{device}: silent</translation>
    </message>
    <message>
        <source>Last error, {hour}: {sentence}</source>
        <translation>Last error, {hour}: {sentence}</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>1 In order</source>
        <translation>1 In order</translation>
    </message>
    <message>
        <source>2 Not in order</source>
        <translation>2 Not in order</translation>
    </message>
    <message>
        <source>No pages came with this document.</source>
        <translation>No pages came with this document.</translation>
    </message>
    <message>
        <source>Finding on this document</source>
        <translation>Finding on this document</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>no pages</translation>
    </message>
    <message>
        <source>The document lies in the package that came by courier.</source>
        <translation>The document lies in the package that came by courier.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Other pages</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>not in order</translation>
    </message>
</context>
<context>
    <name>DocumentsList</name>
    <message>
        <source>ENIS</source>
        <translation>ENIS</translation>
    </message>
    <message>
        <source>GBD FL</source>
        <translation>GBD FL</translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) absent</source>
        <translation>
            <numerusform>%n document absent</numerusform>
            <numerusform>%n documents absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not decided yet</source>
        <translation>
            <numerusform>%n document not decided yet</numerusform>
            <numerusform>%n documents not decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not required: say why</source>
        <translation>
            <numerusform>%n document not required: say why</numerusform>
            <numerusform>%n documents not required: say why</numerusform>
        </translation>
    </message>
    <message>
        <source>A refusal receipt will name all absent ones, in 2 copies.</source>
        <translation>A refusal receipt will name all absent ones, in 2 copies.</translation>
    </message>
    <message>
        <source>The draft is not open: take it up again first</source>
        <translation>The draft is not open: take it up again first</translation>
    </message>
    <message>
        <source>No document is absent: there is nothing to refuse for</source>
        <translation>No document is absent: there is nothing to refuse for</translation>
    </message>
    <message>
        <source>Every row is decided</source>
        <translation>Every row is decided</translation>
    </message>
    <message>
        <source>The reception of this package was refused. The draft is kept.</source>
        <translation>The reception of this package was refused. The draft is kept.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>{count} documents: {met} met, {absent} absent, {open} not decided</source>
        <translation>{count} documents: {met} met, {absent} absent, {open} not decided</translation>
    </message>
    <message>
        <source>Decide on every row first: the receipt names all absent documents.</source>
        <translation>Decide on every row first: the receipt names all absent documents.</translation>
    </message>
    <message>
        <source>Refusing…</source>
        <translation>Refusing…</translation>
    </message>
    <message>
        <source>Refusal receipt</source>
        <translation>Refusal receipt</translation>
    </message>
    <message>
        <source>Reception refused. Hand one copy to the applicant, keep the other signed.</source>
        <translation>Reception refused. Hand one copy to the applicant, keep the other signed.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>The rest is present</source>
        <translation>The rest is present</translation>
    </message>
    <message>
        <source>Print application</source>
        <translation>Print application</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Refuse reception</source>
        <translation>Refuse reception</translation>
    </message>
    <message>
        <source>To scanning</source>
        <translation>To scanning</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Next applicant</translation>
    </message>
</context>
<context>
    <name>DossierPlace</name>
    <message>
        <source>to be registered</source>
        <translation>to be registered</translation>
    </message>
    <message>
        <source>waits for the resolution</source>
        <translation>waits for the resolution</translation>
    </message>
    <message>
        <source>under examination</source>
        <translation>under examination</translation>
    </message>
    <message>
        <source>waits for the signature</source>
        <translation>waits for the signature</translation>
    </message>
    <message>
        <source>to be sent to the CSC</source>
        <translation>to be sent to the CSC</translation>
    </message>
    <message>
        <source>sent to the CSC</source>
        <translation>sent to the CSC</translation>
    </message>
    <message>
        <source>Notification of registration</source>
        <translation>Notification of registration</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Reasoned refusal</translation>
    </message>
    <message>
        <source>Positive result</source>
        <translation>Positive result</translation>
    </message>
    <message>
        <source>Came on paper</source>
        <translation>Came on paper</translation>
    </message>
    <message>
        <source>Operator's signature is valid</source>
        <translation>Operator's signature is valid</translation>
    </message>
    <message>
        <source>Operator's signature is invalid</source>
        <translation>Operator's signature is invalid</translation>
    </message>
    <message>
        <source>Signature cannot be checked yet</source>
        <translation>Signature cannot be checked yet</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Draft of the decision</source>
        <translation>Draft of the decision</translation>
    </message>
    <message>
        <source>To the head</source>
        <translation>To the head</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Fill in: {field}</translation>
    </message>
    <message>
        <source>Choose at least one ground</source>
        <translation>Choose at least one ground</translation>
    </message>
    <message>
        <source>Write the fact found</source>
        <translation>Write the fact found</translation>
    </message>
    <message>
        <source>Write why it leads to the refusal</source>
        <translation>Write why it leads to the refusal</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Reasoned refusal</translation>
    </message>
    <message>
        <source>Grounds (all that apply)</source>
        <translation>Grounds (all that apply)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>Number today</translation>
    </message>
    <message>
        <source>The number follows the moment of the complete package: {moment}</source>
        <translation>The number follows the moment of the complete package: {moment}</translation>
    </message>
    <message>
        <source>The registrar found the documents not in order.</source>
        <translation>The registrar found the documents not in order.</translation>
    </message>
    <message>
        <source>Resolution of the head, {day}, {name}</source>
        <translation>Resolution of the head, {day}, {name}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Already on the books</source>
        <translation>Already on the books</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Go on with this case</translation>
    </message>
    <message>
        <source>Why does this case go on beside {number}?</source>
        <translation>Why does this case go on beside {number}?</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>the applicant</translation>
    </message>
    <message>
        <source>family member</source>
        <translation>family member</translation>
    </message>
    <message>
        <source>In the queue since {day}, entry {number}</source>
        <translation>In the queue since {day}, entry {number}</translation>
    </message>
    <message>
        <source>Case {number}, opened on {day}</source>
        <translation>Case {number}, opened on {day}</translation>
    </message>
    <message>
        <source>goes on: {reason}</source>
        <translation>goes on: {reason}</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>This case</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>being filled in</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>result ready</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Case {number} of {day} holds: {what}</source>
        <translation>Case {number} of {day} holds: {what}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n family member</numerusform>
            <numerusform>%n family members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnisCard</name>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>ENIS is not asked: nobody acts for the applicant.</source>
        <translation>ENIS is not asked: nobody acts for the applicant.</translation>
    </message>
    <message>
        <source>ENIS is not asked: a legal representative needs no power of attorney.</source>
        <translation>ENIS is not asked: a legal representative needs no power of attorney.</translation>
    </message>
    <message>
        <source>ENIS is not asked: it knows only notarised powers of attorney.</source>
        <translation>ENIS is not asked: it knows only notarised powers of attorney.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Waiting for ENIS. Esc goes on without it.</source>
        <translation>Waiting for ENIS. Esc goes on without it.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>It is asked as soon as the power of attorney is entered.</source>
        <translation>It is asked as soon as the power of attorney is entered.</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>cannot tell yet</translation>
    </message>
    <message>
        <source>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</source>
        <translation>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>ENIS does not know a power of attorney of this number.</source>
        <translation>ENIS does not know a power of attorney of this number.</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>holds, ends early</source>
        <translation>holds, ends early</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Notary</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Powers</translation>
    </message>
    <message>
        <source>The power of attorney is revoked. It cannot be used.</source>
        <translation>The power of attorney is revoked. It cannot be used.</translation>
    </message>
    <message>
        <source>The power of attorney has ended. It cannot be used.</source>
        <translation>The power of attorney has ended. It cannot be used.</translation>
    </message>
    <message>
        <source>The power of attorney was given by another person.</source>
        <translation>The power of attorney was given by another person.</translation>
    </message>
    <message>
        <source>The power of attorney was given to another representative.</source>
        <translation>The power of attorney was given to another representative.</translation>
    </message>
    <message>
        <source>The power of attorney does not allow to apply for a public service.</source>
        <translation>The power of attorney does not allow to apply for a public service.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney has died, and it ended with that.</source>
        <translation>GBD FL: the applicant who gave the power of attorney has died, and it ended with that.</translation>
    </message>
    <message>
        <source>The power of attorney ends before the result is due.</source>
        <translation>The power of attorney ends before the result is due.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant is declared incapable. Only the legal representative may apply.</source>
        <translation>GBD FL: the applicant is declared incapable. Only the legal representative may apply.</translation>
    </message>
</context>
<context>
    <name>FamilyEditor</name>
    <message>
        <source>Family members who live with the applicant</source>
        <translation>Family members who live with the applicant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>This IIN is already entered</source>
        <translation>This IIN is already entered</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Surname, name, patronymic</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>Choose who it is</translation>
    </message>
    <message>
        <source>Enter the date: the list of documents follows from it</source>
        <translation>Enter the date: the list of documents follows from it</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message numerus="yes">
        <source>%n field(s) to mend: {names}. What you wrote is kept.</source>
        <translation>
            <numerusform>%n field to mend: {names}. What you wrote is kept.</numerusform>
            <numerusform>%n fields to mend: {names}. What you wrote is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Go to the next</translation>
    </message>
</context>
<context>
    <name>FitOffer</name>
    <message>
        <source>Now: {size} KB</source>
        <translation>Now: {size} KB</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then: {size} KB</source>
        <translation>Then: {size} KB</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB</source>
        <translation>The pages weigh {size} MB; the gateway takes {limit} MB</translation>
    </message>
    <message>
        <source>Stronger compression</source>
        <translation>Stronger compression</translation>
    </message>
    <message>
        <source>Fewer dots</source>
        <translation>Fewer dots</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Shades of grey</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>Make all pages so</source>
        <translation>Make all pages so</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>{step}: {size} MB</source>
        <translation>{step}: {size} MB</translation>
    </message>
    <message>
        <source>{step}: {size} MB, too much</source>
        <translation>{step}: {size} MB, too much</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>No field is marked as wrong.</source>
        <translation>No field is marked as wrong.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>CSC department № {office}</source>
        <translation>CSC department № {office}</translation>
    </message>
    <message>
        <source>window {counter}</source>
        <translation>window {counter}</translation>
    </message>
    <message>
        <source>reception, 15 min</source>
        <translation>reception, 15 min</translation>
    </message>
    <message>
        <source>No connection since {hour}</source>
        <translation>No connection since {hour}</translation>
    </message>
    <message>
        <source>Reception, scanning and signing go on. Waiting to be sent: {count}.</source>
        <translation>Reception, scanning and signing go on. Waiting to be sent: {count}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Invented people; papers have no legal force.</source>
        <translation>Invented people; papers have no legal force.</translation>
    </message>
    <message>
        <source>The office is not set up</source>
        <translation>The office is not set up</translation>
    </message>
    <message>
        <source>Fill in the settings and start the program again; then cases can be opened.</source>
        <translation>Fill in the settings and start the program again; then cases can be opened.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>To the settings</translation>
    </message>
    <message>
        <source>No case can be opened until the administrator has filled in the settings.</source>
        <translation>No case can be opened until the administrator has filled in the settings.</translation>
    </message>
    <message>
        <source>The gateway wants the password</source>
        <translation>The gateway wants the password</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Enter the password</translation>
    </message>
    <message>
        <source>The gateway is not set</source>
        <translation>The gateway is not set</translation>
    </message>
    <message>
        <source>refusal, 5 min</source>
        <translation>refusal, 5 min</translation>
    </message>
    <message>
        <source>process 4, 2 min</source>
        <translation>process 4, 2 min</translation>
    </message>
    <message>
        <source>process 3, 2 min</source>
        <translation>process 3, 2 min</translation>
    </message>
    <message>
        <source>condition 1, 1 min</source>
        <translation>condition 1, 1 min</translation>
    </message>
    <message>
        <source>process 2, 5 min</source>
        <translation>process 2, 5 min</translation>
    </message>
    <message>
        <source>process 5, no norm</source>
        <translation>process 5, no norm</translation>
    </message>
    <message>
        <source>process 6, 2 min</source>
        <translation>process 6, 2 min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>GbdFlCard</name>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Such as: changed by a newer document</source>
        <translation>Such as: changed by a newer document</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Waiting for GBD FL. Esc goes on without it.</source>
        <translation>Waiting for GBD FL. Esc goes on without it.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>It is asked as soon as the IIN is right.</source>
        <translation>It is asked as soon as the IIN is right.</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>cannot tell yet</translation>
    </message>
    <message>
        <source>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</source>
        <translation>No usable answer at {hour} ({code}). Ask again, or go on: the case is not held up.</translation>
    </message>
    <message>
        <source>answered at {hour}</source>
        <translation>answered at {hour}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>The register has no data on this IIN.</source>
        <translation>The register has no data on this IIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>kept as typed</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Why is it kept as typed? ({field})</source>
        <translation>Why is it kept as typed? ({field})</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Fact found</source>
        <translation>Fact found</translation>
    </message>
    <message>
        <source>Why it leads to the refusal</source>
        <translation>Why it leads to the refusal</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Barcode of the envelope</source>
        <translation>Barcode of the envelope</translation>
    </message>
    <message>
        <source>Count only what the courier takes; uncounted, all go</source>
        <translation>Count only what the courier takes; uncounted, all go</translation>
    </message>
    <message>
        <source>Courier's name</source>
        <translation>Courier's name</translation>
    </message>
    <message>
        <source>or by pen</source>
        <translation>or by pen</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Seal number</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Print labels</translation>
    </message>
    <message>
        <source>Hand to courier</source>
        <translation>Hand to courier</translation>
    </message>
    <message>
        <source>Handed over today</source>
        <translation>Handed over today</translation>
    </message>
    <message>
        <source>{going} go with the courier, {staying} stay here in the next bag</source>
        <translation>{going} go with the courier, {staying} stay here in the next bag</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) go with the courier</source>
        <translation>
            <numerusform>%n envelope goes with the courier</numerusform>
            <numerusform>%n envelopes go with the courier</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the envelopes that go first</source>
        <translation>Scan the envelopes that go first</translation>
    </message>
    <message>
        <source>No bag has left yet</source>
        <translation>No bag has left yet</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Whether what the program needs answers, and what to do when it does not</source>
        <translation>Whether what the program needs answers, and what to do when it does not</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>No answer since the program was started</source>
        <translation>No answer since the program was started</translation>
    </message>
    <message>
        <source>Last answer: {hour}</source>
        <translation>Last answer: {hour}</translation>
    </message>
    <message>
        <source>GBD FL, the database of individuals</source>
        <translation>GBD FL, the database of individuals</translation>
    </message>
    <message>
        <source>ENIS, the register of powers of attorney</source>
        <translation>ENIS, the register of powers of attorney</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Text of scanned pages</source>
        <translation>Text of scanned pages</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Key of the receipt codes</source>
        <translation>Key of the receipt codes</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>{sentence} Yours: {what}.</source>
        <translation>{sentence} Yours: {what}.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Save what I typed</translation>
    </message>
    <message>
        <source>circumstances</source>
        <translation>circumstances</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Type the password that the operator of the gateway gave this center, and press Enter. Whoever does not know it presses Esc: reception and scanning go on, and messages wait.</source>
        <translation>Type the password that the operator of the gateway gave this center, and press Enter. Whoever does not know it presses Esc: reception and scanning go on, and messages wait.</translation>
    </message>
    <message>
        <source>Scan or type the ticket and press Enter: the service used last is chosen already. The arrows choose another one. A scanned identity card opens the case and fills the IIN.</source>
        <translation>Scan or type the ticket and press Enter: the service used last is chosen already. The arrows choose another one. A scanned identity card opens the case and fills the IIN.</translation>
    </message>
    <message>
        <source>Type or scan the IIN: GBD FL fills in what it knows. Enter goes to the next field that is missing; in a list a digit chooses. Everything is saved as you type.</source>
        <translation>Type or scan the IIN: GBD FL fills in what it knows. Enter goes to the next field that is missing; in a list a digit chooses. Everything is saved as you type.</translation>
    </message>
    <message>
        <source>If the applicant is here in person, just go on. A power of attorney is entered only when a notary certified it; ENIS is asked for it on the next step.</source>
        <translation>If the applicant is here in person, just go on. A power of attorney is entered only when a notary certified it; ENIS is asked for it on the next step.</translation>
    </message>
    <message>
        <source>Decide each difference: 1 takes the value of the register, 2 keeps what was typed, with a reason. A register that does not answer holds nobody up.</source>
        <translation>Decide each difference: 1 takes the value of the register, 2 keeps what was typed, with a reason. A register that does not answer holds nobody up.</translation>
    </message>
    <message>
        <source>Mark each paper: 1 present, 2 absent, 3 from a register, 4 not required. F6 marks the rest as present. When something is absent, F8 refuses and prints all of it.</source>
        <translation>Mark each paper: 1 present, 2 absent, 3 from a register, 4 not required. F6 marks the rest as present. When something is absent, F8 refuses and prints all of it.</translation>
    </message>
    <message>
        <source>Lay the paper on the glass or into the feeder and press F5; the next document is chosen by itself. Nothing is lost: blank and thrown-away pages can be taken back.</source>
        <translation>Lay the paper on the glass or into the feeder and press F5; the next document is chosen by itself. Nothing is lost: blank and thrown-away pages can be taken back.</translation>
    </message>
    <message>
        <source>Read out what will be signed, then type the password of your key and press Enter. The signature is verified at once. Without a key the case goes by courier.</source>
        <translation>Read out what will be signed, then type the password of your key and press Enter. The signature is verified at once. Without a key the case goes by courier.</translation>
    </message>
    <message>
        <source>F9 sends the package the chosen way. Without a connection it waits in the outbox and goes by itself.</source>
        <translation>F9 sends the package the chosen way. Without a connection it waits in the outbox and goes by itself.</translation>
    </message>
    <message>
        <source>Print the receipt in two copies, read the number and the day out, and call the next applicant.</source>
        <translation>Print the receipt in two copies, read the number and the day out, and call the next applicant.</translation>
    </message>
    <message>
        <source>F2 begins a reception, F3 searches by number, IIN, name or phone. A scanned ticket, card or receipt opens what it belongs to, from every screen.</source>
        <translation>F2 begins a reception, F3 searches by number, IIN, name or phone. A scanned ticket, card or receipt opens what it belongs to, from every screen.</translation>
    </message>
    <message>
        <source>Check the identity of the person, tick it, and hand the result over. A notification is printed on request and stamped by an authorised person.</source>
        <translation>Check the identity of the person, tick it, and hand the result over. A notification is printed on request and stamped by an authorised person.</translation>
    </message>
    <message>
        <source>Each message shows its stage, its last error and the next try. F5 tries all again at once; nothing is sent twice.</source>
        <translation>Each message shows its stage, its last error and the next try. F5 tries all again at once; nothing is sent twice.</translation>
    </message>
    <message>
        <source>Scan each envelope the courier takes; F9 closes the bag and prints its register in two copies. What was not scanned stays for the next bag.</source>
        <translation>Scan each envelope the courier takes; F9 closes the bag and prints its register in two copies. What was not scanned stays for the next bag.</translation>
    </message>
    <message>
        <source>Choose day and kind; the table is what is printed. Files for a spreadsheet as well.</source>
        <translation>Choose day and kind; the table is what is printed. Files for a spreadsheet as well.</translation>
    </message>
    <message>
        <source>Tickets must equal accepted, refused and left together. Explain a difference in a line, then print the register of the day.</source>
        <translation>Tickets must equal accepted, refused and left together. Explain a difference in a line, then print the register of the day.</translation>
    </message>
    <message>
        <source>Your pile with the days left, the most urgent first. Open a dossier, do your part, and it goes on to the next person.</source>
        <translation>Your pile with the days left, the most urgent first. Open a dossier, do your part, and it goes on to the next person.</translation>
    </message>
    <message>
        <source>The separate lists with the numbers in them, by intake time.</source>
        <translation>The separate lists with the numbers in them, by intake time.</translation>
    </message>
    <message>
        <source>Finished dossiers with their signed papers.</source>
        <translation>Finished dossiers with their signed papers.</translation>
    </message>
    <message>
        <source>Drop any paper here, or read the code of a receipt: who signed it, and whether it holds.</source>
        <translation>Drop any paper here, or read the code of a receipt: who signed it, and whether it holds.</translation>
    </message>
    <message>
        <source>F2 adds a person. Switching an account off keeps all that the person did.</source>
        <translation>F2 adds a person. Switching an account off keeps all that the person did.</translation>
    </message>
    <message>
        <source>Each setting says what it is for. Saved settings hold from the next start.</source>
        <translation>Each setting says what it is for. Saved settings hold from the next start.</translation>
    </message>
    <message>
        <source>What works, what does not and since when. F5 asks every part again.</source>
        <translation>What works, what does not and since when. F5 asks every part again.</translation>
    </message>
    <message>
        <source>next field that is missing; presses what has the focus</source>
        <translation>next field that is missing; presses what has the focus</translation>
    </message>
    <message>
        <source>the main button of the screen</source>
        <translation>the main button of the screen</translation>
    </message>
    <message>
        <source>back, or stop what is under way</source>
        <translation>back, or stop what is under way</translation>
    </message>
    <message>
        <source>all commands, screens and cases</source>
        <translation>all commands, screens and cases</translation>
    </message>
    <message>
        <source>new reception</source>
        <translation>new reception</translation>
    </message>
    <message>
        <source>search</source>
        <translation>search</translation>
    </message>
    <message>
        <source>next fault</source>
        <translation>next fault</translation>
    </message>
    <message>
        <source>the applicant left; correct or cancel a registered case</source>
        <translation>the applicant left; correct or cancel a registered case</translation>
    </message>
    <message>
        <source>the summary of the case and back; the arrow keys scroll it</source>
        <translation>the summary of the case and back; the arrow keys scroll it</translation>
    </message>
    <message>
        <source>a step of the reception</source>
        <translation>a step of the reception</translation>
    </message>
    <message>
        <source>the next dossier of the pile</source>
        <translation>the next dossier of the pile</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>lock the screen</translation>
    </message>
</context>
<context>
    <name>IinField</name>
    <message numerus="yes">
        <source>%n more digit(s) needed</source>
        <translation>
            <numerusform>%n more digit needed</numerusform>
            <numerusform>%n more digits needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IinHint</name>
    <message>
        <source>Asking GBD FL… Esc goes on without it</source>
        <translation>Asking GBD FL… Esc goes on without it</translation>
    </message>
    <message>
        <source>The check digit is right · GBD FL answered in {seconds} s</source>
        <translation>The check digit is right · GBD FL answered in {seconds} s</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Plug in your token</source>
        <translation>Plug in your token</translation>
    </message>
    <message>
        <source>The token is locked: take another key</source>
        <translation>The token is locked: take another key</translation>
    </message>
    <message>
        <source>Choose your key file</source>
        <translation>Choose your key file</translation>
    </message>
    <message>
        <source>Type the PIN of the token</source>
        <translation>Type the PIN of the token</translation>
    </message>
    <message>
        <source>Type the password of the key</source>
        <translation>Type the password of the key</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>opens its own window: choose the key and type its password there</source>
        <translation>opens its own window: choose the key and type its password there</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Password of the key</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>key file</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN of the token</translation>
    </message>
    <message>
        <source>Choose token</source>
        <translation>Choose token</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>looking for tokens…</source>
        <translation>looking for tokens…</translation>
    </message>
    <message>
        <source>several are plugged in: choose one</source>
        <translation>several are plugged in: choose one</translation>
    </message>
    <message>
        <source>none is plugged in</source>
        <translation>none is plugged in</translation>
    </message>
    <message>
        <source>token; no wrong PIN so far</source>
        <translation>token; no wrong PIN so far</translation>
    </message>
    <message>
        <source>token; a wrong PIN was typed, a few tries are left</source>
        <translation>token; a wrong PIN was typed, a few tries are left</translation>
    </message>
    <message>
        <source>token; one try is left before it locks</source>
        <translation>token; one try is left before it locks</translation>
    </message>
    <message>
        <source>token; locked by wrong PINs</source>
        <translation>token; locked by wrong PINs</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Already on the books: %n to decide under the form</source>
        <translation>
            <numerusform>Already on the books: %n to decide under the form</numerusform>
            <numerusform>Already on the books: %n to decide under the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafBar</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Letter on paper</source>
        <translation>Letter on paper</translation>
    </message>
    <message>
        <source>For packages that went by courier: note what the provider's letter says.</source>
        <translation>For packages that went by courier: note what the provider's letter says.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Number in the queue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Note the letter</source>
        <translation>Note the letter</translation>
    </message>
    <message>
        <source>No case waits for a letter on paper</source>
        <translation>No case waits for a letter on paper</translation>
    </message>
    <message>
        <source>Choose the case first</source>
        <translation>Choose the case first</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation>Tereze</translation>
    </message>
    <message>
        <source>Workstation of the CSC operator</source>
        <translation>Workstation of the CSC operator</translation>
    </message>
    <message>
        <source>One window. One citizen.</source>
        <translation>One window. One citizen.</translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <translation>Fifteen minutes.</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>CSC department № {office} · window {counter}</source>
        <translation>CSC department № {office} · window {counter}</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Why the screen is taken over</source>
        <translation>Why the screen is taken over</translation>
    </message>
    <message>
        <source>The same person unlocks</source>
        <translation>The same person unlocks</translation>
    </message>
    <message>
        <source>A supervisor takes over</source>
        <translation>A supervisor takes over</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</source>
        <translation>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Some fields need attention ({count}). F4 goes from one to the next.</source>
        <translation>Some fields need attention ({count}). F4 goes from one to the next.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask somebody who may do it.</source>
        <translation>Your role does not allow this. Ask somebody who may do it.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Fill in this field.</translation>
    </message>
    <message>
        <source>Login or password is wrong: attempt {attempt} of {limit}. After the last one the login is locked for 15 minutes.</source>
        <translation>Login or password is wrong: attempt {attempt} of {limit}. After the last one the login is locked for 15 minutes.</translation>
    </message>
    <message>
        <source>The login is locked after too many wrong passwords. Try again in {minutes} min.</source>
        <translation>The login is locked after too many wrong passwords. Try again in {minutes} min.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask the administrator.</source>
        <translation>This account is switched off. Ask the administrator.</translation>
    </message>
    <message>
        <source>A login has 3 to 40 small Latin letters, digits, dots or dashes and begins with a letter. Correct it.</source>
        <translation>A login has 3 to 40 small Latin letters, digits, dots or dashes and begins with a letter. Correct it.</translation>
    </message>
    <message>
        <source>The password is too short. Choose at least {shortest} characters.</source>
        <translation>The password is too short. Choose at least {shortest} characters.</translation>
    </message>
    <message>
        <source>This login is taken. Choose another one.</source>
        <translation>This login is taken. Choose another one.</translation>
    </message>
    <message>
        <source>You cannot switch off your own account. Ask another administrator.</source>
        <translation>You cannot switch off your own account. Ask another administrator.</translation>
    </message>
    <message>
        <source>The site has accounts already. Ask its administrator to add you.</source>
        <translation>The site has accounts already. Ask its administrator to add you.</translation>
    </message>
    <message>
        <source>Say why you take this screen over.</source>
        <translation>Say why you take this screen over.</translation>
    </message>
    <message>
        <source>No voice of this language is installed on this computer. Print it in large type with the same button, show the applicant's screen (F11) or read it out yourself.</source>
        <translation>No voice of this language is installed on this computer. Print it in large type with the same button, show the applicant's screen (F11) or read it out yourself.</translation>
    </message>
    <message>
        <source>Settings file, line {line}: the program knows no setting “{key}”. Perhaps “{nearest}” is meant; correct the name.</source>
        <translation>Settings file, line {line}: the program knows no setting “{key}”. Perhaps “{nearest}” is meant; correct the name.</translation>
    </message>
    <message>
        <source>Settings file, line {line}: the setting “{key}” is of the wrong kind; expected: {expected}. Correct it.</source>
        <translation>Settings file, line {line}: the setting “{key}” is of the wrong kind; expected: {expected}. Correct it.</translation>
    </message>
    <message>
        <source>The setting “{key}” may not be “{value}” (line {line}). Correct it.</source>
        <translation>The setting “{key}” may not be “{value}” (line {line}). Correct it.</translation>
    </message>
    <message>
        <source>The settings file cannot be understood from line {line} on. Correct the line or put the last good copy back.</source>
        <translation>The settings file cannot be understood from line {line} on. Correct the line or put the last good copy back.</translation>
    </message>
    <message>
        <source>The settings file cannot be read or written. Check the disk and the rights on the data folder; nothing was changed.</source>
        <translation>The settings file cannot be read or written. Check the disk and the rights on the data folder; nothing was changed.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the password in, or it is locked. Nothing was kept; the program will ask each time.</source>
        <translation>This computer has no keyring to keep the password in, or it is locked. Nothing was kept; the program will ask each time.</translation>
    </message>
    <message>
        <source>The keyring does not let go of the password: it may still be kept there. Unlock the keyring and try again.</source>
        <translation>The keyring does not let go of the password: it may still be kept there. Unlock the keyring and try again.</translation>
    </message>
    <message>
        <source>The password of the gateway is not known. Enter it by the button in the strip above, or have it kept in the settings; messages wait in the outbox.</source>
        <translation>The password of the gateway is not known. Enter it by the button in the strip above, or have it kept in the settings; messages wait in the outbox.</translation>
    </message>
    <message>
        <source>The program already works with this data. Go to its window, or close it first.</source>
        <translation>The program already works with this data. Go to its window, or close it first.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check the disk and the rights on the folder, then start again.</source>
        <translation>The data folder cannot be written. Check the disk and the rights on the folder, then start again.</translation>
    </message>
    <message>
        <source>The training stand cannot listen on port {port}: another program holds it. Close that program or take another port.</source>
        <translation>The training stand cannot listen on port {port}: another program holds it. Close that program or take another port.</translation>
    </message>
    <message>
        <source>The training stand has ended by itself. Close the program and start training again; nothing stored is lost.</source>
        <translation>The training stand has ended by itself. Close the program and start training again; nothing stored is lost.</translation>
    </message>
    <message>
        <source>The training stand has said nothing for {seconds} seconds and was ended. Close programs that keep the computer busy and start training again; nothing stored is lost.</source>
        <translation>The training stand has said nothing for {seconds} seconds and was ended. Close programs that keep the computer busy and start training again; nothing stored is lost.</translation>
    </message>
    <message>
        <source>The database is busy: another counter has been writing for five seconds. Nothing was stored; try again.</source>
        <translation>The database is busy: another counter has been writing for five seconds. Nothing was stored; try again.</translation>
    </message>
    <message>
        <source>The disk is full or fails. Nothing was stored; free space, or ask the administrator to look at the disk.</source>
        <translation>The disk is full or fails. Nothing was stored; free space, or ask the administrator to look at the disk.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program. Install the newer version; the database was not touched.</source>
        <translation>The database was made by a newer version of the program. Install the newer version; the database was not touched.</translation>
    </message>
    <message>
        <source>This is not in the database any more. Read the list again.</source>
        <translation>This is not in the database any more. Read the list again.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Open it again and repeat the change; what they entered is kept.</source>
        <translation>Somebody else changed it meanwhile. Open it again and repeat the change; what they entered is kept.</translation>
    </message>
    <message>
        <source>This is stored already. Nothing was stored twice; open the list again.</source>
        <translation>This is stored already. Nothing was stored twice; open the list again.</translation>
    </message>
    <message>
        <source>The database file is damaged or foreign. Stop working and ask the administrator to restore the newest backup.</source>
        <translation>The database file is damaged or foreign. Stop working and ask the administrator to restore the newest backup.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date and is as it was. Use the earlier version and tell the administrator.</source>
        <translation>The database could not be brought up to date and is as it was. Use the earlier version and tell the administrator.</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network and try again; nothing was stored.</source>
        <translation>The database server does not answer. Check the network and try again; nothing was stored.</translation>
    </message>
    <message>
        <source>The database server does not let this workplace in: it wants a password, or another one. Enter the database password again; nothing was stored.</source>
        <translation>The database server does not let this workplace in: it wants a password, or another one. Enter the database password again; nothing was stored.</translation>
    </message>
    <message>
        <source>The site has no service passport “{service}”. Ask the administrator to put the file back into the services folder.</source>
        <translation>The site has no service passport “{service}”. Ask the administrator to put the file back into the services folder.</translation>
    </message>
    <message>
        <source>The service passport {file} does not load: line {line}, “{name}”: {fault}. This service is not offered until the file is mended; the other services work.</source>
        <translation>The service passport {file} does not load: line {line}, “{name}”: {fault}. This service is not offered until the file is mended; the other services work.</translation>
    </message>
    <message>
        <source>The passport could not be copied beside the cases. Free disk space or ask the administrator, then try again.</source>
        <translation>The passport could not be copied beside the cases. Free disk space or ask the administrator, then try again.</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>the file is not UTF-8 text</translation>
    </message>
    <message>
        <source>the line is not TOML</source>
        <translation>the line is not TOML</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>the file cannot be opened</translation>
    </message>
    <message>
        <source>this entry is missing</source>
        <translation>this entry is missing</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>there is no such entry</translation>
    </message>
    <message>
        <source>the value is of the wrong kind</source>
        <translation>the value is of the wrong kind</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>the value is empty</translation>
    </message>
    <message>
        <source>the number is too small or too great</source>
        <translation>the number is too small or too great</translation>
    </message>
    <message>
        <source>a word mixes Latin and Cyrillic letters</source>
        <translation>a word mixes Latin and Cyrillic letters</translation>
    </message>
    <message>
        <source>this code is there twice</source>
        <translation>this code is there twice</translation>
    </message>
    <message>
        <source>another file holds this version with other content</source>
        <translation>another file holds this version with other content</translation>
    </message>
    <message>
        <source>this entry is there twice</source>
        <translation>this entry is there twice</translation>
    </message>
    <message>
        <source>a code is of small Latin letters, digits, “-” and “_”, and no word of conditions</source>
        <translation>a code is of small Latin letters, digits, “-” and “_”, and no word of conditions</translation>
    </message>
    <message>
        <source>there is no such kind of field</source>
        <translation>there is no such kind of field</translation>
    </message>
    <message>
        <source>this program does not know the schema yet</source>
        <translation>this program does not know the schema yet</translation>
    </message>
    <message>
        <source>the document list has no such document</source>
        <translation>the document list has no such document</translation>
    </message>
    <message>
        <source>the program fills no such blank</source>
        <translation>the program fills no such blank</translation>
    </message>
    <message>
        <source>a day is written as 2008-06-01 and must exist</source>
        <translation>a day is written as 2008-06-01 and must exist</translation>
    </message>
    <message>
        <source>only a date is before or after another</source>
        <translation>only a date is before or after another</translation>
    </message>
    <message>
        <source>a limit is a whole number and its unit in English: minutes, hours or days</source>
        <translation>a limit is a whole number and its unit in English: minutes, hours or days</translation>
    </message>
    <message>
        <source>the steps together take longer than the term of the service</source>
        <translation>the steps together take longer than the term of the service</translation>
    </message>
    <message>
        <source>these fields wait for each other, none is ever shown</source>
        <translation>these fields wait for each other, none is ever shown</translation>
    </message>
    <message>
        <source>conditions know no such fact</source>
        <translation>conditions know no such fact</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>there is no such value</translation>
    </message>
    <message>
        <source>the kept copy is not what the case was opened with</source>
        <translation>the kept copy is not what the case was opened with</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; here are {count}. Check it against the identity card.</source>
        <translation>An IIN has 12 digits; here are {count}. Check it against the identity card.</translation>
    </message>
    <message>
        <source>The check digit does not fit: one digit is mistyped. Compare with the identity card.</source>
        <translation>The check digit does not fit: one digit is mistyped. Compare with the identity card.</translation>
    </message>
    <message>
        <source>A name holds letters, spaces, hyphens, dots and apostrophes only. Remove the other characters.</source>
        <translation>A name holds letters, spaces, hyphens, dots and apostrophes only. Remove the other characters.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} letters. Check it.</source>
        <translation>The name is longer than {limit} letters. Check it.</translation>
    </message>
    <message>
        <source>This is not a date. Enter day.month.year, such as 15.02.1990.</source>
        <translation>This is not a date. Enter day.month.year, such as 15.02.1990.</translation>
    </message>
    <message>
        <source>Write the hour as on the receipt, like 09:40.</source>
        <translation>Write the hour as on the receipt, like 09:40.</translation>
    </message>
    <message>
        <source>This date cannot be right. Check the year.</source>
        <translation>This date cannot be right. Check the year.</translation>
    </message>
    <message>
        <source>The address is empty. Enter it as in the identity card or the register.</source>
        <translation>The address is empty. Enter it as in the identity card or the register.</translation>
    </message>
    <message>
        <source>The address is longer than {limit} letters. Shorten it.</source>
        <translation>The address is longer than {limit} letters. Shorten it.</translation>
    </message>
    <message>
        <source>The address holds a line break or a tab. Keep it on one line.</source>
        <translation>The address holds a line break or a tab. Keep it on one line.</translation>
    </message>
    <message>
        <source>Choose the category.</source>
        <translation>Choose the category.</translation>
    </message>
    <message>
        <source>Choose the sub-category.</source>
        <translation>Choose the sub-category.</translation>
    </message>
    <message>
        <source>This person is already in the list of the family.</source>
        <translation>This person is already in the list of the family.</translation>
    </message>
    <message>
        <source>A date of a family member is missing or cannot be right. Enter it.</source>
        <translation>A date of a family member is missing or cannot be right. Enter it.</translation>
    </message>
    <message>
        <source>This service does not go this way. Choose the other one.</source>
        <translation>This service does not go this way. Choose the other one.</translation>
    </message>
    <message>
        <source>This is asked for here. Fill it in.</source>
        <translation>This is asked for here. Fill it in.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>This is not a number. Write digits only.</translation>
    </message>
    <message>
        <source>The number must be between {least} and {most}. Check it.</source>
        <translation>The number must be between {least} and {most}. Check it.</translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose again.</source>
        <translation>This is not one of the answers. Choose again.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it.</source>
        <translation>This is longer than {limit} letters. Shorten it.</translation>
    </message>
    <message>
        <source>An IIN holds digits only. Take the other characters out.</source>
        <translation>An IIN holds digits only. Take the other characters out.</translation>
    </message>
    <message>
        <source>Neither surname nor name is entered. Enter them as in the identity card.</source>
        <translation>Neither surname nor name is entered. Enter them as in the identity card.</translation>
    </message>
    <message>
        <source>The letter “{character}” is of another alphabet and cannot be printed. Write the name as in the identity card.</source>
        <translation>The letter “{character}” is of another alphabet and cannot be printed. Write the name as in the identity card.</translation>
    </message>
    <message>
        <source>A phone number has +7 and ten digits, one of another country + and its code. Correct it.</source>
        <translation>A phone number has +7 and ten digits, one of another country + and its code. Correct it.</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed. Take it out of the address.</source>
        <translation>The character “{character}” cannot be printed. Take it out of the address.</translation>
    </message>
    <message>
        <source>There is a line break, a tab or a character that cannot be printed. Take it out.</source>
        <translation>There is a line break, a tab or a character that cannot be printed. Take it out.</translation>
    </message>
    <message>
        <source>A line break or another invisible sign is in the text. Write it on one line.</source>
        <translation>A line break or another invisible sign is in the text. Write it on one line.</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed. Take it out.</source>
        <translation>The character “{character}” cannot be printed. Take it out.</translation>
    </message>
    <message>
        <source>Enter the number of the power of attorney.</source>
        <translation>Enter the number of the power of attorney.</translation>
    </message>
    <message>
        <source>This is not a case number. It looks like 2015-03-10/0307-018-4.</source>
        <translation>This is not a case number. It looks like 2015-03-10/0307-018-4.</translation>
    </message>
    <message>
        <source>The check digit of the case number does not fit. Compare it with the receipt.</source>
        <translation>The check digit of the case number does not fit. Compare it with the receipt.</translation>
    </message>
    <message>
        <source>This is not possible at this stage of the case. Read the case again.</source>
        <translation>This is not possible at this stage of the case. Read the case again.</translation>
    </message>
    <message>
        <source>Somebody at another window changed this case meanwhile. What they entered is shown now; yours was not saved.</source>
        <translation>Somebody at another window changed this case meanwhile. What they entered is shown now; yours was not saved.</translation>
    </message>
    <message>
        <source>Say why the typed value is kept.</source>
        <translation>Say why the typed value is kept.</translation>
    </message>
    <message>
        <source>This document is needed in every case. Mark it present, or absent and refuse the reception.</source>
        <translation>This document is needed in every case. Mark it present, or absent and refuse the reception.</translation>
    </message>
    <message>
        <source>A document is marked “from registry”, but the register has not said that it knows the applicant. Ask it again or take the paper.</source>
        <translation>A document is marked “from registry”, but the register has not said that it knows the applicant. Ask it again or take the paper.</translation>
    </message>
    <message>
        <source>ENIS is asked only for a notarised power of attorney.</source>
        <translation>ENIS is asked only for a notarised power of attorney.</translation>
    </message>
    <message>
        <source>The registers have not said that they have no data, so there is nothing to print.</source>
        <translation>The registers have not said that they have no data, so there is nothing to print.</translation>
    </message>
    <message>
        <source>Enter the IIN of every family member of whom the service asks for it.</source>
        <translation>Enter the IIN of every family member of whom the service asks for it.</translation>
    </message>
    <message>
        <source>Choose for every family member who this is to the applicant.</source>
        <translation>Choose for every family member who this is to the applicant.</translation>
    </message>
    <message>
        <source>The package is not complete: {count} missing. Refuse the reception or bring the documents.</source>
        <translation>The package is not complete: {count} missing. Refuse the reception or bring the documents.</translation>
    </message>
    <message>
        <source>Decide on every row of the document list first: {count} left.</source>
        <translation>Decide on every row of the document list first: {count} left.</translation>
    </message>
    <message>
        <source>Nothing is missing, so the reception cannot be refused: an incomplete package is the only ground.</source>
        <translation>Nothing is missing, so the reception cannot be refused: an incomplete package is the only ground.</translation>
    </message>
    <message>
        <source>The case is not registered yet.</source>
        <translation>The case is not registered yet.</translation>
    </message>
    <message>
        <source>{count} value(s) differ from the register and nobody said why. Decide on the step “Check”.</source>
        <translation>{count} value(s) differ from the register and nobody said why. Decide on the step “Check”.</translation>
    </message>
    <message>
        <source>{count} document(s) marked as not required without a reason. Write the reason at the row.</source>
        <translation>{count} document(s) marked as not required without a reason. Write the reason at the row.</translation>
    </message>
    <message>
        <source>{count} document(s) on paper have no page. Scan them, or send the package by courier.</source>
        <translation>{count} document(s) on paper have no page. Scan them, or send the package by courier.</translation>
    </message>
    <message>
        <source>The power of attorney is revoked: the case cannot be registered with it.</source>
        <translation>The power of attorney is revoked: the case cannot be registered with it.</translation>
    </message>
    <message>
        <source>The power of attorney has ended: the case cannot be registered with it.</source>
        <translation>The power of attorney has ended: the case cannot be registered with it.</translation>
    </message>
    <message>
        <source>The power of attorney was given by another person than the applicant. Compare the IIN and the number.</source>
        <translation>The power of attorney was given by another person than the applicant. Compare the IIN and the number.</translation>
    </message>
    <message>
        <source>The power of attorney was given to another representative. Compare the IIN and the number.</source>
        <translation>The power of attorney was given to another representative. Compare the IIN and the number.</translation>
    </message>
    <message>
        <source>The power of attorney does not allow to apply for a public service. Ask for another one.</source>
        <translation>The power of attorney does not allow to apply for a public service. Ask for another one.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney has died, and the power ended with that.</source>
        <translation>GBD FL: the applicant who gave the power of attorney has died, and the power ended with that.</translation>
    </message>
    <message>
        <source>GBD FL: the applicant who gave the power of attorney is declared incapable. Only the legal representative may apply.</source>
        <translation>GBD FL: the applicant who gave the power of attorney is declared incapable. Only the legal representative may apply.</translation>
    </message>
    <message>
        <source>Say why the case goes on beside the other one.</source>
        <translation>Say why the case goes on beside the other one.</translation>
    </message>
    <message>
        <source>People of this case already stand in another case or in the queue: {count} not decided. Say on the step “Check” why the case goes on.</source>
        <translation>People of this case already stand in another case or in the queue: {count} not decided. Say on the step “Check” why the case goes on.</translation>
    </message>
    <message>
        <source>A ticket's number has at most {limit} characters. Correct it.</source>
        <translation>A ticket's number has at most {limit} characters. Correct it.</translation>
    </message>
    <message>
        <source>A ticket's number holds letters, digits and - . / № # only. Correct it.</source>
        <translation>A ticket's number holds letters, digits and - . / № # only. Correct it.</translation>
    </message>
    <message>
        <source>Enter or scan the number of the ticket.</source>
        <translation>Enter or scan the number of the ticket.</translation>
    </message>
    <message>
        <source>This ticket was served: its case is accepted, refused, left or at work.</source>
        <translation>This ticket was served: its case is accepted, refused, left or at work.</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>Say why it is decided so.</translation>
    </message>
    <message>
        <source>Somebody else has decided this already.</source>
        <translation>Somebody else has decided this already.</translation>
    </message>
    <message>
        <source>What a register says against a power of attorney cannot be taken into the form. Cancel the case, or say why it stands.</source>
        <translation>What a register says against a power of attorney cannot be taken into the form. Cancel the case, or say why it stands.</translation>
    </message>
    <message>
        <source>Only a registered case that has not been handed over for sending can be corrected or cancelled. After that the provider decides.</source>
        <translation>Only a registered case that has not been handed over for sending can be corrected or cancelled. After that the provider decides.</translation>
    </message>
    <message>
        <source>Say why, with at least {shortest} letters.</source>
        <translation>Say why, with at least {shortest} letters.</translation>
    </message>
    <message>
        <source>Add the paper that proves it: a PDF, JPEG or PNG file of at most {limit} MB.</source>
        <translation>Add the paper that proves it: a PDF, JPEG or PNG file of at most {limit} MB.</translation>
    </message>
    <message>
        <source>This needs a supervisor's permission. Ask one to enter login and password.</source>
        <translation>This needs a supervisor's permission. Ask one to enter login and password.</translation>
    </message>
    <message>
        <source>The new value is the same as the old one.</source>
        <translation>The new value is the same as the old one.</translation>
    </message>
    <message>
        <source>With these values {count} more document(s) would be needed, which were not handed in. Cancel this case and register a new one: its place in the queue counts from the complete package.</source>
        <translation>With these values {count} more document(s) would be needed, which were not handed in. Cancel this case and register a new one: its place in the queue counts from the complete package.</translation>
    </message>
    <message>
        <source>The bag is empty. Put at least one package into it.</source>
        <translation>The bag is empty. Put at least one package into it.</translation>
    </message>
    <message>
        <source>No envelope in the bag has this barcode. Check that its case was sent by courier.</source>
        <translation>No envelope in the bag has this barcode. Check that its case was sent by courier.</translation>
    </message>
    <message>
        <source>The sums of the day differ. Explain the difference at the close of the day, then print.</source>
        <translation>The sums of the day differ. Explain the difference at the close of the day, then print.</translation>
    </message>
    <message>
        <source>Write in a line why the sums differ, with at least {shortest} letters.</source>
        <translation>Write in a line why the sums differ, with at least {shortest} letters.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some room, and save again.</source>
        <translation>The file could not be written. Choose another folder or free some room, and save again.</translation>
    </message>
    <message>
        <source>This message is under way or has arrived; it cannot be stopped any more.</source>
        <translation>This message is under way or has arrived; it cannot be stopped any more.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>There is no result yet.</translation>
    </message>
    <message>
        <source>The signature of this document does not hold. Do not hand it over; tell the provider.</source>
        <translation>The signature of this document does not hold. Do not hand it over; tell the provider.</translation>
    </message>
    <message>
        <source>Check the identity document of the person first.</source>
        <translation>Check the identity document of the person first.</translation>
    </message>
    <message>
        <source>This is not possible at this stage of the dossier. Read the list again.</source>
        <translation>This is not possible at this stage of the dossier. Read the list again.</translation>
    </message>
    <message>
        <source>A refusal names at least one ground, and of each the fact found and why it follows. Add them.</source>
        <translation>A refusal names at least one ground, and of each the fact found and why it follows. Add them.</translation>
    </message>
    <message>
        <source>Nobody of this login is an executor. Choose another person.</source>
        <translation>Nobody of this login is an executor. Choose another person.</translation>
    </message>
    <message>
        <source>There is no draft of the result yet.</source>
        <translation>There is no draft of the result yet.</translation>
    </message>
    <message>
        <source>The package of case {number} was taken in already. Look for it in the list.</source>
        <translation>The package of case {number} was taken in already. Look for it in the list.</translation>
    </message>
    <message>
        <source>The draft leaves out what the result of this service must say. Return it to the executor.</source>
        <translation>The draft leaves out what the result of this service must say. Return it to the executor.</translation>
    </message>
    <message>
        <source>Say what the letter is: a notification or a refusal.</source>
        <translation>Say what the letter is: a notification or a refusal.</translation>
    </message>
    <message>
        <source>Enter the number of the letter.</source>
        <translation>Enter the number of the letter.</translation>
    </message>
    <message>
        <source>Enter the number in the queue as the notification gives it, digits only.</source>
        <translation>Enter the number in the queue as the notification gives it, digits only.</translation>
    </message>
    <message>
        <source>This package did not go by courier: its answer comes through the gateway.</source>
        <translation>This package did not go by courier: its answer comes through the gateway.</translation>
    </message>
    <message>
        <source>The number of a paper may hold digits, “-” and “/” only. Correct it.</source>
        <translation>The number of a paper may hold digits, “-” and “/” only. Correct it.</translation>
    </message>
    <message>
        <source>A date on the paper has no time zone. Tell the administrator.</source>
        <translation>A date on the paper has no time zone. Tell the administrator.</translation>
    </message>
    <message>
        <source>A refusal receipt must name at least one missing document. Mark what is missing.</source>
        <translation>A refusal receipt must name at least one missing document. Mark what is missing.</translation>
    </message>
    <message>
        <source>A text that the paper needs is empty. Fill it in.</source>
        <translation>A text that the paper needs is empty. Fill it in.</translation>
    </message>
    <message>
        <source>A count on the paper is smaller than {least}. Correct it.</source>
        <translation>A count on the paper is smaller than {least}. Correct it.</translation>
    </message>
    <message>
        <source>The IIN on the paper must have 12 digits. Correct it.</source>
        <translation>The IIN on the paper must have 12 digits. Correct it.</translation>
    </message>
    <message>
        <source>The journal root is damaged. Tell the administrator.</source>
        <translation>The journal root is damaged. Tell the administrator.</translation>
    </message>
    <message>
        <source>This message is printed only when a register has answered that it has no data. Ask the register again.</source>
        <translation>This message is printed only when a register has answered that it has no data. Ask the register again.</translation>
    </message>
    <message>
        <source>A reasoned refusal must give at least one ground. Add it.</source>
        <translation>A reasoned refusal must give at least one ground. Add it.</translation>
    </message>
    <message>
        <source>The three lines for machines were not found. Lay the card with that side down and press F7 again.</source>
        <translation>The three lines for machines were not found. Lay the card with that side down and press F7 again.</translation>
    </message>
    <message>
        <source>A check digit of the card does not fit: it was misread or is damaged. Clean the glass and scan again, or type.</source>
        <translation>A check digit of the card does not fit: it was misread or is damaged. Clean the glass and scan again, or type.</translation>
    </message>
    <message>
        <source>Cards are not read on this computer: the program tesseract is not installed. Type from the card.</source>
        <translation>Cards are not read on this computer: the program tesseract is not installed. Type from the card.</translation>
    </message>
    <message>
        <source>The card could not be read in time. Press F7 again, or type from the card.</source>
        <translation>The card could not be read in time. Press F7 again, or type from the card.</translation>
    </message>
    <message>
        <source>Pages are sent without searchable text: the program tesseract is not installed. Ask the administrator to install it.</source>
        <translation>Pages are sent without searchable text: the program tesseract is not installed. Ask the administrator to install it.</translation>
    </message>
    <message>
        <source>Pages are sent without searchable text: tesseract is installed without Kazakh or Russian. Ask the administrator to install both.</source>
        <translation>Pages are sent without searchable text: tesseract is installed without Kazakh or Russian. Ask the administrator to install both.</translation>
    </message>
    <message>
        <source>A page could not be read and is sent without searchable text. Nothing needs to be done.</source>
        <translation>A page could not be read and is sent without searchable text. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>The letter “{character}” ({code_point}) cannot be printed: the fonts of the papers lack it. Replace it in the text.</source>
        <translation>The letter “{character}” ({code_point}) cannot be printed: the fonts of the papers lack it. Replace it in the text.</translation>
    </message>
    <message>
        <source>The notification does not fit on its one page. Shorten the name of the list or the address.</source>
        <translation>The notification does not fit on its one page. Shorten the name of the list or the address.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up, or print from the papers folder.</source>
        <translation>No printer is set up on this computer. Set one up, or print from the papers folder.</translation>
    </message>
    <message>
        <source>The paper could not be shown or printed: the file is damaged. Print it again.</source>
        <translation>The paper could not be shown or printed: the file is damaged. Print it again.</translation>
    </message>
    <message>
        <source>The printer did not take the paper: nothing was printed. Look whether it is on and has paper, and print again.</source>
        <translation>The printer did not take the paper: nothing was printed. Look whether it is on and has paper, and print again.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has a paper jam. Clear it and scan the rest; the pages already taken are kept.</source>
        <translation>Scanner “{device}” has a paper jam. Clear it and scan the rest; the pages already taken are kept.</translation>
    </message>
    <message>
        <source>The cover of scanner “{device}” is open. Close it and scan again.</source>
        <translation>The cover of scanner “{device}” is open. Close it and scan again.</translation>
    </message>
    <message>
        <source>The connection to scanner “{device}” failed. Check the cable and scan the rest; the pages already taken are kept.</source>
        <translation>The connection to scanner “{device}” failed. Check the cable and scan the rest; the pages already taken are kept.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of scanner “{device}”. Lay the pages in and scan again, or choose the glass.</source>
        <translation>There is no paper in the feeder of scanner “{device}”. Lay the pages in and scan again, or choose the glass.</translation>
    </message>
    <message>
        <source>You may not use scanner “{device}”. Ask the administrator.</source>
        <translation>You may not use scanner “{device}”. Ask the administrator.</translation>
    </message>
    <message>
        <source>Scanner “{device}” is no longer there. Check that it is switched on, then read the list again.</source>
        <translation>Scanner “{device}” is no longer there. Check that it is switched on, then read the list again.</translation>
    </message>
    <message>
        <source>The page from scanner “{device}” came in cut short and was not kept. Scan this page again.</source>
        <translation>The page from scanner “{device}” came in cut short and was not kept. Scan this page again.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has said nothing for {seconds} seconds and was stopped. Switch it off and on, then scan the rest; the pages already taken are kept.</source>
        <translation>Scanner “{device}” has said nothing for {seconds} seconds and was stopped. Switch it off and on, then scan the rest; the pages already taken are kept.</translation>
    </message>
    <message>
        <source>The driver of scanner “{device}” broke down. Scan again; if it happens again, tell the administrator.</source>
        <translation>The driver of scanner “{device}” broke down. Scan again; if it happens again, tell the administrator.</translation>
    </message>
    <message>
        <source>Scanner “{device}” refused to scan ({reason}). Change the scan settings and try again.</source>
        <translation>Scanner “{device}” refused to scan ({reason}). Change the scan settings and try again.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has no feeder. Choose the glass.</source>
        <translation>Scanner “{device}” has no feeder. Choose the glass.</translation>
    </message>
    <message>
        <source>Scanner “{device}” cannot take both sides by itself. Switch “both sides” off and scan the second sides as further pages.</source>
        <translation>Scanner “{device}” cannot take both sides by itself. Switch “both sides” off and scan the second sides as further pages.</translation>
    </message>
    <message>
        <source>Scanner “{device}” has no glass. Choose the feeder.</source>
        <translation>Scanner “{device}” has no glass. Choose the feeder.</translation>
    </message>
    <message>
        <source>The scanning system of this computer is not installed. Use a watched folder or files, and tell the administrator.</source>
        <translation>The scanning system of this computer is not installed. Use a watched folder or files, and tell the administrator.</translation>
    </message>
    <message>
        <source>The watched folder cannot be opened, or files cannot be moved in it. Check that it exists and that you may write to it.</source>
        <translation>The watched folder cannot be opened, or files cannot be moved in it. Check that it exists and that you may write to it.</translation>
    </message>
    <message>
        <source>The watched folder holds no pictures or PDF files. Put the pages there and scan again.</source>
        <translation>The watched folder holds no pictures or PDF files. Put the pages there and scan again.</translation>
    </message>
    <message>
        <source>No scanner is connected. Switch one on, or bring pages in from files.</source>
        <translation>No scanner is connected. Switch one on, or bring pages in from files.</translation>
    </message>
    <message>
        <source>Scanner “{device}” shows a certificate that is not known here, so nothing was sent to it. Ask the administrator to enter its SHA-256 in the settings.</source>
        <translation>Scanner “{device}” shows a certificate that is not known here, so nothing was sent to it. Ask the administrator to enter its SHA-256 in the settings.</translation>
    </message>
    <message>
        <source>The file is not a picture or a PDF document. Choose a JPEG, PNG, TIFF, HEIC or PDF file.</source>
        <translation>The file is not a picture or a PDF document. Choose a JPEG, PNG, TIFF, HEIC or PDF file.</translation>
    </message>
    <message>
        <source>However small they are made while they can still be read, the pages weigh {size} MB; the gateway takes {limit} MB. Take needless pages out, or send the package by courier.</source>
        <translation>However small they are made while they can still be read, the pages weigh {size} MB; the gateway takes {limit} MB. Take needless pages out, or send the package by courier.</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. Make them fit at the scan step, take needless ones out, or send the papers by courier.</source>
        <translation>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. Make them fit at the scan step, take needless ones out, or send the papers by courier.</translation>
    </message>
    <message>
        <source>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. They are signed and can no longer be made smaller: send the papers by courier.</source>
        <translation>The pages weigh {size} MB; the gateway takes {limit} MB and would refuse the package. They are signed and can no longer be made smaller: send the papers by courier.</translation>
    </message>
    <message>
        <source>The picture of camera “{device}” is black. Take the cover off the lens, light the paper and scan again.</source>
        <translation>The picture of camera “{device}” is black. Take the cover off the lens, light the paper and scan again.</translation>
    </message>
    <message>
        <source>Camera “{device}” gives no picture. Check the cable, close other programs that use it, and scan again.</source>
        <translation>Camera “{device}” gives no picture. Check the cable, close other programs that use it, and scan again.</translation>
    </message>
    <message>
        <source>{fronts} front sides and {backs} back sides came in: some sheets were drawn together or left out. No page is lost: the back sides lie behind the front sides. Put them in order, or throw them away and scan them again.</source>
        <translation>{fronts} front sides and {backs} back sides came in: some sheets were drawn together or left out. No page is lost: the back sides lie behind the front sides. Put them in order, or throw them away and scan them again.</translation>
    </message>
    <message>
        <source>The file is empty. Get it anew and choose it again.</source>
        <translation>The file is empty. Get it anew and choose it again.</translation>
    </message>
    <message>
        <source>Scanner “{device}” is busy. Wait until it is free, or close the program that uses it, and scan again.</source>
        <translation>Scanner “{device}” is busy. Wait until it is free, or close the program that uses it, and scan again.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it anew and choose it again.</source>
        <translation>The file is damaged or incomplete. Get it anew and choose it again.</translation>
    </message>
    <message>
        <source>The page is too large (more than {limit} million pixels). Scan it at a lower resolution.</source>
        <translation>The page is too large (more than {limit} million pixels). Scan it at a lower resolution.</translation>
    </message>
    <message>
        <source>The picture is too small to be a page (an edge under {limit} pixels). Scan the page again.</source>
        <translation>The picture is too small to be a page (an edge under {limit} pixels). Scan the page again.</translation>
    </message>
    <message>
        <source>The file has more than {limit} pages. Split it and import the parts you need.</source>
        <translation>The file has more than {limit} pages. Split it and import the parts you need.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller or scan the paper.</source>
        <translation>The file is larger than {limit} MB. Make it smaller or scan the paper.</translation>
    </message>
    <message>
        <source>The PDF file is protected by a password. Ask the applicant for a file without one, or scan the paper.</source>
        <translation>The PDF file is protected by a password. Ask the applicant for a file without one, or scan the paper.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it again.</source>
        <translation>The file is no longer there. Choose it again.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder you may read, and choose it again.</source>
        <translation>You may not read this file. Copy it to a folder you may read, and choose it again.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. Scan the paper instead.</source>
        <translation>Reading the file took too long and was stopped. Scan the paper instead.</translation>
    </message>
    <message>
        <source>The case already holds {limit} pages. Take needless pages out, or send the rest by courier.</source>
        <translation>The case already holds {limit} pages. Take needless pages out, or send the rest by courier.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Some pages are still being made ready. Wait until the mark on them is gone, then sign.</source>
        <translation>Some pages are still being made ready. Wait until the mark on them is gone, then sign.</translation>
    </message>
    <message>
        <source>The page could not be cleaned and goes out as it was scanned. Scan it again if it is hard to read.</source>
        <translation>The page could not be cleaned and goes out as it was scanned. Scan it again if it is hard to read.</translation>
    </message>
    <message>
        <source>The password of the key file is wrong. Check the keyboard language and Caps Lock, then type it again.</source>
        <translation>The password of the key file is wrong. Check the keyboard language and Caps Lock, then type it again.</translation>
    </message>
    <message>
        <source>This is not a key file. Choose a file that ends in .p12.</source>
        <translation>This is not a key file. Choose a file that ends in .p12.</translation>
    </message>
    <message>
        <source>The key file holds no key with its certificate. Choose the key file for signing.</source>
        <translation>The key file holds no key with its certificate. Choose the key file for signing.</translation>
    </message>
    <message>
        <source>The certificate has ended. Get a new key, or choose another one.</source>
        <translation>The certificate has ended. Get a new key, or choose another one.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet. Check the date of this computer, or choose another key.</source>
        <translation>The certificate is not in force yet. Check the date of this computer, or choose another key.</translation>
    </message>
    <message>
        <source>This key is for signing in (AUTH), not for signing documents. Choose the key file for signing.</source>
        <translation>This key is for signing in (AUTH), not for signing documents. Choose the key file for signing.</translation>
    </message>
    <message>
        <source>The key is of the kind {kind}, which cannot be used here; the password is not to blame. Choose an RSA or GOST-2015 key file.</source>
        <translation>The key is of the kind {kind}, which cannot be used here; the password is not to blame. Choose an RSA or GOST-2015 key file.</translation>
    </message>
    <message>
        <source>The key belongs to another person. Use your own key.</source>
        <translation>The key belongs to another person. Use your own key.</translation>
    </message>
    <message>
        <source>The key has been closed. Open it again with its password.</source>
        <translation>The key has been closed. Open it again with its password.</translation>
    </message>
    <message>
        <source>The key file cannot be read: it is missing, or access is denied. Insert the medium or choose another file.</source>
        <translation>The key file cannot be read: it is missing, or access is denied. Insert the medium or choose another file.</translation>
    </message>
    <message>
        <source>A file in the folder of trusted authorities is not a certificate. Ask the administrator to remove it.</source>
        <translation>A file in the folder of trusted authorities is not a certificate. Ask the administrator to remove it.</translation>
    </message>
    <message>
        <source>The font for the signature stamp cannot be read. Ask the administrator to install the program again.</source>
        <translation>The font for the signature stamp cannot be read. Ask the administrator to install the program again.</translation>
    </message>
    <message>
        <source>The font of the signature stamp lacks the letter “{letter}”. Correct the text.</source>
        <translation>The font of the signature stamp lacks the letter “{letter}”. Correct the text.</translation>
    </message>
    <message>
        <source>This is not a readable PDF. Choose another file, or print the paper again.</source>
        <translation>This is not a readable PDF. Choose another file, or print the paper again.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password, so its signatures cannot be checked. Ask for an unprotected file.</source>
        <translation>The PDF is protected by a password, so its signatures cannot be checked. Ask for an unprotected file.</translation>
    </message>
    <message>
        <source>The document is not well-formed XML. Ask the sender to send it again.</source>
        <translation>The document is not well-formed XML. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>The document has a DOCTYPE, which signed documents may not have. Do not use it; tell the administrator.</source>
        <translation>The document has a DOCTYPE, which signed documents may not have. Do not use it; tell the administrator.</translation>
    </message>
    <message>
        <source>The document holds a comment that the signature does not cover. Do not use it; tell the administrator.</source>
        <translation>The document holds a comment that the signature does not cover. Do not use it; tell the administrator.</translation>
    </message>
    <message>
        <source>The document is too large to be a request or an answer. Do not use it; tell the administrator.</source>
        <translation>The document is too large to be a request or an answer. Do not use it; tell the administrator.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>The document is not signed.</translation>
    </message>
    <message>
        <source>The signature is not where or not as it must be; the document may be forged. Do not use it; tell the administrator.</source>
        <translation>The signature is not where or not as it must be; the document may be forged. Do not use it; tell the administrator.</translation>
    </message>
    <message>
        <source>The signature covers a part of the document by its name, not the whole; such signatures cannot be checked here. Ask the sender to sign the whole document.</source>
        <translation>The signature covers a part of the document by its name, not the whole; such signatures cannot be checked here. Ask the sender to sign the whole document.</translation>
    </message>
    <message>
        <source>The signature was made with an algorithm that is not accepted here.</source>
        <translation>The signature was made with an algorithm that is not accepted here.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed. Do not use it; ask for it again.</source>
        <translation>The document was changed after it was signed. Do not use it; ask for it again.</translation>
    </message>
    <message>
        <source>The key is too short to be safe. Get a new key.</source>
        <translation>The key is too short to be safe. Get a new key.</translation>
    </message>
    <message>
        <source>No trusted authority is set up on this computer, so the certificate cannot be checked. Ask the administrator.</source>
        <translation>No trusted authority is set up on this computer, so the certificate cannot be checked. Ask the administrator.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this site does not trust. Use another key.</source>
        <translation>The certificate was issued by an authority this site does not trust. Use another key.</translation>
    </message>
    <message>
        <source>The chain of certificates up to the trusted authority is broken. Use another key.</source>
        <translation>The chain of certificates up to the trusted authority is broken. Use another key.</translation>
    </message>
    <message>
        <source>The certificate was revoked. Use another key.</source>
        <translation>The certificate was revoked. Use another key.</translation>
    </message>
    <message>
        <source>Nobody could say whether the certificate was revoked: the authority does not answer. It is asked again when the connection is back.</source>
        <translation>Nobody could say whether the certificate was revoked: the authority does not answer. It is asked again when the connection is back.</translation>
    </message>
    <message>
        <source>The authority does not know this certificate. Ask the authority that issued it.</source>
        <translation>The authority does not know this certificate. Ask the authority that issued it.</translation>
    </message>
    <message>
        <source>The signature has no time stamp; its time is what the signer's computer said.</source>
        <translation>The signature has no time stamp; its time is what the signer's computer said.</translation>
    </message>
    <message>
        <source>The time stamp belongs to another document. Do not use the document; tell the administrator.</source>
        <translation>The time stamp belongs to another document. Do not use the document; tell the administrator.</translation>
    </message>
    <message>
        <source>The authority of the time stamp cannot be checked; the time is not proven.</source>
        <translation>The authority of the time stamp cannot be checked; the time is not proven.</translation>
    </message>
    <message>
        <source>The certification service does not answer. Try again later.</source>
        <translation>The certification service does not answer. Try again later.</translation>
    </message>
    <message>
        <source>No time stamp came. The document is signed without one.</source>
        <translation>No time stamp came. The document is signed without one.</translation>
    </message>
    <message>
        <source>The key may not sign. Choose the key file for signing documents.</source>
        <translation>The key may not sign. Choose the key file for signing documents.</translation>
    </message>
    <message>
        <source>The signature that was just made does not verify; nothing was kept. Sign again; if it happens again, tell the administrator.</source>
        <translation>The signature that was just made does not verify; nothing was kept. Sign again; if it happens again, tell the administrator.</translation>
    </message>
    <message>
        <source>The certificate of a trusted authority was exchanged or damaged. Ask the administrator to install the program again.</source>
        <translation>The certificate of a trusted authority was exchanged or damaged. Ask the administrator to install the program again.</translation>
    </message>
    <message>
        <source>This is not a readable signature file. Choose another file, or ask for it again.</source>
        <translation>This is not a readable signature file. Choose another file, or ask for it again.</translation>
    </message>
    <message>
        <source>The signature lies apart from what was signed. Choose the signed file as well.</source>
        <translation>The signature lies apart from what was signed. Choose the signed file as well.</translation>
    </message>
    <message>
        <source>The signature is not written as the standard wants it; the file may be damaged. Ask for it again.</source>
        <translation>The signature is not written as the standard wants it; the file may be damaged. Ask for it again.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be checked here. Choose a PDF, an XML or a signature file.</source>
        <translation>Files of this kind cannot be checked here. Choose a PDF, an XML or a signature file.</translation>
    </message>
    <message>
        <source>The file carries a certificate of an unknown authority; it may be damaged. Ask for it again.</source>
        <translation>The file carries a certificate of an unknown authority; it may be damaged. Ask for it again.</translation>
    </message>
    <message>
        <source>Something was added after the last signature, and nobody signed it; it may be damaged. Ask for the document without it, or with a time stamp over the whole.</source>
        <translation>Something was added after the last signature, and nobody signed it; it may be damaged. Ask for the document without it, or with a time stamp over the whole.</translation>
    </message>
    <message>
        <source>The proof kept beside the document may be damaged, so nothing can be said by it. Tell the administrator.</source>
        <translation>The proof kept beside the document may be damaged, so nothing can be said by it. Tell the administrator.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not known here, so nobody can tell whose signature it is. Do not rely on the document; ask the administrator about the authority.</source>
        <translation>The certificate was issued by an authority that is not known here, so nobody can tell whose signature it is. Do not rely on the document; ask the administrator about the authority.</translation>
    </message>
    <message>
        <source>This key does not carry the right to sign for the service provider, and the center would refuse the result. Choose the key of the organisation: that of its head, or one with the right to sign.</source>
        <translation>This key does not carry the right to sign for the service provider, and the center would refuse the result. Choose the key of the organisation: that of its head, or one with the right to sign.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that it is there and that you may open it.</source>
        <translation>“{file}” cannot be read. Check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>The signer does not decide for the service provider: it must be the provider's head or one with the right to sign. Do not use the document; tell the administrator.</source>
        <translation>The signer does not decide for the service provider: it must be the provider's head or one with the right to sign. Do not use the document; tell the administrator.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} minutes behind what the journal already holds. Set the clock right, then sign.</source>
        <translation>The clock of this computer is {minutes} minutes behind what the journal already holds. Set the clock right, then sign.</translation>
    </message>
    <message>
        <source>The signature does not hold, so no time stamp was added. Sign the document anew.</source>
        <translation>The signature does not hold, so no time stamp was added. Sign the document anew.</translation>
    </message>
    <message>
        <source>Signatures have waited too long for their time stamp. Check the connection to the time-stamping authority, or tell the administrator.</source>
        <translation>Signatures have waited too long for their time stamp. Check the connection to the time-stamping authority, or tell the administrator.</translation>
    </message>
    <message>
        <source>The certificate ended while the results were being signed; this one and those after it are not signed. Get a new key.</source>
        <translation>The certificate ended while the results were being signed; this one and those after it are not signed. Get a new key.</translation>
    </message>
    <message>
        <source>The key was exchanged while the results were being signed; this one and those after it are not signed. Begin again with one key.</source>
        <translation>The key was exchanged while the results were being signed; this one and those after it are not signed. Begin again with one key.</translation>
    </message>
    <message>
        <source>No connection to the register. The case can go on; it is asked again later.</source>
        <translation>No connection to the register. The case can go on; it is asked again later.</translation>
    </message>
    <message>
        <source>The register did not answer within {seconds} seconds. The case can go on; ask again later.</source>
        <translation>The register did not answer within {seconds} seconds. The case can go on; ask again later.</translation>
    </message>
    <message>
        <source>The register has trouble of its own. Ask again later; the case can go on.</source>
        <translation>The register has trouble of its own. Ask again later; the case can go on.</translation>
    </message>
    <message>
        <source>The register's secure connection is not trusted. Tell the administrator; the case can go on.</source>
        <translation>The register's secure connection is not trusted. Tell the administrator; the case can go on.</translation>
    </message>
    <message>
        <source>The register's answer was cut short. Ask again; if it happens again, go on by paper.</source>
        <translation>The register's answer was cut short. Ask again; if it happens again, go on by paper.</translation>
    </message>
    <message>
        <source>The register's answer was far too large and was not read. Tell the administrator; go on by paper.</source>
        <translation>The register's answer was far too large and was not read. Tell the administrator; go on by paper.</translation>
    </message>
    <message>
        <source>What came was not an answer of the register. Ask again later; tell the administrator if it stays so.</source>
        <translation>What came was not an answer of the register. Ask again later; tell the administrator if it stays so.</translation>
    </message>
    <message>
        <source>The answer held what no register sends; it was not read. Tell the administrator; go on by paper.</source>
        <translation>The answer held what no register sends; it was not read. Tell the administrator; go on by paper.</translation>
    </message>
    <message>
        <source>The register answered about another person. Nothing was taken over; ask again or go on by paper.</source>
        <translation>The register answered about another person. Nothing was taken over; ask again or go on by paper.</translation>
    </message>
    <message>
        <source>The register answered with a code that is not known here: {answer_code}. Tell the administrator; go on by paper.</source>
        <translation>The register answered with a code that is not known here: {answer_code}. Tell the administrator; go on by paper.</translation>
    </message>
    <message>
        <source>The register refused the question: {answer_code}. Tell the administrator; go on by paper.</source>
        <translation>The register refused the question: {answer_code}. Tell the administrator; go on by paper.</translation>
    </message>
    <message>
        <source>At the register's address another server answers. The administrator checks the address; go on by paper.</source>
        <translation>At the register's address another server answers. The administrator checks the address; go on by paper.</translation>
    </message>
    <message>
        <source>The register's answer holds a value that cannot be read ({field}). Go on by paper; tell the administrator.</source>
        <translation>The register's answer holds a value that cannot be read ({field}). Go on by paper; tell the administrator.</translation>
    </message>
    <message>
        <source>No connection to the gateway. Everything waits in the outbox and goes by itself when it is back.</source>
        <translation>No connection to the gateway. Everything waits in the outbox and goes by itself when it is back.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time. It is tried again by itself.</source>
        <translation>The gateway did not answer in time. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own or its store is full. It is tried again by itself.</source>
        <translation>The gateway has trouble of its own or its store is full. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The gateway's answer was cut short. It is tried again by itself; nothing is sent twice.</source>
        <translation>The gateway's answer was cut short. It is tried again by itself; nothing is sent twice.</translation>
    </message>
    <message>
        <source>What came was not an answer of the gateway. It is tried again by itself.</source>
        <translation>What came was not an answer of the gateway. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The gateway's answer was far too large and was not read. Tell the administrator.</source>
        <translation>The gateway's answer was far too large and was not read. Tell the administrator.</translation>
    </message>
    <message>
        <source>The package is larger than the gateway takes. Send the papers by courier; the administrator corrects the largest message in the settings.</source>
        <translation>The package is larger than the gateway takes. Send the papers by courier; the administrator corrects the largest message in the settings.</translation>
    </message>
    <message>
        <source>The gateway's secure connection is not trusted. Tell the administrator.</source>
        <translation>The gateway's secure connection is not trusted. Tell the administrator.</translation>
    </message>
    <message>
        <source>At the gateway's address another server answers. The administrator checks the address in the settings.</source>
        <translation>At the gateway's address another server answers. The administrator checks the address in the settings.</translation>
    </message>
    <message>
        <source>The gateway refused our sender: name or password is wrong. The administrator enters the password in the settings.</source>
        <translation>The gateway refused our sender: name or password is wrong. The administrator enters the password in the settings.</translation>
    </message>
    <message>
        <source>The gateway knows no such service. The administrator checks the service's name.</source>
        <translation>The gateway knows no such service. The administrator checks the service's name.</translation>
    </message>
    <message>
        <source>The gateway does not accept the form of the message. Tell the administrator.</source>
        <translation>The gateway does not accept the form of the message. Tell the administrator.</translation>
    </message>
    <message>
        <source>The gateway refused the operator's signature. Sign the case again.</source>
        <translation>The gateway refused the operator's signature. Sign the case again.</translation>
    </message>
    <message>
        <source>The gateway refused the signature of the information system. The administrator renews its key.</source>
        <translation>The gateway refused the signature of the information system. The administrator renews its key.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that is not known here. Tell the administrator.</source>
        <translation>The gateway refused with a code that is not known here. Tell the administrator.</translation>
    </message>
    <message>
        <source>The gateway's answer held what it never sends; it was not read. Tell the administrator.</source>
        <translation>The gateway's answer held what it never sends; it was not read. Tell the administrator.</translation>
    </message>
    <message>
        <source>The gateway's answer is not complete. Tell the administrator.</source>
        <translation>The gateway's answer is not complete. Tell the administrator.</translation>
    </message>
    <message>
        <source>The file is no longer in the gateway's store. Send the case again.</source>
        <translation>The file is no longer in the gateway's store. Send the case again.</translation>
    </message>
    <message>
        <source>The other side could not use the message. Ask it why, then send the message again.</source>
        <translation>The other side could not use the message. Ask it why, then send the message again.</translation>
    </message>
    <message>
        <source>What came is not a valid electronic document. Nothing was taken over; ask the sender to send it again.</source>
        <translation>What came is not a valid electronic document. Nothing was taken over; ask the sender to send it again.</translation>
    </message>
    <message>
        <source>The document cannot be made: {field} is empty or holds a character that cannot be sent. Correct it.</source>
        <translation>The document cannot be made: {field} is empty or holds a character that cannot be sent. Correct it.</translation>
    </message>
    <message>
        <source>A page that the signed request names did not come with it. Ask the center to send it again.</source>
        <translation>A page that the signed request names did not come with it. Ask the center to send it again.</translation>
    </message>
    <message>
        <source>A page is not the one that was signed. Do not use it; ask the center to send it again.</source>
        <translation>A page is not the one that was signed. Do not use it; ask the center to send it again.</translation>
    </message>
    <message>
        <source>This is not the whole code of a receipt, or it is damaged. Read the large code at the end of the receipt again.</source>
        <translation>This is not the whole code of a receipt, or it is damaged. Read the large code at the end of the receipt again.</translation>
    </message>
    <message>
        <source>The code was made by an office whose public key is not known here. Ask the administrator to add the key of that office.</source>
        <translation>The code was made by an office whose public key is not known here. Ask the administrator to add the key of that office.</translation>
    </message>
    <message>
        <source>The code was changed or forged: the office never signed it. Do not accept the receipt; look the case up by its number.</source>
        <translation>The code was changed or forged: the office never signed it. Do not accept the receipt; look the case up by its number.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so there is no key for the codes of receipts. Receipts are printed without the code; all else works.</source>
        <translation>This computer has no keyring, so there is no key for the codes of receipts. Receipts are printed without the code; all else works.</translation>
    </message>
    <message>
        <source>The keyring does not give back the key of the receipt codes, so receipts are printed without the code. Unlock the keyring; if the key is lost for good, tell the administrator.</source>
        <translation>The keyring does not give back the key of the receipt codes, so receipts are printed without the code. Unlock the keyring; if the key is lost for good, tell the administrator.</translation>
    </message>
    <message>
        <source>The PIN of the token is wrong. Check the keyboard language and Caps Lock, then type it again; too many wrong PINs lock the token.</source>
        <translation>The PIN of the token is wrong. Check the keyboard language and Caps Lock, then type it again; too many wrong PINs lock the token.</translation>
    </message>
    <message>
        <source>The PIN of the token is wrong, and one try is left before the token locks. Make sure of the PIN before you type it again.</source>
        <translation>The PIN of the token is wrong, and one try is left before the token locks. Make sure of the PIN before you type it again.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with the administrator’s PIN in its own program, or sign with another key.</source>
        <translation>The token is locked after too many wrong PINs. Unlock it with the administrator’s PIN in its own program, or sign with another key.</translation>
    </message>
    <message>
        <source>The token is not there any more; nothing was signed. Plug it in again and repeat.</source>
        <translation>The token is not there any more; nothing was signed. Plug it in again and repeat.</translation>
    </message>
    <message>
        <source>No library for tokens is set, or it cannot be loaded. Ask the administrator to name the PKCS#11 library of your token in the settings.</source>
        <translation>No library for tokens is set, or it cannot be loaded. Ask the administrator to name the PKCS#11 library of your token in the settings.</translation>
    </message>
    <message>
        <source>The token holds a key without its certificate. Put the certificate on the token in its own program, or sign with another key.</source>
        <translation>The token holds a key without its certificate. Put the certificate on the token in its own program, or sign with another key.</translation>
    </message>
    <message>
        <source>There is no key on the token. Plug in the token with your key, or sign with another key.</source>
        <translation>There is no key on the token. Plug in the token with your key, or sign with another key.</translation>
    </message>
    <message>
        <source>The PIN of the token has not been set or has expired. Set it in the token’s own program.</source>
        <translation>The PIN of the token has not been set or has expired. Set it in the token’s own program.</translation>
    </message>
    <message>
        <source>The token is out of order ({reason}). Plug it in again; if that does not help, sign with another key and tell the administrator.</source>
        <translation>The token is out of order ({reason}). Plug it in again; if that does not help, sign with another key and tell the administrator.</translation>
    </message>
    <message>
        <source>NCALayer does not run on this computer. Start NCALayer and sign again.</source>
        <translation>NCALayer does not run on this computer. Start NCALayer and sign again.</translation>
    </message>
    <message>
        <source>NCALayer closed the connection; nothing was signed. Start NCALayer anew and sign again.</source>
        <translation>NCALayer closed the connection; nothing was signed. Start NCALayer anew and sign again.</translation>
    </message>
    <message>
        <source>Another certificate than before is shown at NCALayer’s place, so nothing was sent to it. If NCALayer was updated, ask the administrator to enter its new certificate in the settings: {fingerprint}.</source>
        <translation>Another certificate than before is shown at NCALayer’s place, so nothing was sent to it. If NCALayer was updated, ask the administrator to enter its new certificate in the settings: {fingerprint}.</translation>
    </message>
    <message>
        <source>This NCALayer lacks the part that signs. Update NCALayer, or ask the administrator to choose the other module in the settings.</source>
        <translation>This NCALayer lacks the part that signs. Update NCALayer, or ask the administrator to choose the other module in the settings.</translation>
    </message>
    <message>
        <source>NCALayer did not understand the request ({reason}); nothing was signed. Update NCALayer, or sign with a key file.</source>
        <translation>NCALayer did not understand the request ({reason}); nothing was signed. Update NCALayer, or sign with a key file.</translation>
    </message>
    <message>
        <source>NCALayer could not sign ({reason}). Check the key and its password in NCALayer’s window and sign again.</source>
        <translation>NCALayer could not sign ({reason}). Check the key and its password in NCALayer’s window and sign again.</translation>
    </message>
    <message>
        <source>NCALayer signed with another key than the one chosen first, so the signature was not taken. Choose the same key each time.</source>
        <translation>NCALayer signed with another key than the one chosen first, so the signature was not taken. Choose the same key each time.</translation>
    </message>
    <message>
        <source>The document is too large for NCALayer ({size} bytes, at most {limit}). Sign it with a key file or a token.</source>
        <translation>The document is too large for NCALayer ({size} bytes, at most {limit}). Sign it with a key file or a token.</translation>
    </message>
    <message>
        <source>What NCALayer answered is no signature of this document, so it was not taken. Sign again; if it happens again, sign with a key file.</source>
        <translation>What NCALayer answered is no signature of this document, so it was not taken. Sign again; if it happens again, sign with a key file.</translation>
    </message>
    <message>
        <source>Nobody acted in NCALayer’s window in time; nothing was signed. Look for its window and sign again.</source>
        <translation>Nobody acted in NCALayer’s window in time; nothing was signed. Look for its window and sign again.</translation>
    </message>
    <message>
        <source>The signature on the answer of the state system is out of date, so the answer was not taken. Tell the administrator.</source>
        <translation>The signature on the answer of the state system is out of date, so the answer was not taken. Tell the administrator.</translation>
    </message>
    <message>
        <source>The signature on the answer of the state system is wrong, so the answer was not taken. Tell the administrator.</source>
        <translation>The signature on the answer of the state system is wrong, so the answer was not taken. Tell the administrator.</translation>
    </message>
    <message>
        <source>The answer of the state system bears no signature, so it was not taken. Tell the administrator.</source>
        <translation>The answer of the state system bears no signature, so it was not taken. Tell the administrator.</translation>
    </message>
    <message>
        <source>It cannot be told now whether the signature on the answer of the state system holds, so the answer was not taken. Try again later.</source>
        <translation>It cannot be told now whether the signature on the answer of the state system holds, so the answer was not taken. Try again later.</translation>
    </message>
    <message>
        <source>The answer is not signed by the gateway that the settings name, so it was not taken. Tell the administrator.</source>
        <translation>The answer is not signed by the gateway that the settings name, so it was not taken. Tell the administrator.</translation>
    </message>
    <message>
        <source>The key of the information system cannot be opened ({reason}), so nothing was sent. The administrator checks its file and password in the settings.</source>
        <translation>The key of the information system cannot be opened ({reason}), so nothing was sent. The administrator checks its file and password in the settings.</translation>
    </message>
    <message>
        <source>This workplace has no key of the information system to sign capsules with. The administrator names its file in the settings.</source>
        <translation>This workplace has no key of the information system to sign capsules with. The administrator names its file in the settings.</translation>
    </message>
    <message>
        <source>It is not known for whom capsules are sealed. The administrator names the recipient’s certificate in the settings.</source>
        <translation>It is not known for whom capsules are sealed. The administrator names the recipient’s certificate in the settings.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for the recipient’s certificate: it must be RSA, meant for encryption, and in force. The administrator names another one.</source>
        <translation>Nothing can be sealed for the recipient’s certificate: it must be RSA, meant for encryption, and in force. The administrator names another one.</translation>
    </message>
    <message>
        <source>Nothing waits that is not already on its way in a capsule.</source>
        <translation>Nothing waits that is not already on its way in a capsule.</translation>
    </message>
    <message>
        <source>This is neither a capsule nor an acknowledgement. Choose the file that came back on the stick.</source>
        <translation>This is neither a capsule nor an acknowledgement. Choose the file that came back on the stick.</translation>
    </message>
    <message>
        <source>The signature of the file does not hold, or its signer is not trusted here ({reason}). Nothing was taken over; ask for the file again.</source>
        <translation>The signature of the file does not hold, or its signer is not trusted here ({reason}). Nothing was taken over; ask for the file again.</translation>
    </message>
    <message>
        <source>The file was signed by another organisation. Nothing was taken over.</source>
        <translation>The file was signed by another organisation. Nothing was taken over.</translation>
    </message>
    <message>
        <source>The capsule is sealed for another key. Open it with the key whose certificate the sender was given.</source>
        <translation>The capsule is sealed for another key. Open it with the key whose certificate the sender was given.</translation>
    </message>
    <message>
        <source>What stands in the file does not fit together, so nothing of it was taken over. Ask the sender for a new one.</source>
        <translation>What stands in the file does not fit together, so nothing of it was taken over. Ask the sender for a new one.</translation>
    </message>
    <message>
        <source>The capsule holds messages of another participant of the gateway, which cannot be handed over here. Take it to the participant’s own workplace.</source>
        <translation>The capsule holds messages of another participant of the gateway, which cannot be handed over here. Take it to the participant’s own workplace.</translation>
    </message>
    <message>
        <source>The acknowledgement answers a capsule that did not leave this workplace. Nothing was changed.</source>
        <translation>The acknowledgement answers a capsule that did not leave this workplace. Nothing was changed.</translation>
    </message>
    <message>
        <source>The acknowledgement does not fit the capsule that left here: the file or its messages are others. Nothing was changed.</source>
        <translation>The acknowledgement does not fit the capsule that left here: the file or its messages are others. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is a capsule. Name the key file that opens it.</source>
        <translation>This is a capsule. Name the key file that opens it.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>There is a file of this name already. Choose another name.</translation>
    </message>
    <message>
        <source>The settings do not yet say: {settings}. The administrator enters it there; from the next start of the program this can be done. What you typed is kept.</source>
        <translation>The settings do not yet say: {settings}. The administrator enters it there; from the next start of the program this can be done. What you typed is kept.</translation>
    </message>
    <message>
        <source>The gateway is not set: the administrator enters the addresses, the sender and the BIN of the provider in the settings. Until then everything waits in the outbox, and cases go on by paper.</source>
        <translation>The gateway is not set: the administrator enters the addresses, the sender and the BIN of the provider in the settings. Until then everything waits in the outbox, and cases go on by paper.</translation>
    </message>
    <message>
        <source>No number can be given: the numbers of office and window are from 1 to 99. The administrator enters them in the settings.</source>
        <translation>No number can be given: the numbers of office and window are from 1 to 99. The administrator enters them in the settings.</translation>
    </message>
    <message>
        <source>the number of the office</source>
        <translation>the number of the office</translation>
    </message>
    <message>
        <source>the number of the window</source>
        <translation>the number of the window</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>the organisation</translation>
    </message>
    <message>
        <source>the organisation as “of whom”</source>
        <translation>the organisation as “of whom”</translation>
    </message>
    <message>
        <source>the address of the office</source>
        <translation>the address of the office</translation>
    </message>
    <message>
        <source>the phone of the office</source>
        <translation>the phone of the office</translation>
    </message>
    <message>
        <source>the name of the provider</source>
        <translation>the name of the provider</translation>
    </message>
    <message>
        <source>the address of the provider</source>
        <translation>the address of the provider</translation>
    </message>
    <message>
        <source>the BIN of the provider</source>
        <translation>the BIN of the provider</translation>
    </message>
    <message>
        <source>the head of the provider</source>
        <translation>the head of the provider</translation>
    </message>
    <message>
        <source>the sender of the CSC</source>
        <translation>the sender of the CSC</translation>
    </message>
    <message>
        <source>the sender of the provider</source>
        <translation>the sender of the provider</translation>
    </message>
    <message>
        <source>The signer's certificate had ended. Do not rely on the document; ask for it to be signed anew.</source>
        <translation>The signer's certificate had ended. Do not rely on the document; ask for it to be signed anew.</translation>
    </message>
    <message>
        <source>The signer's certificate was not in force yet. Check the date of this computer; if it is right, ask for the document to be signed anew.</source>
        <translation>The signer's certificate was not in force yet. Check the date of this computer; if it is right, ask for the document to be signed anew.</translation>
    </message>
    <message>
        <source>The document was signed with a key for signing in (AUTH), not for signing. Ask for it to be signed anew.</source>
        <translation>The document was signed with a key for signing in (AUTH), not for signing. Ask for it to be signed anew.</translation>
    </message>
    <message>
        <source>The signer's key is too short to be safe. Do not rely on the document; ask for it to be signed with another key.</source>
        <translation>The signer's key is too short to be safe. Do not rely on the document; ask for it to be signed with another key.</translation>
    </message>
    <message>
        <source>The chain of certificates from the signer up to the trusted authority is broken. Do not rely on the document; tell the administrator.</source>
        <translation>The chain of certificates from the signer up to the trusted authority is broken. Do not rely on the document; tell the administrator.</translation>
    </message>
    <message>
        <source>The signer's certificate was revoked. Do not rely on the document; ask for it to be signed anew.</source>
        <translation>The signer's certificate was revoked. Do not rely on the document; ask for it to be signed anew.</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Signature: {state}</source>
        <translation>Signature: {state}</translation>
    </message>
    <message>
        <source>Everything is at the other side</source>
        <translation>Everything is at the other side</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Send again now</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Save to a file</translation>
    </message>
    <message>
        <source>{kind} · {number} · message {id} · tries: {attempts}</source>
        <translation>{kind} · {number} · message {id} · tries: {attempts}</translation>
    </message>
    <message>
        <source>{trouble} Next: {when}, {who}.</source>
        <translation>{trouble} Next: {when}, {who}.</translation>
    </message>
    <message>
        <source>This message is on its way</source>
        <translation>This message is on its way</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Close day</source>
        <translation>Close day</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>NoDataCard</name>
    <message>
        <source>Data cannot be obtained</source>
        <translation>Data cannot be obtained</translation>
    </message>
    <message>
        <source>Give the applicant the printed message. The case goes on: the papers are handed in and the package goes to the provider by courier.</source>
        <translation>Give the applicant the printed message. The case goes on: the papers are handed in and the package goes to the provider by courier.</translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation>Print the message</translation>
    </message>
    <message>
        <source>No data in: {registers}.</source>
        <translation>No data in: {registers}.</translation>
    </message>
    <message>
        <source>Copy {copy} is printed</source>
        <translation>Copy {copy} is printed</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>NoticeLines</name>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>GBD FL: this person died on {day}. Compare with the document before going on.</source>
        <translation>GBD FL: this person died on {day}. Compare with the document before going on.</translation>
    </message>
    <message>
        <source>GBD FL: declared incapable. Only the legal representative may apply.</source>
        <translation>GBD FL: declared incapable. Only the legal representative may apply.</translation>
    </message>
    <message>
        <source>GBD FL: the identity document is invalid. Ask for another one.</source>
        <translation>GBD FL: the identity document is invalid. Ask for another one.</translation>
    </message>
    <message>
        <source>GBD FL: the identity document ended on {day}. Ask for another one.</source>
        <translation>GBD FL: the identity document ended on {day}. Ask for another one.</translation>
    </message>
    <message>
        <source>GBD FL has no data on this IIN: fill in by the document, the case goes on by paper.</source>
        <translation>GBD FL has no data on this IIN: fill in by the document, the case goes on by paper.</translation>
    </message>
    <message>
        <source>GBD FL does not answer: cannot tell yet. Fill in by the document and go on.</source>
        <translation>GBD FL does not answer: cannot tell yet. Fill in by the document and go on.</translation>
    </message>
    <message>
        <source>GBD FL answered so that it cannot be used. Fill in by the document and go on.</source>
        <translation>GBD FL answered so that it cannot be used. Fill in by the document and go on.</translation>
    </message>
    <message>
        <source>The birth date differs from the IIN. This may be right: compare the document.</source>
        <translation>The birth date differs from the IIN. This may be right: compare the document.</translation>
    </message>
    <message>
        <source>The sex differs from the IIN. This may be right: compare the document.</source>
        <translation>The sex differs from the IIN. This may be right: compare the document.</translation>
    </message>
</context>
<context>
    <name>OperatorButton</name>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>To the gateway</source>
        <translation>To the gateway</translation>
    </message>
    <message>
        <source>To the provider</source>
        <translation>To the provider</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Word of registration</source>
        <translation>Word of registration</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>On hold: it goes only when you send it again</source>
        <translation>On hold: it goes only when you send it again</translation>
    </message>
    <message>
        <source>The gateway has it, the provider has not confirmed yet</source>
        <translation>The gateway has it, the provider has not confirmed yet</translation>
    </message>
    <message>
        <source>Being sent: {sent} of {total} pages are there</source>
        <translation>Being sent: {sent} of {total} pages are there</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
    <message>
        <source>goes by itself</source>
        <translation>goes by itself</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>asked again</translation>
    </message>
    <message>
        <source>the provider registers</source>
        <translation>the provider registers</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>you go on with it</source>
        <translation>you go on with it</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>waits for you</translation>
    </message>
    <message>
        <source>you mend it</source>
        <translation>you mend it</translation>
    </message>
    <message>
        <source>the administrator mends it</source>
        <translation>the administrator mends it</translation>
    </message>
    <message>
        <source>the provider mends it</source>
        <translation>the provider mends it</translation>
    </message>
    <message>
        <source>Sent again by hand: {who}</source>
        <translation>Sent again by hand: {who}</translation>
    </message>
    <message>
        <source>Put on hold: {who}</source>
        <translation>Put on hold: {who}</translation>
    </message>
    <message>
        <source>Saved to a file: {who}</source>
        <translation>Saved to a file: {who}</translation>
    </message>
    <message>
        <source>Put into a capsule: {who}</source>
        <translation>Put into a capsule: {who}</translation>
    </message>
    <message>
        <source>A capsule’s acknowledgement taken in: {who}</source>
        <translation>A capsule’s acknowledgement taken in: {who}</translation>
    </message>
    <message>
        <source>Signed, the signature is checked</source>
        <translation>Signed, the signature is checked</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Put into the queue</translation>
    </message>
    <message>
        <source>The gateway took it</source>
        <translation>The gateway took it</translation>
    </message>
    <message>
        <source>The provider registered it</source>
        <translation>The provider registered it</translation>
    </message>
    <message>
        <source>The result came</source>
        <translation>The result came</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Which messages</translation>
    </message>
    <message>
        <source>Send all again now</source>
        <translation>Send all again now</translation>
    </message>
    <message>
        <source>Messages on their way</source>
        <translation>Messages on their way</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way</source>
        <translation>
            <numerusform>%n message on its way</numerusform>
            <numerusform>%n messages on their way</numerusform>
        </translation>
    </message>
    <message>
        <source>{lead}: {yours} wait for you, {held} on hold, {rest} go by themselves</source>
        <translation>{lead}: {yours} wait for you, {held} on hold, {rest} go by themselves</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>Wait for you {count}</source>
        <translation>Wait for you {count}</translation>
    </message>
    <message>
        <source>On hold {count}</source>
        <translation>On hold {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again at once</source>
        <translation>
            <numerusform>%n message will be sent again at once</numerusform>
            <numerusform>%n messages will be sent again at once</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold. Send it again when it may go.</source>
        <translation>On hold. Send it again when it may go.</translation>
    </message>
    <message>
        <source>The signed message is saved as {file}</source>
        <translation>The signed message is saved as {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n message(s). Carry it to a workplace with a line; its acknowledgement comes back here.</source>
        <translation>
            <numerusform>{file} holds %n message. Carry it to a workplace with a line; its acknowledgement comes back here.</numerusform>
            <numerusform>{file} holds %n messages. Carry it to a workplace with a line; its acknowledgement comes back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room: make another one.</source>
        <translation>
            <numerusform>%n message found no room: make another one.</numerusform>
            <numerusform>%n messages found no room: make another one.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: this acknowledgement was taken in before; nothing changed</source>
        <translation>{file}: this acknowledgement was taken in before; nothing changed</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s) refused; the list says why</source>
        <translation>
            <numerusform>{file}: %n message refused; the list says why</numerusform>
            <numerusform>{file}: %n messages refused; the list says why</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: everything in it has reached the gateway</source>
        <translation>{file}: everything in it has reached the gateway</translation>
    </message>
    <message>
        <source>Make it once more</source>
        <translation>Make it once more</translation>
    </message>
    <message>
        <source>No message waits to be tried again</source>
        <translation>No message waits to be tried again</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) arrived today</source>
        <translation>
            <numerusform>%n message arrived today</numerusform>
            <numerusform>%n messages arrived today</numerusform>
        </translation>
    </message>
    <message>
        <source>the last at {hour}</source>
        <translation>the last at {hour}</translation>
    </message>
    <message>
        <source>Where to save the capsule</source>
        <translation>Where to save the capsule</translation>
    </message>
    <message>
        <source>Acknowledgements (*.ack)</source>
        <translation>Acknowledgements (*.ack)</translation>
    </message>
    <message>
        <source>Which acknowledgement came back</source>
        <translation>Which acknowledgement came back</translation>
    </message>
    <message>
        <source>Where to save the signed message</source>
        <translation>Where to save the signed message</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>Package on paper</source>
        <translation>Package on paper</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>Number on the envelope</source>
        <translation>Number on the envelope</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>hour on the receipt</source>
        <translation>hour on the receipt</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Language of the answer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>PackageIntake</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Please wait…</translation>
    </message>
</context>
<context>
    <name>PageLook</name>
    <message>
        <source>Preparing the page…</source>
        <translation>Preparing the page…</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Blank page {number}</source>
        <translation>Blank page {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>To bin</translation>
    </message>
    <message>
        <source>No page yet: press F5 to scan</source>
        <translation>No page yet: press F5 to scan</translation>
    </message>
    <message>
        <source>Document of this page</source>
        <translation>Document of this page</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PageThumbnail</name>
    <message>
        <source>Blank page {number}</source>
        <translation>Blank page {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
</context>
<context>
    <name>PageTiles</name>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Blurred: lay it flat and scan it again.</source>
        <translation>Blurred: lay it flat and scan it again.</translation>
    </message>
    <message>
        <source>An edge or a corner is cut off: straighten the sheet and scan it again.</source>
        <translation>An edge or a corner is cut off: straighten the sheet and scan it again.</translation>
    </message>
    <message>
        <source>Too coarse to read small print: choose 300 dpi (F7), or bring the camera nearer, and scan it again.</source>
        <translation>Too coarse to read small print: choose 300 dpi (F7), or bring the camera nearer, and scan it again.</translation>
    </message>
    <message>
        <source>Of an unlikely size: see that the whole sheet is there.</source>
        <translation>Of an unlikely size: see that the whole sheet is there.</translation>
    </message>
    <message>
        <source>Nearly empty: put it into the bin if nothing is written on it.</source>
        <translation>Nearly empty: put it into the bin if nothing is written on it.</translation>
    </message>
    <message>
        <source>Almost black: close the lid and scan it again.</source>
        <translation>Almost black: close the lid and scan it again.</translation>
    </message>
    <message>
        <source>Could not be cleaned and goes out as scanned: scan it again if it is hard to read.</source>
        <translation>Could not be cleaned and goes out as scanned: scan it again if it is hard to read.</translation>
    </message>
    <message>
        <source>Lay before the first cover sheet: choose its document.</source>
        <translation>Lay before the first cover sheet: choose its document.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of another case: see whose page it is.</source>
        <translation>Behind a cover sheet of another case: see whose page it is.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of another version: print new ones, or choose its document.</source>
        <translation>Behind a cover sheet of another version: print new ones, or choose its document.</translation>
    </message>
    <message>
        <source>Behind a cover sheet of a document this case does not have: choose its document.</source>
        <translation>Behind a cover sheet of a document this case does not have: choose its document.</translation>
    </message>
    <message>
        <source>Behind a damaged cover sheet: choose its document.</source>
        <translation>Behind a damaged cover sheet: choose its document.</translation>
    </message>
</context>
<context>
    <name>PagesAside</name>
    <message numerus="yes">
        <source>In the bin: %n page(s)</source>
        <translation>
            <numerusform>In the bin: %n page</numerusform>
            <numerusform>In the bin: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blank, not sent: %n page(s)</source>
        <translation>
            <numerusform>Blank, not sent: %n page</numerusform>
            <numerusform>Blank, not sent: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Take all back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PagesShown</name>
    <message>
        <source>Not sorted</source>
        <translation>Not sorted</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {number} as scanned</source>
        <translation>Page {number} as scanned</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>A screen, an action, a case by number, IIN or name</source>
        <translation>A screen, an action, a case by number, IIN or name</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or other letters.</source>
        <translation>Nothing fits. Type less, or other letters.</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>№ {number}, copy {copy}</source>
        <translation>№ {number}, copy {copy}</translation>
    </message>
    <message>
        <source>№ {number}, copies {copy} to {last}</source>
        <translation>№ {number}, copies {copy} to {last}</translation>
    </message>
    <message>
        <source>Sent to the printer {name}</source>
        <translation>Sent to the printer {name}</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Another printer</translation>
    </message>
    <message>
        <source>Training: saved instead of printed as {file}</source>
        <translation>Training: saved instead of printed as {file}</translation>
    </message>
    <message>
        <source>Training: saved as {file} in the papers folder</source>
        <translation>Training: saved as {file} in the papers folder</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>In some cases also</source>
        <translation>In some cases also</translation>
    </message>
    <message>
        <source>Asked besides</source>
        <translation>Asked besides</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Way of sending</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message numerus="yes">
        <source>may be prolonged by %n day(s)</source>
        <translation>
            <numerusform>may be prolonged by %n day</numerusform>
            <numerusform>may be prolonged by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>electronically or by courier</source>
        <translation>electronically or by courier</translation>
    </message>
    <message>
        <source>only electronically</source>
        <translation>only electronically</translation>
    </message>
    <message>
        <source>only by courier</source>
        <translation>only by courier</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preparing the paper…</source>
        <translation>Preparing the paper…</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Accounts are changed by the administrator.</source>
        <translation>Accounts are changed by the administrator.</translation>
    </message>
    <message>
        <source>Login: {login}</source>
        <translation>Login: {login}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>IIN {iin}</translation>
    </message>
    <message>
        <source>May certify paper copies</source>
        <translation>May certify paper copies</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>may log in</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Choose a role</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>At least ten characters</translation>
    </message>
    <message>
        <source>Authorised person: may certify paper copies</source>
        <translation>Authorised person: may certify paper copies</translation>
    </message>
</context>
<context>
    <name>PileCard</name>
    <message>
        <source>My dossiers</source>
        <translation>My dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>{dpi} dots per inch</source>
        <translation>{dpi} dots per inch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Paper lies in</source>
        <translation>Paper lies in</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Feeder</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glass</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Taken by itself for these documents and services (codes)</source>
        <translation>Taken by itself for these documents and services (codes)</translation>
    </message>
    <message>
        <source>For example: {code}</source>
        <translation>For example: {code}</translation>
    </message>
    <message>
        <source>Only for scanners with this in their name, if any</source>
        <translation>Only for scanners with this in their name, if any</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In colour</translation>
    </message>
    <message>
        <source>Both sides of each sheet</source>
        <translation>Both sides of each sheet</translation>
    </message>
</context>
<context>
    <name>ProfilesEditor</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profile {number}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>New profile</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>provisional, waits for its time stamp</source>
        <translation>provisional, waits for its time stamp</translation>
    </message>
    <message>
        <source>provisional for too long: tell the administrator</source>
        <translation>provisional for too long: tell the administrator</translation>
    </message>
    <message>
        <source>proved by a time stamp</source>
        <translation>proved by a time stamp</translation>
    </message>
    <message>
        <source>refused by the authority</source>
        <translation>refused by the authority</translation>
    </message>
</context>
<context>
    <name>ProvenanceChip</name>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Earlier case</source>
        <translation>Earlier case</translation>
    </message>
    <message>
        <source>Checked later</source>
        <translation>Checked later</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>By the moment of the complete package</source>
        <translation>By the moment of the complete package</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>People in the queue</source>
        <translation>People in the queue</translation>
    </message>
    <message>
        <source>Nobody stands in this list</source>
        <translation>Nobody stands in this list</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation>In the queue since</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the list</source>
        <translation>
            <numerusform>%n person in the list</numerusform>
            <numerusform>%n people in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance receipt</source>
        <translation>Acceptance receipt</translation>
    </message>
    <message>
        <source>Print another copy</source>
        <translation>Print another copy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In the courier's bag</source>
        <translation>In the courier's bag</translation>
    </message>
    <message>
        <source>Waits in the outbox, goes by itself</source>
        <translation>Waits in the outbox, goes by itself</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>At the gateway</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Read the number and the day out; one copy for the applicant, one stays here</source>
        <translation>Read the number and the day out; one copy for the applicant, one stays here</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Number of the case</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Result due</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>Next applicant</translation>
    </message>
</context>
<context>
    <name>ReceptionView</name>
    <message>
        <source>A case is at the counter: end it, or press F10 when the applicant leaves.</source>
        <translation>A case is at the counter: end it, or press F10 when the applicant leaves.</translation>
    </message>
    <message>
        <source>The applicant leaves without handing in? The draft stays.</source>
        <translation>The applicant leaves without handing in? The draft stays.</translation>
    </message>
    <message>
        <source>Yes, left</source>
        <translation>Yes, left</translation>
    </message>
    <message>
        <source>The applicant had left. Take the draft up when they are back.</source>
        <translation>The applicant had left. Take the draft up when they are back.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RecipeRow</name>
    <message>
        <source>Turned</source>
        <translation>Turned</translation>
    </message>
    <message>
        <source>Levelled</source>
        <translation>Levelled</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Cropped</translation>
    </message>
    <message>
        <source>Whitened</source>
        <translation>Whitened</translation>
    </message>
    <message>
        <source>Fewer shades</source>
        <translation>Fewer shades</translation>
    </message>
    <message>
        <source>Made smaller</source>
        <translation>Made smaller</translation>
    </message>
    <message>
        <source>As scanned: hold F11</source>
        <translation>As scanned: hold F11</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Formal check</source>
        <translation>Formal check</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Say whether the documents are in order</source>
        <translation>Say whether the documents are in order</translation>
    </message>
    <message>
        <source>Compare the documents with the list of the service. The CSC is told at once.</source>
        <translation>Compare the documents with the list of the service. The CSC is told at once.</translation>
    </message>
    <message>
        <source>Compare the papers in the package with the list of the service.</source>
        <translation>Compare the papers in the package with the list of the service.</translation>
    </message>
    <message>
        <source>Are the documents in order?</source>
        <translation>Are the documents in order?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>The dossier gets its number and goes to the head.</source>
        <translation>The dossier gets its number and goes to the head.</translation>
    </message>
    <message>
        <source>The dossier is registered; the executor will draft a refusal.</source>
        <translation>The dossier is registered; the executor will draft a refusal.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Register of accepted applications</source>
        <translation>Register of accepted applications</translation>
    </message>
    <message>
        <source>Register of refused receptions</source>
        <translation>Register of refused receptions</translation>
    </message>
    <message>
        <source>Register of sent applications</source>
        <translation>Register of sent applications</translation>
    </message>
    <message>
        <source>Register of issued results</source>
        <translation>Register of issued results</translation>
    </message>
    <message>
        <source>Register of packages by courier</source>
        <translation>Register of packages by courier</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Surname, name, patronymic</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Result due</source>
        <translation>Result due</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refusal</translation>
    </message>
    <message>
        <source>Tickets: {tickets} = {accepted} accepted + {refused} refused + {left} left</source>
        <translation>Tickets: {tickets} = {accepted} accepted + {refused} refused + {left} left</translation>
    </message>
    <message>
        <source>Signed: {signed} = {sent} sent + {waiting} waiting</source>
        <translation>Signed: {signed} = {sent} sent + {waiting} waiting</translation>
    </message>
    <message>
        <source>Paper: {paper} = {courier} with the courier + {held} held</source>
        <translation>Paper: {paper} = {courier} with the courier + {held} held</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
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
        <translation>Print</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Rows of the register</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>CSC department № {office}</source>
        <translation>CSC department № {office}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the register</source>
        <translation>Where to save the register</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>ENIS</source>
        <translation>ENIS</translation>
    </message>
    <message>
        <source>GBD FL</source>
        <translation>GBD FL</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Read from the scanned card</source>
        <translation>Read from the scanned card</translation>
    </message>
    <message>
        <source>From the earlier case</source>
        <translation>From the earlier case</translation>
    </message>
    <message>
        <source>Answer of {day} {hour}, not re-checked.</source>
        <translation>Answer of {day} {hour}, not re-checked.</translation>
    </message>
</context>
<context>
    <name>RepresentativeForm</name>
    <message>
        <source>Document that proves it</source>
        <translation>Document that proves it</translation>
    </message>
    <message>
        <source>Who certified it</source>
        <translation>Who certified it</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>Representative's IIN</source>
        <translation>Representative's IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Power of attorney No.</source>
        <translation>Power of attorney No.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Notary</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Powers</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>{field}: to be corrected</source>
        <translation>{field}: to be corrected</translation>
    </message>
    <message>
        <source>{field}: empty</source>
        <translation>{field}: empty</translation>
    </message>
    <message>
        <source>Does somebody act for the applicant?</source>
        <translation>Does somebody act for the applicant?</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Notarised power</source>
        <translation>Notarised power</translation>
    </message>
    <message>
        <source>Otherwise certified</source>
        <translation>Otherwise certified</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>The applicant is here in person.</source>
        <translation>The applicant is here in person.</translation>
    </message>
    <message>
        <source>Enter it from the paper: ENIS is asked for it on the next step.</source>
        <translation>Enter it from the paper: ENIS is asked for it on the next step.</translation>
    </message>
    <message>
        <source>The data of a power of attorney not certified by a notary are not entered (clause 11.3); the paper is put to the documents.</source>
        <translation>The data of a power of attorney not certified by a notary are not entered (clause 11.3); the paper is put to the documents.</translation>
    </message>
    <message>
        <source>A parent, guardian or trustee: no power of attorney is needed, the paper that proves it is put to the documents.</source>
        <translation>A parent, guardian or trustee: no power of attorney is needed, the paper that proves it is put to the documents.</translation>
    </message>
    <message>
        <source>The power of attorney ended on {day}. It cannot be used.</source>
        <translation>The power of attorney ended on {day}. It cannot be used.</translation>
    </message>
    <message>
        <source>The power of attorney ends on {day}, before the result is due.</source>
        <translation>The power of attorney ends on {day}, before the result is due.</translation>
    </message>
    <message>
        <source>This IIN is the applicant's own.</source>
        <translation>This IIN is the applicant's own.</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>no representative</source>
        <translation>no representative</translation>
    </message>
    <message>
        <source>In few words</source>
        <translation>In few words</translation>
    </message>
    <message>
        <source>See in full</source>
        <translation>See in full</translation>
    </message>
    <message>
        <source>The request is still being read</source>
        <translation>The request is still being read</translation>
    </message>
    <message>
        <source>What you certify</source>
        <translation>What you certify</translation>
    </message>
    <message>
        <source>As the operator of the center you certify that the data of the request and the scanned pages are those of the papers the applicant handed in.</source>
        <translation>As the operator of the center you certify that the data of the request and the scanned pages are those of the papers the applicant handed in.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Request {number}</translation>
    </message>
    <message>
        <source>the data of the application</source>
        <translation>the data of the application</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>each page with its checksum</source>
        <translation>each page with its checksum</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>IIN {iin}</translation>
    </message>
    <message>
        <source>representative: {name}</source>
        <translation>representative: {name}</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>from registry</source>
        <translation>from registry</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sub-category</translation>
    </message>
    <message>
        <source>Representative: surname</source>
        <translation>Representative: surname</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>Representative: name</translation>
    </message>
    <message>
        <source>Representative: patronymic</source>
        <translation>Representative: patronymic</translation>
    </message>
    <message>
        <source>Representative: IIN</source>
        <translation>Representative: IIN</translation>
    </message>
    <message>
        <source>Ground of the representative</source>
        <translation>Ground of the representative</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Power of attorney issued on</source>
        <translation>Power of attorney issued on</translation>
    </message>
    <message>
        <source>Power of attorney valid until</source>
        <translation>Power of attorney valid until</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Notary</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Powers</translation>
    </message>
</context>
<context>
    <name>ResolvePanel</name>
    <message>
        <source>Examine and prepare a draft of the decision.</source>
        <translation>Examine and prepare a draft of the decision.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>To the executor</source>
        <translation>To the executor</translation>
    </message>
    <message>
        <source>Choose the executor</source>
        <translation>Choose the executor</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Responsible executor</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Formal check: the documents are in order.</source>
        <translation>Formal check: the documents are in order.</translation>
    </message>
    <message>
        <source>Formal check: the documents are not in order.</source>
        <translation>Formal check: the documents are not in order.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>No result waits to be handed over</source>
        <translation>No result waits to be handed over</translation>
    </message>
    <message>
        <source>Identity document checked</source>
        <translation>Identity document checked</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Print on paper</source>
        <translation>Print on paper</translation>
    </message>
    <message>
        <source>Case {number} · IIN {iin}</source>
        <translation>Case {number} · IIN {iin}</translation>
    </message>
    <message>
        <source>paper notification wanted</source>
        <translation>paper notification wanted</translation>
    </message>
    <message>
        <source>Queue № {number}</source>
        <translation>Queue № {number}</translation>
    </message>
    <message>
        <source>Separate list: {title}</source>
        <translation>Separate list: {title}</translation>
    </message>
    <message>
        <source>The letter came on paper by courier; hand over that letter</source>
        <translation>The letter came on paper by courier; hand over that letter</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Checking the signature…</translation>
    </message>
    <message>
        <source>Check the identity document first</source>
        <translation>Check the identity document first</translation>
    </message>
    <message>
        <source>A paper copy is certified by the authorised person: {names}</source>
        <translation>A paper copy is certified by the authorised person: {names}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Reasoned refusal</source>
        <translation>Reasoned refusal</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>The signature is valid: {name}, {at}</source>
        <translation>The signature is valid: {name}, {at}</translation>
    </message>
    <message>
        <source>The signature is not valid. Do not hand it over.</source>
        <translation>The signature is not valid. Do not hand it over.</translation>
    </message>
    <message>
        <source>Cannot tell yet whether the signature is valid.</source>
        <translation>Cannot tell yet whether the signature is valid.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>No results yet</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Results ready for hand-over</source>
        <translation>Results ready for hand-over</translation>
    </message>
    <message>
        <source>Reasoned refusal</source>
        <translation>Reasoned refusal</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Notification · queue № {number}</source>
        <translation>Notification · queue № {number}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n result(s) wait to be collected, the oldest first</source>
        <translation>
            <numerusform>%n result waits to be collected, the oldest first</numerusform>
            <numerusform>%n results wait to be collected, the oldest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Letter on paper</translation>
    </message>
    <message>
        <source>Results that wait</source>
        <translation>Results that wait</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Handed over: {name}, {number}</source>
        <translation>Handed over: {name}, {number}</translation>
    </message>
    <message>
        <source>{kind}, № {number}</source>
        <translation>{kind}, № {number}</translation>
    </message>
    <message>
        <source>The letter is noted: {name}, {number}</source>
        <translation>The letter is noted: {name}, {number}</translation>
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
            <numerusform>%n result signed.</numerusform>
            <numerusform>%n results signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dossier from the list</source>
        <translation>Choose a dossier from the list</translation>
    </message>
    <message>
        <source>Taken in: {name}. It waits to be registered.</source>
        <translation>Taken in: {name}. It waits to be registered.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>CSC operator</source>
        <translation>CSC operator</translation>
    </message>
    <message>
        <source>CSC supervisor</source>
        <translation>CSC supervisor</translation>
    </message>
    <message>
        <source>Registrar of the provider</source>
        <translation>Registrar of the provider</translation>
    </message>
    <message>
        <source>Head of the provider</source>
        <translation>Head of the provider</translation>
    </message>
    <message>
        <source>Responsible executor</source>
        <translation>Responsible executor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>ScanButtons</name>
    <message>
        <source>The case is registered already</source>
        <translation>The case is registered already</translation>
    </message>
    <message>
        <source>No scanner is there: F6 adds a file</source>
        <translation>No scanner is there: F6 adds a file</translation>
    </message>
    <message>
        <source>Scan the back sides</source>
        <translation>Scan the back sides</translation>
    </message>
    <message>
        <source>Scan next document</source>
        <translation>Scan next document</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>ScanDrawing</name>
    <message>
        <source>No scanner was found. Switch it on and press F7, or add a file (F6).</source>
        <translation>No scanner was found. Switch it on and press F7, or add a file (F6).</translation>
    </message>
    <message>
        <source>Scanning was stopped. The pages already taken are kept.</source>
        <translation>Scanning was stopped. The pages already taken are kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n front side(s) are in. Turn the whole pile over, lay it in again and press F5.</source>
        <translation>
            <numerusform>%n front side is in. Turn the whole pile over, lay it in again and press F5.</numerusform>
            <numerusform>%n front sides are in. Turn the whole pile over, lay it in again and press F5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register for the courier</source>
        <translation>Register for the courier</translation>
    </message>
    <message>
        <source>Scanning… Esc stops</source>
        <translation>Scanning… Esc stops</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)</source>
        <translation>Pictures and PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>Reading the file… Esc stops</source>
        <translation>Reading the file… Esc stops</translation>
    </message>
</context>
<context>
    <name>ScanNotes</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Look at page {numbers} before the applicant leaves.</source>
        <translation>Look at page {numbers} before the applicant leaves.</translation>
    </message>
    <message>
        <source>Pages without a cover sheet are not sorted.</source>
        <translation>Pages without a cover sheet are not sorted.</translation>
    </message>
    <message>
        <source>A cover sheet of another case: its pages are not sorted.</source>
        <translation>A cover sheet of another case: its pages are not sorted.</translation>
    </message>
    <message>
        <source>A cover sheet of another version: its pages are not sorted.</source>
        <translation>A cover sheet of another version: its pages are not sorted.</translation>
    </message>
    <message>
        <source>A cover sheet of a document that this case does not have: its pages are not sorted.</source>
        <translation>A cover sheet of a document that this case does not have: its pages are not sorted.</translation>
    </message>
    <message>
        <source>A damaged cover sheet: its pages are not sorted.</source>
        <translation>A damaged cover sheet: its pages are not sorted.</translation>
    </message>
</context>
<context>
    <name>ScanRegister</name>
    <message>
        <source>Registering…</source>
        <translation>Registering…</translation>
    </message>
</context>
<context>
    <name>ScanResume</name>
    <message numerus="yes">
        <source>The scan was interrupted: %n page(s) are here. Put the rest in and scan on.</source>
        <translation>
            <numerusform>The scan was interrupted: %n page is here. Put the rest in and scan on.</numerusform>
            <numerusform>The scan was interrupted: %n pages are here. Put the rest in and scan on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the rest</source>
        <translation>Scan the rest</translation>
    </message>
</context>
<context>
    <name>ScanSettings</name>
    <message>
        <source>Folder “{name}”</source>
        <translation>Folder “{name}”</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>No scanner</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>both sides</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Camera “{name}”</source>
        <translation>Camera “{name}”</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Looking for scanners…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Feeder</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glass</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>No scanner found</source>
        <translation>No scanner found</translation>
    </message>
    <message>
        <source>Paper lies in</source>
        <translation>Paper lies in</translation>
    </message>
    <message>
        <source>Both sides of each sheet</source>
        <translation>Both sides of each sheet</translation>
    </message>
    <message>
        <source>I turn the pile myself</source>
        <translation>I turn the pile myself</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In colour</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>As set below</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>Scanning</source>
        <translation>Scanning</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{document}: no page</source>
        <translation>{document}: no page</translation>
    </message>
    <message>
        <source>Pages are still coming in</source>
        <translation>Pages are still coming in</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are still being cleaned</source>
        <translation>
            <numerusform>%n page is still being cleaned</numerusform>
            <numerusform>%n pages are still being cleaned</numerusform>
        </translation>
    </message>
    <message>
        <source>Every paper is scanned</source>
        <translation>Every paper is scanned</translation>
    </message>
    <message>
        <source>Sort by cover sheets</source>
        <translation>Sort by cover sheets</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Not sorted</translation>
    </message>
    <message>
        <source>{scanner} · {done} of {count} documents scanned</source>
        <translation>{scanner} · {done} of {count} documents scanned</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Add file</translation>
    </message>
</context>
<context>
    <name>ScanTools</name>
    <message>
        <source>The next page replaces page {number}: lay it in and press F5, or F6.</source>
        <translation>The next page replaces page {number}: lay it in and press F5, or F6.</translation>
    </message>
    <message>
        <source>The next pages come before page {number}: lay them in and press F5, or F6.</source>
        <translation>The next pages come before page {number}: lay them in and press F5, or F6.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Signed result</source>
        <translation>Signed result</translation>
    </message>
    <message>
        <source>Handed to the courier</source>
        <translation>Handed to the courier</translation>
    </message>
    <message>
        <source>Send to the CSC</source>
        <translation>Send to the CSC</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Number in the queue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Proof of the signature</source>
        <translation>Proof of the signature</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>by courier</source>
        <translation>by courier</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>electronically</translation>
    </message>
    <message>
        <source>The package has left already</source>
        <translation>The package has left already</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Not for this service</translation>
    </message>
    <message>
        <source>Not possible: the request is not signed</source>
        <translation>Not possible: the request is not signed</translation>
    </message>
    <message>
        <source>The signed request with all pages, through the gateway</source>
        <translation>The signed request with all pages, through the gateway</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>Proposed: a registry has no data, the provider needs the papers</source>
        <translation>Proposed: a registry has no data, the provider needs the papers</translation>
    </message>
    <message>
        <source>The papers themselves, in the courier's bag</source>
        <translation>The papers themselves, in the courier's bag</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>By courier</translation>
    </message>
    <message>
        <source>The request goes to the gateway now, or as soon as there is a connection.</source>
        <translation>The request goes to the gateway now, or as soon as there is a connection.</translation>
    </message>
    <message>
        <source>The outbox shows every stage until the provider has registered it.</source>
        <translation>The outbox shows every stage until the provider has registered it.</translation>
    </message>
    <message>
        <source>Put the papers into an envelope with the number of the case.</source>
        <translation>Put the papers into an envelope with the number of the case.</translation>
    </message>
    <message>
        <source>The bag goes to the provider with a register in 2 copies.</source>
        <translation>The bag goes to the provider with a register in 2 copies.</translation>
    </message>
    <message>
        <source>On {day} the applicant comes for the result.</source>
        <translation>On {day} the applicant comes for the result.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>The package goes to the provider</source>
        <translation>The package goes to the provider</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Which way</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>What this service asks for</source>
        <translation>What this service asks for</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>See: {document}</source>
        <translation>See: {document}</translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Choose the service</translation>
    </message>
    <message>
        <source>What the applicant came for</source>
        <translation>What the applicant came for</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Find a service</translation>
    </message>
    <message>
        <source>Name or part of it</source>
        <translation>Name or part of it</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>if any</translation>
    </message>
    <message>
        <source>No service is called so. Search by another word.</source>
        <translation>No service is called so. Search by another word.</translation>
    </message>
    <message>
        <source>Left without being served</source>
        <translation>Left without being served</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket {number} left without being served; the close of the day counts it</source>
        <translation>Ticket {number} left without being served; the close of the day counts it</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office and counter</source>
        <translation>Office and counter</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Exchange with the state systems</source>
        <translation>Exchange with the state systems</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Office №</source>
        <translation>Office №</translation>
    </message>
    <message>
        <source>Window №</source>
        <translation>Window №</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>Call center</source>
        <translation>Call center</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Organisation, Kazakh</source>
        <translation>Organisation, Kazakh</translation>
    </message>
    <message>
        <source>Organisation, Russian</source>
        <translation>Organisation, Russian</translation>
    </message>
    <message>
        <source>“Of whom”, Kazakh</source>
        <translation>“Of whom”, Kazakh</translation>
    </message>
    <message>
        <source>“Of whom”, Russian</source>
        <translation>“Of whom”, Russian</translation>
    </message>
    <message>
        <source>Branch, Kazakh</source>
        <translation>Branch, Kazakh</translation>
    </message>
    <message>
        <source>Branch, Russian</source>
        <translation>Branch, Russian</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Address, Kazakh</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Address, Russian</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>District, Kazakh</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>District, Russian</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Name, Kazakh</source>
        <translation>Name, Kazakh</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Name, Russian</translation>
    </message>
    <message>
        <source>Post of the head, Kazakh</source>
        <translation>Post of the head, Kazakh</translation>
    </message>
    <message>
        <source>Post of the head, Russian</source>
        <translation>Post of the head, Russian</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>Name of the head</translation>
    </message>
    <message>
        <source>Synchronous channel</source>
        <translation>Synchronous channel</translation>
    </message>
    <message>
        <source>Asynchronous channel</source>
        <translation>Asynchronous channel</translation>
    </message>
    <message>
        <source>Temporary file store</source>
        <translation>Temporary file store</translation>
    </message>
    <message>
        <source>New gateway password</source>
        <translation>New gateway password</translation>
    </message>
    <message>
        <source>Sender of the CSC</source>
        <translation>Sender of the CSC</translation>
    </message>
    <message>
        <source>Sender of the provider</source>
        <translation>Sender of the provider</translation>
    </message>
    <message>
        <source>Service of GBD FL</source>
        <translation>Service of GBD FL</translation>
    </message>
    <message>
        <source>Service of ENIS</source>
        <translation>Service of ENIS</translation>
    </message>
    <message>
        <source>Wait for an answer, seconds</source>
        <translation>Wait for an answer, seconds</translation>
    </message>
    <message>
        <source>Exchange every, seconds</source>
        <translation>Exchange every, seconds</translation>
    </message>
    <message>
        <source>Largest message, bytes</source>
        <translation>Largest message, bytes</translation>
    </message>
    <message>
        <source>Addresses of network scanners</source>
        <translation>Addresses of network scanners</translation>
    </message>
    <message>
        <source>Scan profiles</source>
        <translation>Scan profiles</translation>
    </message>
    <message>
        <source>PKCS#11 libraries of tokens, parted by semicolons</source>
        <translation>PKCS#11 libraries of tokens, parted by semicolons</translation>
    </message>
    <message>
        <source>SHA-256 of NCALayer’s certificate; empty takes the first one met</source>
        <translation>SHA-256 of NCALayer’s certificate; empty takes the first one met</translation>
    </message>
    <message>
        <source>NCALayer, address</source>
        <translation>NCALayer, address</translation>
    </message>
    <message>
        <source>NCALayer, port</source>
        <translation>NCALayer, port</translation>
    </message>
    <message>
        <source>NCALayer, module</source>
        <translation>NCALayer, module</translation>
    </message>
    <message>
        <source>Key file of the information system</source>
        <translation>Key file of the information system</translation>
    </message>
    <message>
        <source>New password of this key file</source>
        <translation>New password of this key file</translation>
    </message>
    <message>
        <source>BIN of the gateway, who signs answers</source>
        <translation>BIN of the gateway, who signs answers</translation>
    </message>
    <message>
        <source>Certificate file of who opens capsules; empty makes none</source>
        <translation>Certificate file of who opens capsules; empty makes none</translation>
    </message>
    <message>
        <source>Time-stamping authority, address</source>
        <translation>Time-stamping authority, address</translation>
    </message>
    <message>
        <source>Warn of signatures without time stamp after, hours</source>
        <translation>Warn of signatures without time stamp after, hours</translation>
    </message>
    <message>
        <source>Lock the screen after, minutes</source>
        <translation>Lock the screen after, minutes</translation>
    </message>
    <message>
        <source>Watched folder of the scanner</source>
        <translation>Watched folder of the scanner</translation>
    </message>
    <message>
        <source>BIN of the provider</source>
        <translation>BIN of the provider</translation>
    </message>
    <message>
        <source>Database, if not in the data folder</source>
        <translation>Database, if not in the data folder</translation>
    </message>
    <message>
        <source>New password of the database</source>
        <translation>New password of the database</translation>
    </message>
    <message>
        <source>Search the network for scanners</source>
        <translation>Search the network for scanners</translation>
    </message>
    <message>
        <source>Scanners with an unknown certificate may be used</source>
        <translation>Scanners with an unknown certificate may be used</translation>
    </message>
    <message>
        <source>Operators choose only among the profiles</source>
        <translation>Operators choose only among the profiles</translation>
    </message>
    <message>
        <source>Pages are read in the background: their words can be searched and copied</source>
        <translation>Pages are read in the background: their words can be searched and copied</translation>
    </message>
    <message>
        <source>Cameras are offered beside the scanners: for one on a stand</source>
        <translation>Cameras are offered beside the scanners: for one on a stand</translation>
    </message>
    <message>
        <source>Answers without the gateway’s signature are refused</source>
        <translation>Answers without the gateway’s signature are refused</translation>
    </message>
    <message>
        <source>The day of intake counts into the term</source>
        <translation>The day of intake counts into the term</translation>
    </message>
    <message>
        <source>The service provider works here</source>
        <translation>The service provider works here</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>No case can be opened and no paper printed before the marked fields are filled in. F4 goes from one to the next.</source>
        <translation>No case can be opened and no paper printed before the marked fields are filled in. F4 goes from one to the next.</translation>
    </message>
    <message>
        <source>The gateway is not set: what is sent waits in the outbox until the marked fields are filled in. F4 goes from one to the next.</source>
        <translation>The gateway is not set: what is sent waits in the outbox until the marked fields are filled in. F4 goes from one to the next.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 99.</source>
        <translation>Write a number from 1 to 99.</translation>
    </message>
    <message>
        <source>This is no BIN: twelve digits, the last checks the others.</source>
        <translation>This is no BIN: twelve digits, the last checks the others.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with the area code.</source>
        <translation>This is no phone number. Write it with the area code.</translation>
    </message>
    <message>
        <source>Write an address that begins with {secure} or {plain}.</source>
        <translation>Write an address that begins with {secure} or {plain}.</translation>
    </message>
    <message>
        <source>This value is not allowed. Correct it.</source>
        <translation>This value is not allowed. Correct it.</translation>
    </message>
    <message>
        <source>Stands at the head of papers</source>
        <translation>Stands at the head of papers</translation>
    </message>
    <message>
        <source>Goes into the sentence of the refusal receipt</source>
        <translation>Goes into the sentence of the refusal receipt</translation>
    </message>
    <message>
        <source>Stands on the receipts</source>
        <translation>Stands on the receipts</translation>
    </message>
    <message>
        <source>Below the organisation; may stay empty</source>
        <translation>Below the organisation; may stay empty</translation>
    </message>
    <message>
        <source>From 1 to 99; stands in every case number</source>
        <translation>From 1 to 99; stands in every case number</translation>
    </message>
    <message>
        <source>From 1 to 99; each computer has its own</source>
        <translation>From 1 to 99; each computer has its own</translation>
    </message>
    <message>
        <source>With the area code; stands on papers</source>
        <translation>With the area code; stands on papers</translation>
    </message>
    <message>
        <source>Stands at the head of letters</source>
        <translation>Stands at the head of letters</translation>
    </message>
    <message>
        <source>Below the name; may stay empty</source>
        <translation>Below the name; may stay empty</translation>
    </message>
    <message>
        <source>Stands on letters and envelopes</source>
        <translation>Stands on letters and envelopes</translation>
    </message>
    <message>
        <source>Results signed by others are not accepted</source>
        <translation>Results signed by others are not accepted</translation>
    </message>
    <message>
        <source>Applications are addressed to this person</source>
        <translation>Applications are addressed to this person</translation>
    </message>
    <message>
        <source>Kept in the keyring; empty leaves the old one</source>
        <translation>Kept in the keyring; empty leaves the old one</translation>
    </message>
    <message>
        <source>GBD FL and ENIS are asked here</source>
        <translation>GBD FL and ENIS are asked here</translation>
    </message>
    <message>
        <source>Requests go out and results come in here</source>
        <translation>Requests go out and results come in here</translation>
    </message>
    <message>
        <source>Scanned pages go out here</source>
        <translation>Scanned pages go out here</translation>
    </message>
    <message>
        <source>The login of the CSC at the gateway</source>
        <translation>The login of the CSC at the gateway</translation>
    </message>
    <message>
        <source>Only where the provider works here</source>
        <translation>Only where the provider works here</translation>
    </message>
    <message>
        <source>Empty: messages go out without the system’s signature</source>
        <translation>Empty: messages go out without the system’s signature</translation>
    </message>
    <message>
        <source>The key that signs the codes on receipts is made at the first start; {command} gives other offices its public half.</source>
        <translation>The key that signs the codes on receipts is made at the first start; {command} gives other offices its public half.</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Language at the start</translation>
    </message>
    <message>
        <source>Colours at the start</source>
        <translation>Colours at the start</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Saved. The settings hold from the next start of the program.</source>
        <translation>Saved. The settings hold from the next start of the program.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 09:40.</source>
        <translation>Write hours and minutes, such as 09:40.</translation>
    </message>
    <message>
        <source>Write a whole number in digits.</source>
        <translation>Write a whole number in digits.</translation>
    </message>
    <message>
        <source>Write a number in digits, such as 2.5.</source>
        <translation>Write a number in digits, such as 2.5.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>They hold from the next start of the program</source>
        <translation>They hold from the next start of the program</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nothing is changed</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>For your signature</source>
        <translation>For your signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %n waiting result(s)</source>
        <translation>
            <numerusform>Sign %n waiting result</numerusform>
            <numerusform>Sign all %n waiting results</numerusform>
        </translation>
    </message>
    <message>
        <source>The executor proposes</source>
        <translation>The executor proposes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>Number today</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>signed, valid; the time stamp follows by itself</source>
        <translation>signed, valid; the time stamp follows by itself</translation>
    </message>
    <message>
        <source>signed, not all known yet</source>
        <translation>signed, not all known yet</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n page(s) are still being read</source>
        <translation>
            <numerusform>the words of %n page are still being read</numerusform>
            <numerusform>the words of %n pages are still being read</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}: no page</source>
        <translation>{document}: no page</translation>
    </message>
    <message>
        <source>The request is signed already</source>
        <translation>The request is signed already</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Every signature is verified at once and only then believed</source>
        <translation>Every signature is verified at once and only then believed</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>By courier, unsigned</source>
        <translation>By courier, unsigned</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>SitePasswordForm</name>
    <message>
        <source>The other side does not take this password. Type it again.</source>
        <translation>The other side does not take this password. Type it again.</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>Password of the gateway</translation>
    </message>
    <message>
        <source>Password of the information system’s key</source>
        <translation>Password of the information system’s key</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The keyring of this computer does not give it. What you type is held until the program ends and written nowhere; an administrator can have it kept in the settings.</source>
        <translation>The keyring of this computer does not give it. What you type is held until the program ends and written nowhere; an administrator can have it kept in the settings.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep it in, so the program asks at each start. What you type is held until the program ends and written nowhere.</source>
        <translation>This computer has no keyring to keep it in, so the program asks at each start. What you type is held until the program ends and written nowhere.</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>{size} MB of {limit} MB</source>
        <translation>{size} MB of {limit} MB</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Make it fit</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>GBD FL</source>
        <translation>GBD FL</translation>
    </message>
    <message>
        <source>ENIS</source>
        <translation>ENIS</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) work</source>
        <translation>
            <numerusform>%n connection works</numerusform>
            <numerusform>%n connections work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Package on paper</source>
        <translation>Package on paper</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>current step</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>something is missing</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Everything on this step is complete</source>
        <translation>Everything on this step is complete</translation>
    </message>
    <message>
        <source>Nothing is missing here: go on with {button} ({key}).</source>
        <translation>Nothing is missing here: go on with {button} ({key}).</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
</context>
<context>
    <name>StripPane</name>
    <message numerus="yes">
        <source>%n blank page(s)</source>
        <translation>
            <numerusform>%n blank page</numerusform>
            <numerusform>%n blank pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages go into</source>
        <translation>Pages go into</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bin · {count}</source>
        <translation>Bin · {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>Cover sheets</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary of the case</source>
        <translation>Summary of the case</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>The form stands</source>
        <translation>The form stands</translation>
    </message>
    <message>
        <source>Take the register's</source>
        <translation>Take the register's</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{field} · case {number}</source>
        <translation>{field} · case {number}</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Seen to</translation>
    </message>
    <message>
        <source>Form: {held} · register: {told}</source>
        <translation>Form: {held} · register: {told}</translation>
    </message>
    <message>
        <source>It came, but is not believed ({code}), and went back. Ask the provider to send it again.</source>
        <translation>It came, but is not believed ({code}), and went back. Ask the provider to send it again.</translation>
    </message>
    <message>
        <source>It came, but it cannot be told yet whether it holds ({code}). Tell the administrator.</source>
        <translation>It came, but it cannot be told yet whether it holds ({code}). Tell the administrator.</translation>
    </message>
    <message>
        <source>Why is it decided so? (case {number})</source>
        <translation>Why is it decided so? (case {number})</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>{span} over</source>
        <translation>{span} over</translation>
    </message>
    <message>
        <source>{passed} of {norm}</source>
        <translation>{passed} of {norm}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Examination and draft</source>
        <translation>Examination and draft</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>To the CSC</source>
        <translation>To the CSC</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n letter(s). Shorten it.</source>
        <translation>
            <numerusform>This is longer than %n letter. Shorten it.</numerusform>
            <numerusform>This is longer than %n letters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketMark</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Summary of the case (F12)</source>
        <translation>Summary of the case (F12)</translation>
    </message>
</context>
<context>
    <name>UndoData</name>
    <message numerus="yes">
        <source>With these data %n document(s) would be missing: {names}</source>
        <translation>
            <numerusform>With these data %n document would be missing: {names}</numerusform>
            <numerusform>With these data %n documents would be missing: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoForm</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Supporting paper: PDF, JPEG or PNG</source>
        <translation>Supporting paper: PDF, JPEG or PNG</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Supervisor's login</source>
        <translation>Supervisor's login</translation>
    </message>
    <message>
        <source>Supervisor's password</source>
        <translation>Supervisor's password</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Papers (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Supporting paper</source>
        <translation>Supporting paper</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was undone</source>
        <translation>What was undone</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Save the supporting paper…</source>
        <translation>Save the supporting paper…</translation>
    </message>
    <message>
        <source>The case was cancelled</source>
        <translation>The case was cancelled</translation>
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
        <translation>{hour} · {who}, permitted by {supervisor}</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Corrected. Sign the request now: it is another one than before.</source>
        <translation>Corrected. Sign the request now: it is another one than before.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Supporting paper</source>
        <translation>Supporting paper</translation>
    </message>
    <message numerus="yes">
        <source>Already on the books: %n to decide under the data</source>
        <translation>
            <numerusform>Already on the books: %n to decide under the data</numerusform>
            <numerusform>Already on the books: %n to decide under the data</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Correct the data</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Cancel the case</translation>
    </message>
    <message>
        <source>What is to be undone</source>
        <translation>What is to be undone</translation>
    </message>
    <message>
        <source>Case {number} · {name}</source>
        <translation>Case {number} · {name}</translation>
    </message>
    <message>
        <source>Correct or cancel</source>
        <translation>Correct or cancel</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>The case is cancelled: {reason}</source>
        <translation>The case is cancelled: {reason}</translation>
    </message>
    <message>
        <source>The package has left: only the provider can change the case now.</source>
        <translation>The package has left: only the provider can change the case now.</translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s) not complete</source>
        <translation>
            <numerusform>%n family member not complete</numerusform>
            <numerusform>%n family members not complete</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>IIN …{tail}</source>
        <translation>IIN …{tail}</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Signed {when}</translation>
    </message>
    <message>
        <source>Issued by {chain}</source>
        <translation>Issued by {chain}</translation>
    </message>
    <message>
        <source>Not changed since it was signed</source>
        <translation>Not changed since it was signed</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Term of the certificate</source>
        <translation>Term of the certificate</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Not revoked</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>Owner of the key</source>
        <translation>Owner of the key</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>Compare with the paper: all this must stand there too.</source>
        <translation>Compare with the paper: all this must stand there too.</translation>
    </message>
    <message>
        <source>The receipt is genuine.</source>
        <translation>The receipt is genuine.</translation>
    </message>
    <message>
        <source>The receipt is not genuine.</source>
        <translation>The receipt is not genuine.</translation>
    </message>
    <message>
        <source>It cannot be told whether the receipt is genuine.</source>
        <translation>It cannot be told whether the receipt is genuine.</translation>
    </message>
    <message>
        <source>Receipt of acceptance № {number}</source>
        <translation>Receipt of acceptance № {number}</translation>
    </message>
    <message>
        <source>Receipt of refusal № {number}</source>
        <translation>Receipt of refusal № {number}</translation>
    </message>
    <message>
        <source>Accepted {when}</source>
        <translation>Accepted {when}</translation>
    </message>
    <message>
        <source>Documents taken: {count}</source>
        <translation>Documents taken: {count}</translation>
    </message>
    <message>
        <source>Refused {when}</source>
        <translation>Refused {when}</translation>
    </message>
    <message>
        <source>Documents missing: {count}</source>
        <translation>Documents missing: {count}</translation>
    </message>
    <message>
        <source>this workplace</source>
        <translation>this workplace</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>Office: {name}</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>Capsule</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Made {when}</translation>
    </message>
    <message>
        <source>From office {office}, window {counter}</source>
        <translation>From office {office}, window {counter}</translation>
    </message>
    <message>
        <source>Messages inside: {count}</source>
        <translation>Messages inside: {count}</translation>
    </message>
    <message>
        <source>Messages at the other side: {count}</source>
        <translation>Messages at the other side: {count}</translation>
    </message>
    <message>
        <source>Messages taken by the gateway: {count}</source>
        <translation>Messages taken by the gateway: {count}</translation>
    </message>
    <message>
        <source>Messages refused: {count}</source>
        <translation>Messages refused: {count}</translation>
    </message>
    <message>
        <source>Checked: the signature over the label and over the sealed contents. The contents stay sealed; only the recipient’s key opens them.</source>
        <translation>Checked: the signature over the label and over the sealed contents. The contents stay sealed; only the recipient’s key opens them.</translation>
    </message>
    <message>
        <source>Checked: the signature over the whole acknowledgement.</source>
        <translation>Checked: the signature over the whole acknowledgement.</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Choose the signed file…</translation>
    </message>
    <message>
        <source>Whose signature stands on a paper, and whether it holds</source>
        <translation>Whose signature stands on a paper, and whether it holds</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Code of a receipt</source>
        <translation>Code of a receipt</translation>
    </message>
    <message>
        <source>Put the cursor here and read the large code with the gun</source>
        <translation>Put the cursor here and read the large code with the gun</translation>
    </message>
    <message>
        <source>Drop a PDF, an XML, a signature file or a picture of a receipt here</source>
        <translation>Drop a PDF, an XML, a signature file or a picture of a receipt here</translation>
    </message>
    <message>
        <source>{file}: the signature is valid.</source>
        <translation>{file}: the signature is valid.</translation>
    </message>
    <message>
        <source>{file}: the signature is not valid.</source>
        <translation>{file}: the signature is not valid.</translation>
    </message>
    <message>
        <source>{file}: it cannot be told yet.</source>
        <translation>{file}: it cannot be told yet.</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Signed file</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>What was signed</translation>
    </message>
</context>
<context>
    <name>WaitingCount</name>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>Waiting to be sent: {count}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>The applicant left</source>
        <translation>The applicant left</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>What was corrected</translation>
    </message>
    <message>
        <source>Mend this case</source>
        <translation>Mend this case</translation>
    </message>
</context>
<context>
    <name>WhyNotRequired</name>
    <message>
        <source>Why it is not required: {document}</source>
        <translation>Why it is not required: {document}</translation>
    </message>
    <message>
        <source>For example: born after 2008, the registry has it</source>
        <translation>For example: born after 2008, the registry has it</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Nothing is at work</source>
        <translation>Nothing is at work</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Nothing was found. Look for a number, an IIN, a name or a phone.</source>
        <translation>Nothing was found. Look for a number, an IIN, a name or a phone.</translation>
    </message>
    <message>
        <source>Cases at work</source>
        <translation>Cases at work</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>ticket {ticket}</translation>
    </message>
    <message>
        <source>Name not entered yet</source>
        <translation>Name not entered yet</translation>
    </message>
</context>
</TS>
