"""Where, when and among what something is told to be so."""
