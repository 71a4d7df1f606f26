"""E-mail addresses as people type them on a strange keyboard: their shape, what they may mean, how they may go on."""

import re

LONGEST = 254
SHAPE = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
PROVIDERS = (
    *("gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "live.com", "proton.me", "gmx.net"),
    *("qq.com", "163.com", "126.com", "mail.ru", "yandex.ru", "orange.fr", "free.fr", "yahoo.fr", "hotmail.fr"),
    *("yahoo.es", "hotmail.es", "web.de", "gmx.de", "aol.com", "msn.com", "me.com"),
)
"""The largest, by which a slip is recognised; a school's own domain is left alone."""
ALIKE = 0.8


def is_address(text: str) -> bool:
    """Whether `text` has the shape of an address."""
    return len(text) <= LONGEST and SHAPE.fullmatch(text.strip()) is not None


def meant(text: str) -> str:
    """The provider that a mistyped one is likely to mean (gamil.com: gmail.com), or empty. A hint, never a refusal."""
    domain = text.strip().lower().partition("@")[2]
    if domain in PROVIDERS or "." not in domain.rstrip("."):
        return ""
    from difflib import get_close_matches  # not before the first frame

    return next(iter(get_close_matches(domain, PROVIDERS, 1, ALIKE)), "")


def providers(text: str) -> list[str]:
    """What may stand after the @ that was typed: first what is meant, then what begins so."""
    name, at, domain = text.lower().partition("@")
    if not name or not at:
        return []
    slip = meant(text)
    return [slip] if slip else [one for one in PROVIDERS if one.startswith(domain) and one != domain][:6]
