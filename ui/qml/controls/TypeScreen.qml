import QtQuick
import QtQuick.Layouts
import booth
import theme

// One question, one line to type in, the keyboard below.
BoothScreen {
    id: screen

    required property Booth booth
    required property string label
    property string question: label
    property string save: qsTr("Save")
    property bool email: false
    property bool ready: text.trim() !== ""
    property list<string> offers: []
    property alias text: field.text
    signal saved

    leaves: qsTr("Back")
    flush: true

    ColumnLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap / 2

        Plain {
            objectName: "question"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: screen.question
            font.pixelSize: Theme.large
            weight: 700
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.6
            verticalAlignment: Text.AlignVCenter
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            TypeField {
                id: field
                objectName: "field"
                Layout.fillWidth: true
                label: screen.label
                email: screen.email
                Component.onCompleted: input.forceActiveFocus()
            }
            PressButton {
                objectName: "save"
                Layout.maximumWidth: 0.3 * screen.width
                solid: true
                enabled: screen.ready
                text: screen.save
                onPressed: screen.saved()
            }
        }
    }
    Keyboard {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: -Theme.margin
        anchors.rightMargin: -Theme.margin
        target: field.input
        email: screen.email
        language: screen.booth.language
        offered: screen.offers
    }
}
