import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// What stops people: how many have pledged here, in a ring that closes with the next milestone.
Item {
    id: screen

    required property Booth booth
    signal next
    signal staffCalled

    Tap {
        enabled: screen.booth.isOpen
        onTapped: screen.next()
    }
    TopBar {
        id: bar
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        booth: screen.booth
        onStaffCalled: screen.staffCalled()
    }
    GridLayout {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 1.5 * Theme.margin
        rowSpacing: Theme.gap

        Item {
            id: dial
            readonly property real side: Math.min(width, height)
            Layout.fillHeight: true
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Math.min(height, screen.width * 0.54)
            Layout.alignment: Qt.AlignHCenter

            ProgressRing {
                anchors.centerIn: parent
                width: dial.side
                height: dial.side
                thickness: 30 * Theme.unit
                share: (screen.booth.total - screen.booth.stepBefore) / (screen.booth.nextStep - screen.booth.stepBefore)
            }
            RollingNumber {
                objectName: "total"
                anchors.centerIn: parent
                anchors.verticalCenterOffset: -0.04 * dial.side
                width: dial.side * 0.72
                height: dial.side * 0.62
                visible: screen.booth.isOpen
                value: screen.booth.total
                language: screen.booth.language
                font.pixelSize: dial.side * 0.52
            }
            Plain {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (dial.height + dial.side) / 2 - dial.side * 0.23
                width: dial.side * 0.6
                visible: screen.booth.isOpen
                text: qsTr("pledged here")
                color: Theme.quiet
                font.pixelSize: dial.side * 0.065
                horizontalAlignment: Text.AlignHCenter
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 2 * Theme.gap

            Plain {
                Layout.fillWidth: true
                text: screen.booth.invitation
                font.pixelSize: Theme.display
                weight: 800
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            }
            Plain {
                Layout.fillWidth: true
                visible: screen.booth.isOpen
                text: [screen.booth.eventName, screen.booth.place].join("\n")
                color: Theme.quiet
                font.pixelSize: Theme.body
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            }
            PressButton {
                objectName: "start"
                Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                Layout.preferredWidth: 5 * Theme.target
                enabled: screen.booth.isOpen
                solid: true
                text: qsTr("Touch to pledge")
                onPressed: screen.next()
            }
        }
    }
}
