import QtQuick
import QtQuick.Shapes
import theme

// A QR code, each module a whole number of pixels.
Rectangle {
    id: picture

    required property string path
    required property int modules
    readonly property int unit: modules > 0 ? Math.max(1, Math.floor(Math.min(width, height) / modules)) : 1

    color: Theme.paper
    radius: Theme.radius
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code")

    Shape {
        anchors.centerIn: parent
        width: picture.modules * picture.unit
        height: width

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.ink
            scale: Qt.size(picture.unit, picture.unit)
            PathSvg {
                path: picture.path
            }
        }
    }
}
