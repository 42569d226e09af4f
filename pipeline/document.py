"""What ingest hands on: a document's clean text, cut into passages with true offsets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Lang = Literal["id", "zh", "en", "und"]
Kind = Literal["news", "mou", "loi", "agreement", "minutes", "report", "other"]
Role = Literal["title", "subtitle", "heading", "body", "list", "table", "quote", "signature", "footnote"]

LANGS: tuple[Lang, ...] = ("id", "zh", "en")


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, heading, list item or table row, in one language.

    `start` and `end` are code-point offsets into the document's text; `text` equals that slice.
    """

    text: str
    start: int
    end: int
    lang: Lang
    page: int | None = None  # 1-based; None where the format has no pages
    role: Role = "body"
    level: int = 0  # depth of a heading or list item
    clause: str | None = None  # "Pasal 3", "第三条", "Article 3" that the passage stands under


@dataclass(frozen=True, slots=True)
class Published:
    """When the page says it was published, and which part of it says so."""

    edtf: str
    source: str  # json-ld, meta, byline, dateline, url, header, properties
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read. `text` is what `komitmen text` prints and what all offsets count in."""

    id: str  # sha256 of the bytes, hex
    path: str  # relative to the root that was given
    text: str
    passages: tuple[Passage, ...]
    kind: Kind
    lang: str  # id, zh, en, mul or und
    title: str | None = None
    published: Published | None = None
    url: str | None = None
    author: str | None = None
    outlet: str | None = None
    format: str = "text"  # text, html, docx, pdf, email
    flags: tuple[str, ...] = ()
    meta: dict[str, str] = field(default_factory=dict, compare=False)

    def slices(self) -> Iterator[tuple[Passage, str]]:
        """Each passage with the slice of `text` it claims to be."""
        for passage in self.passages:
            yield passage, self.text[passage.start : passage.end]
