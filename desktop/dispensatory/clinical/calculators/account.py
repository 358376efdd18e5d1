"""A calculation in full, as text to copy and as HTML to show and print: inputs, result, steps, formula, limits, reference.

The words on the calculator are taken as they are given: `Description.in_words` has them in the language of the window.
"""

import re
from collections.abc import Iterable
from datetime import date
from html import escape

from dispensatory.clinical.calculators.description import Answer, Description, Outcome, Working
from dispensatory.wording import mark, tr

FOOT = mark("Arithmetic on the figures entered; information, not medical advice.")

_POWER = re.compile(r"\^\(([^()]*)\)")


def summary(answer: Answer) -> str:
    """The results in one line, as a screen reader says them."""
    return "; ".join(_result_lines(answer))


def plain_account(about: Description, outcome: Outcome, on: date, program: str) -> str:
    """The calculation as text, with its date and the program that made it. The outcome has an answer."""
    answer = _answered(outcome)
    parts = [
        about.name,
        _block(tr("Entered"), (f"{label}: {value}" for label, value in outcome.inputs)),
        _block(tr("Result"), (*_result_lines(answer), *answer.notes)),
        _block(tr("Formula"), about.formula),
        *(
            _block(tr("Calculation: {title}", title=working.title), (*working.steps, *_caution(working)))
            for working in answer.workings
        ),
        _block(tr("Limits of use"), (about.scope, *about.limits)),
        _block(tr("Reference"), (reference.text for reference in about.references)),
        f"{program}, {on.isoformat()}. {tr(FOOT)}",
    ]
    return "\n\n".join(parts) + "\n"


def steps_html(about: Description, outcome: Outcome) -> str:
    """The formula, and the calculation where there is one."""
    return _section(tr("Formula"), about.formula) + (_workings_html(outcome.answer) if outcome.answer else "")


def printed_html(about: Description, outcome: Outcome) -> str:
    """A sheet with the whole calculation. The outcome has an answer."""
    answer = _answered(outcome)
    inputs = "".join(f"<tr><td class='name'>{_html(a)}</td><td>{_html(b)}</td></tr>" for a, b in outcome.inputs)
    results = "".join(
        f"<tr><td class='name'>{_html(line.label)}</td><td><b>{_html(line.value)}</b></td><td>{_html(line.note)}</td></tr>"
        for line in answer.lines
    )
    return "".join(
        (
            f"<h1>{_html(about.name)}</h1><p>{_html(about.scope)}</p>",
            f"<h4>{_html(tr('Entered'))}</h4><table class='data'>{inputs}</table>",
            f"<h4>{_html(tr('Result'))}</h4><table class='data'>{results}</table>",
            *(f"<p>{_html(note)}</p>" for note in answer.notes),
            steps_html(about, outcome),
            _section(tr("Limits of use"), about.limits),
            _section(tr("Reference"), (reference.text for reference in about.references)),
            f"<p class='end'>{_html(tr(FOOT))}</p>",
        )
    )


def _answered(outcome: Outcome) -> Answer:
    if outcome.answer is None:
        raise ValueError("there is no result to give an account of")
    return outcome.answer


def _result_lines(answer: Answer) -> tuple[str, ...]:
    return tuple(f"{line.label}: {line.value}{f' ({line.note})' if line.note else ''}" for line in answer.lines)


def _block(title: str, lines: Iterable[str]) -> str:
    return "\n".join((title, *(f"  {line}" for line in lines)))


def _caution(working: Working) -> tuple[str, ...]:
    return (working.caution,) if working.caution else ()


def _workings_html(answer: Answer) -> str:
    if not answer.workings:
        return ""
    titled = len(answer.workings) > 1
    parts = [f"<h4>{_html(tr('Calculation'))}</h4>"]
    for working in answer.workings:
        parts.append(f"<p><b>{_html(working.title)}</b><br>" if titled else "<p>")
        parts.append("<br>".join(_html(step) for step in (*working.steps, *_caution(working))))
        parts.append("</p>")
    return "".join(parts)


def _section(title: str, lines: Iterable[str]) -> str:
    texts = tuple(lines)
    if len(texts) == 1:
        return f"<h4>{_html(title)}</h4><p>{_html(texts[0])}</p>"
    return f"<h4>{_html(title)}</h4><ul>{''.join(f'<li>{_html(text)}</li>' for text in texts)}</ul>"


def _html(text: str) -> str:
    return _POWER.sub(r"<sup>\1</sup>", escape(text))
