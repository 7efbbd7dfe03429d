"""Fuzzing: harnesses for the readers and the value parsers, driven by coverage (``make fuzz``)."""
