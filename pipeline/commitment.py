"""The rows of the table: a commitment and its parts, as the contract (docs/table.md) defines them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

DATE_KEYS = ("event", "signed", "start", "end", "due")


@dataclass(slots=True)
class DateValue:
    """A date as EDTF, with the words it stands on. `basis`: explicit, relative, inferred or duration."""

    edtf: str
    text: str
    basis: str = "explicit"
    flags: list[str] = field(default_factory=list)
    note: str | None = None


@dataclass(slots=True)
class Party:
    """One side of an undertaking."""

    name: str
    name_en: str | None = None
    name_id: str | None = None
    name_zh: str | None = None
    kind: str = "other"
    country: str | None = None
    code: str | None = None
    role: str = "committer"


@dataclass(slots=True)
class Official:
    """A person in an office, one per document; `official_id` is shared across documents and scripts."""

    name: str
    name_latin: str | None = None
    name_zh: str | None = None
    title: str | None = None
    title_en: str | None = None
    office: str = "other"
    organisation: str | None = None
    role: str = "participant"
    official_id: str = ""


@dataclass(slots=True)
class Amount:
    """Money: `value` in units of `currency` (ISO 4217)."""

    value: float
    currency: str
    text: str
    approximate: bool = False


@dataclass(slots=True)
class Quantity:
    """A counted thing that is promised: 50 scholarships."""

    value: float
    unit: str
    text: str


@dataclass(slots=True)
class Evidence:
    """A proving sentence; `text` equals the document text at `start:end`."""

    text: str
    start: int
    end: int
    page: int | None
    lang: str
    translation: dict[str, str | None] = field(default_factory=lambda: {"en": None, "id": None, "zh": None})


@dataclass(slots=True)
class DocumentRef:
    """The document a row comes from."""

    id: str
    path: str
    kind: str
    lang: str
    title: str | None
    published: str | None
    url: str | None


@dataclass(slots=True)
class Commitment:
    """One row: one undertaking as one document states it."""

    commitment_id: str
    cluster_id: str
    document: DocumentRef
    action: str
    status: str
    instrument: str
    parties: list[Party]
    officials: list[Official]
    sectors: list[str]
    dates: dict[str, DateValue | None]
    amount: Amount | None
    quantity: Quantity | None
    condition: str | None
    summary: dict[str, str]
    evidence: list[Evidence]
    confidence: float
    flags: list[str]
    extractor: dict[str, str | None]

    def as_dict(self) -> dict[str, Any]:
        """The row as plain data in the contract's key order, ready for `json.dumps`."""
        from dataclasses import asdict

        return asdict(self)
