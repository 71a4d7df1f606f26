import QtQuick
import booth
import theme

// The campaign (staff know what it hides) and the languages.
Item {
    id: bar

    required property Booth booth
    signal staffCalled

    implicitHeight: Theme.target * 0.8

    Item {
        objectName: "staffDoor"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: name.implicitWidth
        height: parent.height

        Plain {
            id: name
            anchors.verticalCenter: parent.verticalCenter
            text: bar.booth.campaign
            font.pixelSize: Theme.large
            weight: 800
            wrapMode: Text.NoWrap
        }
        TapHandler {
            longPressThreshold: 2
            onLongPressed: bar.staffCalled()
        }
    }
    LanguageBar {
        id: languages
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        booth: bar.booth
    }
}
