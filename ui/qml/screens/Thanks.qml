import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// “You are number 248 here”, and what may follow: all of it optional, and the pledge can still be taken back.
BoothScreen {
    id: screen

    required property Booth booth
    required property PledgeForm form
    required property int number
    required property bool canUndo
    required property bool young
    required property string remark
    signal name
    signal touchAsked
    signal plans
    signal regretted

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Plain {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.small
                Layout.maximumHeight: 1.8 * font.pixelSize
                text: qsTr("Thank you.")
                color: Theme.quiet
                font.pixelSize: Theme.large
                fontSizeMode: Text.Fit
            }
            Plain {
                objectName: "youAre"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.body * 1.3
                text: qsTr("You are number %1 here.").arg(screen.number.toLocaleString(Qt.locale(screen.booth.language), "f", 0))
                font.pixelSize: (Theme.portrait ? 2 : 1.3) * Theme.display
                weight: 900
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small
                verticalAlignment: Text.AlignVCenter
            }
            Plain {
                objectName: "remark"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.small
                Layout.maximumHeight: 4 * Theme.body
                visible: text !== ""
                text: screen.remark
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * 0.5
            }
            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                PressButton {
                    objectName: "done"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Theme.target
                    solid: true
                    text: qsTr("Done")
                    onPressed: screen.done()
                }
                PressButton {
                    objectName: "whatNext"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Theme.target
                    visible: screen.form.canCommit
                    text: qsTr("What I can do next")
                    onPressed: screen.plans()
                }
                PressButton {
                    objectName: "stayInTouch"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Theme.target
                    visible: screen.form.canLeaveContact && !screen.young
                    text: qsTr("Stay in touch")
                    onPressed: screen.touchAsked()
                }
                PressButton {
                    objectName: "showName"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Theme.target
                    visible: screen.form.canShowName && !screen.young
                    text: qsTr("My name on the big screen")
                    onPressed: screen.name()
                }
                PressButton {
                    objectName: "undo"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: Theme.target
                    visible: screen.canUndo
                    text: qsTr("Take it back")
                    onPressed: screen.regretted()
                }
            }
        }
        ColumnLayout {
            visible: screen.form.claimPath !== ""
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: Theme.portrait
            spacing: Theme.gap

            QrPicture {
                objectName: "claim"
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.max(36 * Theme.mm, 400 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
                path: screen.form.claimPath
                modules: screen.form.claimSize
            }
            Plain {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.max(36 * Theme.mm, 440 * Theme.unit)
                Layout.maximumHeight: 4 * Theme.small
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * 0.6
                text: qsTr("Yours to keep: scan it to find your pledge again.")
                color: Theme.quiet
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
