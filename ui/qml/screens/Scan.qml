import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// A scanner types what a ticket's code says, and Enter.
BoothScreen {
    id: screen

    required property SetUpForm setUp

    leaves: qsTr("Back")

    SetUpWords {
        id: words
    }
    Connections {
        target: screen.setUp
        function onRefused(why: string) {
            says.text = words.refused(why);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Plain {
            id: says
            objectName: "scanSays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            text: qsTr("Hold the printed code of the ticket before the scanner.")
            font.pixelSize: Theme.title
            weight: 800
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignBottom
        }
        Plain {
            Layout.fillWidth: true
            text: qsTr("The scanner is plugged in like a keyboard.")
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        TextInput {
            id: scanned
            objectName: "scanned"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 0.5 * screen.width
            clip: true
            color: Theme.quiet
            font.pixelSize: Theme.small
            echoMode: TextInput.NoEcho
            cursorDelegate: Item {}
            maximumLength: 12000
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("The text of a ticket")
            activeFocusOnTab: true
            Component.onCompleted: forceActiveFocus()
            onAccepted: {
                screen.setUp.scan(text);
                clear();
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
    }
}
