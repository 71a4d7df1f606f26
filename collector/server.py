"""Answering calls on one address until the process is told to stop."""

import socket

import uvicorn
from starlette.types import ASGIApp

from collector.request_log import log_to_stderr

PATIENCE = 3
"""Seconds that a stop waits for answers that are on their way."""


def listen(host: str, port: int) -> tuple[socket.socket, str]:
    """An open door, and its address. Port 0: any that is free."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # the calls it takes inherit this; without it every answer on a kept connection waits 40 ms for an acknowledgement
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.bind((host, port))
    listener.listen()  # whoever reads the address below may call at once
    return listener, f"http://{host}:{listener.getsockname()[1]}"


def server(app: ASGIApp) -> uvicorn.Server:
    """What answers; `run` it with an open door."""
    config = uvicorn.Config(
        app, log_config=None, access_log=False, timeout_graceful_shutdown=PATIENCE, server_header=False
    )
    return uvicorn.Server(config)


def serve(app: ASGIApp, listener: socket.socket, address: str) -> None:
    """Print the address, and answer there until the process is told to stop."""
    log_to_stderr()
    print(address, flush=True)
    server(app).run(sockets=[listener])
