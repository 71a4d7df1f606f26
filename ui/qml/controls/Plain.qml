import QtQuick
import theme

// Text as it is: never markup, whoever wrote it. `weight` is an axis of the font, 100 to 900.
Text {
    property int weight: 400

    textFormat: Text.PlainText
    color: Theme.paper
    font.pixelSize: Theme.body
    font.variableAxes: ({
            "wght": weight
        })
    font.features: ({
            "tnum": 1
        })
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
