"""Article texts that try to run something, and a report that plants each of them everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from compare.model import DivergenceKind, Relation, Remark, Report, Skipped
from tests.report.builder import Builder, article

__all__ = ["PAYLOADS", "hostile", "long_word"]

_RUN = "window.planted=1"

PAYLOADS = (
    f"<script>{_RUN}</script>",
    f"</script><script>{_RUN}</script>",
    f"</style><script>{_RUN}</script>",
    f"</title><script>{_RUN}</script>",
    f"</textarea><script>{_RUN}</script>",
    f"<ScRiPt>{_RUN}</sCrIpT>",
    f"<script\t>{_RUN}</script\t>",
    f"<script src='data:text/javascript,{_RUN}'></script>",
    f"<img src=x onerror={_RUN}>",
    f"<img src=x onerror='{_RUN}'",
    f"<svg onload={_RUN}>",
    f"<svg><script>{_RUN}</script></svg>",
    f"<svg><animate onbegin={_RUN} attributeName=x dur=1s>",
    f"<body onload={_RUN}>",
    f"<details open ontoggle={_RUN}>",
    f"<input autofocus onfocus={_RUN}>",
    f"<video><source onerror={_RUN}></video>",
    f"<iframe srcdoc='<script>parent.{_RUN}</script>'></iframe>",
    f"<iframe src='javascript:parent.{_RUN}'></iframe>",
    f"<object data='javascript:{_RUN}'></object>",
    f"<embed src='javascript:{_RUN}'>",
    f"<a href='javascript:{_RUN}'>read on</a>",
    f"<form action='javascript:{_RUN}'><button autofocus>go</button></form>",
    f"<math><mtext><style><img src=x onerror={_RUN}></style></mtext></math>",
    f"<meta http-equiv=refresh content='0;url=javascript:{_RUN}'>",
    "<base href='https://planted.invalid/'><link rel=stylesheet href=x>",
    "<style>*{display:none!important}@import 'https://planted.invalid/x.css'</style>",
    f'" autofocus onfocus="{_RUN}" x="',
    f"' autofocus onfocus='{_RUN}' x='",
    f"` onmouseover={_RUN} `",
    "{{7*7}} {% include 'page.html' %} {{ report }} {# x #}",
    f"]]><script>{_RUN}</script><![CDATA[",
    f"--><script>{_RUN}</script><!--",
    f"&lt;script&gt;{_RUN}&lt;/script&gt; &#60;b&#62; &amp;",
    f"a\u2028b\u2029c</script>\u2028<script>{_RUN}</script>",
    f"\u202eevil\u202c \u2066turned\u2069 \u200f\x1b[31m\x00\x07\x9b {_RUN}",
    f"\ufeff<\x00script>{_RUN}</script>",
    f"javascript:{_RUN}",
)


def hostile(payload: str) -> Report:
    """A report in which every text that anyone can choose holds the payload."""
    text = f"{payload} leads\n\nThe mill {payload} burned. Nobody {payload} was hurt."
    builder = Builder(
        [article("a", f"Post {payload}", text, date(2024, 1, 1)), article("b", payload, text)]
    )
    for words, relation in (("burned", Relation.DIVERGE), ("was hurt", Relation.ADDS_DETAIL)):
        start = "The mill" if relation is Relation.DIVERGE else "Nobody"
        sentence = f"{start} {payload} {words}."
        claims = [builder.claim(s, sentence, speaker=f"Ada {payload}") for s in "ab"]
        sides = dict.fromkeys("ab", f"{payload} {words}")
        points = [(DivergenceKind.NAME, f"{payload} / {payload}", sides)]
        builder.fact(
            relation,
            *claims,
            adds=[("a", payload)],
            points=points if relation is Relation.DIVERGE else (),
            contrasts=points,
            why=payload,
        )
    builder.alone("a", f"{payload} leads", subject=payload)
    report = builder.report(Skipped(payload, payload))
    return replace(report, signature=payload, remarks=(Remark("a", payload),))


def long_word(length: int) -> Report:
    """A report in which one claim is a single word."""
    word = "m" * length
    builder = Builder([article("a", "Post", f"Title\n\n{word}"), article("b", "Wire", "Other")])
    builder.fact(Relation.AGREE, builder.claim("a", word), builder.claim("b", "Other"))
    return builder.report()
