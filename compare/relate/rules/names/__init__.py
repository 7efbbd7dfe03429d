"""When two names in one place of a fact are a divergence."""
