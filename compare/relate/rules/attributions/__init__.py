"""When one statement with two speakers is a divergence."""
