pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Type the beginning of a name, touch what is meant. `wide`: letters that a choice has room for.
BoothScreen {
    id: screen

    required property Booth booth
    required property string label
    required property var search
    property real wide: 8
    readonly property list<var> found: search(field.text)
    signal picked(int index)

    leaves: qsTr("Back")
    flush: true

    ColumnLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap

        TypeField {
            id: field
            objectName: "field"
            Layout.fillWidth: true
            implicitHeight: Theme.target
            label: screen.label
            Component.onCompleted: input.forceActiveFocus()
        }
        Plain {
            objectName: "nothingFound"
            Layout.fillWidth: true
            visible: field.text.trim().length > 1 && screen.found.length === 0
            text: qsTr("Nothing has this name. Type less of it, or the nearest larger city.")
            color: Theme.warn
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.7
            Layout.maximumHeight: 3 * Theme.small
        }
        Flow {
            id: choices
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap
            readonly property int across: Math.max(1, Math.floor(width / (screen.wide * Theme.body)))
            readonly property int down: Math.max(1, Math.floor((height + spacing) / (Theme.target + spacing)))

            Repeater {
                model: screen.found.slice(0, choices.across * choices.down)

                Tile {
                    required property var modelData
                    required property int index
                    objectName: "found_" + index
                    width: Math.floor((choices.width + choices.spacing) / choices.across - choices.spacing)
                    height: Theme.target
                    text: modelData.name
                    note: modelData.note
                    chosen: false
                    onToggled: screen.picked(index)
                }
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
        email: false
        offersStay: false
        language: screen.booth.language
    }
}
