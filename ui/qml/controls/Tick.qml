import QtQuick
import QtQuick.Layouts
import theme

// A consent: its box, never ticked beforehand, and its words.
RowLayout {
    id: tick

    required property string text
    property bool given: false

    spacing: Theme.gap
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: given
    Keys.onSpacePressed: tick.given = !tick.given

    Rectangle {
        Layout.preferredWidth: Theme.target * 0.6
        Layout.preferredHeight: Layout.preferredWidth
        radius: Theme.radius / 2
        color: tick.given ? Theme.paper : "transparent"
        border.width: 2 * Theme.thin
        border.color: tick.activeFocus ? Theme.campaign : Theme.quiet

        Plain {
            anchors.centerIn: parent
            visible: tick.given
            text: "✓"
            color: Theme.ink
            weight: 900
        }
    }
    Plain {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target * 0.72
        text: tick.text
        font.pixelSize: Theme.small * 1.1
        verticalAlignment: Text.AlignVCenter
    }
    Tap {
        onTapped: tick.given = !tick.given
    }
}
