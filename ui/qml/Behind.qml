pragma ComponentBehavior: Bound
import QtQuick
import booth
import controls
import screens
import "." as Kiosk

// Behind the staff's door: Door → Staff ⇄ Uncounted.
BoothScreen {
    id: behind

    required property Booth booth
    required property StaffPanel staff
    required property BigScreen big
    property Component step: door
    readonly property BoothScreen shown: page.item as BoothScreen
    signal done

    leaves: shown?.leaves ?? ""
    onBack: step === uncounted ? step = panel : done()

    Kiosk.Page {
        id: page
        anchors.fill: parent
        sourceComponent: behind.step
    }
    Component {
        id: door
        Door {
            staff: behind.staff
            onNext: behind.step = panel
        }
    }
    Component {
        id: panel
        Staff {
            booth: behind.booth
            staff: behind.staff
            big: behind.big
            onUncountedAsked: behind.step = uncounted
        }
    }
    Component {
        id: uncounted
        Uncounted {
            booth: behind.booth
            staff: behind.staff
            onDone: behind.step = panel
        }
    }
}
