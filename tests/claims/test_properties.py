"""What holds of the claims of every text, prose or not."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.errors import InputError
from compare.model import Article
from compare.read import article_from_text

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle
    from tests.conftest import Claims

PIECES = st.sampled_from(
    [
        "The bridge was closed on Monday, the mayor said. ",
        "Petra Holm, who lives in Torvik, left, and Jens Lind stayed; nobody knew why. ",
        "The storm hit the coast at dawn, leaving 40,000 homes without power. ",
        "By Ida Krohn\n\n",
        "(Photo: Tide Wire)",
        "Mr. ",
        "“We ran. ",
        '" he said. ',
        "[a link](#)",
        "\\$",
        "\n",
        "\n\n",
        "\r\n",
        "\u2029",
        "— ",
        "- ",
        "(",
        ")",
        "”",
        '"',
        "é",
        "😀",
        "İ",
        "\x00",
        "\u0301",
    ]
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=80) | st.lists(
    PIECES | st.text(st.characters(exclude_categories=["Cs"]), max_size=4), max_size=15
).map("".join)

# The fixture is the loaded models, which no example changes.
fuzzed = settings(
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def assert_sound(parsed: ParsedArticle) -> None:
    article, found = parsed.article, parsed.claims
    assert len(found) == len(parsed.homes)
    assert set(parsed.homes) == set(range(len(parsed.sentences)))
    assert all(before.end <= after.start for before, after in pairwise(found))
    for number, (claim, home) in enumerate(zip(found, parsed.homes, strict=True), start=1):
        sentence = parsed.sentences[home]
        assert claim.id == f"{article.id}.{number}"
        assert sentence.start <= claim.start < claim.end <= sentence.end
        for span in (claim, claim.sentence, claim.subject, claim.speaker_span):
            assert span is None or article.text[span.start : span.end] == span.text != ""
        assert (claim.speaker is None) == (claim.speaker_span is None)
        assert parsed.words(number - 1)
        for mark in article.boilerplate:
            assert mark.end <= claim.start or mark.start >= claim.end


@fuzzed
@given(text=TEXTS)
def test_bare_texts(claims: Claims, text: str) -> None:
    assert_sound(claims(Article("Test", text, id="a")))


@fuzzed
@given(text=TEXTS)
def test_texts_as_read(claims: Claims, text: str) -> None:
    try:
        article = article_from_text(text, name="Test")
    except InputError:
        return
    assert_sound(claims(article))


@fuzzed
@given(text=TEXTS)
def test_the_same_text_gives_the_same_claims(claims: Claims, text: str) -> None:
    article = Article("Test", text, id="a")
    assert claims(article).claims == claims(article).claims
