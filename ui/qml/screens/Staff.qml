import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Is it safe? One sentence says so; the numbers add up below it.
BoothScreen {
    id: screen

    required property Booth booth
    required property StaffPanel staff
    required property BigScreen big
    signal dayAsked
    signal detailsAsked

    leaves: qsTr("Back to visitors")

    component Act: PressButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.target
    }
    PlainWords {
        id: words
        staff: screen.staff
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        Plain {
            objectName: "isItSafe"
            Layout.fillWidth: true
            Layout.maximumHeight: (notices.visible ? 0.2 : 0.32) * screen.height
            text: words.sentence()
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        Lights {
            Layout.fillWidth: true
            staff: screen.staff
            saved: words.saved && screen.booth.whyNot !== "stopped"
            arrived: words.allDelivered
        }
        Bar {
            objectName: "sent"
            Layout.fillWidth: true
            visible: screen.staff.sending
            share: screen.staff.sent
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Sending…")
        }
        Plain {
            id: notices
            objectName: "notices"
            Layout.fillWidth: true
            visible: text !== ""
            text: [screen.booth.whyNot === "paused" ? qsTr("Paused: visitors read that you are back soon.") : "", words.notices()].filter(said => said !== "").join(" ")
            Layout.maximumHeight: 0.17 * screen.height
            color: Theme.warn
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        Plain {
            Layout.fillWidth: true
            Layout.maximumHeight: 2.2 * Theme.small
            text: [screen.booth.eventName, screen.booth.place].join(" · ")
            color: Theme.quiet
            font.pixelSize: Theme.small
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.5
            elide: Text.ElideRight
        }
        Balance {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: notices.visible ? (Theme.portrait ? 6 : 3) * 1.2 * Theme.small : 0
            Layout.maximumHeight: 9 * Theme.body
            staff: screen.staff
            language: screen.booth.language
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Act {
                objectName: "sendNow"
                solid: true
                enabled: !screen.staff.sending
                text: screen.staff.sending ? qsTr("Sending…") : qsTr("Send now")
                onPressed: screen.staff.sendNow()
            }
            Act {
                objectName: "hideName"
                visible: screen.big.lastName !== ""
                text: qsTr("Hide “%1” on the big screen").arg(screen.big.lastName)
                onPressed: screen.big.hideLast()
            }
            Act {
                objectName: "pause"
                enabled: screen.booth.isOpen || screen.booth.whyNot === "paused"
                text: screen.booth.whyNot === "paused" ? qsTr("Go on") : qsTr("Pause")
                onPressed: screen.booth.pause()
            }
            Act {
                objectName: "details"
                text: qsTr("Details")
                onPressed: screen.detailsAsked()
            }
            Act {
                objectName: "day"
                text: qsTr("The day")
                onPressed: screen.dayAsked()
            }
        }
    }
}
