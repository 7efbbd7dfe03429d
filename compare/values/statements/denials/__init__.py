"""Two clauses of which one denies what the other says."""
