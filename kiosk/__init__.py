"""The ground floor: what a pledge is, and keeping it safe. No Qt, no network."""
