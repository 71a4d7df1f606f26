import QtQuick
import theme

// Text as it is: never markup, whoever wrote it. `weight` is an axis of the font, 100 to 900; above 700 Qt lets
// Arabic dots run into their letters.
Text {
    property int weight: 400
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    textFormat: Text.PlainText
    color: Theme.paper
    font.pixelSize: Theme.body
    font.variableAxes: ({
            "wght": mirrored ? Math.min(weight, 700) : weight
        })
    font.features: ({
            "tnum": 1
        })
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
