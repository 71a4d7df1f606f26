import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// The booth's day: open it, rehearse before that, close it and see whether it adds up.
BoothScreen {
    id: screen

    required property Booth booth
    required property StaffPanel staff
    required property DayPanel day
    readonly property bool isOpen: day.stands === "open"
    readonly property bool isClosed: day.stands === "closed"
    readonly property bool isGood: day.addsUp && day.agreed && day.strangers.length === 0
    signal uncountedAsked
    signal closeAsked
    signal reopenAsked
    signal rehearsed
    signal quitAsked

    leaves: qsTr("Back")

    function time(moment: date): string {
        return moment.toLocaleTimeString(Qt.locale(booth.language), Locale.ShortFormat);
    }

    component Act: PressButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.target
    }
    DayWords {
        id: words
        day: screen.day
        language: screen.booth.language
        trouble: screen.staff.trouble
    }
    PlainWords {
        id: kept
        staff: screen.staff
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        Plain {
            objectName: "dayStands"
            Layout.fillWidth: true
            text: screen.isOpen ? qsTr("Open since %1").arg(screen.time(screen.day.openedAt)) : screen.isClosed ? qsTr("Closed at %1").arg(screen.time(screen.day.closedAt)) : qsTr("Not open yet")
            Layout.maximumHeight: 0.14 * screen.height
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        Plain {
            objectName: "daySays"
            Layout.fillWidth: true
            Layout.maximumHeight: 0.26 * screen.height
            text: kept.saved ? words.sentence() : kept.sentence()
            color: !kept.saved || words.clockIsWrong ? Theme.warn : !screen.isClosed ? Theme.quiet : screen.isGood ? Theme.safe : Theme.warn
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        Balance {
            visible: screen.day.stands !== "before"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 9 * Theme.body
            staff: screen.staff
            language: screen.booth.language
            opening: screen.staff.taken - screen.day.before
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Act {
                objectName: "openBooth"
                visible: screen.day.stands === "before"
                solid: true
                text: qsTr("Open the booth")
                onPressed: screen.day.openBooth()
            }
            Act {
                objectName: "closeBooth"
                visible: screen.isOpen
                text: qsTr("Close the booth")
                onPressed: screen.closeAsked()
            }
            Act {
                objectName: "uncounted"
                visible: screen.isOpen
                enabled: screen.booth.total > 0
                text: qsTr("Some do not count")
                onPressed: screen.uncountedAsked()
            }
            Act {
                objectName: "askCollector"
                visible: screen.isClosed
                solid: true
                enabled: !screen.staff.sending
                text: screen.staff.sending ? qsTr("Sending…") : qsTr("Send now")
                onPressed: screen.staff.sendNow()
            }
            Act {
                objectName: "reopen"
                visible: screen.isClosed
                text: qsTr("Open again")
                onPressed: screen.reopenAsked()
            }
            Act {
                objectName: "rehearse"
                enabled: !screen.isOpen
                text: screen.day.rehearsing ? qsTr("End the rehearsal") : qsTr("Rehearse")
                onPressed: {
                    screen.day.rehearse();
                    if (screen.day.rehearsing)
                        screen.rehearsed();
                }
            }
            Act {
                objectName: "leave"
                text: qsTr("Quit the program")
                onPressed: screen.quitAsked()
            }
        }
    }
}
