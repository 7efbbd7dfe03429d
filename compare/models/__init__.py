"""The models, their loading and their caching: the sentence encoder and the spaCy pipeline."""
