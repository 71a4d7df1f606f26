import QtQuick
import theme

// A consent: its box, never ticked beforehand, and its words.
Rectangle {
    id: tick

    required property string text
    required property bool given
    signal toggled

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.gap)
    radius: Theme.radius
    color: Theme.raised
    border.width: activeFocus ? 4 * Theme.thin : Theme.thin
    border.color: activeFocus ? Theme.campaign : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: given
    Accessible.onPressAction: tick.toggled()
    Keys.onReturnPressed: tick.toggled()
    Keys.onSpacePressed: tick.toggled()

    Rectangle {
        id: box
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: 0.6 * Theme.target
        height: width
        radius: Theme.radius / 2
        color: tick.given ? Theme.paper : Theme.ground
        border.width: 2 * Theme.thin
        border.color: Theme.quiet

        Plain {
            anchors.centerIn: parent
            visible: tick.given
            text: "✓"
            color: Theme.ink
            weight: 900
            Accessible.ignored: true
        }
    }
    Plain {
        id: words
        anchors.left: box.right
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: tick.text
        Accessible.ignored: true
    }
    Tap {
        onTapped: tick.toggled()
    }
}
