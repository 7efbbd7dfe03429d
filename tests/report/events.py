"""Three invented events: border talks in 2 articles, a flood in 3, a court case in 7."""

# The articles keep a paragraph on a line, as articles do.
from __future__ import annotations

from datetime import date

from compare.model import DivergenceKind, Relation, Report, Skipped
from tests.report.builder import Builder, article

_HERALD = """Ministers to meet at Orsk bridge over closed crossings

The interior ministers of Tavria and Lorne will meet at the Orsk bridge on Monday, both governments said. They are to talk about the five crossings that have been closed since the end of May.

“Nobody on this river gains from a locked gate,” said Ilse Maran, the Tavrian minister. She expects the talks to last two days.

Lorne closed the crossings after 1,400 people had entered in a single week, more than in all of last year. Traders in [Orsk](#) say that half of their stalls stand empty, which the town council confirms. A market hall that opened in spring has already shut again."""

_WIRE = """Tavria, Lorne set date for border talks

Tavria and Lorne will hold talks on their shared border on Monday, the two governments announced. The meeting place is the bridge at Orsk, where only three of eight crossings remain open.

"Nobody on this river gains from a locked gate," Lorne's minister Pavel Dunn said.

Lorne shut the crossings after about 1,400 people arrived within one week. Dunn's office said the gates would not open before an agreement on returns has been signed. Tavria has refused to sign such an agreement twice, in 2019 and again in March. Buses between the two capitals have stopped running."""


def talks() -> Report:
    """Two sources on border talks."""
    b = Builder(
        [
            article("a", "The Tavrian Herald", _HERALD, date(2024, 6, 14)),
            article("b", "Lorne Wire", _WIRE, date(2024, 6, 14)),
        ]
    )
    b.hide("a", "[", "](#)")
    b.fact(
        Relation.AGREE,
        b.claim("a", "Ministers to meet at Orsk bridge over closed crossings"),
        b.claim("b", "Tavria, Lorne set date for border talks"),
        differs=[("a", "Ministers to meet at Orsk bridge"), ("b", "Tavria, Lorne set date")],
    )
    b.fact(
        Relation.ADDS_DETAIL,
        b.claim(
            "a",
            "The interior ministers of Tavria and Lorne will meet at the Orsk bridge on Monday, "
            "both governments said.",
        ),
        b.claim(
            "b",
            "Tavria and Lorne will hold talks on their shared border on Monday, "
            "the two governments announced.",
        ),
        b.claim("b", "The meeting place is the bridge at Orsk"),
        adds=[("a", "interior ministers")],
        differs=[
            ("a", "both governments said"),
            ("b", "hold talks on their shared border"),
            ("b", "announced"),
        ],
    )
    b.fact(
        Relation.AGREE,
        b.claim("a", "the five crossings that have been closed"),
        b.claim("b", "only three of eight crossings remain open"),
        differs=[("a", "five"), ("a", "have been closed"), ("b", "only three of eight")],
        contrasts=[
            (
                DivergenceKind.QUANTITY,
                "five closed, three of eight open: the same count from two ends",
                {"a": "five crossings", "b": "three of eight crossings"},
            )
        ],
    )
    b.fact(
        Relation.DIVERGE,
        b.claim(
            "a",
            "“Nobody on this river gains from a locked gate,”",
            speaker="Ilse Maran",
            quoted=True,
        ),
        b.claim(
            "b",
            '"Nobody on this river gains from a locked gate,"',
            speaker="Pavel Dunn",
            quoted=True,
        ),
        points=[
            (
                DivergenceKind.ATTRIBUTION,
                "Ilse Maran / Pavel Dunn: the same words from two speakers",
                {"a": "Ilse Maran", "b": "Pavel Dunn"},
            )
        ],
    )
    b.fact(
        Relation.AGREE,
        b.claim("a", "Lorne closed the crossings after 1,400 people had entered in a single week"),
        b.claim("b", "Lorne shut the crossings after about 1,400 people arrived within one week"),
        differs=[
            ("a", "closed"),
            ("a", "had entered"),
            ("a", "in a single"),
            ("b", "shut"),
            ("b", "arrived within one"),
        ],
        origins=(("a", "b"),),
    )
    b.alone("a", "She expects the talks to last two days", speaker="Ilse Maran")
    b.alone(
        "a", "more than in all of last year", subject="1,400 people had entered in a single week"
    )
    b.alone(
        "a", "Traders in [Orsk](#) say that half of their stalls stand empty", speaker="traders"
    )
    b.alone("a", "which the town council confirms", subject="half of their stalls stand empty")
    b.alone("a", "A market hall that opened in spring has already shut again.")
    b.alone(
        "b",
        "the gates would not open before an agreement on returns has been signed",
        speaker="Dunn's office",
    )
    b.alone("b", "Tavria has refused to sign such an agreement twice, in 2019 and again in March.")
    b.alone("b", "Buses between the two capitals have stopped running.")
    return b.report(Skipped("notes.docx", "is no article format that can be read"))


_GAZETTE = """Holm under water after the dyke gives way

The river Alder broke through the dyke at Holm early on Tuesday and flooded the old town. At 4.2 metres the water stood higher than in any year since 1954.

Some 400 people left their homes before dawn. Two firefighters were injured when a wall fell on the quay, said fire chief Mara Lund. The bridge to Eastfold is closed to lorries until further notice."""

_MORNING = """Flood drives hundreds out of Holm

Hundreds of residents fled when the Alder flooded Holm on Tuesday. The gauge at the mill read 3.8 metres at its highest.

Fire chief Mara Lund said two of her crew were hurt by falling masonry. The mayor blamed the state water office, which had put off repairs of the dyke for three years. The army has sent 60 soldiers with pumps."""

