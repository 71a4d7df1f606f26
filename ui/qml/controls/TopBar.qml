import QtQuick
import QtQuick.Layouts
import booth
import theme

// Above every screen: the way out (or the campaign, which hides the staff door), the languages, how things look.
GridLayout {
    id: bar

    required property Booth booth
    property string leaves: ""
    signal back
    signal viewAsked
    signal staffCalled

    readonly property bool narrow: name.Layout.minimumWidth + languages.oneRow + view.implicitWidth + 2 * columnSpacing > width

    columns: narrow ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Item {
        id: name
        objectName: "staffDoor"
        Layout.fillWidth: true
        Layout.minimumWidth: Math.max(campaign.visible ? campaign.implicitWidth : 0, leave.visible ? leave.implicitWidth : 0)
        Layout.preferredHeight: Theme.target

        Plain {
            id: campaign
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.leaves === ""
            text: bar.booth.campaign
            font.pixelSize: 1.33 * Theme.chrome
            weight: 800
            wrapMode: Text.NoWrap
        }
        TapHandler {
            enabled: campaign.visible
            longPressThreshold: 2
            onLongPressed: bar.staffCalled()
        }
        PressButton {
            id: leave
            objectName: "back"
            anchors.left: parent.left
            height: parent.height
            visible: bar.leaves !== ""
            text: bar.leaves
            size: Theme.chrome
            inset: languages.inset
            onPressed: bar.back()
        }
    }
    LanguageBar {
        id: languages
        Layout.row: bar.narrow ? 1 : 0
        Layout.column: bar.narrow ? 0 : 1
        Layout.columnSpan: bar.narrow ? 2 : 1
        booth: bar.booth
        Layout.preferredWidth: bar.narrow ? bar.width : languages.oneRow
    }
    PressButton {
        id: view
        objectName: "view"
        Layout.row: 0
        Layout.column: bar.narrow ? 1 : 2
        implicitHeight: Theme.target
        chosen: Theme.isChanged
        text: qsTr("Display")
        size: Theme.chrome
        inset: languages.inset
        onPressed: bar.viewAsked()
    }
}
