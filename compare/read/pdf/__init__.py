"""PDF files as text: what stands on the pages, in lines, columns and paragraphs again.

``document`` needs the extra ``pdf`` and is imported where a PDF is read.
"""

from __future__ import annotations

from compare.read.pdf.article import Printed, printed

__all__ = ["Printed", "printed"]
