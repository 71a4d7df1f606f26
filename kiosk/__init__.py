"""The ground floor: what a pledge is, and keeping it safe. No Qt, no network."""

VERSION = "0.1.0"
