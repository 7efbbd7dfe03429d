"""Fixtures: events with what people expect to be said of them, and the check that judges them."""
