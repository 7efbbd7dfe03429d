"""Tests of the models: their loading, their caching, and what they answer."""
