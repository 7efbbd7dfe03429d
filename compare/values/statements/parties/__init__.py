"""Who takes part in what a verb tells."""
