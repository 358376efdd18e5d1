"""Calculators: published formulas, worked step by step with the figures that someone enters. Arithmetic only, no advice."""
