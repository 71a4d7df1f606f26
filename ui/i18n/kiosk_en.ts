<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>After</name>
    <message numerus="yes">
        <source>Are you %Ln or older?</source>
        <translation>
            <numerusform>Are you %Ln or older?</numerusform>
            <numerusform>Are you %Ln or older?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractCards</name>
    <message numerus="yes">
        <source>here, of %Ln hoped for</source>
        <translation>
            <numerusform>here, of %Ln hoped for</numerusform>
            <numerusform>here, of %Ln hoped for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message numerus="yes">
        <source>pledged here, of %Ln hoped for</source>
        <translation>
            <numerusform>pledged here, of %Ln hoped for</numerusform>
            <numerusform>pledged here, of %Ln hoped for</numerusform>
        </translation>
    </message>
</context>
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
    <name>PlainWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) set aside and kept here.</source>
        <translation>
            <numerusform>%Ln letter set aside and kept here.</numerusform>
            <numerusform>%Ln letters set aside and kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>%Ln letter kept safely here.</numerusform>
            <numerusform>%Ln letters kept safely here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) settled.</source>
        <translation>
            <numerusform>%Ln letter settled.</numerusform>
            <numerusform>%Ln letters settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to the stick, and kept here until the answers come back.</source>
        <translation>
            <numerusform>%Ln letter written to the stick, and kept here until the answers come back.</numerusform>
            <numerusform>%Ln letters written to the stick, and kept here until the answers come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second copy has stopped: %Ln letter(s) behind.</source>
        <translation>
            <numerusform>The second copy has stopped: %Ln letter behind.</numerusform>
            <numerusform>The second copy has stopped: %Ln letters behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) wait for a coordinator&apos;s ticket.</source>
        <translation>
            <numerusform>%Ln letter waits for a coordinator’s ticket.</numerusform>
            <numerusform>%Ln letters wait for a coordinator’s ticket.</numerusform>
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
