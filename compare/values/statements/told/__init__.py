"""What is told of groups, sides, means, ends and studies by phrases of more than one word."""
