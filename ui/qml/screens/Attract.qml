import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// What stops people: how many have pledged here, in a ring that closes with the next milestone; beside it, cards.
BoothScreen {
    id: screen

    required property Booth booth
    readonly property real drift: 6 * Theme.unit * ((cards.turn % 3) - 1) // nothing bright stands still for a day
    signal next

    Tap {
        enabled: screen.booth.isOpen
        onTapped: screen.next()
    }
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 1.5 * Theme.margin
        rowSpacing: Theme.gap

        Item {
            id: dial
            readonly property real side: Math.min(width, height) - 12 * Theme.unit
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Math.min(height, screen.width * 0.52)
            Layout.preferredHeight: Theme.portrait ? Math.min(screen.width, 0.5 * screen.height) : -1
            Layout.alignment: Qt.AlignHCenter

            ProgressRing {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: screen.drift
                width: dial.side
                height: dial.side
                thickness: 0.036 * dial.side
                share: (screen.booth.total - screen.booth.stepBefore) / (screen.booth.nextStep - screen.booth.stepBefore)

                RollingNumber {
                    objectName: "total"
                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: -0.04 * dial.side
                    width: dial.side * 0.74
                    height: dial.side * 0.62
                    visible: screen.booth.isOpen
                    value: screen.booth.total
                    language: screen.booth.language
                    font.pixelSize: dial.side * 0.52
                }
                Plain {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: dial.side * 0.73
                    width: dial.side * 0.58
                    height: dial.side * 0.15
                    visible: screen.booth.isOpen
                    text: qsTr("pledged here")
                    color: Theme.quiet
                    font.pixelSize: Math.max(Theme.body, dial.side * 0.065)
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.small * 0.6
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            AttractCards {
                id: cards
                objectName: "cards"
                Layout.fillWidth: true
                Layout.fillHeight: true
                booth: screen.booth
            }
            PressButton {
                objectName: "start"
                Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                Layout.preferredWidth: Math.min(parent.width, Math.max(4.6 * Theme.button, implicitWidth))
                enabled: screen.booth.isOpen
                solid: true
                text: qsTr("Touch to pledge")
                onPressed: screen.next()
            }
        }
    }
}
