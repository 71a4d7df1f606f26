import QtQuick

// A touch that begins and ends inside. A slow finger is a finger too: Qt would take no tap after 0.8 seconds.
TapHandler {
    gesturePolicy: TapHandler.ReleaseWithinBounds
    longPressThreshold: 3600
}
