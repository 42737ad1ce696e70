<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>Message</name>
    <message>
        <source>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</source>
        <translation>The program made a mistake. Nothing you saved is lost. Go on, and tell the administrator.</translation>
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
    <name>SummaryPanel</name>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
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
    <name>WaitingCount</name>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>Waiting to be sent: {count}</translation>
    </message>
</context>
</TS>
