"""How much of a thing a clause tells of: all, some, all but, only."""
