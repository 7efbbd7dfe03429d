"""Parses that the syntax model seldom gives, built by hand."""

from __future__ import annotations

from compare.claims.cutting.clauses import split_clauses
from compare.claims.cutting.relatives import stands_for
from compare.claims.grammar import noun_phrase, root, subject_before
from compare.claims.speaking.judging import judges
from compare.claims.text.plain import Block
from compare.claims.text.sentences import split_sentences
from compare.parsed import Sentence, Word

# A word, its part of speech, tag, relation, and head.
Given = tuple[str, str, str, str, int]

# "Which" hangs on the verb.
ANGERED: list[Given] = [
    ("The", "DET", "DT", "det", 1),
    ("board", "NOUN", "NN", "nsubj", 2),
    ("closed", "VERB", "VBD", "ROOT", 2),
    ("the", "DET", "DT", "det", 4),
    ("mill", "NOUN", "NN", "dobj", 2),
    (",", "PUNCT", ",", "punct", 2),
    ("which", "PRON", "WDT", "nsubj", 7),
    ("angered", "VERB", "VBD", "relcl", 2),
    ("the", "DET", "DT", "det", 9),
    ("town", "NOUN", "NN", "dobj", 7),
    (".", "PUNCT", ".", "punct", 2),
]
# The mark that closes a quotation is the root of all that follows it.
MOVED: list[Given] = [
    ("It", "PRON", "PRP", "nsubj", 1),
    ("fell", "VERB", "VBD", "ROOT", 1),
    (".", "PUNCT", ".", "punct", 1),
    ("”", "PUNCT", "''", "ROOT", 3),
    ("Crews", "NOUN", "NNS", "dep", 3),
    ("came", "VERB", "VBD", "conj", 3),
    ("and", "CCONJ", "CC", "cc", 5),
    ("called", "VERB", "VBD", "conj", 5),
    ("it", "PRON", "PRP", "dobj", 7),
    ("“", "PUNCT", "``", "punct", 7),
    ("ruined", "ADJ", "JJ", "oprd", 7),
    ("”", "PUNCT", "''", "punct", 7),
    (".", "PUNCT", ".", "punct", 3),
]

# "After" is taken for a preposition, and what hangs on it for the main clause.
LEFT: list[Given] = [
    ("After", "ADP", "IN", "prep", 3),
    ("the", "DET", "DT", "det", 2),
    ("crews", "NOUN", "NNS", "nsubj", 3),
    ("left", "VERB", "VBD", "ROOT", 3),
    ("town", "NOUN", "NN", "dobj", 3),
    (",", "PUNCT", ",", "punct", 3),
    ("the", "DET", "DT", "det", 8),
    ("old", "ADJ", "JJ", "amod", 8),
    ("mill", "NOUN", "NN", "nsubj", 9),
    ("burned", "VERB", "VBD", "conj", 3),
    ("down", "ADP", "RP", "prt", 9),
    (".", "PUNCT", ".", "punct", 3),
]


def words(given: list[Given], *begins: int) -> list[Word]:
    found: list[Word] = []
    at = 0
    for text, pos, tag, dep, head in given:
        first = len(found) in begins
        end = at + len(text)
        found.append(Word(at, end, text, text, pos, tag, dep, head, begins_sentence=first))
        at = end + 1
    return found


def text_of(given: list[Given]) -> str:
    return " ".join(word[0] for word in given)


def sentence(given: list[Given]) -> Sentence:
    text = text_of(given)
    return Sentence(0, len(text), text, tuple(words(given)), 0)


def test_a_relative_clause_on_a_verb_stands_for_no_noun() -> None:
    assert stands_for(sentence(ANGERED), 7, 6) is None


def test_a_word_whose_head_is_in_another_sentence_is_a_root() -> None:
    text = text_of(MOVED)
    block = Block(text, tuple(range(len(text) + 1)), 0)
    first, second = split_sentences(block, words(MOVED, 0, 3))
    assert [w.text for w in first.words] == ["It", "fell", ".", "”"]
    assert [w.dep for w in second.words if second.words[w.head] is w] == ["ROOT"] * 3
    assert subject_before(second, 3) is None
    assert root(second, 3) == 1
    assert list(judges(second)) == []
    assert len(split_clauses(second)) == 1


def test_what_after_begins_is_no_clause_by_itself_whatever_the_parse_says() -> None:
    assert len(split_clauses(sentence(LEFT))) == 1
    day: Given = ("Yesterday", "NOUN", "NN", "npadvmod", 3)
    assert len(split_clauses(sentence([day, *LEFT[1:]]))) == 2


def test_a_phrase_keeps_its_noun_whatever_is_joined_to_it() -> None:
    joined = sentence([(",", "PUNCT", ",", "conj", 1), ("-", "PUNCT", ":", "ROOT", 1)])
    assert noun_phrase(joined, 1) == (0, 2)
