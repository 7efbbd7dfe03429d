"""One frozen object with every setting, passed whole through the stages."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from compare.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Settings"]

DEFAULT_ENCODER = "factcompare-minilm"
DEFAULT_PAIR_MODEL = "factcompare-pairs"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a comparison can be told; the defaults are what the published figures use.

    ``encoder``: a sentence-transformers model, by name or by folder.
    ``pair_model``: a sentence-transformers cross-encoder for natural language inference, by name or
    by folder, which looks for conflicts that no typed value shows; "none" does without.
    ``link_threshold``: two passages are put together from this link probability on, in [0, 1].
    ``threads``: threads for the models; 0 lets the runtime choose.
    ``use_cache``: keep what the models say of a text, and do not ask them twice; this takes at most
    ``max_cache_size`` bytes on disk.

    What goes beyond a limit is refused: ``max_file_size`` and ``max_unpacked_size`` are bytes of
    one input as it comes and after decompression, ``max_seconds`` is the time for reading it,
    ``max_html_depth`` and ``max_html_elements`` are those of a page, ``max_pdf_pages`` those of a
    PDF, ``max_sentences`` those of an article, ``max_sources`` those of a comparison.
    ``allow_private``: also fetch from addresses of private networks. ``ignore_robots``: also fetch
    what a site asks programs to leave alone.
    """

    encoder: str = DEFAULT_ENCODER
    pair_model: str = DEFAULT_PAIR_MODEL
    link_threshold: float = 0.28
    threads: int = 0
    use_cache: bool = True
    max_cache_size: int = 500_000_000
    max_file_size: int = 10_000_000
    max_unpacked_size: int = 20_000_000
    max_seconds: float = 20.0
    max_html_depth: int = 512
    max_html_elements: int = 100_000
    max_pdf_pages: int = 100
    max_sentences: int = 1_000
    max_sources: int = 100
    allow_private: bool = False
    ignore_robots: bool = False

    def __post_init__(self) -> None:
        if not self.encoder.strip():
            raise SettingsError("encoder: is empty; name a sentence-transformers model")
        if not self.pair_model.strip():
            raise SettingsError('pair_model: is empty; name a cross-encoder, or "none"')
        if not 0.0 <= self.link_threshold <= 1.0:
            raise SettingsError(
                f"link_threshold: {self.link_threshold} is no probability; give one from 0 to 1"
            )
        if self.threads < 0:
            raise SettingsError(f"threads: {self.threads} is negative; give 0 or more")
        for name in self.limits():
            # "not >": a limit that is no number is no limit either
            if not getattr(self, name) > 0:
                raise SettingsError(
                    f"{name}: {getattr(self, name)} lets nothing in; give more than 0"
                )

    @classmethod
    def limits(cls) -> list[str]:
        """The names of the limits, sorted."""
        return [name for name in cls.names() if name.startswith("max_")]

    @classmethod
    def names(cls) -> list[str]:
        """The valid setting names, sorted."""
        return sorted(f.name for f in fields(cls))

    def updated(self, values: Mapping[str, object], origin: str = "settings") -> Settings:
        """These settings with ``values`` put over them.

        Raises SettingsError, naming ``origin``, for an unknown name or a value of the wrong type.
        """
        kinds = {f.name: type(getattr(self, f.name)) for f in fields(self)}
        clean: dict[str, object] = {}
        for name, value in values.items():
            if name not in kinds:
                raise SettingsError(
                    f"{origin}: unknown key {name!r}; valid keys are {', '.join(self.names())}"
                )
            kind = kinds[name]
            if kind is float and isinstance(value, int) and not isinstance(value, bool):
                value = float(value)
            if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
                raise SettingsError(
                    f"{origin}: {name} must be of type {kind.__name__}, not {value!r}"
                )
            clean[name] = value
        try:
            return replace(self, **clean)  # type: ignore[arg-type]
        except SettingsError as error:
            raise SettingsError(f"{origin}: {error}") from None
