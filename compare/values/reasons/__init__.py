"""Why something happened, where a sentence says so."""
