import QtQuick
import QtQuick.Layouts
import theme

// A number and what it counts, one above the other; both give way where there is little room.
ColumnLayout {
    id: sum

    required property int number
    required property string words
    required property string language
    property int across: Text.AlignLeft
    property color colour: Theme.paper
    property real size: Theme.large * 1.2

    Layout.fillWidth: true
    spacing: 0

    Plain {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.body
        Layout.maximumHeight: 1.8 * font.pixelSize
        text: sum.number.toLocaleString(Qt.locale(sum.language), "f", 0)
        color: sum.colour
        font.pixelSize: sum.size
        weight: 800
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small
        horizontalAlignment: sum.across
    }
    Plain {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.small
        Layout.maximumHeight: 2.7 * Theme.body
        text: sum.words
        color: Theme.quiet
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.8
        horizontalAlignment: sum.across
    }
}
