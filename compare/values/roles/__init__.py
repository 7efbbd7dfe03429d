"""What somebody is: offices, trades, camps, charges; and which of these exclude each other."""
