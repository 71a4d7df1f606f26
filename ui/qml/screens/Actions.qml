pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// A few things to do in that place. One touch is a commitment, with its date.
BoothScreen {
    id: screen

    required property PledgeForm form
    required property int plan
    readonly property var chosen: form.plans[plan]

    leaves: qsTr("Back")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Plain {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 1.35 * Theme.body
            Layout.maximumHeight: (arabic ? 1.9 : 1.5) * font.pixelSize
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
            text: qsTr("One thing I will do")
            font.pixelSize: Theme.title
            weight: 800
        }
        Repeater {
            model: screen.chosen.actions

            Tile {
                required property var modelData
                objectName: "action_" + modelData.id
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.target
                Layout.maximumHeight: 1.8 * Theme.button
                text: modelData.label
                note: qsTr("by %1").arg(modelData.due)
                chosen: false
                onToggled: screen.form.commit(screen.chosen.id, modelData.id)
            }
        }
    }
}
