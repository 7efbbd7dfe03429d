"""Words that say the opposite of each other, and what stands on one axis."""
