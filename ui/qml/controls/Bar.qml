import QtQuick
import theme

// How far along, as a bar that fills.
Rectangle {
    id: bar

    required property real share

    implicitHeight: 18 * Theme.unit
    radius: height / 2
    color: Theme.raised

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.max(bar.height, bar.width * Math.min(1, bar.share))
        visible: bar.share > 0
        radius: parent.radius
        color: Theme.campaign
    }
}
