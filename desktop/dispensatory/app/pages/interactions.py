"""The interactions that a monograph states, as a table: the gravest action first."""

import html
from collections.abc import Callable, Collection

from dispensatory.monograph.model import Action, Interaction
from dispensatory.wording import mark, tr

_ORDER = list(Action)
_WORDS = {
    Action.CONTRAINDICATED: mark("Contraindicated"),
    Action.AVOID: mark("Avoid"),
    Action.ADJUST: mark("Adjust dose"),
    Action.MONITOR: mark("Monitor"),
    Action.INFO: mark("Know"),
}


def interaction_table(
    interactions: tuple[Interaction, ...],
    sources: Collection[int],
    medicine: Callable[[str], str | None],
    drug_class: Callable[[str], str | None],
) -> str:
    """The table; a partner that is in the library is a link `medicine:slug`, one that is not stands as words."""
    rows = []
    for stated in sorted(interactions, key=lambda interaction: _ORDER.index(interaction.action)):
        partners = ", ".join(_partner(partner, medicine, drug_class) for partner in stated.partners)
        effect = " ".join(html.escape(text, quote=False) for text in (stated.effect, stated.management) if text)
        cited = _cited(stated.sources, sources)
        action = f'<span class="{stated.action.value}">{tr(_WORDS[stated.action])}</span>'
        rows.append(f"<tr><td><b>{action}</b></td><td>{partners}</td><td>{effect}{cited}</td></tr>")
    head = (
        f'<tr><th class="action" width="21%">{tr("Action")}</th><th width="26%">{tr("With")}</th>'
        f"<th>{tr('What happens, what to do')}</th></tr>"
    )
    return (
        f"<h4>{tr('Interactions stated in this monograph')}</h4>"
        f'<table class="data" width="100%" cellspacing="0"><thead>{head}</thead>{"".join(rows)}</table>'
    )


def _partner(partner: str, medicine: Callable[[str], str | None], drug_class: Callable[[str], str | None]) -> str:
    kind, _, name = partner.partition(":")
    if kind == "other":
        return html.escape(name.strip(), quote=False)
    if kind == "class":
        return html.escape(drug_class(name) or name.replace("-", " "), quote=False)
    title = medicine(partner)
    if title is None:
        return html.escape(partner.replace("-", " "), quote=False)
    return f'<a href="medicine:{html.escape(partner)}">{html.escape(title, quote=False)}</a>'


def _cited(numbers: tuple[int, ...], sources: Collection[int]) -> str:
    if not numbers:
        return ""
    made = ",\u2009".join(
        f'<a href="source:{number}">{number}</a>' if number in sources else str(number) for number in numbers
    )
    return f'&nbsp;<sup class="cite">{made}</sup>'
