"""The field's own vocabulary: sections of a monograph, ATC codes, classes of medicines, words and their synonyms."""
