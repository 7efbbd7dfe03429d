"""The pair model: reads two sentences together and says whether, and where, they conflict."""
