"""When two places of one event are a divergence."""
