"""What a side reports somebody to have said: the speaker, the quoted words, and the others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.relate.rules.attributions.reported import find_reported
from compare.relate.rules.quotations.remarks import PRONOUNS, quoted_words
from compare.values.names.bodies import is_body
from compare.values.names.names import same_person
from compare.values.names.persons import likely_mentions, person_mentions
from compare.values.quotations.quotations import Quoted
from compare.values.roles.callings import COLLECTIVE
from compare.values.roles.title_runs import HEADS
from compare.values.roles.titles import SPEAK_FOR, role_word
from compare.values.words.keys import CONTENT, fold, key
from compare.values.words.senses import TELLING, sense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Claim, Passage, Span
    from compare.parsed import Sentence
    from compare.relate.rules.attributions.reported import Reported
    from compare.relate.sides import Side
    from compare.values.roles.roles import Role

__all__ = ["Statement", "find_statements", "is_sure", "roles_told"]

# A given name and a surname.
_FULL = 2


@dataclass(frozen=True, slots=True)
class Statement:
    """What one speaker says in the claims of a side.

    ``mention`` is where the article tells who speaks, ``beside`` that it does so by name and in a
    sentence of the statement itself, ``body`` that the syntax model takes the speaker for one.
    ``sentence`` is the text of that sentence, ``words`` are the senses of the words of content of
    what is said, ``said`` are its words in order. ``head`` is the noun that stands for a speaker
    without a name, ``titles`` are the words before it, ``many`` that it stands for more than one.
    """

    name: str
    mention: Span | Passage
    beside: bool
    body: bool
    sentence: str
    quoted: tuple[Quoted, ...]
    words: frozenset[str]
    said: Quoted | None = None
    head: str = ""
    titles: frozenset[str] = frozenset()
    many: bool = False

    @property
    def start(self) -> int:
        """Where the article begins to tell who speaks."""
        return self.mention.start

    @property
    def end(self) -> int:
        """Where that ends."""
        return self.mention.end

    def tells_of(self, head: str) -> bool:
        """Whether the sentence has the noun that stands for a speaker without a name."""
        return head in {role_word(fold(word)) for word in self.sentence.split()}


def find_statements(side: Side) -> tuple[Statement, ...]:
    """The statements of a side, one a mention of a speaker, in order."""
    return side.once(_all_statements)


def _all_statements(side: Side) -> tuple[Statement, ...]:
    claimed = tuple(_statements(side))
    rest = (_inner(side, r) for r in find_reported(side) if not _among(r, claimed))
    return (*claimed, *rest)


def _among(one: Reported, told: Sequence[Statement]) -> bool:
    """Whether the speaker is that of a statement already."""
    return any(overlap(s.mention, one) for s in told)


def _inner(side: Side, one: Reported) -> Statement:
    """What is reported in the middle of a sentence, as a statement."""
    mention = side.passage(one.start, one.end)
    return Statement(
        side.evidence.people.full(one.name),
        mention,
        mention.text.lower() not in PRONOUNS,
        _is_body(one.home, mention),
        one.home.text,
        (),
        one.senses,
        None,
        *_calling(one.home, mention),
    )


def roles_told(name: str, one: Side, other: Side) -> Iterator[Role]:
    """What either article says that a person is."""
    for side in (one, other):
        yield from (r for r in side.evidence.roles if same_person(r.person, name))


def is_sure(side: Side, statement: Statement) -> bool:
    """Whether a speaker who is named elsewhere than beside the statement must be meant.

    A name in the same paragraph or the next sentence is enough; whom a pronoun means is too often
    guessed wrongly: of 8 pronouns that made another speaker in 292 pairs of articles, none did.
    """
    if statement.mention.text.lower() in PRONOUNS:
        return False
    sentences = side.evidence.parsed.sentences
    homes = [sentences.index(home) for home, _ in side.pieces()]
    at = next(n for n, s in enumerate(sentences) if s.end > statement.mention.start)
    here = sentences[at].paragraph
    return any(abs(at - n) == 1 or sentences[n].paragraph == here for n in homes)


def _statements(side: Side) -> Iterator[Statement]:
    claims: dict[Span, list[tuple[Claim, Sentence]]] = {}
    for claim, (home, _) in zip(side.each_claim(), side.pieces(), strict=True):
        if claim.speaker and claim.speaker_span is not None:
            claims.setdefault(claim.speaker_span, []).append((claim, home))
    quoted = quoted_words(side) if claims else []
    for mention, told in claims.items():
        own = next((h for _, h in told if h.start <= mention.start < h.end), None)
        pronoun = mention.text.lower() in PRONOUNS
        inside = [(c.start, c.end) for c, home in told if not pronoun or home is own]
        name, named = _apposed(side, own, mention) or (told[0][0].speaker or "", mention)
        called = _calling(own, named) if own is not None else ("", frozenset(), False)
        if holder := _holder(side, called[0], mention):
            name, called = holder, ("", frozenset(), False)
        yield Statement(
            name,
            named,
            own is not None and not pronoun,
            own is not None and named is mention and _is_body(own, named),
            (own or told[0][1]).text,
            tuple(q for q in quoted if any(s <= q.words[0].start < e for s, e in inside)),
            frozenset(_words(side, _told_of(own, mention), inside)),
            _said(side, _told_of(own, mention), inside),
            *called,
        )


def _apposed(side: Side, home: Sentence | None, mention: Span) -> tuple[str, Passage] | None:
    """The person who stands beside a speaker that is told by an office: "the chief, Nils Barr,"."""
    if home is None:
        return None
    inside = set(home.within(mention.start, mention.end))
    for _ in range(2):  # the noun of "in chief", too
        more = {c for i in inside for c in home.children(i)}
        inside |= {c for c in more if home.words[c].dep in {"prep", "pobj"}}
    beside = {j for i in inside for j in home.children(i) if home.words[j].dep == "appos"}
    for person in (*person_mentions(home), *likely_mentions(home)):
        last = home.words[person.last - 1]
        named = not beside.isdisjoint(range(person.first, person.last))
        if named or _right_behind(home, mention, person.first):
            found = side.passage(home.words[person.first].start, last.end)
            return side.evidence.people.full(person.name), found
    return _beside_noun(side, home, mention)


def _beside_noun(side: Side, home: Sentence, mention: Span) -> tuple[str, Passage] | None:
    """The name behind "her lawyer,", which the syntax model may take for a body's."""
    inside = home.within(mention.start, mention.end)
    behind = range(inside[-1] + 2 if inside else len(home.words), len(home.words))
    name = [home.words[i] for i in takewhile(lambda i: home.words[i].pos == "PROPN", behind)]
    persons = {role_word(fold(home.words[i].lemma)) for i in inside} & (HEADS | SPEAK_FOR)
    written = " ".join(w.text for w in name)
    if len(name) < _FULL or not persons or is_body(written):
        return None
    if not _right_behind(home, mention, behind[0]):
        return None
    return written, side.passage(name[0].start, name[-1].end)


