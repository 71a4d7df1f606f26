// The public page: draws the world once, then only what changed. Its words and tables are written by the collector.
import { dotAt } from "./projection.js";
import { follow, refresh } from "./live.js";
import { zoomable } from "./zoom.js";

const SVG = "http://www.w3.org/2000/svg";
const SHADES = 6; // as many as pages.css has
const SMALL = 6; // square units of the map: a country that small gets a ring
const language = document.documentElement.lang;
const number = new Intl.NumberFormat(language === "ar" ? "ar-EG" : language);

function element(name, attributes = {}, parent = null) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    parent?.append(made);
    return made;
}

class WorldMap {
    constructor(svg, world, people) {
        this.world = world;
        this.people = people;
        this.dots = new Map();
        this.shadedBy = "count";
        element("path", { class: "sea", d: world.sphere }, svg);
        this.countries = new Map(
            Object.entries(world.paths).map(([code, d]) => [code, element("path", { class: "country", d }, svg)]),
        );
        element("path", { class: "dashed", d: world.dashed }, svg);
        this.rings = element("g", {}, svg);
        this.places = element("g", {}, svg);
        zoomable(svg, world, document.querySelector(".zoom"));
    }

    // Shades are equal steps of the logarithm from the least to the most.
    shade(countries) {
        this.shaded = countries;
        const value = ([code, pledges]) => [code, this.shadedBy === "head" ? pledges / this.people[code] : pledges];
        const values = Object.fromEntries(Object.entries(countries).map(value).filter(([, n]) => Number.isFinite(n)));
        const logs = Object.values(values).map(Math.log);
        const least = Math.min(...logs);
        const range = Math.max(...logs) - least || 1;
        this.rings.replaceChildren();
        for (const [code, shape] of this.countries) {
            const step = Math.min(SHADES - 1, Math.floor(((Math.log(values[code]) - least) / range) * SHADES));
            shape.dataset.shade = code in values ? step : "none";
            const box = code in values ? shape.getBBox() : null;
            if (box && box.width * box.height < SMALL) this.ring(box.x + box.width / 2, box.y + box.height / 2);
        }
        for (const { event } of this.dots.values()) // where a country has no shape that can be seen at this scale
            if (!this.countries.has(event.country)) this.ring(...dotAt(this.world, event.lon, event.lat));
    }

    ring(cx, cy) {
        element("circle", { class: "small", cx, cy }, this.rings);
    }

    // Every event anew.
    show(events) {
        this.places.replaceChildren();
        this.dots.clear();
        this.most = Math.max(1, ...events.map((event) => event.pledges));
        for (const event of events.toSorted((a, b) => b.pledges - a.pledges)) {
            const [cx, cy] = dotAt(this.world, event.lon, event.lat);
            const dot = { event, pulse: element("circle", { class: "pulse", cx, cy }, this.places) };
            dot.circle = element("circle", { class: "dot", cx, cy }, this.places);
            dot.title = element("title", {}, dot.circle);
            this.dots.set(event.id, dot);
            this.grow(dot, event.pledges);
        }
    }

    grow(dot, pledges) {
        const radius = 2 + 6 * Math.sqrt(pledges / Math.max(this.most, pledges));
        for (const circle of [dot.circle, dot.pulse]) circle.style.setProperty("--radius", radius);
        dot.title.textContent = `${dot.event.name}, ${dot.event.city}: ${number.format(pledges)}`;
    }

    // Whether all of them are known; those that are have grown.
    change(events) {
        for (const [id, pledges] of Object.entries(events)) {
            const dot = this.dots.get(id);
            if (!dot || pledges === 0) return false;
            this.grow(dot, pledges);
            dot.pulse.classList.remove("now");
            dot.pulse.getBoundingClientRect(); // lets the animation start again
            dot.pulse.classList.add("now");
        }
        return true;
    }
}

const load = async (where, how) => (await fetch(where, how)).json();
const map = new WorldMap(document.getElementById("world"), ...(await Promise.all([load("/map/world.json"), load("/map/people.json")])));

function head(reading) {
    const total = document.getElementById("total");
    const before = total.textContent;
    total.textContent = number.format(reading.total);
    map.shade(reading.countries);
    if (total.textContent !== before) refresh();
}

async function whole() {
    const reading = await load("/v1/counts", { cache: "no-cache" });
    map.show(reading.events);
    head(reading);
}

document.querySelector(".controls").hidden = false;
document.querySelector(".shading").addEventListener("change", (event) => {
    map.shadedBy = event.target.value;
    map.shade(map.shaded);
});

follow(async (moment, first) => {
    head(moment);
    if (first || !map.change(moment.events)) await whole();
}, whole);
