"""Renderers: they show a report and recompute nothing of the analysis."""
