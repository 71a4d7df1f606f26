import QtQml
import booth

// What staff read about their day: what counts now, and after closing whether both sides say the same.
QtObject {
    id: words

    required property DayPanel day
    required property string language
    property string trouble: ""
    readonly property bool clockIsWrong: day.stands !== "closed" && !isNaN(day.wrongClock.getTime())

    function sentence(): string {
        if (day.rehearsing)
            return qsTr("This is a rehearsal. Nothing counts. Opening the booth ends it.");
        if (clockIsWrong)
            return qsTr("This computer's clock shows %1, but the event is at another time. Set the clock; nothing is lost.").arg(day.wrongClock.toLocaleString(Qt.locale(language), Locale.ShortFormat));
        switch (day.stands) {
        case "before":
            return qsTr("Opening writes down zero for this opening. From then on every pledge counts.");
        case "open":
            return qsTr("Every pledge counts now. Rehearse before opening or after closing.");
        case "closed":
            return verdict();
        }
        return "";
    }

    function verdict(): string {
        if (!day.addsUp)
            return qsTr("It does not add up. Nothing is deleted. Do not switch this kiosk off; tell the coordinator:") + " " + day.wrong.join(", ");
        if (day.strangers.length > 0)
            return qsTr("The collector holds letters that this kiosk does not know. Nothing is deleted. Tell the coordinator:") + " " + day.strangers.join(", ");
        if (day.agreed)
            return qsTr("It adds up, and the collector says the same. You may unplug this kiosk.");
        if (trouble === "NoTicket")
            return qsTr("It adds up. This event has no ticket yet: keep this kiosk, and ask the coordinator for one.");
        if (trouble === "NotAllowed" || trouble === "TicketUsed")
            return qsTr("It adds up. This kiosk may not send: keep it, and call the coordinator.");
        return qsTr("It adds up. The collector has not confirmed all of it yet: keep this kiosk, and send again where there is a network.");
    }
}
