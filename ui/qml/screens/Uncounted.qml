pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Staff say that nobody made the last pledges, and why. They are kept, and count no more.
BoothScreen {
    id: screen

    required property Booth booth
    required property StaffPanel staff
    property int last: 0
    property string reason: ""

    leaves: qsTr("Back")

    component Choices: RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
    }
    component Choice: Tile {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.target
        Layout.maximumHeight: 1.5 * Theme.target
    }
    component Asks: Plain {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.small
        Layout.maximumHeight: implicitHeight
        font.pixelSize: Theme.large
        weight: 700
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.7
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        Asks {
            text: qsTr("How many of the last pledges do not count?")
        }
        Choices {
            Repeater {
                model: [1, 2, 3, 5, 10].filter(number => number === 1 || number <= screen.booth.total)

                Choice {
                    required property int modelData
                    objectName: "last_" + modelData
                    text: modelData.toLocaleString(Qt.locale(screen.booth.language), "f", 0)
                    chosen: screen.last === modelData
                    onToggled: screen.last = chosen ? 0 : modelData
                }
            }
        }
        Asks {
            text: qsTr("Why?")
        }
        Choices {
            Repeater {
                model: [["nobody", qsTr("Nobody was there")], ["again", qsTr("The same person again")], ["mistake", qsTr("Touched by mistake")]]

                Choice {
                    required property var modelData
                    objectName: "why_" + modelData[0]
                    text: modelData[1]
                    chosen: screen.reason === modelData[0]
                    onToggled: screen.reason = chosen ? "" : modelData[0]
                }
            }
        }
        Plain {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.small
            text: qsTr("They are kept with the reason. The number here and at the collector goes down.")
            color: Theme.quiet
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
            verticalAlignment: Text.AlignVCenter
        }
        PressButton {
            objectName: "doNotCount"
            implicitHeight: Theme.target
            solid: true
            enabled: screen.last > 0 && screen.reason !== ""
            text: qsTr("Do not count them")
            onPressed: {
                screen.staff.doNotCount(screen.last, screen.reason);
                screen.done();
            }
        }
    }
}
