"""When two times of one event, or two durations, are a divergence."""
