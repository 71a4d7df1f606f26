import QtQuick
import theme

// One choice among several; touching it again takes it back.
Rectangle {
    id: tile

    required property string text
    required property bool chosen
    signal toggled

    implicitWidth: Math.max(1.6 * Theme.target, label.implicitWidth + 2 * Theme.gap)
    implicitHeight: Theme.target * 0.86
    radius: Theme.radius
    color: chosen ? Theme.paper : Theme.raised
    border.width: activeFocus ? 3 * Theme.thin : Theme.thin
    border.color: chosen || activeFocus ? Theme.campaign : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: chosen
    Keys.onSpacePressed: tile.toggled()

    Plain {
        id: label
        anchors.centerIn: parent
        text: tile.text
        color: tile.chosen ? Theme.ink : Theme.paper
        font.pixelSize: Theme.body
        weight: 600
    }
    Tap {
        onTapped: tile.toggled()
    }
}
