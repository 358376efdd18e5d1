"""Libraries of invented monographs, of any size: for measuring, since no real library of thousands comes with the program.

The words follow Zipf's law over a vocabulary of common words, words of medicine and invented ones. Each section and each
monograph has favoured words of its own, so that a text repeats itself and lists of postings are as long as real ones: some
330 different words in 900.
"""

import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

_COMMON = """the of to and in is with may or for be a as your if that by it this are not can have from on an take doctor
medication should use patients dose drug other these treatment such when effects you blood risk tell pain any before
medicine who taking include used symptoms side pressure common more high oral also days daily severe it's need help low
dosage about mg conditions which has at than reactions day until been being during time condition skin body prescribed
levels other without after stop immediately regularly adults children dosing amount missed schedule next regular doses
store temperature away reach""".split()
_MEDICAL = """liver kidney heart nausea vomiting diarrhea headache dizziness rash pregnancy infection allergic reaction chest
failure impairment renal hepatic function fever cough dry mouth breath shortness swelling itching hives insomnia anxiety
depression seizure epilepsy asthma hypertension hypotension diabetes glucose insulin cholesterol bleeding warfarin aspirin
ibuprofen alcohol grapefruit juice food breastfeeding elderly cancer tumor bacteria bacterial viral fungal enzyme protein
synthesis inhibits receptor serotonin dopamine histamine potassium sodium calcium edema anemia thrombosis stroke angina
arrhythmia migraine arthritis inflammation gout acne psoriasis eczema glaucoma cataract vision blurred tinnitus hearing
constipation ulcer reflux stomach abdominal muscle cramps weakness fatigue drowsiness confusion tremor agitation
hallucinations jaundice hepatitis pancreatitis neutropenia thrombocytopenia agranulocytosis anaphylaxis angioedema
bronchospasm pneumonia tuberculosis malaria urinary tract retention incontinence prostate erectile dysfunction menopause
osteoporosis thyroid hypothyroidism adrenal cortisol steroid antibiotic antiviral vaccine immune transplant rejection
contraindicated hypersensitivity interaction metabolism excretion absorption bioavailability half-life plasma
concentration cyp3a4 teratogenic porphyria gynecomastia photosensitivity withdrawal overdose antidote""".split()
_SYLLABLES = [a + b for a in "bcdfglmnprstvxz" for b in "aeiou"]
_STEMS = """mab nib pril sartan statin olol azole cillin mycin floxacin parin gliptin tidine
setron triptan dipine oxetine pam lone vir""".split()
_PHRASES = (
    "Consult your doctor before use.",
    "High blood pressure may occur.",
    "Shortness of breath or chest pain needs help at once.",
    "In renal impairment the dose is reduced.",
    "Liver failure has been reported.",
    "Do not drink grapefruit juice.",
    "An allergic reaction with rash or hives can occur.",
)
_SECTIONS = (("Usage", 90), ("Dosage", 150), ("Side Effects", 140), ("How it Works", 80), ("Precautions", 180))
_INVENTED = 14_000
_TEMPLATE = "---\nlayout: minimal-medicine\ntitle: {quoted}\n---\n\n# {title}\n\n### Generic Name\n\n{title}\n\n"
_END = "**Disclaimer:** This information is for educational purposes only. Consult a professional.\n"


def generate(folder: Path, count: int, seed: int = 1) -> None:
    """Write `count` monographs of about 5.6 KB below `folder`; the same ones for the same `seed`."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    words = _Words(chance)
    for number, title in enumerate(_titles(count, chance)):
        slug = "-".join("".join(sign if sign.isalnum() else " " for sign in title.lower()).split())[:80]
        place = folder / slug[0]
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{slug}-{number}.md").write_text(_monograph(title, words, chance), encoding="utf-8")


def _titles(count: int, chance: random.Random) -> Iterator[str]:
    made: set[str] = set()
    singles: list[str] = []
    while len(made) < count:
        kind = chance.random()
        if kind < 0.55 or len(singles) < 20:
            title = _name(chance)
            singles.append(title)
        elif kind < 0.92:
            title = " + ".join(chance.sample(singles, chance.choice((2, 2, 2, 3, 4))))
        elif kind < 0.96:
            title = f"{_name(chance)} [{_name(chance)}]"
        else:
            title = f"{chance.choice(singles)} ({chance.choice(('Topical', 'Oral', 'Ophthalmic'))})"
        if title not in made:
            made.add(title)
            yield title


def _name(chance: random.Random) -> str:
    start = "".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((2, 2, 3))))
    return (start + chance.choice(_STEMS)).capitalize()


class _Words:
    """Draws words by Zipf's law; each section has some that it draws more often."""

    def __init__(self, chance: random.Random) -> None:
        invented: dict[str, None] = {}
        while len(invented) < _INVENTED:
            invented["".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((2, 3, 3, 4))))] = None
        self._all = [*_COMMON, *_MEDICAL, *invented]
        self._weights = list(accumulate((rank + 2.7) ** -1.05 for rank in range(len(self._all))))
        self._favoured = {name: chance.sample(self._all[len(_COMMON) :], 400) for name, _ in (*_SECTIONS, ("FAQs", 0))}

    def topic(self, chance: random.Random) -> list[str]:
        """The words that one monograph keeps coming back to."""
        return chance.choices(self._all, cum_weights=self._weights, k=90)

    def sentence(self, section: str, topic: list[str], chance: random.Random) -> str:
        """A sentence of 6 to 16 words, or one of the phrases that return everywhere."""
        if chance.random() < 0.06:
            return chance.choice(_PHRASES)
        length = chance.randrange(6, 17)
        drawn = chance.choices(self._all, cum_weights=self._weights, k=length)
        drawn[::2] = chance.choices(topic, k=len(drawn[::2]))
        drawn[chance.randrange(length)] = chance.choice(self._favoured[section])
        return " ".join(drawn).capitalize() + "."


def _monograph(title: str, words: _Words, chance: random.Random) -> str:
    topic = words.topic(chance)
    parts = [_TEMPLATE.format(title=title, quoted=f'"{title}"')]
    for section, length in _SECTIONS:
        lines = [f"### {section}\n"]
        written = 0
        while written < length:
            sentence = words.sentence(section, topic, chance)
            if chance.random() < 0.15:
                sentence = f"{title.partition(' ')[0]} {sentence[0].lower()}{sentence[1:]}"
            lines.append(f"* {sentence}" if chance.random() < 0.5 else f"{sentence}\n")
            written += sentence.count(" ") + 1
        parts.append("\n".join(lines) + "\n\n")
    parts.append("### FAQs\n\n")
    for _ in range(7):
        parts.append(
            f"* **Q: {words.sentence('FAQs', topic, chance)[:-1]}?**\n\n    A: {words.sentence('FAQs', topic, chance)}\n\n"
        )
    return "".join(parts) + _END
