pragma ComponentBehavior: Bound
import QtQuick
import booth
import screens

// Whoever touches anything is still there. After a while the visitor is asked; without an answer they are gone.
Item {
    id: idle

    required property Booth booth
    required property bool away
    property alias running: quiet.running
    signal gone

    function restart() {
        quiet.restart();
    }

    PointHandler {
        onActiveChanged: quiet.restart()
    }
    Connections {
        target: idle.Window.window
        function onActiveFocusItemChanged() {
            quiet.restart(); // whoever goes through the controls by keys is there too
        }
    }
    Timer {
        id: quiet
        interval: idle.booth.idleSeconds * 1000
        onTriggered: {
            if (idle.away)
                question.active = true;
            else
                idle.gone();
        }
    }
    Loader {
        id: question
        anchors.fill: parent
        active: false
        sourceComponent: StillThere {
            seconds: idle.booth.goodbyeSeconds
            onStay: {
                question.active = false;
                quiet.restart();
            }
            onGone: {
                question.active = false;
                idle.gone();
            }
        }
    }
}
