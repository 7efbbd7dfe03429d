"""The page's own style and script, and the policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from markupsafe import Markup

__all__ = ["policy", "script", "style"]

_STYLES = ("base", "top", "coverage", "facts", "articles", "filters", "narrow", "print")
_SCRIPTS = ("dom", "filters", "address", "light", "ribbons", "columns", "keys", "start")


@cache
def style() -> Markup:
    """The style sheet, ready to stand between its tags."""
    return _trusted("\n".join(_read(f"{name}.css") for name in _STYLES))


@cache
def script() -> Markup:
    """The script, ready to stand between its tags; its parts share one scope."""
    parts = "\n".join(_read(f"{name}.js") for name in _SCRIPTS)
    return _trusted(f'(() => {{\n"use strict";\n{parts}\n}})();')


def policy() -> str:
    """The content security policy: no request, no frame, no form, no code but the page's own."""
    rules = (
        "default-src 'none'",
        f"style-src '{_hashed(style())}'",
        f"script-src '{_hashed(script())}'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return "; ".join(rules)


def _read(name: str) -> str:
    return files(__package__).joinpath("static", name).read_text("utf-8").strip()


def _trusted(text: str) -> Markup:
    """Text from this package, not to be escaped: a style or script element takes no escapes."""
    return Markup(text)


def _hashed(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
