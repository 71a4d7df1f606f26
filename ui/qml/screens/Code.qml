import QtQuick
import booth
import controls
import theme

// The coordinator's code, which they read over the phone: twelve digits.
BoothScreen {
    id: screen

    required property DayPanel day
    signal entered(string code)

    leaves: qsTr("Back")

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap / 2

        Plain {
            width: parent.width
            text: qsTr("The coordinator's code: twelve digits")
            font.pixelSize: Theme.large
            weight: 700
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small * 0.7
            horizontalAlignment: Text.AlignHCenter
        }
        PinPad {
            anchors.horizontalCenter: parent.horizontalCenter
            length: 12
            onComplete: code => {
                if (screen.day.isCode(code))
                    screen.entered(code);
                else
                    wrong.visible = true;
            }
        }
        Plain {
            id: wrong
            objectName: "codeSays"
            width: parent.width
            visible: false
            text: qsTr("That is not the code. Call the coordinator and try again.")
            color: Theme.warn
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
