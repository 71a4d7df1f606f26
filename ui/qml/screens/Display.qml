pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import controls
import theme

// How things look and answer, for this person only: it is as before for the next.
Rectangle {
    id: screen

    signal done

    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    TapHandler {} // nothing behind it is touched by accident
    component Choice: RowLayout {
        id: choice
        property string name
        property string objectNames
        property list<string> words
        property int chosen
        signal picked(int index)

        Layout.fillWidth: true
        Layout.maximumHeight: Theme.target
        spacing: Theme.gap

        Plain {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignVCenter
            text: choice.name
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.small * 0.8
        }
        Repeater {
            model: choice.words

            Tile {
                required property string modelData
                required property int index
                objectName: choice.objectNames + "_" + index
                implicitHeight: Theme.target
                Layout.preferredWidth: Math.min(implicitWidth, 0.27 * screen.width)
                text: modelData
                chosen: choice.chosen === index
                onToggled: choice.picked(index)
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Plain {
                id: title
                Layout.fillWidth: true
                text: qsTr("Display")
                font.pixelSize: Theme.title
                weight: 800
            }
            PressButton {
                objectName: "displayDone"
                Component.onCompleted: forceActiveFocus()
                solid: true
                implicitWidth: 2.4 * Theme.button
                text: qsTr("Done")
                onPressed: screen.done()
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Choice {
            objectNames: "text"
            name: qsTr("Text")
            words: [qsTr("Small"), qsTr("Normal"), qsTr("Large")]
            chosen: Theme.textSize
            onPicked: index => Theme.textSize = index
        }
        Choice {
            objectNames: "contrast"
            name: qsTr("Contrast")
            words: [qsTr("Normal"), qsTr("Strong")]
            chosen: Theme.strong ? 1 : 0
            onPicked: index => Theme.strong = index === 1
        }
        Choice {
            objectNames: "motion"
            name: qsTr("Motion")
            words: [qsTr("Normal"), qsTr("Less")]
            chosen: Theme.calm ? 1 : 0
            onPicked: index => Theme.calm = index === 1
        }
        Choice {
            objectNames: "touch"
            name: qsTr("To pledge")
            words: [qsTr("Press and hold"), qsTr("Touch twice")]
            chosen: Theme.twoTaps ? 1 : 0
            onPicked: index => Theme.twoTaps = index === 1
        }
        Choice {
            objectNames: "reach"
            visible: Theme.portrait || Theme.low
            name: qsTr("Everything within reach")
            words: [qsTr("Whole screen"), qsTr("Lower half")]
            chosen: Theme.low ? 1 : 0
            onPicked: index => Theme.low = index === 1
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
