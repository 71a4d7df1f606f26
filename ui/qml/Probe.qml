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
