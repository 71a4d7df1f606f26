import pytest

from ui.world import spot


@pytest.mark.parametrize(
    ("lat", "lon", "across", "down"),
    [
        (0, 0, 500.0, 241.39),
        (59.855, 17.63, 536.95, 40.71),
        (-33.9, 151.2, 885.47, 364.28),
        (40.75, -73.97, 318.75, 95.88),
    ],
    ids=["Null Island", "Uppsala", "Sydney", "New York"],
)
def test_a_place_lies_where_d3_would_draw_it(lat: float, lon: float, across: float, down: float) -> None:
    assert spot(lat, lon) == pytest.approx((across, down), abs=0.01)
