"""Dispensatory: an offline drug reference for the desktop."""

__version__ = "0.1.0"
