"""Boilerplate in whole articles: order, repeats, captions, and what stays content."""

from __future__ import annotations

import pytest

from compare.model import BoilerplateReason as Why
from compare.read import article_from_text

LEAD = (
    "The mayor of Aldermoor will travel to Brackwater on Friday to talk about the broken dam "
    "with its engineers, her office said."
)
CAPTION = (
    "The mayor of Aldermoor (l.) will travel to Brackwater on Friday to talk about the broken dam "
    "with its engineers (r.)"
)
MORE = "Nobody lives below the dam, and the road beneath it has been closed since spring."


def marks(*lines: str, title: str = "Mayor to visit dam") -> list[tuple[str, Why]]:
    article = article_from_text("\n\n".join((title, *lines)), name="Moor Times")
    return [(mark.text, mark.reason) for mark in article.boilerplate]


def test_marks_are_in_order_and_say_why() -> None:
    found = marks("By Ida Krohn\nMoor Times", f"BRACKWATER—{LEAD}", MORE, "Photo: Ida Krohn")
    assert found == [
        ("By Ida Krohn", Why.BYLINE),
        ("Moor Times", Why.BYLINE),
        ("BRACKWATER—", Why.DATELINE),
        ("Photo: Ida Krohn", Why.CREDIT),
    ]


def test_an_outlet_after_a_blank_line_must_name_itself_one() -> None:
    assert ("Moor Times", Why.BYLINE) in marks("By Ida Krohn", "Moor Times", LEAD)
    assert marks("By Ida Krohn", "Dam Troubles", LEAD) == [("By Ida Krohn", Why.BYLINE)]


def test_a_caption_twice_with_a_credit_is_marked_twice_and_the_body_kept() -> None:
    found = marks(LEAD, f"{CAPTION}\n{CAPTION}   ©  Ida Krohn / AFP", MORE)
    assert found == [
        (CAPTION, Why.CAPTION),
        (CAPTION, Why.CAPTION),
        ("©  Ida Krohn / AFP", Why.CREDIT),
    ]


def test_a_caption_that_points_and_repeats_the_body_is_marked() -> None:
    assert marks(LEAD, CAPTION, MORE) == [(CAPTION, Why.CAPTION)]


def test_a_credited_copy_of_a_sentence_is_a_caption() -> None:
    found = marks(f"{LEAD} {MORE}", f"{MORE} (AP Photo/Ida Krohn)")
    assert found == [(MORE, Why.CAPTION), ("(AP Photo/Ida Krohn)", Why.CREDIT)]


def test_a_credited_line_that_says_something_new_keeps_its_words() -> None:
    line = "Sheep graze on the dry lake bed. (AP Photo/Ida Krohn)"
    assert marks(LEAD, line, MORE) == [("(AP Photo/Ida Krohn)", Why.CREDIT)]


@pytest.mark.parametrize("before", ["", "Moor ", "North Moor "])
def test_a_teaser_that_stands_twice_is_marked_twice(before: str) -> None:
    teaser = "Goats found on roof of town hall"
    found = marks(LEAD, f"{teaser}\n{before}{teaser}", MORE)
    assert found == [(teaser, Why.TEASER), (before + teaser, Why.TEASER)]


def test_a_repeated_sentence_is_marked_once_and_its_first_copy_kept() -> None:
    text = "\n\n".join(("Mayor to visit dam", LEAD, MORE, MORE))
    (mark,) = article_from_text(text, name="a").boilerplate
    assert (mark.text, mark.reason, mark.start) == (MORE, Why.CAPTION, text.rindex(MORE))


@pytest.mark.parametrize(
    "paragraph",
    ["市长周五前往水坝。 她说路已封闭。 没有人受伤。 维修将持续到春天。",
     "नाव सोमवार को फँस गई। कोई घायल नहीं हुआ।",
     "هل أغلق الطريق إلى السد في الربيع؟"],
)  # fmt: skip
def test_the_first_copy_is_kept_with_the_marks_of_other_scripts(paragraph: str) -> None:
    assert marks(paragraph, paragraph, title="Dam") == [(paragraph, Why.CAPTION)]


def test_a_pull_quote_is_marked() -> None:
    assert marks(MORE, f"{LEAD} {MORE}") == [(MORE, Why.CAPTION)]


def test_the_headline_repeated_is_marked_but_the_headline_is_not() -> None:
    title = "Mayor of Aldermoor to visit dam"
    article = article_from_text(f"{title}\n\n{title}\n\n{LEAD}\n\n{MORE}", name="a")
    assert article.headline is not None
    assert article.headline.start == 0
    assert [(m.start, m.text) for m in article.boilerplate] == [(len(title) + 2, title)]


def test_a_news_alert_may_say_no_more_than_its_headline() -> None:
    article = article_from_text(MORE, name="a", title=MORE)
    assert article.boilerplate == ()


