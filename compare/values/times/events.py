"""The event that a time hangs on: the verb or noun it dates, and who and what takes part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.values.roles.officeholders import holds_office, offices_of
from compare.values.statements.parties.relatives import Relative, relatives_of
from compare.values.times.event_parties import (
    of_whom,
    owns,
    participants,
    proper,
    speakers,
    told_of,
)
from compare.values.times.event_verbs import (
    demands,
    departs,
    happens,
    is_former,
    is_future,
    is_to_come,
    is_tried,
    lasts,
    leaves_office,
    tells,
    told_once,
)
from compare.values.times.rescheduled import is_new_date, is_no_date, is_old_date, moved_thing
from compare.values.words.keys import DATES, NOUNS, SUBJECTS, WEIGHTY
from compare.values.words.senses import (
    GENERIC,
    LIGHT,
    TELLING,
    word_sense,
)
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.parsed import Sentence, Word

__all__ = ["Event", "read_event"]

# Nouns whose day is the day on which something was said.
_SPEECH = frozenset("interview statement speech announcement conference briefing remark".split())
_EARLIEST = frozenset({("as", "soon", "as"), ("as", "early", "as")})
# How all verbs for leaving an office are known, past and to come; no verb has these for a sense.
_OUT_OF_OFFICE, _TO_BE_OUT = "out of office", "to be out of office"
_RESIGNATION = "resign"
_NEAR = 12
_FARTHEST = 6


@dataclass(frozen=True, slots=True)
class Event:
    """Senses of the words that a time hangs on.

    ``heads`` is the verb or noun that it dates, ``things`` who and what takes part in that,
    ``speakers`` the subjects of a verb of telling, ``near`` all words of content around,
    ``agents`` the names of those who do it, ``offices`` what these hold, ``relatives`` whose
    relatives it is told of, ``announced`` what is told but once. ``former`` tells that it was
    planned so before.
    """

    heads: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    telling: bool = False
    speakers: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    nominal: bool = False
    future: bool = False
    names: frozenset[str] = frozenset()
    negated: bool = False
    patients: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    verbal: bool = False
    former: bool = False
    offices: frozenset[str] = frozenset()
    relatives: frozenset[Relative] = frozenset()
    announced: frozenset[str] = frozenset()


def read_event(sentence: Sentence, first: int, last: int) -> Event:
    """The event that the time in the words [first, last) hangs on."""
    event = _dated(sentence, first, last)
    if is_no_date(sentence, first):
        return Event(near=event.near)
    thing = moved_thing(sentence, first)
    if thing is not None:
        # A date that something is put off to dates the thing, not the putting off.
        heads = frozenset({word_sense(sentence, thing)})
        event = replace(event, heads=heads, nominal=True, negated=False)
    if is_old_date(sentence, first):
        return replace(event, former=True)
    ahead = _at_the_earliest(sentence, first) or is_new_date(sentence, first)
    return replace(event, future=True) if ahead else event


def _at_the_earliest(sentence: Sentence, first: int) -> bool:
    """Whether a time is the first on which something may happen: "could reopen as soon as Monday".

    "As soon as" joins it to what is still to come, whatever the tense of the verb.
    """
    before = tuple(w.text.lower() for w in sentence.words[max(0, first - 3) : first])
    return before in _EARLIEST


def _dated(sentence: Sentence, first: int, last: int) -> Event:
    near = frozenset(_near(sentence, first, last))
    head, tight = _head(sentence, first, last)
    if head is None:
        return Event(near=near)
    words = sentence.words
    name = word_sense(sentence, head)
    if words[head].pos not in NOUNS:
        event = _verbal(sentence, head, near)
        before = words[first - 1].text.lower() if first else ""
        return replace(event, future=event.future or is_to_come(sentence, head, before))
    verb = _verb_above(sentence, head)
    if words[head].entity == "PERSON":
        # A person is no event: "President Moe on Monday" dates what she did.
        return Event(near=near) if verb is None else _verbal(sentence, verb, near)
    if name in _SPEECH:
        return _spoken(sentence, head, name)
    own = {name} | {word_sense(sentence, c) for c in sentence.children(head)} & near
    heads = {name, _OUT_OF_OFFICE} if name == _RESIGNATION else {name}
    if tight or verb is None:
        return Event(frozenset(heads), frozenset(own - {name}), near=near, nominal=True)
    event = _verbal(sentence, verb, near)
    if words[head].dep in SUBJECTS or event.telling:
        return event  # "a spokesman on Friday said" dates the saying
    return replace(event, heads=event.heads | heads, things=event.things | own, nominal=True)


def _spoken(sentence: Sentence, noun: int, name: str) -> Event:
    """The event of a noun for a speech: "a Friday briefing" is the day of what is told there."""
    words = sentence.words
    teller = _verb_above(sentence, noun, TELLING)
    tellers = speakers(sentence, teller) if teller is not None else set()
    tellers |= {word_sense(sentence, c) for c in sentence.children(noun) if owns(words[c])}
    near = frozenset(_near(sentence, 0, 0, len(words)))
    event = Event(frozenset({name}), frozenset(), True, frozenset(tellers), near, nominal=True)
    if teller is None or not (once := told_once(sentence, teller)):
        return event
    return replace(event, heads=event.heads | once, announced=frozenset(told_of(sentence, teller)))


def _verbal(sentence: Sentence, verb: int, near: frozenset[str]) -> Event:
    words, told = sentence.words, tells(sentence, verb)
    named = happens(sentence, verb)
    future = is_future(sentence, verb)
    heads = _verb_heads(sentence, verb, named, told=told, future=future)
    if told:
        near = frozenset(_near(sentence, 0, 0, len(words)))
    things = participants(sentence, verb)
    above = _above_participle(sentence, verb)
    if above is not None:
        heads.add(word_sense(sentence, above))
        things |= participants(sentence, above)
    return Event(
        frozenset(heads),
        frozenset(things),
        told,
        frozenset(speakers(sentence, verb)) if told else frozenset(),
        near,
        future=future,
        names=frozenset(proper(sentence, verb)) | of_whom(sentence, verb),
        verbal=True,
        former=is_former(sentence, verb),
        patients=frozenset(proper(sentence, verb, {"dobj", "nsubjpass"})),
        agents=frozenset(proper(sentence, verb, {"nsubj"})),
        offices=offices_of(sentence, verb),
        relatives=relatives_of(sentence, verb),
        announced=frozenset(told_of(sentence, verb) if told_once(sentence, verb) else ()),
        nominal=named is not None,
        negated=any(words[c].dep == "neg" for c in sentence.children(verb)),
    )


def _above_participle(sentence: Sentence, verb: int) -> int | None:
    """The verb dated too: "foiled an attack on ships crossing the gulf on Friday"."""
    word = sentence.words[verb]
    return _verb_above(sentence, verb) if (word.dep, word.tag) == ("acl", "VBG") else None


def _verb_heads(
    sentence: Sentence, verb: int, named: int | None, *, told: bool, future: bool
) -> set[str]:
    """What the event of a verb goes by: its own sense, that of its noun, or one for many verbs."""
    if leaves_office(sentence, verb):
        # Who resigned on one day may leave on another, which is then still to come.
        return {_TO_BE_OUT if future else _OUT_OF_OFFICE}
    if holds_office(sentence, verb):
        return {"serve"}  # one may "serve", "hold the seat" and "be senator"
    if demands(sentence, verb):
        return {"demand"}  # who calls for a vote calls none
    if named is not None:
        return {word_sense(sentence, named)}
    name = word_sense(sentence, verb)
    heavy = told or departs(sentence, verb) or is_tried(sentence, verb)
    return set() if (name in LIGHT and not heavy) or lasts(sentence, verb) else {name}


def _head(sentence: Sentence, first: int, last: int) -> tuple[int | None, bool]:
    """The nearest verb or noun above the words of a time; True where nothing stands between."""
    words = sentence.words
    at = next((i for i in range(first, last) if not first <= words[i].head < last), first)
    tight = True
    for _ in range(_FARTHEST):
        head = words[at].head
        if head == at:
            return (at if words[at].pos == "VERB" and not first <= at < last else None), tight
        tight = tight and words[at].dep in {"poss", "compound", "nmod", "amod", "npadvmod"}
        at = head
        if first <= at < last:
            continue
        pos = words[at].pos
        if pos == "VERB" or (pos == "AUX" and words[at].dep != "aux"):
            return at, tight
        if pos in NOUNS and words[at].entity not in DATES and not _is_time(words[at]):
            return at, tight
    return None, tight


def _is_time(word: Word) -> bool:
    return word.lemma.lower() in {"today", "yesterday", "day", "week", "month", "year", "time"}


def _verb_above(sentence: Sentence, at: int, wanted: frozenset[str] = frozenset()) -> int | None:
    words = sentence.words
    above = (i for i in Tree(sentence).above(at, _FARTHEST) if words[i].pos == "VERB")
    return next((i for i in above if not wanted or words[i].lemma.lower() in wanted), None)


def _near(sentence: Sentence, first: int, last: int, reach: int = _NEAR) -> set[str]:
    """Words of content around a time: all of the sentence for what somebody said."""
    low, high = max(0, first - reach), min(len(sentence.words), last + reach)
    return {
        found
        for i in range(low, high)
        if not first <= i < last
        and sentence.words[i].pos in WEIGHTY
        and sentence.words[i].entity not in DATES
        and (found := word_sense(sentence, i)) not in LIGHT
        and found not in GENERIC
        and found not in TELLING
        and found
    }
