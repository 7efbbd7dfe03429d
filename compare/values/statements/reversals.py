"""Who did to whom what cannot at once be the other way round: "Dahl beat Moe", "Moe beat Dahl"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.statements.subjects import subjects_of
from compare.values.words.keys import fold
from compare.values.words.senses import LIGHT, TELLING, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["Deed", "explain_deeds", "find_deeds", "reversed_deeds"]

# A row is one deed; whoever does it to somebody does not suffer it from him in the same event.
_ROWS = """
beat defeat down edge rout thrash overcome upset top outlast eliminate outpoint outscore stop
outbid outnumber outsell
intercept tackle
replace succeed
hire appoint recruit employ
sack fire dismiss suspend
promote demote
acquire buy purchase
kill stab murder strangle poison behead
shoot gun
arrest detain handcuff
rescue save free
abduct kidnap
rob mug
host welcome
invade annex occupy
adopt raise
overtake pass
endorse nominate
sue
pardon
grab seize snatch
punch slap kick bite spit
chase pursue
follow
hit ram
sink torpedo
tow escort
treat cure
teach coach mentor train tutor
defend represent
interview question interrogate
invite
evict expel deport extradite
convict sentence acquit
subpoena
pay
swallow eat
order instruct
urge beg
blackmail
infect
sponsor
photograph film
hypnotise hypnotize
"""
_DEED = {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()}
# Verbs for what two often do to each other, so that it may be told either way.
_MUTUAL = (
    LIGHT
    | TELLING
    | frozenset(
        "meet face play marry fight draw tie date divorce talk discuss argue debate clash trade "
        "exchange accuse blame criticise criticize attack strike shell bomb threaten provoke "
        "praise thank call love hate like know support oppose back visit help join contact phone "
        "text email mock insult challenge confront answer condemn denounce congratulate respect "
        "trust distrust admire fear involve embrace hug kiss greet recognise recognize engage "
        "become remain consider rival match border resemble miss outrage anger surprise push hold "
        "pull compare lead trail near approach counter slam blast rip assail".split()
    )
)
# Of these, deeds told in all the same words are one deed told the other way round: words are
# given and returned, but a port is bombed by one side.
_ONE_WAY = frozenset("attack strike shell bomb".split())
# Between the names of two teams: "Torvik past Sund in the cup".
_OVER = frozenset({"past", "over"})
_NO_NAME = frozenset({"DATE", "TIME", "MONEY", "CARDINAL", "ORDINAL", "QUANTITY", "PERCENT"})
# Words that may stand between a verb and the name behind it.
_SMALL = frozenset({"DET", "ADJ", "NUM", "PART"})
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed with the words, folded, of the names or nouns for who does it and who suffers it.

    ``listed`` tells that it is known to be done but one way in an event, ``mutual`` that it is
    often done either way.
    """

    kind: str
    listed: bool
    doer: frozenset[str]
    sufferer: frozenset[str]
    start: int
    end: int
    mutual: bool = False


def find_deeds(sentence: Sentence) -> tuple[Deed, ...]:
    """The deeds of a sentence by somebody to somebody, in order."""
    tree = Tree(sentence)
    return tuple(d for i in range(len(tree.words)) for d in (*_told(tree, i), *_between(tree, i)))


def reversed_deeds(a: Deed, b: Deed) -> bool:
    """Whether who does it in one suffers it in the other, and the other way round."""
    if a.kind != b.kind:
        return False
    crossed = bool(a.doer & b.sufferer and a.sufferer & b.doer)
    return crossed and not (a.doer & b.doer or a.sufferer & b.sufferer)


def explain_deeds(a: str, b: str) -> str:
    """Why two deeds, given as written, conflict."""
    return f"{a} / {b}: the other way round"


