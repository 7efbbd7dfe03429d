"""Writes the pairs of articles that were read or written for training as annotated events.

    python training/write_readings.py DATA_DIR OUT_DIR

DATA_DIR holds ``events_SET.jsonl``, an event a line with its articles. ``readings.json`` beside
this program lists pairs of them and the links that a careful reader found: sentences are told by
their numbers and words by their offsets, so that no word of the articles is repeated here. Below
OUT_DIR ``articles/``, ``excerpts/`` and ``held-out/`` get one folder a pair, in the format that
``factcompare evaluate`` and the other programs here read. Pairs that are held out are for
measuring; nothing is fitted on them. ``written/`` gets the pairs of ``written.jsonl``, whose
articles were made up to tell one fact in other words, ``plain/`` and ``plain-held-out/`` those of
``plain.jsonl``, made up to contradict each other in plain words, ``wire/``, ``wire-fitting/`` and
``wire-held-out/`` those of ``wire.jsonl``, which contradict each other in a clause of long
sentences; sentence 0 is the headline. ``edited-1/``, ``edited-2/`` and so on get pairs of news with
the edits of ``edited.jsonl`` that are for fitting.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from edited_articles import ArticlePair, with_edits

READINGS = Path(__file__).parent / "readings.json"
# The pairs of made-up articles, each in a file named after its part.
MADE_UP = ("written", "plain", "wire")
SIDES = ("a", "b")
# Of these only the first sentences are there.
EXCERPTS = {"allsides_2021", "neus_train"}
# Where the articles were made up, a paragraph has so many sentences.
PARAGRAPH = 2

Data = dict[str, Any]
Extents = list[list[int]]


def load_articles(data: Path) -> dict[str, Data]:
    """All articles below ``data`` by SET/EVENT/NUMBER."""
    found = {}
    for path in sorted(data.glob("events_*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            for number, article in enumerate(event["articles"]):
                found[f"{event['set']}/{event['event']}/{number}"] = article
    return found


def load_lines(path: Path) -> list[Data]:
    """What stands in a file, a line each."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def text_of(article: Data) -> str:
    """An article as offsets count in it: its headline, an empty line, its text."""
    return f"{article['title'].strip()}\n\n{article['text'].strip()}\n"


def read_pair(pair: Data, articles: dict[str, Data], sentences: dict[str, Extents]) -> ArticlePair:
    """A pair of news articles with what its reader marked."""
    keys = {side: f"{pair['set']}/{pair['event']}/{pair[side]}" for side in SIDES}
    texts = {side: text_of(articles[key]) for side, key in keys.items()}
    return ArticlePair(
        name=f"{pair['set']}-{pair['event']}-{pair['a']}-{pair['b']}",
        texts=texts,
        extents={side: sentences[key] for side, key in keys.items()},
        dates={side: articles[key]["date"] for side, key in keys.items()},
        links=[link(one, texts) for one in pair["links"]],
        doubtful=[bool(one.get("doubtful")) for one in pair["links"]],
        boilerplate=boilerplate_of(pair),
    )


def write_pair(pair: ArticlePair, to: Path) -> None:
    """The folder of one pair."""
    folder = to / pair.name
    sources = [source(side, pair.dates[side]) for side in SIDES]
    write_event(folder, pair.texts, pair.extents, sources)
    sure = [one for one, doubt in zip(pair.links, pair.doubtful, strict=True) if not doubt]
    write(folder / "gold.json", gold(pair.links, sure, pair.boilerplate))


def write_made_up(pair: Data, to: Path) -> None:
    """The folder of a pair whose articles were made up; nobody doubts a link of it."""
    folder = to / pair["id"]
    laid = {side: lay_out(pair[side]) for side in SIDES}
    texts = {side: text for side, (text, _) in laid.items()}
    extents = {side: places for side, (_, places) in laid.items()}
    date = pair.get("date", "")
    write_event(folder, texts, extents, [source(side, date) for side in SIDES])
    points: dict[tuple[int, int], list[Data]] = {}
    for i, j, kind, *words in pair.get("points", ()):
        point = {"kind": kind, "a_span": words[0], "b_span": words[1]}
        points.setdefault((i, j), []).append(point)
    links = [
        {"a": [i], "b": [j], "relation": relation, "divergences": points.get((i, j), [])}
        for i, j, relation in pair["links"]
    ]
    write(folder / "gold.json", gold(links, links, boilerplate_of(pair)))


def lay_out(sentences: list[str]) -> tuple[str, Extents]:
    """An article from its headline and sentences, and where each of these stands in it."""
    text, extents = "", []
    for number, sentence in enumerate(sentences):
        extents.append([len(text), len(text) + len(sentence)])
        text += sentence + (" " if number % PARAGRAPH else "\n\n")
    return f"{text.strip()}\n", extents


def write_event(
    folder: Path, texts: dict[str, str], extents: dict[str, Extents], sources: list[Data]
) -> None:
    """The files of a pair beside what its readers marked."""
    folder.mkdir(parents=True)
    for side, text in texts.items():
        (folder / f"{side}.txt").write_text(text, encoding="utf-8")
    write(folder / "event.json", {"sources": sources})
    listed = {
        side: [
            {"i": i, "start": start, "end": end, "text": texts[side][start:end]}
            for i, (start, end) in enumerate(extents[side])
        ]
        for side in SIDES
    }
    write(folder / "sentences.json", listed)


def source(side: str, date: str) -> Data:
    """What ``event.json`` says of an article."""
    return {"id": side, "file": f"{side}.txt", "name": side, "date": date or None}


def boilerplate_of(pair: Data) -> Data:
    """The numbers of the sentences of each article that are not its content."""
    return {f"boilerplate_{s}": pair.get(f"boilerplate_{s}", []) for s in SIDES}


def gold(links: list[Data], sure: list[Data], boilerplate: Data) -> Data:
    """The links as two readers' would stand: what is doubtful, one of them leaves out."""
    readers = {"x": {"links": links}, "y": {"links": sure}}
    return {"annotations": readers, **boilerplate}


def link(one: Data, texts: dict[str, str]) -> Data:
    """A link with the words of its divergences."""
    points = [
        {"kind": kind, "a_span": texts["a"][slice(*first)], "b_span": texts["b"][slice(*second)]}
        for kind, first, second in one.get("points", ())
    ]
    return {"a": one["a"], "b": one["b"], "relation": one["relation"], "divergences": points}


def write(path: Path, data: Data) -> None:
    """A file of an event."""
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")


def part_of(pair: Data) -> str:
    """The name of the folder that a pair goes to."""
    if pair["held_out"]:
        return "held-out"
    return "excerpts" if pair["set"] in EXCERPTS else "articles"


def main() -> None:
    """Writes all pairs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    articles, readings = load_articles(options.data), json.loads(READINGS.read_text("utf-8"))
    read = [
        (part_of(pair), read_pair(pair, articles, readings["articles"]))
        for pair in readings["pairs"]
    ]
    rows = load_lines(READINGS.with_name("edited.jsonl"))
    news = [*read, *with_edits(read, rows)]
    for part, one in news:
        write_pair(one, options.out / part)
    made_up = [
        (pair, pair.get("part") or f"{part}{'-held-out' * pair.get('held_out', False)}")
        for part in MADE_UP
        for pair in load_lines(READINGS.with_name(f"{part}.jsonl"))
    ]
    for pair, part in made_up:
        write_made_up(pair, options.out / part)
    print(f"{len(news) + len(made_up)} pairs in {options.out}")


if __name__ == "__main__":
    main()
