"""How sure a verb is told by the words beside it: "will", "may", "allegedly", "if"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty, combined
from compare.values.statements.framing.conditions import states_nothing
from compare.values.statements.framing.governors import bare
from compare.values.statements.framing.perceiving import perceived
from compare.values.statements.framing.permission import gives_leave
from compare.values.words.keys import NOUNS, SUBJECTS
from compare.values.words.small_words import TILL
from compare.values.words.tree import once_a_word

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = [
    "JUDGING",
    "is_governed",
    "is_heading_infinitive",
    "is_thinking",
    "is_unclear",
    "own_certainty",
    "refused",
]

_AUXILIARIES = {
    "will": Certainty.PLANNED,
    "'ll": Certainty.PLANNED,
    "’ll": Certainty.PLANNED,
    "wo": Certainty.PLANNED,
    "shall": Certainty.PLANNED,
    "would": Certainty.PLANNED,
    "'d": Certainty.PLANNED,
    "’d": Certainty.PLANNED,
    "must": Certainty.REQUIRED,
    "should": Certainty.REQUIRED,
    "ought": Certainty.REQUIRED,
    "may": Certainty.POSSIBLE,
    "might": Certainty.POSSIBLE,
    "could": Certainty.POSSIBLE,
    "can": Certainty.ALLOWED,
    "ca": Certainty.ALLOWED,
}
_ADVERBS = {
    "allegedly": Certainty.ALLEGED,
    "reportedly": Certainty.ALLEGED,
    "apparently": Certainty.CLAIMED,
    "supposedly": Certainty.CLAIMED,
    "purportedly": Certainty.CLAIMED,
    "possibly": Certainty.POSSIBLE,
    "perhaps": Certainty.POSSIBLE,
    "maybe": Certainty.POSSIBLE,
    "probably": Certainty.POSSIBLE,
    "likely": Certainty.POSSIBLE,
    "potentially": Certainty.POSSIBLE,
}
# "could affect all versions" tells how far a thing reaches rather than that it is open.
_REACHING = frozenset("affect impact concern apply extend cover involve reach".split())
_ONLY = frozenset({"only", "merely", "simply"})
_ANEW = frozenset({"again"})
# What is done by saying so: who cannot rule it out has not.
JUDGING = frozenset({"rule"})
_GUESSES = frozenset("poll survey estimate projection forecast model rumor rumour".split())
_CONDITIONS = frozenset("if unless whether until before lest".split())


@once_a_word
def own_certainty(tree: Tree, verb: int) -> Certainty:
    """What the auxiliaries, adverbs and conjunctions of a verb say."""
    found = Certainty.PLANNED if is_heading_infinitive(tree, verb) else Certainty.SETTLED
    perfect = False
    if states_nothing(tree, verb):
        return Certainty.UNREAL
    for child in tree.children(verb):
        word = tree.words[child]
        lower = word.text.lower()
        if word.dep == "mark" and lower in _CONDITIONS:
            unclear = lower in {"whether", "if"} and is_unclear(tree, verb)
            return Certainty.POSSIBLE if unclear else Certainty.UNREAL
        if lower in TILL and tree.child(verb, "neg") is not None:
            return Certainty.UNREAL  # "not until noon": then it did
        perfect = perfect or (word.dep == "aux" and tree.lemma(child) == "have")
        if word.dep == "aux" and lower in _AUXILIARIES:
            found = _of_auxiliary(tree, verb, lower)
        elif word.dep in {"aux", "neg"} and tree.lemma(child) in {"need", "needn't"}:
            found = Certainty.REQUIRED
        elif word.dep in {"advmod", "acomp"} and (plain := bare(lower)) in _ADVERBS:
            found = combined(found, _ADVERBS[plain])
    if _guessed(tree, verb):
        found = combined(found, Certainty.CLAIMED)
    said = {tree.lowers[c] for c in tree.children(verb, "aux")}
    unfulfilled = not said.isdisjoint({"would", "'d", "could"})
    return Certainty.UNREAL if perfect and unfulfilled else found


def is_heading_infinitive(tree: Tree, verb: int) -> bool:
    """Whether a heading tells what is to come: "Council to approve bridge"."""
    if not tree.is_infinitive(verb):
        return False
    if tree.words[verb].dep == "ROOT":
        return tree.child(verb, *SUBJECTS) is not None
    # "Hospital to close": a parser takes the infinitive for a clause of the noun
    noun = tree.head(verb) if tree.sentence.headline else None
    before = min([verb, *tree.children(verb)]) - 1
    return noun == before and tree.words[before].dep == "ROOT" and tree.words[before].pos in NOUNS


def is_governed(tree: Tree, verb: int) -> bool:
    """Whether an infinitive hangs on a noun that says how sure it is: "the plan to close"."""
    return tree.is_infinitive(verb) and not is_heading_infinitive(tree, verb)


def _guessed(tree: Tree, verb: int) -> bool:
    """Whether it is told as what a poll or an estimate says: "according to the exit polls"."""
    according = [i for i in tree.children(verb, "prep") if tree.lowers[i] == "according"]
    return tree.any((j for i in according for j in tree.behind(i, "prep")), _GUESSES)


def _of_auxiliary(tree: Tree, verb: int, auxiliary: str) -> Certainty:
    if auxiliary in {"could", "can", "ca"} and tree.child(verb, "neg") is not None:
        if tree.lemma(verb) in JUDGING:
            return Certainty.SETTLED  # who "cannot rule out" has not ruled out
        # whoever "could not" did not
        return Certainty.ALLOWED if auxiliary != "could" else Certainty.SETTLED
    if refused(tree, verb) or (auxiliary == "could" and perceived(tree, verb)):
        return Certainty.SETTLED
    if auxiliary == "would" and tree.any(tree.children(verb, "advmod"), _ONLY):
        return Certainty.EXPECTED  # "would only make it worse", somebody thinks
    if auxiliary == "may" and gives_leave(tree, verb):
        return Certainty.ALLOWED
    if auxiliary == "could" and _at_most(tree, verb):
        return Certainty.ALLOWED  # the most that there can be, of whatever comes of it
    if auxiliary == "could" and tree.lemma(verb) in _REACHING:
        doubted = tree.any(tree.children(verb, "advmod"), frozenset(_ADVERBS))
        return Certainty.POSSIBLE if doubted else Certainty.ALLOWED
    return _AUXILIARIES[auxiliary]


def _at_most(tree: Tree, verb: int) -> bool:
    """Whether a verb tells the most that a law or a rule has: "jailed for up to 14 years"."""
    passive = tree.is_passive(verb)
    behind = tree.lowers[verb + 1 : verb + 6]
    return passive and any(pair == ("up", "to") for pair in pairwise(behind))


def refused(tree: Tree, verb: int) -> bool:
    """Whether "would not" tells of a refusal rather than of what was to come."""
    would = tree.any(tree.children(verb, "aux"), frozenset({"would"}))
    denied = tree.child(verb, "neg") is not None
    supposed = any(
        tree.any(tree.children(i, "mark"), frozenset({"if"})) for i in tree.children(verb, "advcl")
    )
    return would and denied and not supposed and tree.words[verb].dep in {"ROOT", "conj"}


def is_unclear(tree: Tree, verb: int) -> bool:
    """Whether a clause is said to be unclear: "it was not known whether he survived"."""
    for head in tree.above(verb, 2):
        if _undecided(tree, head):
            return not tree.any(tree.children(verb, "advmod"), _ANEW)
        near = [head, *tree.children(head, "acomp", "attr")]
        if tree.any(near, frozenset({"unclear", "unknown", "uncertain"})):
            return True
        if tree.any(near, frozenset({"clear", "known"})) and tree.child(head, "neg") is not None:
            return True
    return False


def _undecided(tree: Tree, head: int) -> bool:
    """Whether somebody has not decided it as the article is written: "has yet to decide"."""
    helping = {tree.lowers[i] for i in tree.children(head, "aux")}
    not_yet = tree.child(head, "neg") is not None and bool(helping & {"has", "have"})
    return tree.lemma(head) in {"decide", "determine"} and not_yet


def is_thinking(tree: Tree, verb: int) -> bool:
    """Whether somebody thinks of doing a thing as the article is written: "is thinking about"."""
    return tree.lemma(verb) == "think" and tree.goes_on(verb)
