// What changes while a page is open: a stream of messages, or asking again and again where no stream can be held open.
const POLL_EVERY = 10_000;
const REFRESH_AFTER = 5_000;
const how = document.getElementById("how");
const says = (what) => how && (how.textContent = how.dataset[what]);
let refreshing = null;

// `changed` gets each message and whether it is the first; `ask` is called every ten seconds without a stream.
export function follow(changed, ask) {
    let first = true;
    let last = Promise.resolve(); // one after the other, however long one takes
    const stream = new EventSource("/v1/live");
    stream.onopen = () => says("liveSays");
    stream.onmessage = (message) => {
        const moment = JSON.parse(message.data);
        const isFirst = first;
        first = false;
        last = last.then(() => changed(moment, isFirst)).catch(() => says("offlineSays"));
    };
    stream.onerror = () => {
        stream.close();
        poll(ask);
    };
}

async function poll(ask) {
    try {
        await ask();
        says("pollingSays");
    } catch {
        says("offlineSays");
    }
    setTimeout(() => poll(ask), POLL_EVERY);
}

// Soon, and once for all that changes until then: what the collector writes into the page is fetched and put in place.
export function refresh() {
    refreshing ??= setTimeout(async () => {
        refreshing = null;
        const answer = await fetch(location.href, { cache: "no-cache" }).catch(() => null);
        if (!answer?.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        for (const part of document.querySelectorAll("[data-live]")) {
            const now = page.getElementById(part.id);
            const open = [...part.querySelectorAll("details")].map((each) => each.open);
            if (!now || part.contains(document.activeElement)) continue; // nobody loses their place
            [...now.querySelectorAll("details")].forEach((each, nth) => (each.open = open[nth] ?? false));
            part.replaceChildren(...now.childNodes);
        }
    }, REFRESH_AFTER);
}
