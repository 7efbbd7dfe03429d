"""Logistic regressions whose weights are for signals as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

__all__ = ["cross_validated_logits", "fit_regression", "fitted_scorer", "shuffled_folds"]


def fit_regression(
    values: npt.NDArray[np.float64],
    labels: npt.ArrayLike,
    regularisation: float,
    *,
    sample_weight: npt.NDArray[np.float64] | None = None,
    class_weight: str | None = None,
) -> tuple[npt.NDArray[np.float64], float]:
    """Weights, shape (signals,), and intercept for ``values`` of shape (n, signals).

    It is fitted on signals of one scale each. ``regularisation`` is the inverse of its strength,
    as scikit-learn counts it.
    """
    scaler = StandardScaler().fit(values)
    model = LogisticRegression(C=regularisation, max_iter=5000, class_weight=class_weight)
    model.fit(scaler.transform(values), labels, sample_weight=sample_weight)
    weights = model.coef_[0] / scaler.scale_
    return weights, float(model.intercept_[0] - weights @ scaler.mean_)


def fitted_scorer(
    signals: Sequence[Sequence[float]],
    labels: Sequence[bool],
    regularisation: float,
    names: Sequence[str],
    enough: float,
) -> dict[str, Any]:
    """A scorer as a ``weights.json`` holds it: the weight of each of the ``names``, rounded.

    ``enough``: the logit from which on it says yes.
    """
    weights, intercept = fit_regression(np.array(signals), labels, regularisation)
    named = {name: round(float(w), 4) for name, w in zip(names, weights, strict=True)}
    return {"enough": enough, "intercept": round(intercept, 4), "weights": named}


def shuffled_folds(count: int, folds: int) -> npt.NDArray[np.intp]:
    """The fold of each of so many groups, shape (count,); always the same."""
    return np.random.RandomState(0).permutation(count) % folds


def cross_validated_logits(
    signals: Sequence[Sequence[float]],
    labels: Sequence[bool],
    groups: Sequence[Any],
    regularisation: float,
    folds: int,
) -> npt.NDArray[np.float64]:
    """The logit of each example by a regression that has seen none of its group; shape (n,)."""
    values, wanted = np.array(signals), np.array(labels)
    names = sorted(set(groups))
    fold_of = dict(zip(names, shuffled_folds(len(names), folds), strict=True))
    fold = np.array([fold_of[group] for group in groups])
    logits = np.zeros(len(values))
    for k in range(folds):
        weights, intercept = fit_regression(values[fold != k], wanted[fold != k], regularisation)
        logits[fold == k] = intercept + values[fold == k] @ weights
    return logits
