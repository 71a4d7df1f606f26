pragma ComponentBehavior: Bound
import QtQuick
import theme

// The keyboard's upper row: what may be meant. It keeps its height when nothing is offered, if it `stays`.
Row {
    id: row

    required property list<string> offers
    required property int most
    required property real keyWidth
    required property real keyHeight
    property bool capital: false
    property bool stays: true
    signal taken(string offer)

    Item {
        width: 1
        height: row.keyHeight
        visible: row.stays || row.offers.length > 0
    }
    Repeater {
        model: row.offers.slice(0, row.most)

        Key {
            required property string modelData
            width: Math.max(Theme.target, row.keyWidth, modelData.length > 1 ? 0.62 * Theme.body * modelData.length : 0)
            height: row.keyHeight
            lit: true
            says: row.capital ? modelData.toLocaleUpperCase() : modelData
            does: modelData
            onStruck: row.taken(modelData)
        }
    }
}
