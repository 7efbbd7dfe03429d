"""What clauses say of whom: a verb or a predicate with all that takes part."""
