import QtQuick
import booth
import controls
import theme

// The room's own screen: the number from afar, the goal, milestones as they happen, first names of those who asked.
Window {
    id: root

    required property Booth booth
    required property BigScreen big
    required property bool closable
    readonly property string language: booth.languages[0]
    readonly property int target: booth.target
    readonly property int campaignStep: booth.campaignStep
    // once said, they stay: the room reads the campaign's first language, whichever the visitor does
    readonly property string untilOpen: qsTr("until we open, from zero")
    readonly property string milestone: qsTr("A milestone. Thank you all.")
    readonly property string hopedFor: qsTr("pledged here, of %Ln hoped for", "", target)
    readonly property string wholeCampaign: qsTr("pledges in the whole campaign")
    property string cheer
    property int opensIn: booth.opensIn()
    readonly property real unit: Math.max(0.1, Math.min(width / 1920, height / 1080))

    title: booth.campaign
    color: Theme.ground
    flags: closable ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    LayoutMirroring.enabled: Qt.locale(language).textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = closable
    onCampaignStepChanged: if (campaignStep > 0)
        celebrate([campaignStep.toLocaleString(Qt.locale(language), "f", 0), wholeCampaign].join(" "))

    function clock(seconds: int): string {
        const digit = number => number.toLocaleString(Qt.locale(language), "f", 0);
        const two = number => digit(Math.floor(number / 10)) + digit(number % 10);
        return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
    }
    function celebrate(words: string) {
        cheer = words;
        feast.restart();
        confetti.burst();
    }

    Binding {
        target: Theme
        property: "width"
        value: root.width
    }
    Binding {
        target: Theme
        property: "height"
        value: root.height
    }
    Binding {
        target: Theme
        property: "palette"
        value: root.booth.palette
    }
    Connections {
        target: root.booth
        function onChanged() {
            root.opensIn = root.booth.opensIn();
        }
        function onTotalChanged() {
            root.opensIn = root.booth.opensIn();
        }
    }
    Connections {
        target: root.big
        function onMilestoneReached() {
            root.celebrate(root.milestone);
        }
    }
    Timer {
        interval: 1000
        repeat: true
        running: root.opensIn > 0
        onTriggered: root.opensIn = root.booth.opensIn()
    }
    Timer {
        id: feast
        interval: Theme.milestoneTime
    }
    Confetti {
        id: confetti
        anchors.fill: parent
    }
    RehearsalTape {
        anchors.fill: parent
        visible: root.booth.isRehearsing
    }
    Column {
        anchors.fill: parent
        anchors.margins: 70 * root.unit
        spacing: 20 * root.unit

        RoomHeader {
            width: parent.width
            height: 80 * root.unit
            booth: root.booth
        }
        RollingNumber {
            objectName: "bigNumber"
            visible: root.booth.target > 0
            width: parent.width
            height: Math.max(100, parent.height - 450 * root.unit)
            value: root.booth.total
            language: root.language
            text: root.opensIn > 0 ? root.clock(root.opensIn) : Math.round(shown).toLocaleString(Qt.locale(language), "f", 0)
            color: feast.running ? Theme.gold : Theme.paper
            font.pixelSize: height
        }
        Plain {
            objectName: "bigWords"
            visible: root.booth.target > 0
            width: parent.width
            text: root.opensIn > 0 ? root.untilOpen : feast.running ? root.cheer : root.hopedFor
            color: feast.running ? Theme.gold : Theme.quiet
            font.pixelSize: 52 * root.unit
            horizontalAlignment: Text.AlignHCenter
        }
        Bar {
            width: parent.width
            height: 26 * root.unit
            visible: root.opensIn === 0
            share: root.booth.total / Math.max(1, root.booth.target)
        }
        Plain {
            objectName: "bigNames"
            width: parent.width
            height: 150 * root.unit
            text: root.big.names.join("   ·   ")
            font.pixelSize: 52 * root.unit
            fontSizeMode: Text.Fit
            minimumPixelSize: 20 * root.unit
            weight: 600
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
}
