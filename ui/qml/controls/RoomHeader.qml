import QtQuick
import booth
import theme

// Which campaign, where.
Item {
    id: header

    required property Booth booth

    Plain {
        id: campaign
        anchors.left: parent.left
        text: header.booth.campaign
        font.pixelSize: 0.75 * header.height
        weight: 800
    }
    Plain {
        anchors.right: parent.right
        anchors.left: campaign.right
        anchors.leftMargin: 0.5 * header.height
        height: header.height
        text: [header.booth.eventName, header.booth.place].join(" · ")
        color: Theme.quiet
        font.pixelSize: 0.5 * header.height
        fontSizeMode: Text.Fit
        minimumPixelSize: 0.2 * header.height
        horizontalAlignment: Text.AlignRight
    }
}
