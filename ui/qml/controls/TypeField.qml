import QtQuick
import theme

// A line to type in with the kiosk's own keyboard. Cut, paste and suggestions are off: nothing of an earlier person.
Rectangle {
    id: field

    required property string label
    property alias text: input.text
    property alias input: input
    property bool email: false

    implicitHeight: Theme.button
    radius: Theme.radius
    color: Theme.raised
    border.width: (input.activeFocus ? 2 : 1) * Theme.thin
    border.color: input.activeFocus ? Theme.campaign : Theme.line

    Plain {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        visible: input.text === ""
        text: field.label
        color: Theme.quiet
        wrapMode: Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.7
        verticalAlignment: Text.AlignVCenter
    }
    TextInput {
        id: input
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        color: Theme.paper
        selectionColor: Theme.campaign
        font.pixelSize: Math.min(Theme.body, height / 1.9) // the tallest script's line
        maximumLength: field.email ? 254 : 40
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        clip: true
        selectByMouse: false
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            const own = [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.SelectAll, StandardKey.Undo, StandardKey.Redo];
            event.accepted = own.some(key => event.matches(key));
        }
        activeFocusOnTab: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (field.email ? Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase : 0)
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
    }
    Tap {
        onTapped: input.forceActiveFocus()
    }
}
