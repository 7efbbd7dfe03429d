"""When what two sides tell that somebody is, or is charged with, is a divergence."""