def _told(tree: Tree, verb: int) -> Iterator[Deed]:
    """A deed that a verb tells with its subject and its object."""
    if tree.words[verb].pos != "VERB" or any(tree.children(verb, "neg")):
        return
    lemma = tree.lemma(verb)
    kind = _DEED.get(lemma, lemma)
    passive = _passive(tree, verb)
    subjects = subjects_of(tree, verb)
    if tree.sentence.headline and not _named(tree, subjects):  # "Moe keeps title stopping Dahl"
        subjects = [i for i, w in enumerate(tree.words) if w.dep == "nsubj"][:1]
    objects = list(_done_to(tree, verb, passive))
    before, behind = _named(tree, subjects), _named(tree, objects)
    if lemma in _DEED:
        before = before or _nouns(tree, subjects)
        behind = behind or _nouns(tree, objects[:1])
    elif lemma in _MUTUAL and lemma not in _ONE_WAY:
        return
    if before and behind:
        yield _deed(tree, kind, *((behind, before) if passive else (before, behind)))


def _passive(tree: Tree, verb: int) -> bool:
    aside = tree.words[verb].tag == "VBN" and tree.words[verb].dep == "acl"  # "Moe, beaten by Dahl"
    return aside or tree.child(verb, "auxpass", "nsubjpass") is not None


def _between(tree: Tree, i: int) -> Iterator[Deed]:
    """A deed between two names in a row, as headlines have it, however the syntax is read."""
    written = fold(tree.words[i].text)
    if i == 0 or (written not in _OVER and not tree.sentence.headline):
        return
    forms = (written, written.removesuffix("s"), written.removesuffix("ed"))
    kind = "beat" if written in _OVER else next((_DEED[f] for f in forms if f in _DEED), None)
    if kind is None:
        return
    after = next((j for j in range(i + 1, len(tree.words)) if tree.words[j].pos not in _SMALL), i)
    if after - i > _LONGEST or not (_is_name(tree, i - 1) and _is_name(tree, after)):
        return
    yield _deed(tree, kind, _run(tree, i - 1, -1), _run(tree, after, 1))


def _deed(tree: Tree, kind: str, doer: list[int], sufferer: list[int]) -> Deed:
    doers, sufferers = (frozenset(_called(tree, j) for j in js) for js in (doer, sufferer))
    inside = [*doer, *sufferer]
    start, end = tree.words[min(inside)].start, tree.words[max(inside)].end
    return Deed(kind, kind in _DEED, doers, sufferers, start, end, kind in _MUTUAL)


def _done_to(tree: Tree, verb: int, passive: bool) -> Iterator[int]:
    """Nouns below a verb that can name who it is done to, or by if passive: "Dahl's pass"."""
    if passive:
        yield from tree.behind(verb, "agent")
        return
    for noun in tree.children(verb, "dobj"):
        yield noun
        yield from tree.children(noun, "compound", "poss")
        for prep in (*tree.children(noun, "prep"), *tree.children(verb, "prep")):
            if tree.lemma(prep) == "from":
                yield from tree.children(prep, "pobj")


def _named(tree: Tree, nouns: Sequence[int]) -> list[int]:
    """The words of the names among some nouns."""
    named = [i for i in nouns if _is_name(tree, i)]
    return [j for i in named for j in (*tree.children(i, "compound"), i) if _is_name(tree, j)]


def _nouns(tree: Tree, nouns: Sequence[int]) -> list[int]:
    return [i for i in nouns if tree.words[i].pos == "NOUN"]


def _called(tree: Tree, i: int) -> str:
    """A word of a name, folded, or the sense of a noun."""
    return word_sense(tree.sentence, i) if tree.words[i].pos == "NOUN" else fold(tree.words[i].text)


def _run(tree: Tree, at: int, step: int) -> list[int]:
    found = []
    while 0 <= at < len(tree.words) and _is_name(tree, at):
        found.append(at)
        at += step
    return found


def _is_name(tree: Tree, i: int) -> bool:
    word = tree.words[i]
    named = word.pos == "PROPN" or word.entity in {"PERSON", "ORG", "GPE"}
    return named and word.entity not in _NO_NAME and word.text[:1].isupper()
