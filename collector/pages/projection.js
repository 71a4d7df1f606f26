// Equal Earth (Šavrič, Patterson, Jenny 2018), with the scale and centre that world.json was drawn with.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Where `lon`, `lat` (degrees, WGS 84) lie on the map. */
export function dotAt({ scale, centre: [x, y] }, lon, lat) {
    const t = Math.asin(M * Math.sin((lat * Math.PI) / 180));
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const across = ((lon * Math.PI) / 180) * (Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))));
    const up = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return [x + scale * across, y - scale * up];
}
