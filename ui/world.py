"""Where a place lies on ui/map/land.svg: Equal Earth (Šavrič, Patterson, Jenny 2018)."""

from math import asin, cos, radians, sin, sqrt

SCALE, CENTRE = 184.73156767339816, (500.0, 241.39116664607639)
"""As collector/map/build.mjs drew it; it prints both."""
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
M = sqrt(3) / 2


def spot(lat: float, lon: float) -> tuple[float, float]:
    """Across and down, on a map 1000 wide, of a place in WGS 84 degrees."""
    t = asin(M * sin(radians(lat)))
    t2 = t * t
    t6 = t2 * t2 * t2
    across = radians(lon) * cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)))
    up = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
    return CENTRE[0] + SCALE * across, CENTRE[1] - SCALE * up
