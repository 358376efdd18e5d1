"""The report on the installation as a page."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from itertools import groupby

from dispensatory.app.theme import Colours
from dispensatory.doctor.findings import Finding, State
from dispensatory.wording import tr


def installation_page(findings: Sequence[Finding], colours: Colours) -> str:
    """A table for each part: how a thing stands, its name, what was found, and the remedy where there is one. What is not well
    stands first, too."""
    grounds = {
        State.OK: (colours.page, colours.muted),
        State.WARNING: (colours.notice, colours.notice_text),
        State.FAULT: (colours.warning, colours.warning_text),
    }
    parts = []
    wrong = [
        replace(finding, part=tr("Not in order"), name=f"{finding.part}: {finding.name}")
        for finding in findings
        if finding.state is not State.OK
    ]
    wrong.sort(key=lambda finding: finding.state is not State.FAULT)
    for part, inside in groupby([*wrong, *findings], key=lambda finding: finding.part):
        rows = "".join(_row(finding, tr(finding.state), grounds[finding.state]) for finding in inside)
        parts.append(f'<h3>{escape(part)}</h3><table width="100%" cellspacing="0" cellpadding="4">{rows}</table>')
    return "".join(parts)


def _row(finding: Finding, state: str, ground: tuple[str, str]) -> str:
    background, colour = ground
    style = f'bgcolor="{background}" style="color: {colour}"'
    remedy = f"<br><b>{escape(tr('Remedy: {words}', words=finding.remedy))}</b>" if finding.remedy else ""
    return (
        f'<tr><td width="12%" {style}>{escape(state)}</td><td width="24%">{escape(finding.name)}</td>'
        f"<td>{escape(finding.words)}{remedy}</td></tr>"
    )
