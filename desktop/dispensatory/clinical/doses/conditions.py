"""What stands right behind the amount of a maximum: how often it may be given, in what time, and in which case it holds."""

import re

from dispensatory.clinical.doses.numbers import NUMBER

_TO = r"\s*(?:to|or|-|\u2013)\s*"
_FEW = r"(?:\d|one|two|three|four|five|six)"
_TIMES = rf"(?:once|twice|{_FEW}(?:{_TO}{_FEW})?\s+times)\s+(?:a\s+day|daily|per\s+day|each\s+day)"
_EVERY = rf"every\s+\d+(?:{_TO}\d+)?\s*(?:hours|h\b)|\d+(?:{_TO}\d+)?[- ]hourly\b"
_BRACKET = r"(?:\s*\([^()]*\))?"
HOW_OFTEN = re.compile(
    rf"{_BRACKET},?\s+(?:up\s+to\s+|at\s+most\s+|given\s+)?(?:{_EVERY}|{_TIMES}|(?:for\s+)?each\b(?!\s+day)|once\b)",
    re.IGNORECASE,
)
"""The words after an amount that make it one for each dose."""
SO_OFTEN = re.compile(rf"\s+(?:{_EVERY}|{_TIMES})", re.IGNORECASE)
"""The same where they are part of the maximum itself, with nothing between."""

IN_A_TIME = re.compile(
    r"(?P<bracket>\s*\([^()]*\))?(?P<closed>\)?)(?:,?\s+in|\s+(?:over|within|during))\s+(?:(?:the\s+first|any|each)\s+)?"
    rf"(?P<number>\d+|an?|one|two|three|four|six)(?:{_TO}\d+)?\s*(?P<unit>hours?|h|days?|weeks?|months?|years?)\b"
)
"""The length of time that an amount is for: "in 1 hour", ", in any 4 hours"."""

AGE_OR_WEIGHT = (
    r"(?:under|over|above|below|from|up to|at)\s+(?:about\s+|the age of\s+)?\d[\d.,]*(?:\s*(?:to|-|\u2013)\s*\d+)?"
    r"\s*(?:years?|months?|weeks?|kg|days?)"
)
REGION = r"(?:UK|US|EU|WHO|CDC|MSF|Europe)"
_HARMLESS = (
    r"by\s(?:mouth|vein|injection|infusion|intra\w+|the\s(?:vein|mouth)|inhal\w+|drip|(?:any|all)\sroutes?|slow\w*|nebuli\w+)"
    rf"|in\s(?:all\b|total|(?:{_FEW}|{NUMBER}|a|an|any|each|single|divided|equal|up\sto)\b|doses|halves|24\shours|sodium|glucose"
    r"|saline|water|steps|muscle|the\s(?:thigh|vein|muscle))"
    rf"|for\s(?:all|every|life|each\s(?:dose|day)|a\s(?:dose|day|course)|(?:{_FEW}|{NUMBER})\s)"
    r"|with\s(?:food|meals?|a\smeal|water|milk|monitor\w*)|at\s(?:night|bedtime|once|a\stime|one\stime|any\stime)"
    r"|on\san\sempty|as\s(?:an?\s)?(?:single|slow\w*|infusion|injection|bolus|drip|dose|tablet|one|needed)\b"
    r"|after\s(?:food|meals?|each\b|every\b)"
    r"|on\swaking|without\s(?:food|regard)"
)
_CASE = (
    rf"{AGE_OR_WEIGHT}|{REGION}|after|before|by|with|without|alone|plain|as|on|for|in|at|until|till|if|unless|when\w*|while|during"
    r"|to\s(?:start|begin)|adults?|child|children|infants?|newborns?|older|elderly|women|men|more\sif|above|below|under"
)
_CONDITION = re.compile(rf"\s*[,(]?\s*(?:(?:but|and|only|even|except)\s+)?(?!(?:{_HARMLESS}))\b(?:{_CASE})\b")


_NAMED_CASE = re.compile(rf"\s*\([A-Z][a-z]+(?:\s[a-z]+)?\s{NUMBER}\b")


def is_conditional(text: str, place: int) -> bool:
    """Whether the words from `place` on name a case, an age, a country or a time that the amount before them is limited to."""
    return _CONDITION.match(text, place) is not None or _NAMED_CASE.match(text, place) is not None
