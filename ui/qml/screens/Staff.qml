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
    signal uncountedAsked

    leaves: qsTr("Back to visitors")

    function count(number: int): string {
        return number.toLocaleString(Qt.locale(booth.language), "f", 0);
    }

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
            Layout.maximumHeight: 0.32 * screen.height
            text: words.sentence()
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        Lights {
            Layout.fillWidth: true
            staff: screen.staff
            saved: words.saved && !screen.booth.isStopped
            arrived: words.allDelivered
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
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small * 0.6
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
                visible: screen.staff.voided > 0
                name: qsTr("Not counted")
                value: screen.count(screen.staff.voided)
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
                text: screen.booth.isPaused ? qsTr("Go on") : qsTr("Pause")
                onPressed: screen.booth.pause()
            }
            Act {
                objectName: "uncounted"
                enabled: screen.booth.total > 0
                text: qsTr("Some do not count")
                onPressed: screen.uncountedAsked()
            }
            Act {
                objectName: "leave"
                text: qsTr("Close the kiosk")
                onPressed: screen.staff.leave()
            }
        }
    }
}
