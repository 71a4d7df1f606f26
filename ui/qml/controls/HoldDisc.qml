import QtQuick
import theme

// The disc of the promise: hold it and the ring closes, as long as the finger stays.
Item {
    id: disc

    required property string text
    signal held

    property real share: 0

    implicitWidth: 300 * Theme.unit
    implicitHeight: implicitWidth
    opacity: enabled ? 1 : 0.6
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: disc.held()
    Keys.onReturnPressed: disc.held()
    Keys.onSpacePressed: disc.held()

    ProgressRing {
        anchors.fill: parent
        thickness: 18 * Theme.unit
        share: disc.share
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 30 * Theme.unit
        radius: width / 2
        color: Theme.paper
        border.width: disc.activeFocus ? 4 * Theme.thin : 0
        border.color: Theme.campaign
        scale: press.active ? 0.97 : 1

        Plain {
            anchors.fill: parent
            anchors.margins: 30 * Theme.unit
            text: disc.text
            color: Theme.ink
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
    PointHandler {
        id: press
        target: null
        onActiveChanged: {
            if (active) {
                filling.restart();
            } else {
                filling.stop();
                disc.share = 0;
            }
        }
        onPointChanged: {
            if (active && !disc.contains(point.position)) {
                filling.stop();
                disc.share = 0;
            }
        }
    }
    NumberAnimation {
        id: filling
        target: disc
        property: "share"
        from: 0
        to: 1
        duration: Theme.holdTime
        onFinished: disc.held()
    }
}
