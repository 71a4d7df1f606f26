pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// The promise in full, who promises (if they care to say), and the disc to hold.
Item {
    id: screen

    required property Booth booth
    required property PledgeForm form
    property string pledgingAs: ""
    signal back

    LanguageBar {
        id: languages
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.margin
        booth: screen.booth
    }
    PressButton {
        id: leave
        objectName: "notNow"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: Theme.margin
        implicitHeight: Theme.target * 0.72
        text: qsTr("Not now")
        onPressed: screen.back()
    }
    GridLayout {
        anchors.top: leave.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 2 * Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 1.5 * Theme.gap

            Plain {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: screen.booth.pledgeText
                font.pixelSize: Theme.title
                weight: 600
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small
                lineHeight: 1.15
                verticalAlignment: Text.AlignVCenter
            }
            Plain {
                Layout.fillWidth: true
                text: qsTr("I pledge as … (if you like)")
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap / 2

                Repeater {
                    model: screen.form.choices

                    Tile {
                        required property var modelData
                        objectName: "as_" + modelData.id
                        text: modelData.label
                        chosen: screen.pledgingAs === modelData.id
                        onToggled: screen.pledgingAs = chosen ? "" : modelData.id
                    }
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignCenter
            spacing: Theme.gap

            HoldDisc {
                objectName: "pledge"
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: (Theme.portrait ? 380 : 400) * Theme.unit
                text: qsTr("I pledge")
                onHeld: screen.form.pledge(screen.pledgingAs)
            }
            Plain {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: 460 * Theme.unit
                text: qsTr("Press and hold")
                color: Theme.quiet
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
