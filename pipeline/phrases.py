"""Many phrases found at once: an Aho-Corasick automaton with word boundaries for Latin script.

A phrase that begins or ends in a Latin letter or digit matches only at a word boundary; Han phrases match anywhere.
Of overlapping matches the leftmost longest wins.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

import ahocorasick

from komitmen.pipeline.text import fold, is_han, lower

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase found at `start:end` with the value it was entered with."""

    start: int
    end: int
    value: T


class PhraseTable(Generic[T]):
    """An immutable table of phrases with values; the later of two equal phrases wins.

    `ignore_case` folds case on both sides (the default); Han is unaffected.
    """

    def __init__(self, entries: Iterable[tuple[str, T]], *, ignore_case: bool = True) -> None:
        self._ignore_case = ignore_case
        self._automaton = ahocorasick.Automaton()
        self._size = 0
        for phrase, value in entries:
            key = self._key(phrase)
            if key:
                self._automaton.add_word(key, (len(key), value))
                self._size += 1
        if self._size:
            self._automaton.make_automaton()

    def _key(self, text: str) -> str:
        folded = fold(text)
        return lower(folded) if self._ignore_case else folded

    def __len__(self) -> int:
        return self._size

    def all(self, text: str) -> list[Hit[T]]:
        """Every match, overlapping ones included, ordered by start, then longest first."""
        if not self._size:
            return []
        key = self._key(text)
        hits = []
        for last, (length, value) in self._automaton.iter(key):
            start, end = last - length + 1, last + 1
            if _bounded(key, start, end):
                hits.append(Hit(start, end, value))
        hits.sort(key=lambda h: (h.start, -h.end))
        return hits

    def find(self, text: str) -> list[Hit[T]]:
        """Leftmost-longest matches without overlap, in order."""
        found: list[Hit[T]] = []
        for hit in self.all(text):
            if not found or hit.start >= found[-1].end:
                found.append(hit)
        return found


def _bounded(text: str, start: int, end: int) -> bool:
    """Latin words must not be cut; Han has no word boundaries."""

    def joins(a: str, b: str) -> bool:
        return a.isalnum() and b.isalnum() and not is_han(a) and not is_han(b)

    if start and joins(text[start - 1], text[start]):
        return False
    return not (end < len(text) and joins(text[end - 1], text[end]))
