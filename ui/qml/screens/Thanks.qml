import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// “You are number 248 here”, and what may follow: staying in touch, here or on one's own phone.
Item {
    id: screen

    required property Booth booth
    required property PledgeForm form
    required property int number
    signal contact
    signal done

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 2 * Theme.margin
        rowSpacing: 2 * Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
            }
            Plain {
                Layout.fillWidth: true
                text: qsTr("Thank you.")
                color: Theme.quiet
                font.pixelSize: Theme.large
            }
            Plain {
                objectName: "youAre"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 420 * Theme.unit
                text: qsTr("You are number %1 here.").arg(screen.number.toLocaleString(Qt.locale(screen.booth.language), "f", 0))
                font.pixelSize: 1.4 * Theme.display
                weight: 900
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.large
                verticalAlignment: Text.AlignVCenter
            }
            Item {
                Layout.fillHeight: true
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                PressButton {
                    objectName: "done"
                    solid: true
                    implicitWidth: 3 * Theme.target
                    text: qsTr("Done")
                    onPressed: screen.done()
                }
                PressButton {
                    objectName: "stayInTouch"
                    visible: screen.form.canLeaveContact
                    implicitWidth: 3.6 * Theme.target
                    text: qsTr("Stay in touch")
                    onPressed: screen.contact()
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignCenter
            spacing: Theme.gap

            QrPicture {
                objectName: "claim"
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: 420 * Theme.unit
                Layout.preferredHeight: Layout.preferredWidth
                path: screen.form.claimPath
                modules: screen.form.claimSize
            }
            Plain {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: 460 * Theme.unit
                text: qsTr("Yours to keep: scan it to find your pledge again.")
                color: Theme.quiet
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
