pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Where somebody can do something: one tile for each of the campaign's plans.
BoothScreen {
    id: screen

    required property PledgeForm form
    signal next(int plan)

    leaves: qsTr("Back")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Plain {
            Layout.fillWidth: true
            text: qsTr("Where will you do something?")
            font.pixelSize: Theme.title
            weight: 800
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: screen.form.plans

                Tile {
                    required property var modelData
                    required property int index
                    objectName: "plan_" + modelData.id
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.target
                    Layout.maximumHeight: 2 * Theme.button
                    Layout.preferredWidth: 1
                    text: modelData.label
                    chosen: false
                    onToggled: screen.next(index)
                }
            }
        }
    }
}
