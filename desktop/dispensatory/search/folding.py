"""Words as they compare: case, accents, Greek letters, and British spelling folded away.

Used for names and for text alike; imports nothing that costs time at the start.
"""

import re
import unicodedata

_GREEK = str.maketrans(
    {
        "\u03b1": "alpha",
        "\u03b2": "beta",
        "\u03b3": "gamma",
        "\u03b4": "delta",
        "\u03b5": "epsilon",
        "\u03ba": "kappa",
        "\u03bb": "lambda",
        "\u03bc": "mu",
        "\u00b5": "mu",
        "\u03c3": "sigma",
        "\u03c9": "omega",
        "\u2019": "'",
        "\u2018": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u00df": "ss",
        "\u00e6": "ae",
        "\u0153": "oe",
        "\u00f8": "o",
    }
)

_PARTS = {
    "haem": "hem",
    "aemi": "emi",
    "anaes": "anes",
    "oedem": "edem",
    "rrhoe": "rrhe",
    "pnoe": "pne",
    "oesoph": "esoph",
    "oestr": "estr",
    "foetu": "fetu",
    "foeta": "feta",
    "coelia": "celia",
    "paed": "ped",
    "gynae": "gyne",
    "faec": "fec",
    "caec": "cec",
    "caesar": "cesar",
    "leuco": "leuko",
    "leucaem": "leukem",
    "sulph": "sulf",
    "aluminium": "aluminum",
}
_PART = re.compile("|".join(sorted(_PARTS, key=len, reverse=True)))
"""Parts of words in which British and American spelling differ, safe in drug names too (oestradiol, sulphasalazine)."""

_ENDINGS = (
    (re.compile(r"(?<=[a-z]{2}[lmnrbv])our(?=$|s$|ed$|ing$|less$|able$|al$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|er)$)"), "iz"),
    (re.compile(r"(?<=al)ys(?=(?:e|ed|es|ing)$)"), "yz"),
    (re.compile(r"(?<=[a-z]{2}[td])re$"), "er"),
    (re.compile(r"fibre"), "fiber"),
    (re.compile(r"litre"), "liter"),
    (re.compile(r"(?<=[a-z]{3})ll(?=(?:ed|ing|er)$)"), "l"),
    (re.compile(r"programme"), "program"),
    (re.compile(r"^grey$"), "gray"),
)
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """`text` in lower case, without accents, Greek letters spelt, typographic hyphens and apostrophes made plain."""
    text = text.lower()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_GREEK)).translate(_GREEK)
    return "".join(sign for sign in text if not unicodedata.combining(sign))


def american_parts(word: str) -> str:
    """`word`, folded, with those British parts made American that occur in names of substances."""
    return _PART.sub(lambda match: _PARTS[match[0]], word)


def american(word: str) -> str:
    """`word`, folded, in American spelling, endings included: for words of the text."""
    word = american_parts(word)
    for pattern, spelling in _ENDINGS:
        word = pattern.sub(spelling, word)
    return word


def singular(word: str) -> str:
    """`word` without a plural s; enough for names of medicines and classes."""
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded: "Co-amoxiclav" and "co amoxiclav" alike give ("co", "amoxiclav")."""
    return tuple(_WORD.findall(american_parts(fold(name).replace("'", ""))))


_BRITISH = {
    "hem": "ha?em",
    "emi": "a?emi",
    "anes": "ana?es",
    "edem": "o?edem",
    "rrhe": "rrho?e",
    "pne": "pno?e",
    "esoph": "o?esoph",
    "estr": "o?estr",
    "fetu": "fo?etu",
    "feta": "fo?eta",
    "celia": "co?elia",
    "ped": "pa?ed",
    "gyne": "gyna?e",
    "fec": "fa?ec",
    "cec": "ca?ec",
    "cesar": "ca?esar",
    "leuko": "leu[ck]o",
    "leukem": "leu[ck]a?em",
    "sulf": "sul(?:f|ph)",
    "aluminum": "alumini?um",
    "iz": "i[sz]",
    "yz": "y[sz]",
    "or": "ou?r",
    "fiber": "fib(?:er|re)",
    "center": "cent(?:er|re)",
    "liter": "lit(?:er|re)",
    "alpha": "(?:alpha|\u03b1)",
    "beta": "(?:beta|\u03b2)",
    "gamma": "(?:gamma|\u03b3)",
}
_AMERICAN = re.compile("|".join(sorted(_BRITISH, key=len, reverse=True)))


def british_pattern(word: str) -> str:
    """A pattern for the folded American `word` as it may be spelt in a text."""
    return _AMERICAN.sub(lambda match: _BRITISH[match[0]], re.escape(word))
