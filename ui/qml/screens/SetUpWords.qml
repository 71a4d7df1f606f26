import QtQml

// Why a ticket will not do, and why an event cannot be left: what happened, that nothing is lost, what to do.
QtObject {
    function refused(why: string): string {
        switch (why) {
        case "none":
            return qsTr("There is no ticket on the stick. Ask the coordinator for one.");
        case "NoStick":
            return qsTr("No stick is there. Put it in and try again.");
        case "signature":
            return qsTr("This ticket was altered or is not complete. Ask the coordinator for it again.");
        case "not_after":
            return qsTr("This ticket has run out. Ask the coordinator for a new one.");
        case "pack":
            return qsTr("This ticket is for another campaign than this kiosk's.");
        case "key":
            return qsTr("This ticket is signed by another campaign than the one this kiosk belongs to.");
        case "NotSafe":
            return qsTr("The event that is here is still needed: letters wait, or the booth is open. Nothing was changed.");
        case "DiskFull":
        case "CannotKeep":
            return qsTr("The disk or the stick is full or failing. Nothing was changed.");
        case "AlreadyOpen":
            return qsTr("Another program uses this kiosk's folder. Close it and try again.");
        }
        return qsTr("This is not a ticket, or not all of it. Try again.");
    }

    function stay(reasons: list<var>): string {
        return qsTr("The event that is here is still needed.") + " " + reasons.map(one => because(one.name, one.letters)).join(" ");
    }

    function because(reason: string, letters: int): string {
        switch (reason) {
        case "open":
            return qsTr("The booth is open: close it first.");
        case "waiting":
            return qsTr("%Ln letter(s) wait for a coordinator's ticket.", "", letters);
        }
        return qsTr("It does not add up: tell the coordinator.");
    }
}
