"""The errors that factcompare raises on purpose; anything else is a bug."""

from __future__ import annotations

__all__ = [
    "FactcompareError",
    "InputError",
    "ModelError",
    "OutputError",
    "SettingsError",
    "how_to_install",
]


class FactcompareError(Exception):
    """Base class: one line that says what is wrong, where, and how to mend it."""


class InputError(FactcompareError):
    """An input cannot be read as an article.

    ``source`` is the input as the user named it, ``problem`` what is wrong with it,
    ``mend`` what the user can do.
    """

    def __init__(self, source: str, problem: str, mend: str) -> None:
        super().__init__(f"{source}: {problem}; {mend}")
        self.source = source
        self.problem = problem
        self.mend = mend

    @property
    def reason(self) -> str:
        """What is wrong and what to do, where the input is named already."""
        return f"{self.problem}; {self.mend}"


class SettingsError(FactcompareError):
    """A setting has an unknown name or an impossible value."""


class ModelError(FactcompareError):
    """A model is missing, is not what it claims to be, or cannot be loaded."""


class OutputError(FactcompareError):
    """The report cannot be written where it was asked for."""


def how_to_install(extra: str) -> str:
    """How to get what an extra needs: from a checkout, and from a package index."""
    local = f"""pip install -c constraints.txt ".[{extra}]" in a checkout"""
    return f'install it with {local}, else with pip install "factcompare[{extra}]"'
