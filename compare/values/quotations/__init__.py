"""Quotations word by word, and when two are versions of one utterance."""
