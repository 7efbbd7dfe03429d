"""The names in a sentence, of persons and of bodies, with what stands around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.names.bodies import body_words
from compare.values.names.names import name_parts
from compare.values.names.persons import likely_mentions, person_mentions
from compare.values.roles.roles import find_roles
from compare.values.roles.title_runs import is_head
from compare.values.roles.titles import KIN, OFFICES, RANKS
from compare.values.words.digits import is_digits
from compare.values.words.keys import SUBJECTS, fold, number_key
from compare.values.words.senses import LIGHT, sense, word_sense
from compare.values.words.small_words import ARTICLES
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["Label", "find_labels", "known_labels"]

_BODIES = frozenset({"ORG", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
# What no body can be; a fund has a firm for its manager, a club for its owner.
_PERSONAL = (OFFICES | RANKS | KIN) - frozenset(
    "adviser attorney coordinator editor executive founder leader manager owner principal "
    "prosecutor representative".split()
)
_CORE = SUBJECTS | {"dobj", "pobj", "agent", "conj"}


# Words between "61-year-old" and the name.
_LONGEST_GAP = 4


@dataclass(frozen=True, slots=True)
class Label:
    """A name in one place of an article.

    ``words`` tell it from other names, ``age`` is "" where none is told. ``event`` is the sense
    of the verb it hangs on with the relation, "" where there is none; ``parties`` are the senses
    of the other words that hang on that verb. ``owned`` are things, each with its adjective,
    that are its own. ``listed`` are the words of the names it is listed with, one set a name;
    ``one_of_many`` tells that some of these may be of its own sort, also where they have no names.
    """

    name: str
    person: bool
    words: frozenset[str]
    age: str
    event: str
    parties: frozenset[str]
    owned: frozenset[str]
    listed: tuple[frozenset[str], ...]
    one_of_many: bool
    start: int
    end: int


def known_labels(found: Iterable[Label], running: frozenset[str]) -> tuple[Label, ...]:
    """The names in a heading of which the running text has each word."""
    return tuple(n for n in found if {fold(w) for w in n.name.split()} - {""} <= running)


def find_labels(sentence: Sentence) -> tuple[Label, ...]:
    """The names of persons and bodies in a sentence, in order."""
    tree = Tree(sentence)
    spans = [(m.first, m.last, True) for m in person_mentions(sentence)]
    bodies = [e for e in sentence.entities() if sentence.words[e[0]].entity in _BODIES]
    holders = _holders(sentence) if bodies else frozenset()
    spans += [(first, last, (first, last) in holders) for first, last in bodies]
    return tuple(_label(tree, *span) for span in sorted(spans))


def _holders(sentence: Sentence) -> frozenset[tuple[int, int]]:
    """The words of names that are told to hold an office, whatever the model takes them for."""
    held = {role.person for role in find_roles(sentence) if role.head in _PERSONAL}
    return frozenset((m.first, m.last) for m in likely_mentions(sentence) if m.name in held)


def _label(tree: Tree, first: int, last: int, person: bool) -> Label:
    if not person and tree.lowers[first] in ARTICLES and last - first > 1:
        first += 1
    name = " ".join(w.text for w in tree.words[first:last])
    top = _top(tree, first, last)
    event, at = _event(tree, top)
    listed = list(_listed(tree, top, range(first, last)))
    others = any(not person or tree.words[words[0]].entity not in _BODIES for words in listed)
    return Label(
        name=name,
        person=person,
        words=frozenset(name_parts(name)) if person else body_words(name),
        age=_age(tree, first, last) if person else "",
        event=event,
        parties=frozenset(_parties(tree, at, top)) if at is not None else frozenset(),
        owned=frozenset(_owned(tree, top)),
        listed=tuple(frozenset(fold(tree.words[j].text) for j in words) for words in listed),
        one_of_many=others or (person and not listed and _joined(tree, top)),
        start=tree.words[first].start,
        end=tree.words[last - 1].end,
    )


def _age(tree: Tree, first: int, last: int) -> str:
    """The age beside a name, in digits: "Ida Moe, 61,", "the 61-year-old Ida Moe"."""
    texts = [w.text.lower() for w in tree.words[last : last + 3]]
    if len(texts) == 3 and texts[0] == "," and is_digits(texts[1]) and texts[2] in {",", "."}:
        return texts[1]
    for i in range(first - 1, max(0, first - _LONGEST_GAP) - 1, -1):
        if tree.lowers[i] == "old" and tree.lowers[i - 2] == "year":
            number = number_key(tree.words[max(0, i - 4)].text)
            return number if is_digits(number) else ""
    return ""


def _top(tree: Tree, first: int, last: int) -> int:
    """The word of a name that hangs on a word outside it."""
    for i in range(last - 1, first - 1, -1):
        head = tree.head(i)
        if head is None or not first <= head < last:
            return i
    return last - 1


def _event(tree: Tree, top: int) -> tuple[str, int | None]:
    """The verb that a name hangs on, with the relation, as one word."""
    relation = tree.words[top].dep
    for at in tree.above(top, 4):
        if relation not in _CORE:
            return "", None
        if tree.words[at].pos == "VERB":
            name = word_sense(tree.sentence, at)
            return ("", None) if name in LIGHT else (f"{relation} {name}", at)
        if relation == "conj":
            relation = tree.words[at].dep
        elif tree.words[at].pos != "ADP":
            return "", None
    return "", None


def _parties(tree: Tree, verb: int, top: int) -> Iterator[str]:
    for child in tree.children(verb, *SUBJECTS, "dobj", "attr", "prep", "agent"):
        inside = tree.subtree(child)
        if top in inside:
            continue
        for i in inside:
            word = tree.words[i]
            if word.pos in {"NOUN", "PROPN", "NUM"} and fold(word.text):
                yield sense(fold(word.text if word.pos == "PROPN" else word.lemma))


def _owned(tree: Tree, top: int) -> Iterator[str]:
    """The things that are a name's own, told with an adjective: "a simple test by Moe"."""
    head = tree.head(top)
    if head is None:
        return
    word, owned = tree.words[top], []
    if word.dep == "poss":
        owned = [head]
    elif word.dep == "pobj" and tree.lowers[head] in {"by", "of"}:
        above = tree.head(head)
        owned = [] if above is None else [above]
    elif word.dep == "nsubj" and tree.lemma(head) in {"have", "own"}:
        owned = list(tree.children(head, "dobj"))
    elif word.dep == "appos":
        yield from _owned(tree, head)
    for noun in owned:
        for child in tree.children(noun, "amod", "compound"):
            yield f"{tree.lemma(child)} {word_sense(tree.sentence, noun)}"


def _listed(tree: Tree, top: int, own: range) -> Iterator[list[int]]:
    """The names joined to this one by commas and "and": of each its main word, then the others.

    A title that is joined to the title before the name is none.
    """
    head = top
    while tree.words[head].dep == "conj" and (above := tree.head(head)) is not None:
        head = above
    todo = [head]
    while todo:
        at = todo.pop()
        todo.extend(tree.children(at, "conj"))
        word = tree.words[at]
        if at in own or word.pos != "PROPN" or (not word.entity and is_head(tree, at)):
            continue
        beside = tree.children(at, "compound")
        yield [at, *(c for c in beside if tree.words[c].entity == word.entity)]


def _joined(tree: Tree, top: int) -> bool:
    """Whether "and" joins a name to others who have none: "Ida Moe and three colleagues"."""
    head = tree.head(top) if tree.words[top].dep == "appos" else None
    return any(
        tree.words[at].dep == "conj" or bool(tree.children(at, "cc"))
        for at in (top, head)
        if at is not None
    )
