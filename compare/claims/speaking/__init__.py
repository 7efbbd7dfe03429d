"""Who is reported as saying what."""
