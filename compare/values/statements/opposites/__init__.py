"""A broad lexicon of opposites, and what a sentence tells in its words."""
