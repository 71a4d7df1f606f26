pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// How many pledges are hoped for: it sets the milestones.
BoothScreen {
    id: screen

    required property Booth booth
    signal picked(int target)

    leaves: qsTr("Back")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Plain {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 3 * Theme.title
            text: qsTr("How many pledges do you hope for?")
            font.pixelSize: Theme.title
            weight: 800
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 2 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: [25, 50, 100, 250, 500, 1000, 2500, 5000]

                Tile {
                    required property int modelData
                    objectName: "target_" + modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.target
                    Layout.maximumHeight: 2 * Theme.button
                    Layout.preferredWidth: 1
                    size: Theme.title
                    text: modelData.toLocaleString(Qt.locale(screen.booth.language), "f", 0)
                    chosen: false
                    onToggled: screen.picked(modelData)
                }
            }
        }
    }
}
