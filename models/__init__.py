"""Translator and reader models."""
