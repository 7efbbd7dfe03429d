"""The programs that fit the weights, and what they are fitted on."""
