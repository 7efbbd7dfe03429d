"""Which of two names are of speakers, who speaks for whom, and who says one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.relate.rules.attributions.statements import find_statements
from compare.relate.rules.instead.names import PERSON
from compare.values.names.affiliations import affiliations, can_speak_for
from compare.values.names.bodies import MEDIA, body_words, is_body
from compare.values.names.names import name_parts, same_person
from compare.values.roles.titles import SPEAK_FOR, role_word
from compare.values.words.keys import SUBJECTS, fold
from compare.values.words.senses import TELLING
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.rules.attributions.statements import Statement
    from compare.relate.rules.instead.names import Name
    from compare.relate.sides import Side

__all__ = ["is_speaker_at", "say_two_things", "speaks", "speaks_for", "tells_of_other"]

# Two say one thing in so many words of content that both have, and half of all that either has, or
# in so many where one says nothing else: of one event many say the like.
_SHARED, _ALL = 4, 3
_OWNERS = frozenset({"his", "her", "their"})
# How somebody hangs on a verb who does not act.
_SUFFERING = frozenset({"dobj", "nsubjpass", "pobj", "poss"})
# By these words a speaker tells of himself.
_SELF = frozenset({"he", "she", "i", "we"})
_CALLED = frozenset({"appos", "compound", "nmod", "poss"})


def speaks(side: Side, name: Name) -> bool:
    """Whether a name is that of who is told to have said a claim: also behind "the engineer"."""
    if is_speaker_at(side, name.start):
        return True
    return any(told.quoted and overlap(told, name) for told in find_statements(side))


def is_speaker_at(side: Side, at: int) -> bool:
    """Whether who is told to have said a claim stands at a place, or ends right before it.

    A name may stand behind the noun that is taken for the speaker: "the engineer Ida Moe".
    """
    spans = (claim.speaker_span for claim in side.each_claim())
    return any(span is not None and span.start <= at <= span.end + 1 for span in spans)


def speaks_for(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether one of two speaks, and the first is a person who may do so for the second.

    For a body whoever is not told to be of another may; outlets pass on what anybody said.
    For a person one who is called his spokesman or the like does.
    """
    if not _is_body(b, y):
        return _is_called_for(a, x, b, y)
    if _is_body(a, x) or not (speaks(a, x) or speaks(b, y)):
        return False
    own = affiliations(a.evidence.parsed.sentences, x.text)
    return bool(body_words(y.text) & MEDIA) or can_speak_for(own, y.text)


def say_two_things(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether both speak, hold no office of one sort, and do not say the same."""
    left, right = _statement(a, x), _statement(b, y)
    if left is None or right is None or _heads(a, x) & _heads(b, y):
        return False
    shared, sizes = len(left.words & right.words), (len(left.words), len(right.words))
    return shared < (_ALL if shared == min(sizes) else max(_SHARED, max(sizes) / 2))


def tells_of_other(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether one of two persons tells of what happened, and the other is whom it happened to.

    Who tells that he did it himself may be taken for another: "Moe said that she would run"; not
    where of the other somebody else tells it: "Lt. Lund said that Orr was the target".
    """
    if not x.entity == y.entity == PERSON or _says(a, x) is _says(b, y):
        return False
    (side, speaker), other = ((a, x), (b, y)) if _says(a, x) else ((b, y), (a, x))
    if _is_told_by_another(*other):
        return True
    if not _suffers(*other):
        return False
    found = side.words_at(speaker.start, speaker.end)
    words = found[0].words if found is not None else ()
    return not any(w.dep in SUBJECTS and w.text.lower() in _SELF for w in words)


def _suffers(side: Side, name: Name) -> bool:
    """Whether something is done to somebody who is named, or is told of what is his."""
    found = side.words_at(name.start, name.end)
    if found is None:
        return False
    sentence, inside = found
    word = sentence.words[sentence.tops(inside)[-1]]
    if word.dep == "appos":  # "the mayor, Ida Moe, was hurt"
        word = sentence.words[word.head]
    return word.dep in _SUFFERING


def _is_told_by_another(side: Side, name: Name) -> bool:
    """Whether what is told of a name is told by somebody whose name stands in it as well."""
    spans = (c.speaker_span for c in side.each_claim() if c.start <= name.start < c.end)
    return any(
        span is not None and not overlap(span, name) and span.text[:1].isupper() for span in spans
    )


def _says(side: Side, name: Name) -> bool:
    """Whether a name is of who is told to say anything."""
    found = side.words_at(name.start, name.end)
    if found is None:
        return False
    return speaks(side, name) or _statement(side, name) is not None or _tells(*found)


def _statement(side: Side, name: Name) -> Statement | None:
    return next((s for s in find_statements(side) if overlap(s, name)), None)


def _heads(side: Side, name: Name) -> frozenset[str]:
    """The offices and trades that an article gives to a name."""
    return frozenset(r.head for r in side.evidence.roles if same_person(r.person, name.text))


def _is_called_for(a: Side, x: Name, b: Side, y: Name) -> bool:
    """Whether one speaks who is called a lawyer or the like of the other, by name or by office."""
    found = a.words_at(x.start, x.end)
    if found is None or (_statement(a, x) is None and not _tells(*found)):
        return False
    words = {fold(found[0].words[i].text) for i in _called(*found)}
    if SPEAK_FOR.isdisjoint(words):
        return False
    whose = words - SPEAK_FOR
    known = _OWNERS.union(y.words, _heads(b, y))
    return not known.isdisjoint(whose | {role_word(word) for word in whose})


def _tells(sentence: Sentence, name: tuple[int, ...]) -> bool:
    """Whether a verb of saying stands above a name, also where its clause was read wrongly."""
    tree = Tree(sentence)
    heads = {tree.head(i) for i in name} - {None, *name}
    heads |= {tree.head(i) for i in heads if i is not None}
    return any(tree.lemma(i) in TELLING for i in heads if i is not None)


def _called(sentence: Sentence, name: tuple[int, ...]) -> Iterator[int]:
    """The words that tell what a name is called: "the mayor's lawyer", also at its other side."""
    tops = [i for i in name if sentence.words[i].head not in name]
    above = [sentence.words[i].head for i in tops if sentence.words[i].dep == "appos"]
    beside = [c for i in tops for c in sentence.children(i) if sentence.words[c].dep in _CALLED]
    for i in (*above, *beside):
        yield from (j for j in sentence.subtree(i) if j not in name)


def _is_body(side: Side, name: Name) -> bool:
    """Whether a name is a body's; what the article may take for a person is none."""
    surname = name_parts(name.text)[-1:]
    if name.entity == PERSON or not side.evidence.people.surnames.isdisjoint(surname):
        return False
    return name.entity == "ORG" or is_body(name.text)
