"""View-model: a place in the world, found by country and city and moved a little, and what happens there."""

from functools import cached_property

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.gazetteer import KM, City, Country, Gazetteer, kilometres
from kiosk.trust.text import clean_text

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantMap = dict
"""By the name that the QML linter's type generator reads."""
LONGEST = 120
MOST = 24
"""Cities that are offered."""


@QmlElement
class PlaceForm(QObject):
    """A draft of an event and its fixed place: nothing of it is kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._countries: list[Country] = []
        self._cities: list[City] = []
        self._event = self._venue = self._city = self._country = self._zone = ""
        self._lat = self._lon = 0.0

    @cached_property
    def _places(self) -> Gazetteer:
        return Gazetteer()

    @Slot()
    def forget(self) -> None:
        """Begin again."""
        self._event = self._venue = self._city = self._country = self._zone = ""
        self._lat = self._lon = 0.0
        self.changed.emit()

    @Slot(str, str, result=list)
    def countries(self, typed: str, language: str) -> list[dict[str, str]]:
        """Those that may be meant."""
        self._countries = self._places.countries(typed, language)
        return [{"name": one.name, "note": ""} for one in self._countries]

    @Slot(int)
    def chooseCountry(self, index: int) -> None:
        """One of those."""
        self._country = self._countries[index].code
        self.changed.emit()

    @Slot(str, result=list)
    def cities(self, typed: str) -> list[dict[str, str]]:
        """Those in the country that may be meant, the largest first."""
        self._cities = self._places.cities(typed, self._country, 24)
        return [{"name": one.name, "note": one.part} for one in self._cities]

    @Slot(int)
    def chooseCity(self, index: int) -> None:
        """One of those; the point and the clock are its own."""
        city = self._cities[index]
        self._city, self._lat, self._lon, self._zone = city.name, city.lat, city.lon, city.time_zone
        self.changed.emit()

    @Slot(str, result=bool)
    def isName(self, text: str) -> bool:
        """Whether anything of it is left to be read."""
        return bool(clean_text(text, LONGEST))

    @Slot(str)
    def sayVenue(self, venue: str) -> None:
        """The house or square in the city."""
        self._venue = clean_text(venue, LONGEST)
        self.changed.emit()

    @Slot(str)
    def sayName(self, name: str) -> None:
        """What the event is called."""
        self._event = clean_text(name, LONGEST)
        self.changed.emit()

    @Slot(float, float)
    def move(self, east: float, north: float) -> None:
        """The point, by so many kilometres."""
        self._lat = max(-89.9, min(89.9, self._lat + north / KM))
        wide = kilometres(self._lat, 0, self._lat, 1)
        self._lon = (self._lon + east / wide + 180) % 360 - 180
        self.changed.emit()

    @Slot(float, result=list)
    def around(self, span: float) -> list[dict[str, object]]:
        """Cities up to `span` kilometres to each side of the point: how far east and north, in kilometres."""
        found = []
        for city in self._places.near(self._lat, self._lon, span / KM):
            east = kilometres(city.lat, self._lon, city.lat, city.lon)
            west = (city.lon - self._lon + 180) % 360 < 180
            found.append({"name": city.name, "east": -east if west else east, "north": (city.lat - self._lat) * KM})
        return found

    @Slot(str, str, result=str)
    def countryName(self, code: str, language: str) -> str:
        """As people read it."""
        return self._places.country(code, language) if code else ""

    def _draft(self) -> dict[str, object]:
        where = {"name": self._venue, "city": self._city, "country": self._country, "time_zone": self._zone}
        return {"event": self._event, "lat": round(self._lat, 5), "lon": round(self._lon, 5), **where}

    def _strays(self) -> str:
        return self._places.strays(self._lat, self._lon, self._country) if self._city else ""

    draft = Property(QVariantMap, _draft, notify=changed)
    strays = Property(str, _strays, notify=changed)
