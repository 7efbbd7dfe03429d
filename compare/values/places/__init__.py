"""Places, what they lie in, and the ways between them."""
