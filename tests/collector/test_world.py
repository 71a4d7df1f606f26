"""A large world: most pledges come from seven rich countries, and nobody else disappears beside them."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import Connection, insert

from collector.campaign import HEFORSHE, read_campaign
from collector.database import Database
from collector.front import PEOPLE, bands_of, impact_of
from collector.organisations import read_organisations
from collector.public import Public, Reading
from collector.schema import events, tallies
from demo.collector import Collector
from kiosk.clock import now
from kiosk.event.gazetteer import Gazetteer

G7 = {"US": 54_000, "GB": 18_000, "CA": 12_000, "FR": 9_500, "DE": 8_500, "IT": 7_300, "JP": 6_038}
OTHERS = {"AU": 15_000, "IN": 30_000, "BR": 20_000, "NG": 18_000, "SE": 11_363, "MS": 5}
"""209,706 pledges, 55 % of them in the G7, as on 26 January 2015; and five on an island of 9,341 people."""
CLEAN_RIVER = Path(__file__).parents[2] / "docs" / "examples" / "clean-river"


def an_event(country: str, number: int, **other: object) -> dict[str, object]:
    """In the largest city of that country."""
    city = Gazetteer().largest(country, 1)[0]
    here = {"name": f"Day {number}", "place": "Hall", "city": city.name, "country": country}
    there = {"lat": city.lat, "lon": city.lon, "time_zone": city.time_zone, "opens": now(), "closes": now()}
    return {"id": f"{country}-{number}", "campaign": "heforshe", "target": 100, **here, **there, **other}


def hold(database: Database, held: list[tuple[dict[str, object], int]]) -> None:
    """Events with so many pledges each, as their tallies say."""

    def write(connection: Connection) -> None:
        for event, pledges in held:
            connection.execute(insert(events).values(event))
            connection.execute(insert(tallies).values(event_id=event["id"], kiosk_id=f"{event['id']}.1", n=pledges))

    database.transaction(write)


@pytest.fixture
def world(collector: Collector) -> Reading:
    """The collector's, with those pledges."""
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    hold(database, [(an_event(country, 1), pledges) for country, pledges in (G7 | OTHERS).items()])
    reading = Public(database, read_campaign(HEFORSHE), now).read()
    database.close()
    return reading


def test_an_island_of_nine_thousand_people_is_seen_beside_the_seven(
    world: Reading, collector: Collector, page: Page
) -> None:
    assert world.total == 209_706
    assert round(100 * sum(world.countries[code] for code in G7) / world.total) == 55
    page.goto(collector.address)
    expect(page.locator("#total")).to_have_text("209,706")
    expect(page.locator(".dot")).to_have_count(13)
    expect(page.locator(".map circle.small")).to_have_count(1)
    size = page.locator(".map circle.small").bounding_box()
    assert size, "the island has a ring"
    assert size["width"] >= 8, "of some pixels"
    row = page.locator("#countries tbody tr", has_text="Montserrat")
    assert row.inner_text() == "5\t53.5\tMontserrat"
    page.get_by_label("pledges per 100,000 people").check()
    shades = page.evaluate(
        "[...document.querySelectorAll('.country')].map(each => each.dataset.shade).filter(each => each !== 'none')"
    )
    assert len(shades) == 13, "each country is shaded by itself"
    assert "5" in shades
    assert page.locator("#countries details li").count() == len(PEOPLE) - 13, "and all others are named as not reached"


def test_a_country_without_a_shape_has_a_ring_too(collector: Collector, page: Page) -> None:
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    hold(database, [(an_event("GP", 1), 7)])
    database.close()
    page.goto(collector.address)
    expect(page.locator(".map circle.small")).to_have_count(1)


def test_the_map_comes_closer_and_goes_back(world: Reading, collector: Collector, page: Page) -> None:
    page.goto(collector.address)
    expect(page.locator(".dot")).to_have_count(13)
    svg, before = page.locator("#world"), page.locator(".dot").first.bounding_box()
    whole = svg.get_attribute("viewBox")
    page.get_by_role("button", name="Closer").click()
    assert svg.get_attribute("viewBox") == "250 109.25 500 218.5"
    after = page.locator(".dot").first.bounding_box()
    assert before
    assert after
    assert abs(after["width"] - before["width"]) < 1, "a dot keeps its size"
    box = svg.bounding_box()
    assert box
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 100)
    page.mouse.up()
    moved = [float(part) for part in (svg.get_attribute("viewBox") or "").split()]
    assert moved[0] < 250, "the map goes with the finger"
    page.get_by_role("button", name="The whole world").click()
    assert svg.get_attribute("viewBox") == whole


def test_campuses_are_compared_with_those_of_their_size_and_none_is_named_before_its_fifth_pledge(
    database: Database,
) -> None:
    def campus(number: int, place: str, students: int, pledges: int) -> tuple[dict[str, object], int]:
        return an_event("FR", number, place=place, students=students), pledges

    held = [
        campus(1, "Small", 2_000, 100),
        campus(2, "Small", 2_000, 60),
        campus(3, "Smaller", 1_000, 4),
        campus(4, "Large", 50_000, 500),
        campus(5, "Middle", 10_000, 1_000),
        (an_event("FR", 6, place="No campus"), 900),
    ]
    hold(database, held)
    reading = Public(database, read_campaign(HEFORSHE), now).read()
    found = {
        (band.least, band.most): [(one.name, one.per_thousand) for one in band.campuses]
        for band in bands_of(reading.events)
    }
    assert found == {
        (0, 5_000): [("Small", 80.0)],
        (5_000, 20_000): [("Middle", 100.0)],
        (20_000, None): [("Large", 10.0)],
    }


def test_thirty_places_are_held_by_ten_of_each_kind() -> None:
    held = impact_of(read_campaign(HEFORSHE))
    assert {kind: len(those) for kind, those in held.items()} == {
        "head_of_state": 10,
        "corporation": 10,
        "university": 10,
    }
    assert impact_of(read_campaign(CLEAN_RIVER)) == {}


def test_an_organisations_own_plan_stands_on_the_page_of_that_plan(
    collector: Collector, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLLECTOR_PACK", str(CLEAN_RIVER))
    collector.stop()
    collector.start_again()
    page.goto(f"{collector.address}/plan/bank?lang=fr")
    said = page.locator(".organisations li").first.inner_text()
    for part in ("Moulin Neuf", "12 rejets en 2024", "5 en mars 2026", "aucun en 2027", "15 janvier 2025"):
        assert part in said
    link = page.locator(".organisations a").first
    assert link.get_attribute("href") == "https://example.org/moulin-neuf"


@pytest.mark.parametrize(
    "wrong",
    ['plan = "bank"', 'name = "X"\nevidence = "javascript:alert(1)"', 'name = "X"\nimpact = "king"', 'nmae = "X"'],
)
def test_an_organisation_that_cannot_be_shown_is_refused_when_the_pack_is_read(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "organisations.toml").write_text(f"[[organisations]]\n{wrong}\n")
    with pytest.raises(ValueError, match=r"name|address|king|field|nmae"):
        read_organisations(tmp_path)
