pragma ComponentBehavior: Bound
import QtQuick
import booth
import controls
import screens
import "." as Kiosk

// Behind the staff's door: Door → Staff ⇄ Details → another event, Staff ⇄ Day, and from the day its questions: what
// does not count, close, open again. A kiosk that has no event yet begins with setting up.
BoothScreen {
    id: behind

    required property Booth booth
    required property StaffPanel staff
    required property BigScreen big
    required property DayPanel day
    required property SetUpForm setUp
    required property PlaceForm places
    property Component step: setUp.needed ? settingUp : door
    readonly property BoothScreen shown: page.item as BoothScreen

    leaves: shown?.leaves ?? ""
    flush: shown?.flush ?? false
    onBack: step === settingUp ? shown.back() : step === door || step === panel ? done() : step = step === daily || step === details ? panel : daily

    Kiosk.Page {
        id: page
        anchors.fill: parent
        sourceComponent: behind.step
    }
    Connections {
        target: behind.day
        function onOpened() {
            behind.done();
        }
        function onStandsNow(stands: string) {
            if (behind.step !== door) // nobody sees the day before the PIN
                behind.step = daily;
        }
    }
    Component {
        id: door
        Door {
            staff: behind.staff
            day: behind.day
            onNext: behind.step = behind.day.stands === "open" ? panel : daily
        }
    }
    Component {
        id: panel
        Staff {
            booth: behind.booth
            staff: behind.staff
            big: behind.big
            onDayAsked: behind.step = daily
            onDetailsAsked: behind.step = details
        }
    }
    Component {
        id: daily
        Day {
            booth: behind.booth
            staff: behind.staff
            day: behind.day
            onUncountedAsked: behind.step = uncounted
            onCloseAsked: behind.step = closing
            onReopenAsked: behind.step = again
            onRehearsed: behind.done()
            onQuitAsked: behind.step = quitting
        }
    }
    Component {
        id: details
        Details {
            booth: behind.booth
            staff: behind.staff
            onEventAsked: behind.step = settingUp
        }
    }
    Component {
        id: settingUp
        Kiosk.SettingUp {
            booth: behind.booth
            setUp: behind.setUp
            places: behind.places
            onAbandoned: behind.step = details
        }
    }
    Component {
        id: uncounted
        Uncounted {
            booth: behind.booth
            staff: behind.staff
            onDone: behind.step = daily
        }
    }
    Component {
        id: closing
        Question {
            asks: qsTr("Close the booth?")
            note: qsTr("Everything stays kept. Only the coordinator's code opens the booth again.")
            onAgreed: behind.day.closeBooth()
            onDeclined: behind.step = daily
        }
    }
    Component {
        id: quitting
        Question {
            asks: qsTr("Quit the program?")
            note: qsTr("Nobody can pledge here until somebody starts it again. Everything stays kept.")
            onAgreed: behind.staff.leave()
            onDeclined: behind.step = daily
        }
    }
    Component {
        id: again
        Code {
            day: behind.day
            onEntered: code => behind.day.reopen(code)
        }
    }
}
