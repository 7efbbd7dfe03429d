"""When two numbers for one thing are a divergence."""
