"""Words that name what a person is: offices, ranks, trades, kin and parties."""

from __future__ import annotations

__all__ = [
    "BELOW",
    "KIN",
    "OFFICES",
    "PARTIES",
    "PARTS",
    "RANKS",
    "SPEAK_FOR",
    "STANDING",
    "TITLES",
    "TRADES",
    "head_one_body",
    "is_title",
    "often_both",
    "role_word",
]

# One word, one spelling.
_FORMS = {
    "actress": "actor",
    "advisor": "adviser",
    "capt": "captain",
    "ceo": "executive",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "cmdr": "commander",
    "col": "colonel",
    "congresswoman": "representative",
    "congressman": "representative",
    "cpl": "corporal",
    "dem": "democrat",
    "democratic": "democrat",
    "ex": "former",
    "gen": "general",
    "gov": "governor",
    "lt": "lieutenant",
    "maj": "major",
    "prof": "professor",
    "prosecution": "prosecutor",
    "rep": "representative",
    "sen": "senator",
    "sgt": "sergeant",
    "skipper": "captain",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
    "policeman": "police",
    "policewoman": "police",
    "supt": "superintendent",
    "supervisor": "supervisor",
    "waitress": "waiter",
}

# Offices that a body has one holder of, or that its deputies are told apart from.
OFFICES = frozenset(
    """
    adviser ambassador attorney captain cardinal chairman chancellor chief coach commander
    commissioner coordinator curator dean director editor executive founder governor head inspector
    leader manager marshal mayor minister moderator ombudsman owner premier president principal
    prosecutor representative secretary senator sheriff speaker spokesman superintendent treasurer
    whip
    """.split()
)
# What a person is in one event.
PARTS = frozenset(
    """
    attacker author defendant driver goalkeeper gunman host killer moderator quarterback referee
    shooter striker suspect trainer umpire victim winner
    """.split()
)
RANKS = frozenset(
    """
    admiral brigadier captain colonel corporal general inspector lieutenant major private sergeant
    superintendent
    """.split()
)
# Trades that a person is introduced by; one word each.
TRADES = frozenset(
    """
    accountant actor actress anthropologist archaeologist architect astronomer baker barber
    biologist bricklayer builder butcher cardiologist carpenter chef chemist climatologist clerk
    comedian cook criminologist dentist dermatologist designer detective diver doctor driver
    ecologist economist electrician engineer epidemiologist farmer firefighter fisherman
    florist gardener geologist geophysicist grocer gynaecologist hairdresser historian hydrologist
    immunologist jeweller journalist judge lawyer librarian linguist mathematician mechanic
    meteorologist microbiologist midwife miner musician neurologist neuroscientist neurosurgeon
    novelist nurse oceanographer oncologist paediatrician painter paramedic pathologist
    pediatrician pharmacist philosopher photographer physicist pilot plumber poet porter
    psychiatrist psychologist publisher radiologist sailor sculptor seismologist shopkeeper
    singer sociologist surgeon surveyor tailor teacher toxicologist translator urologist
    veterinarian virologist volcanologist waiter waitress welder zoologist
    """.split()
)
KIN = frozenset(
    """
    aunt brother cousin daughter father grandfather granddaughter grandmother grandson husband
    mother nephew niece sister son uncle widow widower wife
    """.split()
)
# Nouns for those who mostly speak of somebody else.
SPEAK_FOR = (
    frozenset(
        """
        agent aide attorney classmate colleague counsel friend lawyer manager neighbor neighbour
        publicist relative rep representative source spokesman spokesperson spokeswoman witness
        """.split()
    )
    | KIN
)
# Words that rank an office, date it, or tell brothers and sisters apart, in one spelling.
STANDING = {
    "acting": "acting",
    "assistant": "deputy",
    "asst": "deputy",
    "associate": "deputy",
    "big": "older",
    "dep": "deputy",
    "deputy": "deputy",
    "elder": "older",
    "eldest": "older",
    "ex": "former",
    "former": "former",
    "half": "half",
    "interim": "acting",
    "late": "late",
    "little": "younger",
    "older": "older",
    "oldest": "older",
    "onetime": "former",
    "retired": "former",
    "then": "former",
    "vice": "deputy",
    "younger": "younger",
    "youngest": "younger",
}
# Who has this standing does not hold the office itself.
BELOW = frozenset({"deputy", "acting"})
PARTIES = frozenset({"democrat", "republican", "independent", "libertarian"})

# What one person often is besides, a line for those of one sort; of writers many teach.
_BESIDE = """
actor actress star comedian presenter director producer screenwriter writer composer singer \
vocalist musician dancer drummer guitarist bassist pianist author editor publisher owner coach \
founder ceo president chairman player captain activist campaigner
author columnist critic editor historian journalist linguist lecturer novelist philosopher poet \
professor teacher translator writer
"""
_OFTEN_BOTH = tuple(frozenset(line.split()) for line in _BESIDE.strip().splitlines())

# What whoever heads a body may be called, whatever its own word for the office is.
_HEADS_OF_BODIES = frozenset(
    "boss chairman chief director executive governor head leader president principal".split()
)

# Titles before a name, which are no part of it.
TITLES = (
    OFFICES
    | RANKS
    | (TRADES - {"baker", "barber", "butcher", "cook", "farmer", "miner", "porter", "painter"})
    | frozenset(
        """
        activist ald analyst asst atty bishop brig capt ceo chairwoman chairperson cllr cmdr col
        congressman congresswoman const councillor councilman cpl dame deputy det dr emperor father
        fr gen gov hon imam insp justice king lady lord lt madam maj miss mr mrs ms mx officer
        pastor pope prince princess prof professor queen rabbi rep representative rev reverend sen
        senator sgt sheikh sir skipper spokesperson spokeswoman supt
        """.split()
    )
) - {"head", "dean", "chancellor", "marshal"}
# Titles of capitals only: "DI Finn" is an inspector, "Di Maio" is named so.
_INITIALS = frozenset("DC DCI DCS DI DS DSI PC VP".split())


def is_title(word: str) -> bool:
    """Whether a word, as written, may be a title before a name."""
    bare = word.rstrip(".,")
    return bare.lower() in TITLES or bare in _INITIALS


def often_both(a: str, b: str) -> bool:
    """Whether one person often is both of what two words, folded, tell."""
    return any(a in row and b in row for row in _OFTEN_BOTH)


def head_one_body(a: str, b: str) -> bool:
    """Whether whoever heads a body may be called by either of two words, folded.

    The governor of a bank is its president, the director of an agency its head.
    """
    return a != b and {role_word(a), role_word(b)} <= _HEADS_OF_BODIES


def role_word(word: str) -> str:
    """A word of a role in one spelling, folded: "Chairwoman" -> "chairman"."""
    return _FORMS.get(word, word)
