"""Places of terms as bytes."""

from random import Random

from dispensatory.search.places import each_side_by_side, encode_places


def test_that_words_side_by_side_are_found_in_many_texts_at_once_as_their_places_say() -> None:
    chance = Random(1)  # noqa: S311 - nothing secret
    for farthest in (40, 254, 300, 70_000):
        for terms in (2, 3, 5, 17):
            texts = [
                [sorted(chance.sample(range(farthest), chance.randint(1, 30))) for _ in range(terms)] for _ in range(60)
            ]
            texts += [[[farthest - terms + at] for at in range(terms)], [[1] for _ in range(terms)]]
            columns = [[encode_places(text[at]) for text in texts] for at in range(terms)]
            wanted = [any(all(start + at in text[at] for at in range(terms)) for start in text[0]) for text in texts]
            assert each_side_by_side(columns) == wanted
            assert wanted[-2]
