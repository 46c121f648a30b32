"""Names are composed as Unicode composes them: Python's own tables say so too."""

import random
import unicodedata

import petition

SEED = 20210402
LETTERS = [chr(c) for c in [*range(0x41, 0x250), *range(0x1E00, 0x1F00)] if chr(c).isalpha()]
MARKS = [chr(c) for c in range(0x300, 0x370) if not unicodedata.decomposition(chr(c))]


def composed(texts):
    """The texts as the library keeps them: as the units of a profile."""
    units = "".join(
        f"[[units]]\nid = '{number} {text}'\nlabel = {{ vi = 'x', en = 'x' }}\n"
        for number, text in enumerate(texts)
    )
    law = petition.Regulation.parse(petition.Regulation.builtin_toml() + units)
    return [unit.id.partition(" ")[2] for unit in law.units]


def test_every_latin_letter():
    texts = [unicodedata.normalize("NFD", letter) for letter in LETTERS]
    assert composed(texts) == [unicodedata.normalize("NFC", text) for text in texts]
    assert composed(LETTERS) == LETTERS


def test_every_mark_on_every_latin_letter():
    texts = ["".join(letter + mark for letter in LETTERS) for mark in MARKS]
    assert composed(texts) == [unicodedata.normalize("NFC", text) for text in texts]


def test_marks_in_any_order():
    choice = random.Random(SEED)
    texts = [
        "".join(
            choice.choice(LETTERS) + "".join(choice.choices(MARKS, k=choice.randint(0, 5)))
            for _ in range(20)
        )
        for _ in range(500)
    ]
    assert composed(texts) == [unicodedata.normalize("NFC", text) for text in texts]
