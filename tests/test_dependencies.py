"""docs/dependencies.md lists what pyproject.toml names, with the licences of what is installed."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| ([\w.-]+) \| ([^|]+) \| [^|]+ \|$", re.MULTILINE)
HEADINGS = ("To run", "Extras", "To develop")


def listed() -> dict[str, list[tuple[str, str]]]:
    """The packages and licences under each heading."""
    parts = dict(part.split("\n", 1) for part in PAGE.split("\n## ")[1:])
    return {
        heading: [found for found in ROW.findall(text) if found[0] != "package"]
        for heading, text in parts.items()
    }


def named() -> dict[str, list[str]]:
    """The packages that pyproject.toml names, under the headings of the page."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    others = [name for extra, names in extras.items() if extra != "dev" for name in names]
    groups = (project["dependencies"], others, extras["dev"])
    return {
        heading: sorted(re.split(r"[^\w.-]", name, maxsplit=1)[0] for name in names)
        for heading, names in zip(HEADINGS, groups, strict=True)
    }


def test_every_dependency_is_listed_and_nothing_else() -> None:
    found = {heading: [name for name, _ in rows] for heading, rows in listed().items()}
    assert found == named()


@pytest.mark.parametrize(
    ("name", "licence"), sorted({row for rows in listed().values() for row in rows})
)
def test_the_licence_is_that_of_the_installed_release(name: str, licence: str) -> None:
    try:
        known = metadata(name)
    except PackageNotFoundError:
        pytest.skip(f"{name} is not installed")
    fields = [*(known.get_all("License-Expression") or []), *(known.get_all("Classifier") or [])]
    fields += [text.split("\n")[0] for text in known.get_all("License") or []]
    assert re.split(r"[- ]", licence)[0] in " ".join(fields)
