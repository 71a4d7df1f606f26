"""A commitment as a calendar file (RFC 5545): a whole day, and a reminder on its morning."""

from datetime import date, datetime, timedelta

MORNING = timedelta(hours=9)


def calendar(uid: str, says: str, due: date, campaign: str, moment: datetime) -> bytes:
    """The file for one commitment, which `says` what is to be done until `due`; the same `uid` is the same entry."""
    from icalendar import Alarm, Calendar, Event  # takes long to load, and few ask for it

    reminder = Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", says)
    reminder.add("trigger", MORNING)
    entry = Event()
    entry.add("uid", uid)
    entry.add("dtstamp", moment)
    entry.add("dtstart", due)
    entry.add("summary", says)
    entry.add("description", campaign)
    entry.add("transp", "TRANSPARENT")
    entry.add_component(reminder)
    file = Calendar()
    file.add("prodid", "-//pledge kiosk//collector//EN")
    file.add("version", "2.0")
    file.add_component(entry)
    return bytes(file.to_ical())
