pragma ComponentBehavior: Bound
import QtQuick
import booth
import screens

// The story: Attract → Pledge → (Milestone) → Thanks → (Contact) → Attract; the staff door stands beside it.
// Screens say what happened; only this file says what comes next.
Item {
    id: flow

    required property Booth booth
    required property PledgeForm form
    required property StaffPanel staff
    property int number: 0
    property int milestone: 0
    property Component away: null

    function show(screen: Component) {
        away = screen;
        idle.restart();
    }
    function goHome() {
        form.forget();
        booth.forget();
        away = null;
    }

    Page {
        anchors.fill: parent
        sourceComponent: flow.away ?? (flow.booth.isStopped ? nextBooth : attract)
    }
    Component {
        id: attract
        Attract {
            booth: flow.booth
            onNext: flow.show(pledge)
            onStaffCalled: flow.show(door)
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
            onDone: flow.show(thanks)
        }
    }
    Component {
        id: thanks
        Thanks {
            booth: flow.booth
            form: flow.form
            number: flow.number
            onContact: flow.show(contact)
            onDone: flow.goHome()
        }
    }
    Component {
        id: contact
        Contact {
            booth: flow.booth
            form: flow.form
            onBack: flow.show(thanks)
            onDone: flow.goHome()
        }
    }
    Component {
        id: door
        Door {
            staff: flow.staff
            onBack: flow.goHome()
            onNext: flow.show(panel)
        }
    }
    Component {
        id: panel
        Staff {
            booth: flow.booth
            staff: flow.staff
            onBack: flow.goHome()
        }
    }
    Component {
        id: nextBooth
        NextBooth {
            booth: flow.booth
            onStaffCalled: flow.show(door)
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
        function onTaken(number: int, milestone: int) {
            flow.number = number;
            flow.milestone = milestone;
            flow.show(milestone > 0 ? celebration : thanks);
        }
        function onNotKept() {
            flow.goHome();
        }
        function onContactKept() {
            flow.goHome();
        }
    }

    Idle {
        id: idle
        anchors.fill: parent
        booth: flow.booth
        away: flow.away !== null
        running: (flow.away !== null || flow.booth.language !== flow.booth.languages[0]) && flow.staff.pinIsSet
        onGone: flow.goHome()
    }
}
