import QtQuick
import controls
import theme

// When a pledge cannot be made durable: refuse kindly rather than lose.
BoothScreen {
    Plain {
        objectName: "nextBooth"
        anchors.centerIn: parent
        width: parent.width
        text: qsTr("Please use the next booth")
        font.pixelSize: Theme.display
        weight: 900
        horizontalAlignment: Text.AlignHCenter
    }
}
