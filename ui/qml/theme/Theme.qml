pragma Singleton
import QtQuick

// The only colours, sizes and durations. `mm` is a millimetre of this glass, `unit` a point of a 1080-point screen:
// what a finger or an eye must reach is measured in the first, what fills the screen in the second.
QtObject {
    // said by Main.qml, of the window and of the pack
    property real width: 1920
    property real height: 1080
    property real mm: 4
    property var palette: ({})

    // what a visitor may choose on every screen; the next one starts from here again
    property int textSize: 1
    property bool strong: false
    property bool calm: false
    property bool twoTaps: false
    property bool low: false
    readonly property bool isChanged: textSize !== 1 || strong || calm || twoTaps || low

    function forget() {
        textSize = 1;
        strong = calm = twoTaps = low = false;
    }

    readonly property bool portrait: height > width
    readonly property real unit: Math.min(width / (portrait ? 1080 : 1600), height / (portrait ? 1600 : 1080))

    readonly property color ground: strong ? "#000000" : palette.ground ?? "#150a1f"
    readonly property color raised: strong ? "#000000" : palette.raised ?? "#2a1839"
    readonly property color line: strong ? "#ffffff" : palette.line ?? "#8d76a5"
    readonly property color paper: strong ? "#ffffff" : palette.paper ?? "#fbf7f2"
    readonly property color quiet: strong ? "#ffffff" : palette.quiet ?? "#d6cbe0"
    readonly property color ink: ground
    readonly property color campaign: palette.campaign ?? "#e5007d"
    readonly property color gold: strong ? "#fff36b" : palette.gold ?? "#ffc94a"
    readonly property color safe: strong ? "#c8ffe4" : "#6fdca6"
    readonly property color warn: strong ? "#fff0eb" : "#ffc2b4"
    readonly property color veil: Qt.alpha(ground, 0.96)

    // VVSG 2.0 7.1-G: capitals of 4.8 mm, by choice 3.5 or 6.6. Five steps, each a third larger than the one before.
    readonly property real body: Math.max([3.5, 4.8, 6.6][textSize] * mm / 0.714, [27, 34, 46][textSize] * unit)
    readonly property real small: body / 1.33
    readonly property real chrome: Math.max(3.6 * mm / 0.714, 26 * unit) // the bar above, whatever size is chosen
    readonly property real large: body * 1.33
    readonly property real title: body * 1.77
    readonly property real display: body * 2.36
    // VVSG 2.0 7.2-I: 12.7 mm to touch, 2.54 mm between
    readonly property real target: Math.max(12.7 * mm, 76 * unit)
    readonly property real button: Math.max(target, 108 * unit)
    readonly property real gap: Math.max(2.54 * mm, 22 * unit)
    readonly property real margin: 0.055 * Math.min(width, height)
    readonly property real radius: 24 * unit
    readonly property real thin: Math.max(1, 2 * unit)

    readonly property int moveTime: 220
    readonly property int rollTime: calm ? 0 : 600
    readonly property int holdTime: 600
    readonly property int milestoneTime: 6500
    readonly property int cardTime: 9000
    readonly property int keyHoldTime: 500
    readonly property int keyRepeatTime: 90
    readonly property int undoSeconds: 60
    readonly property real slide: calm ? 0 : 16 * unit
}
