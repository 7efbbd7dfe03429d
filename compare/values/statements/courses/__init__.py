"""The steps of a course: begun, going on, done, and what comes before what."""
