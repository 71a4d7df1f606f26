pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// First name and e-mail, each only for the ticks that were given. Nothing here is needed to have pledged.
Item {
    id: screen

    required property Booth booth
    required property PledgeForm form
    property var given: ({})
    readonly property bool wantsMail: form.consents.some(consent => given[consent.id] && consent.asks === "email")
    readonly property bool wantsName: form.consents.some(consent => given[consent.id] && consent.asks === "first_name")
    readonly property bool mailIsFine: form.isEmail(email.text)
    readonly property bool ready: (wantsMail || wantsName) && (!wantsMail || mailIsFine) && (!wantsName || name.text.trim() !== "")
    signal back
    signal done

    ColumnLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap / 2

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap / 2

            TypeField {
                id: name
                objectName: "firstName"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("First name")
                Component.onCompleted: input.forceActiveFocus()
            }
            TypeField {
                id: email
                objectName: "email"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("E-mail")
                email: true
                wrong: text !== "" && !input.activeFocus && !screen.mailIsFine
            }
        }
        Repeater {
            model: screen.form.consents

            Tick {
                required property var modelData
                objectName: "consent_" + modelData.id
                Layout.fillWidth: true
                text: modelData.label
                onGivenChanged: {
                    const now = Object.assign({}, screen.given);
                    now[modelData.id] = given;
                    screen.given = now;
                }
            }
        }
        Plain {
            Layout.fillWidth: true
            text: qsTr("Sealed at once. Only the campaign's coordinator can open it.")
            color: Theme.quiet
            font.pixelSize: Theme.small
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            PressButton {
                objectName: "back"
                text: qsTr("Back")
                onPressed: screen.back()
            }
            Item {
                Layout.fillWidth: true
            }
            PressButton {
                objectName: "save"
                solid: true
                implicitWidth: 3 * Theme.target
                enabled: screen.ready
                text: qsTr("Save")
                onPressed: screen.form.leaveContact(name.text, email.text, Object.keys(screen.given).filter(id => screen.given[id]))
            }
        }
    }
    Keyboard {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        target: email.input.activeFocus ? email.input : name.input
        email: email.input.activeFocus
        language: screen.booth.language
    }
}
