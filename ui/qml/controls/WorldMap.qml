import QtQuick
import booth
import theme

// The world, and the dot of this booth: it grows with what is pledged here. Nothing of it comes from a network.
Item {
    id: map

    required property Booth booth
    readonly property size drawn: Qt.size(1000, 437)
    readonly property real zoom: Math.min(width / drawn.width, height / drawn.height)

    Accessible.role: Accessible.Graphic
    Accessible.name: booth.place

    Item {
        anchors.centerIn: parent
        width: map.drawn.width * map.zoom
        height: map.drawn.height * map.zoom

        Image {
            anchors.fill: parent
            asynchronous: true
            source: "../../map/land.svg"
            sourceSize: Qt.size(width, height)
            opacity: Theme.strong ? 0.6 : 0.28
        }
        Rectangle {
            x: map.booth.spot.x * map.zoom - width / 2
            y: map.booth.spot.y * map.zoom - height / 2
            width: (14 + Math.min(40, 1.6 * Math.sqrt(map.booth.total))) * Theme.unit
            height: width
            radius: width / 2
            color: Theme.campaign
            border.width: 2 * Theme.thin
            border.color: Theme.paper
        }
    }
}
