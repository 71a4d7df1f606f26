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

    leaves: qsTr("Back to visitors")

    function count(number: int): string {
        return number.toLocaleString(Qt.locale(booth.language), "f", 0);
    }

    PlainWords {
        id: words
        staff: screen.staff
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                Layout.preferredWidth: 44 * Theme.unit
                Layout.preferredHeight: Layout.preferredWidth
                radius: width / 2
                color: words.allDelivered ? Theme.safe : Theme.warn
            }
            Plain {
                objectName: "isItSafe"
                Layout.fillWidth: true
                Layout.maximumHeight: 0.32 * screen.height
                text: words.sentence()
                font.pixelSize: Theme.large
                weight: 700
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * 0.7
            }
        }
        Plain {
            objectName: "notices"
            Layout.fillWidth: true
            visible: text !== ""
            text: words.notices()
            color: Theme.warn
        }
        Plain {
            Layout.fillWidth: true
            text: [screen.booth.eventName, screen.booth.place].join(" · ")
            color: Theme.quiet
        }
        GridLayout {
            Layout.fillWidth: true
            columns: screen.width > screen.height ? 2 : 1
            columnSpacing: 2 * Theme.margin
            rowSpacing: 0
            Layout.fillHeight: true
            Layout.maximumHeight: 9 * Theme.body

            NameAndValue {
                name: qsTr("Pledges taken here")
                value: screen.count(screen.staff.taken)
            }
            NameAndValue {
                name: qsTr("Held by the collector")
                value: screen.count(screen.staff.delivered)
            }
            NameAndValue {
                name: qsTr("Waiting here")
                value: screen.count(screen.staff.waiting)
            }
            NameAndValue {
                name: qsTr("Set aside")
                value: screen.count(screen.staff.setAside)
            }
            NameAndValue {
                visible: screen.staff.withdrawn > 0
                name: qsTr("Taken back by visitors")
                value: screen.count(screen.staff.withdrawn)
            }
            NameAndValue {
                name: qsTr("Other letters still to go")
                value: screen.count(screen.staff.lettersWaiting - screen.staff.waiting)
            }
            NameAndValue {
                name: qsTr("Last receipt")
                value: screen.staff.lastReceipt || qsTr("none yet")
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            PressButton {
                objectName: "sendNow"
                implicitHeight: Theme.target
                solid: true
                enabled: !screen.staff.sending
                text: screen.staff.sending ? qsTr("Sending…") : qsTr("Send now")
                onPressed: screen.staff.sendNow()
            }
            PressButton {
                objectName: "hideName"
                implicitHeight: Theme.target
                visible: screen.big.lastName !== ""
                text: qsTr("Hide “%1” on the big screen").arg(screen.big.lastName)
                onPressed: screen.big.hideLast()
            }
            PressButton {
                objectName: "leave"
                implicitHeight: Theme.target
                text: qsTr("Close the kiosk")
                onPressed: screen.staff.leave()
            }
        }
    }
}
