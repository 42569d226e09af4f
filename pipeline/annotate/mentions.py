"""What the annotating components find: spans with code-point offsets into the passage they stand in.

The finders are plain functions on text (`find_places(text, lang)` …), so that they can be tried and tested without
spaCy; the spaCy components wrap them and keep their results in `doc._.komitmen` and in span groups.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

M = TypeVar("M", bound="Mention")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words at `start:end`. `source` says what found them (lexicon, rule, reader), `score` how sure it is, 0 to 1."""

    start: int
    end: int
    text: str
    source: str = "rule"
    score: float = 1.0


def shifted(mention: M, by: int) -> M:
    """The same mention with its offsets moved by `by` characters."""
    return replace(mention, start=mention.start + by, end=mention.end + by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Mention):
    """A place or its government. The span takes in the generic word: `Pemerintah Kota Bandung`, `南宁市人民政府`.

    `kind` is city, regency, province, country, district or other; `name` is the place as written without the government
    word but with its generic (`Kota Bandung`, `南宁市`); `government` tells whether the words name an acting government.
    `code` is Kemendagri (`32.73`), GB/T 2260 (`450100`) or ISO 3166-2. `candidates` holds the codes of other places with
    the same name when the text does not decide (then `ambiguous`).
    """

    kind: str
    name: str
    country: str | None = None
    code: str | None = None
    name_en: str | None = None
    name_id: str | None = None
    name_zh: str | None = None
    government: bool = False
    ambiguous: bool = False
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Mention):
    """A ministry, government agency, company, university, association or other body.

    `kind` is ministry (also bureaus, agencies, departments at any level, embassies), company, university, association,
    or other. `acronym` is what the text introduces in brackets (`Badan Riset dan Inovasi Nasional (BRIN)`).
    """

    kind: str
    name: str
    country: str | None = None
    acronym: str | None = None
    place: str | None = None  # code of the place in whose name or government it stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Mention):
    """A person, or an office that stands for one (`name` is then empty).

    The span covers the name alone; `title_start:title_end` the title as written, body included (`Wali Kota Bandung`,
    `南宁市委副书记、市长`), -1 where there is none. `name` is the name without honorifics and degrees. `full` tells a full
    name from a later mention by part of it (`Farhan`, `农书记`).
    """

    name: str
    title: str | None = None
    title_start: int = -1
    title_end: int = -1
    office: str = "other"
    organisation: str | None = None
    acting: bool = False
    former: bool = False
    full: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Mention):
    """A word of a closed lexicon: `group` is sector, instrument, action, status, cue; `code` the vocabulary's value."""

    group: str
    code: str
