"""Verbs that report what somebody says."""

from __future__ import annotations

__all__ = ["REPORTING_VERBS"]

_REPORTING_VERBS = """
accuse acknowledge add admit advise agree allege announce argue assert assure believe boast
caution charge claim comment complain concede conclude confirm contend counter declare demand
deny describe disclose estimate explain express imply indicate insist joke lament maintain
mention note observe predict proclaim promise quip recall recount remark reply report respond
reveal say state stress suggest tell testify think tweet urge vow warn wonder write
"""

REPORTING_VERBS = frozenset(_REPORTING_VERBS.split())
