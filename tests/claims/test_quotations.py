"""Which words stand in quotation marks."""

from __future__ import annotations

import pytest

from compare.claims.text.quotations import find_quotations
from compare.claims.text.quoted_shares import quoted_share
from compare.model import Article, Boilerplate, BoilerplateReason
from compare.parsed import overlapping

FOUND = {
    "curly": ("“We ran,” said Ines Pohl. “It broke.”", ["We ran,", "It broke."]),
    "straight": ('"We ran," said Ines Pohl. "It broke."', ["We ran,", "It broke."]),
    "German": ("„We ran”, said Ines Pohl.", ["We ran"]),
    "angular": ("«We ran», said Ines Pohl.", ["We ran"]),
    "inside a sentence": ("The board called it “a shame” on Monday.", ["a shame"]),
    "several sentences": ("“We ran. It broke,” said Ines Pohl.", ["We ran. It broke,"]),
    "over two paragraphs, opened once": (
        "“We ran.\n\nIt broke,” said Ines Pohl.",
        ["We ran.\n\nIt broke,"],
    ),
    "over two paragraphs, opened twice": (
        "“We ran.\n\n“It broke,” said Ines Pohl.",
        ["We ran.", "It broke,"],
    ),
    "over two paragraphs, opened twice, straight": (
        '"We ran.\n\n"It broke," said Ines Pohl.',
        ["We ran.", "It broke,"],
    ),
    "closed before a long name, a blank on the wrong side": (
        '"It fell. We ran, "the head of the works, Ines Pohl of Torvik, told the Echo.',
        ["It fell. We ran, "],
    ),
    "never opened, closed before a name, a blank on the wrong side": (
        'It fell and we ran, "Ines Pohl said.',
        ["It fell and we ran, "],
    ),
    "opened behind what somebody said, and never closed": (
        'The board said it fell, "Ines Pohl said.',
        ["Ines Pohl said."],
    ),
    "opened behind another sentence, and never closed": (
        'The dam fell. We ran, "Ines Pohl said.',
        ["Ines Pohl said."],
    ),
    "closed behind an inner mark, a blank on the wrong side": (
        '"I said: It fell, \' "Ines Pohl said.',
        ["I said: It fell, ' "],
    ),
    "one that opens before what somebody said, closed behind it": (
        'He wrote, "the head of the works said it fell."',
        ["the head of the works said it fell."],
    ),
    "over two paragraphs, closed before an inner mark": (
        '"It fell.\n\nWe ran. "\'\n\nNobody was hurt.',
        ["It fell.\n\nWe ran. "],
    ),
    "never closed, who spoke told before the next": (
        '"The wall fell at once, Ines Pohl said. "We ran." Nobody was hurt.',
        ["The wall fell at once,", "We ran."],
    ),
    "never closed, a trade and a name at the end": (
        '"The wall fell at once, town clerk Lt. Ines Pohl said.\n\nNobody was hurt.',
        ["The wall fell at once,"],
    ),
    "never closed, who spoke to the speaker at the end": (
        '"The wall fell at once, my mother said.\n\nNobody was hurt.',
        ["The wall fell at once, my mother said."],
    ),
    "closed behind who spoke": (
        'He told us: "The wall fell, the crew said."',
        ["The wall fell, the crew said."],
    ),
    "never closed": ("“We ran. It broke.\n\nNobody was hurt.", ["We ran. It broke."]),
    "never closed, another one later": (
        "“We ran.\n\nNobody was hurt.\n\nIt was “a shame.”",
        ["We ran.", "a shame."],
    ),
    "closed twice": ("“We ran.” It broke.” Nobody was hurt.", ["We ran."]),
    "inches": ('The pipe is 12" wide. It was "old," he said.', ["old,"]),
    "behind an escape": ('\\"We ran,\\" he said.', ["We ran,\\"]),
    "closed by a mark set as one that opens, where a paragraph ends": (
        "The seal, Pohl said, “is tight. It held all night.“\n\nThe crew left.",
        ["is tight. It held all night."],
    ),
    "a word marked within, straight": (
        'Pohl said: "They call it "soft," and it is no steel." The crew left.',
        ['They call it "soft," and it is no steel.'],
    ),
    "two words marked, one behind the other": (
        'Pohl calls it "soft" and "old," and left.',
        ["soft", "old,"],
    ),
    "a blank before the mark that ends the text": (
        '"We ran.\n\nIt broke. "\n',
        ["We ran.\n\nIt broke. "],
    ),
    "closed where a paragraph ends, opened before": (
        "It broke, she said.\n\nWe ran, and nobody was hurt.”",
        ["We ran, and nobody was hurt."],
    ),
    "closed where a paragraph ends, straight": (
        'It broke, she said.\n\nWe ran."\n\nNobody was hurt.',
        ["We ran."],
    ),
    "single": ("‘We ran,’ said Ines Pohl. ‘It broke.’", ["We ran,", "It broke."]),
    "single and straight": ("'We ran,' said Ines Pohl. 'It broke.'", ["We ran,", "It broke."]),
    "single, with spaces": ("'We ran, ' said Ines Pohl.", ["We ran, "]),
    "single, with apostrophes in it": ("‘I don’t know,’ said Ines Pohl.", ["I don’t know,"]),
    "a phrase in single marks": ("The board called it a ‘quiet shame’ on Monday.", ["quiet shame"]),
    "opened by a grave accent": ("It was `undeserved luck ' for them.", ["undeserved luck "]),
    "closed by a mark set as one that opens": (
        "“We ran. It broke, “the officer said. “Nobody was hurt.”",
        ["We ran. It broke, ", "Nobody was hurt."],
    ),
    "closed so in the next paragraph": (
        '"We ran.\n\nIt broke, "a defence spokesperson said.\n\nNobody was hurt.',
        ["We ran.\n\nIt broke, "],
    ),
    "closed so, curly, in the next paragraph": (
        "“We ran.\n\nIt broke, “a defence spokesperson said.\n\nNobody was hurt.",
        ["We ran.\n\nIt broke, "],
    ),
    "closed at the end of a paragraph, behind a blank": (
        '"We ran.\n\nIt broke. "\n\n"It was old," he said.',
        ["We ran.\n\nIt broke. ", "It was old,"],
    ),
    "closed behind a blank, opened before": (
        "“ We ran, ” he said.\n\nIt broke. ”\n\nIt was old.",
        [" We ran, ", "It broke. "],
    ),
    "closed by a mark set as one that opens, before a comma": (
        "“We ran and ran “, he said. It broke.",
        ["We ran and ran "],
    ),
    "never closed, who spoke at the end": (
        '"We ran from it, Ines Pohl said.\n\n"It broke."',
        ["We ran from it,", "It broke."],
    ),
    "another one opened behind a comma": (
        'It broke.\n\nInes Pohl wrote, "the officer said he ran."',
        ["the officer said he ran."],
    ),
    "one opened within another": (
        "“I told her, “the officer said no,” and left.",
        ["the officer said no,"],
    ),
    "single, with blanks around all marks": (
        "‘ I ’ m sad . It ’ s old , ’ he said . ‘ We don ’ t know ’ .",
        [" I ’ m sad . It ’ s old , ", " We don ’ t know "],
    ),
    "single within double": ("“He said ‘run’ to us,” said Ines Pohl.", ["He said ‘run’ to us,"]),
    "single, not over a paragraph": ("‘We ran\r\n\r\nand it broke,’ said Ines Pohl.", []),
    "genitives": ("The players' bus and the girls' tent were empty.", []),
    "short forms": ("Give 'em rock 'n' roll of the '70s, o'clock or not.", []),
    "none": ("The dam broke at 5 o'clock; it wasn't old.", []),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_found(text: str, expected: list[str]) -> None:
    found = find_quotations(Article("Test", text))
    assert [text[start:end] for start, end in found] == expected


LINES = ["The kiln went out.", "No one was hurt.", "The works were shut.", "The road is wet."]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ['"We ran.', "It broke.", '"I was cold."', *LINES],
            ["We ran.\n\nIt broke.", "I was cold."],
        ),
        (['"We ran.', "It broke, said Pohl.", '"I was cold."', *LINES], ["We ran.", "I was cold."]),
        (['"We ran.', "The site in May", '"I was cold."', *LINES], ["We ran.", "I was cold."]),
        (['"We ran.', *LINES, '"I was cold."', *LINES], ["We ran.", "I was cold."]),
        (
            ['"We ran. We fell.', "It broke. It sank.", '"I was cold."', "It is. It was. It fell."],
            ["We ran. We fell.", "I was cold."],
        ),
        (
            ['It is old, "Pohl held.', "It broke.", '"I was cold."', *LINES],
            ["Pohl held.", "I was cold."],
        ),
    ],
    ids=["goes on", "who spoke", "no sentence", "too far", "whole paragraphs", "blank misplaced"],
)
def test_a_line_between_two_marks_that_open(paragraphs: list[str], expected: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    found = find_quotations(Article(id="a", name="a", text=text))
    assert [text[start:end] for start, end in found] == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ["Pohl wrote: ‘ We ran.", "It broke.", "I was cold. ’", *LINES],
            [" We ran.\n\nIt broke.\n\nI was cold. "],
        ),
        (["Pohl said the ‘ new kiln had run.", "It broke.", "I was cold. ’", *LINES], []),
        (["Pohl wrote: ‘ We ran.", "It broke, and", "I was cold. ’", *LINES], []),
        (["Pohl wrote: ‘ We ran.", *LINES, *LINES, "I was cold. ’"], []),
        (["Pohl wrote: ‘ We ran. It fell. It sank. We all ran.", "I was cold. ’"], []),
    ],
    ids=["goes on", "no colon", "no sentence", "too far", "whole paragraphs"],
)
def test_a_single_mark_over_lines(paragraphs: list[str], expected: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    found = find_quotations(Article(id="a", name="a", text=text))
    assert [text[start:end] for start, end in found] == expected


def test_marks_in_boilerplate_do_not_count() -> None:
    text = 'Read more: "The dam\n\nIt broke. "We ran," he said.'
    mark = Boilerplate(0, 19, text[:19], BoilerplateReason.TEASER)
    found = find_quotations(Article("Test", text, boilerplate=(mark,)))
    assert [text[start:end] for start, end in found] == ["We ran,"]


def test_a_mark_that_is_never_closed_does_not_swallow_the_article() -> None:
    text = "“" + "The dam broke and nobody came. " * 150 + "”"
    assert find_quotations(Article("Test", text)) == ()


def test_share() -> None:
    assert quoted_share(0, 10, iter([(2, 4), (8, 12)])) == pytest.approx(0.4)
    assert quoted_share(5, 5, iter([(0, 9)])) == 0.0


def test_quotations_that_reach_into_a_stretch() -> None:
    quotations = [(2, 4), (8, 12), (20, 30)]
    assert list(overlapping(quotations, 4, 8)) == []
    assert list(overlapping(quotations, 3, 9)) == [0, 1]
    assert list(overlapping(quotations, 12, 21)) == [2]
    assert list(overlapping(quotations, 30, 40)) == []
