"""Monographs: the file format, what it says, and how it is checked and shown."""
