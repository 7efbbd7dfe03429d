"""Rules for prompts to the reader, teasers to other stories, and navigation."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.rule import Rule, Scope

__all__ = ["RULES"]

_UNQUOTED = r"[^\"“”]"
_NETWORK = (
    r"(?:x|twitter|facebook|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whatsapp"
    r"|telegram|reddit|google news|apple news|social media)\b"
)
_STORIES = (
    r"(?:stor(?:y|ies)|articles?|news|coverage|reading|posts?|reports?|content|topics?|links?)"
)

RULES = (
    Rule(
        BoilerplateReason.PROMPT,
        Scope.LINE,
        re.compile(
            rf"(?:please\s+)?(?:sign\s+up|subscribe|register)(?:\s+(?:now|today|here|free|below))?[.!]?"
            rf"|(?:please\s+)?(?:sign\s+up|subscribe)\s+(?:now\s+|today\s+|here\s+)?(?:for|to|and|here)\s{_UNQUOTED}{{1,160}}"
            rf"|(?:get|receive)\s+(?:our|the)\s{_UNQUOTED}{{0,60}}\b(?:newsletters?|e?-?mails?|alerts?|inbox)\b{_UNQUOTED}{{0,60}}"
            rf"|(?:enjoying|like|love)\s+(?:this|our)\s{_STORIES}\?{_UNQUOTED}{{0,120}}",
            re.IGNORECASE,
        ),
        marks=(
            "Sign up for our newsletter",
            "Subscribe",
            "Subscribe to the Harbour Post for full access.",
            "Get our daily newsletter in your inbox.",
        ),
        spares=(
            "Subscribers left in droves.",
            "“Sign up for the army,” he told them.",
            "Register offices were closed.",
        ),
    ),
    Rule(
        BoilerplateReason.PROMPT,
        Scope.LINE,
        re.compile(
            rf"[(\[]?(?:please\s+)?(?:click|tap)\s+(?:here|below|through|on\s+(?:the|this))\b{_UNQUOTED}{{0,160}}"
            rf"|{_UNQUOTED}{{2,80}}\bcan\s+(?:also\s+)?be\s+(?:downloaded|accessed|read)\s+(?:directly\s+)?here[.:]?"
            rf"|(?:hit|make)\s+the\s+jump\b{_UNQUOTED}{{0,160}}"
            rf"|(?:please\s+)?download\s+(?:our|the)\s{_UNQUOTED}{{0,40}}\bapps?\b{_UNQUOTED}{{0,80}}"
            rf"|(?:support|help\s+fund)\s+(?:our|independent|local)\s+(?:journalism|newsroom|reporting){_UNQUOTED}{{0,80}}",
            re.IGNORECASE,
        ),
        marks=(
            "Click here to see the map.",
            "Tap here for more.",
            "Download our app",
            "Download the Harbour Post app for alerts",
            "Support our journalism",
            "The map can also be downloaded directly here.",
        ),
        spares=(
            "The map cannot be downloaded here, the clerk said.",
            "Old maps can be found here.",
            "Click beetles ate the crop.",
            "Downloads of the app doubled.",
            "Support for it fell.",
        ),
    ),
    Rule(
        BoilerplateReason.PROMPT,
        Scope.LINE,
        re.compile(
            rf"(?:please\s+)?(?:follow|like|join|find|connect\s+with)\s+(?:us|@?[^\s.,\"“”]{{1,30}}"
            rf"(?:\s+[^\s.,\"“”]{{1,30}}){{0,5}})\s+(?:on|via)\s+{_NETWORK}{_UNQUOTED}{{0,100}}"
            r"|follow\s+(?:us|@\w{1,30})[.!]?",
            re.IGNORECASE,
        ),
        marks=(
            "Follow us on Instagram",
            "Follow Jane Doe on Twitter: @janedoe",
            "Like us on Facebook!",
            "Follow @janedoe on X.",
        ),
        spares=("Follow the money on Wall Street.", "Followers on Facebook cheered."),
    ),
    Rule(
        BoilerplateReason.PROMPT,
        Scope.LINE,
        re.compile(
            r"advertisements?|advertising|sponsored(?:\s+content)?|skip\s+advertisement"
            r"|(?:story|article|report)\s+continues(?:\s+(?:below|after))?(?:\s+(?:the\s+)?advert\w*)?"
            rf"|share\s+(?:this|on\s+{_NETWORK})(?:\s+(?:article|story|post|page|with\s+friends))?[.!]?"
            r"|(?:leave|post|add)\s+a\s+comment|(?:view|show|read)\s+(?:all\s+)?comments"
            rf"|(?:do\s+you\s+)?(?:have|got)\s+a\s+(?:news\s+)?(?:tip|story)\b{_UNQUOTED}{{0,120}}"
            rf"|(?:tell\s+us|let\s+us\s+know)\s+(?:what\s+you\s+think\b|in\s+the\s+comments\b){_UNQUOTED}{{0,80}}",
            re.IGNORECASE,
        ),
        marks=(
            "Advertisement",
            "ADVERTISEMENT",
            "Story continues below",
            "Share this",
            "Share on Facebook",
            "Leave a comment",
            "Have a tip? Write to the desk.",
        ),
        spares=("Advertisements were banned.", "Share prices fell.", "This is shared land."),
    ),
    Rule(
        BoilerplateReason.TEASER,
        Scope.LINE,
        re.compile(
            r"[(\[]?(?:(?i:read|see|watch|listen|look|also|related|recommended|must)"
            r"(?:[\s-](?i:more|also|next|too|read|see|now|live|here|stor(?:y|ies)|articles?|coverage"
            r"|content|links?|news|video)){0,2}"
            r"|MORE|VIDEO|PHOTOS|GALLERY|PICTURES|Video|Gallery|(?i:don['’]t\smiss|in\spictures"
            r"|more\s(?:news|stories)))\s*:(?:\s.{0,250})?[)\]]?",
            re.DOTALL,
        ),
        marks=(
            "Read more: Storm closes the harbour",
            "RELATED: Storm closes the harbour",
            "Related stories: Storm closes the harbour",
            "WATCH: The bridge falls",
            "See also: A history of the bridge",
            "MORE: Ten bridges that fell",
            "(READ MORE: Ten bridges that fell)",
        ),
        spares=(
            "Related charges were dropped: none stood.",
            "Watch out: the bridge is old.",
            "He read more: law, then history.",
        ),
    ),
    Rule(
        BoilerplateReason.TEASER,
        Scope.LINE,
        re.compile(
            rf"(?i:read|see)\s+(?i:more|also)(?:\s+(?i:about|on|at|from|here|of)\b{_UNQUOTED}{{0,100}})?"
            rf"|(?i:read|watch|see|hear)\s+the\s+(?i:full|whole|entire|rest\s+of\s+the)\s{_UNQUOTED}{{0,100}}"
            r"(?:\b(?i:via|here|at|below)\b[^.\"“”]{0,60}|:)[.:]?"
            r"|(?i:related\s+(?:articles?|stor(?:y|ies)|coverage|content|links?|topics?))"
            r"|(?i:you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in))\W?",
        ),
        marks=(
            "Read more",
            "See also",
            "Read the full letter here:",
            "Related articles",
            "You may also like",
            "Read more about the storm",
        ),
        spares=("Readers want more.", "See how it fell.", "Related costs rose."),
    ),
    Rule(
        BoilerplateReason.NAVIGATION,
        Scope.LINE,
        re.compile(
            rf"More\s+(?:on|from|about|in)\s+(?:(?!,\s|\b(?:than|is|was|are|were|will|has|have|emerged)\b)[^.!?:]){{1,60}}:?"
            rf"|(?i:(?:more|latest|top|other|popular|trending|most\s+read|most\s+popular)\s+{_STORIES}"
            r"(?:\s+(?:on|from|about)\s[^.!?:]{1,60})?):?"
        ),
        marks=("More on Norwich:", "More from the Harbour Post", "Top stories", "More news"),
        spares=(
            "More on the dead man's past emerged on Friday.",
            "More from the fund was spent.",
            "More people left.",
            "More in sorrow than in anger, Hay left",
            "More in hope than in faith, the crew sailed",
        ),
    ),
    Rule(
        BoilerplateReason.NAVIGATION,
        Scope.LINE,
        re.compile(
            r"(?i:back\s+to\s+top|skip\s+to\s+(?:main\s+)?content|main\s+menu|menu|home|print|e-?mail|comments?"
            r"|log\s?in|sign\s+in|search|show\s+more|load\s+more|continue\s+reading|play\s+video|close|next|previous)"
            r"(?:\s*\(\d{1,5}\))?"
            r"|(?i:home)(?:\s*[>›»/|]\s*[\w&' -]{2,30}){1,6}"
            r"|(?i:tags|topics|filed\s+under|categories|category|keywords)\s*:.{0,200}"
        ),
        marks=("Back to top", "Home > World > Europe", "Tags: storms, bridges", "Comments (12)"),
        spares=("Home prices fell.", "Comments were shut.", "Topics ranged from trade to fish."),
    ),
    Rule(
        BoilerplateReason.PROMPT,
        Scope.LINE,
        re.compile(
            r"(?:anyone|anybody|witnesses|those|people|motorists)\s[^\"“”.]{0,120}?(?:is|are)\s+"
            r"(?:asked|urged|encouraged|requested)\s+to\s+(?:call|contact|phone|ring)\s[^\"“”]{0,160}?"
            r"\d{3,5}[ -]?\d{3,4}[^\"“”]{0,120}",
            re.IGNORECASE,
        ),
        marks=(
            "Anyone with any information is asked to call 0845 125 2222.",
            "Witnesses are urged to contact Torvik Police on 0845 125 2222 or the Harbour Line.",
            "Anyone who saw the van is asked to call Sgt. Lind at 745-4811.",
        ),
        spares=(
            "Anyone who saw the van is asked to call the police.",
            "Anyone hurt was asked to call 112, and 4,000 did.",
            "Witnesses are asked to come forward, Sgt. Lind said.",
            "“Anyone with a boat is asked to call 745-4811,” the mayor said.",
        ),
    ),
    Rule(
        BoilerplateReason.NAVIGATION,
        Scope.LINE,
        re.compile(r"[\W_]+|-\s?30\s?-|\(?(?:ENDS?|MORE)\)?"),
        marks=("* * *", "...", "-30-", "ENDS", "(END)"),
        spares=("No one was hurt.", "30 died.", "It ends."),
    ),
)
