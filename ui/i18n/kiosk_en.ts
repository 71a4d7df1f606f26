<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>Wrong. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Wrong. Wait %Ln second, then try again.</numerusform>
            <numerusform>Wrong. Wait %Ln seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%Ln letter(s) set aside: the server could not read them. They are kept here; tell the coordinator.</source>
        <translation>
            <numerusform>%Ln letter set aside: the server could not read it. It is kept here; tell the coordinator.</numerusform>
            <numerusform>%Ln letters set aside: the server could not read them. They are kept here; tell the coordinator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>%Ln letter kept safely here.</numerusform>
            <numerusform>%Ln letters kept safely here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Starting over in %Ln second(s)</source>
        <translation>
            <numerusform>Starting over in %Ln second</numerusform>
            <numerusform>Starting over in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
