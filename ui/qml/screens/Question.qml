import QtQuick
import QtQuick.Layouts
import controls
import theme

// One question, two answers, a line below.
BoothScreen {
    id: screen

    required property string asks
    required property string note
    property string yes: qsTr("Yes")
    property string no: qsTr("No")
    signal agreed
    signal declined

    leaves: qsTr("Back")

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width
        height: Math.min(parent.height, 13 * Theme.body)
        spacing: Theme.gap

        Plain {
            Layout.fillWidth: true
            Layout.fillHeight: true
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            verticalAlignment: Text.AlignVCenter
            text: screen.asks
            font.pixelSize: Theme.display
            weight: 800
            horizontalAlignment: Text.AlignHCenter
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: 2 * Theme.gap

            PressButton {
                objectName: "agreed"
                Layout.preferredWidth: Math.max(2.4 * Theme.button, implicitWidth)
                text: screen.yes
                onPressed: screen.agreed()
            }
            PressButton {
                objectName: "declined"
                Layout.preferredWidth: Math.max(2.4 * Theme.button, implicitWidth)
                text: screen.no
                onPressed: screen.declined()
            }
        }
        Plain {
            Layout.fillWidth: true
            text: screen.note
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
