import QtQuick
import controls
import theme

// Nobody can pledge here now: a pledge could not be made durable, or staff take a break.
BoothScreen {
    id: screen

    property string says: qsTr("Please use the next booth")

    Plain {
        objectName: "nextBooth"
        anchors.centerIn: parent
        width: parent.width
        text: screen.says
        font.pixelSize: Theme.display
        weight: 900
        horizontalAlignment: Text.AlignHCenter
    }
}
