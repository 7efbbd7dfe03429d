"""The characters and styles of the terminal report."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from compare.report.marks import Mark

__all__ = ["ASCII", "MARK_STYLES", "UNICODE", "Glyphs", "Look", "can_show"]


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters that a report is drawn with; every mark has a pair."""

    diverges: tuple[str, str]
    adds: tuple[str, str]
    differs: tuple[str, str]
    dot: str
    rule: str
    bullet: str
    column: str

    def around(self, mark: Mark) -> tuple[str, str]:
        """What stands before and after words that carry ``mark``."""
        pairs = {Mark.DIVERGES: self.diverges, Mark.ADDS: self.adds, Mark.DIFFERS: self.differs}
        return pairs.get(mark, ("", ""))


UNICODE = Glyphs(("⟦", "⟧"), ("+", "+"), ("_", "_"), "·", "─", "•", "│")
ASCII = Glyphs(("[[", "]]"), ("+", "+"), ("_", "_"), "-", "-", "*", "|")

# Both ends of the blue/orange axis, which the common kinds of colour blindness leave apart.
# Backgrounds are always set with their foreground, so they read on dark and light terminals.
MARK_STYLES = MappingProxyType(
    {
        Mark.PLAIN: "",
        Mark.DIFFERS: "underline",
        Mark.ADDS: "bold blue",
        Mark.DIVERGES: "black on yellow",
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is drawn: columns of the terminal, characters, and whether styles show."""

    width: int
    glyphs: Glyphs
    color: bool

    # Side by side from here on; below it, two columns would hold too few words a line.
    SIDE_BY_SIDE = 100
    # Four columns need this much; three fit from SIDE_BY_SIDE on.
    FOUR_COLUMNS = 160
    # Lines longer than this are hard to follow from one end to the other.
    MEASURE = 110

    def around(self, mark: Mark) -> tuple[str, str]:
        """What stands before and after words that carry ``mark``.

        No mark rests on colour: where styles show, the underline of differing words is enough,
        since they are many; the others keep their signs.
        """
        return ("", "") if self.color and mark is Mark.DIFFERS else self.glyphs.around(mark)

    @property
    def columns(self) -> int:
        """How many sources stand side by side at most."""
        if self.width < self.SIDE_BY_SIDE:
            return 1
        return 3 if self.width < self.FOUR_COLUMNS else 4

    @property
    def measure(self) -> int:
        """The width of running text."""
        return min(self.width, self.MEASURE)


def can_show(encoding: str | None) -> bool:
    """Whether ``encoding`` has every character of the Unicode report; False when unknown."""
    pairs = UNICODE.diverges + UNICODE.adds + UNICODE.differs
    glyphs = "".join(pairs) + UNICODE.dot + UNICODE.rule + UNICODE.bullet + UNICODE.column
    try:
        glyphs.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
