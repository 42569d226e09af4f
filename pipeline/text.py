"""Length-preserving folding of text, so that one lexicon serves full-width, traditional and curly variants alike.

Everything that matches words works on `fold(text)`: the folded string has the same length as the original, so offsets
found in it hold in the original.
"""

from __future__ import annotations

import re
from functools import cache

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_HAN_RE = re.compile(f"[{HAN}]")
_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u2032\uff07"), "'")
_QUOTES = dict.fromkeys(map(ord, "\u201c\u201d\u201e\u2033\uff02"), '"')
_SPACES = dict.fromkeys([0xA0, 0x2002, 0x2003, 0x2005, 0x2007, 0x2009, 0x200A, 0x202F, 0x3000], " ")


@cache
def _fold_table() -> dict[int, str]:
    """Full-width forms to ASCII, traditional to simplified (single characters), curly to straight."""
    from opencc import OpenCC

    table: dict[int, str] = {c: chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F) if chr(c) not in "，。；：？！（）"}
    table.update(_APOSTROPHES)
    table.update(_QUOTES)
    table.update(_SPACES)
    converter = OpenCC("t2s")
    chars = [chr(c) for block in (range(0x3400, 0x4DC0), range(0x4E00, 0xA000)) for c in block]
    for char, simple in zip(chars, converter.convert("\n".join(chars)).split("\n"), strict=True):
        if len(simple) == 1 and simple != char:
            table[ord(char)] = simple
    return table


def fold(text: str) -> str:
    """Fold variants of characters; the result has exactly as many code points as `text`.

    Full-width letters and digits become ASCII (，。；：？！（） stay), traditional characters simplified, curly quotes
    straight, odd spaces plain.
    """
    if text.isascii():
        return text
    return text.translate(_fold_table())


def lower(text: str) -> str:
    """Lower-case without changing the length (`İ` and the like stay as they are)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def is_han(char: str) -> bool:
    """Whether the one character is a Chinese ideograph."""
    return bool(_HAN_RE.match(char))


def han_share(text: str) -> float:
    """Share of ideographs among the letters of `text`, 0 to 1."""
    letters = sum(c.isalpha() for c in text)
    return len(_HAN_RE.findall(text)) / letters if letters else 0.0
