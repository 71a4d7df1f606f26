pragma ComponentBehavior: Bound
import QtQuick
import theme

// So many digits, shown as dots.
Column {
    id: pad

    property int length: 6
    property string digits: ""
    signal complete(string pin)

    spacing: Theme.gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function press(key: string) {
        if (key === "erase")
            digits = digits.slice(0, -1);
        else if (digits.length < length)
            digits += key;
        if (digits.length === length) {
            const pin = digits;
            digits = "";
            pad.complete(pin);
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        Repeater {
            model: pad.length

            Rectangle {
                required property int index
                width: 28 * Theme.unit
                height: width
                radius: width / 2
                color: index < pad.digits.length ? Theme.paper : "transparent"
                border.width: Theme.thin
                border.color: Theme.quiet
            }
        }
    }
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        spacing: Math.max(2.54 * Theme.mm, Theme.gap / 2)

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

            PressButton {
                required property string modelData
                objectName: "pin_" + modelData
                text: modelData === "erase" ? "⌫" : modelData
                implicitWidth: 1.5 * Theme.target
                implicitHeight: Theme.target
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== ""
                onPressed: pad.press(modelData)
            }
        }
    }
}
