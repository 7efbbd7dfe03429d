"""Given names that stand for one another: "Bill" for "William", "Sandi" for "Sandra"."""

from __future__ import annotations

__all__ = ["same_given"]

# One group a line, folded; a name may stand in several groups ("Jack" is a John or a Jacob).
_GROUPS = tuple(
    frozenset(line.split())
    for line in """
    abigail abby gail
    abraham abe bram
    albert al bert
    alan allan allen al
    alexander alexandros alexis alex al alec sandy sasha xander
    alexandra alex sandra sandy sasha
    alfred alf fred al
    andrew andy drew
    andrei andrey andrew
    anthony tony antony
    barbara barb babs
    benjamin ben benny benji
    bernard bernie
    bradley brad
    calvin cal
    catherine cathy cate kate
    charles charlie chuck chas
    charlotte lottie charlie
    christian chris
    christine christina chris tina chrissy
    christopher chris kit topher
    clifford cliff
    constance connie
    curtis curt
    cynthia cindy
    daniel dan danny
    david dave davy
    deborah debra deb debbie
    dennis denny
    donald don donny
    dorothy dot dottie dolly
    douglas doug
    edward ed eddie ted teddy ned
    edmund ed eddie ted
    edwin ed eddie
    eleanor ellie nell nora
    elizabeth liz lizzie beth betty bess eliza libby lisa betsy
    eugene gene
    ezekiel zeke
    florence flo
    frances fran frankie
    francis frank frankie
    franklin frank
    frederick frederic fred freddie
    gabriel gabe
    gerald gerry jerry
    geoffrey jeffrey jeff geoff
    gregory greg
    harold harry hal
    henry harry hank hal
    herbert herb bert
    howard howie
    isabel isabella bella izzy
    isaac ike
    jacob jake jack
    jacqueline jackie
    james jim jimmy jamie
    janet jan
    jennifer jen jenny
    jeremiah jerry jeremy
    jerome jerry
    jerrold jerry
    jessica jess jessie
    joan joanie
    john jack johnny jon
    jonathan jon jonny jonathon
    joseph joe joey
    josephine jo josie
    joshua josh
    judith judy
    katherine kathryn kathy kate katie kay kit
    kathleen kathy kate katie
    kenneth ken kenny
    lawrence laurence larry
    leonard len lenny leo
    leonardo leo
    louis lou lewis
    louise lou
    lucille lucy
    madeleine maddie
    manuel manny
    marcus marc mark
    margaret maggie meg peggy marge margie rita greta
    maria mary mia
    martha marty
    martin marty
    matthew matt
    maureen mo
    maurice mo
    maximilian max
    megan meg
    melanie mel
    melvin mel
    michael mike mick mickey misha
    michelle shelly
    mitchell mitch
    mohammed mo mohamed muhammad
    nancy nan
    nathaniel nate nathan nat
    nathan nate
    nicholas nick nicolas nicky
    nicole nicki nikki
    oliver ollie
    olivia liv livvy
    pamela pam
    patricia pat patty trish tricia
    patrick pat paddy rick
    peter pete
    philip phillip phil
    priscilla cilla
    rachel rae
    randall randolph randy
    raymond ray
    rebecca becky becca
    reginald reg reggie
    richard rick rich dick ricky
    robert bob bobby rob robbie bert
    roberta bobbie
    rodney rod
    roger rog
    ronald ron ronnie
    rosemary rose rosie
    russell russ
    samuel sam sammy
    samantha sam sammy
    sandra sandi sandy
    sarah sara sally sadie
    sidney sid
    solomon sol
    stanley stan
    stephanie steph
    sean shaun shawn
    stephen steven steve stevie
    stewart stuart stu
    susan suzanne sue susie suzy
    sylvester sly
    terence terrence terry
    teresa theresa terry tess
    theodore ted teddy theo
    thomas tom tommy
    timothy tim timmy
    tobias toby
    valerie val
    veronica ronnie
    victor vic
    victoria vicky tori
    vincent vince vinny
    virginia ginny
    vladimir vlad volodymyr
    walter walt wally
    wendell wen
    wilfred wilf fred
    william bill billy will willy liam
    winston win
    yevgeny evgeny eugene
    zachary zach zack
    """.strip().splitlines()
)
_GROUPS_OF: dict[str, frozenset[int]] = {
    name: frozenset(n for n, group in enumerate(_GROUPS) if name in group)
    for name in frozenset().union(*_GROUPS)
}


def same_given(a: str, b: str) -> bool:
    """Whether two given names, folded, can be one: equal, an initial, or a known short form."""
    if a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)):
        return True
    return bool(_GROUPS_OF.get(a, frozenset()) & _GROUPS_OF.get(b, frozenset()))
