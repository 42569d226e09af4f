"""What a format reader gives: blocks of text in reading order, and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from komitmen.pipeline.document import Role


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list item or table row. `text` holds no line break."""

    text: str
    role: Role = "body"
    page: int | None = None
    level: int = 0
    clause: str | None = None


@dataclass(slots=True)
class RawDocument:
    """Blocks and metadata as one format reader found them, before language, kind and offsets are worked out."""

    format: str
    blocks: list[Block] = field(default_factory=list)
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: list[tuple[str, str]] = field(default_factory=list)  # (source, text as found): json-ld, meta, header …
    lang: str | None = None  # what the file declares
    flags: list[str] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
