"""Clauses behind "after", "although", "while" that tell something of their own: where they begin.

What "before" and "once" tell may never come about ("died before the trial began"), and "if" and
"unless" tell a condition: such a clause stays with the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.cutting.leaning import leans
from compare.claims.cutting.torn import in_one_scene, repeats_verb
from compare.claims.cutting.whole import counts_from
from compare.claims.grammar import EDGES, finite, own_subject
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.sharing import CONJUNCTIONS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["begin_behind_word"]

# Words that set a clause against the rest, as "but" does.
_CONTRASTING = frozenset({"although", "though", "whereas"})
# Words whose clause tells something of its own.
_TELLING = _CONTRASTING | {"after", "as", "while"}
# Helping verbs that look ahead from a past time: "he would leave after the vote was held".
_LOOKING_AHEAD = frozenset({"could", "might", "should", "would"})
# What such a clause leaves to the rest where nothing stands behind its verb: "as they had planned".
_WISHING = frozenset(
    "allow ask believe demand do expect fear guess hope hypothesize imagine intend know order plan "
    "propose recommend request require speculate suspect threaten want wish".split()
)
_OBJECTS = frozenset({"ccomp", "dobj", "xcomp"})
# Of these verbs it is open whether a deed that they look ahead to came about.
_INTENDING = frozenset(
    "agree aim decide expect hope intend mean offer plan pledge prepare promise propose refuse "
    "threaten vow want wish".split()
)
_WANTING = frozenset("ask demand propose recommend request seek want".split())
_NOBODY = frozenset({"neither", "never", "no", "nobody", "none"})
# What a clause begins with that takes back or goes on with all that stands before: "although that
# has changed", "while this crisis lasted".
_POINTING = frozenset({"that", "this"})
# "As if", "as though".
_SUPPOSING = frozenset({"if", "though"})


def begin_behind_word(sentence: Sentence, verb: int, first: int) -> int | None:
    """Where the clause of a verb begins behind a word like "after"; none where it tells nothing.

    A claim reads as a whole thought without that word: "three cables were torn".
    """
    if sentence.words[verb].dep != "advcl" or first < sentence.words[verb].head:
        return None
    marker = sentence.words[first]
    word = sentence.lowers[first]
    if word not in _TELLING or marker.dep not in {"mark", "advmod"} or marker.head != verb:
        return None
    if own_subject(sentence, verb) is None or not finite(sentence, verb):
        return None
    if counts_from(sentence, first) or repeats_verb(sentence, verb, first):
        return None
    if sentence.lowers[first + 1] in _POINTING:
        return None
    if sentence.words[first - 1].text not in EDGES and in_one_scene(sentence, verb, first):
        return None
    if _is_no_statement(sentence, verb, first):
        return None
    if word not in _CONTRASTING and leans(sentence, first, sentence.subtree(verb)[-1] + 1):
        return None
    # "The trip comes as ..." says nothing without the clause that its verb leans on.
    head = sentence.words[verb].head
    if not any(head < c < first for c in sentence.children(head)) or _is_cleft(sentence, head):
        return None
    return first + 1


def _is_no_statement(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause behind "after", "as" or "while" states nothing by itself."""
    word = sentence.lowers[first]
    if word == "after":
        return not _has_come_about(sentence, verb, first)
    if word == "as":
        return _tells_how(sentence, verb, first)
    return word == "while" and _is_wanted(sentence, verb, first)


def _is_wanted(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause belongs to what somebody wants: "want the road shut while it is mended"."""
    wants = sentence.words[sentence.words[verb].head].lemma.lower() in _WANTING
    return wants and sentence.words[first - 1].text not in EDGES


def _has_come_about(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether what "after" tells is past, and the rest does not look ahead to it.

    A comma before its subject shows that "after" belongs to the words before that: "after a fall
    in May, the firm closed". "He meant to leave after the vote was held" tells of no vote.
    """
    subject = own_subject(sentence, verb)
    if subject is None or "," in sentence.lowers[first:subject]:
        return False
    if sentence.lowers[first - 1] in CONJUNCTIONS:  # "before or after the vote was held"
        return False
    head = sentence.words[verb].head
    past = _is_past(sentence, verb) or (_is_past(sentence, head) and _is_perfect(sentence, verb))
    return past and not (_looks_ahead(sentence, head) or _is_denied(sentence, head))


def _looks_ahead(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what would come about, or what somebody meant to do."""
    helping = {sentence.lowers[c] for c in sentence.children(verb) if c < verb}
    intended = sentence.words[sentence.words[verb].head].lemma.lower() in _INTENDING
    return not helping.isdisjoint(_LOOKING_AHEAD) or ("to" in helping and intended)


def _is_past(sentence: Sentence, verb: int) -> bool:
    """Whether a verb, or the first of those that help it, is of the past: "fell", "had fallen"."""
    return sentence.words[_first_helping(sentence, verb)].tag == "VBD"


def _is_perfect(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is of what is over by now: "has fallen", but not "has a hole"."""
    helping = _first_helping(sentence, verb)
    return helping != verb and sentence.words[helping].lemma.lower() == "have"


def _first_helping(sentence: Sentence, verb: int) -> int:
    """The first of the verbs that help one, or else the verb itself."""
    helping = (c for c in sentence.children(verb) if sentence.words[c].dep in {"aux", "auxpass"})
    return next(helping, verb)


def _is_denied(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is denied: "Nobody left the hall after the alarm rang", "did not leave"."""
    if any(sentence.words[c].dep == "neg" for c in sentence.children(verb)):
        return True
    subject = own_subject(sentence, verb)
    return subject is not None and any(
        sentence.lowers[i] in _NOBODY for i in sentence.subtree(subject) if i <= subject
    )


def _tells_how(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether "as" leads to what is no statement: "as if it fell", "as the mayor had promised"."""
    if sentence.lowers[first + 1] in _SUPPOSING:
        return True
    verb = _last_of_chain(sentence, verb)
    lemma = sentence.words[verb].lemma.lower()
    behind = {sentence.words[c].dep for c in sentence.children(verb) if c > verb}
    return lemma in REPORTING_VERBS | _WISHING and behind.isdisjoint(_OBJECTS)


def _last_of_chain(sentence: Sentence, verb: int) -> int:
    """The verb that others lead to: "done" of "as it seems to have done"."""
    below = [c for c in sentence.children(verb) if sentence.words[c].dep == "xcomp"]
    return _last_of_chain(sentence, below[-1]) if below else verb


def _is_cleft(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells only what followed or was seen: "What followed was two tense hours"."""
    begins = [sentence.words[sentence.subtree(c)[0]].tag for c in sentence.children(verb)]
    deps = [sentence.words[c].dep for c in sentence.children(verb)]
    return any(d == "csubj" and t == "WP" for d, t in zip(deps, begins, strict=True))
