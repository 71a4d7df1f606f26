pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import booth
import controls
import theme

// One card after the other: the invitation, where we stand, how far we are, who stands for the campaign.
Item {
    id: cards

    required property Booth booth
    property int turn: 0
    readonly property list<string> kinds: ["invitation", "place", "numbers"].concat(booth.champions.map((_, index) => "champion" + index))
    readonly property string kind: booth.isOpen ? kinds[turn % kinds.length] : "invitation"
    readonly property int across: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft

    Timer {
        interval: Theme.cardTime
        running: cards.booth.isOpen
        repeat: true
        onTriggered: cards.turn += 1
    }

    component Card: ColumnLayout {
        property string kind
        readonly property bool mine: cards.kind === kind

        anchors.fill: parent
        spacing: Theme.gap
        visible: opacity > 0
        opacity: mine ? 1 : 0

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
    Card {
        kind: "invitation"

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
    Card {
        kind: "place"

        WorldMap {
            Layout.fillWidth: true
            Layout.fillHeight: true
            booth: cards.booth
        }
        Words {
            text: [cards.booth.eventName, cards.booth.place].join("\n")
            color: Theme.quiet
        }
    }
    Card {
        kind: "numbers"

        Item {
            Layout.fillHeight: true
        }
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
        Item {
            Layout.fillHeight: true
        }
    }
    Repeater {
        model: cards.booth.champions

        Card {
            id: card
            required property var modelData
            required property int index
            kind: "champion" + index

            Words {
                text: card.modelData.name
                font.pixelSize: Theme.title
                weight: 800
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
            Words {
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.small
                Layout.maximumHeight: 2.7 * Theme.body
                text: card.modelData.role
                color: Theme.quiet
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * 0.6
            }
            Words {
                Layout.fillHeight: true
                text: card.modelData.says
                font.pixelSize: Theme.large
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.small * 0.6
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
