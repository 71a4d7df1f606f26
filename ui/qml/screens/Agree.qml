pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// The last look before this kiosk stands somewhere: the event and its place, and what only the coordinator knows.
BoothScreen {
    id: screen

    required property Booth booth
    required property SetUpForm setUp
    required property PlaceForm places
    readonly property var offer: setUp.agreeTo
    readonly property bool own: offer.code !== ""
    property string says: ""

    leaves: qsTr("Back")

    component Line: Plain {
        required property real share
        Layout.fillWidth: true
        Layout.maximumHeight: share * screen.height
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.5
    }
    SetUpWords {
        id: words
    }
    Connections {
        target: screen.setUp
        function onRefused(why: string) {
            screen.says = words.refused(why);
        }
        function onSheetGiven() {
            screen.says = qsTr("The set-up sheet is on the stick. Print it for the staff.");
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        Plain {
            objectName: "agreeEvent"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 1.4 * Theme.body
            Layout.maximumHeight: 2.6 * Theme.display
            text: screen.offer.name
            font.pixelSize: Theme.display
            weight: 800
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        Line {
            objectName: "agreePlace"
            share: 0.16
            text: [screen.offer.venue, screen.offer.city, screen.places.countryName(screen.offer.country, screen.booth.language)].join(" · ")
            font.pixelSize: Theme.large
        }
        Item {
            Layout.fillHeight: true
        }
        Line {
            share: 0.2
            text: screen.own ? qsTr("The code that opens a closed booth and a locked staff door. Write it down, and keep it apart from the kiosk:") : qsTr("The campaign's words. Compare them with the coordinator's; if they differ, do not go on:") + (screen.setUp.needed ? "" : " " + qsTr("A code that was written down here before no longer opens this kiosk."))
            color: Theme.quiet
        }
        Line {
            objectName: "agreeCode"
            share: 0.16
            text: screen.own ? "\u2066" + screen.offer.code.match(/.{4}/g).join(" ") + "\u2069" : screen.offer.words
            font.pixelSize: Theme.large
            weight: 700
        }
        Line {
            objectName: "agreeSays"
            share: 0.14
            visible: text !== ""
            text: screen.says
            color: Theme.warn
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            PressButton {
                objectName: "giveSheet"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Theme.target
                text: qsTr("Set-up sheet to the stick")
                onPressed: screen.setUp.giveSheet()
            }
            PressButton {
                objectName: "takeIt"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Theme.target
                solid: true
                text: qsTr("Set up this kiosk")
                onPressed: screen.setUp.take()
            }
        }
    }
}
