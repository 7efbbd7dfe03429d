"""What one source tells beyond the others, and whether it is worth telling."""

from __future__ import annotations

from compare.relate.details.told import added_details

__all__ = ["added_details"]
