import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// What was taken here, and what became of it: the lines add up.
GridLayout {
    id: grid

    required property StaffPanel staff
    required property string language
    property int opening: -1 // taken in this opening, where that is shown

    columns: width > 20 * Theme.body ? 2 : 1
    columnSpacing: 2 * Theme.margin
    rowSpacing: 0

    function count(number: int): string {
        return number.toLocaleString(Qt.locale(language), "f", 0);
    }

    NameAndValue {
        visible: grid.opening >= 0
        name: qsTr("Taken in this opening")
        value: grid.count(grid.opening)
    }
    NameAndValue {
        name: qsTr("Pledges taken here")
        value: grid.count(grid.staff.taken)
    }
    NameAndValue {
        name: qsTr("Held by the collector")
        value: grid.count(grid.staff.delivered)
    }
    NameAndValue {
        name: qsTr("Waiting here")
        value: grid.count(grid.staff.waiting)
    }
    NameAndValue {
        name: qsTr("Set aside")
        value: grid.count(grid.staff.setAside)
    }
    NameAndValue {
        visible: grid.staff.voided > 0
        name: qsTr("Not counted")
        value: grid.count(grid.staff.voided)
    }
    NameAndValue {
        visible: grid.staff.withdrawn > 0
        name: qsTr("Taken back by visitors")
        value: grid.count(grid.staff.withdrawn)
    }
    NameAndValue {
        name: qsTr("Other letters still to go")
        value: grid.count(grid.staff.lettersWaiting - grid.staff.waiting)
    }
    NameAndValue {
        name: qsTr("Last receipt")
        value: grid.staff.lastReceipt || qsTr("none yet")
    }
}
