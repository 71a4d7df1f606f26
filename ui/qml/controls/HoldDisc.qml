import QtQuick
import theme

// The disc of the promise: hold it and the ring closes, as long as the finger stays. Or, by choice, touch it twice.
Item {
    id: disc

    required property string text
    required property string again
    signal held

    property real share: 0
    property bool touched: false

    function touch() {
        if (touched) {
            held();
        } else {
            touched = true;
            share = 0.5;
        }
    }

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
        thickness: 0.06 * disc.width
        share: disc.share
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 0.1 * disc.width
        radius: width / 2
        color: Theme.paper
        border.width: disc.activeFocus ? 4 * Theme.thin : 0
        border.color: Theme.campaign
        scale: press.active && !Theme.calm ? 0.97 : 1

        Plain {
            anchors.fill: parent
            anchors.margins: 0.1 * disc.width
            text: disc.touched ? disc.again : disc.text
            color: Theme.ink
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.6
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    Connections {
        target: Theme
        function onTwoTapsChanged() {
            disc.touched = false;
            disc.share = 0;
        }
    }
    Tap {
        enabled: Theme.twoTaps
        onTapped: disc.touch()
    }
    PointHandler {
        id: press
        target: null
        enabled: !Theme.twoTaps
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
