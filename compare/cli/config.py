"""Settings from ``factcompare.toml`` or ``[tool.factcompare]`` in ``pyproject.toml``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.errors import SettingsError
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["load_settings"]

_OWN = "factcompare.toml"
_SHARED = "pyproject.toml"


def load_settings(config: str | None, given: Mapping[str, object]) -> Settings:
    """The defaults, with the settings file over them, and what was ``given`` over both.

    ``config`` names the file; without it the nearest one from the current folder upward counts.
    Values of None in ``given`` were not given. Raises SettingsError, naming the file and the key.
    """
    settings = Settings()
    file = Path(config) if config else _nearest(Path.cwd())
    if file:
        table = _table(file, required=config is not None)
        settings = settings.updated(table, str(file))
    chosen = {name: value for name, value in given.items() if value is not None}
    return settings.updated(chosen, "command line")


def _nearest(start: Path) -> Path | None:
    """The settings file of the innermost project around ``start``."""
    for folder in (start, *start.parents):
        for name in (_OWN, _SHARED):
            if (folder / name).is_file():
                return folder / name
        if (folder / ".git").exists():
            return None
    return None


def _table(file: Path, *, required: bool) -> dict[str, Any]:
    """The keys of a settings file, with ``-`` read as ``_``."""
    data = _parsed(file)
    if file.name == _SHARED or "tool" in data:
        table = data.get("tool", {}).get("factcompare")
        if table is None and required:
            raise SettingsError(f"{file}: has no [tool.factcompare] table; add one")
    else:
        table = data
    if not isinstance(table or {}, dict):
        raise SettingsError(f"{file}: tool.factcompare is no table; write [tool.factcompare]")
    return {key.replace("-", "_"): value for key, value in (table or {}).items()}


def _parsed(file: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{file}: is not UTF-8 text; save it as UTF-8") from None
    except (ValueError, RecursionError) as error:  # also numbers too long, tables too deep
        raise SettingsError(f"{file}: is not valid TOML ({error}); mend it") from None
