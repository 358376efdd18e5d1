"""All tables in one go."""

from dispensatory.terminology.atc import load_atc
from dispensatory.terminology.classes import load_classes
from dispensatory.terminology.lay_terms import load_lay_terms
from dispensatory.terminology.synonyms import load_synonyms
from dispensatory.terminology.tables import Tables


def load_tables() -> Tables:
    """The bundled tables; ResourceError, naming the file, if one is damaged."""
    return Tables(load_classes(), load_lay_terms(), load_synonyms(), load_atc())
