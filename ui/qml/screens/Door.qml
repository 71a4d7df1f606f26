import QtQuick
import booth
import controls
import theme

// The staff's door. The first time it asks for a new PIN, twice; after too many misses, for the coordinator's code.
BoothScreen {
    id: screen

    required property StaffPanel staff
    required property DayPanel day
    property bool locked: false
    property string first: ""
    property string says: ""
    signal next

    leaves: staff.pinIsSet ? qsTr("Back") : ""

    function entered(pin: string) {
        says = "";
        if (locked && day.isCode(pin)) {
            locked = false;
            staff.forgetPin();
        } else if (locked) {
            says = qsTr("That is not the code. Call the coordinator and try again.");
        } else if (staff.pinIsSet) {
            staff.enter(pin);
        } else if (first === "") {
            first = pin;
        } else if (first === pin) {
            staff.choose(pin);
        } else {
            first = "";
            says = qsTr("The two were not the same. Choose again.");
        }
    }

    Connections {
        target: screen.staff
        function onOpened() {
            screen.next();
        }
        function onChosen() {
            screen.next();
        }
        function onRefused(reason: string, seconds: int) {
            screen.first = "";
            screen.locked = reason === "locked";
            screen.says = reason === "wait" ? qsTr("Wrong. Wait %Ln second(s), then try again.", "", seconds) : reason === "locked" ? qsTr("Locked after too many tries. Call the coordinator for the code.") : reason === "disk" ? qsTr("The disk is full or failing. Make room, then try again.") : reason === "weak" ? qsTr("That PIN is easy to guess. Choose another.") : qsTr("Wrong. Try again.");
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap / 2

        Plain {
            width: parent.width
            text: screen.locked ? qsTr("The coordinator's code: twelve digits") : screen.staff.pinIsSet ? qsTr("Staff PIN") : screen.first === "" ? qsTr("Choose a staff PIN: six digits") : qsTr("The same PIN again")
            font.pixelSize: Theme.large
            weight: 700
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small * 0.7
            horizontalAlignment: Text.AlignHCenter
        }
        PinPad {
            anchors.horizontalCenter: parent.horizontalCenter
            length: screen.locked ? 12 : 6
            onComplete: pin => screen.entered(pin)
        }
        Plain {
            objectName: "campaignWords"
            width: parent.width
            visible: !screen.staff.pinIsSet && screen.staff.campaignWords !== ""
            text: qsTr("The campaign's words, to compare with the coordinator's:") + "\n" + screen.staff.campaignWords
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        Plain {
            objectName: "doorSays"
            width: parent.width
            text: screen.says
            color: Theme.warn
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
