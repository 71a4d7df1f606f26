pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// One card after the other: the invitation, where we stand, how far we are, who stands for the campaign. What the whole
// campaign has just reached comes before all of them, once.
Item {
    id: cards

    required property Booth booth
    property int turn: 0
    readonly property list<string> kinds: ["invitation", "place", "numbers"].concat(booth.champions.map((_, index) => "champion" + index))
    readonly property bool feast: booth.campaignStep > 0
    readonly property string kind: !booth.isOpen ? "invitation" : feast ? "campaign" : kinds[turn % kinds.length]
    readonly property int across: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft

    onFeastChanged: clock.restart()

    Timer {
        id: clock
        interval: Theme.cardTime
        running: cards.booth.isOpen
        repeat: true
        onTriggered: {
            cards.turn += cards.feast ? 0 : 1;
            cards.booth.turn();
        }
    }

    component Card: Loader { // made when its turn first comes: the first frame of a day waits for one only
        property string kind
        readonly property bool mine: cards.kind === kind

        anchors.fill: parent
        active: false
        visible: opacity > 0
        opacity: mine ? 1 : 0
        onMineChanged: active = true

        Behavior on opacity {
            NumberAnimation {
                duration: 2 * Theme.moveTime
            }
        }
    }
    component Words: Plain {
        Layout.fillWidth: true
        horizontalAlignment: cards.across
    }
    component Space: Item {
        Layout.fillHeight: true
    }
    Card {
        kind: "invitation"
        sourceComponent: ColumnLayout {
            spacing: Theme.gap

            Words {
                objectName: "invitation"
                Layout.fillHeight: true
                text: cards.booth.invitation
                font.pixelSize: Theme.display * 1.2
                weight: 800
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.body
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
    Card {
        kind: "campaign"
        sourceComponent: ColumnLayout {
            spacing: Theme.gap

            Space {}
            Sum {
                objectName: "campaignStep"
                language: cards.booth.language
                across: cards.across
                number: cards.booth.campaignStep
                colour: Theme.gold
                size: Theme.display * 1.6
                words: qsTr("pledges in the whole campaign")
            }
            Space {}
        }
    }
    Card {
        kind: "place"
        sourceComponent: ColumnLayout {
            spacing: Theme.gap

            WorldMap {
                Layout.fillWidth: true
                Layout.fillHeight: true
                booth: cards.booth
            }
            Words {
                Layout.maximumHeight: 0.6 * cards.height
                text: [cards.booth.eventName, cards.booth.place].join("\n")
                color: Theme.quiet
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * 0.5
            }
        }
    }
    Card {
        kind: "numbers"
        sourceComponent: ColumnLayout {
            spacing: Theme.gap

            Space {}
            Sum {
                language: cards.booth.language
                across: cards.across
                number: cards.booth.total
                words: qsTr("here, of %Ln hoped for", "", cards.booth.target)
            }
            Bar {
                Layout.fillWidth: true
                share: cards.booth.total / Math.max(1, cards.booth.target)
            }
            Sum {
                language: cards.booth.language
                across: cards.across
                visible: cards.booth.asOf !== ""
                number: cards.booth.campaignTotal
                words: qsTr("in the whole campaign, as of %1").arg(cards.booth.asOf)
            }
            Space {}
        }
    }
    Repeater {
        model: cards.booth.champions

        Card {
            id: card
            required property var modelData
            required property int index
            kind: "champion" + index
            sourceComponent: ChampionCard {
                champion: card.modelData
                across: cards.across
            }
        }
    }
}
