"""What somebody makes of their pledge on its page: things to do, an address; with a real mail server."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
import requests
from playwright.sync_api import Page, expect

from collector import commitments
from collector.campaign import read_campaign
from collector.claims import brought_by
from collector.database import Database
from demo.collector import Collector
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Contact, Pledge
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.trust.digest import digest
from sync.uploader import State
from tests.collector.conftest import counted
from tests.collector.mailing import PostOffice
from tests.making import CODE

PACK = read_pack(HEFORSHE)
pytestmark = pytest.mark.usefixtures("post_office")
EMAIL = "sam@example.org"


@pytest.fixture
def own(page: Page, collector: Collector, pledge: Pledge) -> Page:
    """The page of that pledge."""
    page.goto(f"{collector.address}/c/{CODE}")
    return page


def asked(own: Page, email: str = EMAIL) -> None:
    own.get_by_text("Hear from the campaign").click()
    own.get_by_label(PACK.consents[0].label["en"]).check()
    own.get_by_label("Your e-mail address").fill(email)
    own.get_by_label("or older").check()
    own.get_by_role("button", name="Send me a message").click()


def opened(collector: Collector) -> str:
    return collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))


def everything(collector: Collector) -> bytes:
    return b"".join(file.read_bytes() for file in collector.folder.glob("collector.db*"))


def test_something_to_do_is_chosen_done_and_counted(own: Page, collector: Collector) -> None:
    plan = PACK.plans[1]
    own.get_by_text("Choose something to do").click()
    own.get_by_label("What to do").select_option(f"{plan.id}.{plan.actions[0].id}")
    due = (now() + timedelta(days=40)).date()
    own.get_by_label("By when").fill(due.isoformat())
    own.get_by_role("button", name="I set out to do it").click()
    chosen = own.locator("#commitments li")
    expect(chosen).to_contain_text(plan.actions[0].label["en"])
    expect(chosen).to_contain_text(f"{due.day} {due:%B %Y}")
    chosen.get_by_role("button", name="I did it").click()
    expect(chosen).to_contain_text("Done, as you told us")
    assert chosen.get_by_role("button").count() == 0, "what is done is done"
    collector.stop()
    collector.start_again()  # commitments are read again at the start, and then once a minute
    own.goto(f"{collector.address}/plan/{plan.id}")
    row = own.locator("tbody tr", has_text=plan.actions[0].label["en"])
    assert row.locator("td").all_inner_texts() == ["1", "1"]


def test_an_address_is_kept_sealed_after_its_owner_has_said_so_twice_and_not_before(
    own: Page, collector: Collector, post_office: PostOffice
) -> None:
    asked(own)
    expect(own.locator("#said")).to_contain_text("We have sent you a message.")
    (message,) = post_office.messages
    assert (message["to"], message["from"]) == (EMAIL, "pledges@example.org")
    assert message["subject"] == "HeForShe: is this your address?"
    text = message.get_content()
    assert PACK.consents[0].label["en"] in text
    link = re.search(r"http\S+", text)
    assert link
    assert link[0].startswith(collector.address)
    assert EMAIL not in opened(collector)
    assert requests.get(link[0], timeout=10).status_code == 200
    assert EMAIL not in opened(collector), "a program that opens every link has confirmed nothing"
    own.goto(link[0])
    own.get_by_role("button", name="Yes, it is mine").click()
    expect(own.locator("#says")).to_have_text("Thank you. Your address is kept.")
    assert EMAIL in opened(collector)
    assert EMAIL.encode() not in everything(collector), "only the coordinator's key opens it"
    own.goto(f"{collector.address}/c/{CODE}")
    own.get_by_text("We may write to you").click()
    own.get_by_role("button", name="Erase it").click()
    assert EMAIL not in opened(collector)
    expect(own.get_by_text("Hear from the campaign")).to_be_visible()
    assert requests.post(link[0], timeout=10).status_code == 404, "the link from before confirms nothing any more"
    assert EMAIL not in opened(collector)


def test_what_was_left_at_the_booth_is_erased_from_the_page_too(
    own: Page, collector: Collector, counter: Counter, pledge: Pledge
) -> None:
    consent = PACK.consents[0]
    counter.pledges.add_contact(pledge.id, Contact(EMAIL, (consent.id,), (digest(consent.label["en"].encode()),)))
    counter.uploader.step()
    assert EMAIL in opened(collector)
    own.reload()
    own.get_by_text("We may write to you").click()
    own.get_by_role("button", name="Erase it").click()
    assert EMAIL not in opened(collector)
    assert counter.uploader.step().state is State.IDLE, "the kiosk and the collector agree as before"


def test_taking_the_pledge_back_ends_its_links_and_erases_what_came_of_it(
    own: Page, collector: Collector, post_office: PostOffice
) -> None:
    asked(own)
    own.get_by_text("Take my pledge back").click()
    own.get_by_role("button", name="Take it back").click()
    link = re.search(r"http\S+", post_office.messages[0].get_content())
    assert link
    answer = requests.post(link[0], timeout=10)
    assert answer.status_code == 404
    assert "confirms nothing any more" in answer.text
    assert EMAIL not in opened(collector)


def test_a_link_that_is_none_of_ours_confirms_nothing(collector: Collector) -> None:
    for token in ("x", "gAAAAA", "%F0%9F%92%A5", "a" * 3000):
        answer = requests.post(f"{collector.address}/confirm/{token}", timeout=10)
        assert answer.status_code == 404, token


def test_a_message_that_cannot_be_sent_keeps_nothing_and_says_so(own: Page, collector: Collector) -> None:
    asked(own, "closed@example.org")
    expect(own.locator("#said")).to_contain_text("could not be sent")
    assert b"closed@" not in everything(collector)


def test_of_a_code_that_is_not_here_nothing_is_asked_told_or_kept(
    collector: Collector, pledge: Pledge, post_office: PostOffice
) -> None:
    wrong = f"{collector.address}/c/{CODE[::-1]}"
    pages = [requests.get(wrong, timeout=10).text]
    for form in ("address", "choose", "done", "forget", "withdraw"):
        said = {"email": EMAIL, "age": "1", PACK.consents[0].id: "1", "what": "campus.club"}
        pages.append(requests.post(f"{wrong}/{form}", data=said, timeout=10).text)
    assert len(set(pages)) == 1, "whatever is done, it is on its way"
    assert post_office.messages == []
    counted(collector, 6)


def test_whoever_tries_codes_has_to_wait_and_whoever_has_one_does_not(collector: Collector, pledge: Pledge) -> None:
    answers = [requests.get(f"{collector.address}/c/WRONG{n}", timeout=10) for n in range(61)]
    assert [answer.status_code for answer in answers[-2:]] == [200, 429]
    assert answers[-1].headers["retry-after"] == "60"
    assert requests.get(f"{collector.address}/c/{CODE}", timeout=10).status_code == 200


def test_a_form_that_was_open_when_the_pledge_was_taken_back_does_nothing(own: Page, collector: Collector) -> None:
    plan = PACK.plans[1]
    own.get_by_text("Choose something to do").click()
    own.get_by_label("What to do").select_option(f"{plan.id}.{plan.actions[0].id}")
    collector.command("withdraw", "--code", CODE)
    own.get_by_role("button", name="I set out to do it").click()
    expect(own.locator("#says")).to_have_text("Your pledge was taken back.")
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    assert commitments.count(database, read_campaign(HEFORSHE).plans) == {}
    assert database.transaction(lambda c: brought_by(c, "x", uuid4())) is None
    database.close()
