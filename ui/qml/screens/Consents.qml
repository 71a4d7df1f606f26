pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// For what the campaign may write: one tick for each purpose, none given beforehand.
BoothScreen {
    id: screen

    required property PledgeForm form
    property list<string> given: []
    signal next

    leaves: qsTr("Back")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Plain {
            Layout.fillWidth: true
            text: qsTr("Stay in touch")
            font.pixelSize: Theme.title
            weight: 800
        }
        Repeater {
            model: screen.form.consents

            Tick {
                id: tick
                required property var modelData
                objectName: "consent_" + modelData.id
                Layout.fillWidth: true
                text: modelData.label
                given: screen.given.includes(modelData.id)
                onToggled: {
                    const others = screen.given.filter(id => id !== tick.modelData.id);
                    screen.given = given ? others : others.concat([tick.modelData.id]);
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        PressButton {
            objectName: "next"
            Layout.alignment: Qt.AlignRight
            Layout.preferredWidth: 3 * Theme.button
            solid: true
            enabled: screen.given.length > 0
            text: qsTr("Next")
            onPressed: screen.next()
        }
    }
}
