"""Whether a word for a person, a title or a given name goes with "he" or with "she"."""

from __future__ import annotations

from compare.values.words.keys import fold

__all__ = ["HE_OR_SHE", "PRONOUNS_OF", "PRONOUNS_OF_PEOPLE", "given_gender", "word_gender"]

HE_OR_SHE = frozenset({"he", "she"})
# All forms of the two pronouns, each with the form that it goes by here.
PRONOUNS_OF = dict.fromkeys("he his him himself".split(), "he") | dict.fromkeys(
    "she her hers herself".split(), "she"
)
# And of "they", which may be of one or of many.
PRONOUNS_OF_PEOPLE = PRONOUNS_OF | dict.fromkeys(("they", "them", "their"), "they")

# Titles and nouns for men and for women. Offices that either may hold are left out, even where
# their names end in "man": "chairman", "spokesman" and "congressman" are also used of women, but
# so seldom in today's news that they count here; "midwife" and "nurse" tell nothing.
_HE_WORDS = """
    actor archbishop baron bachelor boy boyfriend brother businessman cardinal chairman clergyman
    congressman councilman count cowboy dad duke emperor father fireman fisherman gentleman
    godfather grandfather grandpa grandson groom guy husband imam king lad landlord lord man monk
    monsignor mr msgr nephew patriarch policeman pope postman prince sheikh sir son spokesman
    stepfather stepson sultan uncle waiter widower
"""
_SHE_WORDS = """
    actress aunt baroness bride businesswoman chairwoman congresswoman councilwoman countess dame
    daughter duchess empress gal girl girlfriend godmother grandma grandmother granddaughter heiress
    hostess lady landlady madam madame mom mother mrs ms miss mum niece nun policewoman princess
    queen sister spokeswoman sr stepdaughter stepmother waitress widow wife woman
"""

# Given names that hardly ever belong to the other sex in the news of English-speaking countries.
# Left out on purpose: names for both, such as Alex, Andrea, Casey, Chris, Dana, Jamie, Jordan,
# Kelly, Kim, Lee, Leslie, Morgan, Pat, Robin, Sam, Taylor, Terry, Tracy.
_HE_NAMES = """
    aaron adam ahmed alan albert alejandro alexander alfred ali allen andrew andy anders angus
    anthony antonio antonin arnold arthur austin barack barney ben benjamin bernard bernie bill
    billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan carl carlos charles
    chuck clarence clark claude clifford colin craig curtis daniel darren dave david dennis
    derek diego dick dirk dmitry dominic don donald doug douglas dwight earl ed eddie edgar edmund
    eduardo edward edwin emmanuel enrique eric erik ernest ethan eugene felix fernando francisco
    francois frank franklin fred frederick gary gavin geoffrey george gerald gerhard gilbert giorgos
    giovanni glenn gordon graham greg gregory guillermo gustav guy hans harold harry harvey hassan
    hector heinrich henrik henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac ivan
    jack jacob jacques jake james jason javier jay jeff jeffrey jeremy jerome jerry jesus jim jimmy
    jochen joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh
    joshua juan julian julio jurgen karl keith ken kenneth kevin klaus konrad kurt kyle lamar larry
    lars laurence lawrence leif leo leon leonard leonardo lloyd louis luca luigi luis luke magnus
    manuel marc marco marcus mario mark martin marvin mathias matt matthew maurice max maxim michael
    miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa nathan nathaniel neil
    nelson nicholas nick nigel nikolai nils norman olaf oleg oliver oscar oskar otto owen pablo
    patrick paul pedro per pete peter phil philip phillip pierre rafael rahul ralph raj randy raul
    ray raymond reginald reinhard rex ricardo richard rick rob robert roberto rodney roger roland
    ron ronald ross roy rudolph rupert russell ryan salvatore samuel scott sean sebastian sergei
    sergey seth sidney simon stanley stefan stephen steve steven stewart stuart sven ted terrence
    theodore thomas tim timothy todd tom tommy tony travis trevor tyler valentin victor vincent
    vladimir volodymyr wade wallace walter warren wayne werner wilhelm will william wolfgang xavier
    yanis yiannis yuri yusuf zachary
"""
_SHE_NAMES = """
    abigail adriana agnes aisha alexandra alice alicia alison allison alyssa amanda amelia
    amy ana anastasia angela angelina anita anja anke ann anna anne annette annie antonia april
    astrid audrey ava barbara beatrice bella berit bertha beth bettie betty beverly bonnie brenda
    brigitte britney camilla candice carla carmen carol carolina caroline carolyn catherine cecilia
    charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza connie
    consuelo cynthia daisy daniela danielle darlene deborah debbie debra denise diana diane
    dianne dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth
    ella ellen elsa emily emma erica erika erin esther ethel eva eve evelyn fatima felicia fiona
    florence frances francesca gabriela gabrielle georgia gertrude gina ginger gisela glenda gloria
    grace greta gretchen gretel gwen hannah harriet heather heidi helen helena helene henrietta
    hilary hilda hillary holly huma ida ilse ines inga ingrid irene iris irina isabel isabella
    ivanka jacqueline jane janet janice janine jasmine jeanette jeanne jennifer jenny jessica jill
    joan joanna joanne josephine joyce juanita judith judy julia juliana julie juliet karen karin
    karolina kate katherine kathleen kathryn kathy katie katrina kerstin kirsten kristen kristin
    kristina lara laura lauren leila lena lilian lillian linda lisa liz lois loretta
    lorraine louise lucia lucille lucy luisa lydia madeleine madeline maggie malala marcia margaret
    margarita margot maria marianne marie marilyn marina marjorie martha mary matilda maureen maxine
    maya mazie meg megan melania melanie melinda melissa mercedes meredith michelle mildred miranda
    miriam moira molly monica nadia nancy naomi natalia natalie natasha nicole nina nora
    norma octavia olga olivia pamela patricia paula pauline penelope penny petra phyllis priscilla
    rachel ramona rebecca regina renate rhonda rita roberta rosa rosalind rosemary roxanne ruth
    sabine sabrina sally samantha sandra sarah selma sharon sheila shirley sigrid silvia simone
    sofia sonia sonja sophia sophie stella stephanie sue susan susanna susanne suzanne svetlana
    sylvia tamara tania tanya tara tatiana tatyana teresa thelma theresa tiffany tina ulrike ursula
    valentina valerie vanessa vera veronica victoria viola violet virginia wanda wendy wilma yolanda
    yvette yvonne
"""
_WORDS = dict.fromkeys(_HE_WORDS.split(), "he") | dict.fromkeys(_SHE_WORDS.split(), "she")
_NAMES = dict.fromkeys(_HE_NAMES.split(), "he") | dict.fromkeys(_SHE_NAMES.split(), "she")


def word_gender(word: str) -> str | None:
    """The pronoun for a title or a noun, None where either may be meant: "Mrs.", "his son"."""
    return _WORDS.get(fold(word))


def given_gender(name: str) -> str | None:
    """The pronoun for a given name, None where it tells nothing: "Ruth", but not "Robin"."""
    return _NAMES.get(fold(name))
