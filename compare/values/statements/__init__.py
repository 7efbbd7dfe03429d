"""What a sentence says happened or is so: who takes part, how surely, and what denies it."""
