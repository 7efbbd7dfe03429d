"""What differs in passages that are otherwise the same, word by word."""
