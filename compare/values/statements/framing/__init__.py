"""How a clause is put: as a fact, denied, doubted, planned, asked, on a condition."""
