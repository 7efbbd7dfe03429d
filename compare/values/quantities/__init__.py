"""Quantities: how numbers are written, what they measure and count, and how two of them compare."""
