"""What results were made of and with, so that no run goes on from results of another kind."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files as files_of
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import OutputError
from compare.models.entries import NoEntries
from compare.models.pairs.remembered import open_pair_model
from compare.models.remembered import open_encoder
from compare.models.syntax import syntax_name
from compare.report.output import write_text
from compare.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.corpus.layout import Layout
    from compare.settings import Settings

__all__ = ["Manifest", "check_manifest", "made_with"]

Manifest = dict[str, object]

# These change how fast an answer comes, or what is fetched, but no answer.
_WITHOUT_EFFECT = frozenset(
    {
        *("allow_private", "ignore_robots", "max_cache_size", "max_seconds"),
        *("encoder", "pair_model"),  # known by their weights
        *("threads", "use_cache"),
    }
)
# What is shown, and what is asked of results, is not what they are.
_NOT_OF_RESULTS = frozenset({"check", "cli", "evaluate", "report", "__main__.py"})


def made_with(settings: Settings) -> Manifest:
    """All that results depend on beside the archive.

    Raises ModelError where there is no such model; its first use compiles it here, once.
    """
    encoder = open_encoder(settings, NoEntries(), lambda *_: None)
    pairs = open_pair_model(settings, NoEntries(), lambda *_: None)
    names = [name for name in settings.names() if name not in _WITHOUT_EFFECT]
    models: Manifest = {
        "encoder": encoder.name,
        "pair model": pairs.name if pairs else "none",
        "syntax": syntax_name(),
    }
    chosen = {name: getattr(settings, name) for name in names}
    return {"factcompare": __version__, "code": _code(), **models, **chosen}


def check_manifest(layout: Layout, wanted: Mapping[str, object]) -> None:
    """Write the manifest; raises OutputError where results of another kind lie there already."""
    try:
        known = json.loads(layout.manifest.read_text(encoding="utf-8"))
    except FileNotFoundError:
        write_text(layout.manifest, json.dumps(dict(wanted), indent=1) + "\n")
        return
    except (OSError, ValueError):
        known = {}
    others = [name for name in wanted if known.get(name) != wanted[name]]
    if others:
        problem = f"holds results made with another {', '.join(others)}"
        mend = "name another --out, or drop them with --fresh"
        raise OutputError(f"{layout.root}: {problem}; {mend}")


@cache
def _code() -> str:
    """The hash of the files that results come from: a change to them may change results."""
    root = Path(str(files_of("compare")))
    digest = hashlib.sha256()
    for path in _sources(root):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def _sources(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and "__pycache__" not in parts and parts[0] not in _NOT_OF_RESULTS:
            yield path
