"""Words of which only one can hold of a thing: left and right, first and last."""
