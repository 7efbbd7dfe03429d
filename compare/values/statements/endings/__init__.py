"""How something ended, and who left, handed over or was undone."""
