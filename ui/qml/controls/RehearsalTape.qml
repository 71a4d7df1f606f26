pragma ComponentBehavior: Bound
import QtQuick
import theme

// Tape in the margins above and below: what happens between is a test.
Item {
    id: tape

    readonly property int blocks: visible ? Math.max(1, Math.floor(width / (5 * Theme.margin))) | 1 : 0

    readonly property real letters: Math.max(3.6 * Theme.mm / 0.714, 0.45 * Theme.margin)
    readonly property real band: Math.max(Theme.margin, tallest.implicitHeight)
    readonly property real extra: visible ? band + Theme.gap / 2 - Theme.margin : 0 // what it needs beyond the margin

    Plain {
        id: tallest
        visible: false
        text: qsTr("TEST")
        font.pixelSize: tape.letters
        weight: 900
    }
    component Band: Row {
        width: tape.width

        Repeater {
            model: tape.blocks

            Rectangle {
                id: block
                required property int index
                readonly property bool dark: index % 2 === 1
                width: tape.width / tape.blocks
                height: tape.band
                color: dark ? Theme.ink : Theme.gold

                Plain {
                    anchors.centerIn: parent
                    text: qsTr("TEST")
                    color: block.dark ? Theme.gold : Theme.ink
                    font.pixelSize: tape.letters
                    weight: 900
                }
            }
        }
    }
    Band {
        objectName: "rehearsalTape"
        anchors.top: parent.top
    }
    Band {
        anchors.bottom: parent.bottom
    }
}
