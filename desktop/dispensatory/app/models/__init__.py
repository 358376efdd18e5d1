"""Qt models over plain dataclasses."""
