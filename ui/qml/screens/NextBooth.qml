import QtQuick
import controls
import theme

// Nobody can pledge here now, and `why`: a pledge could not be made durable, or staff have not opened the booth, take a
// break, have closed it.
BoothScreen {
    id: screen

    required property string why

    function says(): string {
        switch (why) {
        case "before":
            return qsTr("This booth opens soon");
        case "paused":
            return qsTr("We are back soon");
        case "closing":
        case "closed":
            return qsTr("This booth is closed. Thank you.");
        }
        return qsTr("Please use the next booth");
    }

    Plain {
        objectName: screen.why
        anchors.centerIn: parent
        width: parent.width
        text: screen.says()
        font.pixelSize: Theme.display
        weight: 900
        horizontalAlignment: Text.AlignHCenter
    }
}
