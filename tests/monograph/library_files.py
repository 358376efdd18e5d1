"""Files of monographs to make libraries of."""

from pathlib import Path

TEXT = "---\nlayout: minimal-medicine\ntitle: {title}\n---\n\n# {title}\n\n### Usage\n{text}\n"


def write(folder: Path, name: str, title: str, text: str = "text") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(title=title, text=text), encoding="utf-8")
    return path
