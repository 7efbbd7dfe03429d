"""What becomes of a model from its name on: found or fetched, compiled once, then opened fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from compare.errors import ModelError
from compare.models.cache import discard, models_folder, new_folder, publish
from compare.models.compiled import MODEL, WEIGHTS, Meta, intact
from compare.models.export import EXPORTED, CompileError, versions, write_meta
from compare.models.hub import require_on_hub

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from compare.models.weights import ModelFiles

    Progress = Callable[[str], None]
    Tell = Callable[[str, int, int], None]

__all__ = ["Kind", "keep_compiled"]

M = TypeVar("M")

# Another process may discard what this one has just written, if it looked before it was there.
_ATTEMPTS = 3

# The models of this process, by their kind, name and threads.
_loaded: dict[tuple[str, str, int], Any] = {}


@dataclass(frozen=True, slots=True)
class Kind(Generic[M]):
    """A kind of model, with what sets it apart from others.

    ``prefix`` keeps it apart in the cache folder from another kind with the same weights. ``find``
    gives None for a model that has yet to be downloaded, which ``fetch`` does; ``owner`` has it on
    the hub where its name does not say, ``mend`` is what to do where there is none. ``open`` takes
    the folder of a compiled model, what is stored of it, and threads, and gives None where it is
    damaged; ``compile`` leaves one in the folder.
    """

    name: str
    prefix: str
    owner: str
    mend: str
    find: Callable[[str], ModelFiles | None]
    fetch: Callable[[str], object]
    open: Callable[[ModelFiles, Path, Meta, int], M | None]
    compile: Callable[[ModelFiles, Path], None]

    def load(self, name: str, threads: int, progress: Progress | None = None) -> M:
        """The model called ``name``, loaded once per process; ``threads``: 0 lets it choose.

        ``progress`` is told before a step that takes long, which only the first use of a model has.
        Raises ModelError when there is no such model, or it is not what it claims to be.
        """
        key = self.name, name, threads
        if key not in _loaded:
            _loaded[key] = self._load(name, threads, progress or (lambda _: None))
        model: M = _loaded[key]
        return model

    def remembered(
        self,
        name: str,
        threads: int,
        tell: Tell,
        behind: Callable[[ModelFiles, Meta, Callable[[], M]], M],
    ) -> M:
        """What ``behind`` makes of a model that is stored, and of how to load it.

        A model that is not is loaded and thereby stored; where it cannot be, it stands for itself.
        ``tell`` hears of loading, and of what ``load`` tells. Raises ModelError as that does.
        """

        def load() -> M:
            tell(f"loading the {self.name}", 0, 1)
            loaded = self.load(name, threads, lambda message: tell(message, 0, 1))
            tell(f"loading the {self.name}", 1, 1)
            return loaded

        stored = self._stored(name)
        if stored is None:
            loaded = load()  # downloads it, compiles it
            stored = self._stored(name)
            if stored is None:
                return loaded
        return behind(*stored, load)

    def open_stored(self, files: ModelFiles, threads: int) -> M | None:
        """What an earlier run left of a model, or None when it is none, damaged or outdated."""
        folder = self._folder(files)
        meta = _usable_meta(folder)
        return None if meta is None else self.open(files, folder, meta, threads)

    def _stored(self, name: str) -> tuple[ModelFiles, Meta] | None:
        """A model that an earlier run left whole and up to date, and what is stored of it."""
        files = self.find(name)
        meta = _usable_meta(self._folder(files)) if files else None
        return (files, meta) if files and meta else None

    def _folder(self, files: ModelFiles) -> Path:
        return models_folder() / f"{self.prefix}{files.key}"

    def _load(self, name: str, threads: int, progress: Progress) -> M:
        """The stored model; where none is, or a damaged one, it is compiled."""
        files = self.find(name) or self._download(name, progress)
        folder = self._folder(files)
        for _ in range(_ATTEMPTS):
            model = self.open_stored(files, threads)
            if model is not None:
                return model
            progress(f"compiling {files.label} (once)")
            discard(folder)
            self.compile(files, folder)
        raise ModelError(f"{folder}: does not keep what is written; name another cache folder")

    def _download(self, name: str, progress: Progress) -> ModelFiles:
        require_on_hub(name, self.owner, self.mend)
        progress(f"downloading {name} (once)")
        self.fetch(name)
        files = self.find(name)
        if files is None:
            raise ModelError(f"{name}: cannot be found after its download; give the model's folder")
        return files


def _usable_meta(folder: Path) -> Meta | None:
    """What ``folder`` stores of a model, whole and up to date, else None."""
    meta = Meta.read(folder)
    if meta is None:
        return None
    usable = intact(folder, meta) if meta.onnx else meta.versions == versions()
    return meta if usable else None


def keep_compiled(files: ModelFiles, folder: Path, compile_into: Callable[[Path], Meta]) -> None:
    """Keep in ``folder`` what ``compile_into`` writes, or the reason why it cannot be compiled."""
    with new_folder(folder.parent) as new:
        try:
            meta = compile_into(new)
        except CompileError as error:
            for part in (EXPORTED, MODEL, WEIGHTS):
                (new / part).unlink(missing_ok=True)
            note = f"{files.label} is not compiled: {error}"
            meta = Meta(files.digest, note=note, versions=versions())
        write_meta(new, meta)
        # It is opened only where it stays: Windows renames no folder with an open file in it.
        publish(new, folder)
