"""Words that news uses for one thing: "dead", "killed" and "fatalities"; "sign" and "pick up"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import VERBS, fold, key
from compare.values.words.rows import by_first_word

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = [
    "ASPECTS",
    "GENERIC",
    "HARM",
    "LIGHT",
    "PERSONS",
    "TELLING",
    "TELLING_WITHOUT_OBJECT",
    "sense",
    "word_sense",
]

# The first word names the sense. A word stands in one row only.
_ROWS = """
die dead death kill slay toll perish casualty victim murder fatality fatal fatally deadly killing
injure injury hurt wound wounded injured maim
arrest arrested detain detainee detention custody apprehend apprehension capture seize
miss missing unaccounted disappear
evacuate evacuee evacuation displace
rescue save pullout bringout pullfrom dig digout free
vote ballot pass approve passage adopt
child kid youngster
police officer policeman policewoman cop
soldier troop serviceman servicewoman
protester demonstrator marcher protest rally march demonstrate demonstration
home house dwelling household building
job position
employee worker staff staffer workforce
profit earnings
revenue sale turnover
quake magnitude earthquake tremor temblor richter
aftershock
crossing port bridge
jail prison imprison sentence imprisonment
sign signup pickup hire
foil thwart repulse wardoff prevent avert
ship vessel boat craft skiff
destroy level raze flatten damage wreck
rubble ruin debris wreckage
hit strike affect
fall drop decline decrease slip plunge tumble
rise increase grow climb jump gain surge soar
win victory triumph winner
lose loss defeat beat
ruling rule decision verdict judgment decree
talk call conversation discussion speak phone telephone
meeting meet summit
rifle gun weapon kalashnikov
mistake error
closure close shut shutdown shutter
open reopen
resign quit stepdown resignation
stop pullover
walkout stoppage
start begin breakout
launch liftoff blastoff
end finish conclude
move travel
buy acquire purchase acquisition takeover
pay payment cost bill price spend
plane aircraft jet airliner
car vehicle
fire blaze flame inferno
attack assault raid
blast explosion explode bomb bombing
crash collision collide
doctor physician
firm company
film movie
pupil student
lawmaker legislator mp
term
restore restoration comeback return beback getback getpower getlight getelectricity regainpower
electricity power
sleep nap liedown doze
turnout takepart participate participant attend attendance
peak height
offline takeoffline pulloffline knockoffline gooffline
find discover locate recover
infect infection case
visit trip tour
injection dose jab shot
apologize apologise apology
interview
election poll
sue lawsuit suit
charge indict indictment
convict conviction
born birth
predict expect believe think reckon
unemployment joblessness jobless
"""
_OF = by_first_word(_ROWS)

# What may belong to a verb, and how far behind it: "pulled a 16-year-old student, Ida Moe, from".
_JOINED = frozenset({"prt", "advmod", "acomp", "oprd", "dobj", "prep", "ccomp", "npadvmod"})
_REACH = 14

# Nouns that do not say what is counted: the verb they hang on does.
GENERIC = frozenset(
    "people person individual other more number total figure one thing lot part kind sort amount "
    "percent percentage pc human group series rest half majority share dead".split()
)
# Nouns for what is told of a thing in money or percent; different ones are never compared.
ASPECTS = frozenset(
    "profit revenue loss turnout vote share debt deficit surplus unemployment inflation wage "
    "salary tax budget growth gdp fine damage export import interest rent donation grant loan "
    "reserve dividend margin asset market".split()
)
# Senses that, counted, count the people they befell: "40 injuries" are "40 injured people".
HARM = frozenset({"die", "injure", "arrest", "miss", "evacuate", "rescue"})
# Nouns for a person of whom an age may be told.
PERSONS = frozenset(
    "man woman boy girl child kid pupil teenager teen youth student person toddler baby "
    "infant youngster schoolboy schoolgirl mother father mom mum dad son daughter".split()
)
# Verbs that say next to nothing about an event.
LIGHT = frozenset(
    "be have do make get take give go come put see include say tell add show use keep let "
    "need want seem become try leave set bring hold appear remain report".split()
)
# Verbs whose day is the day of the telling, not of what is told.
TELLING = frozenset(
    "say tell announce report add state declare claim admit warn note confirm deny acknowledge "
    "write tweet insist argue explain reply respond comment describe suggest reveal "
    "concede repeat ask testify post publish release disclose".split()
)

# Verbs of telling that tell of other things when they have an object: "admit a patient".
TELLING_WITHOUT_OBJECT = frozenset("admit post publish release note".split())


def sense(key: str) -> str:
    """The common name of a word's sense, or the word itself."""
    return _OF.get(key, key)


def word_sense(sentence: Sentence, index: int) -> str:
    """The sense of a word; a verb is taken with what belongs to it ("picked up", "took part")."""
    return sentence.once(_word_sense, index)


def _word_sense(sentence: Sentence, index: int) -> str:
    word = sentence.words[index]
    if word.pos in VERBS:
        for child in range(index + 1, min(index + _REACH, len(sentence.words))):
            other = sentence.words[child]
            if other.dep in _JOINED and _belongs(sentence, child, index):
                joined = _OF.get(fold(word.lemma) + fold(other.text))
                if joined:
                    return joined
    return sense(key(word) or fold(word.lemma))


def _belongs(sentence: Sentence, child: int, verb: int) -> bool:
    """Whether a word hangs on a verb, also where a participle stands between them.

    The parser hangs "offline" on "concerned" in "took the systems concerned offline".
    """
    head = sentence.words[child].head
    between = sentence.words[head]
    return head == verb or (between.dep == "acl" and sentence.words[between.head].head == verb)
