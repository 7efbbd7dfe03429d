"""Where a sentence is cut into clauses, and whose subject each takes over."""
