pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// The promise in full, who promises (if they care to say), and the disc to hold.
BoothScreen {
    id: screen

    required property Booth booth
    required property PledgeForm form
    property string pledgingAs: ""

    leaves: qsTr("Not now")

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Plain {
                objectName: "pledgeText"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: screen.booth.pledgeText
                font.pixelSize: Theme.title
                weight: 600
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * (Theme.portrait ? 0.7 : 0.6)
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
                spacing: Math.max(2.54 * Theme.mm, Theme.gap / 2)

                Repeater {
                    model: screen.form.choices

                    Tile {
                        required property var modelData
                        objectName: "as_" + modelData.id
                        implicitHeight: Theme.target
                        size: 1.1 * Theme.small
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
                implicitWidth: Math.max(34 * Theme.mm, 380 * Theme.unit)
                text: qsTr("I pledge")
                again: qsTr("Touch again")
                onHeld: screen.form.pledge(screen.pledgingAs)
            }
            Plain {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: 460 * Theme.unit
                text: Theme.twoTaps ? qsTr("Touch twice") : qsTr("Press and hold")
                color: Theme.quiet
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
