"""Messages from a pledge's page: to whom they go, and how often; with a real mail server."""

from pathlib import Path

import pytest
import requests
from sqlalchemy import delete

from collector import schema
from collector.database import Database
from collector.recipients import Recipients
from demo.collector import Collector
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Pledge
from tests.collector.mailing import PostOffice
from tests.collector.test_own_page import EMAIL, everything
from tests.conftest import Clock
from tests.making import CODE, Desk

PACK = read_pack(HEFORSHE)
pytestmark = pytest.mark.usefixtures("post_office")


def test_what_is_no_address_is_not_written_to(collector: Collector, pledge: Pledge, post_office: PostOffice) -> None:
    wrong = (
        "",
        "sam",
        "sam@",
        "sam@x",
        "a b@x.org",
        "a@x.org,b@x.org",
        "a@x.org\r\nBcc: b@x.org",
        "<a@x.org>",
        "a@x..org",
    )
    for email in wrong:
        form = {"email": email, "age": "1", PACK.consents[0].id: "1"}
        answer = requests.post(f"{collector.address}/c/{CODE}/address", data=form, timeout=10)
        assert "We need an address" in answer.text, email
    assert post_office.messages == []


def asks(collector: Collector, email: str) -> str:
    """What the page then says."""
    form = {"email": email, "age": "1", PACK.consents[0].id: "1"}
    return requests.post(f"{collector.address}/c/{CODE}/address", data=form, timeout=10).text


def test_nobody_is_flooded_with_messages_through_one_pledge(
    collector: Collector, pledge: Pledge, post_office: PostOffice
) -> None:
    answers = [asks(collector, f"{name}@example.org") for name in "abcde"]
    assert [str(message["To"]) for message in post_office.messages] == [f"{name}@example.org" for name in "abc"]
    assert "We have sent several messages already." in answers[-1]


def test_an_address_gets_one_message_a_day_and_none_after_its_owner_says_so(
    collector: Collector, pledge: Pledge, post_office: PostOffice
) -> None:
    for email in (EMAIL, EMAIL.upper(), EMAIL.replace("@", "+again@")):
        assert "We have sent you a message." in asks(collector, email), "whoever asks is not told"
    (message,) = post_office.messages
    stop = message["List-Unsubscribe"].strip("<>")
    assert stop in message.get_content()
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "Send me no more messages" in requests.get(stop, timeout=10).text
    requests.post(stop, data={"List-Unsubscribe": "One-Click"}, timeout=10).raise_for_status()
    for wrong in ("x", stop.rpartition("/")[2].partition("?")[0][:-4] + "AAAA"):
        assert requests.post(f"{collector.address}/stop/{wrong}", timeout=10).status_code == 404
    assert EMAIL.encode() not in everything(collector)


def test_a_message_that_the_mail_server_refused_is_tried_when_asked_for_again(
    collector: Collector, pledge: Pledge
) -> None:
    for _ in range(2):
        assert "could not be sent just now" in asks(collector, "closed@example.org")


def test_a_message_that_did_not_go_may_be_asked_for_again(
    database: Database, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    recipients = Recipients(database, tmp_path, desk.receipt, clock)
    assert recipients.may_be_written_to(EMAIL)
    assert not recipients.may_be_written_to(EMAIL)
    recipients.was_not_written_to(EMAIL)
    assert recipients.may_be_written_to(EMAIL)
    clock.forward(days=2)
    assert recipients.may_be_written_to(EMAIL), "another day"
    recipients.stop(recipients.link(EMAIL))
    clock.forward(days=2)
    assert not recipients.may_be_written_to(EMAIL)
    recipients.was_not_written_to(EMAIL)
    assert not recipients.may_be_written_to(EMAIL), "for ever"
    database.transaction(lambda connection: connection.execute(delete(schema.recipients)))
    assert recipients.reapply() == 1, "what a restored database forgot"
    assert recipients.reapply() == 0
    assert not recipients.may_be_written_to(EMAIL)
