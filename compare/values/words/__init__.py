"""Words, their forms and meanings, and the sentence as a tree."""
