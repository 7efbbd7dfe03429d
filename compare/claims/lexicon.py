"""Verbs of saying, who only asks for what is said, and words that set a clause against another."""

from __future__ import annotations

__all__ = ["AGAINST", "ASKING_VERBS", "INTERVIEWERS", "REPORTING_VERBS", "SHOWING_VERBS"]

_REPORTING_VERBS = """
accuse acknowledge add admit advise agree allege announce answer argue assert assure believe boast
caution charge claim comment complain concede conclude confirm contend counter declare demand
deny describe disclose emphasise emphasize estimate exclaim explain express imply indicate insist
joke lament maintain mention note observe predict proclaim promise quip recall recount reiterate
remark repeat reply report respond retort reveal say shout state stress suggest tell testify think
tweet urge vow warn wonder write
"""

REPORTING_VERBS = frozenset(_REPORTING_VERBS.split())
# Who asks for the paper or the programme tells nothing, and whoever speaks next is another.
ASKING_VERBS = frozenset({"ask", "press", "question"})
INTERVIEWERS = frozenset(
    "anchor correspondent host interviewer journalist moderator newsman presenter reporter".split()
)
# Of these a thing or an event may be the subject, which says nothing: "prices fell, suggesting
# that ...", "It suggested that all was lost".
SHOWING_VERBS = frozenset(
    {"confirm", "express", "imply", "indicate", "predict", "remind", "reveal", "suggest"}
)
# Words that set a clause against the one it hangs on.
AGAINST = frozenset({"although", "though", "whereas", "while"})
