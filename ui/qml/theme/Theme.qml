pragma Singleton
import QtQuick

// The only colours, sizes and durations. `unit` is one point of a 1080-point screen; every size is a multiple of it.
QtObject {
    property real width: 1920
    property real height: 1080
    readonly property bool portrait: height > width
    readonly property real unit: Math.min(width / (portrait ? 1080 : 1600), height / (portrait ? 1600 : 1080))

    readonly property color ground: "#150a1f"
    readonly property color raised: "#2a1839"
    readonly property color line: "#5b4570"
    readonly property color paper: "#fbf7f2"
    readonly property color quiet: "#d6cbe0"
    readonly property color ink: "#150a1f"
    readonly property color campaign: "#e5007d"
    readonly property color gold: "#ffc94a"
    readonly property color safe: "#6fdca6"
    readonly property color warn: "#ffb4a2"
    readonly property color veil: "#f5150a1f"

    readonly property real small: 26 * unit
    readonly property real body: 34 * unit
    readonly property real large: 46 * unit
    readonly property real title: 62 * unit
    readonly property real display: 84 * unit
    readonly property real target: 112 * unit
    readonly property real gap: 24 * unit
    readonly property real margin: 0.06 * Math.min(width, height)
    readonly property real radius: 24 * unit
    readonly property real thin: Math.max(1, 2 * unit)

    readonly property int moveTime: 220
    readonly property int rollTime: 600
    readonly property int holdTime: 600
    readonly property int milestoneTime: 6500
    readonly property real slide: 16 * unit
}
