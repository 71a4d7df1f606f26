import QtQuick
import QtQuick.Layouts
import controls
import theme

// A pledge was taken back.
BoothScreen {
    id: screen

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width
        height: Math.min(parent.height, 12 * Theme.body)
        spacing: Theme.gap

        Plain {
            objectName: "undone"
            Layout.fillWidth: true
            text: qsTr("Taken back.")
            font.pixelSize: Theme.display
            weight: 800
            horizontalAlignment: Text.AlignHCenter
        }
        Plain {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Your pledge no longer counts. An address you left is erased.")
            color: Theme.quiet
            font.pixelSize: Theme.large
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.8
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        PressButton {
            objectName: "done"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 3 * Theme.button
            solid: true
            text: qsTr("Done")
            onPressed: screen.done()
        }
    }
}
