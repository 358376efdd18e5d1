"""How many slips of the hand lie between two words."""


def edits(one: str, other: str, limit: int) -> int:
    """How many letters must be put in, left out, changed or swapped with their neighbour; `limit` + 1 if more than that.

    The optimal string alignment distance.
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    far = limit + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, sign in enumerate(one, start=1):
        low, high = max(1, row - limit), min(len(other), row + limit)
        now = [far] * (len(other) + 1)
        now[0] = row
        for column in range(low, high + 1):
            cost = last[column - 1]
            if sign != other[column - 1]:
                cost = 1 + min(cost, last[column], now[column - 1])
                if row > 1 and column > 1 and sign == other[column - 2] and one[row - 2] == other[column - 1]:
                    cost = min(cost, before[column - 2] + 1)
            now[column] = cost
        if min(now[low - 1 : high + 1]) > limit:
            return far
        before, last = last, now
    return min(last[-1], far)
