import QtQuick
import theme

// A button. A press begins and ends inside it. `solid` is the one main action of a screen.
Rectangle {
    id: button

    property alias text: label.text
    property bool solid: false
    signal pressed

    implicitWidth: Math.max(2 * Theme.target, label.implicitWidth + 3 * Theme.gap)
    implicitHeight: Theme.target
    radius: height / 2
    color: solid ? Theme.paper : tap.pressed ? Theme.line : Theme.raised
    border.width: activeFocus ? 3 * Theme.thin : solid ? 0 : Theme.thin
    border.color: activeFocus ? Theme.campaign : Theme.line
    opacity: enabled ? 1 : 0.5
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.pressed()
    Keys.onReturnPressed: button.pressed()
    Keys.onSpacePressed: button.pressed()

    Plain {
        id: label
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        color: button.solid ? Theme.ink : Theme.paper
        weight: button.solid ? 700 : 600
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.7
        maximumLineCount: 2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    Tap {
        id: tap
        onTapped: button.pressed()
    }
}
