pragma ComponentBehavior: Bound
import QtQuick
import booth
import theme

// Every language in its own name, always within reach; in two rows where one is too narrow.
Flow {
    id: bar

    required property Booth booth
    readonly property real inset: 0.5 * spacing
    readonly property list<real> widths: booth.languages.map(language => Math.max(Theme.target, 1.08 * measure.advanceWidth(nameOf(language)) * Theme.chrome / measure.font.pixelSize + 2 * inset))
    readonly property real oneRow: widths.reduce((sum, each) => sum + each + spacing, 0)

    function nameOf(language: string): string {
        return Qt.locale(language).nativeLanguageName.replace(/^American |^简体| de España$/, "").replace(/^./, first => first.toLocaleUpperCase());
    }

    spacing: Math.max(2.54 * Theme.mm, Theme.gap / 2)
    visible: booth.languages.length > 1

    FontMetrics {
        id: measure
        font.pixelSize: 100
        font.variableAxes: ({
                "wght": 600
            })
    }
    Repeater {
        model: bar.booth.languages

        PressButton {
            required property string modelData
            required property int index
            objectName: "language_" + modelData
            text: bar.nameOf(modelData)
            size: Theme.chrome
            inset: bar.inset
            implicitHeight: Theme.target
            implicitWidth: bar.widths[index]
            chosen: bar.booth.language === modelData
            onPressed: bar.booth.use(modelData)
        }
    }
}
