"""serve and demo: the collector at work, and a campaign that never was."""

import argparse
from socket import socket
from typing import TYPE_CHECKING

from collector.campaign import read_campaign
from collector.commands.line import Line, add_days, door_of, maker_of, open_database
from collector.environment import setting
from collector.intake import Intake
from collector.keys import make_keys, read_public, signing_key
from collector.secret_columns import SecretColumns
from collector.withdrawals import Withdrawals
from kiosk.clock import now

if TYPE_CHECKING:
    from starlette.types import ASGIApp


def add_to(line: Line) -> None:
    """Each with what may stand after it."""
    serve = line.command("serve", "receive batches and show the world map", _serve)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8080, help="0: any free port; the address is printed")
    address = "where people reach it, for links in messages (COLLECTOR_ADDRESS); without it, what is printed"
    serve.add_argument("--address", default=setting("ADDRESS"), help=address)
    add_days(serve)
    world = line.command("demo", "make a campaign that never was, to look at; refused where there is one", _demo)
    world.add_argument("--pledges", type=int, default=21_000, help="how many (21000)")


def _serve(chosen: argparse.Namespace) -> int:
    from collector.server import serve  # here and below: what no other command needs, and takes long to load

    serve(*prepare(chosen))
    return 0


def prepare(chosen: argparse.Namespace) -> "tuple[ASGIApp, socket, str]":
    """The collector as it is set, its open door, and the address of that."""
    from collector.address_page import Post
    from collector.forgetting import Forgetting
    from collector.hooks import read_receivers
    from collector.mail import Mail
    from collector.opt_in import OptIn, links_of
    from collector.recipients import Recipients
    from collector.retention import Retention
    from collector.server import listen
    from collector.web import Chores, Own, make_app

    database, keys = open_database(chosen), chosen.data / "keys"
    listener, address = listen(chosen.host, chosen.port)
    smtp = setting("SMTP")
    receipt_key = signing_key(keys / "receipt.key")
    recipients = Recipients(database, chosen.data, receipt_key, now)
    recipients.reapply()
    post = Post(Mail(smtp), recipients, (chosen.address or address).rstrip("/")) if smtp else None
    opt_in = OptIn(database, links_of(receipt_key), read_public(keys).sealing, now)
    own = Own(Withdrawals(database, chosen.data), opt_in, Forgetting(database, chosen.data, now), recipients, post)
    chores = Chores(Retention(database, chosen.days, now), read_receivers(chosen.data))
    app = make_app(database, door_of(chosen, database), read_campaign(chosen.pack), own, maker_of(chosen), chores)
    return app, listener, address


def _demo(chosen: argparse.Namespace) -> int:
    from collector.demo_world import make_world

    if not (chosen.data / "keys").exists():
        make_keys(chosen.data / "keys")
    database = open_database(chosen)
    intake = Intake(database, Withdrawals(database, chosen.data))
    columns = SecretColumns(chosen.data / "keys")
    held = make_world(database, intake, read_campaign(chosen.pack), columns, chosen.pledges, now())
    print(f"{chosen.pledges} pledges at {held} events that never were. Look at them with `collector serve`.")
    return 0
