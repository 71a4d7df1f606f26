pragma ComponentBehavior: Bound
import QtQuick
import booth
import theme

// The point in the middle, the cities around it. `span`: kilometres from the middle to each edge.
Rectangle {
    id: map

    required property PlaceForm places
    required property real span
    readonly property real scaleOf: Math.min(width, height) / 2 / span
    readonly property var point: [places.draft.lat, places.draft.lon]

    // the largest first; a name that would lie over another, or leave the map, is not written
    function named(cities: list<var>): list<var> {
        const dot = 14 * Theme.unit;
        const boxes = [[0, 0, 2 * dot, 2 * dot]].concat(cities.map(city => [city.east * scaleOf, -city.north * scaleOf, dot, dot]));
        return cities.map(city => {
            const wide = 0.62 * Theme.small * city.name.length;
            const box = [city.east * scaleOf + (Theme.gap + wide) / 2, -city.north * scaleOf, wide, 1.4 * Theme.small];
            const free = boxes.every(other => Math.abs(box[0] - other[0]) > (box[2] + other[2]) / 2 || Math.abs(box[1] - other[1]) > (box[3] + other[3]) / 2);
            const inside = Math.abs(box[0]) + wide / 2 < width / 2 && Math.abs(box[1]) + box[3] / 2 < height / 2;
            if (free && inside)
                boxes.push(box);
            return Object.assign({
                "isNamed": free && inside
            }, city);
        });
    }

    color: Theme.raised
    radius: Theme.radius
    border.width: Theme.thin
    border.color: Theme.line
    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: places.draft.city

    Repeater {
        model: map.point && map.named(map.places.around(map.span))

        Item {
            id: city
            required property var modelData
            x: map.width / 2 + modelData.east * map.scaleOf
            y: map.height / 2 - modelData.north * map.scaleOf

            Rectangle {
                anchors.centerIn: parent
                width: 12 * Theme.unit
                height: width
                radius: width / 2
                color: Theme.quiet
            }
            Plain {
                x: Theme.gap / 2
                anchors.verticalCenter: parent.verticalCenter
                visible: city.modelData.isNamed
                text: city.modelData.name
                color: Theme.quiet
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: 26 * Theme.unit
        height: width
        radius: width / 2
        color: Theme.campaign
        border.width: 2 * Theme.thin
        border.color: Theme.paper
    }
}
