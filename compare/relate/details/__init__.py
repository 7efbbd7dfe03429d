"""What one source tells beyond the others, and whether it is worth telling."""
