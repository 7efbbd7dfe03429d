"""Builds the sample reports in this folder from the shipped articles on the border talks.

    python reports/build.py [FOLDER]

Writes to FOLDER, by default the one that this file stands in. Same articles, same bytes.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare import Article, Report, compare_articles
from compare.read import read_article
from compare.report.data import render_json
from compare.report.html import render_html
from compare.report.markdown import render_markdown
from compare.report.table import render_csv
from compare.report.terminal import render_svg, render_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["RENDERERS", "build", "main"]

HERE = Path(__file__).resolve().parent
EVENT = "border-talks"
SOURCES = HERE.parent / "fixtures" / EVENT
WIDTH = 120

# What makes each sample, by the ending of its file.
RENDERERS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {
        "txt": lambda report: render_terminal(report, width=WIDTH, color=False),
        "svg": lambda report: render_svg(report, WIDTH),
        "html": render_html,
        "md": render_markdown,
        "csv": render_csv,
        "json": render_json,
    }
)


def build(folder: Path) -> list[Path]:
    """Writes every sample into ``folder`` and returns the files, in the order of the renderers."""
    report = compare_articles(_articles())
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for ending, render in RENDERERS.items():
        file = folder / f"{EVENT}.{ending}"
        file.write_text(render(report), encoding="utf-8", newline="\n")
        files.append(file)
    return files


def _articles() -> list[Article]:
    """The two articles, under the names that their listing gives and paths that hold anywhere."""
    listing = tomllib.loads((SOURCES / "expected.toml").read_text(encoding="utf-8"))
    articles = []
    for source in listing["sources"]:
        path = SOURCES / source["file"]
        article = read_article(path, name=source["name"], published=str(source["published"]))
        articles.append(replace(article, path=path.relative_to(HERE.parent).as_posix()))
    return articles


def main() -> None:
    """Builds into the folder that the command line names."""
    for file in build(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE):
        sys.stdout.write(f"{file}\n")


if __name__ == "__main__":
    main()
