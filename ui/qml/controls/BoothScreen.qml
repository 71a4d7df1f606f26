import QtQuick

// What every screen is. `leaves`: the words of its way out in the bar above, empty if there is none. A `bare` screen
// fills the glass without that bar; a `flush` one reaches its lower edge.
FocusScope {
    property string leaves: ""
    property bool bare: false
    property bool flush: false
    signal back
    signal done
}
