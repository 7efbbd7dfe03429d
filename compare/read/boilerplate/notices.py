"""Rules for notices of the house: its standards, its agencies, its reporters, its subscriptions."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.words import AGENCY, NAME, NAMES, PERSON

__all__ = ["RULES"]

_BEAT = r"[^.\"“”!?]{1,160}"
_JOB = (
    r"(?!former|ex-|retired|jailed|missing|freed|fugitive)(?:[\w'’\-]+\s+){0,4}"
    r"(?:reporter|correspondent|journalist|columnist|staff\s+writer|editor)"
)
_AGENCIES = rf"(?:(?:news\s+)?agencies|agency\s+inputs|{AGENCY})"

RULES = (
    Rule(
        BoilerplateReason.CONTRIBUTOR,
        Scope.LINE,
        LatePattern(
            re.compile(r"(?i:\b(?:files?|inputs?)\s+from\s)"),
            rf"[(\[*—–\-]{{0,2}}\s*[Ww]ith\s+(?:files?|inputs?|agency\s+inputs?)\s+from\s+"
            rf"(?:{_AGENCIES}|{NAME}|{NAMES})(?:(?:,|\s+and|\s+&)\s+(?:{_AGENCIES}|{NAMES}))*\s*[.)\]]{{0,2}}",
        ),
        marks=(
            "With files from The Canadian Press.",
            "With files from Jane Doe and John Roe",
            "(With inputs from PTI)",
            "(With inputs from agencies.)",
        ),
        spares=(
            "With files from the raid, police found the firm.",
            "With inputs from farms scarce, prices rose.",
        ),
    ),
    Rule(
        BoilerplateReason.BYLINE,
        Scope.EDGE,
        LatePattern(
            re.compile(r"\sis\s+an?\s"),
            rf"{PERSON},?\s+is\s+an?\s+{_JOB}\s+(?:(?:who\s+)?(?:cover(?:s|ing)|report(?:s|ing)\s+on)\s{_BEAT}"
            rf"|(?:for|at|with)\s+(?:[Tt]he\s+)?{NAME}(?:\s{NAME}){{0,4}}(?:\s(?:cover|report)ing\s{_BEAT})?"
            rf"|based\s+in\s{_BEAT})\.?",
        ),
        marks=(
            "Jane Doe is a reporter covering courts for the Harbour Post.",
            "Jane Doe is an education correspondent at the BBC.",
            "Jane Doe is a senior editor for The Harbour Post covering trade.",
            "Jane Doe is a staff writer who covers ships and ports",
        ),
        spares=(
            "Jane Doe is a reporter who was shot in Lisbon.",
            "Jane Doe is a former editor at odds with the board.",
            "Jane Doe is a former reporter for the Harbour Post.",
            "Jane Doe is a nurse at the Harbour Hospital.",
            "Jane Doe is a journalist for whom no law counts.",
        ),
    ),
    Rule(
        BoilerplateReason.NAVIGATION,
        Scope.LINE,
        re.compile(
            r"our\s+standards:\s+the\s+thomson\s+reuters\s+trust\s+principles\W{0,3}"
            r"|[(\[*]{0,2}(?:except\s+for\s+the\s+headline,\s+)?this\s+(?:story|article|report)\s+has\s+not\s+been"
            r"\s+(?:created\s+or\s+)?edited\s+by\s[^.\"“”]{1,60}\b(?:staff|team|desk|generated|published\s+from)\b"
            r"[^\"“”]{0,120}"
            r"|[(\[*]{0,2}this\s+(?:story|article|report)\s+(?:is|was)\s+(?:auto-?generated|published)\s+from"
            r"\s+an?\s[^.\"“”]{0,40}\b(?:feed|syndicated)\b[^\"“”]{0,100}",
            re.IGNORECASE,
        ),
        marks=(
            "Our Standards: The Thomson Reuters Trust Principles.",
            "(This story has not been edited by Harbour staff and is made from a feed.)",
            "(Except for the headline, this story has not been edited by Harbour staff.)",
            "This story was published from a wire agency feed without changes.",
        ),
        spares=(
            "Our standards: the mayor told the board what they are.",
            "This story has not been told before.",
            "This report has not been edited by the ministry, the judge said.",
            "This story was published from a prison cell in Lisbon.",
        ),
    ),
    Rule(
        BoilerplateReason.CREDIT,
        Scope.TAIL,
        LatePattern(
            re.compile(r"(?i:article|story|report)\)"),
            rf"(?:(?<=\s)\")?\((?:(?:[Vv]ia|[Ff]rom|[Ss]ource:)\s+)?{NAME}(?:\s+{NAME}){{0,4}}!?"
            rf"(?:\s+{NAME}){{0,2}}\s+(?i:article|story|report)\)\.?\s*$",
        ),
        marks=(
            "The car was a silver van. «(Harbour News article)»",
            "“It was a silver van.”«(The Harbour Post story)»",
            "«(Source: Harbour Post report)»",
            'Calls were not answered. «"(Harbour News article)»',
        ),
        spares=(
            "She read out the letter (the Harbour Post article).",
            "The paper told of it (an article).",
            "He kept the page (Article 5).",
        ),
    ),
    Rule(
        BoilerplateReason.TEASER,
        Scope.LINE,
        re.compile(
            r"(?:(?:live\s+)?(?:news|analysis|discussion|commentary|coverage|opinion|updates?|views?)"
            r"(?:,\s+(?:and\s+)?|\s+and\s+)){1,3}"
            r"(?:news|analysis|discussion|commentary|coverage|opinions?|updates?|views?)"
            r"\s+(?:of|on|about|from)\s+(?:the\s+)?[\w.'’\-]{1,30}(?:\s[\w.'’\-]{1,30})?"
            r"\s+(?:on|at|in|from)\s+(?:the|our)\s+(?:[\w.'’\-]{1,30}\s){0,6}(?:blog|podcast|newsletter)\.?",
            re.IGNORECASE,
        ),
        marks=(
            "Analysis and discussion of the harbour on the Harbour Post city blog.",
            "News, views and commentary on sailing in our sports newsletter",
        ),
        spares=(
            "Analysis of the leak stood on his blog.",
            "News and views on the leak filled the front page of the Harbour Post.",
        ),
    ),
    Rule(
        BoilerplateReason.TIMESTAMP,
        Scope.LINE,
        re.compile(
            r"this\s+(?:article|story)\s+is\s+(?:more\s+than|over)\s+\d{1,2}\s+(?:month|year)s?\s+old\.?"
            r"|this\s+is\s+a\s+(?:developing|breaking(?:\s+news)?)\s+story\b"
            r"(?:(?:[.,;–—\-]\s*|\s+and\s+|\s+)(?:please\s+)?(?:check\s+back|more\s+(?:details|information)|it\s+will\s+be"
            r"|will\s+be|refresh|we\s+will|stay\s+with)\b[^\"“”]{0,100})?\.?"
            r"|(?:please\s+)?check\s+back\s+(?:here\s+)?(?:soon\s+|later\s+)?for\s+(?:more\s+|further\s+|the\s+latest\s+)?"
            r"(?:updates?|details|information)\.?",
            re.IGNORECASE,
        ),
        marks=(
            "This article is more than 1 year old",
            "This article is more than 3 months old.",
            "This is a developing story. Check back for updates.",
            "This is a breaking news story and will be updated.",
            "Check back for updates.",
        ),
        spares=(
            "This article is more than a year's work.",
            "This is a developing story of fraud, the judge said.",
            "Check back doors for locks, police said.",
        ),
    ),
    Rule(
        BoilerplateReason.PROMPT,
        Scope.LINE,
        re.compile(
            r"(?:follow|find|read|see)\s+(?:all\s+|more\s+)?(?:of\s+)?[^\s\"“”]{1,30}['’]s?\s+(?:full\s+|latest\s+)?"
            r"coverage\b[^\"“”]{0,100}\s(?:at|here|on):?\s*(?:(?:https?://|www\.)\S{1,120}|[\w.]{1,40}\.\w{2,4}/\S{1,80})\.?"
            r"|we\s+use\s+cookies\b[^\"“”]{0,300}"
            r"|(?:this|our)\s+(?:web)?site\s+uses\s+cookies\b[^\"“”]{0,300}"
            r"|(?:already\s+)?(?:a\s+|an\s+)?(?:subscriber|member|registered)\?\s*(?:log|sign)\s+in\b[^\"“”]{0,40}"
            r"|already\s+have\s+an\s+account\?(?:\s*(?:log|sign)\s+in\b[^\"“”]{0,40})?"
            r"|(?:please\s+)?(?:log|sign)\s+in\s+(?:or\s+(?:subscribe|register|sign\s+up)\s+)?to\s+(?:continue|read|keep"
            r"|access|comment)\b[^\"“”]{0,80}",
            re.IGNORECASE,
        ),
        marks=(
            "Follow AP's coverage of storms at https://harbour.example/storms",
            "Follow AP’s full coverage of storms at https://harbour.example",
            "We use cookies to make this site better. Accept",
            "This site uses cookies.",
            "Already a subscriber? Log in",
            "Sign in to continue reading.",
        ),
        spares=(
            "We used cookies as bait, the keeper said.",
            "Follow the court's coverage of the case.",
            "Already a subscriber of the fund, he paid.",
            "Sign-in sheets were lost.",
        ),
    ),
    Rule(
        BoilerplateReason.CAPTION,
        Scope.LINE,
        re.compile(
            r"(?:(?i:image|photo|media|picture)\s+(?i:caption),|Caption:|CAPTION:|Pictured:|PICTURED:|ABOVE:|Above:)"
            r"\s+\S.{0,300}",
            re.DOTALL,
        ),
        marks=(
            "Image caption, The harbour in March",
            "Caption: The harbour in March.",
            "Pictured: Jane Doe at the harbour",
            "ABOVE: The harbour in March",
        ),
        spares=(
            "Above the harbour: smoke.",
            "Pictured in court, she wept.",
            "Caption contests were held.",
        ),
    ),
)
