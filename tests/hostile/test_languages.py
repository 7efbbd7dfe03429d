"""Articles in other languages are lined up, and it is said that verdicts on them mean little."""

from __future__ import annotations

import pytest

from compare import compare_articles
from compare.read import article_from_text

GERMAN = (
    """Der Damm bei Torvik brach am Montag um zwölf Uhr. Vierzehn Menschen wurden dabei verletzt,
    sagte der Bürgermeister. Die Straße in das Tal ist seither gesperrt, und das Land will für den
    Schaden aufkommen. Wann das Wasser sinkt, konnte am Abend noch niemand sagen.""",
    """Am Montag um zwölf Uhr brach der Damm bei Torvik. Die Straße in das Tal ist seither gesperrt.
    Fachleute hatten im Mai die Mauer noch für sicher gehalten, und niemand weiß bisher, wer die
    Arbeiten bezahlen wird. Viele Familien schliefen in der Schule von Halden.""",
)
POLISH = (
    """Tama w Torviku pękła w poniedziałek w południe. Czternaście osób zostało rannych, powiedział
    burmistrz. Droga do doliny jest od tej pory zamknięta, a państwo pokryje szkody, jak mówi
    minister w Halden. Wieczorem nikt nie umiał powiedzieć, kiedy opadnie woda.""",
    """W poniedziałek w południe pękła tama w Torviku. Droga do doliny jest od tej pory zamknięta.
    Inżynierowie badali mur jeszcze w maju i uznali go za bezpieczny, a mieszkańcy pytają teraz o
    wyjaśnienia i czekają na odpowiedź. Wiele rodzin spędziło noc w szkole w Halden.""",
)


@pytest.mark.parametrize("texts", [GERMAN, POLISH], ids=["German", "Polish"])
def test_other_languages_are_lined_up_with_a_remark(texts: tuple[str, str]) -> None:
    articles = [
        article_from_text(" ".join(text.split()), name=name)
        for name, text in zip("ab", texts, strict=True)
    ]
    report = compare_articles(articles)
    assert report.shared()
    assert [remark.source for remark in report.remarks] == ["a", "b"]
    assert all("little trust" in remark.text for remark in report.remarks)
