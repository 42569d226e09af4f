"""Komitmen."""
