import QtQuick
import QtQuick.Layouts
import controls
import theme

// Old enough to agree alone to be written to, where this event stands? The answer is not kept.
BoothScreen {
    id: screen

    required property int age
    signal oldEnough
    signal tooYoung

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
            text: qsTr("Are you %Ln or older?", "", screen.age)
            font.pixelSize: Theme.display
            weight: 800
            horizontalAlignment: Text.AlignHCenter
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: 2 * Theme.gap

            PressButton {
                objectName: "oldEnough"
                Layout.preferredWidth: 2.4 * Theme.button
                text: qsTr("Yes")
                onPressed: screen.oldEnough()
            }
            PressButton {
                objectName: "tooYoung"
                Layout.preferredWidth: 2.4 * Theme.button
                text: qsTr("No")
                onPressed: screen.tooYoung()
            }
        }
        Plain {
            Layout.fillWidth: true
            text: qsTr("Your answer is not kept.")
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
