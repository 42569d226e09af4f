"""From files to commitments, one room after the other: ingest, annotate, assemble, write."""
