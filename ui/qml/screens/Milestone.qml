import QtQuick
import booth
import controls
import theme

// Three beats: the ring closes, the number fills the screen, confetti falls behind it. Any touch goes on.
BoothScreen {
    id: screen

    required property Booth booth
    required property int step
    property int shown: 0

    bare: true

    Component.onCompleted: beats.start()

    Tap {
        onTapped: screen.done()
    }
    Confetti {
        id: confetti
        anchors.fill: parent
    }
    ProgressRing {
        id: ring
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.86
        height: width
        thickness: 30 * Theme.unit
        filled: Theme.gold
    }
    RollingNumber {
        id: number
        objectName: "milestone"
        anchors.centerIn: parent
        width: ring.width * 0.72
        height: ring.height * 0.6
        value: screen.shown
        language: screen.booth.language
        color: Theme.gold
        font.pixelSize: ring.height * 0.46
    }
    Plain {
        anchors.top: number.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.topMargin: -ring.height * 0.06
        width: ring.width * 0.54
        text: qsTr("pledges here — and you made it")
        font.pixelSize: ring.height * 0.048
        weight: 700
        horizontalAlignment: Text.AlignHCenter
    }
    SequentialAnimation {
        id: beats

        NumberAnimation {
            target: ring
            property: "share"
            from: 0
            to: 1
            duration: Theme.calm ? 0 : 700
            easing.type: Easing.InOutCubic
        }
        ScriptAction {
            script: {
                screen.shown = screen.step;
                if (!Theme.calm)
                    confetti.burst();
            }
        }
        PauseAnimation {
            duration: Theme.milestoneTime - 700
        }
        ScriptAction {
            script: screen.done()
        }
    }
}
