"""When what one side says is so and the other denies or leaves open is a divergence."""
