pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import controls
import theme

// Somebody who stands for the campaign: the name, what they are, what the card says.
ColumnLayout {
    id: card

    required property var champion
    required property int across

    spacing: Theme.gap

    component Words: Plain {
        Layout.fillWidth: true
        horizontalAlignment: card.across
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small * 0.6
    }
    Words {
        text: card.champion.name
        font.pixelSize: Theme.title
        weight: 800
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.small
        wrapMode: Text.NoWrap
    }
    Words {
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.small
        Layout.maximumHeight: 2.7 * Theme.body
        text: card.champion.role
        color: Theme.quiet
    }
    Words {
        Layout.fillHeight: true
        text: card.champion.says
        font.pixelSize: Theme.large
        verticalAlignment: Text.AlignVCenter
    }
}
