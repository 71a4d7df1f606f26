import QtQuick
import booth
import theme
import "." as Kiosk

// The window: holds the view-models, shows the flow.
Window {
    id: root

    required property Booth booth
    required property PledgeForm form
    required property StaffPanel staff
    required property bool closable
    property bool painted: false
    signal firstFrame

    title: booth.campaign
    color: Theme.ground
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = closable
    onWidthChanged: Theme.width = width
    onHeightChanged: Theme.height = height

    Connections {
        target: root
        enabled: !root.painted
        function onFrameSwapped() {
            root.painted = true;
            root.firstFrame();
        }
    }
    Kiosk.Flow {
        anchors.fill: parent
        booth: root.booth
        form: root.form
        staff: root.staff
    }
}
