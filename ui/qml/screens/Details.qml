import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Beside the numbers: what is set aside, the stick, the computer itself.
BoothScreen {
    id: screen

    required property Booth booth
    required property StaffPanel staff
    property string says: ""
    signal eventAsked

    leaves: qsTr("Back")

    component Act: PressButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.target
    }
    PlainWords {
        id: words
        staff: screen.staff
    }
    Connections {
        target: screen.staff
        function onStickDone(settled: int, written: int, trouble: string) {
            screen.says = words.stick(settled, written, trouble);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        Plain {
            objectName: "detailsSay"
            Layout.fillWidth: true
            Layout.maximumHeight: 0.34 * screen.height
            text: screen.says || words.stickOfTheCopy() || words.sentence()
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
        }
        GridLayout {
            id: grid
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: (Theme.portrait ? 9 : 7) * Theme.body
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 2 * Theme.margin
            rowSpacing: 0

            NameAndValue {
                name: qsTr("Letters set aside")
                value: screen.staff.lettersAside.toLocaleString(Qt.locale(screen.booth.language), "f", 0)
            }
            NameAndValue {
                name: qsTr("Room on the disk")
                value: Qt.locale(screen.booth.language).formattedDataSize(screen.staff.freeBytes, 1)
            }
            NameAndValue {
                Layout.columnSpan: grid.columns
                name: qsTr("Clock")
                value: screen.booth.language && screen.booth.clock()
            }
            NameAndValue {
                visible: screen.staff.battery >= 0
                name: qsTr("Battery")
                value: screen.staff.battery.toLocaleString(Qt.locale(screen.booth.language), "f", 0) + " %"
            }
            NameAndValue {
                name: qsTr("Version")
                value: screen.staff.version
            }
        }
        Item {
            Layout.fillHeight: true
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait && screen.staff.copyIsOther ? 2 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Act {
                objectName: "tryAgain"
                enabled: screen.staff.lettersAside > 0
                text: qsTr("Try those set aside again")
                onPressed: screen.staff.tryAgain()
            }
            Act {
                objectName: "useStick"
                enabled: !screen.staff.atStick
                text: qsTr("Exchange with the stick")
                onPressed: screen.staff.useStick()
            }
            Act {
                objectName: "copyStick"
                visible: screen.staff.copyIsOther
                text: qsTr("Use this stick")
                onPressed: screen.staff.chooseCopyStick()
            }
            Act {
                objectName: "anotherEvent"
                text: qsTr("Another event")
                onPressed: screen.eventAsked()
            }
        }
    }
}
