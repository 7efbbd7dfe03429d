"""Words that a prefix turns round: "unclear" and "clear", "unanswered" and "answer"."""

from __future__ import annotations

__all__ = ["TURNING", "affirmed"]

# What a hyphen joins to a word whose meaning it takes away: "de-escalate", "non-violent".
TURNING = frozenset("anti- de- dis- non- un-".split())

# Words that only look as if "un-" or "non-" stood before them.
_PLAIN = frozenset(
    "under until union unit unite united unique uniform universal unanimous uncanny unprecedented "
    "unveil unveiled none undergo undertake uncle understand unusual".split()
)
# Before other prefixes too many words mean something else ("intense", "discover").
_BY_PREFIX = frozenset(
    "inaccurate inactive inadequate inadmissible inappropriate incapable incomplete inconclusive "
    "inconsistent incorrect indecisive indirect ineffective inefficient ineligible inexperienced "
    "infrequent inhuman insecure insignificant insolvent insufficient invalid invisible "
    "involuntary inoperable intolerable illegal illegible illegitimate illogical immature immoral "
    "impartial impatient imperfect impossible impractical improbable improper irrational irregular "
    "irrelevant irresponsible irreversible dishonest disloyal dissatisfied disrespectful "
    "disconnect disprove disqualify disobey disapprove disallow disown disregard".split()
)
_PREFIXES = ("non-", "non", "un-", "un")
_LEAST = 4


def affirmed(word: str) -> tuple[str, ...]:
    """What a word denies, in the forms that it may have without its prefix and its ending.

    "unanswered" gives "answered", "answer" and "answere"; () for a word that denies nothing.
    """
    bare = _without_prefix(word)
    if len(bare) < _LEAST:
        return ()
    if bare.endswith("ied"):
        return bare, f"{bare[:-3]}y"
    return (bare, bare[:-2], bare[:-1]) if bare.endswith("ed") else (bare,)


def _without_prefix(word: str) -> str:
    if word in _BY_PREFIX:
        return word[3:] if word.startswith("dis") else word[2:]
    if word in _PLAIN:
        return ""
    prefix = next((p for p in _PREFIXES if word.startswith(p)), "")
    return word.removeprefix(prefix) if prefix else ""