def _right_behind(home: Sentence, mention: Span, first: int) -> bool:
    """Whether a name follows the noun for a speaker and a comma, whatever the syntax is read as."""
    inside = home.within(mention.start, mention.end)
    comma = inside[-1] + 1 if inside else len(home.words)
    ends = comma + 1 == first and home.words[comma].text == ","
    return ends and home.words[inside[-1]].pos == "NOUN"


def _is_body(home: Sentence, mention: Span | Passage) -> bool:
    words = [home.words[i] for i in home.within(mention.start, mention.end)]
    return {w.entity for w in words if w.pos != "DET"} == {"ORG"}


def _calling(home: Sentence, mention: Span | Passage) -> tuple[str, frozenset[str], bool]:
    """The noun for a speaker without a name: "a defense lawyer".

    In one spelling, with the words before it, and whether it stands for more than one.
    """
    inside = home.within(mention.start, mention.end)
    top = next(iter(home.tops(inside)), None)
    if top is None or home.words[top].pos != "NOUN" or home.words[top].entity == "PERSON":
        return "", frozenset(), False
    beside = frozenset(fold(home.words[i].text) for i in inside if i < top)
    head = role_word(fold(home.words[top].lemma))
    return head, beside, home.words[top].tag == "NNS" or head in COLLECTIVE


def _holder(side: Side, head: str, mention: Span) -> str:
    """The person whom "the governor" means: the only one with that role in the article."""
    if not head or not mention.text.lower().startswith("the "):
        return ""
    full = side.evidence.people.full
    holders = {full(r.person) for r in side.evidence.roles if r.head == head}
    return holders.pop() if len(holders) == 1 else ""


def _told_of(home: Sentence | None, mention: Span) -> frozenset[int]:
    """Offsets of the words that tell who speaks: the name with its titles and appositions."""
    if home is None:
        return frozenset()
    named = home.within(mention.start, mention.end)
    tops = [i for i in named if home.words[i].head not in named]
    tops += [home.words[i].head for i in tops if home.words[i].dep == "appos"]
    return frozenset(home.words[j].start for i in (*named, *tops) for j in home.subtree(i))


def _said(side: Side, speaker: frozenset[int], inside: list[tuple[int, int]]) -> Quoted | None:
    """What is said word by word, in or outside quotation marks."""
    words = tuple(
        w
        for w in side.words()
        if w.start not in speaker and fold(w.text) and any(s <= w.start < e for s, e in inside)
    )
    return Quoted(words, words[0].start, words[-1].end) if words else None


def _words(side: Side, speaker: frozenset[int], inside: list[tuple[int, int]]) -> Iterator[str]:
    """The senses of what is said, without who says it and that it is said."""
    for word in side.words():
        if word.start in speaker or word.pos not in CONTENT or word.lemma in TELLING:
            continue
        if any(s <= word.start < e for s, e in inside) and (known := key(word)):
            yield sense(known)
