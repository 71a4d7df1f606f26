import QtQuick
import theme

// One choice among several; touching it again takes it back.
Rectangle {
    id: tile

    required property string text
    required property bool chosen
    property string note: ""
    property real size: Theme.body
    signal toggled

    implicitWidth: Math.max(1.4 * Theme.target, label.implicitWidth + 2 * Theme.gap)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap)
    radius: Theme.radius
    color: chosen ? Theme.paper : Theme.raised
    border.width: activeFocus || tap.pressed ? 4 * Theme.thin : Theme.thin
    border.color: chosen || activeFocus || tap.pressed ? Theme.campaign : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: note === "" ? text : text + ", " + note
    Accessible.checked: chosen
    Accessible.onPressAction: tile.toggled()
    Keys.onReturnPressed: tile.toggled()
    Keys.onSpacePressed: tile.toggled()

    Plain {
        id: label
        anchors.left: parent.left
        anchors.right: aside.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap / 2
        anchors.leftMargin: aside.visible ? Theme.gap : Theme.gap / 2
        anchors.rightMargin: aside.visible ? Theme.gap : 0
        text: tile.text
        color: tile.chosen ? Theme.ink : Theme.paper
        font.pixelSize: tile.size
        weight: 600
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.5
        elide: Text.ElideRight
        horizontalAlignment: aside.visible ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Plain {
        id: aside
        anchors.right: parent.right
        anchors.rightMargin: visible ? Theme.gap : Theme.gap / 2
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        visible: tile.note !== ""
        text: tile.note
        color: tile.chosen ? Theme.ink : Theme.quiet
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Tap {
        id: tap
        onTapped: tile.toggled()
    }
}