_RADIO = """Alder flood: what we know

A dyke on the Alder failed near Holm at about 4 a.m. on Tuesday. The water office puts the peak at 4.2 metres.

About 400 people had to leave their houses. The water office said that heavy rain, and no delay in repairs, was the reason for the failure."""


def flood() -> Report:
    """Three sources on a flood; one of them has no date."""
    b = Builder(
        [
            article("a", "Eastfold Gazette", _GAZETTE, date(2024, 3, 12)),
            article("b", "The Morning Post of the Lower Alder Valley", _MORNING, date(2024, 3, 13)),
            article("c", "Radio Holm", _RADIO),
        ]
    )
    b.fact(
        Relation.ADDS_DETAIL,
        b.claim("a", "The river Alder broke through the dyke at Holm early on Tuesday"),
        b.claim("c", "A dyke on the Alder failed near Holm at about 4 a.m. on Tuesday."),
        adds=[("c", "at about 4 a.m.")],
        differs=[("a", "broke through"), ("c", "failed near")],
        why="Radio Holm alone gives the hour",
    )
    b.fact(
        Relation.DIVERGE,
        b.claim("a", "At 4.2 metres the water stood higher than in any year since 1954."),
        b.claim("b", "The gauge at the mill read 3.8 metres at its highest."),
        b.claim("c", "The water office puts the peak at 4.2 metres.", speaker="the water office"),
        adds=[("a", "higher than in any year since 1954"), ("b", "The gauge at the mill")],
        differs=[("b", "at its highest"), ("c", "puts the peak at")],
        points=[
            (
                DivergenceKind.QUANTITY,
                "4.2 metres / 3.8 metres: different heights of the same flood",
                {"a": "4.2 metres", "b": "3.8 metres", "c": "4.2 metres"},
            )
        ],
    )
    b.fact(
        Relation.AGREE,
        b.claim("a", "Some 400 people left their homes before dawn."),
        b.claim("b", "Hundreds of residents fled"),
        b.claim("c", "About 400 people had to leave their houses."),
        differs=[("a", "Some"), ("a", "left their homes"), ("b", "Hundreds of residents fled")],
    )
    b.fact(
        Relation.DIVERGE,
        b.claim("b", "The mayor blamed the state water office", speaker="The mayor"),
        b.claim(
            "b",
            "which had put off repairs of the dyke for three years",
            speaker="The mayor",
            subject="the state water office",
        ),
        b.claim(
            "c",
            "heavy rain, and no delay in repairs, was the reason for the failure",
            speaker="the water office",
        ),
        points=[
            (
                DivergenceKind.CAUSE,
                "put off repairs of the dyke / heavy rain: different reasons for the same failure",
                {"b": "put off repairs of the dyke", "c": "heavy rain"},
            ),
            (
                DivergenceKind.POLARITY,
                "repairs were put off / no delay: one affirms what the other denies",
                {"b": "for three years", "c": "no delay in repairs"},
            ),
        ],
    )
    b.fact(
        Relation.AGREE,
        b.claim(
            "a", "Two firefighters were injured when a wall fell on the quay", speaker="Mara Lund"
        ),
        b.claim("b", "two of her crew were hurt by falling masonry", speaker="Mara Lund"),
        differs=[("a", "injured when a wall fell"), ("b", "hurt by falling masonry")],
    )
    b.alone("a", "flooded the old town", subject="The river Alder")
    b.alone("a", "The bridge to Eastfold is closed to lorries until further notice.")
    b.alone("b", "The army has sent 60 soldiers with pumps.")
    return b.report()


_OUTLETS = (
    "Court Reporter",
    "Harbour Times",
    "Vale Tribune",
    "Channel Nine",
    "The Lantern",
    "Northgate Weekly",
    "Capital Press",
)
_TERMS = ("six years", "six years", "five years", "six years", "6 years", "six years", "six years")
_CHARGES = ("fraud", "fraud", "embezzlement", "fraud", "fraud", "fraud", "fraud")


def court() -> Report:
    """Seven sources on a verdict; one of them is alone against the rest."""
    ids = "abcdefg"
    texts = [
        f"Verdict in the Quill case\n\nThe court in Vale sentenced Otto Quill to {term} in prison "
        f"for {charge}. His lawyer in court, number {number}, will appeal."
        for number, (term, charge) in enumerate(zip(_TERMS, _CHARGES, strict=True), 1)
    ]
    zipped = zip(ids, _OUTLETS, texts, strict=True)
    b = Builder([article(i, name, text, date(2024, 9, 3)) for i, name, text in zipped])
    ruling = "The court in Vale sentenced Otto Quill to"
    b.fact(
        Relation.DIVERGE,
        *(
            b.claim(i, f"{ruling} {term} in prison for {charge}.")
            for i, term, charge in zip(ids, _TERMS, _CHARGES, strict=True)
        ),
        points=[
            (
                DivergenceKind.QUANTITY,
                "six years / five years: different terms of prison",
                dict(zip(ids, _TERMS, strict=True)),
            ),
            (
                DivergenceKind.ROLE,
                "fraud / embezzlement: different charges",
                dict(zip(ids, _CHARGES, strict=True)),
            ),
        ],
    )
    for number, source_id in enumerate(ids, 1):
        b.alone(source_id, f"His lawyer in court, number {number}, will appeal.")
    return b.report()


EVENTS = {"talks": talks, "flood": flood, "court": court}
