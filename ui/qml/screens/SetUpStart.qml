pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Where shall this kiosk stand? A coordinator's ticket says so, or staff do.
BoothScreen {
    id: screen

    required property SetUpForm setUp
    signal ticketAsked
    signal scanAsked
    signal ownAsked

    leaves: setUp.needed ? "" : qsTr("Back")

    SetUpWords {
        id: words
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width
        height: Math.min(parent.height, 16 * Theme.body)
        spacing: Theme.gap

        Plain {
            objectName: "setUpSays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 1.9 * Theme.small
            text: screen.setUp.needed ? qsTr("Set up this kiosk") : qsTr("Another event")
            font.pixelSize: Theme.title
            weight: 800
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            model: [["ticketFromStick", qsTr("A coordinator's ticket on a stick")], ["ticketByScan", qsTr("Scan a coordinator's ticket")], ["ownEvent", qsTr("An event of our own")]]

            Tile {
                required property var modelData
                objectName: modelData[0]
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.target
                Layout.maximumHeight: 1.6 * Theme.button
                enabled: objectName !== "ownEvent" || screen.setUp.stays.length === 0
                opacity: enabled ? 1 : 0.5
                text: modelData[1]
                chosen: false
                onToggled: objectName === "ticketFromStick" ? screen.ticketAsked() : objectName === "ticketByScan" ? screen.scanAsked() : screen.ownAsked()
            }
        }
        Plain {
            objectName: "setUpStays"
            Layout.fillWidth: true
            Layout.maximumHeight: 0.24 * screen.height
            text: screen.setUp.stays.length > 0 ? words.stay(screen.setUp.stays) : qsTr("Without a ticket pledges are taken and counted here; they reach the campaign when a ticket is taken later.")
            color: screen.setUp.stays.length > 0 ? Theme.warn : Theme.quiet
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
    }
}
