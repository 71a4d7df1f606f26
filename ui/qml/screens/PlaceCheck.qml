pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// The place, to be read aloud: is this where we stand? The arrows move the point, plus and minus show more or less of it.
BoothScreen {
    id: screen

    required property Booth booth
    required property PlaceForm places
    readonly property var draft: places.draft
    readonly property list<real> spans: [1, 5, 25, 100]
    property int zoom: 2
    signal next

    leaves: qsTr("Back")

    component Nudge: PressButton {
        property point towards
        implicitWidth: Theme.target
        implicitHeight: Theme.target
        inset: 0
        onPressed: screen.places.move(towards.x * screen.spans[screen.zoom] / 5, towards.y * screen.spans[screen.zoom] / 5)
    }
    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap / 2

            Plain {
                Layout.fillWidth: true
                text: qsTr("Is this where you stand?")
                color: Theme.quiet
            }
            Plain {
                objectName: "placeSays"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 6 * Theme.display
                text: [screen.draft.name, screen.draft.city, screen.places.countryName(screen.draft.country, screen.booth.language)].join("\n")
                font.pixelSize: Theme.title
                weight: 800
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small
                verticalAlignment: Text.AlignVCenter
            }
            Plain {
                objectName: "strays"
                Layout.fillWidth: true
                visible: screen.places.strays !== ""
                text: qsTr("The point seems to lie in another country: %1. Is that right?").arg(screen.places.countryName(screen.places.strays, screen.booth.language))
                color: Theme.warn
            }
            Plain {
                Layout.fillWidth: true
                text: "\u2066" + [screen.draft.lat.toFixed(4) + ", " + screen.draft.lon.toFixed(4), screen.draft.time_zone].join(" · ") + "\u2069"
                color: Theme.quiet
                font.pixelSize: Theme.small
                wrapMode: Text.WordWrap
            }
            PressButton {
                objectName: "here"
                Layout.fillWidth: true
                implicitHeight: Theme.target
                solid: true
                text: qsTr("Yes, here")
                onPressed: screen.next()
            }
        }
        GridLayout {
            Layout.alignment: Qt.AlignCenter
            columns: 3
            columnSpacing: Theme.gap / 2
            rowSpacing: Theme.gap / 2
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Nudge {
                objectName: "less"
                text: "−"
                enabled: screen.zoom < screen.spans.length - 1
                Accessible.name: qsTr("Show more around it")
                onPressed: screen.zoom += 1
            }
            Nudge {
                objectName: "north"
                Layout.alignment: Qt.AlignHCenter
                text: "↑"
                towards: Qt.point(0, 1)
                Accessible.name: qsTr("To the north")
            }
            Nudge {
                objectName: "more"
                text: "+"
                enabled: screen.zoom > 0
                Accessible.name: qsTr("Show it from nearer")
                onPressed: screen.zoom -= 1
            }
            Nudge {
                objectName: "west"
                text: "←"
                towards: Qt.point(-1, 0)
                Accessible.name: qsTr("To the west")
            }
            NearMap {
                Layout.preferredWidth: Math.min(Theme.portrait ? 0.6 * screen.width : 0.4 * screen.width, (Theme.portrait ? 0.5 : 1) * screen.height - 2 * Theme.target - Theme.gap)
                Layout.preferredHeight: Layout.preferredWidth
                places: screen.places
                span: screen.spans[screen.zoom]
            }
            Nudge {
                objectName: "east"
                text: "→"
                towards: Qt.point(1, 0)
                Accessible.name: qsTr("To the east")
            }
            Item {
                Layout.preferredWidth: 1
            }
            Nudge {
                objectName: "south"
                Layout.alignment: Qt.AlignHCenter
                text: "↓"
                towards: Qt.point(0, -1)
                Accessible.name: qsTr("To the south")
            }
            Plain {
                Layout.alignment: Qt.AlignHCenter
                text: qsTr("%1 km").arg((2 * screen.spans[screen.zoom]).toLocaleString(Qt.locale(screen.booth.language), "f", 0))
                color: Theme.quiet
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
        }
    }
}
