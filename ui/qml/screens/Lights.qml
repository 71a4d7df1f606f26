import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// Three lights: saved here, on the second copy, held by the collector. Each says in words what its colour says.
GridLayout {
    id: lights

    required property StaffPanel staff
    required property bool saved
    required property bool arrived

    columns: Theme.portrait ? 1 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap / 2

    component Light: RowLayout {
        id: light
        property string says
        property bool safe

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.gap / 2

        Rectangle {
            Layout.preferredWidth: 30 * Theme.unit
            Layout.preferredHeight: Layout.preferredWidth
            radius: width / 2
            color: light.safe ? Theme.safe : "transparent"
            border.width: 3 * Theme.thin
            border.color: light.safe ? Theme.safe : Theme.warn
        }
        Plain {
            Layout.fillWidth: true
            text: light.says
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small * 0.5
        }
    }
    Light {
        objectName: "savedHere"
        safe: lights.saved
        says: lights.saved ? qsTr("Saved here") : qsTr("Not saved here")
    }
    Light {
        objectName: "secondCopy"
        safe: lights.staff.hasCopy && !lights.staff.copyIsOther && lights.staff.copyLacks === 0
        says: !lights.staff.hasCopy ? qsTr("No second copy") : lights.staff.copyIsOther ? qsTr("Not this kiosk's stick") : lights.staff.copyLacks > 0 ? qsTr("Second copy is behind") : qsTr("Second copy complete")
    }
    Light {
        objectName: "atTheCollector"
        safe: lights.arrived
        says: lights.arrived ? qsTr("All at the collector") : qsTr("Not all at the collector")
    }
}
