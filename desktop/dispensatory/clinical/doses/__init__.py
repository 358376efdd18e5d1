"""Doses per weight or body surface in the text: finding them, and the arithmetic on what is written. No Qt, no floats."""
