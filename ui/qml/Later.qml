import QtQuick
import controls

// A screen whose file is read when somebody first asks for it: the first frame does not wait for it. `given`: what it
// is made with.
BoothScreen {
    id: later

    required property url file
    required property var given
    readonly property BoothScreen shown: page.item as BoothScreen

    leaves: shown?.leaves ?? ""
    flush: shown?.flush ?? false
    onBack: shown.back()
    Component.onCompleted: page.setSource(file, given)

    Loader {
        id: page
        anchors.fill: parent
        focus: true
    }
    Connections {
        target: later.shown
        function onDone() {
            later.done();
        }
    }
}
