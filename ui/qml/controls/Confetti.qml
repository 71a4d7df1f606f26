pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Particles
import theme

// Paper in the campaign's colours, thrown once. Few enough pieces for the software renderer.
ParticleSystem {
    id: confetti

    readonly property int pieces: GraphicsInfo.api === GraphicsInfo.Software ? 90 : 240

    function burst() {
        left.burst(pieces / 2);
        right.burst(pieces / 2);
    }

    component Cannon: Emitter {
        enabled: false
        y: confetti.height
        size: 18 * Theme.unit
        sizeVariation: 8 * Theme.unit
        lifeSpan: 5200
        lifeSpanVariation: 700
        maximumEmitted: 400
        acceleration: PointDirection {
            y: 420 * Theme.unit
        }
    }

    ItemParticle {
        fade: true
        delegate: Rectangle {
            id: piece
            readonly property real turn: Math.random()
            width: (10 + 10 * turn) * Theme.unit
            height: 0.6 * width
            radius: 2 * Theme.unit
            rotation: 360 * turn
            antialiasing: true
            color: turn < 0.4 ? Theme.gold : turn < 0.75 ? Theme.campaign : Theme.paper

            NumberAnimation on rotation {
                running: confetti.running
                from: 360 * piece.turn
                to: 360 * (piece.turn + 2)
                duration: 5000
                loops: Animation.Infinite
            }
        }
    }
    Cannon {
        id: left
        x: 0
        velocity: AngleDirection {
            angle: 300
            angleVariation: 16
            magnitude: 1000 * Theme.unit
            magnitudeVariation: 420 * Theme.unit
        }
    }
    Cannon {
        id: right
        x: confetti.width
        velocity: AngleDirection {
            angle: 240
            angleVariation: 16
            magnitude: 1000 * Theme.unit
            magnitudeVariation: 420 * Theme.unit
        }
    }
}
