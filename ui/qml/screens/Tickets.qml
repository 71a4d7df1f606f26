pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// The tickets on the stick: one touch chooses, the next screen asks.
BoothScreen {
    id: screen

    required property SetUpForm setUp
    property string says: qsTr("Put the stick in. Its tickets show here.")

    leaves: qsTr("Back")
    Component.onCompleted: setUp.look()

    SetUpWords {
        id: words
    }
    Connections {
        target: screen.setUp
        function onRefused(why: string) {
            screen.says = words.refused(why);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Plain {
            objectName: "ticketsSay"
            Layout.fillWidth: true
            Layout.maximumHeight: 0.4 * screen.height
            text: screen.setUp.tickets.length > 0 ? qsTr("Which one is this kiosk's?") : screen.says
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.gap
            model: screen.setUp.tickets

            delegate: Tile {
                required property var modelData
                required property int index
                objectName: "ticket_" + index
                width: ListView.view.width
                height: Math.max(Theme.button, Math.min(implicitHeight, 1.7 * Theme.target))
                text: [modelData.name, modelData.venue, modelData.city].join(" · ")
                note: modelData.slot
                chosen: false
                onToggled: screen.setUp.choose(index)
            }
        }
        PressButton {
            objectName: "lookAgain"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.max(2.4 * Theme.button, implicitWidth)
            implicitHeight: Theme.target
            text: qsTr("Look again")
            onPressed: screen.setUp.look()
        }
    }
}
