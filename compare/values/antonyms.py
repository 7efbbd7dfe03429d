"""Words that news uses for one thing and for its contrary: "approve, back" and "reject, veto"."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["WHOLLY", "Stand", "is_event_noun", "on_axis", "stands"]

# One axis a line: words for the one end, a bar, words for the other. A particle or preposition is
# joined to its verb by "_". A word may stand on several axes. Left out are contraries that one
# event often holds both of, in turn (begin and end, arrest and release, arrive and leave).
_VERBS = """
approve pass adopt endorse ratify green-light | reject veto turn_down vote_down throw_out defeat
uphold affirm | overturn overrule strike_down quash annul reverse invalidate
accept | refuse decline turn_down reject spurn rebuff
rise increase climb grow surge soar jump swell rally expand | \
fall decrease decline drop plunge slump shrink sink tumble dip slide contract plummet
raise lift hike boost increase | cut lower reduce slash trim
win triumph prevail | lose
acquit clear exonerate absolve | convict
confirm acknowledge admit concede | deny
agree consent | disagree
succeed agree | collapse fail break_down founder
open reopen go_ahead | close shut
allow permit authorise authorize legalise legalize let enable | ban prohibit forbid bar outlaw block
support back favour favor endorse back_up stand_behind | oppose
survive pull_through | die perish succumb
stay remain | leave quit depart withdraw drop_out bow_out pull_out step_down resign
resume restart | halt suspend stop pause cease
damage harm wreck destroy crack |
attend join participate take_part play feature appear fit | miss skip boycott
strengthen | weaken
improve recover | worsen deteriorate
widen broaden | narrow
go_ahead proceed take_place | cancel call_off scrap
keep retain preserve | abandon ditch scrap axe
comply obey | defy flout disobey
praise hail welcome applaud | condemn denounce
include | exclude omit
hire recruit | fire sack
believe think conclude |
postpone put_off delay defer push_back |
contact write_to phone telephone email consult notify |
drink consume |
use deploy |
buy purchase acquire |
publish post release |
find discover detect uncover |
apologise apologize |
injure hurt wound |
kill slay |
arrest detain apprehend |
evacuate |
seek pursue |
"""
_ADJECTIVES = """
open | closed shut
guilty | innocent
safe | dangerous unsafe hazardous
legal lawful | illegal unlawful
likely | unlikely
able | unable
possible | impossible
conscious | unconscious
alive | dead
true correct accurate | false untrue incorrect inaccurate
available | unavailable
aware | unaware
armed | unarmed
damaged | undamaged intact unscathed
injured hurt wounded | unhurt unharmed uninjured unscathed
fit | unfit
licensed | unlicensed
present | absent
effective | ineffective
willing | unwilling reluctant
responsible | blameless
stable | unstable
profitable | loss-making unprofitable
fair just | unfair unjust
complete | incomplete
adequate sufficient | inadequate insufficient
constitutional | unconstitutional
"""
_NOUNS = """
rise increase surge jump growth upsurge spike upturn | \
decrease decline fall drop slump reduction plunge downturn
support backing endorsement | opposition
approval | rejection
damage crack |
agreement deal accord breakthrough |
evidence proof |
injury casualty |
change |
survivor |
warning |
"""
# Axes under one name over the parts of speech; "damage" the verb and the noun are one thing.
_JOINED = {"damaged": "damage", "fit": "attend", "injured": "injure", "injury": "injure"}


# Said of an axis on which a thing is either done wholly or not, as "nearly destroyed" is not.
WHOLLY = "wholly"


class Stand(NamedTuple):
    """A place on an axis of meaning: its name, and whether on the end that names it."""

    axis: str
    positive: bool


def _read(table: str) -> dict[str, frozenset[Stand]]:
    found: dict[str, set[Stand]] = {}
    for line in table.strip().splitlines():
        ends = [part.split() for part in line.split("|")]
        name = _JOINED.get(ends[0][0], ends[0][0])
        for positive, words in zip((True, False), ends, strict=True):
            for word in words:
                found.setdefault(word, set()).add(Stand(name, positive))
    return {word: frozenset(stands) for word, stands in found.items()}


_STANDS = {"VERB": _read(_VERBS), "ADJ": _read(_ADJECTIVES), "NOUN": _read(_NOUNS)}


def stands(word: str, pos: str) -> frozenset[Stand]:
    """Where a lemma stands; one that is on no axis is the positive end of its own."""
    known = _STANDS.get(pos, {}).get(word)
    if known is not None:
        return known
    return frozenset({Stand(word if pos == "VERB" else f"{word} ({pos.lower()})", True)})


def on_axis(word: str, pos: str) -> bool:
    """Whether a lemma has a place of its own in the tables."""
    return word in _STANDS.get(pos, {})


def is_event_noun(word: str) -> bool:
    """Whether a noun tells something that can be so or not be so: "increase", "support"."""
    return word in _STANDS["NOUN"]
