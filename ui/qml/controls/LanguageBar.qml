pragma ComponentBehavior: Bound
import QtQuick
import booth
import theme

// Every language in its own name, always within reach.
Row {
    id: bar

    required property Booth booth

    spacing: Theme.gap / 2

    Repeater {
        model: bar.booth.languages

        PressButton {
            required property string modelData
            objectName: "language_" + modelData
            text: Qt.locale(modelData).nativeLanguageName.replace(/^American /, "")
            implicitHeight: Theme.target * 0.72
            implicitWidth: 1.7 * Theme.target
            border.color: bar.booth.language === modelData ? Theme.campaign : Theme.line
            border.width: (bar.booth.language === modelData ? 2 : 1) * Theme.thin
            onPressed: bar.booth.use(modelData)
        }
    }
}
