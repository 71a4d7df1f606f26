import QtQuick
import theme

// Text as it is: never markup, whoever wrote it. `weight` is an axis of the font, 100 to 900; above 700 Qt lets
// Arabic dots run into their letters.
Text {
    property int weight: 400
    readonly property bool chinese: Qt.uiLanguage === "zh"
    readonly property bool arabic: Qt.uiLanguage === "ar"

    textFormat: Text.PlainText
    color: Theme.paper
    font.pixelSize: Theme.body
    font.bold: chinese && weight >= 600 // the CJK font has no axis: Qt thickens it
    font.variableAxes: ({
            "wght": Math.min(weight, arabic ? 700 : chinese ? 800 : 900)
        })
    font.features: ({
            "tnum": 1
        })
    wrapMode: fontSizeMode === Text.FixedSize ? Text.Wrap : Text.WordWrap // what shrinks breaks no word
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
