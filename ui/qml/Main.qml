import QtQuick
import booth
import controls
import theme
import "." as Kiosk

// The window: holds the view-models, turns and measures the glass, shows the flow.
Window {
    id: root

    required property Booth booth
    required property PledgeForm form
    required property StaffPanel staff
    required property BigScreen big
    required property DayPanel day
    required property SetUpForm setUp
    required property PlaceForm places
    required property bool closable
    property bool painted: false
    readonly property bool turned: booth.rotate % 180 !== 0
    signal firstFrame

    title: booth.campaign
    color: Theme.ground
    flags: closable ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    LayoutMirroring.enabled: Qt.locale(booth.language).textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = closable

    Binding {
        target: Theme
        property: "width"
        when: glass.width > 0 && glass.height > 0
        value: glass.width
    }
    Binding {
        target: Theme
        property: "height"
        when: glass.width > 0 && glass.height > 0
        value: glass.height - glass.unreached
    }
    Binding {
        target: Theme
        property: "mm"
        value: root.booth.ppi > 0 ? root.booth.ppi / root.Screen.devicePixelRatio / 25.4 : root.Screen.pixelDensity
    }
    Binding {
        target: Theme
        property: "palette"
        value: root.booth.palette
    }
    Connections {
        target: root
        enabled: !root.painted
        function onFrameSwapped() {
            root.painted = true;
            root.firstFrame();
        }
    }
    Item {
        id: glass
        readonly property real unreached: Theme.low && height > width ? height / 2 : 0
        anchors.centerIn: parent
        width: root.turned ? root.height : root.width
        height: root.turned ? root.width : root.height
        rotation: root.booth.rotate

        Kiosk.Flow {
            anchors.fill: parent
            anchors.topMargin: glass.unreached + tape.extra
            anchors.bottomMargin: tape.extra
            booth: root.booth
            form: root.form
            staff: root.staff
            big: root.big
            day: root.day
            setUp: root.setUp
            places: root.places
        }
        RehearsalTape {
            id: tape
            anchors.fill: parent
            visible: root.booth.isRehearsing
        }
    }
}
