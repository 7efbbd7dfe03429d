"""Articles in other languages are told from English ones."""

from __future__ import annotations

import pytest

from compare.model import Article
from compare.read.language import is_english

ENGLISH = (
    "Ferry aground off Marlow Point\n\n"
    "A ferry ran aground off Marlow Point on Sunday night, and no one was hurt. The "
    "captain, Odo Brandt, told reporters that the rudder had jammed. Two tugs pulled the "
    "ship free at dawn, and it reached the harbour alone."
)
OTHERS = {
    "German": (
        "Die Fähre lief am Sonntagabend vor der Landspitze auf Grund. Niemand wurde "
        "verletzt, sagte der Kapitän, aber die Bergung wird noch Tage dauern, und der "
        "Hafen bleibt bis dahin für große Schiffe gesperrt. Die Ursache war zunächst "
        "unklar."
    ),
    "Dutch": (
        "De veerboot is zondagavond vastgelopen voor de kust. Niemand raakte gewond, zei "
        "de kapitein, maar het bergen van het schip zal nog dagen duren en de haven "
        "blijft tot dan gesloten voor grote schepen. De oorzaak was eerst onduidelijk; "
        "het was mistig."
    ),
    "French": (
        "Le ferry s'est échoué dimanche soir au large de la pointe. Personne n'a été "
        "blessé, a dit le capitaine, mais il faudra des jours pour le remettre à flot, et"
        " le port reste fermé aux grands navires. La cause n'était pas claire ; il y "
        "avait du brouillard."
    ),
    "Norwegian": (
        "Fergen gikk på grunn søndag kveld utenfor odden. Ingen ble skadet, sa kapteinen,"
        " men det vil ta dager å få løs skipet, og havnen er stengt for store skip til "
        "da. Årsaken var først uklar; det var tåke, og roret skal ha satt seg fast, sa "
        "de."
    ),
    "Chinese": "渡轮周日晚上在岬角外搁浅。船长说没有人受伤，但是打捞工作还需要好几天。" * 8,
    "Arabic": "جنحت العبارة مساء الأحد قبالة الرأس. وقال القبطان إنه لم يصب أحد بأذى." * 5,
}


def test_english() -> None:
    assert is_english(Article("a", ENGLISH))


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages(language: str) -> None:
    assert not is_english(Article("a", f"{OTHERS[language]}\n\n" * 2))


def test_english_with_a_foreign_quotation_is_english() -> None:
    assert is_english(Article("a", f"{ENGLISH} “{OTHERS['German'][:120]}”"))


@pytest.mark.parametrize(
    "text",
    ["Паром сел на мель.", "Το πλοίο προσάραξε.", "جنحت العبارة.", "Пором сів на мілину.",
     "渡轮搁浅。", "フェリーが座礁した。", "नाव फँस गई।", "המעבורת עלתה על שרטון.",
     "Паром MV Odo сел на мель."],
)  # fmt: skip
def test_a_few_words_in_another_script_are_enough(text: str) -> None:
    assert not is_english(Article("a", text))


@pytest.mark.parametrize(
    "text",
    ["The ferry Паром ran aground.", "The “Ψυχή” sank.", "Phà mắc cạn ở Đồng Hới.",
     "The ﬁre oﬃce said ﬂames."],
)  # fmt: skip
def test_a_few_words_mostly_in_latin_letters_are_not(text: str) -> None:
    assert is_english(Article("a", text))


@pytest.mark.parametrize("text", ["", "Brücke gesperrt", "12.3.2024"])
def test_short_texts_tell_nothing(text: str) -> None:
    assert is_english(Article("a", text))
