"""What hostile articles are made of: prose, and stretches that parsers stumble over."""

from __future__ import annotations

__all__ = ["ODD", "OPENINGS", "PROSE", "TAGS"]

PROSE = (
    "The dam at Torvik broke at noon on Monday, the county said.",
    "At least 14 people were hurt, three of them badly, said Mayor Oskar Lind.",
    "“Nobody warned us,” said Ida Krohn, 52, who lives below the dam.",
    "The state will pay $4.2 million by March 3, 2024, or about 43% of the damage.",
    "Engineers from Halden, who had checked the wall in May, found no cracks.",
    "It was not clear whether the dam's owner, Brandt & Co., had been told.",
    "The minister did not resign because of the flood; he left over a quarrel.",
    "Two-thirds of the valley (some 7,000 people) had no power until 9:30 p.m.",
    "“The water,” the mayor added, “came within 20 minutes of the alarm.”",
    "Der Damm brach am Montag, sagte der Bürgermeister.",
    "大坝周一中午决堤，市长说有十四人受伤。",
    "انهار السد ظهر الاثنين وقال العمدة إن 14 شخصا أصيبوا.",
)

ODD = (
    *("\x1b[2J", "\x1b]0;owned\x07", "\x9b31m", "\x7f", "\r", "\x0b", "\x0c", "\x85"),
    *("\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u2028", "\u2029", "\u00ad", "\ufffc"),
    *(
        "e\u0301",
        "\u0301" * 40,
        "👩\u200d👩\u200d👧",
        "🇳🇴",
        "漢字",
        "שלום",
        "½",
        "①②",
        "²³",
        "٣٤",
        "Ⅷ",
    ),
    *("“", "”", '"', "«", "»", "'", "’", "„", "‹", "``", "''", "(", ")", "((((", "))))", "[", "]("),
    *("$", "€", "%", "°", "£1", "$-3", "1,2,3", "1.2.3", "9" * 60, "1e999", "0x1F", "-", "—", "…"),
    *("=1+1", "@SUM(A1)", "+44", "<script>x()</script>", "]]>", "&#0;", "&#x1b;", "&amp;lt;"),
    *("**", "__", "~~", "`", "# ", "> ", "- ", "1. ", "---\n", "![a](b)", "[a](http://x)", "\\"),
    *("By", "By By", "Photo:", "©", "Read more:", "Updated", "(AP) —", "TORVIK —", "Correction:"),
    *("Feb. 30", "May 99, 9999", "99:99 p.m.", "noon", "3/32/2024", "yesterday", "in 0 BC"),
    *("a third of half of", "not not no never", "more than fewer than", "said said said"),
    *("../../etc/passwd", "%s%n", "{{7*7}}", "${x}", "{0.__class__}", "\\N{DASH}", "file:///x"),
)

TAGS = (
    *("<p>", "</p>", "<div>", "</div>", "<article>", "</article>", "<br>", "<!--", "-->", "<h1>"),
    *("<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<![CDATA[", "<?xml"),
    *("<svg onload=x>", "<a href='javascript:x'>", "<img src=x onerror=x>", "<table><tr><td>"),
    *("<meta charset=utf-16>", "<meta charset='x\x00y'>", "<base href='//x'>", "<iframe src=x>"),
    *("<!DOCTYPE html [<!ENTITY a 'b'>]>", "&a;", "<p " + "a=b " * 30 + ">", "<", ">", "</", "<p"),
    *('<meta property="og:site_name" content="\x1b[31m">', "<time datetime='2024-99-99'>"),
    *('<script type="application/ld+json">{"@type":"NewsArticle"}</script>', "<template>"),
)

OPENINGS = (
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xff\xfe\x00\x00",
    b"\x00\x00\xfe\xff",
    b"\x1f\x8b\x08\x00",
    b"PK\x03\x04",
    b"%PDF-1.7\n",
    b"\x89PNG\r\n\x1a\n",
    b"{",
    b"[",
    b"<",
    b"---\n",
    b"\x80",
)
