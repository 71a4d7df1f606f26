"""Sending a message by SMTP, as `smtp://name:password@host:587?from=pledges@example.org` says."""

import smtplib
import ssl
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from urllib.parse import parse_qs, unquote, urlsplit

from kiosk.errors import Refused

PATIENCE = 20.0
"""Seconds for each answer of the mail server."""
HERE = {"localhost", "127.0.0.1", "::1"}


class NotSent(Exception):
    """The mail server did not take it; it may be asked again."""


class Mail:
    """A mail server, and whom its messages are from."""

    def __init__(self, url: str) -> None:
        """Raises Refused. `smtp:` uses TLS where the server offers it, and gives its password only under TLS."""
        parts = urlsplit(url)
        sender = parse_qs(parts.query).get("from", [""])[0]
        if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or "@" not in sender:
            raise Refused("mail", "smtp", "written as smtp://name:password@host:587?from=pledges@example.org")
        self._host, self._tls = parts.hostname, parts.scheme == "smtps"
        self._port = parts.port or (465 if self._tls else 587)
        self._name, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._sender = sender

    def send(self, to: str, subject: str, text: str, stop: str) -> None:
        """One message to one address; `stop`: the link that ends them, for its mail program too. Raises NotSent."""
        message = EmailMessage()
        try:
            message["From"], message["To"] = self._sender, Address(addr_spec=to)
            message["Subject"], message["Date"] = subject, formatdate()
            message["Message-ID"] = make_msgid(domain=self._sender.rpartition("@")[2])
            message["Auto-Submitted"] = "auto-generated"
            message["List-Unsubscribe"] = f"<{stop}>"  # RFC 8058
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
            message.set_content(text)
            with self._connect() as server:
                if self._name:
                    server.login(self._name, self._password)
                server.send_message(message)
        except (OSError, ValueError, MessageError, smtplib.SMTPException) as error:
            raise NotSent(type(error).__name__) from error  # the error's own words may name the address

    def greet(self) -> None:
        """Connect, sign in and leave. Raises NotSent."""
        try:
            with self._connect() as server:
                if self._name:
                    server.login(self._name, self._password)
        except (OSError, smtplib.SMTPException) as error:
            raise NotSent(type(error).__name__) from error

    def _connect(self) -> smtplib.SMTP:
        secure = ssl.create_default_context()
        if self._tls:
            return smtplib.SMTP_SSL(self._host, self._port, timeout=PATIENCE, context=secure)
        server = smtplib.SMTP(self._host, self._port, timeout=PATIENCE)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=secure)
        elif self._name and self._host not in HERE:
            server.close()
            raise smtplib.SMTPNotSupportedError("no TLS: the password was not given")
        return server
