"""Who says what a participle tells: "Ida Moe resigned, saying that it was time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import SHARING, acting, first_joined, own_subject, root, text_before
from compare.claims.sharing import may_be_of_others
from compare.claims.speaking.issued import GIVING_OUT
from compare.claims.speaking.phrases import PAPERS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["saying"]

# Verbs by which the words of a paper are somebody's. Not each of them gives out a statement that
# a sentence ends with: "sent a statement" may be to one alone.
_ISSUING = GIVING_OUT | {"make", "post", "put", "send", "sign", "write"}

# "Left saying that", not "kept saying that", "remembered saying that".
_LEAVING = frozenset({"depart", "emerge", "exit", "leave", "resign", "return"})


def saying(sentence: Sentence, verb: int) -> int | None:
    """Of "saying that" and "by saying that" the subject of what they hang on; else none."""
    top = first_joined(sentence, verb)
    if sentence.words[verb].tag != "VBG" or sentence.words[top].tag != "VBG":
        return None
    if may_be_of_others(sentence, top):
        return None
    head = sentence.words[top].head
    if sentence.words[top].dep == "pcomp" and sentence.lowers[head] == "by":
        head = sentence.words[head].head
    elif sentence.words[top].dep == "acl" and text_before(sentence, top) == ",":
        head = sentence.words[head].head  # "told of the vote, adding that": no vote adds anything
    elif _is_issued(sentence, top):
        head = sentence.words[head].head
    elif sentence.words[top].dep != "advcl" and not _is_leaving(sentence, top):
        return None
    elif sentence.words[head].dep == "acl" and text_before(sentence, top) == ",":
        # "answered claims made in May, stating that": no claim states it
        head = root(sentence, top)
    acts = acting(sentence, head, SHARING)
    subject = own_subject(sentence, acts) if head < top else None
    if _may_be_read(sentence, head, top) or not _is_main(sentence, acts):
        return None
    says = subject is not None and sentence.words[subject].dep == "nsubj"
    return subject if says else None


def _is_leaving(sentence: Sentence, participle: int) -> bool:
    """Whether somebody goes off with words, which the parse may take for what he begins to say."""
    word = sentence.words[participle]
    return word.dep == "xcomp" and sentence.words[word.head].lemma.lower() in _LEAVING


def _is_main(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is in no clause that hangs on another.

    In "Moe left before Lind came, saying that" the parse does not tell who says it.
    """
    return sentence.words[first_joined(sentence, verb)].dep in {"ROOT", "ccomp"}


def _is_issued(sentence: Sentence, participle: int) -> bool:
    """Whether what says it is a paper that somebody gives out: "released a letter saying"."""
    paper = sentence.words[sentence.words[participle].head]
    issues = sentence.words[paper.head].lemma.lower() in _ISSUING and paper.dep == "dobj"
    return sentence.words[participle].dep == "acl" and paper.lemma.lower() in PAPERS and issues


def _may_be_read(sentence: Sentence, head: int, participle: int) -> bool:
    """Whether a paper may say it: in "read a letter saying", not in "sent a letter saying"."""
    between = sentence.words[head + 1 : participle]
    parted = any(w.text in {",", "-", "–", "—", "--"} for w in between)
    papers = any(w.lemma.lower() in PAPERS for w in between)
    return papers and not parted and sentence.words[head].lemma.lower() not in _ISSUING
