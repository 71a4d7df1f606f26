import QtQuick
import QtQuick.Layouts
import theme

// One line of a balance: what is counted, and how many.
RowLayout {
    id: line

    required property string name
    required property string value
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1 // two side by side share the width evenly

    Plain {
        Layout.fillWidth: true
        text: line.name
        color: Theme.quiet
        Layout.fillHeight: true
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.6
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
    Plain {
        Layout.fillHeight: true
        text: line.value
        weight: 700
        horizontalAlignment: Text.AlignRight
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.small * 0.6
        verticalAlignment: Text.AlignVCenter
    }
}
