import QtQuick
import theme

// One key. A slow finger types too; `held` comes first if it stays.
Rectangle {
    id: key

    required property string says
    property string does: says
    property string name: does
    property bool repeats: false
    property bool lit: false
    property bool holds: false
    property bool stays: false
    signal struck
    signal held

    objectName: "key_" + does
    radius: 12 * Theme.unit
    color: touch.pressed || lit ? Theme.paper : Theme.ground
    border.width: activeFocus ? 4 * Theme.thin : Theme.strong ? Theme.thin : 0
    border.color: activeFocus ? Theme.campaign : Theme.line
    activeFocusOnTab: true
    Keys.onReturnPressed: key.struck()
    Keys.onSpacePressed: key.struck()
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: key.struck()

    Plain {
        anchors.fill: parent
        text: key.says
        color: touch.pressed || key.lit ? Theme.ink : Theme.paper
        font.pixelSize: Math.min(Theme.body, parent.height * 0.5)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.small * 0.6
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    TapHandler {
        id: touch
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: Theme.keyHoldTime / 1000
        onTapped: key.struck()
        onPressedChanged: key.stays = false
        onLongPressed: {
            key.stays = true;
            if (key.holds)
                key.held();
            else
                key.struck();
        }
    }
    Timer {
        interval: Theme.keyRepeatTime
        repeat: true
        running: key.repeats && key.stays
        onTriggered: key.struck()
    }
}
