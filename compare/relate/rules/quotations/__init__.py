"""When two versions of one quotation are a divergence."""
