"""Asks the model hub whether it has a model without pickles, once and not for long."""

from __future__ import annotations

from compare.errors import ModelError
from compare.models.reference import quiet
from compare.models.weights import refuse_pickles, repository

__all__ = ["require_on_hub"]

# sentence-transformers asks for file after file and tries each several times: without a network,
# a misspelt name took it a minute and a half.
_SECONDS = 10.0


def require_on_hub(name: str, owner: str, mend: str) -> None:
    """Raises ModelError unless the hub has a model called ``name``, with weights that are safe.

    ``owner``: whose it is where the name does not say; ``mend``: what is to be done otherwise.
    """
    with quiet():
        from huggingface_hub import HfApi
        from huggingface_hub.errors import OfflineModeIsEnabled, RepositoryNotFoundError

        try:
            info = HfApi().model_info(repository(name, owner), timeout=_SECONDS)
        except RepositoryNotFoundError:
            problem = "is no folder, is not installed, and the model hub has none of that name"
        except OfflineModeIsEnabled:
            problem = "is no folder and is not installed, and HF_HUB_OFFLINE forbids a download"
        except Exception as error:  # what a lost connection raises depends on the hub's library
            reason = type(error).__name__
            problem = f"is no folder, is not installed, and the hub gives no answer ({reason})"
        else:
            refuse_pickles(name, [file.rfilename for file in info.siblings or ()])
            return
    raise ModelError(f"{name}: {problem}; {mend}")
