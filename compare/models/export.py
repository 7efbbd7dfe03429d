"""Compiles a sentence-transformers model to ONNX, pooling and normalisation included."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import metadata
from typing import TYPE_CHECKING, Any

from compare.models.cache import hash_file
from compare.models.compiled import (
    META,
    MODEL,
    OUTPUTS,
    TOKENIZER,
    WEIGHTS,
    CompiledEncoder,
    Meta,
    open_compiled,
    optimize,
)
from compare.models.encoding import pack_encoding
from compare.models.reference import quiet, reference_encoder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from sentence_transformers import SentenceTransformer

    from compare.models.weights import ModelFiles

__all__ = [
    "EXPORTED",
    "INPUTS",
    "CompileError",
    "compile_model",
    "export_graph",
    "versions",
    "write_meta",
]

# What the exporter writes, before it is optimized.
EXPORTED = "exported.onnx"

PACKAGES = ("onnx", "onnxscript", "sentence-transformers", "torch", "transformers")

INPUTS = ("input_ids", "attention_mask", "token_type_ids")

# The compiled model must agree with sentence-transformers to this cosine on every probe. Correct
# exports reach 0.999999; wrong pooling or truncation stays below 0.999.
LEAST_COSINE = 0.99999

PROBES = (
    "",
    "Rain.",
    "The ferry to Calder Island was cancelled on Monday, its operator said.",
    "Ms. Okonjo-Reyes, 41, paid €2.5m – about a third less than she had asked – “in full”.",
    "The council of Port Ellery voted by nine to six to rebuild the harbour wall. " * 30,
)


# So many texts of one length are made of a probe, by moving its first words to its end.
TURNS = 7


class CompileError(Exception):
    """The model has a part that cannot be compiled, or its compiled form answers differently."""


def compile_model(model: SentenceTransformer, files: ModelFiles, folder: Path) -> Meta:
    """Compile ``model`` into ``folder``, and see that it agrees with sentence-transformers.

    What describes it is still to be written. Raises CompileError.
    """
    try:
        with quiet():
            meta = _export(model, files, folder)
    except (OSError, CompileError):
        raise
    except Exception as error:  # torch's exporter has no base class for what it raises
        raise CompileError(f"{type(error).__name__}: {error}".splitlines()[0]) from error
    encoder = _opened(folder, meta, files.name)
    reference = reference_encoder(model, files.name, None)
    cosine = float((encoder.encode(PROBES) * reference.encode(PROBES)).sum(axis=1).min())
    if not cosine >= LEAST_COSINE:
        raise CompileError(f"the compiled model differs from the original (cosine {cosine:.5f})")
    together = replace(meta, batches=True)
    same = _answers(_opened(folder, together, files.name)) == _answers(encoder)
    return together if same else meta


def _opened(folder: Path, meta: Meta, name: str) -> CompiledEncoder:
    encoder = open_compiled(folder, meta, name, threads=1)
    if encoder is None:
        raise CompileError("the compiled model cannot be opened")
    return encoder


def _answers(encoder: CompiledEncoder) -> list[bytes]:
    """All bits of what is said of some texts, most of which have as many tokens as another."""
    words = [probe.split() for probe in PROBES]
    turned = [" ".join(row[n:] + row[:n]) for row in words for n in range(min(len(row), TURNS))]
    return [pack_encoding(encoding) for encoding in encoder.read(turned)]


def versions() -> dict[str, str]:
    """The installed versions of the packages that compiling depends on."""
    found = {}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = ""
    return found


def write_meta(folder: Path, meta: Meta) -> None:
    """Write what describes the content of ``folder``."""
    (folder / META).write_text(json.dumps(meta.to_dict(), indent=1), encoding="utf-8")


def _export(model: SentenceTransformer, files: ModelFiles, folder: Path) -> Meta:
    """Write the ONNX file and the tokenizer of ``model`` into ``folder``."""
    if model.max_seq_length is None:
        raise CompileError("the model has no greatest length")
    from compare.models.pooled import Pooled

    example = dict(model.tokenizer(["One text.", "Another, longer text."], padding=True))
    export_graph(Pooled(model).eval(), model.tokenizer, example, OUTPUTS, folder)
    return Meta(
        weights=files.digest,
        onnx=hash_file(folder / MODEL),
        data=hash_file(folder / WEIGHTS),
        max_seq_length=int(model.max_seq_length),
        dimension=int(model.encode("").shape[-1]),
        versions=versions(),
    )


def export_graph(
    graph: Any,
    tokenizer: Any,
    example: Mapping[str, Sequence[Sequence[int]]],
    outputs: Sequence[str],
    folder: Path,
) -> None:
    """Write a torch module as ONNX, optimized, and its tokenizer into ``folder``.

    ``example``: what the tokenizer makes of two texts. Raises CompileError where the tokenizer
    cannot be written, and whatever torch's exporter raises.
    """
    fast = getattr(tokenizer, "backend_tokenizer", None)
    if fast is None:
        raise CompileError("the model has no fast tokenizer")
    _write(graph, example, outputs, folder / EXPORTED)
    optimize(folder / EXPORTED, folder)
    (folder / EXPORTED).unlink()
    fast.save(str(folder / TOKENIZER))


def _write(
    graph: Any, example: Mapping[str, Sequence[Sequence[int]]], outputs: Sequence[str], file: Path
) -> None:
    """Write a torch module as ONNX, for any number of texts and of tokens."""
    import torch

    names = [name for name in INPUTS if name in example]
    dynamic = {0: torch.export.Dim.DYNAMIC, 1: torch.export.Dim.DYNAMIC}
    with torch.no_grad():
        torch.onnx.export(
            graph,
            kwargs={name: torch.tensor(example[name]) for name in names},
            f=str(file),
            input_names=names,
            output_names=list(outputs),
            dynamic_shapes=dict.fromkeys(names, dynamic),
            dynamo=True,
            external_data=False,
            verbose=False,
        )
