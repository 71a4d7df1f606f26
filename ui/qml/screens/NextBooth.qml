import QtQuick
import booth
import controls
import theme

// When a pledge cannot be made durable: refuse kindly rather than lose.
Item {
    id: screen

    required property Booth booth
    signal staffCalled

    TopBar {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        booth: screen.booth
        onStaffCalled: screen.staffCalled()
    }
    Plain {
        objectName: "nextBooth"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("Please use the next booth")
        font.pixelSize: Theme.display
        weight: 900
        horizontalAlignment: Text.AlignHCenter
    }
}
