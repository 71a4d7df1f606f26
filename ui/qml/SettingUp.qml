pragma ComponentBehavior: Bound
import QtQuick
import booth
import controls
import screens
import "." as Kiosk

// Where this kiosk is to stand: Start → Tickets or Scan → Agree; or Start → country → city → venue → place → name →
// target → Agree. What is agreed to is taken, and the kiosk starts anew.
BoothScreen {
    id: setting

    required property Booth booth
    required property SetUpForm setUp
    required property PlaceForm places
    property list<Component> way: []
    readonly property Component step: way[way.length - 1] ?? start
    readonly property BoothScreen shown: page.item as BoothScreen
    signal abandoned

    function goOn(screen: Component) {
        way = way.concat([screen]);
    }

    leaves: shown?.leaves ?? ""
    flush: shown?.flush ?? false
    onBack: way.length > 0 ? way = way.slice(0, -1) : abandoned()
    Component.onCompleted: {
        setUp.ask();
        places.forget();
    }

    Kiosk.Page {
        id: page
        anchors.fill: parent
        sourceComponent: setting.step
    }
    Connections {
        target: setting.setUp
        function onOffered() {
            setting.goOn(agree);
        }
    }
    Component {
        id: start
        SetUpStart {
            setUp: setting.setUp
            onTicketAsked: setting.goOn(tickets)
            onScanAsked: setting.goOn(scan)
            onOwnAsked: setting.goOn(country)
        }
    }
    Component {
        id: tickets
        Tickets {
            setUp: setting.setUp
        }
    }
    Component {
        id: scan
        Scan {
            setUp: setting.setUp
        }
    }
    Component {
        id: country
        Find {
            booth: setting.booth
            label: qsTr("Country")
            wide: 15
            search: typed => setting.places.countries(typed, setting.booth.language)
            onPicked: index => {
                setting.places.chooseCountry(index);
                setting.goOn(city);
            }
        }
    }
    Component {
        id: city
        Find {
            booth: setting.booth
            label: qsTr("City, or the nearest one")
            search: typed => setting.places.cities(typed)
            onPicked: index => {
                setting.places.chooseCity(index);
                setting.goOn(venue);
            }
        }
    }
    Component {
        id: venue
        TypeScreen {
            booth: setting.booth
            label: qsTr("House or square")
            ready: setting.places.isName(text)
            question: qsTr("In which house or on which square does this booth stand?")
            save: qsTr("Next")
            onSaved: {
                setting.places.sayVenue(text);
                setting.goOn(place);
            }
        }
    }
    Component {
        id: place
        PlaceCheck {
            booth: setting.booth
            places: setting.places
            onNext: setting.goOn(name)
        }
    }
    Component {
        id: name
        TypeScreen {
            booth: setting.booth
            label: qsTr("Name of the event")
            ready: setting.places.isName(text)
            question: qsTr("What is the event called? Visitors read it.")
            save: qsTr("Next")
            onSaved: {
                setting.places.sayName(text);
                setting.goOn(target);
            }
        }
    }
    Component {
        id: target
        Target {
            booth: setting.booth
            onPicked: target => setting.setUp.make(setting.places.draft, target)
        }
    }
    Component {
        id: agree
        Agree {
            booth: setting.booth
            setUp: setting.setUp
            places: setting.places
        }
    }
}