@pytest.mark.parametrize("title", ["Photo: the dam", "Watch: Dam breaks", "By Ida Krohn"])
def test_a_given_headline_is_never_boilerplate(title: str) -> None:
    article = article_from_text(f"{LEAD}\n\n{MORE}", name="a", title=title)
    assert article.title == title
    assert article.boilerplate == ()


@pytest.mark.parametrize(
    "line",
    [
        "No one was hurt.",
        "Too late.",
        "Dam troubles",
        "“Yes,” she said.",
        "Ida Krohn was sentenced to ten years in prison for her part in the raid on the bank.",
    ],
)
def test_short_and_similar_lines_are_content(line: str) -> None:
    other = "Odo Brandt was sentenced to ten years in prison for his part in the raid on the bank."
    assert marks(LEAD, other, line, MORE) == []


def test_datelines_are_looked_for_only_where_a_story_begins() -> None:
    late = "LISBON — The ministers met again."
    assert marks(LEAD, MORE, "Rain fell.", "It stopped.", late) == []
    assert marks(LEAD, late) == [("LISBON —", Why.DATELINE)]


def test_a_date_before_a_story_is_a_dateline_and_before_every_line_a_list() -> None:
    assert marks(f"June 12, 2024 - {LEAD}", MORE) == [("June 12, 2024 -", Why.DATELINE)]
    assert marks(f"June 12, 2024 - {LEAD}", f"June 14, 2024 - {MORE}") == []


def test_boilerplate_is_found_through_markup() -> None:
    text = f"Mayor to visit dam\n\n[Read more: Goats on roof](http://moor.example/1)\n\n{LEAD}"
    (mark,) = article_from_text(text, name="a").boilerplate
    assert (mark.reason, mark.text) == (
        Why.TEASER,
        "[Read more: Goats on roof](http://moor.example/1)",
    )


def test_lines_of_a_hard_wrapped_paragraph_are_no_bylines() -> None:
    text = (
        "Mayor to visit dam\n\n"
        "The work on the dam has taken far longer than was planned, said\n"
        "people who know it, and the plan itself was drawn up in a hurry\n"
        "by two offices that did not speak to each other. It was signed\n"
        "By Ida Krohn and Odo Brandt after a meeting that went on until\n"
        "late at night, and the money that was set aside for it was soon\n"
        "gone.\n"
    )
    article = article_from_text(text, name="a")
    assert article.boilerplate == ()
    assert article.title == "Mayor to visit dam"


@pytest.mark.parametrize("line", ['"We lost it all"', "“We lost it all”", "'Lost it all'", "‘All’"])
def test_a_crosshead_of_quoted_words_is_marked(line: str) -> None:
    said = '"In an hour we lost it all, and nobody came," Ida Krohn said.'
    assert marks(LEAD, line, said) == [(line, Why.NAVIGATION)]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("“We lost it all”", "Ida Krohn said that we lost it all."),
        ("“We lost it all”", "“In an hour we lost nearly all,” Ida Krohn said."),
        ("“We lost it all.”", "“In an hour we lost it all,” Ida Krohn said."),
        ("We lost it all", "“In an hour we lost it all,” Ida Krohn said."),
        ("“We lost”", "“In an hour we lostened,” Ida Krohn said."),
    ],
)
def test_other_short_lines_in_marks_stay(line: str, below: str) -> None:
    assert all(mark[0] != line for mark in marks(MORE, line, below))


NOTE = "Correction: An earlier version of this article gave the wrong year."
TITLES = ("Ten dams that never broke", "Will the new quay hold?", "Brackwater votes on ferry")


def test_titles_behind_the_correction_note_are_teasers() -> None:
    found = marks(LEAD, MORE, NOTE, *TITLES)
    assert found == [(NOTE, Why.CORRECTION), *((title, Why.TEASER) for title in TITLES)]


def test_titles_behind_a_note_of_two_lines_are_teasers() -> None:
    found = marks(LEAD, MORE, "Correction:", NOTE.removeprefix("Correction: "), *TITLES)
    assert [text for text, why in found if why is Why.TEASER] == list(TITLES)


@pytest.mark.parametrize(
    "lines",
    [
        (LEAD, NOTE, *TITLES, MORE),
        (NOTE, *TITLES, LEAD, MORE),
        (NOTE, *TITLES),
        (LEAD, MORE, *TITLES),
        (LEAD, MORE, NOTE, "The dam was built in 1950.", *TITLES),
        (LEAD, MORE, NOTE, "“We never knew the year,” Ida Krohn said.", *TITLES),
        (LEAD, MORE, NOTE, "Rain"),
    ],
)
def test_an_article_that_goes_on_below_its_note_keeps_its_lines(lines: tuple[str, ...]) -> None:
    assert all(why is not Why.TEASER for _, why in marks(*lines))
