import QtQml
import booth

// What staff read about sending and keeping: what happened, that nothing was lost, what to do.
QtObject {
    id: words

    required property StaffPanel staff
    readonly property bool saved: !["DiskFull", "CannotKeep", "StoreDamaged"].includes(staff.trouble)
    readonly property bool allDelivered: saved && staff.lettersWaiting === 0 && staff.lettersAside === 0

    function sentence(): string {
        if (staff.lettersAside > 0)
            return qsTr("%Ln letter(s) set aside and kept here.", "", staff.lettersAside) + " " + staff.aside.map(why).join(" ") + " " + qsTr("Tell the coordinator.");
        if (allDelivered)
            return qsTr("Everything is here and held by the collector.");
        const kept = qsTr("%Ln letter(s) kept safely here.", "", staff.lettersWaiting);
        switch (staff.trouble) {
        case "Unreachable":
        case "NoAnswer":
            return qsTr("No internet.") + " " + kept + " " + qsTr("They go by themselves.");
        case "NotTheCollector":
            return qsTr("This Wi-Fi wants a sign-in.") + " " + kept;
        case "ClockWrong":
            return qsTr("This computer's date is wrong. Set it.") + " " + kept;
        case "NotSure":
            return qsTr("Cannot be sure this is our server. Not sending.") + " " + kept;
        case "NoTicket":
            return qsTr("This event has no ticket yet.") + " " + kept + " " + qsTr("Ask the coordinator for one: then they go by themselves.");
        case "TicketUsed":
            return qsTr("Another kiosk has used this kiosk's ticket. Ask the coordinator for another one.") + " " + kept;
        case "NotAllowed":
            return qsTr("This kiosk may no longer send. Call the coordinator.") + " " + kept;
        case "WrongAddress":
            return qsTr("The ticket's address or this version is wrong. Call the coordinator.") + " " + kept;
        case "DiskFull":
        case "CannotKeep":
            return qsTr("The disk is full or failing. Make room.") + " " + kept;
        case "StoreDamaged":
            return qsTr("The disk has damaged this kiosk's file. Close the kiosk and start it again: it saves what can be read.");
        case "":
            return kept + " " + qsTr("They go by themselves.");
        }
        return qsTr("The server is busy.") + " " + kept + " " + qsTr("They go by themselves.");
    }

    function why(code: string): string {
        switch (code) {
        case "other_event":
            return qsTr("They name another event or place than this kiosk's.");
        case "id_reuse":
            return qsTr("The server has other letters under their names.");
        case "not_its_own":
            return qsTr("They are about pledges that another kiosk brought.");
        case "other_kiosk":
            return qsTr("Another kiosk has brought the same letters.");
        case "used_ticket":
            return qsTr("Another kiosk has used this kiosk's ticket. With another ticket of this event they go by themselves.");
        case "unknown_key":
            return qsTr("The server does not know this kiosk.");
        case "wrong_code":
            return qsTr("They take a pledge back without its code.");
        case "too_many":
            return qsTr("They are more than one kiosk can take.");
        case "revoked":
            return qsTr("This kiosk was withdrawn before they came in.");
        case "earlier_event":
            return qsTr("They belong to an earlier event. With another ticket of that event they go by themselves.");
        case "lost":
            return qsTr("The server lost them after this kiosk had removed its own copy.");
        }
        return qsTr("The server could not read them.");
    }

    function stick(settled: int, written: int, trouble: string): string {
        switch (trouble) {
        case "":
            return settled > 0 ? qsTr("%Ln letter(s) settled.", "", settled) + " " + given(written) : given(written);
        case "NoTicket":
            return qsTr("The day's report was written to the stick. This event has no ticket yet, so no letter was.");
        case "NoStick":
            return qsTr("No stick is there. Put it in and try again.");
        case "Refused":
            return qsTr("The answers on the stick do not read. Everything is kept here. Ask the coordinator for them again.");
        }
        return qsTr("The stick could not be written. Everything is kept here. Try another stick.");
    }

    function given(written: int): string {
        return written > 0 ? qsTr("%Ln letter(s) written to the stick, and kept here until the answers come back.", "", written) : qsTr("Nothing waits. The day's report was written to the stick.");
    }

    function stickOfTheCopy(): string {
        return staff.copyIsOther ? qsTr("The stick for the second copy is not this kiosk's, and nothing is written to it. Put the right one in, or touch “Use this stick” under “Details”.") : "";
    }

    function notices(): string {
        const said = [];
        if (staff.wasMended)
            said.push(qsTr("The disk had damaged this kiosk's file. What could be read was saved, and the damaged file is kept. Tell the coordinator."));
        if (staff.diskIsTight)
            said.push(qsTr("The disk is nearly full. Make room."));
        if (staff.copyIsOther)
            said.push(stickOfTheCopy());
        else if (staff.copyLacks > 0)
            said.push(qsTr("The second copy has stopped: %Ln letter(s) behind.", "", staff.copyLacks));
        if (staff.newer)
            said.push(qsTr("A newer version of this kiosk is there: %1. Ask the coordinator to install it when no visitors come.").arg(staff.newer));
        return said.join(" ");
    }
}
