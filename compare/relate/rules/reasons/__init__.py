"""When two reasons for one thing are a divergence."""
