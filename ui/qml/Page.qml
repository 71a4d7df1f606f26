import QtQuick
import theme

// Where the screen of the moment stands; each slides in a little and fades.
Loader {
    id: page

    focus: true
    onLoaded: arriving.restart()

    transform: Translate {
        id: shift
    }
    ParallelAnimation {
        id: arriving
        NumberAnimation {
            target: page
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.moveTime
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: shift
            property: "y"
            from: Theme.slide
            to: 0
            duration: Theme.moveTime
            easing.type: Easing.OutCubic
        }
    }
}
