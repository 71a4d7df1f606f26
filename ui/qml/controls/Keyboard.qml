pragma ComponentBehavior: Bound
import QtQuick
import booth
import theme

// The kiosk's own keyboard, for two thumbs: types into `target`. The row on top offers what may be meant.
Rectangle {
    id: keyboard

    required property TextInput target
    required property bool email
    required property string language
    property list<string> offered: []
    property bool shift: cased && target !== null && target.text === ""
    property bool digits: false
    property alias offersStay: offering.stays
    property string behind: ""
    property string composing: ""
    readonly property bool pinyin: language === "zh" && !email
    readonly property bool cased: !email && language !== "ar" && language !== "zh"
    readonly property list<string> rows: digits ? Layouts.digits : Layouts.rows(language, email)
    readonly property real space: Math.max(2.54 * Theme.mm, 9 * Theme.unit)
    readonly property real keyWidth: (width - 2 * space) / Math.max(10, ...rows.map(row => row.length)) - space
    readonly property real keyHeight: Math.max(Theme.target, 88 * Theme.unit)
    readonly property list<string> offers: behind !== "" ? Array.from(behind) : composing !== "" ? [composing].concat(Array.from(Pinyin.characters(composing))) : offered

    implicitHeight: childrenRect.height + 2 * space
    color: Theme.raised
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onLanguageChanged: composing = behind = ""

    function type(text: string) {
        if (pinyin && /^[a-z]$/.test(text))
            composing = (composing + text).slice(0, 12);
        else
            insert(shift ? text.toLocaleUpperCase() : text);
    }
    function insert(text: string) {
        if (composing !== "")
            return take(offers[1] ?? composing);
        target.insert(target.cursorPosition, text);
        shift = false;
        behind = "";
    }
    function take(offer: string) {
        if (behind !== "")
            return type(offer);
        const typed = composing;
        composing = "";
        if (typed === "")
            target.text = target.text.split("@")[0] + "@" + offer;
        else
            insert(offer);
        composing = offer === typed ? "" : Pinyin.rest(typed);
    }
    function erase() {
        behind = "";
        if (composing !== "")
            composing = composing.slice(0, -1);
        else
            target.remove(Math.max(0, target.cursorPosition - 1), target.cursorPosition);
        shift = cased && target.text === "";
    }

    component Wide: Key {
        property real units: 1
        width: keyboard.keyWidth * units + keyboard.space * (units - 1)
        height: keyboard.keyHeight
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: keyboard.space
        spacing: keyboard.space

        OfferRow {
            id: offering
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.space
            offers: keyboard.offers
            most: Math.floor(keyboard.width / (Math.max(Theme.target, keyboard.keyWidth) + keyboard.space))
            keyWidth: keyboard.keyWidth
            keyHeight: keyboard.keyHeight
            capital: keyboard.shift
            onTaken: offer => keyboard.take(offer)
        }
        Repeater {
            model: keyboard.rows

            Row {
                id: row
                required property string modelData
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: keyboard.space

                Repeater {
                    model: Array.from(row.modelData)

                    Wide {
                        required property string modelData
                        says: keyboard.shift ? modelData.toLocaleUpperCase() : modelData
                        does: modelData
                        holds: modelData in Layouts.behind && !keyboard.email && !keyboard.pinyin
                        onStruck: keyboard.type(modelData)
                        onHeld: keyboard.behind = Layouts.behind[modelData]
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.space

            Wide {
                says: "⇧"
                does: "shift"
                name: qsTr("Capital letter")
                lit: keyboard.shift
                visible: keyboard.cased && !keyboard.digits
                onStruck: keyboard.shift = !keyboard.shift
            }
            Wide {
                says: keyboard.digits ? "abc" : "123"
                does: "digits"
                name: keyboard.digits ? qsTr("Letters") : qsTr("Digits")
                onStruck: keyboard.digits = !keyboard.digits
            }
            Repeater {
                model: keyboard.email ? ["@", ".", "-", "_"] : ["-", "'", " "]

                Wide {
                    required property string modelData
                    says: modelData
                    name: modelData === " " ? qsTr("Space") : modelData
                    units: modelData === " " ? 3 : 1
                    onStruck: keyboard.insert(modelData)
                }
            }
            Wide {
                says: "⌫"
                does: "erase"
                name: qsTr("Erase")
                units: 1.5
                repeats: true
                onStruck: keyboard.erase()
            }
        }
    }
}
