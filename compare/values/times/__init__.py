"""Days, times of day and stretches of time, and the events that they date."""
