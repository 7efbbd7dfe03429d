"""Invented articles: two floods and two strikes in one week, a later flood, and lone stories."""

from __future__ import annotations

from typing import Any

__all__ = ["EVENTS", "rows"]

# Each event: the day of each article, its title, its text. The first two floods are of one topic
# and one week, as are the strikes; the third flood is at the place of the first, months later.
EVENTS: dict[str, list[tuple[str, str, str]]] = {
    "flood at Corvale": [
        (
            "2024-03-11",
            "River Tamsel bursts its banks in Corvale",
            (
                "The river Tamsel burst its banks in Corvale on Monday and flooded 300 homes in "
                "the old town. Mayor Edda Brask asked the army for boats. Schools in Corvale "
                "stay closed."
            ),
        ),
        (
            "2024-03-12",
            "Hundreds of homes under water in Corvale",
            (
                "About 300 homes stood under water in Corvale after the Tamsel rose by two "
                "metres. Soldiers brought boats, as Mayor Edda Brask had asked. Nobody was "
                "hurt."
            ),
        ),
        (
            "2024-03-12",
            "Army sends boats to flooded Corvale",
            (
                "Soldiers rescued families from roofs in Corvale, where the Tamsel flooded the "
                "old town. The mayor, Edda Brask, thanked them."
            ),
        ),
    ],
    "flood at Dunmere": [
        (
            "2024-03-13",
            "Dam at Dunmere overflows after days of rain",
            (
                "Water ran over the Hollin dam above Dunmere on Wednesday and flooded farms "
                "along the Quist. The farmers' union and its chairman Piet Ullo spoke of lost "
                "herds."
            ),
        ),
        (
            "2024-03-14",
            "Farms flooded below the Hollin dam",
            (
                "Farms along the Quist near Dunmere were flooded when the Hollin dam "
                "overflowed. Cattle drowned, said Piet Ullo of the farmers' union."
            ),
        ),
    ],
    "strike on the railway": [
        (
            "2024-03-12",
            "Train drivers walk out for two days",
            (
                "Train drivers of Norrail began a strike of two days on Tuesday. Their union, "
                "led by Runa Kvist, demands eight per cent more pay. Most trains to Elstow were "
                "cancelled."
            ),
        ),
        (
            "2024-03-12",
            "Norrail strike halts trains to Elstow",
            (
                "No trains ran to Elstow as drivers of Norrail went on strike for more pay. "
                "Runa Kvist of the drivers' union said that eight per cent is fair."
            ),
        ),
    ],
    "strike at the airport": [
        (
            "2024-03-13",
            "Baggage handlers strike at Farnley airport",
            (
                "Baggage handlers at Farnley airport stopped work on Wednesday over night "
                "shifts. The airport's director, Goran Lind, said 40 flights were cancelled."
            ),
        ),
        (
            "2024-03-14",
            "Flights cancelled as Farnley handlers stop work",
            (
                "Some 40 flights from Farnley were cancelled when baggage handlers went on "
                "strike over their night shifts. Director Goran Lind offered talks."
            ),
        ),
    ],
    "later flood at Corvale": [
        (
            "2024-11-20",
            "Tamsel floods Corvale again",
            (
                "The river Tamsel flooded the old town of Corvale again, eight months after the "
                "last flood. Mayor Edda Brask called for a wall."
            ),
        ),
        (
            "2024-11-21",
            "Second flood of the year hits Corvale",
            (
                "For the second time this year the Tamsel flooded Corvale. Edda Brask, the "
                "mayor, wants a wall along the old town."
            ),
        ),
    ],
    "a chess final": [
        (
            "2024-03-12",
            "Chess title goes to a baker",
            (
                "A baker from Gorsby, Tilda Oda, won the national chess title after a game of "
                "six hours."
            ),
        ),
    ],
    "a new telescope": [
        (
            "2024-03-13",
            "Telescope opens on Mount Ister",
            (
                "Astronomers opened a telescope on Mount Ister that sees the light of the first "
                "stars."
            ),
        ),
    ],
}


def rows() -> list[dict[str, Any]]:
    """All articles, without their events; the source names the event and a letter."""
    return [
        {
            "source": f"{event} {number}",
            "title": title,
            "published": day,
            "text": text,
        }
        for event, articles in EVENTS.items()
        for number, (day, title, text) in enumerate(articles)
    ]
