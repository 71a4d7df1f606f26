pragma ComponentBehavior: Bound
import QtQuick
import theme

// The kiosk's own keyboard: types into `target`, follows two thumbs, keeps the focus where it is.
Rectangle {
    id: keyboard

    required property TextInput target
    required property bool email
    required property string language
    property bool shift: !email && target !== null && target.text === ""
    readonly property bool arabic: language === "ar" && !email
    readonly property list<string> letters: arabic ? ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذأإ"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property list<string> rows: email ? ["1234567890", letters[0], letters[1], letters[2]] : letters
    readonly property real space: 8 * Theme.unit
    readonly property real keyWidth: (width - 2 * space) / Math.max(10.6, ...rows.map(row => row.length + 0.6)) - space
    readonly property real keyHeight: (email ? 84 : 100) * Theme.unit

    implicitHeight: keys.implicitHeight + 4 * space
    color: Theme.raised
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function type(text: string) {
        target.remove(target.selectionStart, target.selectionEnd);
        target.insert(target.cursorPosition, shift ? text.toUpperCase() : text);
        shift = false;
    }
    function erase() {
        if (target.selectionStart !== target.selectionEnd)
            target.remove(target.selectionStart, target.selectionEnd);
        else if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
    }

    component Key: Rectangle {
        id: key

        required property string says
        property string does: says
        property real units: 1
        signal struck

        objectName: "key_" + does
        width: keyboard.keyWidth * units + keyboard.space * (units - 1)
        height: keyboard.keyHeight
        radius: 12 * Theme.unit
        color: touch.pressed ? Theme.campaign : Theme.ground
        Accessible.role: Accessible.Button
        Accessible.name: does

        Plain {
            anchors.centerIn: parent
            text: key.says
            font.pixelSize: Math.min(Theme.body, parent.height * 0.5)
            wrapMode: Text.NoWrap
        }
        Tap {
            id: touch
            onTapped: key.struck()
        }
    }

    Column {
        id: keys
        anchors.centerIn: parent
        spacing: keyboard.space

        Repeater {
            model: keyboard.rows

            Row {
                id: row
                required property string modelData
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: keyboard.space

                Repeater {
                    model: Array.from(row.modelData)

                    Key {
                        required property string modelData
                        says: keyboard.shift ? modelData.toUpperCase() : modelData
                        does: modelData
                        onStruck: keyboard.type(modelData)
                    }
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.space

            Key {
                says: "⇧"
                does: "shift"
                units: 1.4
                visible: !keyboard.email && !keyboard.arabic
                onStruck: keyboard.shift = !keyboard.shift
            }
            Repeater {
                model: keyboard.email ? ["@", ".", "-", "_", ".com", ".edu"] : ["-", "'", " "]

                Key {
                    required property string modelData
                    says: modelData
                    units: modelData === " " ? 4 : modelData.length > 1 ? 1.4 : 1
                    onStruck: keyboard.type(modelData)
                }
            }
            Key {
                says: "⌫"
                does: "erase"
                units: 1.4
                onStruck: keyboard.erase()
            }
        }
    }
}
