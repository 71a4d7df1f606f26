pragma ComponentBehavior: Bound
import QtQuick
import booth
import controls
import screens
import theme
import "." as Kiosk

// The story. Screens say what happened; only this file, After.qml and Behind.qml (the staff door) say what comes next.
Item {
    id: flow

    required property Booth booth
    required property PledgeForm form
    required property StaffPanel staff
    required property BigScreen big
    required property DayPanel day
    required property SetUpForm setUp
    required property PlaceForm places
    property int number: 0
    property int milestone: 0
    property Component away: null
    readonly property BoothScreen shown: page.item as BoothScreen
    readonly property bool bare: shown?.bare ?? false

    function show(screen: Component) {
        away = screen;
        idle.restart();
    }
    function goHome() {
        form.forget();
        booth.forget();
        Theme.forget();
        display.active = false;
        away = null;
    }

    TopBar {
        id: bar
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        visible: !flow.bare && !display.active
        booth: flow.booth
        leaves: flow.shown?.leaves ?? ""
        onBack: flow.shown.back()
        onViewAsked: display.active = true
        onStaffCalled: if (flow.away === null && flow.day.stands !== "")
            flow.show(door)
    }
    Kiosk.Page {
        id: page
        anchors.fill: parent
        anchors.margins: flow.bare ? 0 : Theme.margin
        anchors.topMargin: flow.bare ? 0 : bar.y + bar.height + Theme.gap
        anchors.bottomMargin: flow.bare || (flow.shown?.flush ?? false) ? 0 : Theme.margin
        visible: !display.active
        sourceComponent: flow.away ?? (flow.setUp.needed ? door : flow.booth.whyNot !== "" ? nextBooth : attract)
    }
    Component {
        id: attract
        Attract {
            booth: flow.booth
            onNext: flow.show(pledge)
        }
    }
    Component {
        id: pledge
        Pledge {
            booth: flow.booth
            form: flow.form
            onBack: flow.goHome()
        }
    }
    Component {
        id: celebration
        Milestone {
            booth: flow.booth
            step: flow.milestone
            onDone: flow.show(after)
        }
    }
    Component {
        id: after
        Kiosk.After {
            booth: flow.booth
            form: flow.form
            number: flow.number
            onDone: flow.goHome()
        }
    }
    Component {
        id: door
        Kiosk.Later {
            file: "Behind.qml"
            given: ({
                    booth: flow.booth,
                    staff: flow.staff,
                    big: flow.big,
                    day: flow.day,
                    setUp: flow.setUp,
                    places: flow.places
                })
            onDone: flow.goHome()
        }
    }
    Component {
        id: nextBooth
        NextBooth {
            why: flow.booth.whyNot
        }
    }
    Connections {
        target: flow.staff
        function onChanged() {
            // before any visitor, staff choose their PIN: else the first who finds the door would
            if (!flow.staff.pinIsSet && flow.away === null)
                flow.show(door);
        }
    }
    Connections {
        target: flow.form
        function onThanked(number: int, milestone: int) {
            flow.number = number;
            flow.milestone = milestone;
            flow.show(milestone > 0 ? celebration : after);
        }
        function onNotKept() {
            flow.goHome();
        }
    }
    Loader {
        id: display
        anchors.fill: parent
        active: false
        sourceComponent: Display {
            onDone: display.active = false
        }
    }
    Idle {
        id: idle
        anchors.fill: parent
        booth: flow.booth
        away: flow.away !== null || display.active
        running: !flow.setUp.needed && (flow.away !== null || display.active || Theme.isChanged || flow.booth.language !== flow.booth.languages[0]) && flow.staff.pinIsSet
        onGone: flow.goHome()
    }
}
