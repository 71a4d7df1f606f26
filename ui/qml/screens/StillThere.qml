import QtQuick
import controls
import theme

// Before a visitor's words are wiped, the question whether they are still there.
Rectangle {
    id: screen

    required property int seconds
    property int remaining: seconds
    signal stay
    signal gone

    color: Theme.veil

    Tap {
        onTapped: screen.stay()
    }
    Timer {
        interval: 1000
        running: true
        repeat: true
        onTriggered: {
            screen.remaining -= 1;
            if (screen.remaining <= 0)
                screen.gone();
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 2 * Theme.gap

        Plain {
            width: parent.width
            text: qsTr("Still there?")
            font.pixelSize: Theme.display
            weight: 900
            horizontalAlignment: Text.AlignHCenter
        }
        PressButton {
            objectName: "stay"
            Component.onCompleted: forceActiveFocus()
            anchors.horizontalCenter: parent.horizontalCenter
            solid: true
            implicitWidth: 4 * Theme.button
            text: qsTr("Yes, go on")
            onPressed: screen.stay()
        }
        Plain {
            width: parent.width
            text: qsTr("Starting over in %Ln second(s)", "", screen.remaining)
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
