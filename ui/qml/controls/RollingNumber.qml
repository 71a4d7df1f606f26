import QtQuick
import theme

// A number that rolls to its new value, in the reader's numerals.
Plain {
    id: number

    required property int value
    required property string language
    property real shown: value

    text: Math.round(shown).toLocaleString(Qt.locale(language), "f", 0)
    weight: 900
    renderType: GraphicsInfo.api === GraphicsInfo.Software ? Text.NativeRendering : Text.CurveRendering
    wrapMode: Text.NoWrap
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.title
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter

    Behavior on shown {
        NumberAnimation {
            duration: Theme.rollTime
            easing.type: Easing.OutCubic
        }
    }
}
