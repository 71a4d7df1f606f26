import QtQuick
import theme

// A button. A press begins and ends inside it. `solid` is the one main action of a screen.
Rectangle {
    id: button

    property alias text: label.text
    property bool solid: false
    property bool chosen: false
    property real size: Theme.body
    property real inset: Theme.gap / 2
    signal pressed

    implicitWidth: Math.max(1.4 * Theme.target, label.implicitWidth + 4 * inset)
    implicitHeight: Theme.button
    radius: height / 2
    color: solid ? Theme.paper : Theme.raised
    border.width: activeFocus || tap.pressed ? 4 * Theme.thin : chosen ? 3 * Theme.thin : solid ? 0 : Theme.thin
    border.color: activeFocus || tap.pressed || chosen ? Theme.campaign : Theme.line
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
        anchors.leftMargin: button.inset
        anchors.rightMargin: button.inset
        color: button.solid ? Theme.ink : Theme.paper
        weight: button.solid ? 700 : 600
        font.pixelSize: button.size
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.7
        maximumLineCount: 2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Tap {
        id: tap
        onTapped: button.pressed()
    }
}
