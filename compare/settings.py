"""One frozen object with every setting, passed whole through the stages."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from compare.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Settings"]

DEFAULT_ENCODER = "all-MiniLM-L6-v2"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a comparison can be told; the defaults are what the published figures use.

    ``encoder``: a sentence-transformers model, by name or by folder.
    ``link_threshold``: two passages are put together from this link probability on, in [0, 1].
    ``threads``: threads for the encoder; 0 lets the runtime choose.
    """

    encoder: str = DEFAULT_ENCODER
    link_threshold: float = 0.34
    threads: int = 0

    def __post_init__(self) -> None:
        if not self.encoder.strip():
            raise SettingsError("encoder: is empty; name a sentence-transformers model")
        if not 0.0 <= self.link_threshold <= 1.0:
            raise SettingsError(
                f"link_threshold: {self.link_threshold} is no probability; give one from 0 to 1"
            )
        if self.threads < 0:
            raise SettingsError(f"threads: {self.threads} is negative; give 0 or more")

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
