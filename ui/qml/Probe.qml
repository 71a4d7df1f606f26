import QtQuick

// Where things are on the screen, for whoever touches it without eyes: the demo's visitors and the tests.
// It answers with points and values, never with an item: an item that Python holds may be gone by the next call.
QtObject {
    id: probe

    required property Window view
    property int frames: 0
    readonly property Connections counting: Connections {
        target: probe.view
        function onFrameSwapped() {
            probe.frames += 1;
        }
    }

    property var took: []
    property bool watching: false
    readonly property FrameAnimation watch: FrameAnimation {
        running: probe.watching
        onTriggered: probe.took.push(1000 * frameTime)
    }

    function find(item: Item, name: string): Item {
        if (item.objectName === name && item.visible)
            return item;
        for (const child of item.children) {
            const found = find(child, name);
            if (found)
                return found;
        }
        return null;
    }
    function centre(name: string): point {
        const item = find(view.contentItem, name);
        return item ? item.mapToItem(null, item.width / 2, item.height / 2) : Qt.point(-1, -1);
    }
    function shows(name: string): bool {
        const item = find(view.contentItem, name);
        return item !== null && item.enabled && item.width > 0;
    }
    function value(name: string, property: string): var {
        const item = find(view.contentItem, name);
        return item ? item[property] : undefined;
    }
    function set(name: string, property: string, value: var) {
        find(view.contentItem, name)[property] = value;
    }
    // every text and every control on the screen, as it stands there: for whoever checks that it can be read and reached
    function things(): list<var> {
        return thingsIn(view.contentItem, view.color);
    }
    function thingsIn(item: Item, behind: color): list<var> {
        if (!item.visible || item.opacity === 0 || item.width === 0 || item.height === 0)
            return [];
        const plate = item as Rectangle;
        const ground = plate && plate.color.a > 0.9 ? plate.color : behind;
        const text = item as Text;
        const box = item.mapToItem(null, 0, 0, item.width, item.height);
        const own = {
            "name": item.objectName,
            "box": box,
            "role": item.Accessible.ignored ? 0 : item.Accessible.role,
            "says": item.Accessible.name,
            "enabled": item.enabled,
            "focusable": item.activeFocusOnTab
        };
        if (text && text.text !== "")
            Object.assign(own, {
                "text": text.text,
                "painted": item.mapToItem(null, inset(text.width - text.contentWidth, text.effectiveHorizontalAlignment === Text.AlignLeft, text.effectiveHorizontalAlignment === Text.AlignRight), inset(text.height - text.contentHeight, text.verticalAlignment === Text.AlignTop, text.verticalAlignment === Text.AlignBottom), text.contentWidth, text.contentHeight),
                "fits": text.contentWidth <= text.width + 1 && text.contentHeight - 0.4 * text.fontInfo.pixelSize <= text.height && !text.truncated,
                "plain": text.textFormat === Text.PlainText,
                "pixels": text.fontInfo.pixelSize,
                "colour": text.color,
                "ground": behind
            });
        const mine = own.role !== 0 || own.text !== undefined ? [own] : [];
        return mine.concat(...item.children.map(child => thingsIn(child, ground)));
    }
    function inset(room: real, atStart: bool, atEnd: bool): real {
        return atStart ? 0 : atEnd ? room : room / 2;
    }
    function frameTimes(): list<var> {
        return took.slice();
    }
    function forgetFrames() {
        took = [];
    }
    function focused(): string {
        return view.activeFocusItem ? view.activeFocusItem.objectName : "";
    }
    function texts(item: Item): list<string> {
        if (!item.visible)
            return [];
        const text = item as Text;
        const own = text && text.text !== "" ? [text.text] : [];
        return own.concat(...item.children.map(child => texts(child)));
    }
    function says(): list<string> {
        return texts(view.contentItem);
    }
}
