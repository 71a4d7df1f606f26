// The public page: draws the world once, then only what changed. Text is set as text, never as markup.
import { dotAt } from "./projection.js";

const SVG = "http://www.w3.org/2000/svg";
const SHADES = 6; // as many as map.css has
const POLL_EVERY = 10_000;
const SMALL = 6; // square units of the map: a country that small gets a ring
const byId = (id) => document.getElementById(id);
const number = new Intl.NumberFormat(document.documentElement.lang);
const names = new Intl.DisplayNames(document.documentElement.lang, { type: "region", fallback: "code" });
const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });

function element(name, attributes = {}, parent = null) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    parent?.append(made);
    return made;
}

function cells(texts) {
    const row = document.createElement("tr");
    for (const text of texts) row.insertCell().textContent = text;
    row.lastElementChild.className = "count";
    return row;
}

class WorldMap {
    constructor(svg, world) {
        this.world = world;
        this.dots = new Map();
        svg.setAttribute("viewBox", `0 0 ${world.width} ${world.height}`);
        element("path", { class: "sea", d: world.sphere }, svg);
        this.countries = new Map(
            Object.entries(world.paths).map(([code, d]) => [code, element("path", { class: "country", d }, svg)]),
        );
        element("path", { class: "dashed", d: world.dashed }, svg);
        this.rings = element("g", {}, svg);
        this.places = element("g", {}, svg);
    }

    name(code) {
        return this.world.names[code] ?? names.of(code);
    }

    shade(countries) {
        const most = Math.log10(Math.max(10, ...Object.values(countries)));
        this.rings.replaceChildren();
        for (const [code, shape] of this.countries) {
            const pledges = countries[code] ?? 0;
            const step = Math.min(SHADES - 1, Math.floor((Math.log10(Math.max(1, pledges)) / most) * SHADES));
            shape.dataset.shade = pledges ? step : "none";
            const box = pledges ? shape.getBBox() : null;
            if (box && box.width * box.height < SMALL)
                element("circle", { class: "small", cx: box.x + box.width / 2, cy: box.y + box.height / 2, r: 5 }, this.rings);
        }
    }

    place(event, most) {
        const [x, y] = dotAt(this.world, event.lon, event.lat);
        let dot = this.dots.get(event.id);
        if (!dot) {
            dot = { pulse: element("circle", { class: "pulse", cx: x, cy: y }, this.places) };
            dot.circle = element("circle", { class: "dot", cx: x, cy: y }, this.places);
            dot.title = element("title", {}, dot.circle);
            this.dots.set(event.id, dot);
        }
        const radius = 3 + 6 * Math.sqrt(event.pledges / Math.max(1, most));
        for (const circle of [dot.circle, dot.pulse]) circle.setAttribute("r", radius);
        dot.title.textContent = `${event.name}, ${event.city}: ${number.format(event.pledges)}`;
        if (dot.pledges !== undefined && dot.pledges !== event.pledges) {
            dot.pulse.classList.remove("now");
            dot.pulse.getBoundingClientRect(); // lets the animation start again
            dot.pulse.classList.add("now");
        }
        dot.pledges = event.pledges;
    }
}

function goal(goal, total) {
    const box = document.createElement("div");
    box.className = "goal";
    const bar = document.createElement("progress");
    bar.max = goal.target;
    bar.value = Math.min(goal.target, total);
    bar.setAttribute("aria-label", `${number.format(total)} of ${number.format(goal.target)} at our booths`);
    const words = document.createElement("p");
    const status = document.createElement("span");
    status.className = goal.status;
    status.textContent = { met: "Met by the campaign", missed: "Not met by the campaign", open: "Open" }[goal.status];
    words.append(`${number.format(goal.target)} by ${day.format(new Date(goal.deadline))}. `, status, ".");
    const share = document.createElement("p");
    share.textContent = `Our booths: ${number.format(total)} of ${number.format(goal.target)}. ${paceOf(goal.pace)}`;
    box.append(words, bar, share);
    return box;
}

function paceOf(pace) {
    if (pace.reached) return `Reached on ${day.format(new Date(pace.reached))}.`;
    const said = [];
    if (pace.projected)
        said.push(`At the pace of the last seven days, ${number.format(pace.a_day)} a day: on ${day.format(new Date(pace.projected))}.`);
    if (pace.needed_a_day) said.push(`To be there in time: ${number.format(pace.needed_a_day)} a day.`);
    return said.join(" ");
}

// One bar a day from the first to the last, days without a pledge too.
function curve(days) {
    const made = Object.keys(days).sort();
    const svg = byId("curve");
    svg.replaceChildren();
    byId("days").replaceChildren(...made.toReversed().map((one) => cells([day.format(new Date(one)), number.format(days[one])])));
    if (made.length === 0) return;
    const first = Date.parse(made[0]);
    const at = (one) => (Date.parse(one) - first) / 86_400_000;
    const most = Math.max(...Object.values(days));
    svg.setAttribute("viewBox", `0 0 ${at(made.at(-1)) + 1} 100`);
    for (const one of made) {
        const height = Math.max(1, (100 * days[one]) / most);
        const bar = element("rect", { x: at(one) + 0.1, y: 100 - height, width: 0.8, height }, svg);
        element("title", {}, bar).textContent = `${day.format(new Date(one))}: ${number.format(days[one])}`;
    }
    const best = made.find((one) => days[one] === most);
    byId("days-say").textContent = `Counted on the day people pledged, however late a booth sends. The most: ${number.format(most)} on ${day.format(new Date(best))}.`;
}

function show(map, reading) {
    curve(reading.days);
    byId("campaign").textContent = reading.campaign;
    byId("total").textContent = number.format(reading.total);
    byId("unnamed").textContent = reading.unnamed
        ? `And ${number.format(reading.unnamed)} at events that are named from their fifth pledge on.`
        : "";
    const reached = reading.events.toSorted((a, b) => b.pledges - a.pledges);
    map.shade(reading.countries);
    for (const event of reached.toReversed()) map.place(event, reached[0].pledges);
    byId("goals").replaceChildren(...reading.goals.map((one) => goal(one, reading.total)));
    byId("events").replaceChildren(
        ...reached.map((event) =>
            cells([event.name, `${event.place}, ${event.city}`, map.name(event.country), number.format(event.pledges)]),
        ),
    );
}

function follow(map) {
    const stream = new EventSource("/v1/live");
    stream.onopen = () => (byId("how").textContent = "Live.");
    stream.onmessage = (message) => show(map, JSON.parse(message.data));
    stream.onerror = () => {
        stream.close();
        byId("how").textContent = `Updated every ${POLL_EVERY / 1000} seconds.`;
        poll(map);
    };
}

async function poll(map) {
    try {
        const answer = await fetch("/v1/counts");
        if (answer.ok) show(map, await answer.json());
    } catch {
        byId("how").textContent = "No connection. The numbers shown are the last we received.";
    }
    setTimeout(() => poll(map), POLL_EVERY);
}

const world = await (await fetch("/map/world.json")).json();
byId("disclaimer").textContent = world.disclaimer;
follow(new WorldMap(byId("world"), world));
