import QtQuick
import QtQuick.Shapes
import theme

// A ring, filled from the top by `share` of it.
Shape {
    id: ring

    property real share: 0
    property real thickness: 20 * Theme.unit
    property color filled: Theme.campaign
    property color empty: Theme.raised
    readonly property real reach: Math.min(width, height) / 2 - thickness / 2

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: ring.empty
        strokeWidth: ring.thickness
        fillColor: "transparent"
        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.reach
            radiusY: ring.reach
            startAngle: -90
            sweepAngle: 360
        }
    }
    ShapePath {
        strokeColor: ring.share > 0 ? ring.filled : "transparent"
        strokeWidth: ring.thickness
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.reach
            radiusY: ring.reach
            startAngle: -90
            sweepAngle: 360 * Math.min(1, ring.share)
        }
    }
}
