"""Every error a user can meet, in one hierarchy.

    KomitmenError
    ├── UsageError          wrong arguments, nothing could start      (exit code 2)
    ├── DocumentError       one document cannot be read               (exit code 1, the batch goes on)
    │   ├── UnsupportedType     not a kind of file that is read
    │   ├── EmptyDocument       no text in it
    │   ├── BrokenDocument      damaged, truncated, or not what it says it is
    │   ├── ProtectedDocument   encrypted or password-protected
    │   ├── UnreadableFile      the operating system refuses (permissions, loops, vanished)
    │   └── LimitExceeded       larger, longer or deeper than the limits allow
    ├── OutputError         the result cannot be written              (exit code 2)
    ├── CorpusError         bad training or gold data, with file and line
    └── MissingExtra        an optional dependency is not installed

A message gives the problem, the likely cause and the remedy. No exception of a library leaks out of the public functions.
"""

from __future__ import annotations

from pathlib import Path


class KomitmenError(Exception):
    """The root of all errors that komitmen raises on purpose."""


class UsageError(KomitmenError):
    """The call itself is wrong: unknown suffix, no such path, nothing to do."""


class DocumentError(KomitmenError):
    """One document cannot be processed; carries the file, the cause and the remedy."""

    code = "document_error"

    def __init__(self, path: str | Path, cause: str, remedy: str = "") -> None:
        self.path = str(path)
        self.cause = cause
        self.remedy = remedy
        super().__init__(self.line())

    def line(self) -> str:
        """One printable line: `path: cause. Remedy.` Control characters in the path are escaped."""
        name = printable(self.path)
        return f"{name}: {self.cause}" + (f". {self.remedy}" if self.remedy else "")

    def __reduce__(self) -> tuple[type[DocumentError], tuple[str, str, str]]:
        """Errors cross process borders, so that a worker's refusal arrives whole."""
        return (type(self), (self.path, self.cause, self.remedy))


class UnsupportedType(DocumentError):
    code = "unsupported_type"


class EmptyDocument(DocumentError):
    code = "empty"


class BrokenDocument(DocumentError):
    code = "broken"


class ProtectedDocument(DocumentError):
    code = "protected"


class UnreadableFile(DocumentError):
    code = "unreadable"


class LimitExceeded(DocumentError):
    code = "limit"


class OutputError(KomitmenError):
    """The output cannot be written; what was there before is untouched."""


class CorpusError(KomitmenError):
    """Gold or training data is malformed; the message names file, line and remedy."""

    def __init__(self, path: str | Path, line: int | None, cause: str, remedy: str = "") -> None:
        self.path, self.line, self.cause, self.remedy = str(path), line, cause, remedy
        where = f"{path}:{line}" if line is not None else str(path)
        super().__init__(f"{where}: {cause}" + (f". {remedy}" if remedy else ""))

    def __reduce__(self) -> tuple[type[CorpusError], tuple[str, int | None, str, str]]:
        return (type(self), (self.path, self.line, self.cause, self.remedy))


class MissingExtra(KomitmenError):
    """An optional dependency is missing; the message holds the install line."""

    def __init__(self, what: str, extra: str) -> None:
        self.what, self.extra = what, extra
        super().__init__(f"{what} needs an optional part that is not installed. Install it: pip install 'komitmen[{extra}]'")

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str, str]]:
        return (type(self), (self.what, self.extra))


def printable(text: str) -> str:
    """Escape control characters and lone surrogates, so that a file name cannot break a terminal or a log line."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode("ascii") for c in text
    )
