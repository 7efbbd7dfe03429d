"""The persons that an article tells of, and which of them a pronoun fits."""
