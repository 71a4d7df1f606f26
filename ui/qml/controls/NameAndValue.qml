import QtQuick
import QtQuick.Layouts
import theme

// One line of a balance: what is counted, and how many.
RowLayout {
    id: line

    required property string name
    required property string value
    Layout.fillWidth: true
    Layout.preferredWidth: 1 // two side by side share the width evenly

    Plain {
        Layout.fillWidth: true
        text: line.name
        color: Theme.quiet
    }
    Plain {
        text: line.value
        weight: 700
    }
}
