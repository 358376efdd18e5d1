"""Tools over what the monographs say: pure functions and frozen data, no Qt."""
